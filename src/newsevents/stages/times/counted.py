"""Days counted from another: "the last Monday of May", "the day before yesterday", "two weeks from Friday"."""

from collections.abc import Callable
from datetime import date, timedelta

from newsevents.model import TimeType
from newsevents.model.dates import days_of
from newsevents.stages.times.absolute import day_of_month
from newsevents.stages.times.amounts import amount_of, unit_of
from newsevents.stages.times.calendar import UNKNOWN, at_precision, months_later, nth_weekday, relative, shifted
from newsevents.stages.times.days import day_value
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.feasts import holiday_value
from newsevents.stages.times.nearest import nearest

_SATURDAY = 6


def _nth(draft: Draft) -> Sense | None:
    """Read "the first Monday of May", "the last weekend of October 2024", "the second day of last month"."""
    number = draft.number("ordinal", "second", "step") or 0
    weekday = draft.number("weekday")
    place, *within = (None if weekday else draft.code("unit"), *draft.all("unit"))
    exact = (weekday or place in ("D", "WE")) and (draft.has("month") or within[-1] == "M")
    if number < -1 or number == 0:
        return None
    if draft.has("each"):
        return draft.date(f"XXXX-WXX-{weekday}" if weekday else None)
    if not exact:
        return draft.date(_whole(draft, str(within[-1]) if within else ""))

    def day(year: int, month: int) -> str | None:
        of_week = weekday or _SATURDAY
        found = _day_of(year, month, number) if place == "D" else nth_weekday(year, month, number, of_week)
        return at_precision(found, place or "D") if found else None

    return draft.date(_in_month(draft, day), relative=not draft.has("year"))


def _in_month(draft: Draft, day: Callable[[int, int], str | None]) -> str | None:
    """Return the day in the month that the words name, by its name or counted from the story."""
    month, year = draft.number("month"), draft.number("year")
    if month and year:
        return day(year, month)
    if month:
        return nearest(draft, lambda of: day(of, month))
    days = days_of(_whole(draft, "M") or "")
    return day(days[0].year, days[0].month) if days else None


def _whole(draft: Draft, unit: str) -> str | None:
    """Return the month that is named, or the unit that is counted from the story: "the first week of last month"."""
    month, year = draft.number("month"), draft.number("year")
    if month and year:
        return f"{year:04}-{month:02}"
    if month:
        return nearest(draft, lambda of: f"{of:04}-{month:02}")
    steps = draft.all("ordinal", "second", "step")[1:]
    return relative(draft.anchor, unit, next((step for step in steps if isinstance(step, int)), 0))


def _day_of(year: int, month: int, number: int) -> date | None:
    """Return the first, second, ... or (-1) last day of a month, None if the month has none."""
    days = days_of(f"{year:04}-{month:02}")
    if days is None:
        return None
    day = days[1] if number < 0 else days[0] + timedelta(number - 1)
    return day if day <= days[1] else None


def _nth_alone(draft: Draft) -> Sense | None:
    """Leave open which Tuesday "the first Tuesday after the holidays" is."""
    return draft.date(f"XXXX-WXX-{draft.number('weekday')}", relative=False)


def _nth_of_unnamed(draft: Draft) -> Sense | None:
    """Read "Monday the 10th", "the 15th of this month"."""
    number, weekday, anchor = draft.number("ordinal"), draft.number("weekday"), draft.anchor
    if number is None or draft.next_tag.startswith("NN"):
        return None
    if draft.has("unit"):
        month = _whole(draft, "M") if draft.code("unit") == "M" else None
        months = [days[0]] if month and (days := days_of(month)) else []
    else:
        months = [day for step in (-1, 0, 1) if anchor and (day := months_later(anchor.replace(day=1), step))]
    found = [day for first in months if (day := _day_of(first.year, first.month, number))]
    if weekday:
        found = [day for day in found if day.isoweekday() == weekday]
    best = min(found, key=lambda day: abs(day - anchor), default=None) if anchor else None
    return draft.date(best.isoformat() if best else UNKNOWN["D"])


def _next_to_day(draft: Draft) -> Sense | None:
    """Read "the day before yesterday", "the day after tomorrow", "the week before Christmas"."""
    unit, step = draft.code("unit"), draft.number("far", "later")
    base = day_of_month(draft) or day_value(draft) or holiday_value(draft)
    if unit not in UNKNOWN or not step or base is None:
        return None
    moved = shifted(base, unit, step)
    days = days_of(moved) if moved else None
    return draft.date(at_precision(days[0], unit) if days else UNKNOWN[unit])


def _last_but_one(draft: Draft) -> Sense | None:
    """Read "the week before last", "the year after next", "the night before last", "the Friday before last"."""
    far, step = draft.number("far", "later"), draft.number("step")
    if not far or far != step:
        return None
    unit, part, weekday = draft.code("unit"), draft.code("part"), draft.number("weekday")
    if unit in UNKNOWN:
        return draft.date(relative(draft.anchor, unit or "D", 2 * far))
    if part:
        return Sense(value=f"{relative(draft.anchor, 'D', 2 * far)}T{part}", type=TimeType.TIME, relative=True)
    last = day_value(draft) if weekday else None
    return draft.date(last and shifted(last, "W", far))


def _from_day(draft: Draft) -> Sense | None:
    """Read "two weeks from Monday", "a week on Tuesday", "three days after Easter"."""
    unit, amount, sign = unit_of(draft), amount_of(draft), draft.number("far", "later") or 1
    base = day_value(draft) or holiday_value(draft)
    if unit not in UNKNOWN or amount is None or amount % 1 or base is None:
        return None
    return draft.date(shifted(base, unit or "D", sign * round(amount)))


_MONTH = "(?:month(?:comma?of?year)?|(?:the|each|STEP|the STEP)unit)"
_NEXT = "(?:(?:day|STEP?weekday(?!part)|month small(?:comma?year)?|small month year?)|holiday rest{0,6})"

COUNTED = (
    Rule("nth-of-month", f"the?(?:ordinal|second|step)(?:weekday|unit)(?:of|in){_MONTH}", _nth),
    Rule("nth-weekday", "the(?:ordinal|second)weekday(?=far|later|of|in(?!a))", _nth_alone),
    Rule(
        "nth-of-unnamed",
        "weekday the ordinal(?!hyphen|unit|units|of|quarter|cardinal)|the ordinal of(?:the?STEP|the)unit",
        _nth_of_unnamed,
    ),
    Rule("next-to-day", f"the unit(?:far|later){_NEXT}", _next_to_day),
    Rule("last-but-one", "the(?:unit|part|weekday)(?:far|later)step(?!unit|weekday|month|season|part)", _last_but_one),
    Rule("from-day", f"AMOUNT(?:units|unit)(?:from|far){_NEXT}|a unit on weekday(?!part)", _from_day),
)
"""Rules for days counted from another; they go before those for the words that they hold."""
