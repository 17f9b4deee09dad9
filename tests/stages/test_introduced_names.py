"""Names that a noun right before them introduces, and names that hold a place."""

import pytest

from newsevents.model import NameKind
from newsevents.parser import parse


def names(text: str) -> dict[str, NameKind]:
    return {name.span.of(text): name.kind for name in parse(text).names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Church group Luzon Rising said the dam must not be built.", "Luzon Rising"),
        ("The rights group Quito Watch said 12 people were held.", "Quito Watch"),
        ("The shipping line Halden Marit said its vessel was safe.", "Halden Marit"),
        ("The NGO Fields Without Fear sued the ministry.", "Fields Without Fear"),
        ("Think tank Open Delta said growth would slow.", "Open Delta"),
        ("Charity Warm Hands gave blankets to 300 families.", "Warm Hands"),
        ("She told the newspaper La Voz that she would resign.", "La Voz"),
        ("The English club Chelsea won the match.", "Chelsea"),
        ("Members of the militant group Sword of Ummar attacked the barracks.", "Sword of Ummar"),
    ],
)
def test_a_noun_for_a_body_makes_the_row_after_it_one_body(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The group Marta Solis founded met in Quito.", "Marta Solis"),
        ("She joined the party Anna Berg leads.", "Anna Berg"),
        ("The airline Peter Novak runs lost money.", "Peter Novak"),
        ("He told the newspaper Anna Berg would resign.", "Anna Berg"),
        ("She told the court Jan Roe had lied.", "Jan Roe"),
        ("The ship Anna Berg built sank.", "Anna Berg"),
        ("The body was found by hunter Anders Mellin near the lake.", "Anders Mellin"),
        ("Documentary director Sigrid Holme said the film was her last.", "Sigrid Holme"),
    ],
)
def test_a_person_who_does_something_is_not_introduced_by_the_noun(text: str, person: str) -> None:
    assert names(text).get(person) is NameKind.PERSON


@pytest.mark.parametrize("text", ["He left the party Friday.", "At the company Monday, workers went on strike."])
def test_a_day_after_a_noun_is_no_body(text: str) -> None:
    assert names(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tanker Baltic Dawn ran aground near Tuzla.", "Baltic Dawn"),
        ("The ferry Princess Olga sank off Samar.", "Princess Olga"),
        ("Captain Ivo Brand said the tanker Helga Marie was hit.", "Helga Marie"),
        ("Rescuers reached the trawler Anna Berg on Friday.", "Anna Berg"),
        ("The documentary Whale Singer was shown in Oslo.", "Whale Singer"),
        ("We saw the series “Harbour Nights” last year.", "Harbour Nights"),
        ("They will build 400 homes in the Meridian project.", "Meridian"),
    ],
)
def test_ships_works_and_projects_are_no_actors(text: str, name: str) -> None:
    found = names(text)
    assert found.get(name, NameKind.OTHER) is NameKind.OTHER
    assert not [n for n, kind in found.items() if n in name and kind is not NameKind.OTHER]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The voters of Bergen West chose Dana Orwell.", "Bergen West"),
        ("Labour lost Tuzla East to Niamh Barry.", "Tuzla East"),
        ("They swam in Lake Toledo.", "Lake Toledo"),
        ("He lives near Port Bergen.", "Port Bergen"),
        ("The State of Kuwait thanked him.", "State of Kuwait"),
    ],
)
def test_a_place_is_whole_with_its_direction_or_class_word(text: str, place: str) -> None:
    assert names(text).get(place) in (NameKind.GPE, NameKind.LOC)


def test_a_surname_that_is_a_direction_stays_one() -> None:
    assert names("Delia West sang in Cork.").get("Delia West") is NameKind.PERSON


@pytest.mark.parametrize("text", ["QTI Dubai trains engineers.", "A study by BRN Jakarta warned of floods."])
def test_a_short_form_and_a_place_are_one_body(text: str) -> None:
    assert NameKind.ORG in names(text).values()
    assert NameKind.GPE not in names(text).values()


def test_a_country_before_a_country_is_no_short_form() -> None:
    assert names("The UK and US Japan experts met.").get("Japan") is not NameKind.ORG


@pytest.mark.parametrize("text", ["Eva Roe was crowned Miss Botswana.", "Miss Planet Peru is held in July."])
def test_a_pageant_is_no_person(text: str) -> None:
    assert [n for n, kind in names(text).items() if kind is NameKind.PERSON] in ([], ["Eva Roe"])


def test_a_miss_with_a_surname_is_a_person() -> None:
    assert names("Miss Havers said she would sing.").get("Havers") is NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "long", "short"),
    [
        ("The Kisan Ekta Manch met in Rohtak. The Manch said it would march.", "Kisan Ekta Manch", "Manch"),
        ("Members of the Kisan Jan Morcha met. The Morcha will march.", "Kisan Jan Morcha", "Morcha"),
        ("The Office of the Ombudsman sued. The Ombudsman said it was late.", "Office of the Ombudsman", "Ombudsman"),
    ],
)
def test_the_last_word_of_a_body_takes_it_up(text: str, long: str, short: str) -> None:
    (body,) = [actor for actor in parse(text).actors if actor.name == long]
    assert short in [mention.span.of(text) for mention in body.mentions]


def test_the_holder_of_an_office_is_not_the_office() -> None:
    text = "The Office of the Ombudsman sued. Ombudsman Carla Reyes said files were missing."
    assert {actor.name for actor in parse(text).actors} == {"Office of the Ombudsman", "Carla Reyes"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("He Qingwei, an official with the commission, said cases rose.", "He Qingwei"),
        ("But He Qingwei said cases rose.", "He Qingwei"),
        ("Workshops: Al-Hussein teaches painting.", "Al-Hussein"),
        ("Delia West sang. He said she was good.", "Delia West"),
    ],
)
def test_surnames_that_look_like_small_words_belong_to_the_name(text: str, person: str) -> None:
    assert [n for n, kind in names(text).items() if kind is NameKind.PERSON] == [person]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The leaders of Jamiat e Tulaba e Pakistan met.", "Jamiat e Tulaba e Pakistan"),
        ("La Tarde reported on Friday that the dam broke.", "La Tarde"),
        ("Centro Arvanta gave meals to 300 families.", "Centro Arvanta"),
    ],
)
def test_class_words_and_articles_of_other_languages_begin_bodies(text: str, body: str) -> None:
    assert names(text).get(body) is NameKind.ORG


def test_a_first_name_before_a_romance_article_is_a_person() -> None:
    assert names("Marta La Torre said she would run.").get("Marta La Torre") is NameKind.PERSON


@pytest.mark.parametrize(
    "name",
    [
        "Missing Sailors' Kin Forum",
        "Elementary Educators' Federation",
        "Rebels’ Army",
        "Independent Rail Regulator",
        "National Liberal party",
    ],
)
def test_the_whole_name_of_a_body(name: str) -> None:
    assert names(f"The {name} condemned the raid.").get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Philippines' National Police condemned the raid.", "Philippines"),
        ("Ann Adams' Forum was about water.", "Ann Adams"),
        ("The Saints' captain left.", "Saints"),
        ("A party of the Liberal party was raided.", "Liberal party"),
    ],
)
def test_what_somebody_owns_is_no_part_of_the_name(text: str, name: str) -> None:
    assert name in names(text)


def test_a_watchdog_is_named_by_its_country() -> None:
    assert names("Watchdog Iceland welcomed the charges.") == {"Watchdog Iceland": NameKind.ORG}
