"""Seasons, holidays and the end of the year."""

from datetime import date

from newsevents.stages.times.calendar import feast, relative
from newsevents.stages.times.classes import NAMES
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.nearest import nearest


def _season(draft: Draft) -> Sense | None:
    """Read "last summer", "the winter of 2024", "spring next year"."""
    season, year, step = draft.code("season"), draft.number("year"), draft.number("step")
    if season is None or (year is None and step is None and draft.next_tag.startswith("NN")):
        return None
    if year is None and step is None and _is_a_drop(draft):
        return None
    this = draft.has("this") and step is None
    if year is None and (draft.has("unit") or (this and season != "WI")):
        year = draft.year_from_anchor(step or 0)
    if year is not None:
        return draft.date(f"{year:04}-{season}", relative=not draft.has("year"))
    if draft.anchor is None:
        return draft.date(f"XXXX-{season}")
    return draft.date(nearest(draft, lambda of: f"{of:04}-{season}", 0 if this else step))


def _is_a_drop(draft: Draft) -> bool:
    """Tell "survived the fall" from "in the fall": words that are no season everywhere need a preposition of time."""
    words, at = draft.words, draft.first - 1
    if set(words.other_senses).isdisjoint(draft.spoken()) or any(map(draft.has, ("edge", "modifier", "later", "this"))):
        return False
    if at < 0:
        return True
    before = draft.page.plain[at]
    return NAMES[draft.page.classes[at]] not in ("in", "to") and before not in (*words.limits, *words.backward)


def _holiday(draft: Draft) -> Sense | None:
    """Read "Christmas Day 2024", "last Thanksgiving", "Easter week"."""
    value = holiday_value(draft)
    if value and draft.anchor and not draft.has("year") and draft.code("unit") == "W":
        value = relative(date.fromisoformat(value), "W", 0)
    return draft.date(value, relative=not draft.has("year"))


def holiday_value(draft: Draft) -> str | None:
    """Return the day of a feast, of the year that is named or fits best; None if there is no feast."""
    rule, year = draft.code("holiday"), draft.number("year")
    if rule is None:
        return None
    if year is not None:
        return feast(rule, year).isoformat()
    if draft.anchor is None:
        return "XXXX-XX-XX" if " " in rule or not rule[0].isdigit() else f"XXXX-{rule}"
    return nearest(draft, lambda of: feast(rule, of).isoformat(), draft.number("step"))


def _year_end(draft: Draft) -> Sense | None:
    """Read "year-end" as the last day of the year."""
    if draft.code("unit") != "Y":
        return None
    return draft.date(f"{draft.anchor.year:04}-12-31" if draft.anchor else "XXXX-12-31")


FEASTS = (
    Rule("holiday", "STEP?holiday rest{0,6}unit?(?:comma?year)?", _holiday),
    Rule(
        "season",
        "EDGE?(?:the?EARLY?STEP?season(?:of?year|of?STEP unit)|the EARLY?season(?!of)"
        "|EARLY?STEP step?season|EARLY season)",
        _season,
    ),
    Rule("year-end", "the?unit hyphen?edge", _year_end),
)
"""Rules for seasons, holidays and the end of the year."""
