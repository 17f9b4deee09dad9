"""What becomes of the documents of a spaCy pipeline, which are made by hand here."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from newsevents.language import Analysis
from newsevents.language.spacy import LONGEST, SpacyAnalyzer, _tag, load

spacy = pytest.importorskip("spacy")
VOCAB = spacy.blank("en").vocab


class Prepared:
    """A pipeline that knows the documents of its texts beforehand."""

    def __init__(self, *docs: Any) -> None:
        self._docs = list(docs)
        self.seen: list[str] = []

    def pipe(self, texts: Iterable[str]) -> Iterator[Any]:
        self.seen = list(texts)
        return iter(self._docs)


def doc(rows: str, *, spaces: bool = True) -> Any:
    """Return a document of ``form/tag/head/relation/label``, heads from 1; ``~`` is white space."""
    cells = [row.split("/") for row in rows.split()]
    return spacy.tokens.Doc(
        VOCAB,
        words=[form.replace("~", " ") for form, *_ in cells],
        spaces=[spaces] * len(cells),
        tags=[cell[1] for cell in cells],
        heads=[int(cell[2]) - 1 if cell[2] != "0" else i for i, cell in enumerate(cells)],
        deps=[cell[3] for cell in cells],
        ents=[cell[4] for cell in cells],
    )


def analyzed(rows: str) -> Analysis:
    made = doc(rows)
    return SpacyAnalyzer(Prepared(made))(made.text)  # type: ignore[arg-type]  # all that is asked of a pipeline


@pytest.mark.parametrize(
    ("universal", "penn"),
    [
        ("ADJ", "JJ"),
        ("ADP", "IN"),
        ("ADV", "RB"),
        ("AUX", "VBP"),
        ("CCONJ", "CC"),
        ("DET", "DT"),
        ("INTJ", "UH"),
        ("NOUN", "NN"),
        ("NUM", "CD"),
        ("PART", "RB"),
        ("PRON", "PRP"),
        ("PROPN", "NNP"),
        ("PUNCT", ","),
        ("SCONJ", "IN"),
        ("VERB", "VBP"),
        ("X", "FW"),
    ],
)
def test_every_universal_tag_has_a_penn_tag(universal: str, penn: str) -> None:
    assert _tag(spacy.tokens.Doc(VOCAB, words=["so"], pos=[universal])[0]) == penn
    assert _tag(spacy.tokens.Doc(VOCAB, words=["so"], tags=[universal])[0]) == penn


@pytest.mark.parametrize(
    ("pos", "features", "penn"),
    [
        ("NOUN", "Number=Plur", "NNS"),
        ("PROPN", "Number=Plur", "NNPS"),
        ("VERB", "VerbForm=Inf", "VB"),
        ("AUX", "VerbForm=Inf", "VB"),
        ("VERB", "VerbForm=Ger", "VBG"),
        ("VERB", "Tense=Past|VerbForm=Part", "VBN"),
        ("VERB", "Tense=Pres|VerbForm=Part", "VBG"),
        ("VERB", "Tense=Past|VerbForm=Fin", "VBD"),
        ("VERB", "Number=Sing|Person=3|Tense=Pres", "VBZ"),
        ("VERB", "Number=Sing|Person=1|Tense=Pres", "VBP"),
        ("VERB", "Number=Plur|Person=3|Tense=Pres", "VBP"),
        ("ADJ", "Number=Plur", "JJ"),
    ],
)
def test_features_inflect_the_tag(pos: str, features: str, penn: str) -> None:
    assert _tag(spacy.tokens.Doc(VOCAB, words=["so"], pos=[pos], morphs=[features])[0]) == penn


def test_penn_tags_stay_as_they_are() -> None:
    assert _tag(spacy.tokens.Doc(VOCAB, words=["so"], tags=["VBD"], pos=["NOUN"])[0]) == "VBD"


@pytest.mark.parametrize(
    ("kind", "ours"),
    [
        ("FAC", "LOC"),
        ("GPE", "LOC"),
        ("LOC", "LOC"),
        ("NORP", "NORP"),
        ("ORG", "ORG"),
        ("PER", "PER"),
        ("PERSON", "PER"),
    ],
)
def test_names_of_every_kind_are_labelled(kind: str, ours: str) -> None:
    found = analyzed(f"Ann/NNP/3/nsubj/B-{kind} Lee/NNP/1/flat/I-{kind} left/VBD/0/ROOT/O")
    assert found.labels == (f"B-{ours}", f"I-{ours}", "O")


def test_labels_of_other_kinds_are_left_out() -> None:
    assert analyzed("Today/NN/2/nsubj/B-DATE left/VBD/0/ROOT/O").labels == ("O", "O")


def test_white_space_is_no_token_and_no_head() -> None:
    found = analyzed("She/PRP/3/nsubj/O ~/_SP/3/dep/O left/VBD/0/ROOT/O it/PRP/5/obj/O ~/_SP/3/dep/O so/RB/3/advmod/O")
    assert found.forms == ("She", "left", "it", "so")
    assert found.heads == (1, -1, 1, 1)
    assert found.relations == ("nsubj", "root", "obj", "advmod")
    assert [found.text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == ["She", "left", "it", "so"]


def test_what_hangs_on_white_space_at_the_top_is_a_root() -> None:
    found = analyzed("Oh/UH/2/dep/O ~/_SP/0/ROOT/O She/PRP/2/nsubj/O")
    assert (found.forms, found.heads, found.relations) == (("Oh", "She"), (-1, 0), ("root", "nsubj"))


def test_sentences_and_paragraphs_go_on_through_the_pieces() -> None:
    first = doc("She/PRP/2/nsubj/O left/VBD/0/ROOT/O He/PRP/4/nsubj/O came/VBD/0/ROOT/O")
    second = doc("They/PRP/2/nsubj/O met/VBD/0/ROOT/O")
    text = "She left He came \n\nThey met"
    pipeline = Prepared(first, second)
    found = SpacyAnalyzer(pipeline)(text)  # type: ignore[arg-type]  # all that is asked of a pipeline
    assert pipeline.seen == ["She left He came", "They met"]
    assert found.forms == ("She", "left", "He", "came", "They", "met")
    assert found.sentences == ((0, 2), (2, 4), (4, 6))
    assert found.paragraphs == ((0, 4), (4, 6))
    assert found.heads == (1, -1, 3, -1, 5, -1)


def test_a_long_paragraph_goes_in_pieces_and_stays_one() -> None:
    word = doc("so/RB/0/ROOT/O", spaces=False)
    pipeline = Prepared(word, word, word)
    found = SpacyAnalyzer(pipeline)("a" * (2 * LONGEST + 1))  # type: ignore[arg-type]  # all that is asked of a pipeline
    assert list(map(len, pipeline.seen)) == [LONGEST, LONGEST, 1]
    assert LONGEST == 100_000
    assert found.starts == (0, LONGEST, 2 * LONGEST)
    assert found.paragraphs == ((0, 3),)
    assert found.sentences == ((0, 1), (1, 2), (2, 3))


def test_a_piece_of_white_space_alone_opens_nothing() -> None:
    pipeline = Prepared(doc("~/_SP/0/ROOT/O"), doc("She/PRP/0/ROOT/O"))
    found = SpacyAnalyzer(pipeline)("x\n\nShe")  # type: ignore[arg-type]  # all that is asked of a pipeline
    assert (found.forms, found.paragraphs, found.sentences) == (("She",), ((0, 1),), ((0, 1),))


def test_what_utf_8_cannot_hold_goes_to_the_pipeline_as_a_question_mark() -> None:
    pipeline = Prepared(doc("x/FW/0/ROOT/O"))
    assert SpacyAnalyzer(pipeline)("\ud800").text == "\ud800"  # type: ignore[arg-type]  # as above
    assert pipeline.seen == ["?"]


def test_lemmas_and_quotations_come_from_the_rules_of_the_package() -> None:
    made = doc("\"/``/3/punct/O We/PRP/3/nsubj/O left/VBD/0/ROOT/O \"/''/3/punct/O", spaces=False)
    found = SpacyAnalyzer(Prepared(made))('"Weleft"')  # type: ignore[arg-type]  # all that is asked of a pipeline
    assert found.lemmas == ('"', "we", "leave", '"')
    assert [quotation.inner.of(found.text) for quotation in found.quotations] == ["Weleft"]


def test_the_analyzer_does_not_show_its_pipeline() -> None:
    assert repr(SpacyAnalyzer(Prepared())) == "SpacyAnalyzer()"  # type: ignore[arg-type]  # as above


def test_a_pipeline_is_loaded_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spacy.load", lambda name: f"pipeline {name}")
    assert load("mine").pipeline == "pipeline mine"  # type: ignore[comparison-overlap]  # not a pipeline
