"""Days and parts of days: "on Wednesday", "yesterday", "Friday night", "tonight"."""

from newsevents.model import TimeType
from newsevents.stages.times.calendar import days_later, relative
from newsevents.stages.times.drafts import Draft, Rule, Sense


def weekday_value(draft: Draft, weekday: int) -> str:
    """
    Return the day that a weekday means.

    The most recent one, the day of the story included, unless the words around
    speak of the future; "last Friday" and "next Friday" leave that day out.
    "Monday to Friday" ends after it has begun; "the following Friday" counts from
    the day of which the text speaks.
    """
    begin = draft.focus_day if draft.ends_range else None
    anchor = begin or (draft.focus_day if draft.focused else None) or draft.weekday_anchor
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    ahead = (weekday - anchor.isoweekday()) % 7
    day = days_later(anchor, ahead if begin else _days_to(draft, ahead))
    return day.isoformat() if day else f"XXXX-WXX-{weekday}"


def _days_to(draft: Draft, ahead: int) -> int:
    """Return the days to the weekday that is meant, of which the next is so many days *ahead*."""
    step = draft.number("step")
    if step:
        return (ahead or 7) if step > 0 else ahead - 7
    forward = draft.direction >= (0 if draft.has("this") else 1)
    return ahead if forward or not ahead else ahead - 7


def day_value(draft: Draft) -> str | None:
    """Return the day that "yesterday", "Friday" or "tonight" means, None if there is no such word."""
    days = draft.number("day")
    if days is not None:
        return relative(draft.anchor, "D", days)
    weekday = draft.number("weekday", "short")
    return None if weekday is None else weekday_value(draft, weekday)


def _day(draft: Draft) -> Sense | None:
    return draft.date(day_value(draft))


def _part(draft: Draft) -> Sense | None:
    """Read "Friday morning", "this evening", "last night", "the next morning", "overnight"."""
    part = draft.code("part", "night")
    value = day_of_part(draft)
    return in_part(draft, value, part) if value and part else None


def day_of_part(draft: Draft) -> str | None:
    """Return the day of "Friday morning", "this evening", "last night", "tonight"."""
    value = day_value(draft)
    if value is not None:
        return value
    step = draft.number("step") or 0
    of_focus = step > 0 or draft.has("that")
    return relative((draft.focus_day if of_focus else None) or draft.anchor, "D", step)


def in_part(draft: Draft, day: str, part: str) -> Sense:
    """Return a part of a day."""
    return Sense(value=f"{day}T{part}", type=TimeType.TIME, mod=draft.mod(), relative=draft.anchor is not None)


WEEKDAYS = (
    Rule(
        "part-of-day",
        "(?:EARLY?(?:STEP?weekday|day)EARLY?(?:part|night)|EARLY?STEP part|EARLY?part on?(?:weekday|day)"
        "|the step part|that step?part|EARLY hyphen?part|(?<=in)the part(?!of)|night)",
        _part,
    ),
    Rule("weekday", "(?:the?STEP)?weekday(?!parts)", _day),
    Rule("day-word", "EARLY?day", _day),
)
"""Rules for weekdays, days counted from that of the story, and parts of days."""
