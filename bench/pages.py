"""
Measure how pages of news sites are read: python bench/pages.py [--wrong].

The pages are made up, by page_templates.py, in the manner of 24 systems, with
four articles each; --wrong shows what was read wrong.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from sys import argv

from page_stories import STORIES, Told
from page_templates import TEMPLATES, Made

from newsevents.formats import FORMATS
from newsevents.model import Article


def main() -> None:
    """Print the figures."""
    wrong = "--wrong" in argv
    counts: Counter[tuple[str, bool]] = Counter()
    words: Counter[str] = Counter()
    for template in TEMPLATES:
        for told in STORIES:
            made = template(told)
            article = read(made)
            for name, good, shown in verdicts(told, made, article):
                counts[name, good] += 1
                if wrong and not good:
                    print(f"{template.__name__}: {name}: {shown}")
            words.update(body(told, article))
    for name in ("title", "authors", "day", "no day", "moment", "language"):
        right, wrong_ones = counts[name, True], counts[name, False]
        print(f"{name:10} {right:4} of {right + wrong_ones:4}  {right / (right + wrong_ones):.3f}")
    precision, recall = words["shared"] / words["read"], words["shared"] / words["told"]
    print(f"body       F1 {2 * precision * recall / (precision + recall):.3f} (words)")


def read(made: Made) -> Article:
    """Return the article of a page."""
    (article,) = FORMATS["html"].articles(BytesIO(made.markup.encode()))
    assert isinstance(article, Article)
    return article


def verdicts(told: Told, made: Made, article: Article) -> Iterator[tuple[str, bool, object]]:
    """Yield what of an article was read right and wrong."""
    yield "title", article.headline == told.title, article.headline
    if made.signed:
        yield (
            "authors",
            bool(article.bylines) and _lower(article.bylines) == _lower(told.authors[: len(article.bylines)]),
            article.bylines,
        )
    day = article.published.date() if isinstance(article.published, datetime) else article.published
    if made.dated:
        yield "day", day == told.when.date(), (article.published, article.notes)
    else:
        yield "no day", day is None, article.published
    if made.exact:
        yield "moment", article.published == told.when, (article.published, article.notes)
    yield "language", article.language == "en", article.language


def _lower(names: tuple[str, ...]) -> list[str]:
    return [name.lower() for name in names]


def body(told: Told, article: Article) -> Counter[str]:
    """Count the words of the text, those of them that were read, and those that were not there."""
    there, found = Counter(" ".join(told.paragraphs).split()), Counter(article.text.split())
    return Counter(told=there.total(), read=found.total(), shared=(there & found).total())


if __name__ == "__main__":
    main()
