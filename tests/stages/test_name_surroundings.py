"""Names that no list has: what stands around them says that they are names, and of what."""

import pytest

from newsevents.model import NameKind
from newsevents.parser import parse


def names(text: str) -> dict[str, NameKind]:
    return {name.span.of(text): name.kind for name in parse(text).names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The start-up 4Quill hired 40 people.", "4Quill"),
        ("The insurer, Vexa9, went bankrupt.", "Vexa9"),
        ("It was reported by the Austrian weekly Der Tagbote.", "Der Tagbote"),
        ("La Voz del Valle, a Chilean daily, reported it.", "La Voz del Valle"),
        ("The carmaker Orvanta closed two plants.", "Orvanta"),
        ("Lumora, a unit of Canada's Halden Resources, denied the claim.", "Lumora"),
        ("Zentel, a Leeds-based maker of pumps, denied it.", "Zentel"),
        ("Miners stood outside the gates of Lumora Copper's smelter.", "Lumora Copper"),
    ],
)
def test_a_noun_for_a_body_beside_it_makes_a_name_a_body(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bread Across Borders, a charity based in Nairobi, lost three drivers.", "Bread Across Borders"),
        ("Homes for the Old, a relief agency, left Goma.", "Homes for the Old"),
        ("Clean Air Now, an advocacy group, sued.", "Clean Air Now"),
    ],
)
def test_a_row_of_capitals_is_a_name_where_a_noun_for_a_body_explains_it(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize("text", ["After the War, a treaty followed.", "In Spring, a new season begins."])
def test_a_row_of_capitals_alone_is_no_body(text: str) -> None:
    assert NameKind.ORG not in names(text).values()


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("The painting was auctioned at Bonner's, which declined to comment.", ["Bonner's"]),
        ("Harrow's sold a Vermeer.", ["Harrow's"]),
        ("Kettle's and Harrow's reported losses.", ["Kettle's", "Harrow's"]),
        ("Kettle’s said it would appeal.", ["Kettle’s"]),
    ],
)
def test_a_firm_keeps_its_s_where_nothing_follows_that_it_owns(text: str, firms: list[str]) -> None:
    found = names(text)
    assert [name for name, kind in found.items() if kind is NameKind.ORG] == firms


@pytest.mark.parametrize(
    "text",
    [
        "Carl's, Dan's and Eve's cars were sold.",
        "He was a friend of Robert Hale's.",
        "Ann Poe's plans failed.",
        "Bob Hale's house burned.",
        "Bob Hale's reported losses were false.",
        "“Ann Poe's sold her house,” he said.",
    ],
)
def test_what_an_owner_owns_is_no_part_of_a_firm(text: str) -> None:
    assert not any(name.endswith("s") and kind is NameKind.ORG for name, kind in names(text).items())


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Ludovica de’ Sarti, an Italian admiral, spoke.", ["Ludovica de’ Sarti"]),
        ("Count Egon von Traunstein spoke.", ["Egon von Traunstein"]),
        ("Rebecca Long-Barnes spoke. Long-Barnes left.", ["Rebecca Long-Barnes", "Long-Barnes"]),
        ("Head coach Néstor Lavalle praised goalkeeper Iker Solano.", ["Néstor Lavalle", "Iker Solano"]),
    ],
)
def test_particles_double_names_and_roles_in_sport(text: str, persons: list[str]) -> None:
    assert [name for name, kind in names(text).items() if kind is NameKind.PERSON] == persons


@pytest.mark.parametrize("name", ["Clean Rail Link", "City Rail Link"])
def test_a_class_word_inside_a_name_does_not_end_it(name: str) -> None:
    assert not any(found != name and name.startswith(found) for found in names(f"The {name} opened on Monday."))


@pytest.mark.parametrize("ship", ["HMS Harlan", "BRP Datu Sikat", "USS Cole Ridge"])
def test_a_ship_is_no_body_and_no_person(ship: str) -> None:
    assert names(f"The {ship} was hit on Monday.") == {ship: NameKind.OTHER}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Police arrested Bruno "The Baker" Conti.', 'Bruno "The Baker" Conti'),
        ("Police arrested Al “Big Fish” Moran.", "Al “Big Fish” Moran"),
        ("Jose (Pepe) Diaz spoke.", "Jose (Pepe) Diaz"),
    ],
)
def test_a_nickname_of_several_words_stays_within_the_name(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.PERSON


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Rebels Seize Key Town as President Ann Poe Meets EU Envoys in Goma", {"Ann Poe", "EU", "Goma"}),
        ("Senate Passes Bill to Fund Ferry as Mayor Ann Poe Warns of Cuts", {"Senate", "Ann Poe"}),
        ("Tom Hale Urges Ceasefire After Deadly Strike on Market in Village", {"Tom Hale"}),
        ("King Felipe Visits Flood Victims as Death Toll Rises in Valencia", {"Felipe", "Valencia"}),
    ],
)
def test_a_verb_in_a_headline_is_no_part_of_a_name(headline: str, found: set[str]) -> None:
    assert names(f"{headline}\n\nPeople came. They left.").keys() == found


@pytest.mark.parametrize("surname", ["Meets", "Visits", "Backs"])
def test_a_verb_ends_names_in_headlines_alone(surname: str) -> None:
    assert names(f"Mr. {surname} spoke to reporters on Monday.") == {surname: NameKind.PERSON}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's Minister of Health, Gunnar Lind, resigned.",
        "He wrote to the Attorney General, Gunnar Lind, on Monday.",
        "Peru's Commissioner of Police, Gunnar Lind, resigned.",
    ],
)
def test_a_title_and_a_comma_before_it_make_a_person(text: str) -> None:
    assert names(text).get("Gunnar Lind") is NameKind.PERSON


@pytest.mark.parametrize("amount", ["RM6.2 million", "Rs500", "KSh300"])
def test_an_amount_of_money_is_no_name(amount: str) -> None:
    assert names(f"The bridge cost {amount} last year.") == {}


@pytest.mark.parametrize("noun", ["exercise", "festival", "marathon"])
def test_a_noun_for_an_event_after_it_makes_no_actor(noun: str) -> None:
    assert names(f"The Kamandag {noun} began on Monday.") == {"Kamandag": NameKind.EVENT}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A court in Nairobi sentenced Josphat Kiprop to 20 years.", "Josphat Kiprop"),
        ("The judge found Gresham Nkhata guilty of fraud.", "Gresham Nkhata"),
        ("The leader of the caucus, Jacqui Brits, said no.", "Jacqui Brits"),
    ],
)
def test_what_is_done_to_persons_alone_makes_a_person(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norvian shares fell. The drugmaker Norvian lost a suit. Norvian paid for it.", "Norvian"),
        ("Campaign group Power Shift criticised the plan.", "Power Shift"),
    ],
)
def test_what_stands_alone_as_a_subject_is_no_people(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize("text", ["The Guild was against Clause 14 of it.", "In June, the company sued Ann Poe."])
def test_what_a_number_counts_and_a_month_are_no_bodies(text: str) -> None:
    assert not {"Clause", "In June", "June"} & {name for name, kind in names(text).items() if kind is NameKind.ORG}


def test_a_sum_of_money_ends_a_name() -> None:
    found = names("The agency fined Zentel Ghana Limited N4.8 billion and Acme Holdings R3.2bn.")
    assert found.keys() == {"Zentel Ghana Limited", "Acme Holdings"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Avon and Somerset Police arrested two men.", "Avon and Somerset Police"),
        ("Labour and Leeds City Council agreed.", "Leeds City Council"),
    ],
)
def test_two_places_may_have_a_body_together(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The law firm Boyle & Marsh sued the city.", "Boyle & Marsh"),
        ("Great Plains & Western apologized for the crash.", "Great Plains & Western"),
        ("Shares fell after Trent & Vale cut its forecast.", "Trent & Vale"),
        ("Rival Zentel cut prices on Friday.", "Zentel"),
        ("Its partner Tolvane said on Tuesday it would withdraw.", "Tolvane"),
        ("Peru fined Vantel Andes Limited. Vantel's Head of Sales, Al Doe, was surprised.", "Vantel"),
    ],
)
def test_a_sign_for_and_or_a_noun_for_rivals_makes_a_name_a_firm(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The club's owner, Farhad Lotfi, said he would sell.", "Farhad Lotfi"),
        ("Rival Maria Chen conceded on Friday.", "Maria Chen"),
        ("Luciana Prates Moreira was held. Peru accused Prates of spying.", "Prates"),
    ],
)
def test_owners_rivals_and_those_with_two_surnames_are_persons(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.PERSON


def test_a_form_of_address_for_two_makes_no_firm() -> None:
    assert NameKind.ORG not in names("Mr & Mrs Hart left.").values()
