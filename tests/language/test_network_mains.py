"""Main verbs, rows of names and second participles are mended, and trees stay trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_mains import restore_mains
from newsevents.language.network_names import join_names

Tree = tuple[list[str], list[int], list[str]]


@given(trees())
def test_a_tree_with_restored_mains_is_a_tree(tree: Tree) -> None:
    tags, heads, relations = tree
    restore_mains(["called", "for"] * len(tags), tags, heads, relations)
    assert is_tree(heads)


@given(trees(), st.data())
def test_a_tree_with_joined_names_is_a_tree(tree: Tree, data: st.DataObject) -> None:
    _, heads, relations = tree
    kinds = st.sampled_from(("O", "B-ORG", "I-ORG", "B-PER", "I-PER"))
    labels = data.draw(st.lists(kinds, min_size=len(heads), max_size=len(heads)))
    join_names(labels, heads, relations)
    assert is_tree(heads)


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        (
            "Councilmember Patty Okafor, who supports the shelter, criticized colleagues for the delay.",
            "Okafor",
            "criticized",
        ),
        ("The UN's coordinator for Sudan, Solveig Aasen, called for an immediate halt to it.", "coordinator", "called"),
        ("Lower Saxony, which owns a fifth of the shares, urged management to compromise.", "Saxony", "urged"),
        ("The miners' union, which supported the project, called on President Undurra to act.", "union", "called"),
        ("Front leader Al Doe, whose party has ministers in the Cabinet, called on Peru to act.", "leader", "called"),
        ("The Law Movement, to which the suspect belonged, called for protests.", "Movement", "called"),
        ("The club's supporters protested against the owner.", "supporters", "protested"),
        ("Turkey, which in 2019 concluded a pact with Libya, called for calm.", "Turkey", "called"),
        ("Former Mayor Ann Roe-Doe, now a hopeful of the left, called on Congress to act.", "Mayor", "called"),
        ("Deputy Ann Roe, who could see Doe in prison for half an hour, called on Peru to pay.", "Deputy", "called"),
    ],
)
def test_a_verb_behind_an_aside_governs_its_sentence(text: str, subject: str, verb: str) -> None:
    a = analyzer()(text)
    i = a.forms.index(verb)
    found = a.subject(i)
    assert a.is_root(i)
    assert found is not None
    assert a.forms.index(subject) in range(*a.subtree(found))


def test_a_participle_before_the_verb_describes_its_noun() -> None:
    a = analyzer()("A 19-year-old man arrested on suspicion of assisting an offender has been released without charge.")
    man, arrested, released = (a.forms.index(word) for word in ("man", "arrested", "released"))
    assert a.is_root(released)
    assert (a.heads[man], a.relations[man]) == (released, "nsubj:pass")
    assert (a.heads[arrested], a.relations[arrested]) == (man, "acl")


def test_a_participle_with_an_auxiliary_governs_what_is_said() -> None:
    a = analyzer()("She was told that he had been freed.")
    assert a.is_root(a.forms.index("told"))


@pytest.mark.parametrize(
    ("text", "verb", "speakers"),
    [
        (
            "Ten died after gunmen on bikes stormed a market in Nigeria's Zamfara state, residents and police say.",
            "say",
            ("residents", "police"),
        ),
        ("Rebels shelled the port in Yemen's Hodeidah province, officials and doctors said.", "said", ("officials",)),
    ],
)
def test_who_closes_a_sentence_speaks(text: str, verb: str, speakers: tuple[str, ...]) -> None:
    a = analyzer()(text)
    subject = a.subject(a.forms.index(verb))
    assert subject is not None
    assert set(speakers) <= {a.forms[i] for i in a.conjuncts(subject)}


def test_a_list_that_no_verb_of_saying_ends_stays_a_list() -> None:
    a = analyzer()("Rome sent tents, carts and grain.")
    tents = a.object(1)
    assert tents is not None
    assert [a.forms[i] for i in a.conjuncts(tents)] == ["tents", "carts", "grain"]


def test_bodies_of_one_breath_are_joined_whole() -> None:
    a = analyzer()("The Committee to Protect Journalists and Amnesty International welcomed the decision.")
    assert [a.forms[i] for i in a.conjuncts(1)] == ["Committee", "International"]


def test_two_objects_with_and_between_are_joined() -> None:
    a = analyzer()("Superintendent Ramona Whitcher thanked the union and a mediator, Jill Aronson.")
    assert [a.forms[i] for i in a.conjuncts(a.forms.index("union"))] == ["union", "mediator"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("She was sacked by the president in 2022 and arrested months later at a roadblock.", "arrested"),
        ("The men were tried in secret and executed at dawn.", "executed"),
        ("He has been banned for four matches and fined $20,000 by the league.", "fined"),
    ],
)
def test_a_second_participle_is_passive(text: str, verb: str) -> None:
    a = analyzer()(text)
    assert a.passive(a.forms.index(verb))


@pytest.mark.parametrize(
    ("text", "verb"),
    [("She was sacked in May and left the country.", "left"), ("He was freed and ordered a meal.", "ordered")],
)
def test_a_second_verb_with_its_own_object_is_active(text: str, verb: str) -> None:
    a = analyzer()(text)
    assert not a.passive(a.forms.index(verb))


def test_where_a_sentence_begins_is_no_subject() -> None:
    a = analyzer()("Outside Congress, riot police fired tear gas at protesters.")
    assert a.subject(a.forms.index("fired")) == a.forms.index("police")


def test_who_is_blamed_for_something_did_it() -> None:
    a = analyzer()("The regulator fined the firm for failing to meet targets.")
    assert a.understood_subject(a.forms.index("failing")) == a.forms.index("firm")
    a = analyzer()("She left for failing health.")
    assert a.understood_subject(a.forms.index("left")) == 0


@pytest.mark.parametrize(
    "text",
    [
        "He called on the United States and France, which brokered the truce, to restrain Israel.",
        "Brazil appealed to Cuba, which holds the men, to free them.",
    ],
)
def test_an_infinitive_behind_a_relative_clause_hangs_on_the_verb_of_the_sentence(text: str) -> None:
    a = analyzer()(text)
    to = max(i for i, form in enumerate(a.forms) if form == "to")
    assert a.is_root(a.heads[a.heads[to]])


def test_a_noun_joined_to_a_verb_calls_on_others() -> None:
    text = "Dockers announced a strike for Friday, and the Lima-based Fair Coalition called upon firms to stop."
    a = analyzer()(text)
    assert a.subject(a.forms.index("called")) == a.forms.index("Coalition")


@pytest.mark.parametrize(
    "text",
    ["Two governors, called on by the court to explain, said no.", "Police freed Roe, called on Monday to testify."],
)
def test_who_is_called_on_does_not_call(text: str) -> None:
    a = analyzer()(text)
    assert a.subject(a.forms.index("called")) is None or a.passive(a.forms.index("called"))


def test_a_participle_with_an_agent_behind_a_relative_clause_is_no_main_verb() -> None:
    a = analyzer()("The group, which backed the plan, shelled by rebels, fled.")
    assert a.is_root(a.forms.index("fled"))


def test_the_subject_behind_an_opening_participle_is_that_of_the_sentence() -> None:
    tags, heads = "VBN IN PRP , NNP VBD UH".split(), [5, 2, 0, 4, 0, -1, 5]
    relations = "ccomp case obl punct nsubj root obj".split()
    restore_mains("Asked about it , Roe said no".split(), tags, heads, relations)
    assert (heads[4], relations[4], relations[0]) == (5, "nsubj", "advcl")
