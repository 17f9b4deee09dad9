"""Sides that are several behind a preposition: "a bid by Rome and Gaul", "talks with them"."""

import pytest
from tests.stages.events.sides import Sides, told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Peru rejected a proposal by Chad and Chile.", ("REJECT", ["Peru"], ["Chad", "Chile"])),
        ("Peru sanctioned Chad as well as Chile.", ("SANCTION", ["Peru"], ["Chad", "Chile"])),
        ("Peru met Chad and Chile and rejected a proposal by them.", ("REJECT", ["Peru"], ["Chad", "Chile"])),
    ],
)
def test_several_stand_behind_a_preposition(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Peru rejected a proposal by Chad, and Chile left.", ("REJECT", ["Peru"], ["Chad"])),
    ],
)
def test_who_stands_elsewhere_is_none_of_them(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Norland was accused of lying by Brazil on Friday.", ("ACCUSE", ["Brazil"], ["Norland"])),
        ("Two men were accused of spying by a court in Lima.", ("ACCUSE", ["court in Lima"], ["Two men"])),
        ("Ann Roe was accused of winning by fraud.", ("ACCUSE", [], ["Ann Roe"])),
    ],
)
def test_who_accuses_stands_behind_the_deed(text: str, sides: Sides) -> None:
    assert sides in told(text)


def test_who_beat_somebody_accuses_nobody() -> None:
    assert ("ACCUSE", [], ["Ann Roe"]) in told("Ann Roe was accused of being beaten by Brazil.")
