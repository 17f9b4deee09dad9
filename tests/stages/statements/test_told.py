"""What is no statement: deeds, orders to the reader, acts of saying that are only named."""

import pytest

from newsevents.model import Attribution, Status
from newsevents.parser import parse


def speech(text: str) -> list[str]:
    story = parse(text)
    return [s.quote(story) for s in story.statements if s.attribution is not Attribution.ATTITUDE]


def every(text: str) -> list[str]:
    story = parse(text)
    return [statement.quote(story) for statement in story.statements]


@pytest.mark.parametrize(
    "text",
    [
        "Peru attacked Chile on Monday.",
        "The rebels attacked the town of Goma.",
        "Chile attacked Peru's port on Tuesday.",
        "The storm slammed Haiti.",
        "A man attacked two women with a knife.",
        "Police questioned two men.",
        "The court charged the driver.",
        "Voters cast their ballots on Sunday.",
        "The firm offered free tickets.",
        "They found a small boat.",
        "Just ask yourself whether it is true.",
        "This shows that the plan works.",
        "The mayor would not say whether he will run.",
        "They did not reply to a request for comment.",
        "He lives in one of the states that vote in May.",
        "You have to admit she played well.",
        "The lawyer did not come to defend the bank.",
        "No group claimed responsibility for the blast.",
        "Nobody has demanded a ransom.",
        "The force referred itself to the watchdog.",
        "The agency referred the case to prosecutors.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert speech(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Critics attacked the plan.", "the plan"),
        ("Senator Ann Poe attacked the plan.", "the plan"),
        ("Ann Poe attacked Dan Roe for his vote.", "Dan Roe for his vote"),
        ("The poll found little support for it.", "little support for it"),
        ("The mayor did not say that he would run.", "he would run"),
        ("The court heard his claim that the vote was stolen.", "the vote was stolen"),
        ("The plan was praised by the minister.", "The plan"),
        ("The mayor praised them for winning.", "them for winning"),
        ("Residents described hearing a blast.", "hearing a blast"),
        ("The council weighed whether to close the road.", "whether to close the road"),
        ("Ann Poe, a commissioner, said yes.", "yes"),
        ("The speaker did not hesitate to praise the clerks.", "the clerks"),
        ("You said she played well.", "she played well"),
        ("He referred to the failed vote.", "the failed vote"),
        ("The rebels claimed responsibility for the blast.", "responsibility for the blast"),
        ("The ministry denounced what it calls an act of war.", "what it calls an act of war"),
    ],
)
def test_somebody_does(text: str, content: str) -> None:
    assert content in every(text)


def test_what_somebody_calls_something_is_the_pronoun_and_the_name() -> None:
    assert speech("It is what the mayor called “a gift.”") == ["what “a gift.”"]


@pytest.mark.parametrize(
    "text",
    [
        "The law is meant to protect everybody.",
        "The directors diverted funds meant for retirees to shell companies.",
        "Two boys were charged in a shooting that left a girl dead.",
        "Peru recalled its ambassador.",
        "The chain ordered bread from a supplier in France.",
        "The agency could not verify the claim.",
        "Police pushed on for a second day.",
        "MAN OF THE MATCH: Ewan Laidlaw",
    ],
)
def test_purposes_goods_and_labels_are_not_said(text: str) -> None:
    assert every(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Ruiz asked Bo Li to explain the defeat.", ["Bo Li to explain the defeat"]),
        ("Ana Ruiz urged the court to admit her clients to bail.", ["the court to admit her clients to bail"]),
        (
            "Ana Ruiz said it would vote against a bill to tighten the law.",
            ["it would vote against a bill to tighten the law"],
        ),
        ("Ana Ruiz promised on Monday to leave.", ["to leave"]),
        ("Ana Ruiz recalled that the talks were hard.", ["the talks were hard"]),
        ("Ana Ruiz ordered a review of the police.", ["a review of the police"]),
        ("Ana Ruiz wrote in a letter that the talks had ended.", ["the talks had ended"]),
    ],
)
def test_what_others_are_asked_to_say_is_said_once(text: str, content: list[str]) -> None:
    assert every(text) == content


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("The mayor dismissed claims that the bridge was unsafe.", []),
        ("The mayor backed away from any suggestion that the bridge was unsafe.", []),
        ("The mayor made a promise that the bridge would last.", ["The mayor"]),
        ("The mayor dismissed an Omani claim that the bridge was unsafe.", ["Omani"]),
    ],
)
def test_a_claim_is_not_made_by_who_takes_it_up(text: str, owners: list[str]) -> None:
    said = [s for s in parse(text).statements if s.evidence[0].rule == "noun"]
    assert [s.speaker_span.of(text) for s in said if s.speaker_span] == owners


@pytest.mark.parametrize("text", ["No one said that the road was shut.", "Neither side confirmed that it was over."])
def test_what_nobody_says_is_denied(text: str) -> None:
    assert [s.status for s in parse(text).statements] == [Status.DENIED]


def test_a_house_number_is_not_nobody() -> None:
    assert [s.status for s in parse("No 10 said the talks were over.").statements] == [Status.ACTUAL]
