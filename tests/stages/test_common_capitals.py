"""Capitals that name nobody: short forms of common words, money, letters after a name."""

import pytest

from newsevents.model import NameKind
from newsevents.parser import parse


def names(text: str) -> dict[str, NameKind]:
    return {name.span.of(text): name.kind for name in parse(text).names}


@pytest.mark.parametrize(
    "text",
    [
        "Roads are built by public-private partnerships (PPPs). Under the PPP model, firms pay.",
        "Electronic voting machine (EVM) sales fell, and the EVM was not used.",
        "The village has a solar home system (SHS). Each SHS costs 90 euros.",
        "The US dollar rose while the Colombian peso fell.",
        "It costs 500 Zimbabwean dollars.",
    ],
)
def test_short_forms_of_common_words_and_money_are_no_names(text: str) -> None:
    assert names(text) == {}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The flood response team (FRT) saved two men. The FRT found the money.", "FRT"),
        ("The Orvane Water Board (OWB) said taps were dry. OWB sent lorries.", "OWB"),
        ("The border patrol unit (BPU) was out on patrol.", "BPU"),
    ],
)
def test_short_forms_of_bodies_are_names(text: str, body: str) -> None:
    assert names(text).get(body) is NameKind.ORG


def test_a_country_beside_money_that_it_spends_is_a_name() -> None:
    assert "Colombian" in names("The Colombian banker spent dollars.")


def test_letters_after_the_name_of_a_person_are_no_body() -> None:
    assert names("Advocate Dalia Mpanza, SC, argued before the court.") == {"Dalia Mpanza": NameKind.PERSON}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Government declared a State of Emergency in the south.", "State of Emergency"),
        ("She holds a Bachelor of Commerce from Lusaka.", "Bachelor of Commerce"),
        ("He drove along Anna van Riet Drive.", "Anna van Riet Drive"),
        ("The bus stopped on Peter Novak Road.", "Peter Novak Road"),
        ("The French Revolution began in 1789.", "French Revolution"),
    ],
)
def test_states_of_affairs_degrees_and_roads_are_no_actors(text: str, name: str) -> None:
    assert names(text).get(name) in (NameKind.OTHER, NameKind.FAC, NameKind.EVENT)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("It was the Orvane Association of Resident Doctors (OARD).", "Orvane Association of Resident Doctors"),
        ("She joined the Bureau of Tides and Ferries (BTF).", "Bureau of Tides and Ferries"),
    ],
)
def test_what_a_short_form_spells_is_one_name(text: str, body: str) -> None:
    assert names(text).get(body) is NameKind.ORG


def test_what_a_short_form_does_not_spell_stays_apart() -> None:
    assert "Ana Roe of Kolvar Mining" not in names("It was Ana Roe of Kolvar Mining (KMX).")
    assert NameKind.ORG is not names("He flew to New York City (NYC).").get("New York City")
