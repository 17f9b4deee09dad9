"""Quarters, halves and fiscal years."""

from newsevents.stages.times.calendar import relative
from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.sense import Found, Rule, Sense

_PARTS = {"quarter": ("Q", 4), "half": ("H", 2)}


def _part_of_year(found: Found) -> Sense | None:
    """Read "the third quarter", "third-quarter", "the first half of 2024", "next year's first quarter"."""
    number = found.number("ordinal", "second")
    letter, count = _PARTS["half" if found.has("half") else "quarter"]
    year = found.number("year")
    step = found.number("step")
    if number is None and found.has("half"):
        number = step
    if number is None or number > count:
        return None
    number = count if number < 0 else number
    if year is None and step is not None and found.has("unit") and found.anchor:
        year = found.anchor.year + step
    elif year is None and found.has("unit") and found.anchor:
        year = found.anchor.year
    if year is not None:
        return Sense(value=f"{year:04}-{letter}{number}", mod=found.mod(), relative=not found.has("year"))
    if found.anchor is None:
        return Sense(value=f"XXXX-{letter}{number}", mod=found.mod())
    value = nearest(found, lambda y: f"{y:04}-{letter}{number}", None if found.direction > 0 else _BACK)
    return value and Sense(value=value, mod=found.mod(), relative=True) or None


_BACK = None


def _half(found: Found) -> Sense | None:
    return _part_of_year(found)


def _fiscal_year(found: Found) -> Sense | None:
    year = found.number("year")
    return None if year is None else Sense(value=f"{year:04}", mod=found.mod())


FISCAL = (
    Rule(
        "quarter",
        "(?:(?:EDGE|the|a)(?:fiscal|attribute|EARLY|year|STEP unit poss)*(?:ordinal|second)(?:fiscal)?quarter"
        "|(?:fiscal|EARLY|year|STEP unit poss)*(?:fiscal hyphen?)?(?:ordinal|second)hyphen?(?:fiscal)?quarter)"
        "(?:of(?:fiscal)?year|of(?:the)?STEP?(?:fiscal)?unit|comma?year)?",
        _part_of_year,
    ),
    Rule(
        "half-year",
        "EDGE?the?(?:fiscal|year|STEP unit poss)*(?:ordinal|second|step)half(?:of(?:fiscal)?year|of(?:the)?STEP?(?:fiscal)?unit|year)",
        _half,
    ),
    Rule("year-period", "the year(?:period|quarter)", _fiscal_year),
    Rule("fiscal-year", "the?(?:fiscal)(?:unit)?year", _fiscal_year),
)
"""Rules for the parts of business years, which are taken for calendar years."""

__all__ = ["FISCAL", "relative"]
