"""
Which of those in view a pronoun means: what speaks for each, weighed.

What a reader goes by is a number for each candidate: how far back it stands, as
what, how often it was named.  The weights are data, ``lexicon/data/weights.toml``,
learnt by ``training/resolver.py`` from open texts in which people marked who is
meant: those of a conditional logit model, in which nobody has the score 0.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from math import exp, log
from operator import or_
from typing import TypeAlias

from attrs import frozen

from newsevents.model import MentionForm
from newsevents.stages.actors.focus import View
from newsevents.stages.actors.page import Page

_SUBJECTS = ("nsubj", "nsubj:pass")
_BODIES = ("organization", "alliance", "country")


@frozen
class Asked:
    """A pronoun, and what its place says of whom it means."""

    page: Page
    """The text."""
    token: int
    """Where it stands."""
    sentence: int
    """In which sentence."""
    relation: str
    """How it hangs there."""
    quoted: int
    """Position of the quotation in which it stands, -1 if it stands in none."""
    speaks: bool
    """Whether it is the subject of a word of saying."""
    acts: bool
    """Whether it is the subject of a verb that is no copula."""
    subjects: frozenset[int]
    """The subjects of the clauses in which it stands, its own left out."""

    @classmethod
    def at(cls, page: Page, token: int) -> "Asked":
        """Look at a pronoun."""
        a = page.analysis
        relation, governor = a.relations[token], a.heads[token]
        speaks = relation == "nsubj" and governor >= 0 and bool(page.lexicon.sayings.verb(a.lemmas[governor]))
        acts = relation == "nsubj" and governor >= 0 and a.tags[governor].startswith("VB")
        acts = acts and a.child(governor, "cop") is None
        subjects = frozenset(_subjects_above(page, token)) - {token}
        return cls(page, token, a.sentence_of(token), relation, a.quoted_at[token], speaks, acts, subjects)


def _subjects_above(page: Page, token: int) -> list[int]:
    a, found, at = page.analysis, list[int](), page.analysis.heads[token]
    while at >= 0:
        subject = a.understood_subject(at)
        if subject is not None and subject < token:
            found.append(subject)
        at = a.heads[at]
    return found


@frozen
class Candidate:
    """One of those whom a pronoun may mean."""

    view: View
    """Who it is, and where it was mentioned."""
    later: int
    """How many others were mentioned after it."""
    overtaken: bool
    """Whether another was a subject after it."""


Feature: TypeAlias = Callable[[Asked, Candidate], float]


def _distance(asked: Asked, candidate: Candidate) -> float:
    return asked.sentence - candidate.view.last.sentence


def _inside(asked: Asked, candidate: Candidate) -> bool:
    """Say whether the pronoun stands in a clause of which it is the subject."""
    return any(seen.head in asked.subjects for seen in candidate.view.seen)


FEATURES: Mapping[str, Feature] = {
    "always": lambda *_: 1.0,
    "salience": lambda asked, c: log(c.view.salience(asked.sentence)),
    "topic": lambda _, c: log(c.view.times),
    "later": lambda _, c: min(c.later, 4),
    "overtaken": lambda _, c: c.overtaken,
    "same_paragraph": lambda asked, c: (
        asked.page.analysis.paragraph_of(asked.token) == asked.page.analysis.paragraph_of(c.view.last.head)
    ),
    "same_sentence": lambda asked, c: _distance(asked, c) == 0,
    "subject": lambda _, c: c.view.last.relation in _SUBJECTS,
    "object": lambda _, c: c.view.last.relation in ("obj", "iobj"),
    "possessive": lambda _, c: c.view.last.relation == "nmod:poss",
    "oblique": lambda _, c: c.view.last.relation == "obl",
    "modifier": lambda _, c: c.view.last.relation in ("nmod", "compound"),
    "joined": lambda _, c: c.view.last.relation == "conj",
    "name": lambda _, c: c.view.last.form is MentionForm.NAME,
    "pronoun": lambda _, c: c.view.last.form is MentionForm.PRONOUN,
    "noun": lambda _, c: c.view.last.form is None,
    "unnamed": lambda _, c: not c.view.draft.mentions,
    "gender_open": lambda _, c: c.view.draft.agreeing_gender is None,
    "parallel": lambda asked, c: c.view.last.relation == asked.relation,
    "speaking": lambda asked, _: asked.speaks and asked.quoted < 0,
    "speaks_again": lambda asked, c: asked.speaks and c.view.last.speaks,
    "nearest_subject": lambda asked, c: bool(asked.subjects) and c.view.last.head == max(asked.subjects),
    "new_subject": lambda _, c: c.view.times == 1 and c.view.last.relation in _SUBJECTS,
    "own": lambda asked, c: asked.relation == "nmod:poss" and _inside(asked, c),
    "same_quotation": lambda asked, c: 0 <= asked.quoted == c.view.last.quoted,
    "out_of_quotation": lambda asked, c: asked.quoted >= 0 and c.view.last.quoted != asked.quoted,
    "body": lambda _, c: c.view.draft.kind in _BODIES,
    "group": lambda _, c: c.view.draft.kind == "group",
    "body_acts": lambda asked, c: asked.acts and c.view.draft.kind in _BODIES,
    "body_owns": lambda asked, c: asked.relation == "nmod:poss" and c.view.draft.kind in _BODIES,
    "noun_speaks": lambda asked, c: asked.speaks and not c.view.draft.mentions,
}
"""What a reader goes by, each a number for a candidate."""

Weigher: TypeAlias = Callable[[str, Asked, Sequence[Candidate]], Candidate | None]
"""What takes one of several candidates, or nobody; the first argument is the kind of the pronoun."""


def candidates(views: Sequence[View]) -> tuple[Candidate, ...]:
    """Return the candidates of views that agree, the latest first."""
    overtaken = list(accumulate((view.last.relation in _SUBJECTS for view in views), or_, initial=False))
    return tuple(Candidate(view, n, overtaken[n]) for n, view in enumerate(views))


def heaviest(kind: str, asked: Asked, among: Sequence[Candidate]) -> Candidate | None:
    """Return the candidate who is most likely meant, None if none is likely enough."""
    weights = asked.page.lexicon.weights
    weighed = [(weight, FEATURES[name]) for name, weight in weights.of[kind].items()]
    odds = [exp(sum([weight * feature(asked, c) for weight, feature in weighed])) for c in among]
    taken = likeliest(odds, [bool(c.view.draft.mentions) for c in among], weights.likely)
    return None if taken is None else among[taken]


def likeliest(odds: Sequence[float], actors: Sequence[bool], likely: float) -> int | None:
    """
    Return the position of the candidate to take, None if it is nobody.

    Args:
        odds: How likely each is, against nobody.
        actors: Which of them are actors; what is none is taken only where no actor is likely.
        likely: How likely an actor must be.
    """
    order = sorted(range(len(odds)), key=lambda i: (actors[i], odds[i]), reverse=True)
    if order and actors[order[0]] and odds[order[0]] >= likely * (1 + sum(odds)):
        return order[0]
    others = [i for i in order if not actors[i]]
    return others[0] if others and odds[others[0]] >= 1 else None
