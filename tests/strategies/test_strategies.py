"""The strategies make what they promise."""

import sys
from importlib import import_module, reload

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from newsevents import model, strategies
from newsevents.errors import MissingExtraError
from newsevents.model import Actor, Alliance, Person, Story

TEXT = "Ana Ruiz met Bo Li in Oslo."
ANA = Person(id="person:ana", name="Ana")


def test_all_that_is_public_is_listed() -> None:
    assert strategies.__all__ == sorted(strategies.__all__)
    for name in strategies.__all__:
        assert getattr(strategies, name).__doc__


@given(st.data())
def test_every_class_has_its_strategy(data: st.DataObject) -> None:
    made = {
        "spans": model.Span,
        "evidences": model.Evidence,
        "mentions": model.Mention,
        "names": model.Name,
        "zones": model.Zone,
        "notes": model.Note,
        "whens": model.When,
        "roles": model.Role,
        "memberships": model.Membership,
        "places": model.Place,
        "persons": model.Person,
        "organizations": model.Organization,
        "countries": model.Country,
        "groups": model.Group,
        "alliances": model.Alliance,
        "actors": model.Actor,
        "datelines": model.Dateline,
        "statements": model.Statement,
        "events": model.Event,
        "meetings": model.Meeting,
    }
    for name, cl in made.items():
        assert isinstance(data.draw(getattr(strategies, name)(TEXT)), cl)
    assert isinstance(data.draw(strategies.stories()), model.Story)


@pytest.mark.parametrize(
    "name", ["spans", "evidences", "mentions", "names", "zones", "datelines", "statements", "events", "meetings"]
)
def test_nothing_stands_in_an_empty_text(name: str) -> None:
    @given(getattr(strategies, name)(""))
    def never(found: object) -> None:
        raise AssertionError(found)

    with pytest.raises(Unsatisfiable):
        never()


@given(strategies.stories(st.just("")))
def test_a_story_may_have_an_empty_text(story: Story) -> None:
    assert story.text == ""
    assert story.happenings == ()


@given(strategies.actors(TEXT, actors=[ANA]))
def test_actors_refer_to_those_given(actor: Actor) -> None:
    assert all(role.of in (None, ANA) for role in actor.roles)


@given(strategies.news_texts())
def test_news_is_text(text: str) -> None:
    assert text.encode().decode() == text


@given(strategies.alliances())
def test_memberships_without_a_text_have_a_source(alliance: Alliance) -> None:
    assert all(membership.source for membership in alliance.memberships)


def test_without_hypothesis_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("newsevents.strategies")
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(MissingExtraError, match="the extra 'testing' needs 'hypothesis'"):
        reload(module)
