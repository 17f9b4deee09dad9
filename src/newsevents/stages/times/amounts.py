"""Lengths of time, what recurs, and amounts counted from a day: "two years", "daily", "a week ago"."""

from collections.abc import Iterable
from typing import TypeAlias

from newsevents.model import TimeType
from newsevents.stages.times.calendar import relative, shifted
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.numbers import Value

Number: TypeAlias = int | float

_SCALES = (100, 1000, 1000000, 1000000000)
_TIMES_TEN = {"E": ("Y", 10), "C": ("Y", 100), "F": ("W", 2), "WE": ("D", 2)}
_HALVES = {"Y": ("M", 6), "TH": ("TM", 30), "TM": ("TS", 30), "E": ("Y", 5), "C": ("Y", 50)}


def unit_of(draft: Draft) -> str | None:
    """Return the code of the unit, None if there is none."""
    if draft.has("quarter") or draft.has("quarters"):
        return "Q"
    return draft.code("unit", "units") or ("TS" if draft.has("second") else None)


def amount_of(draft: Draft) -> Number | None:
    """
    Return the number of units, None if the text does not say how many.

    "a couple of" is two, "a" is one, "two and a half" is 2.5, "two to three" is two.
    """
    if draft.has("some"):
        return None
    if draft.has("couple"):
        return 2
    total = _sum(draft.all("small", "num", "year", "cardinal", before="to"))
    half = 0.5 if draft.has("half") or {"1/2", "½"}.intersection(draft.all("fraction")) else 0
    if draft.has("dozen"):
        return 6 if half else 12 * (total or 1)
    if total or half:
        return total + half if total or not _one_and_a_half(draft) else 1.5
    return 1 if draft.has("a") or not draft.has("units") else None


def _sum(numbers: Iterable[Value]) -> Number:
    """Return the number that words and digits make: "two thousand five", "twenty-one"."""
    total: Number = 0
    group: Number = 0
    for value in numbers:
        if isinstance(value, str):
            continue
        if group and value in _SCALES:
            group *= value
            if value > min(_SCALES):
                total, group = total + group, 0
        else:
            group += value
    return total + group


def _one_and_a_half(draft: Draft) -> bool:
    """Tell "a year and a half" from "half a year"."""
    return next((word for word in draft.spoken() if draft.words.grammar.get(word) in ("half", "a")), "") != "half"


def duration(amount: Number | None, unit: str) -> str:
    """
    Return a length of time as TIMEX3 writes it.

    >>> duration(2, "Y"), duration(None, "M"), duration(5.5, "TH"), duration(2, "E")
    ('P2Y', 'PXM', 'PT5H30M', 'P20Y')
    """
    if amount is None:
        unit = _TIMES_TEN[unit][0] if unit in _TIMES_TEN else unit
        return f"P{unit[:-1]}X{unit[-1]}"
    if amount % 1 == 0.5 and unit in _HALVES:
        smaller, count = _HALVES[unit]
        whole = int(amount)
        if unit in _TIMES_TEN:
            return f"P{round(amount * _TIMES_TEN[unit][1])}{_TIMES_TEN[unit][0]}"
        first = f"P{unit[:-1]}{whole}{unit[-1]}" if whole else f"P{unit[:-1]}"
        return f"{first}{count}{smaller[-1]}"
    if unit in _TIMES_TEN:
        unit, factor = _TIMES_TEN[unit]
        amount = amount * factor
    written = f"{amount:.2f}".rstrip("0").rstrip(".") if isinstance(amount, float) else str(amount)
    return f"P{unit[:-1]}{written}{unit[-1]}"


def _duration(draft: Draft) -> Sense | None:
    unit = unit_of(draft)
    if unit is None:
        return None
    return Sense(value=duration(amount_of(draft), unit), type=TimeType.DURATION, mod=draft.mod())


def _bare_units(draft: Draft) -> Sense | None:
    """Read "weeks" as an unknown number of weeks, unless a noun says which: "game days"."""
    unit = unit_of(draft)
    before = draft.analysis.tags[draft.first - 1] if draft.first else ""
    return (
        None if unit is None or before.startswith("NN") else Sense(value=duration(None, unit), type=TimeType.DURATION)
    )


def _ago(draft: Draft) -> Sense | None:
    """Read "two years ago", "six weeks from now", counted from the day of the story."""
    unit = unit_of(draft)
    if unit is None:
        return None
    amount = amount_of(draft)
    sign = -1 if draft.has("ago") else 1
    if amount is None:
        return Sense(value="PAST_REF" if sign < 0 else "FUTURE_REF", mod=draft.mod())
    if unit == "Y" and amount == 1 and sign < 0 and draft.quarter:
        value = shifted(draft.quarter, "Y", -1)
        return draft.date(value, compared=True)
    value = relative(draft.anchor, unit, sign * round(amount)) if amount % 1 == 0 else None
    if value is None:
        return Sense(value=duration(amount, unit), type=TimeType.DURATION, mod=draft.mod())
    if unit == "E" and draft.anchor is not None:
        value = relative(draft.anchor, "Y", 10 * sign * round(amount)) or value
    return Sense(value=value, mod=draft.mod(), relative=draft.anchor is not None)


def _later(draft: Draft) -> Sense | None:
    """Read "a year earlier", "two days later", counted from the time of which the text speaks."""
    unit, amount = unit_of(draft), amount_of(draft)
    sign = draft.number("later")
    if unit is None or not sign:
        return None
    if amount is None or amount % 1:
        return Sense(value=duration(amount, unit), type=TimeType.DURATION, mod=draft.mod())
    count = sign * round(amount)
    if unit == "Y" and draft.quarter:
        value = shifted(draft.quarter, unit, count)
    else:
        value = draft.focus and shifted(draft.focus, unit, count)
        value = value[:4] if value and unit == "Y" else value
    if sign < 0:
        value = value or relative(draft.anchor, unit, count)
    if value is None:
        return Sense(value=duration(amount, unit), type=TimeType.DURATION, mod=draft.mod())
    return Sense(value=value, mod=draft.mod(), relative=draft.anchor is not None, compared=True)


def _stretch(draft: Draft) -> Sense | None:
    """Read "the past two years", "the next few days", "the first nine months"."""
    unit = unit_of(draft)
    if unit is None:
        return None
    if draft.has("ordinal") and unit == "Q":
        return None
    return Sense(value=duration(amount_of(draft), unit), type=TimeType.DURATION, mod=draft.mod())


def _nothing(_: Draft) -> None:
    """Pass over what only looks like a time: "a 44-year-old man"."""


def _recent(draft: Draft) -> Sense | None:
    unit = unit_of(draft)
    return None if unit is None else Sense(value=duration(None, unit), type=TimeType.DURATION)


def _each(draft: Draft) -> Sense | None:
    """Read "every Monday", "each year", "every two weeks"."""
    weekday = draft.number("weekday", "weekdays")
    if weekday is not None:
        part = draft.code("part", "parts")
        return Sense(value=f"XXXX-WXX-{weekday}{f'T{part}' if part else ''}", type=TimeType.SET, quant="EVERY")
    unit = unit_of(draft)
    if draft.has("part"):
        return Sense(value=f"XXXX-XX-XXT{draft.code('part')}", type=TimeType.SET, quant="EVERY")
    if unit is None:
        return None
    return Sense(value=duration(amount_of(draft) or 1, unit), type=TimeType.SET, quant="EVERY")


def _weekdays(draft: Draft) -> Sense | None:
    """Read "Mondays", "Tuesday nights"."""
    weekday = draft.number("weekday", "weekdays")
    part = draft.code("part", "parts")
    return Sense(value=f"XXXX-WXX-{weekday}{f'T{part}' if part else ''}", type=TimeType.SET)


def _set(draft: Draft) -> Sense | None:
    code = draft.code("set")
    return Sense(value=code, type=TimeType.SET) if code else None


def _a_unit(draft: Draft) -> Sense | None:
    """Read "a year": a rate after an amount ("15 a year"), otherwise a length of time."""
    unit = unit_of(draft)
    if unit is None:
        return None
    before = draft.analysis.tags[draft.first - 1] if draft.first else ""
    if draft.has("per") or (
        before in ("CD", "NNS", "NN") and draft.analysis.relations[draft.stop - 1] != "obj" and _rate(draft)
    ):
        return Sense(value=duration(1, unit), type=TimeType.SET)
    return Sense(value=duration(1, unit), type=TimeType.DURATION, mod=draft.mod())


def _rate(draft: Draft) -> bool:
    """Say whether an amount stands just before: "15 a year", "$1 billion a year", "four flights a week"."""
    tags = draft.analysis.tags[max(0, draft.first - 3) : draft.first]
    return "CD" in tags or "$" in tags


AMOUNTS = (
    Rule("amount-ago", "AMOUNT attribute{0,3}UNITS(?:and a half)?ago|AMOUNT UNIT hyphen ago", _ago),
    Rule("units-ago", "units ago", _ago),
    Rule("amount-later", "(?:AMOUNT attribute{0,3}UNITS|units)later", _later),
    Rule(
        "stretch",
        "(?:approx approx){0,4}(?:the|this)?(?:step|ordinal|latest|second)"
        "(?:couple of?|some|NUM(?!month|comma?year))attribute{0,3}UNITS",
        _stretch,
    ),
    Rule("the-amount", "the(?:NUM)attribute{0,3}(?:units|quarters)", _stretch),
    Rule("each", "each(?:NUM|other|ordinal|second)?(?:attribute){0,4}(?:UNITS|weekday part?|part)", _each),
    Rule("weekdays", "(?:weekday|weekdays)(?:parts)|weekdays part?", _weekdays),
    Rule("set", "set", _set),
    Rule("recent", "recent(?:units|quarters)(?:and(?:units))?", _recent),
    Rule("age", "a?NUM hyphen?UNITS hyphen?old", _nothing),
    Rule(
        "compound",
        "(?:SOME|NUM|unit)hyphen(?:unit|quarter)(?!hyphen old)(?:hyphen attribute)?",
        _duration,
    ),
    Rule(
        "amount",
        "approx{0,4}(?:a?couple of?|SOME|NUM)(?:(?:to|hyphen to hyphen)NUM)?attribute{0,4}"
        "(?:units|quarters|(?:unit|quarter)(?!hyphen))",
        _duration,
    ),
    Rule("one-unit", "approx{0,4}a attribute{0,3}unit(?!hyphen)(?:and a half)?", _a_unit),
    Rule("per-unit", "per unit", _a_unit),
    Rule("unit-long", "attribute hyphen unit|unit hyphen attribute", _duration),
    Rule("units-long", "units hyphen(?:attribute|old)", _bare_units),
    Rule("units-of-tense", "the?step units", _bare_units),
    Rule("bare-units", "units", _bare_units),
)
"""Rules for lengths of time and what recurs."""
