"""What an article says of itself: address, headline, byline, dateline, credits."""

from enum import StrEnum
from typing import final

from attrs import frozen

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
@frozen(kw_only=True)
class Dateline:
    """Where and when the article was filed: "KYIV, Aug 20 (Reuters) -"."""

    span: Span
    """The dateline, its dash or colon included."""

    place: Place | None = None
    """Where it was filed, which is not where the events took place; None if it names none."""

    when: When | None = None
    """When it was filed; None if it does not say."""

    agency: str | None = None
    """Agency in parentheses; None if there is none."""
