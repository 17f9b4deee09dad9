from collections.abc import Callable

import pytest

from newsevents.model import TimeMod, TimeType, When
from newsevents.stages.times.amounts import duration

Values = Callable[..., dict[str, str]]
Whens = Callable[..., tuple[When, ...]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They talked for two days.", "two days", "P2D"),
        ("They talked for three hours.", "three hours", "PT3H"),
        ("They talked for nearly 20 minutes.", "nearly 20 minutes", "PT20M"),
        ("They talked for at least 72 hours.", "at least 72 hours", "PT72H"),
        ("They talked for two and a half years.", "two and a half years", "P2Y6M"),
        ("They talked for 5 1/2 hours.", "5 1/2 hours", "PT5H30M"),
        ("They talked for half an hour.", "half an hour", "PT30M"),
        ("They talked for twenty-one years.", "twenty-one years", "P21Y"),
        ("They talked for two hundred years.", "two hundred years", "P200Y"),
        ("They talked for two decades.", "two decades", "P20Y"),
        ("They talked for a couple of weeks.", "a couple of weeks", "P2W"),
        ("They talked for five straight days.", "five straight days", "P5D"),
        ("They talked for months.", "months", "PXM"),
        ("They talked for several years.", "several years", "PXY"),
        ("They talked for a few minutes.", "a few minutes", "PTXM"),
        ("They signed a two-year deal.", "two-year", "P2Y"),
        ("They signed it in the past two years.", "the past two years", "P2Y"),
        ("They will sign it in the next few days.", "the next few days", "PXD"),
        ("Sales fell in the first nine months.", "the first nine months", "P9M"),
        ("They fought in recent weeks.", "recent weeks", "PXW"),
        ("The trip took a week.", "a week", "P1W"),
        ("The ship sank minutes later.", "minutes later", "PTXM"),
    ],
)
def test_lengths_of_time(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
        ("They meet on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("They meet each year.", "each year", "P1Y"),
        ("They meet every two weeks.", "every two weeks", "P2W"),
        ("They meet daily.", "daily", "P1D"),
        ("It held its annual meeting.", "annual", "P1Y"),
        ("It sells 15 ships a year.", "a year", "P1Y"),
    ],
)
def test_what_recurs_is_a_set(whens: Whens, text: str, words: str, value: str) -> None:
    (found,) = whens(text)
    assert found.evidence is not None
    assert (found.evidence.span.of(text), found.type, found.value) == (words, TimeType.SET, value)


def test_each_and_every_give_the_quantifier(whens: Whens) -> None:
    (found,) = whens("They meet every Monday.")
    assert found.quant == "EVERY"


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("They talked for nearly two years.", TimeMod.LESS_THAN),
        ("They talked for about two years.", TimeMod.APPROX),
        ("They talked for more than two years.", TimeMod.MORE_THAN),
        ("They met in early March.", TimeMod.START),
        ("They met in mid-2011.", TimeMod.MID),
        ("They met at the end of 2011.", TimeMod.END),
        ("They met in March 2011.", None),
    ],
)
def test_modifiers(whens: Whens, text: str, mod: TimeMod | None) -> None:
    (found,) = whens(text)
    assert found.mod == mod


@pytest.mark.parametrize(
    "text",
    [
        "A 44-year-old man spoke.",
        "The woman, 37 years old, spoke.",
        "One of them won a second medal.",
        "Give it a second thought.",
    ],
)
def test_ages_and_ranks_are_no_times(values: Values, text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    ("amount", "unit", "value"),
    [
        (2.5, "D", "P2.5D"),
        (0.5, "Y", "P6M"),
        (1.5, "E", "P15Y"),
        (3, "F", "P6W"),
        (None, "TS", "PTXS"),
        (1, "C", "P100Y"),
    ],
)
def test_durations_as_timex3_writes_them(amount: float | None, unit: str, value: str) -> None:
    assert duration(amount, unit) == value
    assert When(value=value, type=TimeType.DURATION).value == value
