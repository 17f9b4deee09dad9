"""Where places lie: what stands beside a name, the countries of the text, size; else nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.lexicon import load
from newsevents.lexicon.registers import cities_named
from newsevents.lexicon.world import KnownPlace
from newsevents.model import Place, PlaceKind
from newsevents.parser import Parser, parse
from newsevents.stages import STAGES
from newsevents.stages.article import find_article
from newsevents.stages.names import find_names
from newsevents.stages.places import find_places
from newsevents.stages.places.beside import Beside, short_after
from newsevents.stages.places.locating import locate

PARSER = Parser(stages=(find_article, find_names, find_places))


def place(text: str, name: str) -> Place:
    return next(place for place in PARSER.parse(text).places if place.name == name)


def lies_at(place: Place, latitude: float, longitude: float) -> bool:
    if place.latitude is None or place.longitude is None:
        return False
    return abs(place.latitude - latitude) < 0.2 and abs(place.longitude - longitude) < 0.2


@pytest.mark.parametrize(
    ("text", "name", "country", "latitude", "longitude"),
    [
        ("A train stopped in Nakuru on Monday.", "Nakuru", "KEN", -0.3, 36.07),
        ("A fire broke out in Birmingham, Alabama, on Monday.", "Birmingham", "USA", 33.52, -86.8),
        ("A fire broke out in Reno, Nev., on Monday.", "Reno", "USA", 39.53, -119.81),
        ("Workers in Spain marched to Valencia.", "Valencia", "ESP", 39.47, -0.38),
        ("Workers in Venezuela marched to Valencia.", "Valencia", "VEN", 10.16, -68.0),
        ("Pakistani doctors left Hyderabad.", "Hyderabad", "PAK", 25.4, 68.38),
        ("Lebanese soldiers came to Tripoli.", "Tripoli", "LBN", 34.43, 35.84),
        ("The mill closed in Paris, Texas.", "Paris", "USA", 33.66, -95.56),
        ("The mill closed in Springfield, Illinois.", "Springfield", "USA", 39.8, -89.64),
        ("They met in Kiev, Ukraine said.", "Kiev", "UKR", 50.45, 30.52),
    ],
)
def test_the_text_tells_where_a_city_lies(
    text: str, name: str, country: str, latitude: float, longitude: float
) -> None:
    found = place(text, name)
    assert (found.kind, found.country) == (PlaceKind.CITY, country)
    assert lies_at(found, latitude, longitude)
    assert found.geonames


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mill closed in Valencia.", "Valencia"),
        ("The mill closed in Springfield.", "Springfield"),
        ("They moved to the village of Brindlecombe.", "Brindlecombe"),
        ("The mill closed in Springfield, Texas.", "Springfield"),
        ("The boat crossed the Mekong.", "Mekong"),
    ],
)
def test_what_the_text_does_not_tell_stays_open(text: str, name: str) -> None:
    found = place(text, name)
    assert (found.latitude, found.longitude, found.geonames) == (None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Best was reading a nice book.",
        "He went to Best Buy.",
        "Of all men, Reading pleased Sir Lagos Cole most.",
        "Mrs. London said so.",
        "The Paris Smith Group paid.",
    ],
)
def test_what_is_no_place_here_has_no_coordinates(text: str) -> None:
    assert [found for found in parse(text, published=None).places if found.latitude is not None] == []


def test_what_stands_beside_a_name_once_holds_for_the_whole_text() -> None:
    found = place("A fire broke out in Paris, Texas. The mayor of Paris spoke.", "Paris")
    assert len(found.mentions) == 2
    assert lies_at(found, 33.66, -95.56)


def test_the_dateline_tells_it_too() -> None:
    story = PARSER.parse("PARIS, Texas, Aug 20 (AP) - A fire broke out in Paris.")
    assert story.dateline
    (found,) = story.places
    assert story.dateline.place is found
    assert lies_at(found, 33.66, -95.56)
    story = PARSER.parse("MOBILE, Ala. (AP) - A fire broke out.")
    assert story.dateline
    assert story.dateline.place
    assert lies_at(story.dateline.place, 30.69, -88.04)


def test_two_cities_of_one_name_are_two_places() -> None:
    text = "He moved from Springfield, Illinois, to Springfield, Massachusetts."
    found = [place for place in PARSER.parse(text).places if place.name == "Springfield"]
    assert len({place.geonames for place in found}) == 2
    assert [place.id for place in found] == ["place:springfield", "place:springfield-4951788"]


def test_countries_and_states_have_a_number_but_no_point() -> None:
    for text, name in (("They left Kenya.", "Kenya"), ("They left Ohio.", "Ohio")):
        found = place(text, name)
        assert found.geonames
        assert found.latitude is None


def test_a_capital_stays_the_capital_beside_much_smaller_namesakes() -> None:
    assert place("Canadian ministers flew to London.", "London").country == "GBR"


def test_a_province_is_not_its_city() -> None:
    found = place("Fighters left Qamishli district.", "Qamishli")
    assert found.latitude is None


def test_a_place_of_your_own_wins() -> None:
    mine = KnownPlace(name="Nairobi", sort=PlaceKind.CITY, country="KEN", latitude=1.5, longitude=2.5, geonames=7)
    story = Parser(lexicon=load().with_actors(mine), stages=STAGES).parse("They met in Nairobi.", published=None)
    (found,) = [place for place in story.places if place.name == "Nairobi"]
    assert (found.latitude, found.longitude, found.geonames) == (1.5, 2.5, 7)


def test_short_forms_of_states_are_read_after_a_comma_only() -> None:
    assert short_after("in Reno, Nev., on", 7).divisions == {"NV"}
    assert short_after("in Reno (NV) on", 7).divisions == {"NV"}
    assert short_after("in Reno on Nev.", 7).countries == frozenset()
    assert short_after("in Reno, Mr. Cole", 7).countries == frozenset()


NAMES = st.sampled_from(["Paris", "Valencia", "San Jose", "Springfield", "Hyderabad", "Tripoli", "Victoria", "Nowhere"])
CODES = st.sampled_from(["USA", "ESP", "FRA", "IND", "LBN", "AUS"])


@given(NAMES, CODES)
def test_a_country_beside_a_name_is_the_country_of_the_city(name: str, code: str) -> None:
    beside = Beside(frozenset([code]))
    found = locate(name, beside=beside)
    if any(city.country == code for city in cities_named(name)):
        assert found is None or found.country == code


@given(NAMES, st.dictionaries(CODES, st.integers(1, 20)))
def test_only_a_city_of_the_name_is_found(name: str, spoken: dict[str, int]) -> None:
    found = locate(name, spoken=spoken)
    assert found is None or found in cities_named(name)
    assert locate(name, among={"XXX"}, spoken=spoken) is None


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(["Paris", ",", "Texas", "(", ")", "Ala.", "in", "Reno", ".", "Georgia", "—"]), max_size=12)
)
def test_any_row_of_places_has_a_story(words: list[str]) -> None:
    story = PARSER.parse(" ".join(words))
    assert all((found.latitude is None) == (found.longitude is None) for found in story.places)


@pytest.mark.parametrize(
    ("name", "among", "spoken", "country"),
    [
        ("Valencia", {"ESP"}, {"VEN": 1}, "ESP"),
        ("Valencia", (), {"ESP": 3, "VEN": 1}, "ESP"),
        ("Valencia", (), {"ESP": 2, "VEN": 1}, None),
        ("Paris", (), {}, "FRA"),
        ("Paris", (), {"USA": 1}, "USA"),
        ("San Francisco", (), {"PHL": 9}, None),
    ],
)
def test_the_country_comes_before_the_text_and_the_text_before_size(
    name: str, among: set[str], spoken: dict[str, int], country: str | None
) -> None:
    found = locate(name, among=among, spoken=spoken)
    assert (found.country if found else None) == country


def test_a_number_of_geonames_is_not_said_of_a_region_elsewhere() -> None:
    found = place("They left Bavaria.", "Bavaria")
    assert (found.kind, found.geonames) == (PlaceKind.REGION, None)


def test_names_of_persons_are_no_countries_of_the_text() -> None:
    assert place("Mrs. Jordan France came to Valencia.", "Valencia").latitude is None


def test_the_name_of_our_lists_is_looked_up_where_that_of_the_text_is_not_known() -> None:
    assert lies_at(place("They left LA.", "Los Angeles"), 34.05, -118.24)
