"""Persons whose names are also those of places and months."""

import pytest
from tests.stages.test_names import found

from newsevents.model import NameKind

PERSON = NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israel Maddock criticised the council on Monday.", "Israel Maddock"),
        ("The bank sued Jordan Maddock on Monday.", "Jordan Maddock"),
        ("The chancellor met with Georgia Fennimore in Lowell.", "Georgia Fennimore"),
        ("The row grew, and Kenya Harwell accused the council of lies.", "Kenya Harwell"),
        ("Luís Montenegro criticised the council.", "Luís Montenegro"),
        ("Julie Jordan accused the council of lies.", "Julie Jordan"),
        ("April Hartnell accused the council of lies.", "April Hartnell"),
        ("The council accused Theresa May of lies.", "Theresa May"),
        ("JD Marwick accused the council of lies.", "JD Marwick"),
        ("The council criticised Péter Varga on Monday.", "Péter Varga"),
    ],
)
def test_a_person_may_be_called_like_a_place_or_a_month(text: str, name: str) -> None:
    assert (name, PERSON) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "In Kenya Maddock accused the council of lies.",
        "On a visit to Israel Maddock accused the council of lies.",
        "In April Hartnell accused the council of lies.",
        "The row grew last June Hartnell said.",
        "Georgia Power criticised the council.",
        "The firm left Jordan Valley in May.",
        "The Simon Jordan bridge was shut.",
        "The Israel Lighthouse Authority sued the port.",
        "Jordan and Kenya signed the pact.",
    ],
)
def test_a_place_or_a_month_beside_a_name_is_itself(text: str) -> None:
    names = found(text)
    assert not any(kind is PERSON and name.split()[0] in text.split()[:6] and " " in name for name, kind in names)
