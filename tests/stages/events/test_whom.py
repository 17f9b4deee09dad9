"""Whom one asks, warns, promises and hits: who is written to, whose house it is, who claims responsibility."""

import pytest
from tests.stages.events.test_kinds import Told, told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Peter Roe wrote to Governor Ana Diaz demanding the release of two farmers.",
            ("REQUEST", ["Peter Roe"], ["Ana Diaz"]),
        ),
        ("The union sent a letter to Acme Foods demanding talks.", ("REQUEST", ["union"], ["Acme Foods"])),
        ("Nora Bell wrote to Minister Tom Hart to urge a review.", ("REQUEST", ["Nora Bell"], ["Tom Hart"])),
        ("Carl Bauer telephoned Ana Ruiz to express support.", ("SUPPORT", ["Carl Bauer"], ["Ana Ruiz"])),
        ("Norway summoned Iceland's ambassador and demanded an apology.", ("REQUEST", ["Norway"], ["Iceland"])),
        ("Gunmen attacked Peter Roe's house in Lima.", ("ASSAULT", ["Gunmen"], ["Peter Roe"])),
        ("Gunmen fired at the home of the mayor, Ana Diaz.", ("ASSAULT", ["Gunmen"], ["Ana Diaz"])),
    ],
)
def test_somebody_is_asked_or_hit(text: str, last: Told) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Peru's envoy and demanded an apology.",
        "Nora Bell thanked Tom Hart and called for calm.",
        "The army denounced the report as idle gossip and accused the Harbour Union of theft.",
    ],
)
def test_nobody_is_asked_for_standing_beside(text: str) -> None:
    assert [] in [targets for kind, _, targets in told(text) if kind in ("ACCUSE", "REQUEST")]


def test_a_house_that_is_nobodys_is_in_its_country() -> None:
    assert told("Peru shelled a fuel station in Chile.") == [("ASSAULT", ["Peru"], ["Chile"])]


def test_a_threat_is_aimed_at_who_is_to_give_way_and_at_none_who_is_to_be_freed() -> None:
    assert told("The union threatened to strike unless Peru paid.")[-1][2] == ["Peru"]
    assert told("The union threatened to stop work unless charges against nine farmers were dropped.")[0][2] == []


def test_where_one_speaks_is_nobody_beside_whom_one_speaks_to() -> None:
    assert told("Ana Diaz apologised to her teammates on Facebook.") == [("CONCEDE", ["Ana Diaz"], ["her teammates"])]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Russia warned Sweden not to join the pact.", "THREATEN"),
        ("Norway warned Iran to halt its attacks or face sanctions.", "THREATEN"),
        ("Police warned residents to leave.", "REQUEST"),
        ("Norway warned its embassies to prepare for cuts.", "REQUEST"),
    ],
)
def test_who_warns_somebody_to_do_something_asks_for_it(text: str, kind: str) -> None:
    assert [told_kind for told_kind, _, _ in told(text)] == [kind]


def test_where_a_thing_is_registered_is_not_whom_it_is_done_to() -> None:
    assert told("Norway blacklisted two Peruvian-registered intermediaries.") == []
    assert told("Norway blacklisted two Peruvian intermediaries.")[-1][2] == ["Peru"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Norway pledged to send troops to Ukraine.", ("AGREE", ["Norway"], ["Ukraine"])),
        ("Russia vowed to send troops to Chad.", ("THREATEN", ["Russia"], ["Chad"])),
        ("Norvex agreed to buy Calder Systems.", ("AGREE", ["Norvex"], ["Calder Systems"])),
        ("Norvex agreed to buy 40 trucks.", ("AGREE", ["Norvex"], [])),
    ],
)
def test_a_promise_is_made_to_who_gets_it(text: str, last: Told) -> None:
    assert told(text)[-1] == last


def test_who_claims_responsibility_did_it() -> None:
    claimed = "Rebels claimed responsibility for a missile strike on a Greek tanker."
    assert told(claimed) == [("ASSAULT", ["Rebels"], ["Greece"])]
    assert told("No group claimed responsibility for an attack on a Greek tanker.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fans threw bottles at the referee.", [("ASSAULT", ["Fans"], ["referee"])]),
        ("Protesters pelted Ana Diaz with eggs.", [("ASSAULT", ["Protesters"], ["Ana Diaz"])]),
        ("The mayor, a former teacher, sued Tom Hart.", [("ACCUSE", ["mayor"], ["Tom Hart"])]),
        ("Seven militants were killed in Chad.", [("ASSAULT", [], ["Seven militants"])]),
        ("The commission arraigned Tom Hart before a court.", [("ACCUSE", ["commission"], ["Tom Hart"])]),
        ("Rebels insisted that Tom Hart resign.", [("REQUEST", ["Rebels"], ["Tom Hart"])]),
        ("Nora Bell asked that Tom Hart be freed.", [("REQUEST", ["Nora Bell"], [])]),
        ("Nora Bell insisted that Peru is ready.", []),
        ("Nora Bell insisted that banks close early.", []),
        ("Norway's economy retreated.", []),
        ("Norway's ferry overturned.", []),
        ("Two climbers were killed in an avalanche.", []),
        ("Nora Bell threw stones into the river.", []),
        ("Nora Bell threw a ball at Tom Hart.", []),
    ],
)
def test_what_else_is_told_and_what_is_not(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
