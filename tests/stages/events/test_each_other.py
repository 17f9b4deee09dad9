"""What several do to each other, and whom "they" means who do it: each of them is on both sides."""

from datetime import date

import pytest

import newsevents

DAY = date(2026, 3, 2)


def sides(text: str) -> list[tuple[set[str], set[str]]]:
    """Return the names of sources and targets of each event but encounters."""
    found = newsevents.parse(text, published=DAY).events
    return [({a.name for a in e.sources}, {a.name for a in e.targets}) for e in found if e.type != "CONSULT"]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Peru and Chile accused each other of breaking a truce.", {"Peru", "Chile"}),
        ("Ann Roe and Bob Hale thanked one another.", {"Ann Roe", "Bob Hale"}),
        ("Peru and Chile fired rockets at each other.", {"Peru", "Chile"}),
        ("Peru and Chile expelled each other's diplomats.", {"Peru", "Chile"}),
        ("Ann Roe met Bob Hale. The pair agreed to call a march on Congress.", {"Ann Roe", "Bob Hale"}),
        ("Peru and Chile agreed to send troops to Brazil.", {"Peru", "Chile"}),
        ("Ann Roe met Bob Hale in Rome. They agreed to share data.", {"Ann Roe", "Bob Hale"}),
        ("Ann Roe met with three mayors. They agreed to share data.", {"Ann Roe", "three mayors"}),
        (
            "Ann Roe met Bob Hale in Rome. The two held a call in May, when they agreed to share data.",
            {"Ann Roe", "Bob Hale"},
        ),
        (
            "Peru met Chile. Both sides like the tariffs, a text said. They also agreed to share data.",
            {"Peru", "Chile"},
        ),
    ],
)
def test_each_is_on_both_sides(text: str, both: set[str]) -> None:
    assert sides(text)[-1] == (both, both)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru and Chile accused Brazil of breaking a truce.", ({"Peru", "Chile"}, {"Brazil"})),
        ("Peru and Chile agreed with Brazil to share data.", ({"Peru", "Chile"}, {"Brazil"})),
        ("Ann Roe met with three mayors. They urged Peru to act.", ({"three mayors"}, {"Peru"})),
        ("Ann Roe met Bob Hale.\n\nProtesters marched. They urged Peru to act.", ({"Protesters"}, {"Peru"})),
    ],
)
def test_others_are_on_the_other_side(text: str, found: tuple[set[str], set[str]]) -> None:
    assert sides(text)[-1] == found
