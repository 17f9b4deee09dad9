"""What an article says of itself: address, headline, byline, dateline, credits."""

from datetime import date
from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model._checks import not_empty, time_zone
from newsevents.model._linked import Linked
from newsevents.model.places import Place
from newsevents.model.span import Span
from newsevents.model.when import When


class ZoneKind(StrEnum):
    """A part of the text that is not the story itself."""

    ADDRESS = "address"
    """The URL of the article, standing alone on a line."""
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    """Who reported, edited, owns; "Read more" and the like."""


@final
@frozen(order=True)
class Zone:
    """A part of the text in which no event, meeting or statement is sought."""

    span: Span
    """Where it is."""

    kind: ZoneKind
    """What it is."""


@final
@frozen(kw_only=True, eq=False)
class Dateline(Linked):
    """Where and when the article was filed: "KYIV, Aug 20 (Reuters) -"."""

    span: Span
    """The dateline, its dash or colon included."""

    place: Place | None = None
    """Where it was filed, which is not where the events took place; None if it names none."""

    when: When | None = None
    """When it was filed; None if it does not say."""

    agency: str | None = None
    """Agency in parentheses; None if there is none."""


@final
@frozen
class Detail:
    """Further information about an article: a column of a table that is none of the fields of an article."""

    name: str = field(validator=not_empty)
    """Name of the column or key."""

    value: str
    """Its value, as text."""


@final
@frozen(kw_only=True)
class Article:
    """An article before it is parsed: its text, and what the file, page or feed says about it."""

    text: str
    """The body, without markup; offsets of the story count in it."""

    id: str | None = None
    """Id that the file, page or feed gives it; None if it gives none."""

    published: date | None = field(default=None, validator=time_zone)
    """Day of publication, or moment with its time zone; None if not known."""

    modified: date | None = field(default=None, validator=time_zone)
    """Day of the last change, or moment with its time zone; None if not known."""

    headline: str | None = None
    """Title; None if not known."""

    bylines: tuple[str, ...] = ()
    """Names of the authors."""

    agency: str | None = None
    """News agency that delivered it; None if not known."""

    source: str | None = None
    """Newspaper, station or site that published it; None if not known."""

    section: str | None = None
    """Section or desk of the newspaper, such as "World"; None if not known."""

    url: str | None = None
    """Address; None if not known."""

    language: str = "en"
    """Language of the text (BCP 47)."""

    details: tuple[Detail, ...] = field(default=(), repr=False)
    """Further information, such as other columns of a table."""

    notes: tuple[str, ...] = field(default=(), repr=False)
    """What could not be read or had to be guessed."""
