import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.model import PlaceKind, Story
from newsevents.parser import Parser
from newsevents.stages.article import find_article
from newsevents.stages.names import find_names
from newsevents.stages.places import find_places

PARSER = Parser(stages=(find_article, find_names, find_places))


def places(text: str) -> dict[str, tuple[PlaceKind | None, str | None, int]]:
    return {place.name: (place.kind, place.country, len(place.mentions)) for place in PARSER.parse(text).places}


def test_each_place_is_one_object_with_all_its_names() -> None:
    found = places("Kyiv was quiet. Trains left Kiev. Outside Kyiv, Ukraine slept.")
    assert found["Kyiv"] == (PlaceKind.CITY, "UKR", 3)
    assert found["Ukraine"] == (PlaceKind.COUNTRY, "UKR", 1)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The boat left Tripoli, Lebanon, at dawn.", "Tripoli", "LBN"),
        ("The boat left Tripoli, Libya, at dawn.", "Tripoli", "LBY"),
        ("They drove from Atlanta to Savannah, across Georgia.", "Georgia", "USA"),
        ("They drove from Tbilisi to Batumi, across Georgia.", "Georgia", "GEO"),
        ("They drove across Georgia.", "Georgia", "GEO"),
    ],
)
def test_of_several_places_the_text_decides(text: str, name: str, country: str) -> None:
    assert places(text)[name][1] == country


def test_landscapes_and_buildings_are_places_too() -> None:
    found = places("From Heathrow Airport they flew over the Sahara.")
    assert found["Heathrow Airport"][0] is PlaceKind.FACILITY
    assert found["Sahara"][0] is PlaceKind.NATURE


def test_a_place_that_nobody_knows_is_kept_without_country() -> None:
    found = places("They moved to the village of Brindlecombe in 1990.")
    assert found["Brindlecombe"] == (None, None, 1)


def test_the_place_of_the_dateline_and_of_the_text_are_one() -> None:
    story = PARSER.parse("NAIROBI, Aug 20 (Reuters) - Officials in Nairobi closed the road.")
    assert story.dateline
    assert [place.name for place in story.places] == ["Nairobi"]
    assert story.dateline.place == story.places[0]
    assert len(story.places[0].mentions) == 2


@settings(max_examples=40)
@given(st.text(alphabet="Kenya, GoriaTplW.\n-", max_size=120))
def test_any_text_has_a_story_whose_places_agree(text: str) -> None:
    story = PARSER.parse(text)
    assert isinstance(story, Story)
    assert len({place.id for place in story.places}) == len(story.places)
