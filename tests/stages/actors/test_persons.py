"""Names of persons: which of them are one person's."""

from collections.abc import Callable

import pytest

from newsevents.model import Gender, MentionForm, Person
from newsevents.stages.actors.person_names import closeness, parts_of
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]
Words = Callable[[Reading, str], list[str]]


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Roe", "Jane Roe"),
        ("Jane", "Jane Roe"),
        ("J. Roe", "Jane Roe"),
        ("Jane Roe", "Jane Alice Roe"),
        ("Jane A. Roe", "Jane Alice Roe"),
        ("Da Silva", "Ana Maria da Silva"),
        ("El-Amin", "Omar Al Amin"),
        ("Amin", "Omar al-Amin"),
        ("Kowalskyi", "Jan Kowalsky"),
        ("Abdul bin Noor", "Abdul bin Noor Al Salem"),
        ("Park", "Park Min-su"),
        ("Doe", "John “Buck” Doe Jr."),
    ],
)
def test_other_forms_of_one_name(short: str, long: str) -> None:
    assert closeness(parts_of(short), parts_of(long))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Jane Doe", "Jane Roe"),
        ("Lee", "Leo"),
        ("J. Roe", "Karen Roe"),
        ("Jane B. Roe", "Jane Alice Roe"),
        ("Mark Roe", "Mary Roe"),
        ("Maria Roe", "Mario Roe"),
        ("", "Jane Roe"),
    ],
)
def test_names_of_different_people(short: str, long: str) -> None:
    assert not closeness(parts_of(short), parts_of(long))


def test_the_surname_stands_for_the_full_name_before_and_after_it(read: Read, words: Words) -> None:
    reading = read("Roe wins vote\n\nJane Roe won. Mrs Roe smiled.", PERSON=["Jane Roe", "Roe"])
    assert words(reading, "person:jane-roe") == ["Roe", "Jane Roe", "Roe"]


def test_the_name_of_an_actor_is_its_fullest(read: Read) -> None:
    (person,) = read("Roe spoke. Jane Alice Roe left.", PERSON=["Jane Alice Roe", "Roe"]).actors
    assert person.name == "Jane Alice Roe"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zara Mary Roe DBE RA", "Zara Roe"),
        ("Ann Poe PhD", "Ann Poe MP"),
        ("Ada Kim Quill of Kew", "Ada Quill"),
        ("Sato Hanako", "Hanako Sato"),
        ("Bo Marsh of QTV", "Bo Marsh OBE"),
    ],
)
def test_letters_homes_and_the_order_of_two_names_make_nobody_else(read: Read, one: str, other: str) -> None:
    reading = read(f"{one} won the prize in May. {other} was glad.", PERSON=[one, other])
    assert len([actor for actor in reading.actors if isinstance(actor, Person)]) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Paul Simon", "Simon Paul"),
        ("Ada Quill of Kew", "Ida Quill of Kew"),
        ("Hilary of Kew", "Hilary Marsh"),
        ("Sato Hanako", "Hanako Mori"),
        ("Zara Roe DBE", "Zara Poe DBE"),
    ],
)
def test_what_they_share_makes_two_persons_none(read: Read, one: str, other: str) -> None:
    reading = read(f"{one} won the prize in May. {other} was glad.", PERSON=[one, other])
    assert len([actor for actor in reading.actors if isinstance(actor, Person)]) == 2


def test_letters_are_no_part_of_the_name_of_an_actor(read: Read) -> None:
    (person,) = read("Zara Roe DBE left.", PERSON=["Zara Roe DBE"]).actors
    assert person.name == "Zara Roe"


def test_spouses_stay_apart(read: Read, words: Words) -> None:
    text = "John Roe came with Jane Roe. Mrs Roe spoke. Mr Roe did not."
    reading = read(text, PERSON=["John Roe", "Jane Roe", "Roe"])
    assert words(reading, "person:jane-roe")[:2] == ["Jane Roe", "Roe"]
    assert words(reading, "person:john-roe")[:2] == ["John Roe", "Roe"]


def test_a_form_of_address_gives_the_gender(read: Read) -> None:
    (person,) = read("Ms. Roe won.", PERSON=["Roe"]).actors
    assert isinstance(person, Person)
    assert (person.gender, person.honorific) == (Gender.FEMALE, "Ms.")


def test_a_first_name_gives_no_gender(read: Read) -> None:
    (person,) = read("Jane Roe won.", PERSON=["Jane Roe"]).actors
    assert isinstance(person, Person)
    assert person.gender is None


def test_a_name_of_one_word_is_one_person(read: Read, words: Words) -> None:
    reading = read("Madonna sang. Madonna left.", PERSON=["Madonna"])
    assert words(reading, "person:madonna") == ["Madonna", "Madonna"]


def test_conjoined_persons_stay_two(read: Read) -> None:
    reading = read("Jane Roe and John Doe met.", PERSON=["Jane Roe", "John Doe"])
    assert [actor.id for actor in reading.actors] == ["person:jane-roe", "person:john-doe"]


def test_every_mention_says_its_form_and_rule(read: Read) -> None:
    (person,) = read("Jane Roe came. She said Roe won.", PERSON=["Jane Roe", "Roe"]).actors
    assert [(m.form, m.rule) for m in person.mentions] == [
        (MentionForm.NAME, "person-name"),
        (MentionForm.PRONOUN, "pronoun-in-focus"),
        (MentionForm.NAME, "person-part-of-name"),
    ]


def test_a_hundred_namesakes_cost_no_more_than_a_few(read: Read) -> None:
    people = [f"{first}{second} Roe" for first in "ABCDEFGHIJ" for second in "aeioubcdfg"]
    reading = read(". ".join(people) + ".", PERSON=people)
    assert len({actor.id for actor in reading.actors}) == len(reading.actors) > 50


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Hamid Noor met General Yusuf Noor. President Noor left.", "Hamid Noor"),
        ("President Hamid Noor met General Yusuf Noor. General Noor left.", "Yusuf Noor"),
        ("Sen. Hamid Noor met Gov. Yusuf Noor. Gov. Noor left.", "Yusuf Noor"),
        ("Hamid Noor spoke. Noor smiled.\n\nYusuf Noor disagreed. On Monday Noor left.", "Yusuf Noor"),
        ("Hamid Noor spoke. Noor smiled. Yusuf Noor disagreed. On Monday Noor left.", "Hamid Noor"),
        ("Minister Yusuf Noor met President Hamid Noor. The crowd cheered. Minister Noor left.", "Yusuf Noor"),
    ],
)
def test_title_paragraph_and_use_tell_bearers_of_one_surname_apart(read: Read, text: str, name: str) -> None:
    reading = read(text, PERSON=["Hamid Noor", "Yusuf Noor", "Noor"])
    actor = reading.actor_at(max(i for i, form in enumerate(reading.analysis.forms) if form == "Noor"))
    assert actor
    assert actor.name == name
