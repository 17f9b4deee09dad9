"""Titles beside names: what they say, and what they do not."""

from collections.abc import Callable

import pytest

from newsevents.model import Person, RoleState, Sector
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]

NAMES = {
    "PERSON": ["Jane Roe", "John Doe", "Roe", "Doe"],
    "GPE": ["Peru", "Chile", "Lima", "France"],
    "NORP": ["Peruvian", "French"],
    "ORG": ["Ocean Institute", "Acme Steel", "Blue Party", "Lima Herald"],
}


def person(reading: Reading, name: str = "Jane Roe") -> Person:
    found = next(actor for actor in reading.actors if actor.name == name)
    assert isinstance(found, Person)
    return found


@pytest.mark.parametrize(
    ("text", "title", "of", "rule"),
    [
        ("Peruvian Foreign Minister Jane Roe spoke.", "Foreign Minister", "Peru", "title-before-name"),
        ("Peru's Foreign Minister Jane Roe spoke.", "Foreign Minister", "Peru", "title-before-name"),
        ("They met Minister of Foreign Affairs Jane Roe.", "Minister of Foreign Affairs", None, "title-before-name"),
        ("Acme Steel spokeswoman Jane Roe spoke.", "Acme Steel spokeswoman", "Acme Steel", "title-before-name"),
        ("President Jane Roe of Peru spoke.", "President", "Peru", "title-before-name"),
        ("The foreign minister, Jane Roe, spoke.", "foreign minister", None, "title-before-comma"),
        ("On Monday, Minister of Health, Jane Roe, spoke.", "Minister of Health", None, "title-before-comma"),
        ("Peru's ambassador to Chile, Jane Roe, spoke.", "ambassador to Chile", "Peru", "title-before-comma"),
        ("Peru's army chief, Gen. Jane Roe, spoke.", "army chief", "Peru", "title-before-comma"),
        ("Jane Roe, a fellow at the Blue Party, left.", "fellow at the Blue Party", "Blue Party", "apposition"),
        ("Jane Roe, Peru's ambassador to Chile, spoke.", "ambassador to Chile", "Peru", "apposition"),
        ("Jane Roe, 53, chairwoman of Acme Steel, spoke.", "chairwoman of Acme Steel", "Acme Steel", "apposition"),
        ("Jane Roe, who is the mayor of Lima, spoke.", "mayor of Lima", None, "who-is"),
        ("Jane Roe is the president of Peru.", "president of Peru", "Peru", "copula"),
    ],
)  # fmt: skip
def test_titles(read: Read, text: str, title: str, of: str | None, rule: str) -> None:
    role = person(read(text, **NAMES)).role
    assert role is not None
    assert role.evidence is not None
    assert (role.title, role.of and role.of.name, role.evidence.rule) == (title, of, rule)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, the oldest of five, spoke.",
        "Jane Roe, President John Doe and others spoke.",
        "Ministers heard Jane Roe.",
        "The president heard that Jane Roe spoke.",
        "Jane Roe, three ministers and a judge spoke.",
        "Dr Jane Roe spoke.",
        "At a rally with Jane Roe, the head of the bank criticised France.",
        "In a letter to Jane Roe, the president of Peru rejected the plan.",
    ],
)
def test_what_is_no_title_of_that_person(read: Read, text: str) -> None:
    assert person(read(text, **NAMES)).roles == ()


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Former President Jane Roe spoke.", RoleState.FORMER),
        ("Ex-President Jane Roe spoke.", RoleState.FORMER),
        ("Acting Prime Minister Jane Roe spoke.", RoleState.ACTING),
        ("President-elect Jane Roe spoke.", RoleState.DESIGNATE),
        ("Then-President Jane Roe spoke.", RoleState.FORMER),
        ("Jane Roe, a former judge, spoke.", RoleState.FORMER),
        ("Jane Roe, who was the mayor of Lima, spoke.", RoleState.FORMER),
        ("President Jane Roe spoke.", RoleState.CURRENT),
    ],
)
def test_whether_a_role_is_held(read: Read, text: str, state: RoleState) -> None:
    role = person(read(text, **NAMES)).role
    assert role is not None
    assert role.state is state


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Peruvian President Jane Roe spoke.", "PERGOV"),
        ("French army chief Jane Roe spoke.", "FRAMIL"),
        ("Peruvian opposition leader Jane Roe spoke.", "PEROPP"),
        ("Peruvian Sen. Jane Roe spoke.", "PERLEG"),
        ("French military spokeswoman Jane Roe spoke.", "FRAMIL"),
        ("Former French president Jane Roe spoke.", "FRAELIGOV"),
        ("Lima Herald editor Jane Roe spoke.", "MED"),
        ("Peru's president, Jane Roe, spoke.", "PERGOV"),
        # offices of a state that others have, too
        ("Acme Steel president Jane Roe spoke.", ""),
        ("Jane Roe, secretary of the Blue Party, spoke.", "PTY"),
        ("University president Jane Roe spoke.", "EDU"),
        ("Club treasurer Jane Roe spoke.", ""),
        ("Jane Roe spoke.", ""),
    ],
)
def test_a_title_gives_country_and_sector(read: Read, text: str, code: str) -> None:
    assert person(read(text, **NAMES)).cameo() == code


def test_a_plural_title_is_of_both_names(read: Read) -> None:
    reading = read("Presidents Jane Roe and John Doe met.", **NAMES)
    assert [person(reading, name).roles[0].title for name in ("Jane Roe", "John Doe")] == ["President", "President"]


def test_a_counterpart_has_the_office_of_the_other(read: Read) -> None:
    reading = read("French Prime Minister John Doe met his Peruvian counterpart, Jane Roe, in Lima.", **NAMES)
    assert (person(reading).role is not None, person(reading).cameo()) == (True, "PERGOV")


def test_a_rank_comes_after_an_office(read: Read) -> None:
    roles = person(read("Peru's army chief, Gen. Jane Roe, spoke.", **NAMES)).roles
    assert [role.title for role in roles] == ["army chief", "Gen."]


def test_the_latest_role_comes_first(read: Read) -> None:
    roles = person(read("Mayor Jane Roe spoke. Peruvian Finance Minister Roe won.", **NAMES)).roles
    assert [role.title for role in roles] == ["Finance Minister", "Mayor"]


def test_a_fuller_title_takes_the_place_of_a_shorter_one(read: Read) -> None:
    roles = person(read("Minister Jane Roe spoke. Peruvian Finance Minister Jane Roe won.", **NAMES)).roles
    assert [role.title for role in roles] == ["Finance Minister"]


def test_an_age_is_stated_after_the_name(read: Read) -> None:
    reading = read("Jane Roe, 53, spoke. John Doe (47) left.", **NAMES)
    assert [person(reading, name).age for name in ("Jane Roe", "John Doe")] == [53, 47]


def test_a_country_known_by_its_adjective_alone_is_an_actor(read: Read) -> None:
    reading = read("French President Jane Roe spoke.", **NAMES)
    france = next(actor for actor in reading.actors if actor.id == "country:FRA")
    assert (france.name, france.mentions) == ("France", ())


def test_sectors_are_of_the_roles_held_now(read: Read) -> None:
    reading = read("Jane Roe, a former judge, spoke. Senator Jane Roe won.", **NAMES)
    assert person(reading).sectors == (Sector.LEG,)


def test_one_person_has_a_bounded_number_of_roles(read: Read) -> None:
    bodies = [f"Blue {chr(65 + n // 26)}{chr(97 + n % 26)}fish Party" for n in range(60)]
    text = " ".join(f"Jane Roe, treasurer of the {body}, spoke." for body in bodies)
    roles = person(read(text, PERSON=["Jane Roe"], ORG=bodies)).roles
    assert len(roles) == 50
    assert roles[-1].of is not None
    assert roles[-1].of.name == bodies[0]


@pytest.mark.parametrize(
    ("text", "of", "sectors"),
    [
        ("The Blue Party left. Its president, Jane Roe, spoke.", "Blue Party", (Sector.PTY,)),
        ("Peru left. Its president, Jane Roe, spoke.", "Peru", (Sector.GOV,)),
        ("John Doe left. His lawyer, Jane Roe, spoke.", None, (Sector.JUD,)),
    ],
)
def test_a_pronoun_says_whose_a_role_is(read: Read, text: str, of: str | None, sectors: tuple[Sector, ...]) -> None:
    jane = person(read(text, **NAMES))
    assert [role.of.name if role.of else None for role in jane.roles] == [of]
    assert jane.sectors == sectors
