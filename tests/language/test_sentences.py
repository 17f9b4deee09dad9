from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language.paragraphs import find_paragraphs
from newsevents.language.sentences import LONGEST, find_ranges, find_sentences
from newsevents.language.tokens import find_tokens


def sentences(text: str) -> list[str]:
    starts, ends = find_tokens(text)
    forms = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    ranges = find_sentences(forms, starts, ends, find_ranges(starts, find_paragraphs(text)))
    return [text[starts[first] : ends[stop - 1]] for first, stop in ranges]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("The vote failed.| Nobody spoke.", id="full stop"),
        pytest.param("Did it fail?| It did!| So they left.", id="question and call"),
        pytest.param("Gen. Amari met Dr. Lund.| They talked.", id="titles"),
        pytest.param("The U.S. President spoke.", id="abbreviation before a name"),
        pytest.param("The U.S. First Lady spoke.", id="abbreviation before an ordinal number"),
        pytest.param("They live on Elm St.| The shop is there.", id="street at the end"),
        pytest.param("They left St. Petersburg.", id="saint"),
        pytest.param("They left the U.S.| The talks went on.", id="abbreviation before a function word"),
        pytest.param("He works for Norvik Inc. of Tromsø.", id="abbreviation before a small letter"),
        pytest.param("It opens at 9 a.m. on Friday.", id="time of day"),
        pytest.param("J. K. Adeyemi resigned.", id="initials"),
        pytest.param("“We won.”| She smiled.", id="closing mark belongs to its sentence"),
        pytest.param('"We won." she said.', id="small letter after the closing mark"),
        pytest.param('"Did we win?" she asked.', id="question inside"),
        pytest.param('"Did we win?" Lund asked.', id="question inside, name after it"),
        pytest.param('"We won.| We will win again," she said.', id="two sentences in a quotation"),
        pytest.param("(They had lost.)| Then it rained.", id="brackets around"),
        pytest.param("KYIV (Reuters) -| Talks began.", id="dateline with an agency"),
        pytest.param("OSLO, Aug. 20 (NTB) --| Talks began.", id="dateline with a day"),
        pytest.param("SAN JOSÉ, Costa Rica —| “Talks began.”", id="dateline with a country"),
        pytest.param("FORT-DE-FRANCE –| Talks began.", id="dateline with hyphens"),
        pytest.param("Tromsø (NTB) –| Talks began.", id="dateline without capitals, but with an agency"),
        pytest.param("(NTB) -| Talks began.", id="dateline without a place"),
        pytest.param("CAIRO – 26 July 2022:| Talks began.", id="dateline with a day and a colon"),
        pytest.param("Tromsø –| Talks began.", id="place before the only dash"),
        pytest.param("WHO Director Lund – Talks began.", id="title before a dash"),
        pytest.param("WHO – the agency – has a plan.", id="apposition between dashes"),
        pytest.param("U.S.-Norway talks began.", id="hyphen without spaces"),
        pytest.param("1. Buy bread.| Eat it.", id="number of a list item"),
        pytest.param("A headline without a stop\n|Talks began.", id="line break"),
        pytest.param("A headline without a stop\n\n|Talks began.", id="empty line"),
        pytest.param("It fell to 3.5 percent.", id="number"),
        pytest.param("They lost ...| The end.", id="ellipsis before a capital"),
        pytest.param("They ... lost.", id="ellipsis before a small letter"),
        pytest.param("They lost. ...| The end.", id="ellipsis after a stop"),
        pytest.param("It is over.they left.", id="glued, small letter"),
        pytest.param("The war is over.|Peace begins.", id="glued, capital"),
        pytest.param("See example.org for more.", id="host"),
        pytest.param("The paper is out. [12]| Read it.", id="footnote"),
        pytest.param("They left.| *****| Then it rained.| -----", id="rulers"),
        pytest.param("They left --- in the rain.", id="dash of three hyphens"),
        pytest.param("Did it go?| then come.", id="small letter after a question"),
        pytest.param("A Yahoo! spokesman came.", id="name with a mark"),
        pytest.param("We won! :-)| So they left.", id="emoticon"),
        pytest.param("The poet (b. 1931, d. 1990) left.", id="abbreviation before a number"),
        pytest.param("We must leave.| and we will.", id="small letter after a plain word"),
    ],
)
def test_where_sentences_end(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_a_text_broken_into_lines_is_joined() -> None:
    text = (
        "The foreign ministers of the two countries met in the old town on\n"
        "Tuesday and talked about grain, borders and the prisoners that both\n"
        "sides still hold after the war.\n"
        "\n"
        "They will meet again in May.\n"
    )
    assert len(sentences(text)) == 2


def test_lines_of_a_list_stay_apart() -> None:
    assert sentences("Bread\nButter\nEggs") == ["Bread", "Butter", "Eggs"]


def test_a_text_without_an_end_is_cut() -> None:
    found = sentences("talks and more talks, " * 1000)
    assert all(len(sentence.split()) <= LONGEST for sentence in found)
    assert found[0].endswith(",")


@given(st.text(st.sampled_from("aB .!?'”\"(),;:\n-…0"), max_size=300))
def test_sentences_cover_all_tokens_and_stay_in_their_paragraph(text: str) -> None:
    starts, ends = find_tokens(text)
    forms = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    paragraphs = find_ranges(starts, find_paragraphs(text))
    found = find_sentences(forms, starts, ends, paragraphs)
    assert [i for first, stop in found for i in range(first, stop)] == list(range(len(starts)))
    assert {stop for _, stop in paragraphs} <= {stop for _, stop in found}
    assert all(first < stop <= first + LONGEST for first, stop in found)


@given(st.text(st.sampled_from("aB .\n\r\t\u2028"), max_size=200))
def test_paragraphs_are_in_order_and_hold_all_that_is_no_white_space(text: str) -> None:
    found = find_paragraphs(text)
    inside = "".join(text[start:end] for start, end in found)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(start < end for start, end in found)
    assert all(end < start for (_, end), (start, _) in pairwise(found))
