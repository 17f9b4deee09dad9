import pickle
from collections import Counter
from itertools import pairwise

import pytest

from newsevents.lexicon import load
from newsevents.lexicon.world import KnownCountry, KnownOrganization, KnownPlace, Sense, World, phrases_of
from newsevents.lexicon.world.files import WorldFile, packaged
from newsevents.model.dates import days_of

WORLD = load().world


def kinds(phrase: str) -> list[tuple[str, str]]:
    return [(entry.thing.kind, str(entry.sense)) for entry in WORLD.find(phrase)]


@pytest.mark.parametrize(
    ("phrase", "iso3", "sense"),
    [
        ("France", "FRA", Sense.NAME),
        ("U.S.", "USA", Sense.NAME),
        ("US", "USA", Sense.NAME),
        ("UK", "GBR", Sense.NAME),
        ("Britain", "GBR", Sense.NAME),
        ("DRC", "COD", Sense.NAME),
        ("Guinea-Bissau", "GNB", Sense.NAME),
        ("Côte d'Ivoire", "CIV", Sense.NAME),
        ("Côte d’Ivoire", "CIV", Sense.NAME),
        ("Turkey", "TUR", Sense.NAME),
        ("Kosovo", "KOS", Sense.NAME),
        ("Finnish", "FIN", Sense.ADJECTIVE),
        ("Finns", "FIN", Sense.PEOPLE),
        ("New Zealanders", "NZL", Sense.PEOPLE),
        ("Kremlin", "RUS", Sense.SEAT),
        ("White House", "USA", Sense.SEAT),
        ("10 Downing Street", "GBR", Sense.SEAT),
        ("Élysée", "FRA", Sense.SEAT),
        ("Foggy Bottom", "USA", Sense.SEAT),
        ("UKRAINE", "UKR", Sense.NAME),
    ],
)
def test_countries_are_found_by_all_their_names(phrase: str, iso3: str, sense: Sense) -> None:
    assert any(
        isinstance(entry.thing, KnownCountry) and entry.thing.iso3 == iso3 and entry.sense is sense
        for entry in WORLD.find(phrase)
    )


@pytest.mark.parametrize("phrase", ["us", "Us", "it", "Mali's", "the", "", "Freedonia", "who"])
def test_ordinary_words_are_not_found(phrase: str) -> None:
    assert WORLD.find(phrase) == ()


def test_a_capital_knows_its_country() -> None:
    capitals = [e.thing for e in WORLD.find("Nairobi") if isinstance(e.thing, KnownPlace)]
    assert [(place.country, place.capital) for place in capitals] == [("KEN", True)]


def test_the_longest_phrase_wins() -> None:
    forms = ("the", "Democratic", "Republic", "of", "the", "Congo", "and", "South", "Sudan")
    found = WORLD.at(forms, 1), WORLD.at(forms, 7)
    assert [f and f.stop for f in found] == [6, 9]
    assert WORLD.at(forms, 0) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("NATO", "IGOWSTNAT"),
        ("EU", "IGOEUREEC"),
        ("AU", "IGOAFRAFU"),
        ("IAEA", "IGOUNOIAE"),
        ("WHO", "IGOUNOHLHWHO"),
        ("World Bank", "IGOUNODEVWBK"),
        ("Interpol", "IGOCOPITP"),
    ],
)
def test_organizations_have_the_codes_of_cameo(name: str, code: str) -> None:
    known = WORLD.organization(name)
    assert known
    assert known.code == code


def test_every_country_of_iso_3166_is_there() -> None:
    countries = [thing for thing in WORLD.things if isinstance(thing, KnownCountry)]
    assert len(countries) == 250
    assert WORLD.country("FRA") == WORLD.country("FRA") is not None
    assert WORLD.country("XXX") is None


@pytest.mark.parametrize("kind", ["country", "organization", "group"])
def test_no_phrase_names_two_things_of_a_kind(kind: str) -> None:
    named = Counter(
        phrase
        for thing in WORLD.things
        if thing.kind == kind
        for phrase in {phrase for phrase, sense in phrases_of(thing) if sense is not Sense.SEAT}
    )
    assert [phrase for phrase, count in named.items() if count > 1] == []


def test_no_phrase_names_two_cities_of_a_country() -> None:
    named = Counter(
        (phrase, thing.country, thing.sort)
        for thing in WORLD.things
        if isinstance(thing, KnownPlace)
        for phrase, _ in phrases_of(thing)
    )
    assert [phrase for phrase, count in named.items() if count > 1] == []


@pytest.mark.parametrize("file", packaged(), ids=lambda file: str(file.source)[:30])
def test_entries_are_sorted_and_have_a_source(file: WorldFile) -> None:
    assert file.source
    assert [c.iso3 for c in file.country] == sorted(c.iso3 for c in file.country)
    for table in (file.alliance, file.group):
        names = [getattr(thing, "key", thing.name).casefold() for thing in table]
        assert names == sorted(names)
    bodies = [(o.country or "", o.name.casefold()) for o in file.organization]
    assert bodies == sorted(bodies)
    for places in (file.cities, file.regions, file.facilities):
        assert list(places) == sorted(places)
        assert all(list(names) == sorted(names, key=str.casefold) for names in places.values())


@pytest.mark.parametrize("file", packaged(), ids=lambda file: str(file.source)[:30])
def test_every_country_code_is_known(file: WorldFile) -> None:
    codes = {*file.cities, *file.regions, *file.facilities}
    codes |= {o.country for o in (*file.organization, *file.alliance) if o.country}
    assert {code for code in codes if not WORLD.country(code)} == set()


def test_every_parent_and_every_member_is_known() -> None:
    for known in WORLD.things:
        if isinstance(known, KnownOrganization):
            assert known.parent is None or WORLD.organization(known.parent), known.name
            for spell in known.memberships:
                member = spell.member
                assert WORLD.organization(member[1:]) if member.startswith("@") else WORLD.country(member), member


def test_spells_of_membership_are_in_order_and_never_overlap() -> None:
    for known in WORLD.things:
        if not isinstance(known, KnownOrganization):
            continue
        dates = [spell.since or "9999" for spell in known.memberships]
        assert dates == sorted(dates), known.name
        for member in {spell.member for spell in known.memberships}:
            spells = [spell for spell in known.memberships if spell.member == member]
            for one, other in pairwise(spells):
                left, joined = days_of(one.until or ""), days_of(other.since or "")
                assert left, (known.name, member)
                assert joined, (known.name, member)
                assert left[0] <= joined[0], (known.name, member)


def test_the_world_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(WORLD)) == WORLD  # noqa: S301  # our own bytes


def test_worlds_are_compared_by_what_they_know() -> None:
    assert World(WORLD.things) == WORLD
    assert World(()) != WORLD
    assert kinds("Georgia") == [("country", "name"), ("place", "name")]
