"""Quotations: every style of marks, every place of the attribution."""

from collections.abc import Callable

import pytest

from newsevents.model import Statement, StatementKind

from .conftest import Said

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('Marta Lopez said, "We signed the treaty."', "said"),
        ('Marta Lopez said: "We signed the treaty."', "said"),
        ('"We signed the treaty," Marta Lopez said.', "said"),
        ('"We signed the treaty," said Marta Lopez.', "said"),
        ("“We signed the treaty,” said Marta Lopez.", "said"),
        ("''We signed the treaty,'' said Marta Lopez.", "said"),
        ("‘We signed the treaty,’ said Marta Lopez.", "said"),
        ("«We signed the treaty», said Marta Lopez.", "said"),
        ('"We signed the treaty," Marta Lopez told reporters in Rome on Monday.', "told"),
        ('"We signed the treaty," Marta Lopez added.', "added"),
        ('"We signed the treaty!" Marta Lopez shouted.', "shouted"),
        ('"We signed the treaty," Marta Lopez thundered.', "thundered"),
    ],
)
def test_attribution_before_and_after(said: Find, text: str, cue: str) -> None:
    ((speaker, found, content),) = said(text)
    assert (speaker, found) == ("Marta Lopez", cue)
    assert "We signed the treaty" in content[0]


def test_an_attribution_may_interrupt_a_sentence(said: Find) -> None:
    text = "“The talks,” the minister said, “have not ended.”"
    assert said(text) == [("the minister", "said", ("“The talks,”", "“have not ended.”"))]


def test_what_goes_on_after_the_attribution_belongs_to_it(said: Find) -> None:
    text = "“We are glad,” the minister said. “The talks have not ended. They go on.”"
    assert said(text) == [("the minister", "said", ("“We are glad,”", "“The talks have not ended. They go on.”"))]


def test_a_quotation_goes_on_in_the_next_paragraph(said: Find) -> None:
    text = "“We are glad,” the minister said.\n\n“The talks have not ended.”\n\nThe rain stopped."
    assert said(text) == [("the minister", "said", ("“We are glad,”", "“The talks have not ended.”"))]


def test_an_opening_mark_repeated_in_the_next_paragraph(said: Find) -> None:
    text = "The minister said: “We are glad.\n\n“The talks have not ended.”"
    ((speaker, cue, content),) = said(text)
    assert (speaker, cue) == ("The minister", "said")
    assert content == ("“We are glad.\n\n“The talks have not ended.”",)


def test_a_second_cue_makes_a_second_statement(said: Find) -> None:
    text = "“We are glad,” the minister said. “The talks go on,” he added."
    assert said(text) == [
        ("the minister", "said", ("“We are glad,”",)),
        ("he", "added", ("“The talks go on,”",)),
    ]


def test_two_speakers_keep_their_words(said: Find) -> None:
    text = "“We are glad,” said Ana Kim. “We are not,” said Omar Diaz."
    assert said(text) == [
        ("Ana Kim", "said", ("“We are glad,”",)),
        ("Omar Diaz", "said", ("“We are not,”",)),
    ]


def test_a_quotation_is_signed_with_a_dash(said: Find) -> None:
    assert said("“The best meal of my life.” — Ana Kim") == [("Ana Kim", None, ("“The best meal of my life.”",))]


def test_lines_of_a_transcript(said: Find) -> None:
    text = "KIM: We signed the treaty.\n\nLOPEZ: We did not."
    assert said(text) == [("KIM", None, ("We signed the treaty",)), ("LOPEZ", None, ("We did not",))]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “peace bridge” was closed on Monday.",
        "She has read “War and Peace” twice.",
        "The film “Gravity” won seven prizes.",
        "The tour of the “Blue Notes” ended in Oslo.",
    ],
)
def test_titles_and_scare_quotes_are_no_statements(said: Find, text: str) -> None:
    assert said(text) == []


def test_what_a_nameless_quotation_tells_is_nobodys_claim(said: Find) -> None:
    assert said("The walls were full of slogans. “They say that we lost” was one.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are ready.” — Ann Poe", "Ann Poe"),
        ("“We are ready.” – Ann Poe, mayor of Oslo", "Ann Poe"),
        ("“We are ready.”\n— Ann Poe", "Ann Poe"),
        ("“We are ready to go.” — Norwegian skier Ann Poe after the race", "Ann Poe"),
        ("Ann Poe’s answer? “We are ready.”", "Ann Poe’s"),
        ("Ann Poe’s answer: “We are ready.”", "Ann Poe’s"),
        ("Says analyst Ann Poe: “We are ready.”", "analyst Ann Poe"),
    ],
)
def test_signatures_and_lead_ins(said: Find, text: str, speaker: str) -> None:
    ((found, _, content),) = said(text)
    assert (found, content[0].startswith("“We are ready")) == (speaker, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe wrote “Silent Days” – a novel set in Oslo.",
        "“We lost,” Ann Poe said. “We are sad.” - Island Press",
    ],
)
def test_what_follows_a_dash_need_not_sign(said: Find, text: str) -> None:
    assert {speaker for speaker, _, _ in said(text)} == {"Ann Poe"}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("“This plan will not feed anybody,” sighed Mayor Mona Keller.", "sigh"),
        ("“Our town is growing fast again,” comments Mona Keller, a director.", "comment"),
        ("“It was a passion of my father's,” Mona Keller shares.", "share"),
    ],
)
def test_a_verb_right_after_a_quotation_is_one_whatever_its_tag(
    statement: Callable[[str], Statement], text: str, verb: str
) -> None:
    found = statement(text)
    assert (found.verb, found.kind) == (verb, StatementKind.DIRECT)


def test_an_aside_may_stand_before_the_quotation(said: Find) -> None:
    assert said("Lee acknowledged, however, “We were late.”") == [("Lee", "acknowledged", ("“We were late.”",))]


def test_a_quotation_inside_may_close_with_the_one_around(said: Find) -> None:
    text = "“We went,” Lee said. “He cried, ‘Never again.’ ”"
    assert said(text) == [("Lee", "said", ("“We went,”", "“He cried, ‘Never again.’ ”"))]


def test_a_quotation_may_run_on_into_its_sentence(said: Find) -> None:
    text = "“It is late,” Lee said. “I call it a tax” on the rich."
    assert said(text) == [("Lee", "said", ("“It is late,”", "“I call it a tax” on the rich"))]
