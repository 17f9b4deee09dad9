"""Who else is there: company, latecomers, leaders of a side, examples, guests, bodies without a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.stages.meetings.seated import DAY, who

import newsevents


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Poe met Prime Minister Bo Li in Lima. Foreign Minister Carl Dunn was also present.",
        "President Ann Poe met Prime Minister Bo Li in Lima. Also present was Foreign Minister Carl Dunn.",
        "President Ann Poe met Prime Minister Bo Li in Lima. Foreign Minister Carl Dunn also attended.",
        "President Ann Poe met Prime Minister Bo Li in Lima. She was accompanied by Foreign Minister Carl Dunn.",
        "President Ann Poe hosted Prime Minister Bo Li and was later joined by Foreign Minister Carl Dunn.",
        "President Ann Poe held talks with Prime Minister Bo Li on Monday. Also in attendance was Minister Carl Dunn.",
        "President Ann Poe met Prime Minister Bo Li in Lima. Also at the meeting was Senator Carl Dunn.",
        "President Ann Poe met Prime Minister Bo Li. Aide Carl Dunn, who was present, called the meeting useful.",
        "President Ann Poe met Prime Minister Bo Li in Lima, in a meeting also attended by Minister Carl Dunn.",
        "President Ann Poe held talks with Bo Li in Lima, a meeting attended also by Minister Carl Dunn.",
        "President Ann Poe and Bo Li resumed talks. The meeting, chaired by Minister Carl Dunn, ended in anger.",
        "Mayor Ann Poe brought together Minister Bo Li and union leader Carl Dunn on Sunday.",
        "Peru's Ann Poe and Chile's Bo Li held talks with envoy Carl Dunn in Lima.",
        "Attending the talks were President Ann Poe, Prime Minister Bo Li and envoy Carl Dunn.",
        "Ministers Ann Poe of Peru and Bo Li met Carl Dunn of Bolivia in Lima.",
        "President Ann Poe and Prime Minister Bo Li met in Lima at the invitation of Bolivia's president, Carl Dunn.",
    ],
)
def test_whoever_else_was_there(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li", "Carl Dunn"}]


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Poe met Prime Minister Bo Li in Lima. Protesters were present outside.",
        "President Ann Poe met Prime Minister Bo Li in Lima. She will attend a concert on Friday.",
        "President Ann Poe met Prime Minister Bo Li in Lima. Mayor Carl Dunn has offered to attend.",
        "President Ann Poe met Prime Minister Bo Li in Lima. The march was led by Carl Dunn.",
        "President Ann Poe met Prime Minister Bo Li in Lima. The mayor did not attend.",
    ],
)
def test_whoever_was_not(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Poe received a delegation from the World Bank led by Vice President Bo Li.",
            {"Ann Poe", "Bo Li"},
        ),
        ("A delegation of Chilean senators led by Bo Li met President Ann Poe in Lima.", {"Ann Poe", "Bo Li"}),
        ("A Chilean delegation led by Bo Li is due in Lima on Friday to meet President Ann Poe.", {"Ann Poe", "Bo Li"}),
        ("The two delegations, led by deputy ministers Ann Poe and Bo Li, met for six hours.", {"Ann Poe", "Bo Li"}),
        ("Peru and Chile held talks in Lima. The Peruvian side was led by Ann Poe.", {"Ann Poe", "Chile"}),
    ],
)
def test_a_delegation_is_who_leads_it(text: str, expected: set[str]) -> None:
    assert who(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Poe met business leaders, including Apple's Bo Li and Tesla chief Carl Dunn, in Lima.",
            {"Ann Poe", "business leaders", "Bo Li", "Carl Dunn"},
        ),
        ("President Ann Poe met lawmakers such as Bo Li.", {"Ann Poe", "lawmakers", "Bo Li"}),
        (
            "President Ann Poe met several ministers, among them Bo Li and Carl Dunn.",
            {"Ann Poe", "several ministers", "Bo Li", "Carl Dunn"},
        ),
        ("President Ann Poe met residents and spoke about Bo Li.", {"Ann Poe", "residents"}),
    ],
)
def test_examples_sit_there_by_name(text: str, expected: set[str]) -> None:
    assert who(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "President Ann Poe hosted a dinner for visiting Prime Minister Bo Li.",
        "President Ann Poe held talks with visiting Chilean Foreign Minister Bo Li on Monday.",
        "President Ann Poe met Chile's outgoing premier, Bo Li, on Monday.",
        "President Ann Poe left for Santiago on Monday at the invitation of Chilean Premier Bo Li.",
        "Ann Poe, the mayor of Lima, sat across the table from Minister Bo Li on Monday.",
        "President Ann Poe was met at the airport by Prime Minister Bo Li.",
        "President Ann Poe spoke to Prime Minister Bo Li on Sunday.",
        "Coach Ann Poe met federation president Bo Li in Lima on Monday.",
        "Apple Chief Executive Ann Poe flew to Lima for talks with Foxconn Chairman Bo Li.",
    ],
)
def test_guests_and_peers(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    "text",
    [
        "Interim leader Ann Poe told visiting British lawmakers that votes would be counted.",
        "President Ann Poe was met by protesters in Lima.",
        "President Ann Poe spoke to reporters on Sunday.",
        "President Ann Poe spoke to the crowd on Sunday.",
        "Defence Minister Ann Poe toured the border with army chief Bo Li.",
        "The match was tough, the coach said. The cup is still in reach. Rangers meet Celtic on Sunday.",
        "The tournament is open to all, the coach said. Her rival is gone. Ann Poe and Bo Li meet on Sunday.",
    ],
)
def test_what_is_none(text: str) -> None:
    assert who(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Envoy Ann Poe met with a technical team in charge of the bridge on Monday.",
            [{"Ann Poe", "technical team"}],
        ),
        ("Envoy Ann Poe met a team of doctors in Lima.", [{"Ann Poe", "team of doctors"}]),
        ("Premier Ann Poe summoned the four party leaders to her office.", [{"Ann Poe", "four party leaders"}]),
        ("Premier Ann Poe met the leaders on Monday.", [{"Ann Poe"}]),
        ("Council engineers met officials from the power utility ZESA on Friday.", [{"Council engineers", "ZESA"}]),
        ("Company executives met officials of the regulator, Ofgem, on Friday.", [{"Company executives", "Ofgem"}]),
        (
            "Minister Ann Poe invited the governments of Peru and Chile to talks next week.",
            [{"Ann Poe", "Peru", "Chile"}],
        ),
        (
            "Minister Ann Poe, in partnership with the University of Lima, hosted a conference on Monday.",
            [{"Ann Poe", "University of Lima"}],
        ),
    ],
)
def test_bodies(text: str, expected: list[set[str]]) -> None:
    assert who(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("President Ann Poe spoke by phone with Minister Bo Li and with Chancellor Carl Dunn.", 2),
        ("President Ann Poe held calls with Minister Bo Li and Chancellor Carl Dunn.", 2),
        ("President Ann Poe held a call with Minister Bo Li and Chancellor Carl Dunn.", 1),
        ("President Ann Poe met Premier Bo Li of Alberta and Premier Carl Dunn of Manitoba.", 1),
        ("Mayor Ann Poe will meet with parents in Lima on April 24 and in Quito on April 29.", 2),
        ("President Ann Poe and Minister Bo Li discussed Peru in a telephone conversation on Monday.", 1),
        ("Minister Ann Poe visited Japan in January, her first trip to Asia.", 1),
    ],
)
def test_how_many_there_were(text: str, count: int) -> None:
    assert len(who(text)) == count


NAMES = ("Ann Poe", "Carl Dunn", "Dora Eng", "Ed Fox", "Mary Bow", "Peter Hale")


@given(st.permutations(NAMES).map(lambda names: names[:4]), st.sampled_from(("was also present", "also attended")))
def test_a_latecomer_makes_no_meeting_and_sits_there_once(names: list[str], came: str) -> None:
    one, other, late, _ = names
    text = f"President {one} met Prime Minister {other} in Lima. Foreign Minister {late} {came}."
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    found = [actor.name for actor in meeting.participants]
    assert sorted(found) == sorted((one, other, late))


@given(
    st.lists(
        st.sampled_from(("a team of doctors", "a team of engineers", "a contingent of volunteers")),
        min_size=1,
        max_size=4,
    )
)
def test_bodies_without_a_name_are_actors_once(bodies: list[str]) -> None:
    story = newsevents.parse(" ".join(f"Minister Ann Poe met {body} on Monday." for body in bodies), published=DAY)
    ids = [actor.id for actor in story.actors]
    assert len(ids) == len(set(ids))
    met = {actor.id for meeting in story.meetings for actor in meeting.participants}
    assert met <= set(ids)
    assert len(met) == 1 + len(set(bodies))


@pytest.mark.parametrize(
    "text",
    [
        "Premier Ann Poe, fresh from talks with Minister Bo Li, flew to Quito on Monday.",
        "Premier Ann Poe met Bo Li, the son of former President Carl Dunn, in Lima.",
        "Premier Ann Poe, not President Carl Dunn, met Minister Bo Li.",
        "Premier Ann Poe met Minister Bo Li without Carl Dunn.",
        "Premier Ann Poe met Minister Bo Li and Carl Dunn resigned.",
        "Premier Ann Poe met Minister Bo Li on behalf of President Carl Dunn.",
        "Carl Dunn denounced the meeting between Ann Poe and Bo Li.",
    ],
)
def test_a_third_name_in_the_sentence_is_nobody_there(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    ("text", "expected", "status"),
    [
        ("Chile said talks with Peru will resume in May.", [{"Peru", "Chile"}], "planned"),
        ("Chile is hopeful that talks with Peru will be held in May.", [{"Peru", "Chile"}], "proposed"),
        ("The rail union said talks with Volkswagen had collapsed.", [{"rail union", "Volkswagen"}], "actual"),
        ("Analyst Ann Poe said talks with Peru had collapsed.", [], ""),
        ("Chile said its rival's talks with Peru had collapsed.", [], ""),
    ],
)
def test_a_body_tells_of_its_own_talks(text: str, expected: list[set[str]], status: str) -> None:
    assert who(text) == expected
    assert [str(meeting.status) for meeting in newsevents.parse(text, published=DAY).meetings] == [status] * len(
        expected
    )
