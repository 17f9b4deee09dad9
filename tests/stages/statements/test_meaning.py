"""What a statement is besides its words: illocution, commitment, attitude, hearer, medium, status."""

from collections.abc import Callable

import pytest

from newsevents.model import Attribution, Commitment, Illocution, Statement, Status

from .conftest import statements_of

First = Callable[[str], Statement]


@pytest.mark.parametrize(
    ("text", "illocution"),
    [
        ("The minister denied that the talks had ended.", Illocution.DENY),
        ("The minister promised to leave.", Illocution.PROMISE),
        ("The minister threatened to leave.", Illocution.THREATEN),
        ("The minister declined to comment.", Illocution.REFUSE),
        ("The minister warned that the dam could break.", Illocution.WARN),
        ("The minister announced that the talks had ended.", Illocution.ANNOUNCE),
        ("The minister asked whether the talks had ended.", Illocution.ASK),
        ("The minister demanded that the talks end.", Illocution.DEMAND),
    ],
)
def test_illocution(statement: First, text: str, illocution: Illocution) -> None:
    assert statement(text).illocution is illocution


@pytest.mark.parametrize(
    ("verb", "commitment"),
    [("said", Commitment.NEUTRAL), ("claimed", Commitment.DISTANCING), ("revealed", Commitment.FACTIVE)],
)
def test_commitment(statement: First, verb: str, commitment: Commitment) -> None:
    assert statement(f"The minister {verb} that the talks had ended.").commitment is commitment


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("The minister said that the talks had ended.", Attribution.SPEECH),
        ("The minister believes that the talks have ended.", Attribution.ATTITUDE),
        ("The minister hopes to win.", Attribution.ATTITUDE),
        ("The minister believes that the talks are “a fine mess”.", Attribution.SPEECH),
        ("Polls show that the party is losing.", Attribution.FINDING),
        ("The report found that the party was losing.", Attribution.SPEECH),
        ("The ministers discussed the treaty.", Attribution.TOPIC),
    ],
)
def test_attribution(statement: First, text: str, attribution: Attribution) -> None:
    assert statement(text).attribution is attribution


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The minister said that the talks had ended.", Status.ACTUAL),
        ("The minister did not say that the talks had ended.", Status.DENIED),
        ("The minister will announce that the talks have ended.", Status.PLANNED),
        ("The minister may say that the talks have ended.", Status.POSSIBLE),
    ],
)
def test_status(statement: First, text: str, status: Status) -> None:
    assert statement(text).status is status


def test_medium_and_venue(statement: First) -> None:
    text = "The minister said in a letter that the talks had ended."
    medium = statement(text).medium
    assert medium
    assert medium.of(text) == "in a letter"
    text = "The minister told reporters that the talks had ended."
    venue = statement(text).venue
    assert venue
    assert venue.of(text) == "reporters"


def test_a_statement_within_a_statement_points_to_it() -> None:
    text = "The minister said that the president had denied taking money."
    outer, inner = statements_of(text)
    assert inner.claimed_by is outer
    assert inner.content[0] in outer.content[0]


def test_the_verb_and_the_rule_are_told(statement: First) -> None:
    found = statement("The minister pointed out that the talks had ended.")
    assert (found.verb, found.evidence[0].rule) == ("point", "clause")
