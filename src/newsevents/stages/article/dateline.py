"""
Datelines: "KYIV, Aug 20 (Reuters) -".

The grammar is that of the AP and Reuters style guides, with what other papers
write besides.  A place alone is not enough, since "Energy crisis - " looks the
same: there must be a date, an agency, a known place, or capitals throughout.
"""

import re
from functools import lru_cache
from typing import NamedTuple, final

from newsevents.lexicon import Lexicon
from newsevents.lexicon.article import ArticleWords
from newsevents.lexicon.times import TimeWords
from newsevents.lexicon.world import KnownCountry, KnownPlace, Sense, World
from newsevents.model import Span

_LONGEST = 120
"""Code points in which a dateline must end."""
_HYPHEN = "-"


@final
class RawDateline(NamedTuple):
    """The parts of a dateline, as they stand in the text."""

    span: Span
    """All of it, its dash or colon included."""

    place: Span | None = None
    """The place, without the region after it."""

    region: str | None = None
    """State or country after the place."""

    date: Span | None = None
    """The date."""

    month: int = 0
    """Month of the date, from 1; 0 if there is none."""

    day: int = 0
    """Day of the date, from 1; 0 if there is none."""

    year: int | None = None
    """Year of the date; None if it has none."""

    agency: str | None = None
    """The agency."""


def read_dateline(text: str, offset: int, lexicon: Lexicon) -> RawDateline | None:
    """
    Read the dateline with which *text* begins, if it begins with one.

    Args:
        text: A paragraph.
        offset: Where in the story it begins.
        lexicon: Knows agencies, months and places.

    Returns:
        The parts, or None also if what looks like a dateline may be a topic ("Poll: ").
    """
    article, times = lexicon.article, lexicon.times
    found = _pattern((article.joining, article.agencies), tuple(times.months)).match(text[:_LONGEST])
    raw = _parts(found, offset, article, times) if found else None
    if found is None or raw is None or not (raw.date or raw.agency or _is_place(found, lexicon.world)):
        return None
    return raw


def _parts(found: re.Match[str], offset: int, article: ArticleWords, times: TimeWords) -> RawDateline | None:
    month = next((found[name] for name in ("month", "month_2", "month_3") if found[name]), None)
    day = next((found[name] for name in ("day", "day_2", "day_3") if found[name]), None)
    if day and not 1 <= int(day) <= 31:
        return None
    year = next((found[name] for name in ("year", "year_2", "year_3") if found[name]), None)
    agency = _agency(found, article)
    in_place = found["place"] in article.agencies
    date = "date" if found["date"] else "date_in_tail"
    return RawDateline(
        span=Span(offset + found.start(), offset + found.end("separator")),
        place=None if in_place else _shifted(found, "place", offset),
        region=found["region"],
        date=_shifted(found, date, offset) if month else None,
        month=times.months[month.lower()] if month else 0,
        day=int(day) if day else 0,
        year=int(year) if year else None,
        agency=found["place"] if in_place else agency,
    )


def _agency(found: re.Match[str], article: ArticleWords) -> str | None:
    for name in (found["tail"], found["wire"]):
        parts = re.split(r"\s*[/,–-]\s*", name.strip("/ ")) if name else ()
        for part in parts:
            if part in article.agencies:
                return part
    return None


def known_place(name: str, world: World) -> KnownPlace | KnownCountry | None:
    """Return the place or country that has this name, None if the lexicon knows none."""
    things = (entry.thing for entry in world.find(name) if entry.sense is Sense.NAME)
    return next((thing for thing in things if isinstance(thing, KnownPlace | KnownCountry)), None)


def _is_place(found: re.Match[str], world: World) -> bool:
    place = found["place"]
    if known_place(place, world):
        return place.isupper() or found["region"] is not None or not _joins(found)
    letters = [letter for letter in place if letter.isalpha()]
    return len(letters) > 3 and place.isupper() and found["separator"].strip() != ":"


def _joins(found: re.Match[str]) -> bool:
    """Say whether a hyphen without blanks joins a place to another name: "Guinea-Bissau", "Peru-Chile talks"."""
    following = found.string[found.end() : found.end() + 1]
    return found["separator"] == _HYPHEN and not following.isspace()


def _shifted(found: re.Match[str], name: str, offset: int) -> Span:
    return Span(offset + found.start(name), offset + found.end(name))


@lru_cache(maxsize=8)
def _pattern(words: tuple[tuple[str, ...], tuple[str, ...]], months: tuple[str, ...]) -> re.Pattern[str]:
    joining, agencies = words
    name = r"[^\W\d_a-z][\w.'’]*(?:-\w+)*"
    word = rf"(?:{name}|{'|'.join(joining)})"
    agency = "|".join(re.escape(agency).replace(r"\ ", " ").replace(" ", r"\ ") for agency in agencies)
    month = "|".join(sorted(months, key=len, reverse=True))
    return re.compile(
        rf"""
        (?P<place>(?:{agency})\b|{name}(?:\ {word}){{0,3}}?(?:\s?[/&]\s?{name}(?:\ {word}){{0,2}}?)?)
        (?:,\s(?P<region>(?!(?i:{month})\b){name}(?:\ {word}){{0,2}}?(?:,\s(?!(?i:{month})\b){name})?))?
        (?:(?:,\s|\s[-–—]\s|\s)(?P<date>
            (?:(?P<month>(?i:{month}))\.?\s(?P<day>\d{{1,2}})(?:,?\s(?P<year>\d{{4}}))?)
          | (?:(?P<day_2>\d{{1,2}})\s(?P<month_2>(?i:{month}))\.?(?:,?\s(?P<year_2>\d{{4}}))?)
        ))?
        (?:,?\s?\((?P<tail>(?P<date_in_tail>(?P<month_3>(?i:{month}))\.?\s(?P<day_3>\d{{1,2}})
            (?:,?\s(?P<year_3>\d{{4}}))?)|[^()\n]{{1,40}})\))?
        (?:,?\s(?P<wire>/[\w\s.-]{{2,30}}/))?
        (?P<separator>\.?\s?(?:--|[-–—_](?!\w)|[–—_](?=\w)|(?<!\d):(?=\s|$)|(?<=\d):(?=\s|$)|(?<=[\w)])-(?=[A-Z][a-z]|["“])))
        """,
        re.VERBOSE,
    )
