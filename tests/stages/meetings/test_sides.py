"""Who takes part: where sides stand, who sits there for whom, and one meeting with each."""

from datetime import date

import pytest

import newsevents
from newsevents.model import Meeting

DAY = date(2025, 3, 5)


def meetings(text: str) -> tuple[Meeting, ...]:
    return newsevents.parse(text, published=DAY).meetings


def who(text: str) -> list[set[str]]:
    return [{actor.name for actor in meeting.participants} for meeting in meetings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru-Chile talks on copper ended in Lima on Friday.",
        "The Peru-Chile summit was held in Lima on Friday.",
        "Peru, Chile foreign ministers meet in Lima over copper",
        "Peru, Chile leaders to hold summit in Lima",
        "Officials of Peru and Chile met in Lima.",
        "Peruvian and Chilean diplomats met in Lima.",
        "Peru's and Chile's foreign ministers met in Lima.",
        "Peru's foreign minister met his Chilean counterpart in Lima.",
        "Peruvian president to visit Chile next week",
        "Peru and Chile share a long border. Officials of the two countries met in Lima on Monday.",
        "Peru and Chile have argued for years. The two sides met in Lima on Monday.",
        "Peru has asked Chile for a meeting on migration.",
        "Peru had offered to meet Chile's foreign minister next Tuesday.",
        "Peru called for talks with Chile on copper.",
        "Talks are under way in Lima between Peru and Chile.",
        "The summit, with the participation of Peru and Chile, opened in Lima on Monday.",
        "Peru and Chile agreed on Tuesday to resume talks next month.",
        "Peru and Chile have scheduled talks for April.",
        "Peru and Chile postponed a meeting of their ministers planned for Friday.",
        "Peruvian and Chilean envoys left Lima after two days of talks.",
        "Peru and Chile met in Lima in May, the first meeting between the two countries in years.",
        "It was the first time that the leaders of Peru and Chile had met since 2015.",
        "Peru and Chile traded accusations a day before they were to meet in Lima.",
        "Peru's foreign minister paid a visit to Chile.",
    ],
)
def test_countries_by_whatever_stands_for_them(text: str) -> None:
    assert who(text) == [{"Peru", "Chile"}]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's prime minister, Ann Poe, met Chilean Foreign Minister Bo Li in Lima.",
        "Peru's Ann Poe met Chile's Bo Li in Lima.",
        "Bo Li, whom President Ann Poe met in Lima on Monday, will resign.",
        "President Ann Poe was received by Prime Minister Bo Li in Lima.",
        "President Ann Poe flew to Lima to meet Prime Minister Bo Li.",
        "President Ann Poe took a call from Prime Minister Bo Li on Tuesday.",
        "President Ann Poe called Prime Minister Bo Li on Tuesday to discuss the truce.",
        "President Ann Poe told Prime Minister Bo Li by phone on Tuesday that she was ready.",
        "In a phone call on Tuesday, President Ann Poe told Prime Minister Bo Li that she was ready.",
        "General Ann Poe paid a courtesy call on President Bo Li in Lima.",
        "President Ann Poe came face to face with Prime Minister Bo Li in Lima on Monday.",
        "Over dinner in Lima, President Ann Poe and Prime Minister Bo Li talked about copper.",
        "“We are close,” President Ann Poe told reporters after talks with Prime Minister Bo Li in Lima.",
        "President Ann Poe has cancelled Friday's meeting with Prime Minister Bo Li.",
        "President Ann Poe has accepted an invitation from Prime Minister Bo Li to visit Lima in July.",
        "A delegation led by Minister Ann Poe met President Bo Li in Lima.",
        "President Ann Poe arrived in Lima for talks with Prime Minister Bo Li.",
        "Prime Minister Ann Poe met her counterpart, Bo Li, and reporters in Lima.",
        "At their meeting in Lima on Monday, Ann Poe and Bo Li signed an accord.",
        "After she met Prime Minister Bo Li in Lima, President Ann Poe called for calm.",
        "President Ann Poe is meeting her opposite number, Bo Li, in Lima today.",
        "President Ann Poe is expected in Lima for talks with Bo Li.",
        "President Ann Poe will be in Lima on Friday to meet Bo Li.",
        "Bo Li has been invited to Lima by President Ann Poe.",
        "President Ann Poe returned to Quito on Monday after meeting Bo Li in Lima.",
        "President Ann Poe gave a dinner for Prime Minister Bo Li.",
        "Ahead of talks with Bo Li on Friday, President Ann Poe said she was ready.",
        "Over lunch in Lima, President Ann Poe told Prime Minister Bo Li that she was ready.",
        "During their meeting, President Ann Poe told Prime Minister Bo Li that she was ready.",
    ],
)
def test_persons_wherever_they_stand(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Poe, Prime Minister Bo Li and Chancellor Carl Dunn met in Lima.",
        "President Ann Poe and Prime Minister Bo Li, joined by Chancellor Carl Dunn, met in Lima.",
        "Accompanied by Minister Carl Dunn, President Ann Poe met Prime Minister Bo Li in Lima.",
        "President Ann Poe held talks with Prime Minister Bo Li and Chancellor Carl Dunn in Lima.",
        "A call between President Ann Poe, Prime Minister Bo Li and Chancellor Carl Dunn took place on Sunday.",
        "President Ann Poe, as well as Prime Minister Bo Li, met Chancellor Carl Dunn in Lima.",
    ],
)
def test_lists_and_company_are_whole(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li", "Carl Dunn"}]


@pytest.mark.parametrize(
    "text",
    [
        "Envoy Ann Poe held separate meetings with President Bo Li and Minister Carl Dunn.",
        "Envoy Ann Poe met separately with President Bo Li and Minister Carl Dunn in Lima.",
        "Envoy Ann Poe met President Bo Li on Monday and Minister Carl Dunn on Tuesday.",
        "Envoy Ann Poe met with President Bo Li in Lima on Monday and with Minister Carl Dunn in Quito on Tuesday.",
    ],
)
def test_one_meeting_with_each(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}, {"Ann Poe", "Carl Dunn"}]


def test_each_has_its_own_day_and_place() -> None:
    found = meetings("Envoy Ann Poe met Bo Li in Lima on Monday and Minister Carl Dunn in Quito on Tuesday.")
    assert [meeting.when and meeting.when.value for meeting in found] == ["2025-03-03", "2025-03-04"]
    assert [meeting.place and meeting.place.name for meeting in found] == ["Lima", "Quito"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Poe met survivors of the flood in Lima.", {"Ann Poe", "survivors of the flood"}),
        ("NATO leaders met in Brussels.", {"NATO leaders", "NATO"}),
        ("A delegation from the World Bank met President Ann Poe.", {"World Bank", "Ann Poe"}),
        ("President Ann Poe met Bo Li's lawyer.", {"Ann Poe", "Bo Li's lawyer"}),
        ("President Ann Poe's visit to Chile ended on Monday.", {"Ann Poe", "Chile"}),
        ("Peru's president, Ann Poe, visited Berlin on Monday.", {"Ann Poe", "Germany"}),
        ("The king granted Ann Poe's wish. King Carl granted an audience to Bo Li.", {"Carl", "Bo Li"}),
        ("Talks between Iran and Oman, brokered by Qatar, opened on Monday.", {"Iran", "Oman", "Qatar"}),
    ],
)
def test_who_sits_there_for_whom(text: str, expected: set[str]) -> None:
    assert who(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Iran and Oman held talks in Lima, mediated by Qatar.",
        "Talks between Iran and Oman, mediated by Qatar, resumed in Lima on Monday.",
    ],
)
def test_who_mediates(text: str) -> None:
    (meeting,) = meetings(text)
    assert {actor.name for actor in meeting.participants} == {"Iran", "Oman", "Qatar"}
    assert [actor.name for actor in meeting.mediators] == ["Qatar"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile met in Lima on Tuesday. The next round is due in May.",
        "Peru and Chile met in Lima on Tuesday. Another meeting is planned for May.",
        "Peru and Chile met in Lima on Tuesday. They will meet again in Quito in May.",
    ],
)
def test_those_who_met_before_meet_again(text: str) -> None:
    assert who(text) == [{"Peru", "Chile"}, {"Peru", "Chile"}]


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Poe met reporters in Lima on Monday.",
        "President Ann Poe met Ann Li's dog.",
        "The party must meet its obligations.",
        "She met with stiff opposition in parliament.",
        "Poe will meet the 19th seed Bo Li in the second round.",
        "The second round of voting is on Sunday.",
        "Actor Jim Hall met his wife, Ann Poe, in 1999.",
        "The annual general meeting of Harbour Bank was held in Zurich.",
        "The five-day tour of Ghana, Nigeria and Rwanda was tiring.",
        "After the beach trip, her mother was angry.",
        "Peru has welcomed half a million tourists since May.",
        "President Ann Poe called on Bo Li to resign.",
        "People called President Ann Poe a coward.",
        "Peru has rejected an offer of talks with Chile.",
        "Peru and Chile failed to meet in Lima on Monday.",
        "Peru has no plans to meet Chile.",
        "Peru denied a report that its envoy had met Chilean officials in Quito.",
        "The two men met in Rome on Monday.",
        "President Ann Poe will meet neither Bo Li nor Carl Dunn.",
        "President Ann Poe has yet to meet Bo Li.",
        "Peru will not take part in a summit in Lima in June.",
        "Several calls to Ann Poe and Bo Li went unanswered.",
        "The duchess visited her two sons in Lima.",
        "Workers and residents gathered on the street in Lima.",
        "Peru's president, Ann Poe, visited a hospital in Berlin on Monday.",
        "Minister Ann Poe told the audience that Bo Li would come.",
        'President Ann Poe called the senator "the next Bo Li".',
        "The firm's live-streamed conference was interrupted.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Anna Berg summoned Olaf Lund to her office on Monday.",
        "Anna Berg called Olaf Lund into her office.",
        "Anna Berg and Olaf Lund spoke via video conference on Monday.",
        "Anna Berg talked to Olaf Lund via videolink on Monday.",
        "Anna Berg thanked Olaf Lund when they met in Lima in March.",
        "Anna Berg said she had raised it with Olaf Lund when they met in Lima in March.",
        "The pause was announced by Anna Berg following talks with Olaf Lund in Lima.",
        "Prime Minister Anna Berg called to congratulate Olaf Lund.",
        "The deal was signed by Minister Anna Berg and Minister Olaf Lund after two days of talks in Lima.",
        "Anna Berg was briefed by Olaf Lund on Monday.",
    ],
)
def test_whoever_is_called_in_seen_or_thanked_takes_part(text: str) -> None:
    assert who(text) == [{"Anna Berg", "Olaf Lund"}]


@pytest.mark.parametrize(
    "text",
    [
        "A judge summoned Anna Berg to court.",
        "The jury called Anna Berg a liar in his office.",
        "Peru summoned the Chilean ambassador on Monday.",
        "Anna Berg thanked Olaf Lund when they won.",
        "Anna Berg called to complain about the noise.",
        "Anna Berg and Olaf Lund met with Czech media.",
    ],
)
def test_not_all_who_are_called_come(text: str) -> None:
    assert who(text) == []
