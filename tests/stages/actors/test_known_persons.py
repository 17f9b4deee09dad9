"""Persons of one's own: their other names, and their offices by the day of the story."""

from datetime import date

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.lexicon.world import KnownPerson, KnownRole
from newsevents.model import Name, NameKind, Person, RoleState, Sector, Span
from newsevents.stages.actors import find_actors
from newsevents.stages.reading import Reading

JANE = KnownPerson(
    name="Jane Roe",
    names=("Calamity Jane",),
    country="PER",
    wikidata="Q1",
    roles=(
        KnownRole(title="President", of="PER", sector=Sector.GOV, since="2020"),
        KnownRole(title="Mayor", sector=Sector.GOV, since="2010", until="2014"),
    ),
)


def jane(text: str, *names: str, published: date | None = None) -> Person:
    lexicon = load().with_actors(JANE)
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    found = tuple(Name(span, NameKind.PERSON, "given") for span in spans)
    start = Reading(text=text, published=published, analysis=analyzer()(text), lexicon=lexicon, names=found)
    (person,) = [actor for actor in find_actors(start).actors if isinstance(actor, Person)]
    return person


def test_other_names_are_one_person() -> None:
    person = jane("Jane Roe came. Calamity Jane left.", "Jane Roe", "Calamity Jane")
    assert (len(person.mentions), person.wikidata, person.cameo()) == (2, "Q1", "PERGOV")


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2025, 1, 1), [("President", RoleState.CURRENT), ("Mayor", RoleState.FORMER)]),
        (date(2012, 1, 1), [("Mayor", RoleState.CURRENT)]),
        (date(2000, 1, 1), []),
        (None, [("President", RoleState.CURRENT), ("Mayor", RoleState.FORMER)]),
    ],
)
def test_offices_are_those_of_the_day(day: date | None, held: list[tuple[str, RoleState]]) -> None:
    person = jane("Jane Roe came.", "Jane Roe", published=day)
    assert [(role.title, role.state) for role in person.roles] == held
    assert all(role.evidence is None for role in person.roles)
