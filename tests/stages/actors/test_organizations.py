"""Organizations, alliances and institutions: by name, short form, acronym and in lower case."""

from collections.abc import Callable
from datetime import date

import pytest

import newsevents
from newsevents.model import Alliance, International, MentionForm, Sector
from newsevents.stages.actors.organization_names import abbreviates, body_key, initials_of, is_acronym, key_of
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]
Words = Callable[[Reading, str], list[str]]


def ids(reading: Reading) -> list[str]:
    return [actor.id for actor in reading.actors]


def test_an_acronym_in_parentheses_belongs_to_the_name_before_it(read: Read, words: Words) -> None:
    reading = read("The Fishery Board of Norvik (FBN) met. FBN agreed.", ORG=["Fishery Board of Norvik", "FBN"])
    assert words(reading, "organization:fishery-board-of-norvik") == ["Fishery Board of Norvik", "FBN", "FBN"]


def test_letters_in_parentheses_need_not_be_initials(read: Read) -> None:
    reading = read("The Solidarity Association (Solas) met.", ORG=["Solidarity Association", "Solas"])
    assert ids(reading) == ["organization:solidarity-association"]


def test_an_acronym_without_parentheses_finds_its_initials(read: Read) -> None:
    reading = read("OFC met. The Ocean Fishing Council agreed.", ORG=["OFC", "Ocean Fishing Council"])
    assert ids(reading) == ["organization:ocean-fishing-council"]


def test_an_acronym_of_nothing_stands_alone(read: Read) -> None:
    assert len(ids(read("XQZ met. The Ocean Fishing Council agreed.", ORG=["XQZ", "Ocean Fishing Council"]))) == 2


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ocean Research Institute", "Institute"),
        ("Acme Steel Works", "Acme"),
        ("Acme Steel Co.", "Acme Steel"),
        ("Peruvian Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
        ("Ministry of Foreign Affairs", "Foreign Ministry"),
        ("Ministry of Defence", "Defense Ministry"),
    ],
)
def test_short_forms_of_one_body(read: Read, long: str, short: str) -> None:
    reading = read(f"The {long} met. The {short} agreed.", ORG=[long, short], NORP=[])
    assert len([i for i in ids(reading) if i.startswith("organization")]) == 1


def test_ministries_of_two_countries_stay_two(read: Read) -> None:
    text = "The Peruvian Foreign Ministry met the Chilean Foreign Ministry."
    reading = read(text, ORG=["Peruvian Foreign Ministry", "Chilean Foreign Ministry"])
    assert [actor.country for actor in reading.actors if actor.kind == "organization"] == ["PER", "CHL"]


def test_a_name_of_many_ministries_is_known_only_where_its_country_is_spoken_of(read: Read) -> None:
    assert ids(read("The Ministry of Defence met.", ORG=["Ministry of Defence"])) == [
        "organization:ministry-of-defence"
    ]


def test_what_the_lexicon_knows_has_one_id_in_every_text(read: Read) -> None:
    reading = read(
        "NATO met. The North Atlantic Treaty Organization agreed.", ORG=["NATO", "North Atlantic Treaty Organization"]
    )
    (nato,) = reading.actors
    assert (nato.id, nato.cameo(), len(nato.mentions)) == ("alliance:NATO", "IGOWSTNAT", 2)


def test_an_alliance_knows_its_members_on_a_day(read: Read) -> None:
    (nato,) = read("NATO met.", ORG=["NATO"]).actors
    assert isinstance(nato, Alliance)
    assert len(nato.members(on=date(2020, 6, 1))) == 30


def test_bodies_of_states_are_alliances(read: Read) -> None:
    (body,) = read("The United Nations met.", ORG=["United Nations"]).actors
    assert isinstance(body, Alliance)
    assert body.international is International.UNO


def test_the_seat_of_a_government_is_a_body_of_its_country(read: Read) -> None:
    reading = read("The White House denied it.", FAC=["White House"])
    house = next(actor for actor in reading.actors if actor.id == "organization:white-house")
    assert house.cameo() == "USAGOV"


def test_the_same_seat_is_only_a_place_where_something_happens(read: Read) -> None:
    assert read("They dined in the White House.", FAC=["White House"]).actors == ()


@pytest.mark.parametrize(
    ("text", "mention", "code"),
    [
        ("The Peruvian defence ministry denied it.", "Peruvian defence ministry", "PERGOV"),
        ("The Peruvian government denied it.", "Peruvian government", "PERGOV"),
        ("Peru's central bank denied it.", "central bank", "PERGOV"),
        ("The electoral commission denied it.", "electoral commission", "GOV"),
        ("The ministry of defence denied it.", "ministry of defence", "GOV"),
        ("The federal finance ministry denied it.", "federal finance ministry", "GOV"),
        ("The embattled finance ministry denied it.", "finance ministry", "GOV"),
        ("The Lowell high court denied it.", "Lowell high court", "JUD"),
        ("The Peruvian embassy denied it.", "Peruvian embassy", "PERGOV"),
        ("The supreme court denied it.", "supreme court", "JUD"),
        ("The Peruvian air force denied it.", "Peruvian air force", "PERMIL"),
    ],
)
def test_institutions_in_lower_case_are_names(read: Read, text: str, mention: str, code: str) -> None:
    reading = read(text, NORP=["Peruvian"], GPE=["Peru"])
    body = next(actor for actor in reading.actors if actor.kind == "organization")
    assert [m.span.of(text) for m in body.mentions if m.form is MentionForm.NAME] == [mention]
    assert body.cameo() == code


@pytest.mark.parametrize(
    "text",
    [
        "The responsible department denied it.",
        "The government denied it.",
        "They entered the parliament building.",
        "A special committee met.",
        "He likes good government.",
    ],
)
def test_what_is_no_name_of_an_institution(read: Read, text: str) -> None:
    assert not any(actor.named for actor in read(text).actors)


def test_a_field_of_a_minister_is_no_body(read: Read) -> None:
    text = "Minister of Trade and Industry Jane Roe met Foreign Minister John Doe."
    reading = read(text, ORG=["Trade", "Industry", "Foreign"], PERSON=["Jane Roe", "John Doe"])
    assert ids(reading) == ["person:jane-roe", "person:john-doe"]


def test_a_name_gives_the_sector(read: Read) -> None:
    text = "Lima University, Acme Bank, the Blue Party, the Lima Herald and the High Court met."
    reading = read(text, ORG=["Lima University", "Acme Bank", "Blue Party", "Lima Herald", "High Court"])
    assert [a.sectors for a in reading.actors] == [
        (s,) for s in (Sector.EDU, Sector.BUS, Sector.PTY, Sector.JRN, Sector.JUD)
    ]


def test_names_as_they_are_compared() -> None:
    assert key_of("The Acme Company") == ("acme",)
    assert initials_of("Bank of Lima") == {"BOL", "BL"}
    assert abbreviates("FBN", "Fishery Board of Norvik")
    assert not abbreviates("ABC", "Fishery Board")
    assert is_acronym("G-7")
    assert not is_acronym("G")
    heads = frozenset(["ministry"])
    assert body_key(("ministry", "of", "the", "interior"), heads, {}) == body_key(("interior", "ministry"), heads, {})


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Zambia's Constitutional Court met.", "Constitutional Court", "ZMB"),
        ("Zambia’s Constitutional Court met.", "Constitutional Court", "ZMB"),
        ("The Zambian Constitutional Court met.", "Constitutional Court", "ZMB"),
        ("Germany's Harbour Office met.", "Harbour Office", "DEU"),
        ("Peru's Congress met.", "Congress", "PER"),
        ("Germany and Peru agreed. The Harbour Office met.", "Harbour Office", None),
        ("Peru left Germany. Harbour Office staff stayed.", "Harbour Office", None),
        ("Germany's NATO talks failed.", "NATO", None),
    ],
)
def test_a_body_has_the_country_whose_it_is(read: Read, text: str, name: str, country: str | None) -> None:
    bodies = ["Constitutional Court", "Harbour Office", "Congress", "NATO"]
    reading = read(text, ORG=bodies, GPE=["Zambia", "Germany", "Peru"], NORP=["Zambian"])
    assert [actor.country for actor in reading.actors if actor.name == name] == [country]


def test_a_longer_name_of_a_known_firm_is_that_firm(read: Read, words: Words) -> None:
    reading = read("Nissan Motor grew. Nissan hired.", ORG=["Nissan Motor", "Nissan"])
    assert words(reading, "organization:Nissan") == ["Nissan Motor", "Nissan"]


def test_a_firm_may_be_called_by_those_who_made_it(read: Read) -> None:
    assert ids(read("Lakeview Partners met.", ORG=["Lakeview Partners"])) == ["organization:lakeview-partners"]


def test_a_house_is_not_the_white_house(read: Read) -> None:
    reading = read("A House panel met. The White House agreed.", ORG=["House", "White House"])
    assert {"organization:house", "organization:white-house"} <= set(ids(reading))


def test_an_explained_acronym_tells_which_body_it_is(read: Read, words: Words) -> None:
    name = "UN Relief and Works Agency for Palestine"
    reading = read(f"The {name} (UNRWA) met. UNRWA agreed.", ORG=[name, "UNRWA"])
    assert words(reading, "alliance:UNRWA") == [name, "UNRWA", "UNRWA"]


def test_an_acronym_of_another_body_tells_nothing(read: Read) -> None:
    reading = read("The Peace Corps Association (PCA) met.", ORG=["Peace Corps Association", "PCA"])
    assert ids(reading) == ["organization:peace-corps-association"]


def test_a_short_form_is_that_of_the_name_in_the_text(read: Read, words: Words) -> None:
    reading = read("RSF met. The Rapid Support Forces agreed.", ORG=["RSF", "Rapid Support Forces"])
    assert words(reading, "organization:Rapid-Support-Forces") == ["RSF", "Rapid Support Forces"]


def test_an_agency_is_no_army_of_a_country_that_the_text_does_not_name(read: Read) -> None:
    assert ids(read("Witnesses told AFP of it.", ORG=["AFP"])) == ["group:witnesses", "organization:afp"]


def test_a_known_body_with_its_country_before_it_is_that_body() -> None:
    story = newsevents.parse("The U.S. Environmental Protection Agency sued Ann Poe. The EPA won.")
    assert [actor.name for actor in story.actors] == ["U.S. Environmental Protection Agency", "Ann Poe"]


def test_an_acronym_may_leave_out_the_country() -> None:
    story = newsevents.parse("The U.S. Federal Trade Commission sued Ann Poe. The FTC won. The agency thanked her.")
    assert [story.text_of(m) for m in story.actors[0].mentions] == ["U.S. Federal Trade Commission", "FTC", "agency"]


def test_the_only_firm_of_a_text_is_the_company() -> None:
    story = newsevents.parse(
        "The drugmaker Norvian lost a suit. It rained. Ann Poe left. Nobody came. The company thanked Ann Poe."
    )
    (firm,) = (actor for actor in story.actors if actor.name == "Norvian")
    assert "company" in [story.text_of(mention) for mention in firm.mentions]


@pytest.mark.parametrize("name", ["Orvane Marine", "Nordhaven Marine", "Tolvane Marine"])
def test_a_firm_may_end_in_a_word_for_an_office(name: str) -> None:
    story = newsevents.parse(f"The authority leased two cranes to {name}, a Dutch operator. {name} denied wrongdoing.")
    assert name in {actor.name for actor in story.actors}


@pytest.mark.parametrize("title", ["Welsh Secretary", "Shadow Chancellor", "Finance Minister"])
def test_a_title_in_capitals_is_no_organization(title: str) -> None:
    story = newsevents.parse(f"The {title} accused Chile of fraud.")
    assert not any(actor.kind == "organization" for actor in story.actors)
