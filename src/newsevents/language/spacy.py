"""
The analyzer for those who have a spaCy pipeline already.

>>> from newsevents.language.spacy import load
>>> analyze = load("en_core_web_sm")  # doctest: +SKIP
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, final

from attrs import field, frozen

from newsevents._extras import needed
from newsevents.language._clear import is_clear, to_universal
from newsevents.language._tree import ROOT, grounded
from newsevents.language.analysis import Analysis
from newsevents.language.entities import Entity
from newsevents.language.lemmas import find_lemmas
from newsevents.language.paragraphs import Block, find_paragraphs
from newsevents.language.quotations import find_quotations
from newsevents.model import NameKind

if TYPE_CHECKING:
    import spacy.language
    from spacy.tokens import Doc, Token

LONGEST = 100_000
"""Code points handed to the pipeline at once; longer paragraphs go in pieces."""

_LABELS = {
    "FAC": "LOC",
    "GPE": "LOC",
    "LOC": "LOC",
    "NORP": "NORP",
    "ORG": "ORG",
    "PER": "PER",
    "PERSON": "PER",
}
_ENTITIES: dict[str, NameKind | None] = {
    "EVENT": NameKind.EVENT,
    "FAC": NameKind.FAC,
    "GPE": NameKind.GPE,
    "LAW": NameKind.OTHER,
    "LOC": NameKind.LOC,
    "NORP": NameKind.NORP,
    "ORG": NameKind.ORG,
    "PER": NameKind.PERSON,
    "PERSON": NameKind.PERSON,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
    **dict.fromkeys("CARDINAL DATE LANGUAGE MONEY ORDINAL PERCENT QUANTITY TIME".split()),
}
"""What entities of each type name, None if they are no names; those of other types are left to the stages."""
_TAGS = {
    "ADJ": "JJ",
    "ADP": "IN",
    "ADV": "RB",
    "AUX": "VBP",
    "CCONJ": "CC",
    "DET": "DT",
    "INTJ": "UH",
    "NOUN": "NN",
    "NUM": "CD",
    "PART": "RB",
    "PRON": "PRP",
    "PROPN": "NNP",
    "PUNCT": ",",
    "SCONJ": "IN",
    "VERB": "VBP",
    "X": "FW",
}
_INFLECTED = {
    ("NOUN", "Number=Plur"): "NNS",
    ("PROPN", "Number=Plur"): "NNPS",
    ("VERB", "VerbForm=Inf"): "VB",
    ("VERB", "VerbForm=Ger"): "VBG",
    ("VERB", "VerbForm=Part", "Tense=Past"): "VBN",
    ("VERB", "VerbForm=Part"): "VBG",
    ("VERB", "Tense=Past"): "VBD",
    ("VERB", "Person=3", "Number=Sing"): "VBZ",
}
"""Penn tags by universal tag and features, the first that fits."""


@final
@frozen
class SpacyAnalyzer:
    """
    A spaCy pipeline with a tagger, a parser and an entity recognizer as analyzer.

    Relations may be those of Universal Dependencies, or those of CLEAR, which
    spaCy's own English pipelines have; the latter are rebuilt into the former.
    What the pipeline has in ``doc.ents`` is decided: a PERSON, ORG, GPE, LOC,
    NORP, FAC or EVENT is a name of that kind and of those limits (without a
    leading article or a possessive ending), a LAW, PRODUCT or WORK_OF_ART a
    name of another kind, a DATE, a number or a LANGUAGE no name.  Entities of
    other types, and what is no entity, are left to the stages.  Lemmas come
    from the same rules as those of the analyzer in the package.
    """

    pipeline: "spacy.language.Language" = field(repr=False)
    """What ``spacy.load`` returns, a ``spacy.language.Language``."""

    def __call__(self, text: str, /) -> Analysis:
        """Return the analysis of *text*; any string is fine."""
        blocks = find_paragraphs(text)
        pieces = [piece for block in blocks for piece in _pieces(*block)]
        clean = text.encode("utf-8", "replace").decode("utf-8")
        rows = _Rows()
        docs = self.pipeline.pipe([clean[start:end] for start, end in pieces])
        opening = {start for start, _ in blocks}
        for (start, _), doc in zip(pieces, docs, strict=True):
            rows.add(doc, start, paragraph=start in opening)
        return rows.analysis(text, blocks)


def load(name: str) -> SpacyAnalyzer:
    """
    Return the analyzer of an installed pipeline of spaCy.

    Args:
        name: Name of a package or a directory, as for ``spacy.load``.

    Raises:
        newsevents.errors.MissingExtraError: If spaCy is not installed, or does not work.
    """
    return SpacyAnalyzer(needed("spacy", extra="spacy").load(name))


def _pieces(start: int, end: int) -> Iterator[Block]:
    for at in range(start, end, LONGEST):
        yield at, min(at + LONGEST, end)


class _Rows:
    """The columns of an analysis while they grow."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._forms: list[str] = []
        self._tags: list[str] = []
        self._heads: list[int] = []
        self._relations: list[str] = []
        self._labels: list[str] = []
        self._entities: list[Entity] = []
        self._sentences: list[int] = []
        self._paragraphs: list[int] = []

    def add(self, doc: "Doc", offset: int, *, paragraph: bool) -> None:
        """Add the tokens of a piece of text that starts at *offset*."""
        words = [word for word in doc if not word.is_space]
        first = len(self._starts)
        if words and (paragraph or not self._paragraphs):
            self._paragraphs.append(first)
        rows = {word.i: first + row for row, word in enumerate(words)}
        for row, word in enumerate(words, first):
            if word.is_sent_start or row == first:
                self._sentences.append(row)
            self._starts.append(offset + word.idx)
            self._ends.append(offset + word.idx + len(word.text))
            self._forms.append(word.text)
            self._tags.append(_tag(word))
            self._heads.append(_head(word, rows))
            self._relations.append(word.dep_)
            self._labels.append(_label(word))
        self._entities.extend(_entities(doc, rows))

    def analysis(self, text: str, blocks: Sequence[Block]) -> Analysis:
        """Return the table, with trees in Universal Dependencies."""
        lemmas = find_lemmas(self._forms, self._tags)
        sentences = _ranges(self._sentences, len(self._starts))
        heads: Sequence[int] = grounded(self._heads, sentences)
        relations: Sequence[str] = self._relations
        if is_clear(relations):
            heads, relations = to_universal(heads, relations, self._tags, lemmas)
        return Analysis(
            text=text,
            starts=tuple(self._starts),
            ends=tuple(self._ends),
            sentences=sentences,
            paragraphs=_ranges(self._paragraphs, len(self._starts)),
            quotations=find_quotations(text, blocks),
            tags=tuple(self._tags),
            lemmas=lemmas,
            heads=tuple(heads),
            relations=tuple(relations),
            labels=tuple(self._labels),
            entities=tuple(self._entities),
        )


def _head(word: "Token", rows: dict[int, int]) -> int:
    """Return the row of the nearest head that is no white space."""
    at = word
    while at.head.i != at.i:
        at = at.head
        if at.i in rows:
            return rows[at.i]
    return ROOT


def _tag(word: "Token") -> str:
    """Return the Penn tag of *word*, made of the universal one if it has no other."""
    if word.tag_ and word.tag_ not in _TAGS:
        return word.tag_
    universal = word.pos_ or word.tag_
    known = {"VERB" if universal == "AUX" else universal, *str(word.morph).split("|")}
    inflected = next((tag for signs, tag in _INFLECTED.items() if known.issuperset(signs)), None)
    return inflected or _TAGS.get(universal, "NN")


def _label(word: "Token") -> str:
    label = _LABELS.get(word.ent_type_)
    return f"{word.ent_iob_}-{label}" if label and word.ent_iob_ in ("B", "I") else "O"


def _entities(doc: "Doc", rows: dict[int, int]) -> Iterator[Entity]:
    """Yield the entities of a document by the rows of their words."""
    for entity in doc.ents:
        inside = [rows[word.i] for word in entity if word.i in rows]
        if inside and entity.label_ in _ENTITIES:
            yield Entity(inside[0], inside[-1] + 1, _ENTITIES[entity.label_])


def _ranges(firsts: Sequence[int], stop: int) -> tuple[tuple[int, int], ...]:
    return tuple(zip(firsts, (*firsts[1:], stop), strict=False)) if firsts else ()
