"""What the user says of a name holds, wherever the name stands."""

from collections.abc import Callable
from functools import cache

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.language import Entity, analyzer
from newsevents.language.spacy import SpacyAnalyzer
from newsevents.lexicon import Lexicon, load
from newsevents.lexicon.world import (
    Known,
    KnownCountry,
    KnownGroup,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
)
from newsevents.model import NameKind, PlaceKind, Story
from newsevents.parser import Parser
from newsevents.stages.names import SETTLED

NAMES = (
    "Apple",
    "May",
    "Paris Group",
    "Georgia Power",
    "Jordan",
    "Nice",
    "Will Power",
    "Paris",
    "Grace",
    "Ford",
    "Reading",
    "Victoria",
    "General Mills",
    "Bank of the Quay",
    "Blue Wren Collective",
    "Chad",
    "Turkey",
    "Orange",
    "Mark Bishop",
    "Al-Qarn",
    "O’Dell & Sons",
    "Stop the Levy",
)
FRAMES = (
    "{} said on Monday that talks had failed.",
    "Talks with {} failed on Monday, officials said.",
    "President {} left the building early.",
    "Mr. {} left the building early.",
    "On Monday {}’s lawyers met envoys of Chile.",
    "The lawyers, {}, and a judge of the court sat down again.",
    "A member of the board, {}, told reporters that prices would rise.",
    "Their oldest rival, {}, was not invited to the talks.",
    "The protest was led by {} and ended in Lima.",
    "Police Say {} Is Behind Protest Near Old Harbour\n\nOfficers gave no reason on Monday.",
    "“We trust {},” Ana Ruiz said.",
    "Among those who signed was {}; others were not there.",
)
KINDS: dict[NameKind, Callable[[str], Known]] = {
    NameKind.PERSON: lambda name: KnownPerson(name=name),
    NameKind.ORG: lambda name: KnownOrganization(name=name),
    NameKind.NORP: lambda name: KnownGroup(name=name),
    NameKind.GPE: lambda name: KnownPlace(name=name, sort=PlaceKind.CITY),
    NameKind.FAC: lambda name: KnownPlace(name=name, sort=PlaceKind.FACILITY),
    NameKind.LOC: lambda name: KnownPlace(name=name, sort=PlaceKind.NATURE),
}
LEXICON = load()


@cache
def lexicon(kind: NameKind, *names: str) -> Lexicon:
    return LEXICON.with_actors(*(KINDS[kind](name) for name in names))


def story(text: str, *own: Known) -> Story:
    return Parser(lexicon=LEXICON.with_actors(*own)).parse(text)


def names(found: Story) -> dict[str, NameKind]:
    return {found.text_of(name): name.kind for name in found.names}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_name_of_the_users_is_what_they_say(kind: NameKind, frame: str) -> None:
    parser = Parser(lexicon=lexicon(kind, *NAMES))
    for name in NAMES:
        assert names(parser.parse(frame.format(name))).get(name) is kind, name


@pytest.mark.parametrize("kind", KINDS)
def test_and_so_it_is_in_capitals(kind: NameKind) -> None:
    parser = Parser(lexicon=lexicon(kind, *NAMES))
    for number, name in enumerate((*NAMES, *NAMES)):
        if len(name) > 3:  # "May" in capitals is found as "MAY" only if the user says so
            frame = FRAMES[(number + len(kind)) % len(FRAMES)]
            assert names(parser.parse(frame.format(name).upper())).get(name.upper()) is kind, (name, frame)


WORDS = st.sampled_from("Harbour Dawn Quill Norway March Turner Bishop Mobile Rose Sudan Young Law Sky Best".split())


@settings(max_examples=40, deadline=None)
@given(
    st.lists(WORDS, min_size=1, max_size=3, unique=True).map(" ".join),
    st.sampled_from(FRAMES),
    st.sampled_from(list(KINDS)),
)
def test_any_name_holds_in_any_frame(name: str, frame: str, kind: NameKind) -> None:
    assert names(Parser(lexicon=lexicon(kind, name)).parse(frame.format(name))).get(name) is kind


ACTORS = {NameKind.PERSON: "person", NameKind.ORG: "organization"}


@pytest.mark.parametrize("kind", ACTORS)
@pytest.mark.parametrize("frame", FRAMES[:9])
def test_the_actor_is_what_the_user_says(kind: NameKind, frame: str) -> None:
    parser = Parser(lexicon=lexicon(kind, *NAMES))
    for name in NAMES:
        found = parser.parse(frame.format(name))
        assert [actor.kind for actor in found.actors if actor.name == name] == [ACTORS[kind]], (name, found.actors)
        assert not any(name.startswith(place.name) for place in found.places), found.places


POWER = KnownOrganization(name="Georgia Power", abbreviation="GAPC", country="USA", wikidata="Q5547677")


def test_a_longer_name_of_the_users_wins_over_a_shorter_known_one() -> None:
    found = story("Georgia Power raised its prices. Georgia itself, Tbilisi said, did not.", POWER)
    assert names(found) == {"Georgia Power": NameKind.ORG, "Georgia": NameKind.GPE, "Tbilisi": NameKind.GPE}
    assert [actor.wikidata for actor in found.actors if actor.name == "Georgia Power"] == ["Q5547677"]


def test_a_longer_known_name_wins_over_a_shorter_one_of_the_users() -> None:
    jordan = KnownOrganization(name="Jordan", country="GBR")
    assert "Jordan" not in names(story("He flew over Jordan Valley to South Sudan.", KnownPerson(name="Sudan")))
    assert names(story("He went to South Sudan.", KnownPerson(name="Sudan"))) == {"South Sudan": NameKind.GPE}
    found = names(story("Michael Jordan said on Monday that Jordan would sue.", jordan))
    assert found["Michael Jordan"] is NameKind.PERSON
    assert found["Jordan"] is NameKind.ORG


def test_of_the_users_names_the_longest_wins() -> None:
    found = story(
        "Paris Group said that Paris would pay.", KnownPerson(name="Paris"), KnownOrganization(name="Paris Group")
    )
    assert names(found) == {"Paris Group": NameKind.ORG, "Paris": NameKind.PERSON}


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("May said that she would go.", True),
        ("On Monday May’s office said no.", True),
        ("He wrote to May, 53, on Monday.", True),
        ("Talks will begin on May 5, 2025.", False),
        ("Talks began on 5 May in Oslo.", False),
        ("Talks will begin in May.", False),
        ("May I ask why the talks failed?", False),
    ],
)
def test_a_month_stays_a_month_where_it_can_be_nothing_else(text: str, *, is_name: bool) -> None:
    found = story(text, KnownPerson(name="May"))
    assert (names(found).get("May") is NameKind.PERSON) is is_name
    if is_name:
        assert not any("May" in found.text_of(when.evidence) for when in found.times if when.evidence)


def test_a_body_of_the_users_is_itself_whatever_country_stands_before_it() -> None:
    watch = KnownOrganization(name="Harbour Watch", country="NZL", wikidata="Q1")
    (body,) = [a for a in story("Zambia’s Harbour Watch said it would sue.", watch).actors if a.name == "Harbour Watch"]
    assert (body.kind, body.country) == ("organization", "NZL")


def test_a_seat_stands_for_its_body_only_where_the_text_says_so() -> None:
    body = KnownOrganization(name="Quay Board", seats=("Oslo",))
    assert names(story("She flew to Oslo on Monday.", body)) == {"Oslo": NameKind.GPE}


def test_a_place_of_the_users_is_the_one_they_mean() -> None:
    (place,) = story(
        "She flew to Paris on Monday.", KnownPlace(name="Paris", sort=PlaceKind.CITY, country="USA")
    ).places
    assert (place.name, place.country) == ("Paris", "USA")


def test_nothing_is_settled_without_the_user() -> None:
    text = "Georgia Power said that Apple and Jordan would meet in May."
    assert all(name.rule not in SETTLED for name in Parser(lexicon=LEXICON).parse(text).names)
    assert LEXICON.world.own.first_words == set()


def ruled(*patterns: tuple[str, str]) -> Parser:
    """Return a parser with a pipeline that knows these entities and nothing else."""
    spacy = pytest.importorskip("spacy")
    pipeline = spacy.blank("en")
    if patterns:
        ruler = pipeline.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": label, "pattern": words} for words, label in patterns])
    return Parser(analyzer=SpacyAnalyzer(pipeline), lexicon=LEXICON)


LABELS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.ORG,
    "GPE": NameKind.GPE,
    "LOC": NameKind.LOC,
    "NORP": NameKind.NORP,
    "FAC": NameKind.FAC,
    "EVENT": NameKind.EVENT,
    "LAW": NameKind.OTHER,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
}


@pytest.mark.parametrize("label", LABELS)
def test_an_entity_of_the_users_pipeline_is_what_it_says(label: str) -> None:
    parser = ruled(*((name, label) for name in NAMES))
    for number, name in enumerate((*NAMES, *NAMES)):
        frame = FRAMES[(number + len(label)) % len(FRAMES)]
        assert names(parser.parse(frame.format(name))).get(name) is LABELS[label], (name, frame)


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "MONEY", "LANGUAGE"])
def test_an_entity_that_is_no_name_is_none(label: str) -> None:
    assert "Jordan" not in names(ruled(("Jordan", label)).parse("She spoke of Jordan and of Chile on Monday."))


def test_entities_of_other_types_are_left_to_the_stages() -> None:
    text = "She spoke of Jordan and of Chile on Monday."
    assert names(ruled(("Jordan", "VESSEL")).parse(text)) == names(ruled().parse(text))


def test_the_limits_are_those_of_the_entity_but_for_articles_and_possessives() -> None:
    parser = ruled(("the Harbour Watch's", "ORG"), ("The Hague", "GPE"), ("North Jordan Valley", "PERSON"))
    found = names(parser.parse("On Monday the Harbour Watch's crew met North Jordan Valley in The Hague."))
    assert found == {"Harbour Watch": NameKind.ORG, "North Jordan Valley": NameKind.PERSON, "The Hague": NameKind.GPE}


def test_an_actor_of_the_users_comes_before_an_entity() -> None:
    parser = ruled(("Jordan", "GPE"))
    both = Parser(analyzer=parser.analyzer, lexicon=LEXICON.with_actors(KnownPerson(name="Jordan")))
    assert names(both.parse("She spoke with Jordan on Monday.")) == {"Jordan": NameKind.PERSON}


def test_a_body_that_has_the_name_of_a_country_is_no_country() -> None:
    found = ruled(("Jordan", "ORG")).parse("Jordan said on Monday that Chile would pay.")
    assert [actor.kind for actor in found.actors if actor.name == "Jordan"] in ([], ["organization"])
    assert "Jordan" not in {place.name for place in found.places}


def test_a_pipeline_without_entities_changes_nothing() -> None:
    text = "Ana Ruiz of Harbour Watch met Jordan’s envoys in Oslo on Monday."
    assert analyzer()(text).entities == ()
    assert ruled().analyzer(text).entities == ()


def test_a_country_of_the_users_has_its_own_people() -> None:
    nice = KnownCountry(iso3="XQV", name="Nice", adjectives=("Polish",), people=("Nicers",))
    found = story("Nice attacked Chile on Monday. Polish troops left. Nicers protested.", nice)
    assert names(found) == {
        "Nice": NameKind.GPE,
        "Chile": NameKind.GPE,
        "Polish": NameKind.NORP,
        "Nicers": NameKind.NORP,
    }
    assert {actor.country for actor in found.actors} == {"XQV", "CHL"}
    assert [(actor.kind, actor.id) for actor in found.actors if actor.name == "Nice"] == [("country", "country:XQV")]


def test_a_group_of_the_users_acts_by_its_name() -> None:
    wardens = KnownGroup(name="Harbour Wardens", names=("Wardens",), country="NZL")
    found = story("Harbour Wardens attacked police on Monday. The Wardens said no more.", wardens)
    (group,) = [actor for actor in found.actors if actor.name == "Harbour Wardens"]
    assert (group.kind, group.country, len(group.mentions)) == ("group", "NZL", 2)
    assert group in {source for event in found.events for source in event.sources}


def test_a_group_that_only_the_package_knows_is_no_actor_by_its_name_alone() -> None:
    text = "Sunnis attacked police on Monday."
    harbour = KnownGroup(name="Harbour Wardens")
    assert [a.name for a in story(text, harbour).actors] == [a.name for a in Parser(lexicon=LEXICON).parse(text).actors]


def test_firms_of_a_body_of_the_users_are_of_no_country() -> None:
    found = story("Jordan-based firms sued Harrow Steel on Monday.", KnownOrganization(name="Jordan"))
    assert {actor.country for actor in found.actors if actor.kind == "group"} == {None}


@pytest.mark.parametrize(
    "entities",
    [
        (Entity(0, 0, NameKind.ORG),),
        (Entity(2, 99, NameKind.ORG),),
        (Entity(1, 3, NameKind.ORG), Entity(2, 4, None)),
        (Entity(3, 4, NameKind.ORG), Entity(0, 1, None)),
    ],
)
def test_entities_are_ranges_in_order(entities: tuple[Entity, ...]) -> None:
    analysis = analyzer()("She spoke of Jordan on Monday.")
    with pytest.raises(ValueError, match="must be ranges of tokens, in order, from token"):
        evolve(analysis, entities=entities)
