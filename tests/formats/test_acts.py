"""What of a story becomes a row of an event table, and between whom."""

import pytest

import newsevents
from newsevents.formats.acts import Act, acts
from newsevents.model import Meeting, Status


def rows(text: str) -> list[Act]:
    found, _ = acts(newsevents.parse(text, published=None))
    return found


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Peru shelled Chile.", ["ASSAULT"]),
        ("Peru denied shelling Chile.", []),
        ("Peru might shell Chile.", []),
        ("Ana Ruiz spoke of a potential invasion of Chile by Peru.", []),
        ("Peru promised to send tents to Chile.", ["AGREE"]),
        ("Peru threatened to bomb Chile.", ["THREATEN"]),
        ("Ana Ruiz said that Peru had shelled Chile.", []),
        ("Peru recalled its envoy after Chile expelled two Peruvian diplomats.", ["SANCTION", "SANCTION"]),
    ],
)
def test_rows_are_of_what_the_reporter_tells_as_done_promised_or_threatened(text: str, types: list[str]) -> None:
    assert [str(act.type) for act in rows(text)] == types


def test_those_of_one_side_do_not_meet_each_other() -> None:
    text = "Peru's President Ana Ruiz and Peru's Foreign Minister Luis Paz met Chile's President Eva Mann in Lima."
    story = newsevents.parse(text, published=None)
    (met,) = [row for row in rows(text) if isinstance(row.happening, Meeting)]
    assert {actor.country for actor in met.sources} == {"PER", "CHL"}
    assert story.meetings[0].status is Status.ACTUAL
    assert {(a.country, b.country) for a, b in met.pairs() if a and b} == {("PER", "CHL"), ("CHL", "PER")}


def test_those_of_one_country_meet_each_other_if_nobody_else_is_there() -> None:
    (met,) = rows("Peru's President Ana Ruiz met Peru's Foreign Minister Luis Paz in Lima.")
    assert [(a and a.name, b and b.name) for a, b in met.pairs()] == [
        ("Ana Ruiz", "Luis Paz"),
        ("Luis Paz", "Ana Ruiz"),
    ]


def test_those_who_act_together_do_nothing_to_themselves() -> None:
    (agreed,) = rows("Peru and Chile signed a treaty on Monday.")
    assert [(a and a.name, b and b.name) for a, b in agreed.pairs()] == [("Peru", "Chile"), ("Chile", "Peru")]
