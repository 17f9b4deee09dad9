"""Auxiliaries, subjects and voices of verbs are mended, and trees stay trees."""

import pytest
from hypothesis import given
from tests.language.trees import is_tree, trees

from newsevents.language import Analysis, analyzer
from newsevents.language.network_voices import restore_voices

Tree = tuple[list[str], list[int], list[str]]


def _at(text: str, word: str) -> tuple[Analysis, int]:
    analysis = analyzer()(text)
    return analysis, analysis.forms.index(word)


@given(trees())
def test_a_tree_with_restored_voices_is_a_tree(tree: Tree) -> None:
    tags, heads, relations = tree
    restore_voices(["was", "Friday"] * len(tags), tags, heads, relations)
    assert is_tree(heads)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Aron Valdez was on Friday charged by the police.", "charged", "Aron"),
        ("Norland was on Friday condemned by Brazil.", "condemned", "Norland"),
        ("Officials said Sara Lund was on Monday released by the army.", "released", "Sara"),
    ],
)
def test_a_day_parts_no_passive(text: str, verb: str, subject: str) -> None:
    analysis, at = _at(text, verb)
    assert analysis.passive(at)
    assert analysis.subject(at) == analysis.forms.index(subject)


@pytest.mark.parametrize(
    "text", ["The vote was on Friday, watched by police.", "The vote was on a Friday in a hall watched by police."]
)
def test_what_is_on_a_day_stays_there(text: str) -> None:
    analysis, at = _at(text, "watched")
    assert analysis.subject(at) != analysis.forms.index("vote") or not analysis.auxiliaries(at)


def test_who_has_done_it_suffers_nothing() -> None:
    analysis, at = _at("Emil Roth has also spoken by phone with Sara Lund.", "spoken")
    assert not analysis.passive(at)
    assert analysis.subject(at) == 0


def test_a_past_form_is_in_no_passive() -> None:
    analysis, at = _at("Emil Roth, the president of Norland, spoke by phone with Sara Lund.", "spoke")
    assert not analysis.passive(at)
    assert analysis.subject(at) == 0


def test_who_has_been_told_suffers_it() -> None:
    analysis, at = _at("Emil Roth has been held by the police.", "held")
    assert analysis.passive(at)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("According to Tom Baker, Brazil condemned Venezuela.", "condemned", "Brazil"),
        ("According to Tom Baker, Maria Lopez met with Sara Lund.", "met", "Maria"),
        ("Interpol jails Carlos Medina.", "jails", "Interpol"),
        ("Google sues former aide.", "sues", "Google"),
    ],
)
def test_who_stands_before_a_verb_does_it(text: str, verb: str, subject: str) -> None:
    analysis, at = _at(text, verb)
    assert analysis.subject(at) == analysis.forms.index(subject)


def test_an_apposition_stays_one() -> None:
    analysis, at = _at("Next to Tom Baker, the mayor, stood Sara Lund.", "mayor")
    assert analysis.relations[at] == "appos"


def test_dashes_part_no_subject_from_its_verb() -> None:
    analysis, at = _at("Norland – the largest country of the region – suspended talks with Brazil.", "suspended")
    assert analysis.subject(at) == 0
    assert analysis.object(at) == analysis.forms.index("talks")


@pytest.mark.parametrize("text", ["LIMA – Rebels attacked posts.", "Lima – Rebels on Friday attacked posts."])
def test_a_place_before_a_dash_attacks_nothing(text: str) -> None:
    analysis, at = _at(text, "attacked")
    assert analysis.subject(at) == analysis.forms.index("Rebels")


def test_as_well_as_joins_nouns() -> None:
    analysis, at = _at("Norland bombed Israel as well as Cyprus.", "Cyprus")
    assert analysis.heads[at] == analysis.forms.index("Israel")


def test_as_well_as_joins_nobody_to_an_object_that_is_not_there() -> None:
    analysis, at = _at("Roe left as well as Doe.", "Doe")
    assert analysis.heads[at] in (0, 1)


def test_who_is_to_do_something_is_nothing() -> None:
    analysis, at = _at("Maria Lopez is to hold talks with Sara Lund on Monday.", "is")
    assert analysis.relations[at] == "aux"


def test_an_aim_that_something_is_stays_one() -> None:
    analysis, at = _at("The aim is to hold talks.", "is")
    assert analysis.heads[at] == analysis.forms.index("hold") or analysis.relations[at] == "root"


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister, Kaja Roe, spoke by phone with Bo Lee on Friday.",
        "Democrats retaliated by leaving the chamber and Roe retaliated by pulling guards from it.",
    ],
)
def test_a_past_tense_without_auxiliary_is_no_passive(text: str) -> None:
    a = analyzer()(text)
    verbs = [i for i, tag in enumerate(a.tags) if tag == "VBD"]
    assert verbs
    assert not any(a.passive(i) for i in verbs)
    assert all(a.child(i, "nsubj") is not None for i in verbs)


def test_a_participle_without_auxiliary_stays_a_passive() -> None:
    tags, heads, relations = ["NNP", "VBN", "IN", "NNP"], [1, -1, 3, 1], ["nsubj:pass", "root", "case", "obl:agent"]
    restore_voices("Roe jailed by Lima".split(), tags, heads, relations)
    assert (tags[1], relations[0]) == ("VBN", "nsubj:pass")
