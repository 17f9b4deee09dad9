"""One rule for each frame: what it takes, and what it leaves."""

from collections.abc import Callable

import pytest

from newsevents.model import Statement

from .conftest import statements_of

First = Callable[[str], Statement]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The minister said that the talks had ended.", "clause"),
        ("The talks, the minister said, had ended.", "parenthesis"),
        ("The minister urged Japan to sign.", "hearer infinitive"),
        ("The minister promised to sign the treaty.", "infinitive"),
        ("The minister denied taking any money.", "gerund"),
        ("The minister called the deal a mistake.", "predicate"),
        ("The minister condemned the attack.", "judgment"),
        ("The minister warned of a famine.", "topic"),
        ("The minister announced a visit to Rome.", "message"),
        ("However, officials express concern that the talks may end.", "message"),
        ("The court heard his claim that the vote was stolen.", "noun"),
        ("The minister is confident that the talks will end.", "adjective"),
        ("According to the police, the bridge was closed.", "phrase"),
        ("“We signed the treaty,” the minister said.", "quotation before cue"),
        ("The minister said, “We signed the treaty.”", "cue before quotation"),
        ("“We signed the treaty.” — Ana Kim", "signature"),
    ],
)
def test_the_rule_is_the_evidence(statement: First, text: str, rule: str) -> None:
    assert statement(text).evidence[0].rule == rule


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The minister pointed out that the talks had ended.", "pointed out"),
        ("The minister made clear that the talks had ended.", "made clear"),
        ("The minister made it clear that the talks had ended.", "made it clear"),
    ],
)
def test_a_cue_holds_its_particle(statement: First, text: str, cue: str) -> None:
    found = statement(text)
    assert found.cue
    assert found.cue.of(text) == cue
    assert found.content[0].of(text) == "the talks had ended"


@pytest.mark.parametrize(
    "text",
    [
        "They held talks in Rome.",
        "The bank offers loans.",
        "He found the keys.",
        "The train called at every station.",
        "The report is on the table.",
        "She was sure of foot.",
    ],
)
def test_the_same_words_may_say_nothing(text: str) -> None:
    assert [s for s in statements_of(text) if s.attribution == "speech" and s.evidence[0].rule == "clause"] == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The minister said the talks had ended, but she denied that the treaty was dead.",
            ["the talks had ended", "the treaty was dead"],
        ),
        ("The minister praised the army and condemned the attack.", ["the army", "the attack"]),
        (
            "The minister criticized the plan, arguing that it would fail.",
            ["the plan", "it would fail"],
        ),
    ],
)
def test_a_content_ends_where_the_next_saying_begins(text: str, contents: list[str]) -> None:
    assert [s.content[0].of(text) for s in statements_of(text) if s.claimed_by is None] == contents
