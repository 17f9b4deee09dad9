"""Whom the same sentence has named before: who is accused and told to pay, who does it to each other."""

import pytest
from tests.stages.events.test_kinds import Told, told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Minister Nora Bell accused Koura Gold Ltd of neglect and ordered it to halt exports.",
            ("REQUEST", ["Nora Bell"], ["Koura Gold Ltd"]),
        ),
        (
            "The Harbour Union has sued Acme Foods over a spill and demanded money.",
            ("REQUEST", ["Harbour Union"], ["Acme Foods"]),
        ),
        (
            "Peru and Chile have accused each other of breaking a truce.",
            ("ACCUSE", ["Peru", "Chile"], ["Peru", "Chile"]),
        ),
        ("Peru and Chile pledged on Friday to build a rail line.", ("AGREE", ["Peru", "Chile"], ["Peru", "Chile"])),
        ("Peru imposed a tariff on Chile, prompting Santiago to file a complaint.", ("ACCUSE", ["Chile"], ["Peru"])),
    ],
)
def test_the_sentence_has_named_them(text: str, last: Told) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Nora Bell thanked Acme Foods and demanded more money.", ("REQUEST", ["Nora Bell"], [])),
        ("Nora Bell accused Acme Foods of theft, but Peter Roe demanded an inquiry.", ("REQUEST", ["Peter Roe"], [])),
        ("Nora Bell accused Acme Foods of theft and asked the judges for help.", ("REQUEST", ["Nora Bell"], [])),
        ("Peru and Chile pledged a battalion.", ("AGREE", ["Peru", "Chile"], [])),
    ],
)
def test_they_are_others_whom_the_sentence_names(text: str, last: Told) -> None:
    kind, sources, targets = told(text)[-1]
    assert (kind, sources) == last[:2]
    assert not {"Acme Foods", "Peru", "Chile"} & set(targets)
