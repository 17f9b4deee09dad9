"""Words that call again what was told, "the delay", "the three"; nobody is meant for standing near."""

import pytest
from tests.stages.events.test_kinds import told

import newsevents
from newsevents.stages.events.retold import is_made_of


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Health Minister Ana Ruiz resigned on Monday. Amnesty International welcomed the resignation.",
            ("SUPPORT", ["Amnesty International"], ["Ana Ruiz"]),
        ),
        (
            "Premier Ana Ruiz delayed the vote until May. Senator Ted Rourke welcomed the delay.",
            ("SUPPORT", ["Ted Rourke"], ["Ana Ruiz"]),
        ),
        (
            "Dr Ana Ruiz refused to accept an apology from Senator Ted Rourke.",
            ("REJECT", ["Ana Ruiz"], ["Ted Rourke"]),
        ),
        ("The Senate passed the bill on Monday. President Ana Ruiz vetoed it.", ("REJECT", ["Ana Ruiz"], ["Senate"])),
        ("The Senate passed the bill. President Ana Ruiz refused to sign it.", ("REJECT", ["Ana Ruiz"], ["Senate"])),
    ],
)
def test_what_a_noun_or_pronoun_calls_again(text: str, last: tuple[str, list[str], list[str]]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Dr Ana Ruiz refused to accept an apology for the delay.",
        "Ana Ruiz praised the bill on Monday. President Ted Rourke vetoed it.",
    ],
)
def test_what_leads_to_nobody(text: str) -> None:
    assert told(text)[-1][2] == []


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("veto", "veto"), ("resignation", "resign"), ("closure", "close"), ("decision", "decide"), ("seizure", "seize")],
)
def test_a_noun_made_of_a_verb(noun: str, verb: str) -> None:
    assert is_made_of(noun, verb)


@pytest.mark.parametrize(("noun", "verb"), [("council", "count"), ("station", "stay"), ("minister", "mine")])
def test_a_noun_made_of_no_such_verb(noun: str, verb: str) -> None:
    assert not is_made_of(noun, verb)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Police arrested Ana Ruiz, Bo Li and Cy Moe. A court jailed the three on Friday.",
            ["Ana Ruiz", "Bo Li", "Cy Moe"],
        ),
        (
            "Police arrested Ana Ruiz, Bo Li and Cy Moe. A court jailed the trio on Friday.",
            ["Ana Ruiz", "Bo Li", "Cy Moe"],
        ),
        ("Police detained two brothers in Lima. A court jailed the pair on Friday.", ["two brothers"]),
        ("Four former ministers stood trial in Lima. A court jailed the quartet.", ["Four former ministers"]),
        (
            "Ana Ruiz, Bo Li, Cy Moe and Di Poe are on trial. Police raided the homes of the four.",
            ["Ana Ruiz", "Bo Li", "Cy Moe", "Di Poe"],
        ),
        ("Peru and Chile signed the accord. Bolivia accused the two of fraud.", ["Peru", "Chile"]),
        ("Police arrested Ana Ruiz and Bo Li. A court jailed them on Friday.", ["Ana Ruiz", "Bo Li"]),
        ("Ana Ruiz and Bo Li hid two refugees. A court jailed them on Friday.", ["two refugees"]),
        ("Police arrested Ana Ruiz and Bo Li. A court jailed the three on Friday.", []),
        ("Police arrested two of the engineers. A court jailed the trio on Friday.", []),
    ],
)
def test_so_many_as_were_named_together(text: str, targets: list[str]) -> None:
    assert sorted(told(text)[-1][2]) == sorted(targets)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The premier promised farmers to pay the arrears.", ["farmers"]),
        ("The premier promised the nurses a raise.", ["nurses"]),
        ("The premier assured the nurses of a raise.", ["nurses"]),
        ("The premier promised funds to rebuild the town.", []),
        ("The premier promised a raise.", []),
    ],
)
def test_to_whom_something_is_promised(text: str, targets: list[str]) -> None:
    assert told(text)[-1] == ("AGREE", ["premier"], targets)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The governor promised to look into the matter.", "AGREE"),
        ("Prosecutors vowed to investigate Tesla.", "THREATEN"),
    ],
)
def test_an_inquiry_is_promised_or_threatened(text: str, kind: str) -> None:
    assert told(text)[-1][0] == kind


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("A court ordered the release of miners who were arrested in May.", False),
        ("Ana Ruiz promised to free the men whom Peru had jailed.", False),
        ("Ana Ruiz said miners who were arrested in May had left.", True),
        ("Ana Ruiz said Peru had jailed two miners.", True),
    ],
)
def test_what_only_describes_somebody_is_told_by_the_reporter(text: str, *, claimed: bool) -> None:
    assert (newsevents.parse(text).events[-1].claimed_by is not None) is claimed
