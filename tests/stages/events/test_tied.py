"""Whom the words behind a thing name: "a cart belonging to Rome", "talks with Rome", "the presence of Roe"."""

import pytest
from tests.stages.events.sides import told

import newsevents


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Police are probing an incident involving Ann Roe.", ["Ann Roe"]),
        ("Rebels hit a bus carrying nurses of the Tarn charity.", ["nurses of the Tarn charity"]),
        ("The union said a cart belonging to the Kolvar Army rammed its office and accused the mayor.", ["mayor"]),
        ("The union alleged that a cart belonging to the Kolvar Army struck its office.", ["Kolvar Army"]),
        ("Peru condemned an attack attributed to the Kolvar Army.", ["Kolvar Army"]),
        ("Peru condemned a massacre blamed on the Kolvar Army.", ["Kolvar Army"]),
        ("Peru condemned an attack claimed by the Kolvar Army.", ["Kolvar Army"]),
        ("Peru rejected a statement condemning Chile.", []),  # who wrote it is not told
        ("Peru condemned an attack attributed to a gas leak.", []),
    ],
)
def test_a_participle_ties_a_thing_to_somebody(text: str, targets: list[str]) -> None:
    assert told(text)[0 if "rammed" not in text else -1][2] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The mayors walked out of talks with Ann Roe on Monday.", ["Ann Roe"]),
        ("The guild pulled out of negotiations with the Tarn Bank.", ["Tarn Bank"]),
        ("The guild walked out of talks on wages.", []),
        ("Farmers objected to the presence of soldiers from Chile.", ["soldiers"]),
        ("Farmers objected to the absence of a fence.", []),
        ("Peru called for an inquiry by the Tarn Bank.", ["Tarn Bank"]),
        ("Peru demanded an apology by Friday.", []),
        ("Ann Roe condemned the vote in the presence of Bo Li.", []),
    ],
)
def test_phrases_deeper_down_name_whom_it_is_aimed_at(text: str, targets: list[str]) -> None:
    assert told(text)[0][2] == targets


@pytest.mark.parametrize(
    "text",
    [
        "Police detained a retired mechanic surnamed Li on suspicion of theft.",
        "Police detained a mechanic identified as Li.",
        "Police detained a mechanic known as Li.",
    ],
)
def test_a_participle_gives_somebody_a_name(text: str) -> None:
    assert told(text) == [("COERCE", ["Police"], ["Li"])]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Peru, with which Chile fought a war in 2022, was calm.", ("ASSAULT", ["Chile"], ["Peru"])),
        ("Peru, against which Chile imposed sanctions, was calm.", ("SANCTION", ["Chile"], ["Peru"])),
        ("Ann Roe, to whom Chile apologised, left.", ("CONCEDE", ["Chile"], ["Ann Roe"])),
        ("The town of Lima, in which police killed two men, was calm.", ("ASSAULT", ["police"], ["two men"])),
        ("The ministry denounced what it called the Kolvar Army.", ("ACCUSE", ["ministry"], ["Kolvar Army"])),
        ("The ministry rejected what it called an attack.", ("REJECT", ["ministry"], [])),
        ("Ann Roe wept. Judge Bo Kim fined her $1,100.", ("SANCTION", ["Bo Kim"], ["Ann Roe"])),
    ],
)
def test_relatives_and_sums_stand_for_nobody_else(text: str, sides: tuple[str, list[str], list[str]]) -> None:
    assert told(text)[0] == sides


def test_who_fines_the_pair_is_none_of_them() -> None:
    text = "Ann Roe sued Bo Li over a fence. Judge Tom Kim fined her $1,100 and told the pair to grow a hedge."
    assert told(text)[-1] == ("REQUEST", ["Tom Kim"], ["Ann Roe", "Bo Li"])


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("“It is over,” Ann Roe told nurses on Monday, and appealed for calm.", ["nurses"]),
        ("“It is over,” Ann Roe told reporters on Monday, and appealed for calm.", []),
        ("Peru had called in Ambassador Ann Roe to lodge a complaint.", ["Ann Roe"]),
        ("Ann Roe called the vote a farce to lodge a complaint.", []),
    ],
)
def test_what_one_says_is_said_to_whom_one_turned_to(text: str, targets: list[str]) -> None:
    assert told(text)[-1][2] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The guild, which sued the county over care, said it would now withdraw the case.", ["county"]),
        ("Peru imposed an embargo on Chile. On Monday it lifted the embargo.", ["Chile"]),
        ("Peru imposed an embargo on Chile. On Monday Peru lifted the curfew.", []),
    ],
)
def test_who_ends_a_deed_ends_it_for_whom_it_was_aimed_at(text: str, targets: list[str]) -> None:
    assert told(text)[-1][2] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Nurses stormed out of the hall in protest at Ann Roe's refusal to vote.", ["Ann Roe"]),
        ("Nurses walked out in protest over the plan of the Tarn Bank.", ["Tarn Bank"]),
        ("Nurses walked out in protest over the jailing of Ann Roe.", []),
        ("“It is a farce,” Bo Li told the council. Ann Roe rejects that.", ["Bo Li"]),
    ],
)
def test_protests_and_answers_are_aimed_at_those_behind_them(text: str, targets: list[str]) -> None:
    assert next(sides for sides in told(text) if sides[0] in ("PROTEST", "REJECT"))[2] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Police detained a man named Bo Li on Monday.", ["Bo Li"]),
        ("Gunmen killed a teacher known as Bo Li.", ["Bo Li"]),
        ("Police detained a man named by Bo Li.", ["man"]),
    ],
)
def test_a_named_man_is_the_man_of_that_name(text: str, targets: list[str]) -> None:
    assert told(text)[0][2] == targets


def test_a_body_is_of_the_country_before_it_and_not_of_that_in_its_name() -> None:
    body = newsevents.parse("China's Taiwan Affairs Office has rejected Taipei's requests for a visit.").actors[1]
    assert body.country == "CHN"
    assert told("Peru's Chile Affairs Office has rejected Chile's requests for a visit.")[0][2] == ["Chile"]
