"""What grammarians ask of a tree: subjects, agents, chunks, names, modals."""

from collections.abc import Callable

import pytest

from newsevents.language import Analysis

Parse = Callable[[str], Analysis]


@pytest.mark.parametrize("relation", ["nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "csubj:outer"])
def test_subjects_of_every_kind(parse: Parse, relation: str) -> None:
    assert parse(f"x/NN/2/{relation} left/VBD/0/root").subject(1) == 0


@pytest.mark.parametrize("relation", ["obl", "obl:agent", "obl:unmarked", "obl:npmod", "obl:tmod"])
def test_obliques_of_every_kind(parse: Parse, relation: str) -> None:
    assert parse(f"left/VBD/0/root x/NN/1/{relation} y/NN/1/obj").obliques(0) == (1,)


@pytest.mark.parametrize("relation", ["aux", "aux:pass", "cop"])
def test_auxiliaries_of_every_kind(parse: Parse, relation: str) -> None:
    found = parse(f"x/MD/2/{relation} left/VB/0/root y/RB/2/advmod")
    assert found.auxiliaries(1) == (0,)
    assert (found.finite(1), found.finite(2)) == (0, 2)
    assert found.modal(1) == "x"
    assert found.modal(2) is None


@pytest.mark.parametrize("relation", ["conj", "advcl", "xcomp"])
def test_verbs_share_the_subject_of_the_verb_above(parse: Parse, relation: str) -> None:
    found = parse(f"She/PRP/2/nsubj came/VBD/0/root went/VBD/2/{relation}")
    assert found.understood_subject(2) == 0


def test_verbs_in_other_places_have_no_understood_subject(parse: Parse) -> None:
    assert parse("She/PRP/2/nsubj came/VBD/0/root went/VBD/2/ccomp").understood_subject(2) is None
    assert parse("came/VBD/0/root went/VBD/1/conj").understood_subject(1) is None


@pytest.mark.parametrize("relation", ["obj", "iobj"])
def test_the_object_above_controls_an_open_complement_alone(parse: Parse, relation: str) -> None:
    rows = f"She/PRP/2/nsubj asked/VBD/0/root him/PRP/2/{relation} go/VB/2/"
    assert parse(rows + "xcomp").understood_subject(3) == 2
    assert parse(rows + "advcl").understood_subject(3) == 0


@pytest.mark.parametrize(("tag", "relation", "answer"), [
    ("WP", "acl:relcl", 0),
    ("WDT", "acl:relcl", 0),
    ("PRP", "acl:relcl", 1),
    ("WP", "ccomp", 1),
])  # fmt: skip
def test_a_relative_pronoun_answers_with_its_noun(parse: Parse, tag: str, relation: str, answer: int) -> None:
    assert parse(f"man/NN/0/root x/{tag}/3/nsubj left/VBD/1/{relation}").understood_subject(2) == answer


@pytest.mark.parametrize("relation", ["acl", "acl:relcl"])
def test_participles_after_a_noun_answer_with_it(parse: Parse, relation: str) -> None:
    assert parse(f"talks/NNS/0/root held/VBN/1/{relation}").understood_subject(1) == 0
    assert parse(f"talks/NNS/0/root to/TO/3/mark hold/VB/1/{relation}").understood_subject(2) is None


@pytest.mark.parametrize(
    ("rows", "verb", "agent"),
    [
        ("led/VBN/0/root by/IN/3/case Rome/NNP/1/obl:agent", 0, 2),
        ("was/VBD/2/aux:pass led/VBN/0/root by/IN/4/case Rome/NNP/2/obl", 1, 3),
        ("was/VBD/2/aux:pass led/VBN/0/root in/IN/4/case Rome/NNP/2/obl", 1, None),
        ("was/VBD/2/aux led/VBD/0/root by/IN/4/case Rome/NNP/2/obl", 1, None),
        ("was/VBD/2/aux:pass led/VBN/0/root in/IN/4/case May/NNP/2/obl by/IN/6/case Rome/NNP/2/obl", 1, 5),
    ],
)
def test_the_agent_of_the_passive(parse: Parse, rows: str, verb: int, agent: int | None) -> None:
    assert parse(rows).agent(verb) == agent


@pytest.mark.parametrize(
    ("rows", "verb", "passive"),
    [
        ("talks/NNS/2/nsubj:pass held/VBN/0/root", 1, True),
        ("talks/NNS/2/nsubj:pass held/VBD/0/root", 1, True),
        ("talks/NNS/2/nsubj:pass held/VB/0/root", 1, True),
        ("talks/NNS/2/nsubj:pass held/NN/0/root", 1, False),
        ("talks/NNS/2/nsubj held/VBN/0/root", 1, False),
        ("led/VBD/0/root Rome/NNP/1/obl:agent", 0, True),
        ("talks/NNS/0/root held/VBN/1/acl", 1, True),
        ("talks/NNS/0/root held/VBN/1/advcl", 1, True),
        ("talks/NNS/0/root held/VBN/1/amod", 1, True),
        ("talks/NNS/0/root held/VBN/1/conj", 1, False),
        ("talks/NNS/0/root held/VBD/1/acl", 1, False),
        ("talks/NNS/0/root had/VBD/3/aux held/VBN/1/acl", 2, False),
    ],
)
def test_the_passive(parse: Parse, rows: str, verb: int, passive: bool) -> None:  # noqa: FBT001 - a column
    assert parse(rows).passive(verb) is passive


@pytest.mark.parametrize("relation", ["advmod", "cc", "neg", "det", "cc:preconj"])
def test_negators_count_as_these_and_in_any_case(parse: Parse, relation: str) -> None:
    assert parse(f"left/VBD/0/root NOT/RB/1/{relation}").negated(0)
    assert not parse(f"left/VBD/0/root soon/RB/1/{relation}").negated(0)
    assert not parse("left/VBD/0/root not/RB/1/obj").negated(0)


def test_prepositions_come_whole_and_in_small_letters(parse: Parse) -> None:
    found = parse("Out/IN/4/case of/IN/1/fixed the/DT/4/det town/NN/0/root 's/POS/4/case end/NN/4/dep")
    assert found.case(3) == "out of 's"
    assert found.case(5) is None


def test_clauses_below_a_verb(parse: Parse) -> None:
    found = parse("said/VBD/0/root THAT/IN/3/mark left/VBD/1/ccomp go/VB/1/xcomp")
    assert found.marker(2) == "that"
    assert found.marker(0) is None
    assert (found.complement_clause(0), found.open_complement(0)) == (2, 3)
    assert (found.complement_clause(2), found.open_complement(2), found.object(0)) == (None, None, None)


def test_conjuncts_of_conjuncts_belong_together(parse: Parse) -> None:
    found = parse("a/NN/0/root b/NN/1/conj c/NN/2/conj d/NN/1/dep")
    assert [found.conjuncts(i) for i in range(4)] == [(0, 1, 2)] * 3 + [(3,)]


@pytest.mark.parametrize(
    "relation",
    "flat flat:name flat:foreign compound goeswith det det:predet det:poss amod nummod nmod:poss nmod:desc advmod "
    "cc:preconj reparandum nmod:unmarked".split(),
)
def test_a_chunk_begins_with_parts_of_every_kind(parse: Parse, relation: str) -> None:
    found = parse(f"in/IN/3/case x/XX/3/{relation} town/NN/0/root")
    assert found.noun_chunk(2) == (1, 3)
    assert found.name_span(2) == ((1, 3) if relation.partition(":")[0] in ("flat", "compound", "goeswith") else (2, 3))


@pytest.mark.parametrize("relation", ["flat", "flat:name", "flat:foreign", "compound", "goeswith"])
def test_a_name_goes_on_after_its_head(parse: Parse, relation: str) -> None:
    found = parse(f"Ann/NNP/0/root Lee/NNP/1/{relation} left/VBD/1/acl Rome/NNP/1/{relation}")
    assert found.noun_chunk(0) == found.name_span(0) == (0, 2)


@pytest.mark.parametrize(("tag", "first"), [("NNP", 0), ("NNPS", 0), ("JJ", 1)])
def test_adjectives_are_part_of_a_name_if_they_are_proper(parse: Parse, tag: str, first: int) -> None:
    assert parse(f"United/{tag}/2/amod Nations/NNPS/0/root").name_span(1) == (first, 2)
    assert parse(f"United/{tag}/2/nummod Nations/NNPS/0/root").name_span(1) == (1, 2)


def test_a_chunk_has_no_gaps_and_no_mark_at_its_start(parse: Parse) -> None:
    assert parse("the/DT/3/det ,/,/4/punct town/NN/0/root x/NN/3/dep").noun_chunk(2) == (2, 3)
    assert parse("the/DT/4/det ,/,/4/punct big/JJ/4/amod town/NN/0/root").noun_chunk(3) == (0, 4)
    assert parse("-/,/3/punct -/,/3/punct town/NN/0/root").noun_chunk(2) == (2, 3)
    assert parse("very/RB/2/advmod big/JJ/3/amod town/NN/0/root").noun_chunk(2) == (0, 3)
    assert parse("so/RB/3/dep big/JJ/3/amod town/NN/0/root").noun_chunk(2) == (1, 3)
    assert parse("big/JJ/3/amod of/IN/3/case town/NN/0/root").noun_chunk(2) == (2, 3)


@pytest.mark.parametrize(
    ("rows", "verb", "tense"),
    [
        ("shall/MD/2/aux go/VB/0/root", 1, "future"),
        ("could/MD/2/aux go/VB/0/root", 1, None),
        ("go/VBP/0/root", 0, "present"),
        ("has/VBZ/2/aux gone/VBN/0/root", 1, "present"),
        ("have/VBP/2/aux gone/VBN/0/root", 1, "past"),
        ("have/VBP/0/root", 0, "present"),
        ("gone/VBN/0/root", 0, None),
    ],
)
def test_the_tense_is_that_of_the_first_auxiliary(parse: Parse, rows: str, verb: int, tense: str | None) -> None:
    # the lemmas of these rows are their forms: "has" is not the auxiliary of the perfect here
    assert parse(rows).tense(verb) == tense


def test_infinitives(parse: Parse) -> None:
    assert parse("to/TO/2/mark go/VB/0/root").infinitive(1)
    assert not parse("if/IN/2/mark go/VB/0/root").infinitive(1)
    assert not parse("to/TO/2/mark going/VBG/0/root").infinitive(1)
    assert not parse("go/VB/0/root").infinitive(0)
