"""Words that tell something by who is passive, what is quoted, what is to come, and what a name is said to be."""

import pytest
from tests.stages.events.test_kinds import told

RUIZ, PETROV = ["Ana Ruiz"], ["Ivan Petrov"]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Ana Ruiz was picked up on Monday.", "COERCE", [], RUIZ),
        ("Ana Ruiz had been held in Lima for nine months.", "COERCE", [], RUIZ),
        ("Ana Ruiz was stopped at the airport.", "COERCE", [], RUIZ),
        ("Ana Ruiz was pushed into a van.", "COERCE", [], RUIZ),
        ("Ana Ruiz was punched in the corridor.", "ASSAULT", [], RUIZ),
        ("Six prisoners were let go after an hour.", "RETREAT", [], ["Six prisoners"]),
        ("Two nurses were treated for burns.", "AID", [], ["Two nurses"]),
    ],
)
def test_a_passive_need_not_say_by_whom(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    "text",
    [
        "The talks were held in Lima.",
        "Ana Ruiz was held responsible for the loss.",
        "The parcel was picked up on Monday.",
        "Ana Ruiz was treated to a dinner.",
        "Hundreds gathered outside the shop for the sale.",
        "The bank let its chief economist go.",
    ],
)
def test_other_passives_tell_nothing(text: str) -> None:
    assert [kind for kind, *_ in told(text) if kind not in {"CONSULT", "ACCUSE"}] == []


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Police dispersed the marchers.", "COERCE", ["Police"], ["marchers"]),
        ("The coastguard boarded a Peruvian trawler.", "COERCE", ["coastguard"], ["Peru"]),
        ("Police broke up the protest.", "COERCE", ["Police"], []),
        ("Police stopped Ana Ruiz from leaving.", "COERCE", ["Police"], RUIZ),
        ("Rebels planted a bomb outside a school in Lima.", "ASSAULT", ["Rebels"], ["Peru"]),
        ("Peru bailed out Chile.", "AID", ["Peru"], ["Chile"]),
        ("Police freed two prisoners.", "RETREAT", ["Police"], ["two prisoners"]),
        ("Troops freed six hostages.", "AID", ["Troops"], ["six hostages"]),
        ("Soldiers whipped Ana Ruiz.", "ASSAULT", ["Soldiers"], RUIZ),
        ("The commission disqualified Ana Ruiz.", "COERCE", ["commission"], RUIZ),
        ("The council handed a petition to Ana Ruiz.", "REQUEST", ["council"], RUIZ),
        ("The union sought a meeting with Ana Ruiz.", "REQUEST", ["union"], RUIZ),
        ("The union pressed Ana Ruiz over the rota.", "REQUEST", ["union"], RUIZ),
        ("The charity appealed to Peru.", "REQUEST", ["charity"], ["Peru"]),
        ("Norway quit the bloc.", "SANCTION", ["Norway"], ["bloc"]),
        ("Peru flew 40 tourists out of Sudan.", "AID", ["Peru"], ["40 tourists"]),
        ("Farmers blocked the entrance.", "PROTEST", ["Farmers"], []),
        ("Relatives gathered outside the court.", "PROTEST", ["Relatives"], []),
        ("Ana Ruiz quit the cabinet.", "RETREAT", RUIZ, []),
        ("Ana Ruiz flew to Bern to apologise to Ivan Petrov.", "CONCEDE", RUIZ, PETROV),
    ],
)
def test_deeds_of_the_news(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert (kind, sources, targets) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tesla denied having paid Ana Ruiz.",
        "Tesla denied any link to the gang.",
        "Tesla denied that its mine was unsafe.",
    ],
)
def test_any_denial_rejects(text: str) -> None:
    assert ("REJECT", ["Tesla"]) in [row[:2] for row in told(text)]


def test_a_denied_deed_is_told_itself() -> None:
    assert [kind for kind, *_ in told("Peru denied attacking Chile.")] == ["ASSAULT denied"]


@pytest.mark.parametrize("text", ["A guard denied the visitors a seat.", "The visitors were denied a seat."])
def test_who_gets_nothing_is_denied_no_charge(text: str) -> None:
    assert told(text) == []


def test_who_denies_what_he_is_accused_of_answers_his_accuser() -> None:
    rows = told("Ivan Petrov accused Ana Ruiz of fraud. Ana Ruiz denied having signed anything.")
    assert ("REJECT", RUIZ, PETROV) in rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz called Ivan Petrov “a clerk with a hat”.", [("ACCUSE", RUIZ, PETROV)]),
        ("Ana Ruiz described Ivan Petrov as “a very good friend”.", []),
        ("Ana Ruiz called Ivan Petrov a clerk.", []),
    ],
)
def test_what_one_calls_others_in_own_words_is_seldom_praise(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru warned that Chile could lose its licence.", ["THREATEN"]),
        ("Ana Ruiz vowed to challenge the ruling.", ["THREATEN"]),
        ("Peru warned that Chile is at risk.", []),
        ("The forecaster warned that drivers would be late.", []),
        ("Ana Ruiz vowed to learn Greek.", []),
    ],
)
def test_a_threat_is_of_what_will_be(text: str, expected: list[str]) -> None:
    assert [kind for kind, *_ in told(text)] == expected


def test_what_a_name_is_said_to_be_is_what_it_is_done_to() -> None:
    assert told("Rebels freed the hostage Ana Ruiz.") == [("RETREAT", ["Rebels"], RUIZ)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Tesla denied any link to Peru.", []),
        ("Peru denied involvement in the raid on Chile.", []),
        ("Chile accused Peru of spying. Peru denied any role in the raid on Gabon.", ["Chile"]),
        ("Ana Ruiz asked Peru for a loan. Peru denied having ships in Gabon.", []),
        ("Ana Ruiz said Peru broke a deal that Chile had offered. Peru denied this.", ["Ana Ruiz"]),
        ("Peru denied visas to Chile.", ["Chile"]),
    ],
)
def test_a_denial_goes_to_whoever_accused_and_to_nobody_it_only_names(text: str, targets: list[str]) -> None:
    assert told(text)[-1][2] == targets


def test_who_marches_with_a_demand_protests_though_the_gates_are_nobodys() -> None:
    rows = told("Hundreds of students marched to the gates of the Senate, demanding the resignation of Bo Kim.")
    assert [(kind, targets) for kind, _, targets in rows] == [("PROTEST", [])]
