"""The country of officials by where they hold office."""

import pytest

from newsevents.model import Person, RoleState
from newsevents.parser import parse


def country_of(text: str) -> str | None:
    (person,) = (actor for actor in parse(text).actors if isinstance(actor, Person))
    return person.country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("California Gov. Ann Poe signed the bill.", "USA"),
        ("Lyon Mayor Luc Durand resigned.", "FRA"),
        ("Mayor of Antwerp Els Claes resigned.", "BEL"),
        ("Nairobi police chief Paul Kamau resigned.", "KEN"),
        ("Rep. Linda Okafor (D-Ohio) resigned.", "USA"),
        ("Sen. Ted Marsh, R-Utah, resigned.", "USA"),
    ],
)
def test_an_office_is_held_where_its_place_is(text: str, country: str | None) -> None:
    assert country_of(text) == country


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Moscow correspondent Jane Roe wrote it.", id="who works abroad"),
        pytest.param("Cambridge Mayor Joe Doe resigned.", id="a place in two countries"),
        pytest.param("Rep. Linda Okafor (who left) resigned.", id="no tag in brackets"),
    ],
)
def test_no_country_is_guessed(text: str) -> None:
    assert country_of(text) is None


@pytest.mark.parametrize(
    ("text", "title", "country"),
    [
        ("Kenya's Minister of Health, Jane Roe, resigned.", "Minister of Health", "KEN"),
        ("France's Secretary of State for Energy, Jane Roe, resigned.", "Secretary of State for Energy", "FRA"),
        ("The Minister of Justice, Jane Roe, resigned.", "Minister of Justice", None),
        ("Peru's ambassador to Chile, Jane Roe, resigned.", "ambassador to Chile", "PER"),
    ],
)
def test_a_title_before_a_comma_is_whole(text: str, title: str, country: str | None) -> None:
    (person,) = (actor for actor in parse(text).actors if isinstance(actor, Person))
    assert ([role.title for role in person.roles], person.country) == ([title], country)


def test_a_counterpart_holds_the_same_office_elsewhere() -> None:
    text = "Mayor of Antwerp Els Claes and her Rotterdam counterpart, Ahmed Yilmaz, signed the pact."
    persons = [actor for actor in parse(text).actors if isinstance(actor, Person)]
    assert [(p.name, p.roles[0].title, p.country) for p in persons] == [
        ("Els Claes", "Mayor of Antwerp", "BEL"),
        ("Ahmed Yilmaz", "Mayor", "NLD"),
    ]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Maj. Gen. (Ret.) Ivan Petrov spoke.", RoleState.FORMER),
        ("Lt. Gen. (Rtd) Ivan Petrov spoke.", RoleState.FORMER),
        ("Col. (retired) Ivan Petrov spoke.", RoleState.FORMER),
        ("Prime Minister (acting) Ivan Petrov spoke.", RoleState.ACTING),
        ("Maj. Gen. Ivan Petrov spoke.", RoleState.CURRENT),
    ],
)
def test_a_state_in_brackets_belongs_to_the_title(text: str, state: RoleState) -> None:
    (person,) = (actor for actor in parse(text).actors if isinstance(actor, Person))
    assert (person.name, [role.state for role in person.roles]) == ("Ivan Petrov", [state])


@pytest.mark.parametrize(
    "text",
    [
        "Georgia Gov. Dan Roe signed the bill.",
        "Georgia Sen. Dan Roe signed the bill.",
        "Sen. Dan Roe of Georgia thanked voters in Savannah and Ohio.",
    ],
)
def test_a_state_with_the_name_of_a_country_is_none(text: str) -> None:
    story = parse(text)
    assert country_of(text) == "USA"
    assert not [actor for actor in story.actors if actor.kind == "country"]


@pytest.mark.parametrize("text", ["Georgia accused Russia.", "Georgia and Armenia signed a deal in Tbilisi."])
def test_a_country_with_the_name_of_a_state_stays_one(text: str) -> None:
    assert "GEO" in {actor.country for actor in parse(text).actors}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The European Commission froze funds. Brussels said it would support judges.", "alliance:EU"),
        ("The EU fined Tarnsoft. Tarnsoft accused Brussels of bias.", "alliance:EU"),
        ("Belgium has a new government. Brussels said it would cut taxes.", "country:BEL"),
    ],
)
def test_the_seat_of_a_body_acts_for_the_body_if_the_text_speaks_of_it(text: str, who: str) -> None:
    story = parse(text)
    found = {a.id for a in story.actors if any(m.span.of(text) == "Brussels" for m in a.mentions)}
    assert found == {who}
