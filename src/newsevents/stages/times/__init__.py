"""
The stage that finds time expressions and what they mean.

Every token gets a class; the rules are regular expressions over the classes;
what a rule finds is resolved against the day of the story, the tense around
it, and the time of which the text has just spoken.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

from attrs import evolve

from newsevents.model import Evidence, TimeType, When
from newsevents.model.dates import days_of
from newsevents.stages.reading import Reading
from newsevents.stages.times.classes import LETTERS
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.page import Page, page_of
from newsevents.stages.times.patterns import compiled
from newsevents.stages.times.references import references_in
from newsevents.stages.times.rules import RULES
from newsevents.stages.times.vocabulary import vocabulary

_CORE = (
    "ampm", "clock", "clockword", "clockzone", "day", "decade", "decadeword", "holiday", "iso", "month", "numeric",
    "apostrophe", "cardinal", "oclock", "night", "part", "parts", "period", "quarter", "quarters", "season", "second",
    "set", "half", "before", "business", "era", "num", "unit", "units", "weekday", "weekdays", "year", "zone", "pair",
)  # fmt: skip
_CANDIDATE = re.compile(f"[^{LETTERS['other']}]+")
"""Tokens with a class."""

_NEEDED = re.compile(f"[{''.join(LETTERS[name] for name in _CORE)}]")
"""A token without whose like there is no time expression."""

_LATE_FILING = 3
"""Days between dateline and publication up to which weekdays count from the dateline."""


def find_times(reading: Reading) -> Reading:
    """Find the time expressions of a text, and what they mean."""
    known = vocabulary(reading.lexicon.times)
    page = page_of(reading.analysis, known)
    vague = references_in(reading.analysis, page, known)
    times = list(
        _calendar_times(reading, page, {i: stop - first for first, stop, _ in vague for i in range(first, stop)})
    )
    taken = {i for first, stop, _ in times for i in range(first, stop)}
    times.extend((first, stop, when) for first, stop, when in vague if when and taken.isdisjoint(range(first, stop)))
    outside = (time for time in times if not _in_dateline(reading, time[2]))
    return evolve(reading, times=tuple(when for _, _, when in sorted(outside, key=lambda time: time[:2])))


def _in_dateline(reading: Reading, when: When) -> bool:
    """Say whether a time is that of the filing, which the dateline tells."""
    return bool(reading.dateline and when.evidence and when.evidence.span in reading.dateline.span)


def _calendar_times(reading: Reading, page: Page, vague: dict[int, int]) -> Iterator[tuple[int, int, When]]:
    """Yield the first token, the stop and the meaning of what the rules find, in order."""
    anchor, weekday_anchor = _anchors(reading)
    analysis = reading.analysis
    focus: str | None = None
    quarter: str | None = None
    for first, stop, rule in _matches(page.classes):
        if any(vague.get(i, 0) > stop - first for i in range(first, stop)):
            continue
        found = Draft(
            first=first,
            stop=stop,
            page=page,
            analysis=analysis,
            anchor=anchor,
            weekday_anchor=weekday_anchor,
            focus=focus,
            quarter=quarter,
            words=reading.lexicon.times,
        )
        sense = rule.read(found)
        if sense is None:
            continue
        yield first, stop, _when(found, sense, rule)
        day = sense.value.split("T")[0]
        if sense.type in (TimeType.DATE, TimeType.TIME) and not sense.compared and days_of(day):
            focus = day
            quarter = day if "Q" in day else quarter


def _matches(classes: str) -> Iterator[tuple[int, int, Rule]]:
    pattern = _pattern()
    for candidate in _CANDIDATE.finditer(classes):
        at, stop = candidate.span()
        match = pattern.search(classes, at, stop) if _NEEDED.search(classes, at, stop) else None
        while match:
            yield match.start(), match.end(), RULES[int((match.lastgroup or "r0")[1:])]
            match = pattern.search(classes, match.end(), stop)


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(RULES)


def _when(draft: Draft, sense: Sense, rule: Rule) -> When:
    anchor = draft.weekday_anchor if draft.has("weekday") else draft.anchor
    return When(
        value=sense.value,
        type=sense.type,
        mod=sense.mod,
        quant=sense.quant,
        freq=sense.freq,
        anchor=anchor if sense.relative else None,
        evidence=Evidence(draft.analysis.span(draft.first, draft.stop), f"time-{rule.name}"),
    )


def _anchors(reading: Reading) -> tuple[date | None, date | None]:
    """Return the day from which times count, and the day from which weekdays do."""
    published = reading.published
    day = published.date() if isinstance(published, datetime) else published
    filed = reading.dateline and reading.dateline.when and reading.dateline.when.start
    if day is None:
        return filed, filed
    if filed and timedelta(1) <= day - filed <= timedelta(_LATE_FILING):
        return day, filed
    return day, day
