"""Office holders and bodies of the registers: who is meant for sure is completed, the text comes first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import Organization, Person, Role
from newsevents.parser import parse

DAY = date(2025, 9, 1)


def person(text: str, published: date | None = DAY) -> Person:
    return next(actor for actor in parse(text, published=published).actors if isinstance(actor, Person))


def body(text: str, name: str) -> Organization:
    found = [actor for actor in parse(text, published=DAY).actors if isinstance(actor, Organization)]
    return next(actor for actor in found if actor.name == name)


def titles(found: Person) -> list[str]:
    return [role.title for role in found.roles]


@pytest.mark.parametrize(
    ("text", "published", "country", "wikidata", "title"),
    [
        ("Javier Milei opened a school in Argentina.", DAY, "ARG", "Q52395487", "President"),
        ("Friedrich Merz opened a school.", DAY, "DEU", "Q566257", "Chancellor"),
        ("António Costa opened a school in Portugal.", date(2018, 3, 1), "PRT", "Q610788", "Prime Minister"),
        ("Droupadi Murmu opened a school.", DAY, "IND", "Q19901232", "President"),
        ("Lawrence Wong opened a school in Singapore.", DAY, "SGP", "Q6504758", "Prime Minister"),
    ],
)
def test_an_office_holder_has_the_office_of_the_day(
    text: str, published: date, country: str, wikidata: str, title: str
) -> None:
    found = person(text, published)
    assert (found.country, found.wikidata, titles(found)) == (country, wikidata, [title])
    assert [role.evidence for role in found.roles] == [None]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Friedrich Merz opened a school.", date(2019, 1, 1)),
        ("Friedrich Merz opened a school.", None),
        ("The swimming coach Friedrich Merz opened a school.", DAY),
        ("Friedrich Merz, a swimmer, opened a school.", DAY),
        ("John Carter opened a school.", DAY),
        ("John Carter opened a school in New Zealand.", date(1980, 1, 1)),
    ],
)
def test_a_namesake_is_not_taken_for_an_office_holder(text: str, published: date | None) -> None:
    found = person(text, published)
    assert (found.country, found.wikidata) == (None, None)
    assert all(role.evidence for role in found.roles)


def test_what_the_text_says_comes_first() -> None:
    found = person("The Peruvian lawmaker Javier Milei spoke.")
    assert (found.country, found.wikidata, titles(found)) == ("PER", None, ["lawmaker"])
    found = person("Argentina's President Javier Milei spoke.")
    assert (found.country, found.wikidata, titles(found)) == ("ARG", "Q52395487", ["President"])


def test_without_an_office_of_the_day_the_person_has_none() -> None:
    found = person("Friedrich Merz left Germany.", date(2019, 1, 1))
    assert (found.country, found.wikidata, found.roles) == ("DEU", "Q566257", ())


def test_the_king_of_many_countries_is_of_none_alone() -> None:
    found = person("Charles III came to Canada.")
    assert (found.country, found.wikidata, found.roles) == (None, "Q43274", ())


@pytest.mark.parametrize(
    ("text", "name", "country", "code"),
    [
        ("He joined Whirlpool Corporation in May.", "Whirlpool Corporation", "USA", "MNCUSA"),
        ("He joined Rex Energy in May.", "Rex Energy", "USA", "MNCUSA"),
        ("He joined the Fulbright Association in May.", "Fulbright Association", "USA", "NGOUSAEDU"),
        ("The Moro Liberation Front left the Philippines.", "Moro Liberation Front", "PHL", "PHLREB"),
        ("He joined Copa Holdings in May.", "Copa Holdings", None, "MNC"),
    ],
)
def test_a_listed_body_has_its_code(text: str, name: str, country: str | None, code: str) -> None:
    found = body(text, name)
    assert (found.country, found.code) == (country, code)


def test_an_armed_group_of_another_country_is_not_meant() -> None:
    found = body("The Moro Liberation Front left Norway.", "Moro Liberation Front")
    assert (found.country, found.code) == (None, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Finance Minister Rex Energy spoke.", "Rex Energy"),
        ("She sang “Jack in the Box” on stage.", "Jack in the Box"),
        ("They read Black Friday aloud.", "Black Friday"),
        ("She met Hassan Nasrallah.", "Hassan Nasrallah"),
        ("She went On Assignment to Lima.", "On Assignment"),
    ],
)
def test_what_only_looks_like_a_listed_body_has_no_code(text: str, name: str) -> None:
    actors = parse(text, published=DAY).actors
    assert [actor for actor in actors if actor.name == name and isinstance(actor, Organization) and actor.code] == []


@given(st.dates(date(1990, 1, 1), date(2035, 1, 1)))
def test_a_role_that_a_register_gives_is_one_of_the_day(day: date) -> None:
    roles: tuple[Role, ...] = person("Giorgia Meloni spoke in Italy.", day).roles
    assert [role.title for role in roles] == (
        ["Prime Minister"] if date(2022, 10, 22) <= day < date(2027, 1, 1) else []
    )
