import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.errors import MissingExtraError
from newsevents.language import Analysis
from newsevents.language._clear import is_clear, to_universal
from newsevents.language.spacy import SpacyAnalyzer, _tag, load
from newsevents.parser import Parser

UNIVERSAL = """
Ann/NNP/3/nsubj/B-PERSON Lee/NNP/1/flat/L-PERSON met/VBD/0/ROOT/O ministers/NNS/3/obj/O
in/IN/6/case/O Oslo/NNP/3/obl/U-GPE ././3/punct/O

The/DT/2/det/O minister/NN/3/nsubj/O said/VBD/0/ROOT/O that/IN/6/mark/O Norway/NNP/6/nsubj/U-GPE
left/VBD/3/ccomp/O ././3/punct/O

Talks/NNS/3/nsubj:pass/O were/VBD/3/aux:pass/O held/VBN/0/ROOT/O by/IN/5/case/O NATO/NNP/3/obl:agent/U-ORG
././3/punct/O
"""
CLEAR = """
Ann/NNP/2/compound/B-PERSON Lee/NNP/3/nsubj/L-PERSON met/VBD/0/ROOT/O ministers/NNS/3/dobj/O
in/IN/3/prep/O Oslo/NNP/5/pobj/U-GPE ././3/punct/O

The/DT/2/det/O minister/NN/3/nsubj/O said/VBD/0/ROOT/O that/IN/6/mark/O Norway/NNP/6/nsubj/U-GPE
left/VBD/3/ccomp/O ././3/punct/O

Talks/NNS/3/nsubjpass/O were/VBD/3/auxpass/O held/VBN/0/ROOT/O by/IN/3/agent/O NATO/NNP/4/pobj/U-ORG
././3/punct/O
"""
TEXT = "Ann Lee met ministers in Oslo. The minister said that Norway left.\n\nTalks were held by NATO."


def trained(treebank: str) -> SpacyAnalyzer:
    """Return the analyzer of a pipeline that knows these sentences by heart."""
    spacy = pytest.importorskip("spacy")
    from spacy.training import Example  # noqa: PLC0415  # absent where the test is skipped

    sentences = [[row.rsplit("/", 4) for row in rows.split()] for rows in treebank.split("\n\n")]
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("parser", config={"model": _small("parser"), "min_action_freq": 1})
    nlp.add_pipe("ner", config={"model": _small("ner")})
    examples = []
    for group in (sentences[:2], sentences[2:]):
        firsts = [sum(map(len, group[:i])) for i in range(len(group))]
        firsts = [first for first, sentence in zip(firsts, group, strict=True) for _ in sentence]
        cells = [cell for sentence in group for cell in sentence]
        words = [form for form, *_ in cells]
        gold = {
            "words": words,
            "tags": [tag for _, tag, *_ in cells],
            "heads": [
                first + int(cell[2]) - 1 if cell[2] != "0" else i
                for i, (first, cell) in enumerate(zip(firsts, cells, strict=True))
            ],
            "deps": [relation for *_, relation, _ in cells],
            "entities": [label for *_, label in cells],
        }
        examples.append(Example.from_dict(spacy.tokens.Doc(nlp.vocab, words=words), gold))
    spacy.util.fix_random_seed(0)
    nlp.initialize(lambda: examples)
    for _ in range(20):
        for _ in range(20):
            nlp.update(examples)
        scores = nlp.evaluate(examples)
        if all(scores[name] == 1 for name in ("tag_acc", "dep_las", "ents_f")):
            return SpacyAnalyzer(nlp)
    pytest.fail("spaCy does not learn three sentences")


def _small(name: str) -> dict[str, object]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": name,
        "extra_state_tokens": False,
        "hidden_width": 32,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "width": 48,
            "depth": 2,
            "embed_size": 500,
            "window_size": 1,
            "maxout_pieces": 2,
            "subword_features": True,
            "pretrained_vectors": None,
        },
    }


@pytest.fixture(scope="module")
def universal() -> SpacyAnalyzer:
    return trained(UNIVERSAL)


@pytest.fixture(scope="module")
def clear() -> SpacyAnalyzer:
    return trained(CLEAR)


@pytest.mark.parametrize("style", ["universal", "clear"])
def test_both_styles_of_labels_give_the_same_grammar(style: str, request: pytest.FixtureRequest) -> None:
    analysis: Analysis = request.getfixturevalue(style)(TEXT)
    assert " ".join(analysis.forms) == TEXT.replace("\n\n", " ").replace(".", " .")
    assert [analysis.form(analysis.root(i)) for i in range(3)] == ["met", "said", "held"]
    met, said, held = (analysis.root(i) for i in range(3))
    oslo, left = analysis.forms.index("Oslo"), analysis.forms.index("left")
    assert analysis.object(met) == analysis.forms.index("ministers")
    assert analysis.obliques(met) == (oslo,)
    assert analysis.case(oslo) == "in"
    assert analysis.complement_clause(said) == left
    assert analysis.passive(held)
    agent = analysis.agent(held)
    assert agent is not None
    assert analysis.form(agent) == "NATO"
    assert analysis.lemmas[met] == "meet"
    assert analysis.labels[:2] == ("B-PER", "I-PER")
    assert analysis.labels[oslo] == "B-LOC"
    assert len(analysis.paragraphs) == 2


@pytest.mark.parametrize("text", ["", " ", "\n\n", "a", "😀 \ud800 א", " Talks \n \n met\x00. ", "talks " * 17_000])
def test_odd_texts_have_an_analysis(text: str, clear: SpacyAnalyzer) -> None:
    analysis = clear(text)
    assert "".join(analysis.forms) == "".join(text.split())


@settings(max_examples=20, deadline=None)
@given(text=st.text(st.sampled_from("Talks met in . \n\ud800😀'")))
def test_offsets_count_in_the_unchanged_text(text: str, universal: SpacyAnalyzer) -> None:
    assert "".join(universal(text).forms) == "".join(text.split())


def test_without_spacy_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match="the extra 'spacy' needs 'spacy'"):
        load("en_core_web_sm")


@pytest.mark.parametrize(
    ("pos", "features", "tag"),
    [
        ("VERB", "Mood=Ind|Tense=Past|VerbForm=Fin", "VBD"),
        ("VERB", "Tense=Past|VerbForm=Part", "VBN"),
        ("VERB", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "VBZ"),
        ("AUX", "Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "VBP"),
        ("VERB", "VerbForm=Inf", "VB"),
        ("NOUN", "Number=Plur", "NNS"),
        ("PROPN", "Number=Sing", "NNP"),
        ("PUNCT", "", ","),
        ("", "", "NN"),
    ],
)
def test_universal_tags_become_penn_tags(pos: str, features: str, tag: str) -> None:
    spacy = pytest.importorskip("spacy")
    doc = spacy.tokens.Doc(spacy.blank("en").vocab, words=["word"], pos=[pos], morphs=[features])
    assert _tag(doc[0]) == tag


def rebuilt(rows: str) -> list[str]:
    """Return ``form<relation-head`` for each token of a tree in CLEAR."""
    cells = [row.split("/") for row in rows.split()]
    forms = [form for form, *_ in cells]
    lemmas = ["be" if form in ("is", "was", "are") else form for form in forms]
    heads, relations = to_universal(
        [int(head) - 1 for _, _, head, _ in cells],
        [relation for *_, relation in cells],
        [tag for _, tag, *_ in cells],
        lemmas,
    )
    return [
        f"{form}<{relation}<{forms[head] if head >= 0 else ''}"
        for form, head, relation in zip(forms, heads, relations, strict=True)
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            "chief/NN/0/ROOT of/IN/1/prep staff/NN/2/pobj",
            "chief<root< of<case<staff staff<nmod<chief",
            id="preposition after a noun",
        ),
        pytest.param(
            "left/VBD/0/ROOT out/IN/1/prep of/IN/2/prep Oslo/NNP/3/pobj",
            "left<root< out<case<Oslo of<case<Oslo Oslo<obl<left",
            id="two prepositions",
        ),
        pytest.param(
            "won/VBD/0/ROOT because/IN/1/prep of/IN/2/pcomp Oslo/NNP/3/pobj",
            "won<root< because<case<Oslo of<case<Oslo Oslo<obl<won",
            id="preposition of two words",
        ),
        pytest.param(
            "won/VBD/0/ROOT by/IN/1/prep voting/VBG/2/pcomp",
            "won<root< by<mark<voting voting<advcl<won",
            id="preposition before a clause",
        ),
        pytest.param(
            "she/PRP/2/nsubj is/VBZ/0/ROOT president/NN/2/attr",
            "she<nsubj<president is<cop<president president<root<",
            id="copula",
        ),
        pytest.param(
            "there/EX/2/expl is/VBZ/0/ROOT war/NN/2/attr",
            "there<expl<is is<root< war<nsubj<is",
            id="existence",
        ),
        pytest.param(
            "she/PRP/2/nsubj became/VBD/0/ROOT president/NN/2/attr",
            "she<nsubj<became became<root< president<xcomp<became",
            id="other verb with a predicate",
        ),
        pytest.param(
            "Oslo/NNP/0/ROOT Rome/NNP/1/conj and/CC/2/cc Paris/NNP/2/conj",
            "Oslo<root< Rome<conj<Oslo and<cc<Paris Paris<conj<Oslo",
            id="chain of conjuncts",
        ),
        pytest.param(
            "in/IN/0/ROOT Oslo/NNP/1/pobj and/CC/1/cc in/IN/1/conj Rome/NNP/4/pobj",
            "in<case<Oslo Oslo<root< and<cc<Rome in<case<Rome Rome<conj<Oslo",
            id="conjuncts with prepositions",
        ),
        pytest.param(
            "agreed/VBD/0/ROOT to/TO/3/aux meet/VB/1/xcomp them/PRP/3/dobj twice/RB/3/npadvmod",
            "agreed<root< to<mark<meet meet<xcomp<agreed them<obj<meet twice<obl:unmarked<meet",
            id="names of relations",
        ),
    ],
)
def test_clear_becomes_universal(rows: str, expected: str) -> None:
    assert " ".join(rebuilt(rows)) == expected


def test_universal_labels_are_left_alone() -> None:
    assert not is_clear(["nsubj", "root", "obj", "case", "obl", "nmod:poss", "aux:pass"])
    assert is_clear(["nsubj", "ROOT", "dobj"])


def test_a_parser_works_with_it(universal: SpacyAnalyzer) -> None:
    story = Parser(analyzer=universal).parse(TEXT)
    assert story.text == TEXT
    assert "Norway" in {actor.name for actor in story.actors}
