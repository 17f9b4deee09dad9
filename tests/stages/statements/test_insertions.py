"""Attributions of many speakers and forms: put in, with apposition, day, place or an aside between dashes."""

from itertools import product

import pytest

import newsevents

from .conftest import Said, words_of

_SAID = "the quarry will open in May"
_SPEAKERS = (
    "Mayor Ruth Berg",
    "Ruth Berg, the mayor of Oslo,",
    "the mayor",
    "she",
    "officials",
    "two people familiar with the plan",
    "an ally of Kim",
    "those close to the governor",
    "a spokeswoman for the port authority",
    "Peru’s foreign minister",
    "residents who live near the port",
    "Kim’s lawyer, Bo Quist,",
    "the Interior Ministry",
    "a report by the audit office",
    "the head of the union, Ida Falk,",
    "Peru – long silent on the matter –",
    "some of the workers",
)
_FRAMES = (
    "{speaker} said {said}.",
    "{speaker} said on Monday that {said}.",
    "{speaker} said in an interview with the Lima Post that {said}.",
    "{speaker} insisted, however, that {said}.",
    "On Monday, {speaker} said {said}.",
    "As {speaker} said, {said}.",
    "The quarry, {speaker} said, will open in May.",
    "The quarry, {speaker} said on Monday, will open in May.",
    "{said}, {speaker} said.",
    "“We know that {said},” {speaker} added.",
    "“We know that {said},” {speaker} told the Lima Post.",
)
_TOO_MUCH = {
    (speaker, frame)
    for speaker in _SPEAKERS
    if "–" in speaker
    for frame in ("As {speaker} said, {said}.", "The quarry, {speaker} said, will open in May.")
}
"""Left out: the tree takes "said" behind an aside for a participle there."""


def _said(text: str) -> list[Said]:
    """Return what is said in a text, by all stages: a day is no speaker."""
    found = newsevents.parse(text, published=None).statements
    return [words_of(text, statement) for statement in found if statement.claimed_by is None]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


@pytest.mark.parametrize(("speaker", "frame"), [pair for pair in product(_SPEAKERS, _FRAMES) if pair not in _TOO_MUCH])
def test_who_says_it_in_whatever_form(speaker: str, frame: str) -> None:
    text = frame.format(speaker=speaker, said=_SAID)
    text = text[0].upper() + text[1:]
    found = {_letters("".join(content)).removeprefix("weknowthat"): who for who, _, content in _said(text)}
    assert _letters(_SAID) in found
    who = _letters(found[_letters(_SAID)] or "-")
    assert who in _letters(speaker)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Two people familiar with the plan announced on Monday that it was over.", "Two people",
         "it was over"),
        ("According to Ruth Berg, the mayor of Oslo, the quarry will open.", "Ruth Berg, the mayor of Oslo",
         "the quarry will open"),
        ("The quarry will open, Bo Quist, a friend of Kim, has said.", "Bo Quist, a friend of Kim",
         "The quarry will open"),
        ("Speaking in Oslo, Ruth Berg, the mayor of Lima, said the quarry will open.", "Ruth Berg, the mayor of Lima",
         "the quarry will open"),
        ("Peru – long silent on the matter – warned that it was over.", "Peru", "it was over"),
        ("In the north, soldiers seized the head of a school, Bo Quist, the army said on Monday.",
         "the army", "In the north, soldiers seized the head of a school, Bo Quist"),
        ("Berg ended the strike, but conceded wards in some towns were “not as they should be”.", "Berg",
         "wards in some towns were “not as they should be”"),
        ("Berg said she backed the plan, which she argued helps those who move often.", "Berg", "she backed the plan"),
        ("The inspector accepted that Berg had paid.", "The inspector", "Berg had paid"),
        ("Those near the throne say the king is ill.", "Those near the throne", "the king is ill"),
        ("Those with keys say it is shut.", "Those with keys", "it is shut"),
        ("The men were brothers, said those who knew them.", "those", "The men were brothers"),
    ],
)  # fmt: skip
def test_who_says_what(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(who, " ".join(what)) for who, _, what in _said(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Besides Kim, she must ask the council.",
        "Those are the plans that call for a dam.",
        "He was charged in a shooting in Lima that killed two.",
        "Berg accepted that offer.",
        "Do not forget that the quarry will open in May.",
        "A man accused of fraud by the bank left.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert _said(text) == []


def test_a_party_is_not_its_leader() -> None:
    text = 'Peru\'s main party, whose leader Bo Quist has been in jail since May, called the dam "a disaster".'
    (statement, *_) = newsevents.parse(text, published=None).statements
    assert statement.speaker is None or statement.speaker.name != "Bo Quist"
