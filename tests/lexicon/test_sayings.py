"""The words of saying: what the file holds, and how they are looked up."""

import pytest
from attrs import fields

from newsevents.errors import LexiconError
from newsevents.lexicon import load
from newsevents.lexicon._read import read_text
from newsevents.lexicon.sayings import Frame, Links, Sayings
from newsevents.model import Attribution, Commitment, Illocution

SAYINGS = load().sayings
TABLES = (*SAYINGS.verbs, *SAYINGS.adjectives, *SAYINGS.nouns, *SAYINGS.phrases)


def test_words_are_sorted_and_stand_once_in_a_table() -> None:
    for table in TABLES:
        assert table.words == tuple(sorted(set(table.words))), table.name


def test_words_are_lemmas_in_lower_case() -> None:
    assert [word for table in TABLES for word in table.words if word != word.lower().strip()] == []


@pytest.mark.parametrize("kind", ["verbs", "adjectives", "nouns"])
def test_no_two_tables_of_a_kind_have_one_name(kind: str) -> None:
    names = [table.name for table in getattr(SAYINGS, kind)]
    assert sorted(names) == sorted(set(names))


def test_every_verb_takes_something() -> None:
    assert [table for table in SAYINGS.verbs if not table.frames and not table.prepositions] == []


@pytest.mark.parametrize(
    ("lemma", "illocution"),
    [
        ("accuse", Illocution.ACCUSE),
        ("announce", Illocution.ANNOUNCE),
        ("criticize", Illocution.CRITICIZE),
        ("decline", Illocution.REFUSE),
        ("demand", Illocution.DEMAND),
        ("deny", Illocution.DENY),
        ("praise", Illocution.PRAISE),
        ("promise", Illocution.PROMISE),
        ("say", Illocution.ASSERT),
        ("suggest", Illocution.SUGGEST),
        ("threaten", Illocution.THREATEN),
        ("warn", Illocution.WARN),
    ],
)
def test_verbs_do_what_they_say(lemma: str, illocution: Illocution) -> None:
    assert illocution in {saying.illocution for _, saying in SAYINGS.verb(lemma)}


def test_claiming_keeps_its_distance_and_revealing_vouches() -> None:
    assert {saying.commitment for _, saying in SAYINGS.verb("claim")} == {Commitment.DISTANCING}
    assert Commitment.FACTIVE in {saying.commitment for _, saying in SAYINGS.verb("reveal")}


@pytest.mark.parametrize("lemma", ["believe", "fear", "hope", "intend", "think", "want"])
def test_attitudes_are_no_speech(lemma: str) -> None:
    assert {saying.attribution for _, saying in SAYINGS.verb(lemma)} == {Attribution.ATTITUDE}


def test_a_particle_belongs_to_its_verb() -> None:
    assert "out" in {particle for particle, _ in SAYINGS.verb("point")}
    assert SAYINGS.verb("point out") == ()


def test_a_phrase_is_found_by_its_first_word() -> None:
    assert [rest for rest, _ in SAYINGS.phrase("according")] == ["to"]


def test_unknown_words_say_nothing() -> None:
    assert SAYINGS.verb("walk") == SAYINGS.noun("table") == SAYINGS.adjective("green") == SAYINGS.phrase("the") == ()


def test_a_word_may_say_something_in_several_ways() -> None:
    frames = [saying.frames for _, saying in SAYINGS.verb("ask")]
    assert any(Frame.CLAUSE in each for each in frames)
    assert any(Frame.HEARER_INFINITIVE in each for each in frames)


def test_all_problems_are_told_at_once() -> None:
    links = "\n".join(f"links.{link.name} = []" for link in fields(Links))
    data = (
        links
        + """
        voices = ["embassy"]
        adjectives = []
        nouns = []
        phrases = []
        media = { prepositions = ["in"], words = ["letter"] }
        venues = { prepositions = ["at"], words = ["briefing"] }
        [[verbs]]
        words = ["say"]
        frames = ["clauses"]
        [[verbs]]
        words = ["tell"]
        mood = "calm"
    """
    )
    with pytest.raises(LexiconError) as caught:
        read_text(data, "sayings.toml", Sayings)
    assert len(caught.value.problems) == 2
