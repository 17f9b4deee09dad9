"""Seasons, holidays and the end of the year."""

from datetime import date

from newsevents.stages.times.calendar import feast, relative
from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.sense import Found, Rule, Sense


def _season(found: Found) -> Sense | None:
    """Read "last summer", "the winter of 2024", "spring next year"."""
    season, year, step = found.code("season"), found.number("year"), found.number("step")
    if season is None or (year is None and step is None and found.next_tag.startswith("NN")):
        return None
    this = found.has("this") and step is None
    if year is None and (found.has("unit") or (this and season != "WI")):
        year = found.year_from_anchor(step or 0)
    if year is not None:
        return found.date(f"{year:04}-{season}", relative=not found.has("year"))
    if found.anchor is None:
        return found.date(f"XXXX-{season}")
    return found.date(nearest(found, lambda of: f"{of:04}-{season}", 0 if this else step))


def _holiday(found: Found) -> Sense | None:
    """Read "Christmas Day 2024", "last Thanksgiving", "Easter week"."""
    rule, year = found.code("holiday"), found.number("year")
    if rule is None:
        return None
    if year is not None:
        return found.date(feast(rule, year).isoformat(), relative=False)
    if found.anchor is None:
        return found.date("XXXX-XX-XX" if " " in rule or not rule[0].isdigit() else f"XXXX-{rule}")
    value = nearest(found, lambda of: feast(rule, of).isoformat(), found.number("step"))
    if value and found.code("unit") == "W":
        value = relative(date.fromisoformat(value), "W", 0)
    return found.date(value)


def _year_end(found: Found) -> Sense | None:
    """Read "year-end" as the last day of the year."""
    if found.code("unit") != "Y":
        return None
    return found.date(f"{found.anchor.year:04}-12-31" if found.anchor else "XXXX-12-31")


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
