from collections.abc import Callable
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import Analysis
from newsevents.model import Span

Parse = Callable[[str], Analysis]

LED = (
    "Talks/NNS/8/nsubj:pass led/VBN/1/acl by/IN/5/case Prime/NNP/5/compound Minister/NNP/2/obl "
    "were/VBD/8/aux:pass not/RB/8/advmod held/VBN/0/root in/IN/11/case the/DT/11/det Hague/NNP/8/obl"
)
WILL = (
    "She/PRP/2/nsubj hopes/VBZ/0/root to/TO/4/mark meet/VB/2/xcomp "
    "Finland/NNP/4/obj ,/,/7/punct Norway/NNP/5/conj and/CC/9/cc Iceland/NNP/5/conj"
)
SAID = (
    "He/PRP/2/nsubj said/VBD/0/root that/IN/6/mark they/PRP/6/nsubj 'd/MD/6/aux go/VB/2/ccomp "
    "according/VBG/10/case to/IN/7/fixed the/DT/10/det deal/NN/6/obl"
)


def test_passive_and_its_agent(parse: Parse) -> None:
    led = parse(LED)
    assert [led.passive(i) for i in (1, 7)] == [True, True]
    assert led.subject(7) == 0
    assert led.understood_subject(1) == 0
    assert led.agent(1) == 4
    assert led.agent(7) is None
    assert led.case(4) == "by"
    assert led.case(0) is None
    assert led.obliques(7) == (10,)
    assert led.auxiliaries(7) == (5,)


def test_negation(parse: Parse) -> None:
    led = parse(LED)
    assert led.negated(7)
    assert not led.negated(1)


def test_objects_and_understood_subjects(parse: Parse) -> None:
    will = parse(WILL)
    assert will.open_complement(1) == 3
    assert will.infinitive(3)
    assert will.subject(3) is None
    assert will.understood_subject(3) == 0
    assert will.object(3) == 4
    assert {will.conjuncts(i) for i in (4, 6, 8)} == {(4, 6, 8)}


@pytest.mark.parametrize(("verb", "doer"), [("phone", 0), ("write", 0), ("ask", 2)])
def test_who_turns_to_somebody_does_what_it_is_for(parse: Parse, verb: str, doer: int) -> None:
    turned = parse(f"Rome/NNP/2/nsubj {verb}/VBP/0/root Bern/NNP/2/obj to/TO/5/mark help/VB/2/xcomp")
    assert turned.understood_subject(4) == doer
    assert turned.addressees(1) == (() if doer else (2,))


@pytest.mark.parametrize(("case", "doer"), [("on", 3), ("in", 0)])
def test_who_is_called_on_does_it(parse: Parse, case: str, doer: int) -> None:
    rows = f"Rome/NNP/2/nsubj call/VBP/0/root {case}/IN/4/case Bern/NNP/2/obl to/TO/6/mark help/VB/2/advcl"
    assert parse(rows).understood_subject(5) == doer


def test_clauses_and_prepositions_of_two_words(parse: Parse) -> None:
    said = parse(SAID)
    assert said.complement_clause(1) == 5
    assert said.marker(5) == "that"
    assert said.case(9) == "according to"
    assert said.modal(5) == "'d"
    assert said.is_root(1)
    assert said.root(0) == 1
    assert list(said.ancestors(8)) == [9, 5, 1]


@pytest.mark.parametrize(
    ("rows", "verb", "tense"),
    [
        ("She/PRP/2/nsubj left/VBD/0/root", 1, "past"),
        ("She/PRP/2/nsubj leaves/VBZ/0/root", 1, "present"),
        ("She/PRP/3/nsubj will/MD/3/aux leave/VB/0/root", 2, "future"),
        ("She/PRP/3/nsubj may/MD/3/aux leave/VB/0/root", 2, None),
        ("They/PRP/3/nsubj have/VBP/3/aux left/VBN/0/root", 2, "past"),
        ("They/PRP/3/nsubj are/VBP/3/aux leaving/VBG/0/root", 2, "present"),
        ("It/PRP/3/nsubj was/VBD/3/cop late/JJ/0/root", 2, "past"),
        ("Leaving/VBG/0/root", 0, None),
    ],
)
def test_tense(parse: Parse, rows: str, verb: int, tense: str | None) -> None:
    assert parse(rows).tense(verb) == tense


def test_noun_chunks_stop_before_prepositions_and_clauses(parse: Parse) -> None:
    rows = (
        "with/IN/4/case the/DT/4/det two/CD/4/nummod ministers/NNS/0/root of/IN/7/case "
        "the/DT/7/det Nations/NNPS/4/nmod who/WP/9/nsubj met/VBD/4/acl:relcl"
    )
    chunk = parse(rows)
    assert chunk.noun_chunk(3) == (1, 4)
    assert chunk.noun_chunk(6) == (5, 7)
    assert chunk.name_span(6) == (6, 7)
    assert chunk.understood_subject(8) == 3


def test_noun_chunks_do_not_begin_with_a_mark(parse: Parse) -> None:
    assert parse("bread/NN/0/root ,/,/3/punct butter/NN/1/conj").noun_chunk(2) == (2, 3)


def test_names_have_their_parts_on_both_sides(parse: Parse) -> None:
    name = parse("the/DT/3/det United/NNP/3/amod Nations/NNP/0/root and/CC/5/cc Ann/NNP/3/conj Lee/NNP/5/flat")
    assert name.name_span(2) == (1, 3)
    assert name.name_span(4) == (4, 6)


def test_an_infinitive_after_a_noun_has_no_subject(parse: Parse) -> None:
    assert parse("plans/NNS/0/root to/TO/3/mark meet/VB/1/acl").understood_subject(2) is None


def test_an_object_controls_the_infinitive_after_it(parse: Parse) -> None:
    rows = "We/PRP/2/nsubj asked/VBD/0/root them/PRP/2/obj to/TO/5/mark go/VB/2/xcomp"
    assert parse(rows).understood_subject(4) == 2


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("tags", ("NN", "NN"), "'tags' must have one entry for each of 1 tokens (got 2)"),
        ("heads", (), "'heads' must have one entry for each of 1 tokens (got 0)"),
        ("relations", (), "'relations' must have one entry for each of 1 tokens (got 0)"),
        ("sentences", (), "'sentences' must cover 1 tokens (got 0)"),
        ("paragraphs", ((1, 2),), "'paragraphs' must go on from token 0 (got (1, 2))"),
    ],
)
def test_columns_must_fit(column: str, value: object, message: str) -> None:
    columns = {
        "text": "Yes",
        "starts": (0,),
        "ends": (3,),
        "sentences": ((0, 1),),
        "paragraphs": ((0, 1),),
        "tags": ("UH",),
        "lemmas": ("yes",),
        "heads": (-1,),
        "relations": ("root",),
        "labels": ("O",),
    }
    with pytest.raises(ValueError, match="must") as caught:
        Analysis(**{**columns, column: value})  # type: ignore[arg-type]  # wrong on purpose
    assert str(caught.value) == message


RELATIONS = ("nsubj", "obj", "conj", "flat", "compound", "case", "punct", "acl", "acl:relcl", "xcomp", "root", "amod")


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    """Texts of words and gaps with any heads at all: trees or not."""
    words = draw(st.lists(st.text("abc", min_size=1, max_size=3), max_size=25))
    gaps = draw(st.lists(st.sampled_from(["", " ", "\n\n"]), min_size=len(words), max_size=len(words)))
    starts, ends, text = [], [], ""
    for gap, word in zip(gaps, words, strict=True):
        starts.append(len(text) + len(gap))
        text += gap + word
        ends.append(len(text))
    count = len(words)
    cuts = sorted({0, count, *draw(st.lists(st.integers(0, count), max_size=3))})
    ranges = tuple(pairwise(cuts))
    column = st.lists(st.sampled_from(RELATIONS), min_size=count, max_size=count)
    heads = draw(st.lists(st.integers(-2, count + 1), min_size=count, max_size=count))
    tags = draw(st.lists(st.sampled_from(["NNP", "VBD", "VBN", "VB", "WP", "MD"]), min_size=count, max_size=count))
    return Analysis(
        text=text,
        starts=tuple(starts),
        ends=tuple(ends),
        sentences=ranges,
        paragraphs=((0, count),) if count else (),
        tags=tuple(tags),
        lemmas=tuple(words),
        heads=tuple(heads),
        relations=tuple(draw(column)),
        labels=("O",) * count,
    )


@given(analyses())
def test_heads_form_one_tree_for_each_sentence(analysis: Analysis) -> None:
    for position, (first, stop) in enumerate(analysis.sentences):
        roots = [i for i in range(first, stop) if analysis.is_root(i)]
        assert roots == [analysis.root(position)]
        for i in range(first, stop):
            path = list(analysis.ancestors(i))
            assert len(path) < stop - first
            assert (path or [i])[-1] == roots[0]


@given(analyses())
def test_only_roots_have_the_relation_root(analysis: Analysis) -> None:
    for i, relation in enumerate(analysis.relations):
        assert (relation == "root") == analysis.is_root(i)


@given(analyses())
def test_mending_twice_is_mending_once(analysis: Analysis) -> None:
    again = evolve(analysis)
    assert again.heads == analysis.heads
    assert again.relations == analysis.relations


@given(analyses())
def test_children_are_in_order_and_know_their_head(analysis: Analysis) -> None:
    for i in range(len(analysis)):
        children = analysis.children(i)
        assert list(children) == sorted(set(children))
        assert all(analysis.heads[child] == i for child in children)
    assert sum(len(analysis.children(i)) for i in range(len(analysis))) == len(analysis) - len(analysis.sentences)


@given(analyses())
def test_subtrees_nest_and_hold_their_descendants(analysis: Analysis) -> None:
    for i in range(len(analysis)):
        first, stop = analysis.subtree(i)
        family = analysis.descendants(i)
        assert i in family
        assert (family[0], family[-1] + 1) == (first, stop)
        assert list(family) == sorted(set(family))
        for child in analysis.children(i):
            inner, inner_stop = analysis.subtree(child)
            assert first <= inner < inner_stop <= stop


@given(analyses())
def test_every_question_has_an_answer_in_the_sentence(analysis: Analysis) -> None:
    for i in range(len(analysis)):
        first, stop = analysis.sentences[analysis.sentence_of(i)]
        assert first <= i < stop
        for low, high in (analysis.noun_chunk(i), analysis.name_span(i)):
            assert first <= low <= i < high <= stop
        answers = (
            analysis.subject(i),
            analysis.understood_subject(i),
            analysis.object(i),
            analysis.agent(i),
            analysis.complement_clause(i),
            analysis.open_complement(i),
            analysis.finite(i),
        )
        for answer in (*answers, *analysis.obliques(i), *analysis.conjuncts(i), *analysis.auxiliaries(i)):
            assert answer is None or first <= answer < stop
        assert analysis.tense(i) in ("past", "present", "future", None)
        assert analysis.passive(i) in (True, False)


@given(analyses())
def test_conjuncts_agree_with_each_other(analysis: Analysis) -> None:
    for i in range(len(analysis)):
        together = analysis.conjuncts(i)
        assert i in together
        assert all(analysis.conjuncts(other) == together for other in together)


@given(analyses())
def test_offsets_and_tokens_lead_to_each_other(analysis: Analysis) -> None:
    for i in range(len(analysis)):
        span = analysis.span(i, i + 1)
        assert span.of(analysis.text) == analysis.form(i) == analysis.forms[i]
        assert analysis.lower[i] == analysis.form(i).lower()
        assert {analysis.token_at(offset) for offset in range(span.start, span.end)} == {i}
        assert analysis.tokens_in(span) == (i, i + 1)
        assert analysis.paragraph_of(i) == 0
    covered = {offset for i in range(len(analysis)) for offset in range(analysis.starts[i], analysis.ends[i])}
    for offset in range(-1, len(analysis.text) + 1):
        assert (analysis.token_at(offset) is not None) == (offset in covered)


@given(analyses(), st.data())
def test_tokens_in_a_span_are_those_that_overlap_it(analysis: Analysis, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(analysis.text) + 2))
    span = Span(start, start + data.draw(st.integers(1, 9)))
    first, stop = analysis.tokens_in(span)
    assert first <= stop
    overlapping = [i for i in range(len(analysis)) if analysis.span(i, i + 1).overlaps(span)]
    assert overlapping == list(range(first, stop))


def test_crossing_edges_still_have_descendants(parse: Parse) -> None:
    crossing = parse("a/NN/3/dep b/NN/4/dep c/NN/0/root d/NN/3/dep")
    assert crossing.subtree(3) == (1, 4)
    assert crossing.descendants(3) == (1, 3)
