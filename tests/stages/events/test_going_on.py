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


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Poland offered to lend Vilnius two radar units.", ("AGREE", ["Poland"], ["Lithuania"])),
        ("Chile signed a pact that Peru had lobbied Nora Bell to abandon.", ("REQUEST", ["Peru"], ["Nora Bell"])),
        ("Peru and Chile agreed to call a march on Congress.", ("AGREE", ["Peru", "Chile"], ["Peru", "Chile"])),
        ("Peru and Chile agreed to lift a ban on wine.", ("AGREE", ["Peru", "Chile"], ["Peru", "Chile"])),
        ("Former Minister Nora Bell, now a hopeful, called on Peru to pay.", ("REQUEST", ["Nora Bell"], ["Peru"])),
        ("Creditors sought clarity from the treasury.", ("REQUEST", ["Creditors"], ["treasury"])),
        (
            "Nora Bell urged Tom Hart to quit. A council spokesman rejected that idea.",
            ("REJECT", ["council spokesman"], ["Nora Bell"]),
        ),
    ],
)
def test_the_words_around_say_to_whom(text: str, last: Told) -> None:
    assert told(text)[-1] == last


def test_whom_a_verb_names_is_blamed() -> None:
    assert ("ACCUSE", ["Chile"], ["Peru"]) in told("Chile condemned Peru for the continued detention of a publisher.")


def test_a_court_to_which_one_goes_is_not_threatened() -> None:
    for _, _, targets in told("Four lawmakers vowed to challenge the law before the Supreme Court of Peru."):
        assert "Supreme Court of Peru" not in targets


def test_whoever_breaks_a_law_answers_nobody() -> None:
    rows = told("A Chilean lawmaker demanded jail for Peruvian refugees who break the law.")
    assert all(not targets for kind, _, targets in rows if kind == "REJECT")


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The guild met in Lima on Monday. The mayor pleaded with it to stay.", ["guild"]),
        ("Peru and the Tarn Front fought on Monday. Chile sanctioned it.", ["Tarn Front"]),
        ("The guild met in Lima. Chile's army was tired. The mayor condemned it.", []),  # a thing as well as a body
    ],
)
def test_it_is_the_body_named_last_where_only_a_body_can_be_meant(text: str, targets: list[str]) -> None:
    assert told(text)[-1][2] == targets


def test_who_agrees_to_do_it_agrees_with_whoever_asked() -> None:
    text = "Ann Roe urged Bo Li to visit the mine. He has agreed to go."
    assert told(text)[-1] == ("AGREE", ["Bo Li"], ["Ann Roe"])


def test_who_agrees_unasked_agrees_with_nobody() -> None:
    assert told("Ann Roe urged Peru to visit the mine. Bo Li has agreed to go.")[-1][2] == []
