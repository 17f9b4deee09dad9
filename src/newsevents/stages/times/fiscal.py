"""Quarters, halves and fiscal years, all taken for those of the calendar."""

from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.nearest import nearest


def _part_of_year(draft: Draft) -> Sense | None:
    """Read "the third quarter", "third-quarter", "the first half of 2024", "next year's first quarter"."""
    letter, count = ("H", 2) if draft.has("half") else ("Q", 4)
    number, step = draft.number("ordinal", "second"), draft.number("step")
    if number is None and draft.has("half"):
        number = step
    if not number or number > count:
        return None
    return _in_its_year(draft, f"{letter}{number if number > 0 else count}")


def _in_code(draft: Draft) -> Sense | None:
    """Read "Q1 2024", "2024-Q3", "Q4 last year", "Q2"."""
    part = draft.code("business")
    return _in_its_year(draft, part) if part else None


def _in_its_year(draft: Draft, part: str) -> Sense | None:
    """Return a part of a year in the year that the words name, else in the nearest."""
    year, step = draft.number("year"), draft.number("step")
    if year is None and draft.has("unit"):
        year = draft.year_from_anchor(step or 0)
    if year is not None:
        return draft.date(f"{year:04}-{part}", relative=not draft.has("year"))
    if draft.anchor is None:
        return draft.date(f"XXXX-{part}")
    return draft.date(nearest(draft, lambda of: f"{of:04}-{part}"))


def _fiscal_year(draft: Draft) -> Sense | None:
    year = draft.number("year")
    return None if year is None else draft.date(f"{year:04}", relative=False)


_BEFORE = "(?:fiscal|attribute|EARLY|year|STEP unit poss){0,4}"
_NUMBER = "(?:ordinal|second)"
_YEAR = "(?:of fiscal?year|of the?STEP?fiscal?unit|comma?year)?"

FISCAL = (
    Rule(
        "quarter",
        f"(?:(?:EDGE|the|a){_BEFORE}{_NUMBER}fiscal?quarter"
        f"|(?:fiscal hyphen?|EARLY|year|STEP unit poss){{0,4}}{_NUMBER}hyphen?fiscal?quarter){_YEAR}",
        _part_of_year,
    ),
    Rule("quarter-in-code", f"EARLY?(?:year hyphen?business|business(?:STEP unit|hyphen?year|{_YEAR}))", _in_code),
    Rule(
        "half-year",
        f"EDGE?the?(?:fiscal|year|STEP unit poss){{0,4}}(?:{_NUMBER}hyphen?|step)half{_YEAR}",
        _part_of_year,
    ),
    Rule("year-period", "the year(?:period|quarter)", _fiscal_year),
    Rule("fiscal-year", "the?fiscal unit?year", _fiscal_year),
)
"""Rules for the parts of business years."""
