"""Whom a pronoun means: what speaks for each, by kinds; and the laws of taking one."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.lexicon import load
from newsevents.stages.actors.weighing import FEATURES, likeliest
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]

NAMES = {
    "PERSON": ["Jane Roe", "John Doe", "Ali Noor", "Kem Poe", "Lon Doe"],
    "GPE": ["Lima"],
    "ORG": ["Acme Steel", "Ajax"],
}


def meant(reading: Reading, word: str) -> str | None:
    """Return the name of the actor whom the first token with these letters means."""
    actor = reading.actor_at(reading.analysis.forms.index(word))
    return actor.name if actor else None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        # a part before the main clause looks ahead to its subject
        ("After his arrival in Lima, John Doe met the press.", "his", "John Doe"),
        ("Before she was elected, Jane Roe ran a farm.", "she", "Jane Roe"),
        ("Asked about his salary, John Doe declined to comment.", "his", "John Doe"),
        ("When he resigned, John Doe gave no reason.", "he", "John Doe"),
        # who does it is not the one to whom it is done
        ("John Doe wrote to Ali Noor to thank him.", "him", "Ali Noor"),
        ("John Doe asked Ali Noor to help him.", "him", "John Doe"),
        ("John Doe saw himself in the mirror.", "himself", "John Doe"),
        # a body that does or says something, or whose members do
        ("Acme Steel cut its forecast. It blamed copper thieves.", "It", "Acme Steel"),
        ("Ajax have sacked their captain. They have not won since May.", "They", "Ajax"),
        ("The talks failed, and Acme Steel said it would leave.", "it", "Acme Steel"),
        # nobody calls himself by name
        ("Ali Noor left, John Doe said. “There is one place for Ali Noor,” he told reporters.", "he", "John Doe"),
        ("John Doe met Ali Noor. He said: “Ali Noor is wrong.”", "He", "John Doe"),
        # whoever says it behind the quotation is not the one in it
        ("Kem Poe called on Lon Doe to resign. “He cannot lead the bank,” she said.", "He", "Lon Doe"),
        ("Kem Poe called on Lon Doe to resign. “He cannot lead the bank,” she said.", "she", "Kem Poe"),
        ("Ali Noor sued John Doe. “She must pay,” he said of Jane Roe.", "he", "Ali Noor"),
        # whoever has no name is somebody all the same
        ("John Doe met a farmer. The farmer showed his cows.", "his", "farmer"),
        ("John Doe praised the woman. The woman thanked her son.", "her", "woman"),
        ("“She lied,” Jane Roe said of the mayor.", "mayor", "mayor"),
        # who speaks goes on speaking
        ("John Doe said he would sue.", "he", "John Doe"),
    ],
)
def test_whom_a_pronoun_means(read: Read, text: str, word: str, name: str) -> None:
    assert meant(read(text, **NAMES), word) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("John Doe called the firm. It is clear that nobody will pay.", "It"),
        ("Acme Steel paid no tax. It is a shame that nobody noticed.", "It"),
        ("Acme Steel cut jobs. It is wise to wait.", "It"),
        ("Acme Steel sold ships. The ships had lost their value.", "their"),
    ],
)
def test_what_means_nobody_with_a_name(read: Read, text: str, word: str) -> None:
    assert meant(read(text, **NAMES), word) is None


def test_every_weight_is_that_of_a_feature() -> None:
    for weights in load().weights.of.values():
        assert weights.keys() <= FEATURES.keys()


odds = st.lists(st.tuples(st.floats(0.001, 1000), st.booleans()), max_size=6)


@given(odds, st.floats(0.1, 0.9))
def test_an_actor_is_taken_only_if_likely_and_none_is_likelier(some: list[tuple[float, bool]], likely: float) -> None:
    values, actors = [value for value, _ in some], [actor for _, actor in some]
    taken = likeliest(values, actors, likely)
    if taken is not None and actors[taken]:
        assert values[taken] >= likely * (1 + sum(values))
        assert values[taken] == max(value for value, actor in some if actor)


@given(odds, st.floats(0.1, 0.9))
def test_what_is_no_actor_is_taken_only_where_no_actor_is_likely(some: list[tuple[float, bool]], likely: float) -> None:
    values, actors = [value for value, _ in some], [actor for _, actor in some]
    taken = likeliest(values, actors, likely)
    if taken is not None and not actors[taken]:
        assert all(value < likely * (1 + sum(values)) for value, actor in some if actor)
        assert values[taken] >= 1
