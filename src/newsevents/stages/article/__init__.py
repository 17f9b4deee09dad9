"""
The stage that reads what an article says of itself.

It finds the parts that are not the story: the address, the headline, the
byline, the dateline and the credits.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import MINYEAR, date
from itertools import pairwise

from attrs import evolve

from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import Dateline, Evidence, Mention, MentionForm, Place, PlaceKind, Span, When, Zone, ZoneKind
from newsevents.stages.article.credits import credit_at_end, is_address, is_credit, is_headline, names_in_byline
from newsevents.stages.article.dateline import RawDateline, known_place, read_dateline
from newsevents.stages.article.page import Block, blocks_of
from newsevents.stages.reading import Reading

_HEAD = 6
"""Paragraphs in which bylines and datelines stand."""


def find_article(reading: Reading) -> Reading:
    """Find zones, headline, bylines and dateline of a text."""
    blocks = blocks_of(reading)
    raw = _raw_dateline(reading, blocks)
    bylines = _bylines(reading, blocks, raw)
    address = blocks[:1] if blocks and is_address(blocks[0]) else []
    headline = _headline(blocks[len(address) :], raw, bylines)
    zones = [
        *(Zone(block.span, ZoneKind.ADDRESS) for block in address),
        *(Zone(block.span, ZoneKind.HEADLINE) for block in headline),
        *(Zone(block.span, ZoneKind.BYLINE) for block, _ in bylines),
        *([Zone(raw.span, ZoneKind.DATELINE)] if raw else []),
    ]
    zones.extend(_credits(reading, blocks, {zone.span.start for zone in zones}))
    dateline = raw and _dateline(reading, raw)
    places = (dateline.place,) if dateline and dateline.place else ()
    return evolve(
        reading,
        headline=reading.headline or (headline[0].text if headline else None),
        bylines=reading.bylines or tuple(dict.fromkeys(name for _, names in bylines for name in names)),
        dateline=dateline,
        zones=tuple(sorted(zones)),
        places=(*reading.places, *places),
    )


def _raw_dateline(reading: Reading, blocks: Sequence[Block]) -> RawDateline | None:
    """Return the first dateline near the top of the text; the topic of a headline ("Ghana: Budget passed") is none."""
    for block, following in pairwise((*blocks[:_HEAD], None)):
        raw = read_dateline(block.text, block.start, reading.lexicon) if block else None
        is_topic = block is blocks[0] and following is not None and is_headline(block, following)
        if raw and (raw.date or raw.agency or not (is_topic and raw.span.of(reading.text).rstrip().endswith(":"))):
            return raw
    return None


def _bylines(reading: Reading, blocks: Sequence[Block], raw: RawDateline | None) -> list[tuple[Block, tuple[str, ...]]]:
    """Return the bylines near the top, above the dateline, and their names."""
    end = raw.span.start if raw else len(reading.text)
    read = ((block, names_in_byline(block, reading.lexicon)) for block in blocks[:_HEAD] if block.start < end)
    return [(block, names) for block, names in read if names]


def _headline(blocks: Sequence[Block], raw: RawDateline | None, bylines: Iterable[tuple[Block, object]]) -> list[Block]:
    """Return the first paragraph if it is a headline, nothing otherwise."""
    taken = {block.start for block, _ in bylines} | ({raw.span.start} if raw else set())
    if len(blocks) < 2 or blocks[0].start in taken or not is_headline(blocks[0], blocks[1]):
        return []
    return [blocks[0]]


def _credits(reading: Reading, blocks: Sequence[Block], taken: set[int]) -> Iterator[Zone]:
    words = reading.lexicon.article
    for i, block in enumerate(blocks):
        if block.start in taken:
            continue
        if is_credit(block, words):
            yield Zone(block.span, ZoneKind.CREDIT)
        elif i >= len(blocks) - 2:
            at = credit_at_end(block, words)
            if at is not None:
                yield Zone(Span(block.start + at, block.span.end), ZoneKind.CREDIT)


def _dateline(reading: Reading, raw: RawDateline) -> Dateline:
    return Dateline(span=raw.span, place=_place(reading, raw), when=_when(reading, raw), agency=raw.agency)


def _place(reading: Reading, raw: RawDateline) -> Place | None:
    if raw.place is None:
        return None
    words = raw.place.of(reading.text)
    known = known_place(words, reading.lexicon.world)
    name = known.name if known else words.title() if words.isupper() else words
    return Place(
        id="place:" + "-".join(name.lower().split()),
        name=name,
        kind=known.sort if isinstance(known, KnownPlace) else PlaceKind.COUNTRY if known else None,
        country=known.iso3 if isinstance(known, KnownCountry) else known.country if known else None,
        mentions=(Mention(raw.place, MentionForm.NAME, "dateline"),),
    )


def _when(reading: Reading, raw: RawDateline) -> When | None:
    """Return the day of the dateline; without a year, the latest one not after the publication."""
    if raw.date is None:
        return None
    year = raw.year or _year(raw, reading.published)
    value = f"{f'{year:04}' if year else 'XXXX'}-{raw.month:02}-{raw.day:02}"
    anchor = reading.published if year and not raw.year else None
    return When(value=value, anchor=anchor, evidence=Evidence(raw.date, "dateline-date"))


def _year(raw: RawDateline, published: date | None) -> int | None:
    if published is None:
        return None
    year = published.year - ((raw.month, raw.day) > (published.month, published.day))
    return year if year >= MINYEAR else None
