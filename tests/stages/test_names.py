from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.lexicon.world import KnownOrganization, KnownPerson
from newsevents.model import Name, NameKind
from newsevents.stages.names import find_names
from newsevents.stages.reading import Reading

PERSON, ORG, GPE, LOC = NameKind.PERSON, NameKind.ORG, NameKind.GPE, NameKind.LOC
NORP, FAC, EVENT, OTHER = NameKind.NORP, NameKind.FAC, NameKind.EVENT, NameKind.OTHER


def read(text: str, *own: KnownOrganization | KnownPerson) -> tuple[Name, ...]:
    lexicon = load().with_actors(*own) if own else load()
    return find_names(Reading(text=text, published=None, analysis=analyzer()(text), lexicon=lexicon)).names


def found(text: str, *own: KnownOrganization | KnownPerson) -> list[tuple[str, NameKind]]:
    return [(name.span.of(text), name.kind) for name in read(text, *own)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The talks in France ended early.", "France", GPE),
        ("The talks in the UK ended early.", "UK", GPE),
        ("Several Kenyan ministers stayed away.", "Kenyan", NORP),
        ("A number of New Zealanders were hurt.", "New Zealanders", NORP),
        ("She said the African Union would pay.", "African Union", ORG),
        ("He joined the Ministry of Rural Affairs last year.", "Ministry of Rural Affairs", ORG),
        ("He teaches at the University of Port Lowell.", "University of Port Lowell", ORG),
        ("It was the Namibia Lighthouse Authority that paid.", "Namibia Lighthouse Authority", ORG),
        ("The ships left Lowell Harbour Bridge behind.", "Lowell Harbour Bridge", FAC),
        ("They were seen near Lake Victoria.", "Lake Victoria", LOC),
        ("Fishing off the Gulf of Aden stopped.", "Gulf of Aden", LOC),
        ("The rain reached Helmand Province on Monday.", "Helmand Province", GPE),
        ("Last week President Joan Miller resigned.", "Joan Miller", PERSON),
        ("On Sunday Mr. Okello spoke at length.", "Okello", PERSON),
        ("They met Ursula van der Berg there.", "Ursula van der Berg", PERSON),
        ("He won the Ada Roe Scholarship in May.", "Ada Roe Scholarship", OTHER),
        ("They saw it with the Ada Roe Space Telescope.", "Ada Roe Space Telescope", OTHER),
        ("The Ada Roe Legacy Program gave him a grant.", "Ada Roe Legacy Program", ORG),
        ("Ships were seen off the Ross Ice Shelf in May.", "Ross Ice Shelf", LOC),
        ("In May the WHO sent doctors.", "WHO", ORG),
        ("The QPRD banned the march.", "QPRD", ORG),
        ("The Lowell Port and Allied Workers' Union met.", "Lowell Port and Allied Workers' Union", ORG),
        ("Broadcaster Lorna Roe accused them of fraud.", "Lorna Roe", PERSON),
        ("Dermot Tallow (29), who lived in Craigton Vale, was freed.", "Dermot Tallow", PERSON),
        ("The Unity Bloc walked out on Monday.", "Unity Bloc", ORG),
        ("They met President Park Sun-woo there.", "Park Sun-woo", PERSON),
        ("The guests were led by ex-NATO commanders.", "NATO", ORG),
        ("Aid from pro-Israel groups grew.", "Israel", GPE),
        ("Many Muslims stayed at home.", "Muslims", NORP),
        ("Two British Indians won the prize.", "British Indians", NORP),
        ("He left the Conservative party last year.", "Conservative party", ORG),
        ("A plea by the Office of the Ombudsman failed.", "Office of the Ombudsman", ORG),
        ("It went to the Office of the Attorney General.", "Office of the Attorney General", ORG),
        ("The Committee to Save Lowell Harbour met on Monday.", "Committee to Save Lowell Harbour", ORG),
        ("The Campaign to End Debt and Hunger was founded here.", "Campaign to End Debt and Hunger", ORG),
        ("Many in the Movement to Restore Order stayed away.", "Movement to Restore Order", ORG),
        ("The Namibian Food and Drug Agency closed the plant.", "Namibian Food and Drug Agency", ORG),
        ("The report of the Embassy of Peru was short.", "Embassy of Peru", ORG),
        ("The museum near Great Elm National Park closed.", "Great Elm National Park", LOC),
        ("Nobody saw Uncle Josephat leave.", "Josephat", PERSON),
        ("Talks between Japan's Kishida Fumio and others ended.", "Kishida Fumio", PERSON),
        ("The guests of President-elect Ruto Mbeya laughed.", "Ruto Mbeya", PERSON),
        ("He borrowed from Banco Tres Ríos in May.", "Banco Tres Ríos", ORG),
        ("KYIV was quiet on the night.", "KYIV", GPE),
    ],
)
def test_names_are_found_with_their_kind(text: str, name: str, kind: NameKind) -> None:
    assert (name, kind) in found(text)


def test_a_body_on_its_way_somewhere_has_no_purpose_in_its_name() -> None:
    assert found("He came with the Foundation to Lowell.")[0] == ("Foundation", ORG)
    assert ("Office of the", ORG) not in found("The Office of the old mayor was closed.")


@pytest.mark.parametrize(
    "text",
    [
        "The market opened on Monday, March 3, and closed on Friday.",
        "Prices rose. Yesterday nobody knew why. Nothing helped.",
        "He is the president, and I am the minister.",
        "the weather was mild and nobody complained",
        "",
        "   \n\n ",
        "!!! ... ???",
        "A stronger voice sings here, Which whispers of a friend.",
        "Nobody knew the man Who brought the letter.",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert found(text) == []


def test_the_title_the_article_and_the_possessive_stay_outside() -> None:
    text = "The Prime Minister Anna Keller praised the United Nations's work in Kenya's north."
    assert {"Anna Keller", "United Nations", "Kenya"} <= {name for name, _ in found(text)}


def test_a_city_and_its_country_are_two_names() -> None:
    assert found("She was born in Baku, Azerbaijan.") == [("Baku", GPE), ("Azerbaijan", GPE)]


def test_a_surname_follows_the_full_name() -> None:
    text = "Maria Lindqvist won the vote. Lindqvist, who is 53, thanked her rivals. Critics of Lindqvist were silent."
    kinds = dict(found(text))
    assert kinds["Maria Lindqvist"] is PERSON
    assert kinds["Lindqvist"] is PERSON
    assert [name for name, _ in found(text)].count("Lindqvist") == 2


@pytest.mark.parametrize(
    "text",
    [
        "The Chief of Defence Staff spoke for an hour.",
        "She was Minister of Foreign Affairs for a year.",
        "He wrote to the Secretary of State about it.",
    ],
)
def test_what_completes_a_title_is_no_name(text: str) -> None:
    assert found(text) == []


def test_an_acronym_in_brackets_follows_its_long_form() -> None:
    text = "Workers of the Lowell Harbour Board (LHB) left. Nobody at LHB knew why."
    assert [name for name in found(text) if name[0] == "LHB"] == [("LHB", ORG), ("LHB", ORG)]


@pytest.mark.parametrize("name", ["Ofcom", "Fidesz", "Cosatu", "The Riksdag", "The RCMP", "Gardaí"])
def test_a_body_that_acts_alone_is_no_person(name: str) -> None:
    assert [kind for _, kind in found(f"{name} condemned the plan on Monday.")] == [ORG]
    assert [kind for _, kind in found(f"{name} detained a man.")] == [ORG]


@pytest.mark.parametrize("name", ["Ann Sena", "Lincoln Diet", "Oleg Rada"])
def test_a_word_of_a_body_may_be_a_part_of_another_name(name: str) -> None:
    assert [words for words, _ in found(f"{name} condemned the plan on Monday.")] == [name]


def test_a_long_known_name_is_whole() -> None:
    body = "Organization of the Petroleum Exporting Countries"
    assert found(f"A member of the {body} (OPEC) left.") == [(body, ORG), ("OPEC", ORG)]
    body = "Organization for Security and Cooperation in Europe"
    assert found(f"The {body} met.") == [(body, ORG)]


def test_a_prefix_with_a_capital_belongs_to_the_name_that_goes_on() -> None:
    assert found("The Anti-Corruption Commission left.") == [("Anti-Corruption Commission", ORG)]
    assert found("Anti-French protests began.") == [("French", NameKind.NORP)]


def test_capitals_used_again_and_again_are_a_body() -> None:
    text = "The judges asked the KQJ for papers. Later KQJ refused, and the KQJ was fined."
    assert [name for name in found(text) if name[0] == "KQJ"] == [("KQJ", ORG)] * 3


def test_the_rule_says_how_a_name_was_found() -> None:
    rules = {name.span.start: name.rule for name in read("Two British Indians left the Ministry of Rural Affairs.")}
    assert list(rules.values()) == ["compound-people", "opened-name"]


def test_a_name_seen_once_is_found_in_all_its_places() -> None:
    text = "The Harbour Commission met. Days later, members of the Harbour Commission left."
    assert [name for name, _ in found(text)] == ["Harbour Commission", "Harbour Commission"]


def test_users_add_names_of_their_own() -> None:
    ours = KnownOrganization(name="Blue Wren Collective", abbreviation="BWC")
    text = "Members of the Blue Wren Collective walked out, and BWC closed its doors."
    assert ("Blue Wren Collective", ORG) in found(text, ours)
    assert ("BWC", ORG) in found(text, ours)


WORDS = st.sampled_from(
    "Kenya Kenyan Jane Roe Mr. President NATO the of and said - ( ) , . 's al-Bashir Ministry Health US-led “ ” "
    "Monday \n Lake A ex-Marine van der Côte d'Ivoire 東京 é 🙂 WHO".split(" ")
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=40).map(" ".join))


@settings(max_examples=60)
@given(TEXTS)
@example("ex-")
@example("-A-B- & -C-")
@example("\u0130stanbul \ufb01 \u00df")
def test_names_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    names = read(text)
    assert all(name.span.end <= len(text) for name in names)
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))
    assert all(name.span.of(text) == name.span.of(text).strip() for name in names)


@settings(max_examples=60)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_the_same_words_name_the_same_thing_in_the_whole_text(text: str) -> None:
    kinds: dict[str, set[NameKind]] = {}
    for name in read(text):
        kinds.setdefault(name.span.of(text), set()).add(name.kind)
    # A form of address before it makes a single mention a person's.
    assert all(len(found - {PERSON}) <= 1 for found in kinds.values())


@settings(max_examples=20)
@given(
    st.sampled_from(("Zorblax", "Quendra Vool", "AL-TAK")), st.sampled_from(("He met {} there.", "In {}, it rained."))
)
def test_what_a_user_adds_is_found_wherever_it_stands(name: str, frame: str) -> None:
    assert (name, ORG) in found(frame.format(name), KnownOrganization(name=name))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cricket Australia promised extra security.", [("Cricket Australia", ORG)]),
        ("He works for Police Scotland now.", [("Police Scotland", ORG)]),
        ("Statistics New Zealand said so.", [("Statistics New Zealand", ORG)]),
        ("They asked Historic England to wait.", [("Historic England", ORG)]),
        # somewhere, or a word of its own
        ("In cricket, Australia won.", [("Australia", GPE)]),
        ("Police in Scotland said so.", [("Scotland", GPE)]),
    ],
)
def test_bodies_are_called_by_their_field_and_country(text: str, names: list[tuple[str, NameKind]]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cyclone Ilsa tore through Mozambique.", [("Cyclone Ilsa", EVENT), ("Mozambique", GPE)]),
        ("Tropical Storm Nando hit Luzon.", [("Tropical Storm Nando", EVENT), ("Luzon", GPE)]),
        ("They were hurt in Operation Redstone.", [("Operation Redstone", EVENT)]),
        ("The General Staff said so.", [("General Staff", ORG)]),
        ("The union and terminal operator Deltaport met.", [("Deltaport", ORG)]),
        ("The Hurricane Center warned of rain.", [("Hurricane Center", ORG)]),
        ("The Ministry of Justice said no.", [("Ministry of Justice", ORG)]),
        ("The United Auto Workers union criticized it.", [("United Auto Workers union", ORG)]),
        ("The National Union of Teachers left.", [("National Union of Teachers", ORG)]),
        ("Greater Manchester Police said no.", [("Greater Manchester Police", ORG)]),
        ("Lowell Governor Ann Poe left.", [("Lowell", GPE), ("Ann Poe", PERSON)]),
        ("They cut a ribbon at the Simon Bolivar bridge.", [("Simon Bolivar", FAC)]),
        ("Nurses at St James's Hospital left.", [("St James's Hospital", FAC)]),
        ("The bridge that Ann Poe built fell.", [("Ann Poe", PERSON)]),
        ("The Pilots' Guild said no.", [("Pilots' Guild", ORG)]),
        ("The Lowell County Sheriff's Office said no.", [("Lowell County Sheriff's Office", ORG)]),
        ("Peru's Congress met.", [("Peru", GPE), ("Congress", ORG)]),
    ],
)
def test_storms_staffs_and_what_firms_are(text: str, names: list[tuple[str, NameKind]]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Huawei", ORG), ("Ryanair", ORG), ("Revolut", ORG), ("Canberra", GPE), ("Harare", GPE), ("Jackson", PERSON)],
)
def test_firms_and_capitals_say_things_like_persons(name: str, kind: NameKind) -> None:
    assert found(f"{name} condemned the plan on Monday.") == [(name, kind)]


def test_a_word_of_a_body_that_ends_a_longer_name_is_a_surname() -> None:
    assert found("Sipho Duma left on Friday. Duma condemned the plan.") == [("Sipho Duma", PERSON), ("Duma", PERSON)]
