"""Words and constructions of meeting, each with its like that tells of none."""

import pytest
from tests.stages.meetings.seated import DAY, who

import newsevents
from newsevents.model import MeetingMode, Status


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe had a one-on-one with John Smith.",
        "President Jane Roe held a bilateral with John Smith in Geneva.",
        "Jane Roe had a pull-aside with John Smith in the corridor.",
        "Jane Roe got together with John Smith in Lima.",
        "President Jane Roe met up with John Smith in Lima.",
        "President Jane Roe greeted Prime Minister John Smith at the airport.",
        "Prime Minister John Smith was greeted at the airport by President Jane Roe.",
        "President Jane Roe entertained Prime Minister John Smith at her ranch.",
        "Jane Roe flew to Chile to see President John Smith.",
        "President Jane Roe hopes to see John Smith next week.",
        "President Jane Roe is open to talks with John Smith.",
        "President Jane Roe joined John Smith on a video call.",
        "President Jane Roe was joined by John Smith in a meeting in Lima.",
        "Jane Roe told John Smith during a meeting in Lima that she would resign.",
        "Jane Roe raised the matter with John Smith at their meeting in Lima.",
        "The crisis was discussed by President Jane Roe and Premier John Smith.",
        "President Jane Roe was on the phone with Premier John Smith.",
        "President Jane Roe and Premier John Smith co-chaired the session in Lima.",
        "Jane Roe headed a delegation that met Premier John Smith in Lima.",
        "President Jane Roe held an audience with Bishop John Smith.",
        "President John Smith was invited to the palace by Premier Jane Roe.",
        "Governor Jane Roe met Mayor John Smith. She was pleased, she said following the meeting with Smith.",
    ],
)
def test_these_tell_that_two_meet(text: str) -> None:
    assert who(text) == [{"Jane Roe", "John Smith"}]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe took on John Smith one on one.",
        "Peru and Chile signed a bilateral agreement.",
        "Jane Roe was greeted by cheering crowds in Lima.",
        "President Jane Roe greeted the decision with relief.",
        "A band entertained President Jane Roe.",
        "President Jane Roe saw John Smith win the race.",
        "President Jane Roe hopes to see John Smith jailed.",
        "President Jane Roe wants to see John Smith resign.",
        "President Jane Roe missed the meeting with John Smith.",
        "Peru will meet Chile in the final on Sunday.",
        "Jane Roe criticised John Smith during a rally in Lima.",
        "Peru withdrew from talks with Chile.",
        "Peru pulled out of talks with Chile on Monday.",
        "Jane Roe met her lawyer in prison on Monday.",
        "Jane Roe called John Smith to the stand.",
        "The prosecutor called John Smith as a witness.",
        "Jane Roe called the police on Monday.",
        "Jane Roe talked up the deal with John Smith.",
        "The hospital received President Jane Roe on Monday.",
        "The train made a stop in Lima.",
        "Jane Roe threatened John Smith on the phone.",
    ],
)
def test_these_tell_of_no_meeting(text: str) -> None:
    assert who(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Premier Jane Roe arrived in Peru on Monday for a three-day visit.",
        "Norwegian Premier Jane Roe arrived in Lima, Peru, on an official visit.",
        "Premier Jane Roe postponed her trip to Peru.",
        "Jane Roe became the first premier to visit Peru.",
        "Norwegian Premier Jane Roe made a stop in Peru.",
    ],
)
def test_whoever_comes_for_a_visit_visits_where_he_comes(text: str) -> None:
    assert who(text) == [{"Jane Roe", "Peru"}]


def test_whoever_comes_home_visits_nobody_there() -> None:
    assert who("Premier Jane Roe returned to Peru after a visit.") == []


def test_a_visit_to_which_somebody_is_invited_is_told_once() -> None:
    (meeting,) = newsevents.parse("President Jane Roe invited John Smith to visit Peru.", published=DAY).meetings
    assert {actor.name for actor in meeting.participants} == {"Jane Roe", "John Smith"}
    assert meeting.status is Status.PLANNED
    assert meeting.place is not None
    assert meeting.place.name == "Peru"


def test_the_last_word_of_a_name_is_no_country() -> None:
    (seated,) = who("Brazil will host a summit of South American leaders in July.")
    assert "United States" not in seated


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("President Jane Roe joined John Smith on a video call.", MeetingMode.VIRTUAL),
        ("President Jane Roe greeted Premier John Smith at the airport.", MeetingMode.IN_PERSON),
        ("Jane Roe held talks with John Smith on the sidelines of a fair.", MeetingMode.IN_PERSON),
        ("President Jane Roe got on the phone with Premier John Smith.", MeetingMode.PHONE),
    ],
)
def test_the_words_say_by_what_means(text: str, mode: MeetingMode) -> None:
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    assert meeting.mode is mode


def test_those_who_sit_at_a_table_with_a_mediator_told_behind() -> None:
    text = "Envoys from Peru and Chile held a fourth round of talks in Lima on Sunday, mediated by Bolivia."
    assert who(text) == [{"Peru", "Chile", "Bolivia"}]


def test_a_gerund_may_be_taken_for_a_noun() -> None:
    (seated,) = who("EU foreign ministers meeting in Brussels on Monday agreed new rules.")
    assert "EU" in seated


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("South Sudan's government and rebels are to open a new round of talks on Monday.", {"South Sudan", "rebels"}),
        ("White House and congressional negotiators met on Monday.", {"White House", "congressional negotiators"}),
        ("Talks between the Sri Lankan government and Tamil rebels ended.", {"Sri Lankan government", "Tamil rebels"}),
    ],
)
def test_two_sides_that_make_one_phrase_are_two(text: str, sides: set[str]) -> None:
    assert who(text) == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe's plan to meet Bo Li was dropped.",
        "Ann Poe's decision to meet Bo Li angered many.",
        "President Ann Poe said that her meeting with Gaulish Premier Bo Li had been held on Monday.",
        "President Ann Poe had one of her working lunches with Premier Bo Li.",
    ],
)
def test_whose_it_is_takes_part(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


def test_nothing_is_said_of_a_meeting_that_one_does_not_want() -> None:
    assert who("Ann Poe's refusal to meet Bo Li angered many.") == []


def test_who_is_included_takes_part_and_who_is_not_does_not() -> None:
    text = "President Ann Poe met envoy Bo Li. The talks included Carl Dunn. The meeting did not include Eve Fox."
    assert who(text) == [{"Ann Poe", "Bo Li", "Carl Dunn"}]


def test_a_house_before_the_noun_is_where_it_is() -> None:
    assert who("Ann Poe and Bo Li agreed to another White House meeting.") == [{"Ann Poe", "Bo Li"}]


def test_all_who_are_named_as_examples_take_part() -> None:
    text = (
        "The session was led by officials including Vice President Ann Poe, envoy Bo Li and White House aide Carl Dunn."
    )
    (seated,) = who(text)
    assert {"Ann Poe", "Bo Li", "Carl Dunn"} <= seated
    assert "White House" not in seated


def test_one_with_each_on_a_day() -> None:
    text = "Premier Ann Poe met envoy Bo Li and President Carl Dunn separately on Saturday."
    assert who(text) == [{"Ann Poe", "Bo Li"}, {"Ann Poe", "Carl Dunn"}]


def test_a_country_is_none_inside_a_longer_name() -> None:
    assert all("Sudan" not in seated for seated in who("South Sudanese rebels and envoys of Peru held talks."))


def test_the_place_may_stand_behind_what_it_is() -> None:
    text = "President Ann Poe received Premier Bo Li in the Turkish capital, Ankara."
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    assert meeting.place is not None
    assert meeting.place.name == "Ankara"


def test_no_date_for_it_is_no_plan() -> None:
    (meeting,) = newsevents.parse("No date has been set for a summit between Ann Poe and Bo Li.").meetings
    assert meeting.status is Status.PROPOSED


@pytest.mark.parametrize(
    "text",
    [
        "Envoy Ann Poe on Monday met in Rome with President-elect Bo Li.",
        "Envoy Ann Poe came to the tower for a discussion with President-elect Bo Li.",
        "Premier Ann Poe received today, in her office in Rome, a delegation from Gaul, headed by Mr. Bo Li.",
        "Commissioner Ann Poe is in the country on a 3-day visit at the invitation of President Bo Li.",
        "A meeting took place on Wednesday in Rome, involving Premier Ann Poe and President Bo Li.",
    ],
)
def test_the_other_side_is_found_wherever_a_parser_hangs_it(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


def test_examples_of_a_group_take_its_place() -> None:
    assert who("Premier Ann Poe met a group including Sen. Bo Li (R-Maine) and Carl Dunn.") == [
        {"Ann Poe", "Bo Li", "Carl Dunn"}
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Premier Ann Poe will attend the third review conference of the Ocean Treaty in New York.", [{"Ann Poe"}]),
        ("Premier Ann Poe will take part in the summit.", [{"Ann Poe"}]),
        ("Premier Ann Poe attended the meeting.", []),
        ("Premier Ann Poe criticised the summit.", []),
        ("Baker Ann Poe attended the conference.", []),
    ],
)
def test_whoever_comes_to_the_summit_tells_of_it(text: str, told: list[set[str]]) -> None:
    assert who(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Premier Ann Poe received President Bo Li in her office in Lima.",
        "Premier Ann Poe flew to Lima on Monday, where she met President Bo Li.",
        "Premier Ann Poe and President Bo Li co-chaired a council in Lima.",
        "Premier Ann Poe will attend the conference at the headquarters in Lima.",
    ],
)
def test_where_it_is(text: str) -> None:
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    assert meeting.place is not None
    assert meeting.place.name == "Lima"
    assert meeting.mode is MeetingMode.IN_PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Premier Ann Poe told of her hopes during a reception for envoy Bo Li in Lima.",
        "Premier Ann Poe paid a courtesy call to President Bo Li.",
        "Premier Ann Poe held an annual review meeting with President Bo Li.",
        "According to the Land Office, Premier Ann Poe will pay a courtesy call on President Bo Li.",
    ],
)
def test_these_have_the_two_and_nobody_else(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    "text",
    ["The bank held its annual general meeting on Monday.", "Ann Poe spoke at a seminar on bees in Lima on Monday."],
)
def test_these_have_nobody(text: str) -> None:
    assert who(text) == []


def test_some_of_them_are_they() -> None:
    (seated,) = who("Premier Ann Poe met with some of the newly appointed ambassadors on Monday.")
    assert len(seated) == 2


def test_the_days_of_a_visit_are_not_those_of_the_talks_in_it() -> None:
    text = "Premier Ann Poe met President Bo Li during her visit to Gaul from May 3 to May 5, 2025."
    (met, *_) = newsevents.parse(text, published=DAY).meetings
    assert met.when is None


def test_the_talks_of_a_day_are_those_told() -> None:
    text = "Premier Ann Poe will meet President Bo Li in Lima on Friday. Friday's talks will feature envoy Carl Dunn."
    assert who(text) == [{"Ann Poe", "Bo Li", "Carl Dunn"}]


def test_somebody_without_a_name_is_no_third() -> None:
    text = (
        "Premier Ann Poe met President Bo Li in Lima, the first meeting between the premier and a president in years."
    )
    assert who(text) == [{"Ann Poe", "Bo Li"}]


def test_who_is_with_another_is_there_too() -> None:
    text = "Envoy Ann Poe attended a meeting with Chancellor Bo Li and her ally Carl Dunn with President Eve Fox."
    assert who(text) == [{"Ann Poe", "Bo Li", "Carl Dunn", "Eve Fox"}]


def test_what_one_speaks_after_is_over() -> None:
    text = "Premier Ann Poe and President Bo Li voiced optimism after talks to forge a deal on Wednesday."
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    assert meeting.status is Status.ACTUAL


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("WINDHOEK — Norwegian Premier Ann Poe is in the country on a three-day visit.", [{"Ann Poe", "Namibia"}]),
        ("AMMAN — Norwegian Premier Ann Poe is on a visit to the Kingdom.", [{"Ann Poe", "Jordan"}]),
        ("Norwegian Premier Ann Poe is in the country on a three-day visit.", []),
        (
            "LIMA — Gaul and Chile are far. Norwegian Premier Ann Poe arrived in the country for a visit.",
            [{"Ann Poe", "Chile"}],
        ),
    ],
)
def test_the_country_is_that_of_the_dateline(text: str, told: list[set[str]]) -> None:
    assert who(text) == told


def test_those_who_come_with_somebody_are_no_other_side() -> None:
    text = (
        "The forum opened in Lima with envoys of Chile and Norway. "
        "Peru is taking part in the forum with a delegation headed by Peruvian Minister Ann Poe."
    )
    assert who(text) == [{"Chile", "Norway", "Ann Poe"}]


@pytest.mark.parametrize(
    "text",
    [
        "Talks with Chile had collapsed, Acme Steel said.",
        "Acme Steel said talks with Chile had collapsed.",
    ],
)
def test_who_tells_of_talks_takes_part(text: str) -> None:
    assert who(text) == [{"Acme Steel", "Chile"}]


def test_an_official_tells_of_those_of_the_country() -> None:
    assert who("Peru is ready. Peruvian Minister Ann Poe said talks with Chile had collapsed.") == [{"Peru", "Chile"}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru does not have a premier who meets President Ann Poe.", []),
        ("No premier who met President Ann Poe said so.", []),
        ("Peru does not like the premier Bo Li, who met President Ann Poe.", [{"Bo Li", "Ann Poe"}]),
    ],
)
def test_nobody_whom_there_is_not_meets_anybody(text: str, told: list[set[str]]) -> None:
    assert who(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Angolan President Ann Poe spoke by telephone with the Kenyan president.", [{"Ann Poe", "Kenya"}]),
        ("Fever coach Ann Poe had spoken to league chief Bo Li on Monday.", [{"Ann Poe", "Bo Li"}]),
        ("Governor Ann Poe will go to Rome for talks with KPA managing director Bo Li.", [{"Ann Poe", "Bo Li"}]),
        ("Minister Ann Poe, who spoke with our correspondent, denied it.", []),
        ("Vietnamese leader Ann Poe is due to visit Beijing.", [{"Ann Poe", "China"}]),
        ("Premier Ann Poe met her husband in Lima.", []),
    ],
)
def test_more_of_who_speaks_to_whom(text: str, told: list[set[str]]) -> None:
    assert who(text) == told


def test_who_speaks_to_the_leaders_of_countries_meets_them() -> None:
    assert who("President Jane Roe had spoken to the leaders of Chad and Peru.") == [{"Jane Roe", "Chad", "Peru"}]
    assert who("President Jane Roe spoke to the people of Peru.") == []
    both = who("Jane Roe and John Smith fought for years. The emir hosted the two protagonists on Monday.")
    assert both == [{"emir", "Jane Roe", "John Smith"}]
    assert who("Jane Roe called on Governor R K Rao on Monday.") == [{"Jane Roe", "R K Rao"}]
