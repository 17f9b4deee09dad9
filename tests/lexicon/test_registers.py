from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.lexicon.registers import (
    bodies_named,
    cities_named,
    country_number,
    division_of,
    holders_named,
)
from newsevents.lexicon.registers.register import Register, key_of, load, written
from newsevents.model import International, Sector

KEYS = st.text(alphabet="ab é", max_size=4)
ROWS = st.lists(st.tuples(KEYS, st.text(alphabet="xyz1", max_size=900)), max_size=60)


@given(ROWS, KEYS)
def test_a_register_finds_what_a_dictionary_finds(rows: list[tuple[str, str]], other: str) -> None:
    lines = sorted({"\t".join(row).encode() for row in rows}, key=lambda line: (line.split(b"\t")[0], line))
    register = Register(b"".join(line + b"\n" for line in lines))
    expected: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for key, value in rows:
        expected[key].add((value,))
    for key in (*expected, other):
        assert set(register.find(key)) == expected.get(key, set())


@given(st.text(max_size=40))
def test_any_words_can_be_asked_for(words: str) -> None:
    assert isinstance(cities_named(words), tuple)
    assert isinstance(holders_named(words), tuple)
    assert isinstance(bodies_named(words), tuple)


@given(ROWS)
def test_the_order_of_the_rows_does_not_change_the_file(rows: list[tuple[str, str]]) -> None:
    assert written(rows) == written(rows[::-1])


@pytest.mark.parametrize("name", ["bodies", "cities", "persons"])
def test_each_register_is_in_order_and_its_keys_are_as_they_are_asked_for(name: str) -> None:
    lines = load(name)._lines.strip(b"\n").split(b"\n")
    keys = [line.split(b"\t")[0] for line in lines]
    assert keys == sorted(keys)
    plain = [key.decode() for key in keys if key[:1] not in (b"@", b"#")]
    assert [key for key in plain if key_of(key) != key] == []


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude"),
    [
        ("Nairobi", "KEN", -1.28, 36.82),
        ("Łódź", "POL", 51.77, 19.46),
        ("Lodz", "POL", 51.77, 19.46),
        ("Bombay", "IND", 19.07, 72.88),
        ("REYKJAVÍK", "ISL", 64.14, -21.9),
    ],
)
def test_cities_lie_where_they_lie(name: str, country: str, latitude: float, longitude: float) -> None:
    city = cities_named(name)[0]
    assert city.country == country
    assert abs(city.latitude - latitude) < 0.1
    assert abs(city.longitude - longitude) < 0.1


@pytest.mark.parametrize("name", ["", "Of", "Brindlecombe", "the", "in Nairobi"])
def test_what_is_no_city_of_some_size_is_none(name: str) -> None:
    assert cities_named(name) == ()


def test_states_and_countries_have_numbers() -> None:
    assert division_of("Ohio", "USA") == division_of("OH", "USA")
    assert division_of("N.M.", "USA") == division_of("New Mexico", "USA")
    assert division_of("Ohio", "CAN") is None
    assert country_number("KEN") == 192950
    assert country_number("XXX") is None


def test_an_office_counts_on_its_days() -> None:
    (holder,) = holders_named("Giorgia Meloni")
    (office,) = [office for office in holder.offices if office.title == "Prime Minister" and office.until == "2026"]
    assert office.country == "ITA"
    assert office.on("2024-05-01")
    assert not office.on("2021-05-01")
    assert not office.on("2031-05-01")


@pytest.mark.parametrize("name", ["Meloni", "", "Jane Roe", "Prime Minister", "Islamic Revolutionary Council"])
def test_surnames_and_bodies_are_no_holders(name: str) -> None:
    assert holders_named(name) == ()


@pytest.mark.parametrize(
    ("name", "country", "international", "sector"),
    [
        ("Whirlpool Corporation", "USA", None, Sector.BUS),
        ("Whirlpool Corporation's", None, None, None),
        ("World Federation of Occupational Therapists", None, International.NGO, Sector.MED),
        ("Rex Energy", "USA", None, Sector.BUS),
        ("Sri Lanka", None, None, None),
    ],
)
def test_bodies_have_a_country_or_what_stands_for_it(
    name: str, country: str | None, international: International | None, sector: Sector | None
) -> None:
    found = [(body.country, body.international, sector in body.sectors) for body in bodies_named(name)]
    assert found == ([(country, international, True)] if sector else [])


@pytest.mark.parametrize("name", ["Kofi Annan", "Target", "Black Friday", "Hassan Nasrallah", "Order"])
def test_persons_and_common_words_are_no_bodies(name: str) -> None:
    assert bodies_named(name) == ()


@pytest.mark.parametrize("name", ["Volodymyr Zelensky", "Volodymyr Zelenskiy", "Vladimir Zelensky"])
def test_holders_are_found_in_other_spellings(name: str) -> None:
    assert holders_named(name) == holders_named("Volodymyr Zelenskyy") != ()


def test_no_spelling_makes_a_holder_of_somebody_else() -> None:
    assert holders_named("Volodymyr Zelens") == holders_named("Petro Zelensky") == ()
