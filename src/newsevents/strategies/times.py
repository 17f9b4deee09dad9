"""Times of every precision."""

from datetime import date

from hypothesis import strategies as st

from newsevents.model import TimeMod, TimeType, When
from newsevents.strategies._making import Making, made
from newsevents.strategies.spans import evidence

DAYS = st.dates() | st.sampled_from((date.min, date.max, date(99, 12, 31), date(999, 3, 1), date(2024, 2, 29)))
"""Days of the whole calendar, its ends more often."""

_POINTS = st.one_of(
    DAYS.map(date.isoformat),
    st.builds(lambda day, width: day.isoformat()[:width], DAYS, st.sampled_from((2, 3, 4, 7))),
    st.builds("{}T{}".format, DAYS, st.sampled_from(("14", "14:30", "09:30:15Z", "14:30+02:00", "MO", "NI"))),
    st.sampled_from(
        ("2024-W07", "2024-W07-WE", "2024-W07-3", "2024-Q3", "2024-H1", "2024-SU", "XXXX-WXX-3", "2024-XX", "T14:30")
    ),
)
_VALUES = st.one_of(
    st.tuples(st.just(TimeType.DATE), _POINTS),
    st.tuples(st.just(TimeType.DATE), st.builds("{}/{}".format, _POINTS, _POINTS)),
    st.tuples(st.just(TimeType.DATE), st.sampled_from(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))),
    st.tuples(st.just(TimeType.TIME), st.sampled_from(("2024-02-29T23:59:59Z", "TMO", "2024-02-29TEV"))),
    st.tuples(st.just(TimeType.DURATION), st.sampled_from(("P3D", "PT2H", "P1Y6M", "PXW", "P1WE"))),
    st.tuples(st.just(TimeType.SET), st.sampled_from(("XXXX-WXX-3", "P1D", "2024-02"))),
)


def whens(text: str = "") -> st.SearchStrategy[When]:
    """
    Give times.

    Args:
        text: Where their words stand; without it they come from outside the text.
    """
    return made(when, text=text)


def when(making: Making) -> When:
    """Make a time."""
    kind, value = making.draw(_VALUES)
    return When(
        value=value,
        type=kind,
        mod=making.member_or_none(TimeMod),
        quant=making.one_or_none(("EVERY",)),
        freq=making.one_or_none(("2X",)),
        anchor=making.perhaps(day),
        evidence=making.found(evidence),
    )


def day(making: Making) -> date:
    """Make a day."""
    return making.draw(DAYS)
