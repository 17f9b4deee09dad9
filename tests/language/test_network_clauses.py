"""Clauses of news as the network reads them: who does what, what is counted, what is an aside."""

import pytest
from tests.language.trees import is_tree

from newsevents.language import analyzer


def test_what_is_no_tree_is_seen() -> None:
    assert is_tree([1, -1, 1])
    assert not is_tree([1, 0])
    assert not is_tree([1, 2, 1, -1])
    assert not is_tree([-1, -1])


def test_a_second_subject_explains_the_first() -> None:
    a = analyzer()("Peru, a member of NATO, agreed.")
    assert (a.relations[3], a.heads[3]) == ("appos", 0)


def test_a_place_before_a_colon_is_no_subject() -> None:
    a = analyzer()("New Delhi: Police arrested Ann Poe.")
    assert a.subject(a.forms.index("arrested")) == a.forms.index("Police")


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


@pytest.mark.parametrize(("text", "agent"), [("by Norway", "Norway"), ("by Friday", None)])
def test_an_agent_may_stand_behind_an_infinitive(text: str, agent: str | None) -> None:
    a = analyzer()(f"Tom Hart was urged to resign {text}.")
    found = a.agent(a.forms.index("urged"))
    assert (None if found is None else a.forms[found]) == agent


def test_a_place_in_capitals_before_a_colon_is_no_subject() -> None:
    a = analyzer()("RANCHI: Members of the Opposition staged a walkout.")
    assert a.subject(a.forms.index("staged")) == a.forms.index("Members")
