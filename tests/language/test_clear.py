"""Trees in the style of CLEAR: every name of a relation, and what moves where."""

import pytest

from newsevents.language._clear import is_clear, to_universal

NAMES = {
    "ROOT": "root",
    "acomp": "xcomp",
    "agent": "obl:agent",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "nmod": "compound",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "advmod",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
COMMON = ("nsubj", "ccomp", "xcomp", "conj", "cc", "det", "amod", "punct", "mark", "appos")


def converted(rows: str, copulas: str = "be is was are") -> list[tuple[str, str, str]]:
    """Return form, head and relation of each token of ``form/tag/head/relation``, heads from 1."""
    cells = [row.split("/") for row in rows.split()]
    forms = [form for form, *_ in cells]
    heads, relations = to_universal(
        [int(head) - 1 for _, _, head, _ in cells],
        [relation for *_, relation in cells],
        [tag for _, tag, *_ in cells],
        ["be" if form in copulas.split() else form for form in forms],
    )
    return [
        (form, forms[head] if head >= 0 else "", relation)
        for form, head, relation in zip(forms, heads, relations, strict=True)
    ]


@pytest.mark.parametrize(("clear", "universal"), NAMES.items())
def test_every_relation_of_clear_has_its_name(clear: str, universal: str) -> None:
    # the second complement of "to" goes with the first one, and nothing else moves
    assert converted(f"went/VBD/0/ROOT to/IN/1/prep Oslo/NNP/2/pobj so/RB/2/{clear}")[3] == ("so", "Oslo", universal)


@pytest.mark.parametrize("relation", COMMON)
def test_other_names_stay(relation: str) -> None:
    assert converted(f"went/VBD/0/ROOT so/RB/1/{relation}")[1] == ("so", "went", relation)


@pytest.mark.parametrize("relation", NAMES)
def test_clear_is_known_by_its_own_names(relation: str) -> None:
    shared = relation in ("ROOT", "nmod")
    assert is_clear(["nsubj", relation]) is not shared


def test_names_that_both_have_do_not_tell() -> None:
    assert not is_clear(COMMON)
    assert not is_clear([])


def test_to_is_a_marker_and_other_auxiliaries_are_none() -> None:
    tree = converted("hopes/VBZ/0/ROOT to/TO/3/aux win/VB/1/xcomp can/MD/3/aux")
    assert [relation for *_, relation in tree] == ["root", "mark", "xcomp", "aux"]


@pytest.mark.parametrize(
    ("tag", "relation"), [("NN", "nmod:unmarked"), ("VBD", "obl:unmarked"), ("JJ", "obl:unmarked")]
)
def test_measures_depend_on_their_head(tag: str, relation: str) -> None:
    assert converted(f"head/{tag}/0/ROOT today/NN/1/npadvmod")[1] == ("today", "head", relation)


@pytest.mark.parametrize("tag", ["NN", "NNS", "NNP", "PRP", "CD", "DT", "WP", "$"])
def test_a_preposition_after_a_noun_of_any_kind_makes_a_modifier(tag: str) -> None:
    assert converted(f"head/{tag}/0/ROOT of/IN/1/prep Rome/NNP/2/pobj")[1:] == [
        ("of", "Rome", "case"),
        ("Rome", "head", "nmod"),
    ]


def test_a_clause_after_a_preposition_belongs_to_a_noun_or_a_verb() -> None:
    noun = converted("plan/NN/0/ROOT for/IN/1/prep leaving/VBG/2/pcomp")
    assert noun[1:] == [("for", "leaving", "mark"), ("leaving", "plan", "acl")]
    verb = converted("won/VBD/0/ROOT by/IN/1/prep voting/VBG/2/pcomp")
    assert verb[1:] == [("by", "voting", "mark"), ("voting", "won", "advcl")]


def test_the_agent_stays_the_agent() -> None:
    assert converted("led/VBN/0/ROOT by/IN/1/agent Rome/NNP/2/pobj")[1:] == [
        ("by", "Rome", "case"),
        ("Rome", "led", "obl:agent"),
    ]


@pytest.mark.parametrize(("relation", "moved"), [("agent", "obl:agent"), ("prep", "obl"), ("dative", "obl")])
def test_prepositions_before_prepositions_move_one_after_the_other(relation: str, moved: str) -> None:
    assert converted(f"led/VBN/0/ROOT by/IN/1/{relation} near/IN/2/prep Rome/NNP/3/pobj")[1:] == [
        ("by", "Rome", "case"),
        ("near", "Rome", "case"),
        ("Rome", "led", moved),
    ]


def test_what_stands_before_a_preposition_of_prepositions_stays_an_adverb() -> None:
    tree = converted("led/VBN/0/ROOT right/RB/3/obl out/IN/1/prep of/IN/3/prep Rome/NNP/4/pobj")
    assert tree[1] == ("right", "Rome", "obl")
    assert tree[4] == ("Rome", "led", "obl")


def test_a_preposition_of_two_words_is_one() -> None:
    assert converted("won/VBD/0/ROOT because/IN/1/prep of/IN/2/pcomp Rome/NNP/3/pobj")[1:] == [
        ("because", "Rome", "case"),
        ("of", "Rome", "case"),
        ("Rome", "won", "obl"),
    ]


def test_what_is_given_to_somebody_is_an_oblique() -> None:
    assert converted("gave/VBD/0/ROOT it/PRP/1/dobj to/IN/1/dative Rome/NNP/3/pobj")[2:] == [
        ("to", "Rome", "case"),
        ("Rome", "gave", "obl"),
    ]


def test_an_object_of_a_word_that_is_no_preposition_takes_its_name_along() -> None:
    assert converted("went/VBD/0/ROOT as/IN/1/advmod planned/VBN/2/pcomp")[1:] == [
        ("as", "planned", "mark"),
        ("planned", "went", "advmod"),
    ]
    assert converted("because/IN/0/ROOT of/IN/1/pcomp Rome/NNP/2/pobj")[2][2] == "root"


def test_nothing_below_a_preposition_moves_nothing() -> None:
    assert converted("went/VBD/0/ROOT in/IN/1/prep")[1] == ("in", "went", "advmod")


def test_a_word_before_a_preposition_is_not_its_complement() -> None:
    # "right" stands before "after", and is only an adverb of it
    tree = converted("left/VBD/0/ROOT right/RB/3/advmod after/IN/1/prep it/PRP/3/pobj")
    assert tree[1:] == [("right", "it", "advmod"), ("after", "it", "case"), ("it", "left", "obl")]


@pytest.mark.parametrize("relation", ["attr", "acomp"])
def test_the_predicate_takes_the_place_of_the_copula(relation: str) -> None:
    tree = converted(f"she/PRP/2/nsubj is/VBZ/0/ROOT mayor/NN/2/{relation} now/RB/2/advmod")
    assert tree == [
        ("she", "mayor", "nsubj"),
        ("is", "mayor", "cop"),
        ("mayor", "", "root"),
        ("now", "mayor", "advmod"),
    ]


def test_a_copula_without_predicate_stays_where_it_is() -> None:
    tree = converted("it/PRP/2/nsubj is/VBZ/0/ROOT here/RB/2/advmod")
    assert tree == [("it", "is", "nsubj"), ("is", "", "root"), ("here", "is", "advmod")]


def test_a_clause_with_a_copula_keeps_its_relation() -> None:
    tree = converted("says/VBZ/0/ROOT she/PRP/3/nsubj is/VBZ/1/ccomp ill/JJ/3/acomp")
    assert tree[1:] == [("she", "ill", "nsubj"), ("is", "ill", "cop"), ("ill", "says", "ccomp")]


def test_the_chain_of_conjuncts_becomes_a_fan_of_any_length() -> None:
    tree = converted(
        "Oslo/NNP/0/ROOT Rome/NNP/1/conj Bern/NNP/2/conj and/CC/3/cc Lima/NNP/3/conj in/IN/5/prep May/NNP/6/pobj"
    )
    assert tree == [
        ("Oslo", "", "root"),
        ("Rome", "Oslo", "conj"),
        ("Bern", "Oslo", "conj"),
        ("and", "Lima", "cc"),
        ("Lima", "Oslo", "conj"),
        ("in", "May", "case"),
        ("May", "Lima", "nmod"),
    ]


def test_a_conjunction_moves_to_the_conjunct_after_it_alone() -> None:
    tree = converted("and/CC/2/cc Oslo/NNP/0/ROOT or/CC/2/cc Rome/NNP/2/conj but/CC/2/cc Bern/NNP/2/conj")
    assert [(form, head) for form, head, relation in tree if relation == "cc"] == [
        ("and", "Oslo"),
        ("or", "Rome"),
        ("but", "Bern"),
    ]
