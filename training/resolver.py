"""
Learns how much speaks for whom a pronoun means: ``src/newsevents/lexicon/data/weights.toml``.

    python training/resolver.py CORPORA [--measure]

CORPORA is the folder of ``train.py``.  The package reads the documents of GUM, and at each
pronoun, what it knows of the candidates and whom the annotators meant is what the weights
are learnt from.  ``--measure`` scores
each fifth of the documents with the weights that the others give.
"""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np
from coreference import Document, documents
from numpy.typing import NDArray

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import MentionForm
from newsevents.stages import STAGES, Reading
from newsevents.stages.actors import find_actors
from newsevents.stages.actors.weighing import FEATURES, Asked, Candidate, likeliest

WEIGHTS = Path(__file__).parent.parent / "src" / "newsevents" / "lexicon" / "data" / "weights.toml"
LIKELY = 0.3
_FOLDS, _ROUNDS = 5, 4
KINDS = ("person", "thing", "plural")
_L2, _STEPS, _RATE = 0.01, 800, 0.05
_EXPECTED = {
    "always": 1.5,
    "salience": 2.5,
    "topic": 0.6,
    "overtaken": -0.6,
    "same_paragraph": 0.4,
    "unnamed": -0.7,
    "speaking": 1.5,
    "body_owns": 0.8,
    "body_acts": 0.8,
}
"""Weights to start from and to stay near to: what holds for news, of which GUM has little."""
_LIVES = 0.3
"""How much a pronoun in the life of one person counts: there, unlike in news, nearly all mean that person."""

Numbers = NDArray[np.float64]


@dataclass
class Choice:
    """One pronoun with its candidates."""

    kind: str
    """What it agrees with."""
    seen: Numbers
    """The features of the candidates, a row each."""
    right: NDArray[np.bool_]
    """Which of them are meant."""
    named: NDArray[np.bool_]
    """Which of them would be written down."""
    worth: float
    """How much it counts."""

    def taken(self, weights: Numbers, likely: float) -> int | None:
        """Return the position of the candidate that the package takes with these weights."""
        return likeliest(list(np.exp(self.seen @ weights)), list(self.named), likely)


class Student:
    """Takes whom the weights so far say, right or wrong, and keeps who would have been right."""

    def __init__(self, document: Document, weights: Mapping[str, Numbers]) -> None:
        self._entity_of = document.entity_of
        self._weights = weights
        self._worth = _LIVES if "_bio_" in document.name else 1.0
        self.choices: list[Choice] = []

    def __call__(self, kind: str, asked: Asked, among: Sequence[Candidate]) -> Candidate | None:
        """Return the likeliest candidate; as long as there are no weights, the one that is meant."""
        if not among:
            return None
        starts = asked.page.analysis.starts
        meant = self._entity_of.get(starts[asked.token])
        right = [meant is not None and self._entity(starts, c) == meant for c in among]
        rows = [[float(feature(asked, c)) for feature in FEATURES.values()] for c in among]
        named = [bool(c.view.draft.mentions) for c in among]
        choice = Choice(kind, np.array(rows), np.array(right), np.array(named), self._worth)
        self.choices.append(choice)
        if kind not in self._weights:
            return next((c for c, yes in zip(among, right, strict=True) if yes), None)
        best = choice.taken(self._weights[kind], LIKELY)
        return None if best is None else among[best]

    def _entity(self, starts: Sequence[int], candidate: Candidate) -> str | None:
        """
        Return the entity of most names of a candidate, without one that of its latest mention.

        Whoever has no name goes by a word, and annotators keep the "people" of one
        sentence apart from those of others.
        """
        named = [found for found in candidate.view.draft.mentions if found.form is MentionForm.NAME]
        tokens = [i for found in named for i in range(found.first, found.stop)] or [candidate.view.last.head]
        votes = Counter(entity for i in tokens if (entity := self._entity_of.get(starts[i])))
        return votes.most_common(1)[0][0] if votes else None


def prepared(document: Document) -> Reading:
    """Return what the stages before that of the actors find in a document."""
    start = Reading(text=document.text, published=None, analysis=analyzer()(document.text), lexicon=load())
    return reduce(lambda reading, stage: stage(reading), STAGES[: STAGES.index(find_actors)], start)


def choices(document: Document, reading: Reading, weights: Mapping[str, Numbers]) -> list[Choice]:
    """Return all pronouns of a document that have candidates, as one meets them who goes by *weights*."""
    student = Student(document, weights)
    find_actors(reading, student)
    return student.choices


def learn(some: Sequence[Choice]) -> Numbers:
    """Return the weights of a conditional logit model in which nobody has the score 0 (Adam, L2 around expectation)."""
    first = np.cumsum([0, *(len(choice.right) for choice in some[:-1])])
    seen, right = np.vstack([choice.seen for choice in some]), np.concatenate([choice.right for choice in some])
    choice_of = np.repeat(np.arange(len(some)), [len(choice.right) for choice in some])
    worth = np.array([choice.worth for choice in some])[choice_of]
    expected = np.array([_EXPECTED.get(name, 0.0) for name in FEATURES]) * seen.any(axis=0)
    weights = expected.copy()
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        odds = np.exp(seen @ weights)
        likely = odds / (1 + np.add.reduceat(odds, first))[choice_of]
        wanted = odds * right
        meant = np.add.reduceat(wanted, first)[choice_of]
        target = np.divide(wanted, meant, out=np.zeros_like(wanted), where=meant > 0)
        slope = 2 * _L2 * (weights - expected) + seen.T @ (worth * (likely - target)) / len(some)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        weights -= _RATE * mean / (1 - 0.9**step) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return weights


def learnt(read: Sequence[tuple[Document, Reading]]) -> dict[str, Numbers]:
    """Return weights for each kind of pronoun, learnt in rounds: each meets the text as the weights before leave it."""
    weights: dict[str, Numbers] = {}
    some: list[Choice] = []
    for _ in range(_ROUNDS):
        some += [choice for pair in read for choice in choices(*pair, weights)]
        weights = {kind: learn([c for c in some if c.kind == kind]) for kind in KINDS}
    return weights


def measure(read: Sequence[tuple[Document, Reading]]) -> str:
    """Score each fifth with the weights that the others give: whom it writes down, of those with a name."""
    hit, taken, there = Counter[str](), Counter[str](), Counter[str]()
    for fold in range(_FOLDS):
        weights = learnt([pair for n, pair in enumerate(read) if n % _FOLDS != fold])
        for choice in (c for pair in read[fold::_FOLDS] for c in choices(*pair, weights)):
            there[choice.kind] += bool((choice.right & choice.named).any())
            best = choice.taken(weights[choice.kind], LIKELY)
            if best is not None and choice.named[best]:
                taken[choice.kind] += 1
                hit[choice.kind] += bool(choice.right[best])
    rates = ((k, hit[k] / taken[k], hit[k] / there[k], 2 * hit[k] / (taken[k] + there[k])) for k in KINDS)
    return "\n".join(f"{kind}: precision {p:.3f} recall {r:.3f} F1 {f:.3f}" for kind, p, r, f in rates)


def written(weights: dict[str, Numbers]) -> str:
    """Return the file of weights."""
    parts = [f"# Learnt by training/resolver.py.\nlikely = {LIKELY}\n"]
    for kind, values in weights.items():
        rows = [f"{name} = {value:.2f}" for name, value in zip(FEATURES, values, strict=True) if abs(value) >= 0.05]
        parts.append("\n".join((f"\n[{kind}]", *rows, "")))
    return "".join(parts)


def main() -> None:
    """Measure, learn from all, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpora", type=Path)
    options.add_argument("--measure", action="store_true")
    given = options.parse_args()
    files = (given.corpora / f"gum-open-{part}.conllu.gz" for part in ("train", "dev"))
    pairs = [(document, prepared(document)) for file in files for document in documents(file)]
    if given.measure:
        print(measure(pairs))
    WEIGHTS.write_text(written(learnt(pairs)), encoding="utf-8")


if __name__ == "__main__":
    main()
