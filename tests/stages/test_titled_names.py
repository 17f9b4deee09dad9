"""Where a title ends and the name of its holder begins."""

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import NameKind
from newsevents.stages.names import find_names
from newsevents.stages.reading import Reading
from newsevents.stages.times import find_times


def read(text: str) -> Reading:
    start = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    return find_names(find_times(start))


def names(text: str) -> dict[str, NameKind]:
    return {name.span.of(text): name.kind for name in read(text).names}


def persons(text: str) -> list[str]:
    return [name for name, kind in names(text).items() if kind is NameKind.PERSON]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Secretary of State", "Helen Marsh"),
        ("Taoiseach", "Nora Daly"),
        ("Cllr", "Nora Daly"),
        ("Labour TD", "Nora Daly"),
        ("Secretary of State", "Ostrander"),
        ("Chief of Staff", "Brian Lee"),
        ("Speaker of the House", "Ann Poe"),
        ("Minister of Defence", "Kofi Mensah"),
        ("Minister of Defence", "Lecornu"),
        ("Minister of Finance", "Jane Park"),
        ("Minister of Justice and Home Affairs", "Sipho Dlamini"),
        ("Commissioner of Police", "Usman Baba"),
        ("Director of Public Prosecutions", "Noordin Haji"),
        ("Governor of the Bank of Ghana", "Ernest Addison"),
        ("Archbishop of San Francisco", "Salvatore Moretti"),
        ("Prime Minister of New Zealand", "Chris Hipkins"),
        ("President of the European Commission", "Ursula van der Berg"),
        ("Under-Secretary-General for Peace Operations", "Jean-Pierre Lacroix"),
        ("Director of Police Operations", "Jane Roe"),
        ("Attorney General for England and Wales", "Victoria Prentis"),
    ],
)
def test_a_name_begins_after_what_the_office_is_for(title: str, name: str) -> None:
    assert persons(f"{title} {name} left on Monday.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Secretary of State for Northern Ireland left on Monday.",
        "The President of the Republic of Korea left on Monday.",
        "The Director of the Federal Trade Commission left on Monday.",
        "The Chief of Defence Staff left on Monday.",
        "The Minister of Public Works left on Monday.",
        "The Minister of Defence Council met on Monday.",
        "He is Director of the Chilean Geological Survey.",
        "The King of Spain left on Monday.",
    ],
)
def test_what_an_office_is_for_is_nobody(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize("name", ["John Paul Marsh", "Ann Poe"])
def test_a_name_after_and_is_somebody_else(name: str) -> None:
    assert persons(f"The Minister of Defence and {name} left on Monday.") == [name]


def test_a_body_that_an_office_is_for_stays_a_name() -> None:
    found = names("Governor of the Bank of Ghana Ernest Addison left.")
    assert found["Bank of Ghana"] is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brig. Gen. Paul Ankunda said no.", "Paul Ankunda"),
        ("Lt. Col. John Marsh said no.", "John Marsh"),
        ("Rep. Sanford Bishop said no.", "Sanford Bishop"),
        ("Gov. Amanda Baker said no.", "Amanda Baker"),
        ("Foreign Secretary Oliver May said no.", "Oliver May"),
        ("President Bashar al-Assad said no.", "Bashar al-Assad"),
        ("Sheikh Abu Hamza al-Tikriti said no.", "Abu Hamza al-Tikriti"),
    ],
)
def test_ranks_surnames_and_particles(text: str, name: str) -> None:
    assert persons(text) == [name]


@pytest.mark.parametrize("tag", ["D-Ga.", "R-Texas", "D-N.Y."])
def test_a_party_tag_is_no_name(tag: str) -> None:
    assert list(names(f"Sen. Amy Lee ({tag}) voted against it.")) == ["Amy Lee"]


def test_a_body_in_parentheses_is_one() -> None:
    assert names("It was the alliance (NATO) that agreed.") == {"NATO": NameKind.ORG}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dutch Defence Minister Pieter Visser left.", "Dutch"),
        ("Kenyan Health Minister Susan Wafula left.", "Kenyan"),
    ],
)
def test_a_nationality_before_a_title_is_no_body(text: str, name: str) -> None:
    assert names(text)[name] is NameKind.NORP


@pytest.mark.parametrize(
    "name",
    [
        "Teresa “Terry” Malone",
        'Teresa "Terry" Malone',
        "Teresa (Terry) Malone",
        "Ana “Nana” Barić",
        "Anne-Marie Smith-Jones",
        "Jean-Luc Mélenchon-Roy",
        "Ngozi Okonjo-Iweala",
    ],
)
def test_nicknames_and_double_barrels_are_parts_of_one_name(name: str) -> None:
    assert persons(f"Councilwoman {name} said the city was broke.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Robert Malone (Reuters) reported it.",
        "Malone called it “Folly” Monday.",
        "It was “Bob” who called Malone.",
    ],
)
def test_marks_elsewhere_end_a_name(text: str) -> None:
    assert not any(mark in name for name in names(text) for mark in "“”()")


@pytest.mark.parametrize(
    ("text", "found", "times"),
    [
        ("Mrs May thanked the nurses.", ["May"], 0),
        ("Prime Minister Theresa May met the nurses. May said she was glad.", ["Theresa May", "May"], 0),
        ("Prime Minister Theresa May will leave in May.", ["Theresa May"], 1),
        ("President Adam Doe Monday said no.", ["Adam Doe"], 1),
        ("They met Adam Doe May 5 in Lima.", ["Adam Doe"], 1),
        ("In May the rain came.", [], 1),
    ],
)
def test_a_month_is_a_surname_after_a_first_name(text: str, found: list[str], times: int) -> None:
    reading = read(text)
    assert [n.span.of(text) for n in reading.names if n.kind is NameKind.PERSON] == found
    assert len(reading.times) == times


@pytest.mark.parametrize("title", ["Deputy commissioner of police", "Inspector general of police", "Chief of staff"])
def test_a_title_goes_on_with_its_field(title: str) -> None:
    assert persons(f"{title} Ashwini Kulkarni said so.") == ["Ashwini Kulkarni"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Det Insp Martin Gale praised the farmers.", "Martin Gale"),
        ("Det. Insp. Martin Gale praised the farmers.", "Martin Gale"),
    ],
)
def test_ranks_may_have_no_full_stop(text: str, person: str) -> None:
    assert persons(text) == [person]


@pytest.mark.parametrize(
    "title",
    [
        "Cllr",
        "MSP",
        "TD",
        "PC MPP",
        "Rep",
        "State Sen",
        "PC",
        "DSP",
        "Lt Cdr",
        "Fr",
        "Atty",
        "Alhaji",
        "Datuk",
        "Smt",
    ],
)
def test_titles_of_newspapers_are_no_part_of_a_name(title: str) -> None:
    assert persons(f"The row grew, and {title} Jaswinder Bhullar left.") == ["Jaswinder Bhullar"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Amartya Sen spoke. Sen left.", ["Amartya Sen", "Sen"]),
        ("Sarah Elder met Kofi Nana.", ["Sarah Elder", "Kofi Nana"]),
        ("Min Aung Hlaing left.", ["Min Aung Hlaing"]),
        ("PC World sued ASP Isotopes and TD Bank.", []),
    ],
)
def test_what_is_written_like_a_title_may_be_a_name(text: str, found: list[str]) -> None:
    assert persons(text) == found
