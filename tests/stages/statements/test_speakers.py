"""Who says it: which words name the speaker, and whom they mean."""

from collections.abc import Callable

import pytest

import newsevents

from .conftest import Said

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Minister Ruth Berg said that the talks had ended.", "Prime Minister Ruth Berg"),
        ("Ruth Berg, the prime minister, said that the talks had ended.", "Ruth Berg, the prime minister"),
        ("She said that the talks had ended.", "She"),
        ("Several residents said that the talks had ended.", "Several residents"),
        ("The head of the agency said that the talks had ended.", "The head of the agency"),
        ("“The talks have ended,” said Ruth Berg, the prime minister.", "Ruth Berg, the prime minister"),
        ("“The talks have ended,” Ruth Berg told reporters in Oslo.", "Ruth Berg"),
        ("Ruth Berg left the room, saying that the talks had ended.", "Ruth Berg"),
        ("Ruth Berg left the room and said that the talks had ended.", "Ruth Berg"),
    ],
)
def test_the_words_that_name_the_speaker(said: Find, text: str, speaker: str) -> None:
    assert speaker in [found for found, _, _ in said(text)]


def test_a_relative_pronoun_stands_for_the_name_before_it() -> None:
    text = "Ruth Berg, who said that the talks had ended, left Oslo."
    (statement, *_) = newsevents.parse(text, published=None).statements
    assert statement.speaker_span
    assert statement.speaker_span.of(text) == "who"
    assert statement.speaker
    assert statement.speaker.name == "Ruth Berg"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Japan said that the talks had ended.", "Japan"),
        ("Ruth Berg arrived on Monday. She said that the talks had ended.", "Ruth Berg"),
        ("Japan's embassy said that the talks had ended.", "Japan's embassy"),
        ("A statement from Japan said that the talks had ended.", "Japan"),
    ],
)
def test_the_speaker_is_an_actor(text: str, name: str) -> None:
    statement = newsevents.parse(text, published=None).statements[-1]
    assert statement.speaker
    assert statement.speaker.name == name


def test_the_hearer_is_an_actor_too() -> None:
    (statement, *_) = newsevents.parse("Japan told Peru that the talks had ended.", published=None).statements
    assert [actor.name for actor in statement.addressees] == ["Peru"]


def test_nobody_is_guessed() -> None:
    (statement, *_) = newsevents.parse("It was announced that the talks had ended.", published=None).statements
    assert (statement.speaker, statement.speaker_span) == (None, None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("On Monday, Lee praised the army.", "Lee"),
        ("Ahead of the vote, Peru and Chile unveiled a plan.", "Chile"),
        ("The ministry on Friday denounced the strike.", "The ministry"),
        ("Last week the mayor criticized the council.", "the mayor"),
        ("Unions, farmers and many lawmakers claim that it will fail.", "Unions"),
        ("Advisers who have seen the numbers argue that it will fail.", "Advisers"),
        ("The rights chief called for an inquiry, and France said it was shocked.", "France"),
        (
            "A bill that calls for a tax on sugar was signed. The scandal led the firm to admit that it had lied.",
            "the firm",
        ),
        ("The talks ended, with both sides claiming victory.", "both sides"),
        ("The two firms issued a statement saying that they would merge.", "The two firms"),
        ("The road is shut, the head of the service, Tom Poe, told reporters.", "Tom Poe"),
        ("The road is shut, Tom Poe, a spokesman for the firm, said.", "Tom Poe, a spokesman for the firm"),
        ("“No,” muttered Coach Dan Roe.", "Coach Dan Roe"),
        ("Theresa May met Ann Lee. May said that she was glad.", "May"),
        ("Asked by a reporter whether it was true, Lee nodded.", "a reporter"),
    ],
)
def test_the_speaker_is_found_where_the_tree_may_err(text: str, speaker: str) -> None:
    story = newsevents.parse(text, published=None)
    found = [statement.speaker_span.of(text) for statement in story.statements if statement.speaker_span]
    assert any(words == speaker or words.endswith(f" {speaker}") or words.startswith(f"{speaker},") for words in found)


def test_who_is_asked_does_not_ask(said: Find) -> None:
    asked, answered = said("Asked whether the port would close, Ann Lee said it would.")
    assert (asked[0], answered[0]) == (None, "Ann Lee")


def test_the_words_for_the_speaker_stay_in_their_paragraph() -> None:
    text = "Peru to strike back for an attack on Friday\n\nChile's Defense Ministry on Sunday confirmed the use of it."
    spans = [s.speaker_span.of(text) for s in newsevents.parse(text).statements if s.speaker_span]
    assert spans == ["Chile's Defense Ministry"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Roe resigned after the Supreme Court cancelled the licence, ruling that it was void.", "the Supreme Court"),
        ("The federation suspended the referee, Omar Diallo, for two years after finding that he lied.", "federation"),
        ("The regulator fined Baltrum Bank 3 million euros after concluding that it had lied.", "The regulator"),
        ("Judge Ida Kale-Toro ruled that the search was lawful.", "Judge Ida Kale-Toro"),
        ("The ministers backed an Omani proposal to hold a vote.", "Omani"),
        ("The ministers backed a proposal by Norway to hold a vote.", "Norway"),
    ],
)
def test_who_says_it_is_the_subject_of_the_clause_it_belongs_to(text: str, speaker: str) -> None:
    story = newsevents.parse(text)
    assert [s.speaker_span.of(text) for s in story.statements if s.speaker_span][-1].endswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Almost nine of 12 bakers say they will close.", "Almost nine of 12 bakers"),
        ("In Oslo, two of 12 ministers said that no more was needed.", "two of 12 ministers"),
        ("“We won,” said Under Secretary Berg. “We go on.”", "Secretary Berg"),
    ],
)
def test_a_share_and_a_rank_belong_to_the_speaker(said: Find, text: str, speaker: str) -> None:
    assert speaker in [found for found, _, _ in said(text)]


def test_what_is_no_share_of_the_speaker(said: Find) -> None:
    assert [found for found, _, _ in said("The head of miners said that the pit was shut.")] == ["The head of miners"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kenya sent envoys to Oslo. The Kenyan government said the war was over.", "Kenyan government"),
        ("Norway and Kenya sent lawyers. Representatives for Norway argued that the war was over.", "Norway"),
        ("The UN and other aid organisations said the war was over.", "UN"),
        ("Farmers and other workers said the war was over.", "Farmers"),
        ("Kenya sent envoys to Oslo. A Kenyan farmer said the war was over.", "Kenyan farmer"),
        ("Kenya sent envoys to Oslo. The delegation left. Delegates said the war was over.", "Delegates"),
    ],
)
def test_who_speaks_through_those_who_have_no_name(text: str, speaker: str) -> None:
    story = newsevents.parse(text, published=None)
    assert [s.speaker and s.speaker.name for s in story.statements] == [speaker]
