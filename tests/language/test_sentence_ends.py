"""Where a sentence ends, and where it only seems to."""

import pytest

from newsevents.language.paragraphs import find_paragraphs
from newsevents.language.sentences import LONGEST, find_ranges, find_sentences
from newsevents.language.tokens import find_tokens


def sentences(text: str) -> list[str]:
    starts, ends = find_tokens(text)
    forms = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    ranges = find_sentences(forms, starts, ends, find_ranges(starts, find_paragraphs(text)))
    return [text[starts[first] : ends[stop - 1]] for first, stop in ranges]


@pytest.mark.parametrize("end", list(".!?…。！？؟।"))
def test_every_sign_that_ends_a_sentence(end: str) -> None:
    assert sentences(f"They all left{end} It rained") == [f"They all left{end}", "It rained"]


@pytest.mark.parametrize("closer", ['"', "'", "”", "’", "»", ")", "]", "}", "›", "」", "』", "''", "’’"])
def test_every_sign_that_closes_belongs_to_the_sentence_before(closer: str) -> None:
    assert sentences(f"They all left.{closer} It rained.") == [f"They all left.{closer}", "It rained."]


@pytest.mark.parametrize("opener", ['"', "'", "“", "‘", "„", "«", "‹", "「", "『", "``"])
def test_every_sign_that_opens_a_quotation_may_follow_an_abbreviation(opener: str) -> None:
    assert sentences(f"It was Norvik Inc. {opener}Oslo rained.") == ["It was Norvik Inc.", f"{opener}Oslo rained."]
    assert len(sentences(f"It was Norvik Inc. {opener}so rained.")) == 1


@pytest.mark.parametrize("opener", ["(", "[", "{"])
def test_brackets_after_an_abbreviation_open_no_sentence(opener: str) -> None:
    assert len(sentences(f"It was Norvik Inc. {opener}Oslo) then.")) == 1


@pytest.mark.parametrize("ruler", ["***", "___", "===", "~~~", "###", "-----", "*****"])
def test_rulers_stand_alone(ruler: str) -> None:
    assert sentences(f"They left {ruler} It rained") == ["They left", ruler, "It rained"]
    assert sentences(f"{ruler} It rained") == [ruler, "It rained"]


@pytest.mark.parametrize("dash", ["--", "---", "----", "**"])
def test_dashes_are_no_rulers(dash: str) -> None:
    assert len(sentences(f"They left {dash} in the rain")) == 1


@pytest.mark.parametrize("face", [":)", ":-)", ";)", "=D", ":(", ":P", ":p", ":|"])
def test_emoticons_belong_to_the_sentence_before(face: str) -> None:
    assert sentences(f"They all left! {face} It rained.") == [f"They all left! {face}", "It rained."]


@pytest.mark.parametrize("dots", [".", "...", "....", "…"])
def test_dots_after_the_end_belong_to_it(dots: str) -> None:
    assert sentences(f"They all left! {dots} It rained.") == [f"They all left! {dots}", "It rained."]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("The paper is out. [12] [3]| Read it.", id="two footnotes"),
        pytest.param("The paper is out.| [12 of them] came.", id="brackets with words"),
        pytest.param("The paper is out.| [No] they said.", id="brackets with a word"),
        pytest.param("The paper is out. [12]", id="footnote at the end"),
        pytest.param("They all left.| ' It rained.'", id="mark apart opens"),
        pytest.param("They all left… it rained.", id="ellipsis in one sign, small letter"),
        pytest.param("They all left…| It rained.", id="ellipsis in one sign, capital"),
        pytest.param("They all left ..... it rained.", id="many dots, small letter"),
        pytest.param("They all left?!| It rained.", id="two marks"),
        pytest.param("They all left!| it rained.", id="small letter after a call"),
        pytest.param("The firm Go! left.", id="call in a name"),
        pytest.param("The poll by yes. left.", id="short word before a small letter"),
        pytest.param("The poll by them.| left.", id="word of four letters before a small letter"),
        pytest.param("Is it no?| so they left.", id="question of two letters"),
        pytest.param("Is it I? so they left.", id="capital before a question mark"),
        pytest.param("It was Lund. so they left.", id="name before a small letter"),
        pytest.param('"Go on!" they all said.', id="said soon"),
        pytest.param('"Go on!"| They left the old town and said no.', id="said too late"),
        pytest.param('"Go on!" Mayor Ann Mary Lund said.', id="said after five words"),
        pytest.param("Go on!| They said no.", id="said, but nothing quoted"),
        pytest.param("(Go on!)| They said no.", id="said after brackets"),
        pytest.param("They left.|“It rained.”", id="glued before a mark"),
        pytest.param("They left.|„It rained.”", id="glued before a low mark"),
        pytest.param("They left.|«It rained.»", id="glued before an angle"),
        pytest.param("They left!|It rained.", id="glued after a call"),
        pytest.param("They left?|It rained.", id="glued after a question"),
        pytest.param("They LEFT.It rained.", id="glued after capitals"),
        pytest.param("They left.IT rained.", id="glued before capitals"),
        pytest.param("The a.It rained.", id="glued after one letter"),
        pytest.param("They left 5.It rained.", id="glued after a number"),
        pytest.param("They all left! ...| It rained.| He came.", id="sentences after dots"),
        pytest.param("They paid them approx. five pounds.", id="abbreviation after a plain word"),
        pytest.param("Dr. Lund left.", id="title"),
        pytest.param("They met Gen. “Max” Lund.", id="title before a mark"),
        pytest.param("It was Norvik Inc. Oslo rained.", id="abbreviation before a name"),
        pytest.param("It was Norvik Inc.| They left.", id="abbreviation before a function word"),
        pytest.param("It was Norvik Inc.| “They left.”", id="abbreviation before a function word in a quotation"),
        pytest.param("1. Oslo rained.", id="number of a list"),
        pytest.param("a) 1.| Oslo rained.", id="number later in the sentence"),
        pytest.param("B. Oslo rained.", id="letter of a list"),
        pytest.param("No, 12.| Oslo rained.", id="number not at the start"),
        pytest.param("They met in 2012.| Oslo rained.", id="year at the end"),
        pytest.param("One.| Two.| Three.", id="one word each"),
        pytest.param("They left.”)| It rained.", id="two closing marks"),
    ],
)
def test_where_sentences_end(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("opener", ["“", "„", "«"])
def test_a_quotation_may_be_glued_to_anything(opener: str) -> None:
    assert sentences(f"They left 12.{opener}it rained") == ["They left 12.", f"{opener}it rained"]


def test_what_is_quoted_later_was_not_said_by_the_question() -> None:
    assert sentences('Go on! "Yes," they said.') == ["Go on!", '"Yes," they said.']


def long_text(*marks: tuple[int, str]) -> str:
    """Return 250 words without an end, some of which are *marks* at their places."""
    words = ["so"] * 250
    for place, mark in marks:
        words[place] = mark
    return " ".join(words)


@pytest.mark.parametrize(
    ("marks", "length"),
    [
        pytest.param((), 200, id="no mark"),
        pytest.param(((150, ","),), 151, id="comma"),
        pytest.param(((150, ","), (160, ",")), 161, id="last comma"),
        pytest.param(((120, ";"), (160, ",")), 121, id="semicolon before comma"),
        pytest.param(((120, ":"), (160, "—")), 121, id="colon before dash"),
        pytest.param(((120, "—"), (160, ",")), 121, id="dash before comma"),
        pytest.param(((120, "–"), (160, ",")), 121, id="short dash before comma"),
        pytest.param(((120, ")"), (160, ",")), 121, id="bracket before comma"),
        pytest.param(((99, ";"),), 200, id="mark in the first half"),
        pytest.param(((100, ";"),), 101, id="mark at the half"),
        pytest.param(((199, ";"),), 200, id="mark at the end"),
        pytest.param(((200, ";"),), 200, id="mark after the end"),
    ],
)
def test_a_long_sentence_is_cut_at_its_best_mark(marks: tuple[tuple[int, str], ...], length: int) -> None:
    assert LONGEST == 200
    assert len(sentences(long_text(*marks))[0].split()) == length


def test_two_hundred_tokens_are_not_cut() -> None:
    assert len(sentences(" ".join(["so"] * 200))) == 1
    assert len(sentences(" ".join(["so"] * 201))) == 2


def test_ranges_leave_out_blocks_without_tokens() -> None:
    assert find_ranges([0, 4, 9], [(0, 3), (3, 4), (4, 12)]) == [(0, 1), (1, 3)]
    assert find_ranges([], []) == []
