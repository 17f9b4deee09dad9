"""Descriptions of bodies by their sort, of persons by a body's office, and those who are named only later."""

import pytest

from newsevents.model import Gender, Person
from newsevents.parser import parse


def stands_for(text: str, words: str, nth: int = 0) -> str | None:
    """Return the name of the actor for whom the nth of some words stand, None if they stand for nobody with a name."""
    story = parse(text)
    spans = [m.span for actor in story.actors for m in actor.mentions if m.span.of(text) == words]
    wanted = sorted(spans)[nth] if len(spans) > nth else None
    found = next((a for a in story.actors if any(m.span == wanted for m in a.mentions)), None)
    return found.name if found and found.named else None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Budget carrier Aerovela cut 24 routes. The airline blamed fees.", "airline", "Aerovela"),
        (
            "Budget carrier Aerovela accused airport operator Portania of greed. Peru fined the airline in May.",
            "airline",
            "Aerovela",
        ),
        ("Workers at Tarn Bank met the Tarn Teachers Guild. The lender cut 40 jobs.", "lender", "Tarn Bank"),
        ("The Orla Federation of Teachers met the mayor. The union asked for more.", "union", "Orla Federation"),
        ("Zephtel Corp was fined in May. The telco appealed.", "telco", "Zephtel"),
        ("Orla Rovers coach Kira Poe praised fans. The team won again.", "team", "Orla"),
        ("Orla United sacked coach Luis Ferrer. The club blamed poor results.", "club", "Orla United"),
        ("Tarn Rangers have signed a striker. The club paid four million.", "club", "Tarn Rangers"),
        ("The Harbour Safety Authority met. The agency found a leak.", "agency", "Harbour Safety"),
        ("Southern Bank cut jobs. The group Tarn Rivers urged it to stop.", "group", "Tarn Rivers"),
        ("Vantora Cash Limited was robbed. The Lagos-based company blamed thieves.", "company", "Vantora Cash"),
        ("Tarn Steel, a steelmaker, sued Orla Air. The state-owned carrier paid.", "carrier", "Orla Air"),
    ],
)
def test_a_noun_for_a_sort_of_body_means_the_body_of_that_sort(text: str, words: str, name: str) -> None:
    found = stands_for(text, words)
    if found is None:  # the phrase may begin with an adjective
        story = parse(text)
        found = next((a.name for a in story.actors for m in a.mentions if m.span.of(text).endswith(words)), None)
    assert found is not None
    assert found.startswith(name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Harbour Safety Board met on Monday. The airline found a leak.", "airline"),
        ("Tarn Bank opened a branch. The league fined a player.", "league"),
        ("Orla United praised coach Luis Ferrer. The club agreed.", "club"),
        ("Orla United sacked a clerk. The club agreed.", "club"),
        ("Orla United sacked half its clerks. The club agreed.", "club"),  # "half" ends a word for players
        ("Tarn Bank sued Jane Roe. The union asked for more.", "union"),
        ("Zephtel apologised, Jane Roe told this newspaper.", "newspaper"),
        ("The National Guard met Peru's army. The group left.", "group"),
        ("Police asked the Falcons for help. Agents of the Falcons came. The company paid.", "company"),
        ("The Central Bank of Nigeria met. The firm lost its licence.", "firm"),
        ("Zephtel apologised. He blamed the poor service.", "service"),
    ],
)
def test_a_noun_for_a_sort_of_body_means_none_of_another_sort(text: str, words: str) -> None:
    assert stands_for(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Zephtel lost money. Chief Executive Lars Bruun told analysts so. The company's chief executive resigned.",
            "chief executive",
            "Lars Bruun",
        ),
        ("Chairman Ann Roe of Zephtel spoke. The firm's chairman left on Monday.", "chairman", "Ann Roe"),
    ],
)
def test_the_holder_of_an_office_of_a_body_is_who_was_given_it(text: str, words: str, name: str) -> None:
    story = parse(text)
    held = next(a for a in story.actors if a.name == name)
    assert any(m.span.of(text).endswith(words) and m.span.start > text.index(".") for m in held.mentions)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("A Texas sheriff quit on Monday. Sheriff Jo Roe said he was tired.", "Texas sheriff", "Jo Roe"),
        ("Judge frees editor\n\nA judge freed an editor. Judge Ana Poe gave no reason.", "judge", "Ana Poe"),
        ("Gunmen killed the mayor of Tarn. Mayor Bo Li was 44.", "mayor of Tarn", "Bo Li"),
    ],
)
def test_who_begins_a_story_without_a_name_is_whom_it_names_next(text: str, words: str, name: str) -> None:
    assert stands_for(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A sheriff quit on Monday. Sheriffs Jo Roe and Al Doe were sorry.", "sheriff"),
        ("A deputy mayor quit on Monday. Mayor Jo Roe said he was sorry.", "deputy mayor"),
        ("It rained. It snowed. Roads froze. Ice came. A sheriff quit. Sheriff Jo Roe was sorry.", "sheriff"),
    ],
)
def test_who_is_another_stays_without_a_name(text: str, words: str) -> None:
    assert stands_for(text, words) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Bo Leit spoke.\n\nInterior minister Al Quint accused Jo Roe. Speaking on television, he held up a letter.",
            "Al Quint",
        ),
        ("Minister Bo Leit met aides. Captain Al Quint welcomed it. “We stood outside,” he said.", "Al Quint"),
    ],
)
def test_he_after_a_sentence_is_its_subject(text: str, name: str) -> None:
    story = parse(text)
    last = text.rindex("he ")
    assert next(a.name for a in story.actors if any(m.span.start == last for m in a.mentions)) == name


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("His wife, Maraje Janss, said it was cold.", "Maraje Janss", Gender.FEMALE),
        ("Her brother, Keno Pahl, left.", "Keno Pahl", Gender.MALE),
        ("Her cousin, Keno Pahl, left.", "Keno Pahl", None),
    ],
)
def test_a_noun_for_kin_tells_the_gender(text: str, name: str, gender: Gender | None) -> None:
    person = next(a for a in parse(text).actors if a.name == name)
    assert isinstance(person, Person)
    assert person.gender is gender


def test_a_premier_is_taken_up_by_the_title() -> None:
    text = "NSW Premier Craig Tolhurst spoke. Farmers accused the premier of lying."
    assert stands_for(text, "premier") == "Craig Tolhurst"


def test_nobody_calls_himself_by_an_office() -> None:
    text = "Spokesman Al Quint laughed off the remarks. The President may do so, he added."
    story = parse(text)
    assert next(a.name for a in story.actors if any(m.span.of(text) == "he" for m in a.mentions)) == "Al Quint"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Boko Haram attacked a village. The militants killed six goats.", "militants", "Boko Haram"),
        ("The Taliban seized a fort. The fighters burned it.", "fighters", "Taliban"),
        ("Sen. Dan Price voted against the bill. The Republican said it was too costly.", "Republican", "Dan Price"),
        (
            "Senator Ann Roe, a Republican from Ohio, met Sen. Tom Hart. The Republican said no.",
            "Republican",
            "Ann Roe",
        ),
        ("Republican Ann Roe met Democrat Tom Hart. The Democrat agreed.", "Democrat", "Tom Hart"),
        ("Rep. Ann Roe is a Democrat. The Democrat said no.", "Democrat", "Ann Roe"),
    ],
)
def test_fighters_and_partisans_are_those_in_view(text: str, words: str, name: str) -> None:
    assert stands_for(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gunmen attacked a camp and Hamas condemned it. The militants killed six goats.", "militants"),
        ("Hamas and Islamic Jihad fired rockets. The militants hit a farm.", "militants"),
        ("Boko Haram fled. The farmers came back.", "farmers"),
        ("Boko Haram fled. It rained. It snowed. Jane Roe spoke. The militants came back.", "militants"),
        ("Senator Ann Roe, a Democrat, voted no. The Republican said it was too costly.", "Republican"),
        ("Sen. Ann Roe met Gov. Tom Hart. The Republican said it was too costly.", "Republican"),
        ("Singer Ann Roe spoke. The Republican said no.", "Republican"),
        ("Sen. Ann Roe spoke. The Republican bill was too costly.", "Republican"),
    ],
)
def test_fighters_and_partisans_may_be_anybody(text: str, words: str) -> None:
    assert stands_for(text, words) is None
