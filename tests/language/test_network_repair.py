"""Trees that contradict the tags or themselves are mended, and stay trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_clauses import restore_subjects, restore_verbs
from newsevents.language.network_quantities import free_objects
from newsevents.language.network_repair import repair


def test_what_is_no_tree_is_seen() -> None:
    assert is_tree([1, -1, 1])
    assert not is_tree([1, 0])
    assert not is_tree([1, 2, 1, -1])
    assert not is_tree([-1, -1])


@given(trees())
def test_a_tree_stays_a_tree_with_one_root(tree: tuple[list[str], list[int], list[str]]) -> None:
    tags, heads, relations = tree
    repair(tags, heads, relations)
    assert is_tree(heads)


def test_a_second_subject_explains_the_first() -> None:
    a = analyzer()("Peru, a member of NATO, agreed.")
    assert (a.relations[3], a.heads[3]) == ("appos", 0)


def test_a_place_before_a_colon_is_no_subject() -> None:
    a = analyzer()("New Delhi: Police arrested Ann Poe.")
    assert a.subject(a.forms.index("arrested")) == a.forms.index("Police")


def test_a_sentence_without_contradiction_is_left_alone() -> None:
    tags, heads, relations = ["NNP", "VBD", "NNS"], [1, -1, 1], ["nsubj", "root", "obj"]
    repair(tags, heads, relations)
    assert (heads, relations) == ([1, -1, 1], ["nsubj", "root", "obj"])


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("The U.S. recalled its envoy after Sudan expelled two American diplomats.", "Sudan", "expelled"),
        ("Mali threatened to leave the bloc after Ghana closed its border.", "Ghana", "closed"),
        ("Peru and Chile agreed to resume talks after Chile accused Peru of fraud.", "Chile", "accused"),
    ],
)
def test_a_noun_between_conjunction_and_verb_is_its_subject(text: str, subject: str, verb: str) -> None:
    a = analyzer()(text)
    i = a.forms.index(verb)
    assert (a.subject(i), a.relations[i]) == (i - 1, "advcl")
    assert a.forms[i - 1] == subject
    assert a.marker(i) == "after"


def test_a_noun_after_a_preposition_is_no_subject() -> None:
    a = analyzer()("Troops moved in after dark and shelled Goma.")
    assert a.subject(a.forms.index("shelled")) is None


@given(trees())
def test_a_tree_with_restored_subjects_is_a_tree(tree: tuple[list[str], list[int], list[str]]) -> None:
    tags, heads, relations = tree
    restore_subjects(["after"] * len(tags), tags, heads, relations)
    assert is_tree(heads)


@pytest.mark.parametrize(
    "text",
    [
        "The opposition accused President Ben Okoro of stealing the vote.",
        "The US, Britain and France imposed sanctions on Belarus, its president Viktor Lukin and three state firms.",
    ],
)
def test_a_sentence_with_an_object_has_a_verb(text: str) -> None:
    a = analyzer()(text)
    i = a.heads.index(-1)
    assert a.tags[i] == "VBD"
    assert a.subject(i) is not None
    assert a.object(i) is not None


@pytest.mark.parametrize(
    ("tags", "words", "relations"),
    [
        (["NN", "VBN", "NN"], ["man", "given", "medal"], ["root", "acl", "obj"]),
        (["NN", "VBN", "NN"], ["man", "wanted", "Rome"], ["root", "acl", "obl"]),
    ],
)
def test_a_participle_without_an_object_of_its_own_stays_one(
    tags: list[str], words: list[str], relations: list[str]
) -> None:
    heads = [-1, 0, 1]
    restore_verbs(words, tags, heads, relations)
    assert (tags[1], heads) == ("VBN", [-1, 0, 1])


@given(trees())
def test_a_tree_with_restored_verbs_is_a_tree(tree: tuple[list[str], list[int], list[str]]) -> None:
    tags, heads, relations = tree
    restore_verbs(tags, tags, heads, relations)
    assert is_tree(heads)


def test_a_verb_of_one_in_the_past_form_is_past() -> None:
    a = analyzer()("The Treasury Department also froze the assets of a company.")
    assert (a.tags[4], a.lemmas[4]) == ("VBD", "freeze")


def test_the_verb_before_a_clause_with_a_conjunction_is_that_of_the_sentence() -> None:
    a = analyzer()("The harbour union, Unite, called off a strike at Volta after the company offered a raise.")
    called, offered = a.forms.index("called"), a.forms.index("offered")
    assert a.heads[called] == -1
    assert (a.heads[offered], a.relations[offered]) == (called, "advcl")


def test_the_second_of_two_sentences_has_its_subject() -> None:
    a = analyzer()("Greece sent a team of 40 rescuers and Israel offered help.")
    assert a.subject(a.forms.index("offered")) == a.forms.index("Israel")


def test_what_is_said_of_a_verb_with_a_subject_is_a_clause() -> None:
    a = analyzer()("The ministry said Indian aircraft launched strikes, targeting a town.")
    launched = a.forms.index("launched")
    assert (a.forms[a.heads[launched]], a.relations[launched]) == ("said", "ccomp")


def test_a_subject_goes_to_the_verb_that_has_none() -> None:
    a = analyzer()("The United States on Tuesday imposed tariffs on steel from Peru, and Chile vowed to respond.")
    imposed, vowed = a.forms.index("imposed"), a.forms.index("vowed")
    assert a.subject(imposed) == a.forms.index("States")
    assert a.subject(vowed) == a.forms.index("Chile")


def test_what_is_joined_to_a_passive_is_passive() -> None:
    a = analyzer()("Lopez was arrested in Spain in 2021 and extradited last year.")
    assert a.passive(a.forms.index("extradited"))


def test_an_agent_may_hang_on_the_phrase_before_it() -> None:
    a = analyzer()("Russian troops were driven out of the city by Ukrainian forces.")
    assert a.agent(a.forms.index("driven")) == a.forms.index("forces")


@pytest.mark.parametrize(
    ("text", "verb", "counted"),
    [
        ("Police detained around 60 protesters.", "detained", "protesters"),
        ("The air strike killed at least 20 people.", "killed", "people"),
        ("Russian shelling killed at least two people in Kherson.", "killed", "people"),
        ("The blast wounded up to 40 soldiers.", "wounded", "soldiers"),
        ("They freed more than 90 hostages on Monday.", "freed", "hostages"),
    ],
)
def test_what_is_counted_is_an_object(text: str, verb: str, counted: str) -> None:
    a = analyzer()(text)
    at = a.forms.index(verb)
    assert a.object(at) == a.forms.index(counted)
    assert not a.passive(at)


@pytest.mark.parametrize(
    ("text", "verb"),
    [("At least 20 people were killed.", "killed"), ("They met around 20 miles from Lima.", "met")],
)
def test_what_is_counted_elsewhere_is_no_object(text: str, verb: str) -> None:
    a = analyzer()(text)
    assert a.object(a.forms.index(verb)) is None


@given(trees(), st.data())
def test_a_tree_with_freed_objects_is_a_tree(tree: tuple[list[str], list[int], list[str]], data: st.DataObject) -> None:
    _, heads, _ = tree
    words = data.draw(st.lists(st.sampled_from(("killed", "at", "least", "around", "20", "men")), min_size=len(heads)))
    tags = ["CD" if word == "20" else "VBD" if word == "killed" else "NNS" for word in words[: len(heads)]]
    relations = data.draw(st.lists(st.sampled_from(("obl", "nummod", "case", "nsubj:pass")), min_size=len(heads)))
    free_objects(words, tags, heads, relations)
    assert is_tree(heads)


def test_a_subject_hangs_on_the_verb_and_not_on_its_auxiliary() -> None:
    tags, heads = ["NNS", "VBD", "NN", "VBN", "NNP"], [1, 3, 1, -1, 3]
    relations = ["nsubj", "aux", "obl:unmarked", "root", "obj"]
    repair(tags, heads, relations)
    assert heads == [3, 3, 3, -1, 3]


@pytest.mark.parametrize(("text", "agent"), [("by Norway", "Norway"), ("by Friday", None)])
def test_an_agent_may_stand_behind_an_infinitive(text: str, agent: str | None) -> None:
    a = analyzer()(f"Tom Hart was urged to resign {text}.")
    found = a.agent(a.forms.index("urged"))
    assert (None if found is None else a.forms[found]) == agent
