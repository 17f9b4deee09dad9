"""
Scores the embedded analyzer on a treebank.

    python bench/treebank.py FILE.conllu[.gz] [--raw] [--only PREFIX]

Prints `tags:`, `uas:` and `las:` in percent. Tokens and sentences are those of
the file, all tokens count, relations are compared with their subtypes.

With --raw the analyzer reads the text of each document and finds tokens and
sentences itself. Words are then matched by their characters, white space left
out, as in the CoNLL 2018 shared task: `tokens:` and `sentences:` are F1 scores of
spans, `tags:`, `uas:` and `las:` F1 scores of matched words. As in that task `las:`
ignores subtypes; `las_subtypes:` compares them. Where the file splits a token into
words ("don't"), the words are compared.

--only scores the documents whose id begins with PREFIX ("GUM_news").
"""

import argparse
import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from newsevents.language import analyzer
from newsevents.language.network import tag_and_parse


@dataclass
class Word:
    """A word, gold or found; the range counts characters without white space."""

    form: str
    tag: str
    head: int
    relation: str
    start: int = 0
    stop: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Return the range."""
        return self.start, self.stop


@dataclass
class Document:
    """A document of the file; heads are indices into `words`, -1 for roots."""

    name: str
    text: str = ""
    words: list[Word] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)


def blocks(path: Path) -> Iterator[list[str]]:
    """Yield the lines of each sentence."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        block: list[str] = []
        for line in lines:
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield block
                block = []
        if block:
            yield block


def read(path: Path) -> list[Document]:
    """Read the documents of a CoNLL-U file."""
    documents = [Document("")]
    for block in blocks(path):
        for line in block:
            if line.startswith("# newdoc"):
                documents.append(Document(line.partition("=")[2].strip()))
            elif line.startswith("# newpar") and not line.startswith("# newpar_") and documents[-1].text:
                documents[-1].text = documents[-1].text.rstrip() + "\n\n"
        add_sentence(documents[-1], [line.split("\t") for line in block if not line.startswith("#")])
    return [document for document in documents if document.words]


def add_sentence(document: Document, lines: list[list[str]]) -> None:
    """Append the words of a sentence, and the text that they stand in."""
    first = len(document.words)
    covered = 0
    for columns in lines:
        number, form, misc = columns[0], columns[1], columns[9]
        if "." in number:
            continue
        if "-" in number:
            covered = int(number.partition("-")[2])
        if "-" in number or int(number) > covered:
            document.text += form + ("" if "SpaceAfter=No" in misc.split("|") else " ")
        if "-" not in number:
            head = int(columns[6])
            document.words.append(Word(form, columns[4], head - 1 + first if head else -1, columns[7]))
    document.sentences.append((first, len(document.words)))


def place(words: list[Word]) -> None:
    """Set the ranges of words that follow each other."""
    offset = 0
    for word in words:
        word.start = offset
        offset += len("".join(word.form.split()))
        word.stop = offset


def percent(part: float, whole: float) -> str:
    """Return a share in percent."""
    return f"{100 * part / whole if whole else 0:.2f}"


def score_gold(documents: list[Document]) -> dict[str, str]:
    """Score tags and trees on the tokens and sentences of the file."""
    right = {"tags": 0, "uas": 0, "las": 0}
    count = 0
    for document in documents:
        found = tag_and_parse([word.form for word in document.words], document.sentences)
        for index, word in enumerate(document.words):
            same_head = found.heads[index] == word.head
            right["tags"] += found.tags[index] == word.tag
            right["uas"] += same_head
            right["las"] += same_head and found.relations[index] == word.relation
        count += len(document.words)
    return {name: percent(number, count) for name, number in right.items()}


def found_in(text: str) -> Document:
    """Return what the analyzer finds in the raw text."""
    analysis = analyzer()(text)
    words = [
        Word(*columns)
        for columns in zip(analysis.forms, analysis.tags, analysis.heads, analysis.relations, strict=True)
    ]
    return Document("", text, words, list(analysis.sentences))


def f1(same: float, found: int, gold: int) -> str:
    """Return the F1 score in percent."""
    return percent(2 * same, found + gold)


def matches(gold: Document, found: Document) -> dict[str, int]:
    """Count what is the same in both."""
    place(gold.words)
    place(found.words)
    by_span = {word.span: word for word in found.words}
    counts = dict.fromkeys(("tokens", "sentences", "tags", "uas", "las", "las_subtypes"), 0)
    bounds = {(found.words[a].start, found.words[b - 1].stop) for a, b in found.sentences}
    counts["sentences"] = sum((gold.words[a].start, gold.words[b - 1].stop) in bounds for a, b in gold.sentences)
    for word in gold.words:
        other = by_span.get(word.span)
        if other is None:
            continue
        counts["tokens"] += 1
        counts["tags"] += other.tag == word.tag
        head = gold.words[word.head].span if word.head >= 0 else None
        other_head = found.words[other.head].span if other.head >= 0 else None
        if head == other_head:
            counts["uas"] += 1
            counts["las"] += other.relation.partition(":")[0] == word.relation.partition(":")[0]
            counts["las_subtypes"] += other.relation == word.relation
    return counts


def score_raw(documents: list[Document]) -> dict[str, str]:
    """Score everything from the raw text of each document."""
    totals: dict[str, int] = {}
    gold_words = found_words = gold_sentences = found_sentences = 0
    for document in documents:
        found = found_in(document.text)
        for name, count in matches(document, found).items():
            totals[name] = totals.get(name, 0) + count
        gold_words += len(document.words)
        found_words += len(found.words)
        gold_sentences += len(document.sentences)
        found_sentences += len(found.sentences)
    return {
        name: f1(count, found_sentences, gold_sentences) if name == "sentences" else f1(count, found_words, gold_words)
        for name, count in totals.items()
    }


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description="score the embedded analyzer on a treebank")
    parser.add_argument("file", type=Path)
    parser.add_argument("--raw", action="store_true", help="own tokens and sentences")
    parser.add_argument("--only", default="", metavar="PREFIX", help="documents whose id begins so")
    arguments = parser.parse_args()
    documents = [document for document in read(arguments.file) if document.name.startswith(arguments.only)]
    for name, value in (score_raw if arguments.raw else score_gold)(documents).items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
