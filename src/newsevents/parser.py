"""From text to story: the order of the stages, in one place."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, reduce
from hashlib import sha256
from typing import Any, final
from urllib.parse import quote

from attrs import field, frozen

from newsevents._publication import Published, day_of_publication
from newsevents.language import Analysis, Analyzer, analyzer
from newsevents.language.paragraphs import unwrapped
from newsevents.lexicon import Lexicon, load
from newsevents.model import Article, Note, NoteKind, Span, Story
from newsevents.stages import STAGES, Reading, Stage

_STORY_ID = re.compile(r"story:\S+")
_IN_IDS = "/:.,;=?&@+~#%!$'()*[]"


@final
@frozen(kw_only=True)
class Parser:
    """
    Turns news text into stories.

    Every part can be replaced: the analyzer by your own pipeline, the lexicon
    by one with actors of your own, the stages by more or fewer.
    A parser has no state and may be shared between threads.  Its pickle holds
    only the parts that are your own, because other processes have the others.
    """

    analyzer: Analyzer = field(factory=analyzer)
    """Finds tokens, sentences and syntax."""

    lexicon: Lexicon = field(factory=load)
    """Word lists, and lists of countries, organizations and people."""

    stages: Sequence[Stage] = STAGES
    """The stages, in order."""

    def __reduce__(self) -> tuple[Callable[..., "Parser"], tuple[Any, ...]]:
        own = (
            None if self.analyzer is analyzer() else self.analyzer,
            None if self.lexicon is load() else self.lexicon,
            None if self.stages is STAGES else self.stages,
        )
        return _of_parts, own

    def parse(
        self,
        text: str,
        *,
        published: Published = None,
        id: str | None = None,  # noqa: A002  # the field has this name
        headline: str | None = None,
        bylines: Sequence[str] = (),
        source: str | None = None,
        url: str | None = None,
    ) -> Story:
        """
        Read *text* as :func:`parse` does, with the parts of this parser.

        See :func:`newsevents.parse` for the arguments.
        """
        day, notes = day_of_publication(published)
        return self.parse_article(
            Article(
                text=text,
                id=id,
                published=day,
                headline=headline,
                bylines=tuple(bylines),
                source=source,
                url=url,
                notes=notes,
            )
        )

    def parse_article(self, article: Article) -> Story:
        """Read an *article*, for example from :func:`newsevents.formats.read`."""
        _check(article)
        text = unwrapped(article.text)
        start = Reading(
            text=text,
            published=article.published,
            analysis=self.analyzer(text),
            lexicon=self.lexicon,
            language=article.language,
            headline=article.headline,
            bylines=article.bylines,
        )
        done = reduce(_after, self.stages, start)
        return Story(
            id=_story_id(article),
            text=article.text,
            published=article.published,
            modified=article.modified,
            source=article.source,
            section=article.section,
            url=article.url,
            language=article.language,
            details=article.details,
            headline=done.headline,
            bylines=done.bylines,
            dateline=done.dateline,
            agency=article.agency or (done.dateline.agency if done.dateline else None),
            zones=done.zones,
            paragraphs=_spans(done.analysis, done.analysis.paragraphs),
            sentences=_spans(done.analysis, done.analysis.sentences),
            times=done.times,
            names=done.names,
            places=done.places,
            actors=done.actors,
            statements=done.statements,
            events=done.events,
            meetings=done.meetings,
            notes=(*(Note(NoteKind.READING, note) for note in article.notes), *done.notes),
        )


def _after(reading: Reading, stage: Stage) -> Reading:
    """Return what a *stage* makes of a reading; one that forgets to is named here, not blamed on the next."""
    found = stage(reading)
    if not isinstance(found, Reading):
        msg = f"stage {getattr(stage, '__name__', stage)!r} must return a Reading (got {found!r:.60})"
        raise TypeError(msg)
    return found


def _check(article: Article) -> None:
    """Refuse what is no text or no day, before it fails somewhere deep."""
    for name, value, wanted, what in (
        ("text", article.text, str, "a string"),
        ("published", article.published, date | None, "a date or a datetime"),
    ):
        if not isinstance(value, wanted):
            msg = f"{name!r} must be {what} (got {value!r:.60})"
            raise TypeError(msg)


def _story_id(article: Article) -> str:
    if article.id is not None:
        if _STORY_ID.fullmatch(article.id):
            return article.id
        return f"story:{quote(article.id.removeprefix('story:'), safe=_IN_IDS, errors='replace')}"
    return f"story:{sha256(article.text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _spans(analysis: Analysis, ranges: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(analysis.span(first, stop) for first, stop in ranges)


@cache
def _default() -> Parser:
    return Parser()


def _of_parts(own_analyzer: Analyzer | None, lexicon: Lexicon | None, stages: Sequence[Stage] | None) -> Parser:
    """Return the parser with these parts, and with those of the package where there is none."""
    if own_analyzer is None and lexicon is None and stages is None:
        return _default()
    return Parser(
        analyzer=own_analyzer or analyzer(), lexicon=lexicon or load(), stages=STAGES if stages is None else stages
    )


def parse(
    text: str,
    *,
    published: Published = None,
    id: str | None = None,  # noqa: A002  # the field has this name
    headline: str | None = None,
    bylines: Sequence[str] = (),
    source: str | None = None,
    url: str | None = None,
) -> Story:
    """
    Find who says what, who does what to whom, and who meets whom in a news *text*.

    Every string can be parsed; what is not understood is not found.  The result
    depends on the arguments alone, not on the current date, the network or the
    environment.

    Args:
        text: The article, without markup; it stays unchanged.

        published:
            Day of publication, or time of publication with its time zone: a
            date or datetime, a string in ISO 8601, or what a data frame holds
            (``Timestamp``, ``datetime64``, ``NaT``).  Relative times such as
            "on Wednesday" count from it; without it, and without a full date in
            the dateline, they stay relative.  Of a time without zone only the
            day is kept, with a note in the story.

        id:
            Id of the story; ``story:`` is put before it if it is missing.  By
            default made from a hash of the text.

        headline: Title, if it is not a part of the text.

        bylines: Names of the authors, if they are not a part of the text.

        source: Newspaper, station or site.

        url: Address of the article.

    Raises:
        newsevents.errors.ModelError: If *published* is a string that is no date, or *id* is empty.

        TypeError: If *text* is no string, or *published* no date.
    """
    return _default().parse(
        text, published=published, id=id, headline=headline, bylines=bylines, source=source, url=url
    )


def parse_article(article: Article) -> Story:
    """
    Parse an *article*, as :func:`newsevents.formats.read` gives it, with all that is known about it.

    See :func:`parse` for what is found.
    """
    return _default().parse_article(article)
