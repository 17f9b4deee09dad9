"""Past forms are the verb of their clause or describe its subject, as the words around them say; trees stay trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_finite import restore_finite

Tree = tuple[list[str], list[int], list[str]]
WORDS = ("rebels", "attacked", "said", "after", "that", "Monday", "posts", "fined", ",", "will", "on", "to", "off")


@given(trees(), st.data())
def test_a_tree_with_restored_verbs_is_a_tree(tree: Tree, data: st.DataObject) -> None:
    tags, heads, relations = tree
    size = len(tags)
    words = data.draw(st.lists(st.sampled_from(WORDS), min_size=size, max_size=size))
    others = st.sampled_from(("VB", "VBZ", "MD", "TO", "NNS", ":", "CC", "RP"))
    for at in data.draw(st.sets(st.integers(0, size - 1))):
        tags[at] = data.draw(others)
    restore_finite(words, tags, heads, relations, [(0, size)])
    assert is_tree(heads)


@pytest.mark.parametrize(
    ("text", "subject", "verb", "thing"),
    [
        ("Senate Republicans on Thursday blocked legislation that would cap prices.", "Republicans", "blocked", "leg"),
        ("The company last week cancelled talks, a spokeswoman said on Friday.", "company", "cancelled", "talks"),
        ("South Korea late on Monday cancelled talks and vowed to respond.", "Korea", "cancelled", "talks"),
        ("House Democrats Thursday condemned terrorist attacks.", "Democrats", "condemned", "attacks"),
        ("A court in Lyon seized control of the town and vowed to respond.", "court", "seized", "control"),
        ("Ana Ruiz, a vice president of the chamber, condemned terrorist attacks.", "Ana", "condemned", "attacks"),
        ("LIMA: Striking teachers on Tuesday blocked roads in the north.", "teachers", "blocked", "roads"),
        ("Officials said EU regulators on Monday approved sanctions on Russia.", "regulators", "approved", "sanctions"),
        ("The talks came after Kenyan lawmakers last week sued banks.", "lawmakers", "sued", "banks"),
        ("The talks came as gunmen killed dozens.", "gunmen", "killed", "dozens"),
    ],
)
def test_a_past_form_with_subject_and_object_is_a_verb(text: str, subject: str, verb: str, thing: str) -> None:
    a = analyzer()(text)
    i = a.forms.index(verb)
    assert a.tags[i] == "VBD"
    assert a.subject(i) == a.forms.index(subject)
    found = a.object(i)
    assert found is not None
    assert a.forms[found].startswith(thing)
    assert not a.passive(i)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A bill passed last year gave police more powers.", "passed"),
        ("The plan approved Monday will cost millions.", "approved"),
        ("Three teenagers accused of killing a man appeared in court.", "accused"),
        ("Weapons seized include rifles.", "seized"),
        ("The leaders, accused last week of fraud, resigned.", "accused"),
        ("The repeatedly delayed talks failed.", "delayed"),
    ],
)
def test_a_past_form_before_the_verb_describes(text: str, word: str) -> None:
    a = analyzer()(text)
    i = a.forms.index(word)
    assert a.relations[i] in ("acl", "amod")


def test_what_is_said_on_a_day_is_no_description() -> None:
    a = analyzer()("Officials said Monday is a holiday.")
    assert a.is_root(a.forms.index("said"))


def test_relative_clauses_and_the_clauses_of_that_keep_their_subjects() -> None:
    a = analyzer()("They met in Lima, where Peru and Chile signed a treaty.")
    assert a.subject(a.forms.index("signed")) == a.forms.index("Peru")
    a = analyzer()("The minister told the delegation that the president invited leaders.")
    assert a.subject(a.forms.index("invited")) == a.forms.index("president")


def test_an_infinitive_is_no_part_of_its_object() -> None:
    a = analyzer()("Chile continues to hinder imports, a Peruvian envoy said.")
    assert a.object(a.forms.index("hinder")) == a.forms.index("imports")


def test_a_headline_with_an_object_has_a_verb() -> None:
    a = analyzer()("South Korea ends boycott of Chile after talks in Lima.")
    i = a.forms.index("ends")
    assert a.tags[i] == "VBZ"
    assert a.subject(i) == a.forms.index("Korea")


@pytest.mark.parametrize(
    ("text", "word", "passive"),
    [
        ("The minister was accused of fraud in May and jailed a year later.", "jailed", True),
        ("The man was shot at and died two days later.", "died", False),
        ("Police stopped the car and arrested two men.", "arrested", False),
        ("He was elected in May and sacked three ministers.", "sacked", False),
    ],
)
def test_a_second_verb_goes_on_in_the_passive_if_it_needs_an_object(text: str, word: str, *, passive: bool) -> None:
    a = analyzer()(text)
    assert a.passive(a.forms.index(word)) is passive
