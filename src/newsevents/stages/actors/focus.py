"""Whom a text has in view: what a pronoun or description can take up."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from itertools import islice, takewhile
from math import log

from attrs import define, field

from newsevents.model import MentionForm
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import Page

# Subjects are taken up most, then objects (Lappin and Leass 1994, An algorithm
# for pronominal anaphora resolution); each further sentence counts less.
_WEIGHTS = {
    "nsubj": 1.0,
    "nsubj:pass": 0.9,
    "obl:agent": 0.6,
    "root": 0.7,
    "obj": 0.7,
    "iobj": 0.7,
    "nmod:poss": 0.6,
    "appos": 0.6,
}
_INSIDE = frozenset({"nmod", "nmod:poss", "obj", "iobj", "obl", "conj", "compound"})
"""Relations of what stands in the objects of a verb, and in their parts."""
_OTHER, _QUOTED, _FADES, _SAYS = 0.5, 0.6, 0.55, 1.3
_SENTENCES, _REMEMBERED, _KEPT = 5, 75, 4
FAR, NEAR = 1000, 2
"""How many sentences back a description reaches: one that names its kind well, and any other."""
_TOPIC = 0.6
_COUNTS = ("CD", "DT", "JJ", "JJS")
"""Tags of words that say how many of some."""


@define(eq=False)
class Seen:
    """One taking up of an actor, or of somebody or something without a name."""

    head: int
    """The token by which it hangs in the sentence."""
    sentence: int
    """In which sentence."""
    relation: str
    """How it hangs there; of things in a row, how the first does."""
    form: MentionForm | None
    """How the words speak of it; None for nouns that are no actor."""
    quoted: int
    """Position of the quotation in which it stands, -1 if it stands in none."""
    speaks: bool
    """Whether it is the subject of a word of saying."""

    @property
    def weight(self) -> float:
        """How much it stands out there."""
        weight = _SAYS if self.speaks else _WEIGHTS.get(self.relation, _OTHER)
        return weight * _QUOTED if self.quoted >= 0 else weight


@define(eq=False)
class View:
    """What of an actor is in view: its last mentions, the latest last."""

    draft: Draft
    """Who it is."""
    last: Seen
    """The latest mention."""
    seen: deque[Seen] = field(factory=lambda: deque(maxlen=_KEPT))
    """The last mentions."""
    times: int = 0
    """How often it was mentioned so far."""

    def see(self, seen: Seen) -> None:
        """Take note of a mention."""
        self.last = seen
        self.seen.append(seen)
        self.times += 1

    def salience(self, sentence: int) -> float:
        """Return how much it stands out for a *sentence*."""
        return max(seen.weight * _FADES ** (sentence - seen.sentence) for seen in self.seen)

    def takes_part(self, page: Page, token: int) -> bool:
        """Say whether it takes part in the same clause as a token, and so cannot be the same."""
        a = page.analysis
        governor = a.heads[token]
        if a.relations[token] == "nmod" and governor == token - 2 and a.tags[governor] in _COUNTS:
            governor = a.heads[governor]  # "arrested nine of *them*"
        if a.relations[token] == "nmod:poss" or governor < 0:
            return False
        actor = a.understood_subject(governor) if a.tags[governor].startswith("VB") else None
        opens = range(a.sentence_at[token][0], token) if a.relations[token] == "nsubj" else ()
        return any(
            seen.head == actor
            or (a.heads[seen.head] == governor and a.relations[seen.head] != "nmod:poss")
            or (seen.head in opens and _phrase_of(page, seen.head) == governor)
            for seen in self.seen
            if seen.head != token
        )

    def acts_on(self, page: Page, token: int) -> bool:
        """Say whether it is the subject of the clause in whose object a noun stands: *S&P* cut the firm's rating."""
        a, at = page.analysis, token
        while a.relations[at] in _INSIDE and a.heads[at] >= 0:
            at = a.heads[at]
        subject = a.subject(at) if at != token else None
        return any(seen.head == subject for seen in self.seen)


def _phrase_of(page: Page, head: int) -> int:
    """Return the verb whose phrase a noun ends: "after talks with *Roe*, he left" is of another."""
    a = page.analysis
    while a.relations[head] == "nmod" and a.heads[head] >= 0:
        head = a.heads[head]
    return a.heads[head] if a.relations[head] == "obl" else -1


@define(eq=False)
class Focus:
    """The last mentions, in the order of the text."""

    page: Page
    """The text."""
    countries: Mapping[str, Draft]
    """The countries of the text by code."""
    views: dict[Draft, View] = field(factory=dict)
    """The actors that were mentioned, the latest last."""
    nouns: dict[Draft, View] = field(factory=dict)
    """Who and what was mentioned and is no actor, the latest last."""
    at: dict[int, Draft] = field(factory=dict)
    """Who was mentioned by the noun or pronoun on a token."""

    def see(self, draft: Draft, first: int, stop: int, form: MentionForm | None = None) -> None:
        """Take note of a mention."""
        views = self.views if draft.mentions else self.nouns
        seen = self._seen(self.page.analysis.head_of(first, stop), form)
        self.at[seen.head] = draft
        view = views.pop(draft, None) or View(draft, seen)
        views[draft] = view  # the latest stands last
        view.see(seen)

    def _seen(self, head: int, form: MentionForm | None) -> Seen:
        a = self.page.analysis
        relation, governor = a.relations[head], a.heads[head]
        if relation == "conj" and governor >= 0:
            relation, governor = a.relations[governor], a.heads[governor]
        speaks = relation == "nsubj" and governor >= 0 and bool(self.page.lexicon.sayings.verb(a.lemmas[governor]))
        return Seen(head, a.sentence_of(head), relation, form, a.quoted_at[head], speaks)

    def within(self, token: int, reach: int = _SENTENCES) -> Iterator[View]:
        """Yield the actors that were mentioned in the last sentences before a token, the latest first."""
        return self._latest(self.views, token, reach)

    def all_within(self, token: int, reach: int) -> list[View]:
        """Return the actors, and who and what is none, of the last sentences before a token, the latest first."""
        found = [*self._latest(self.views, token, reach), *self._latest(self.nouns, token, reach)]
        return sorted(found, key=lambda view: -view.last.head)

    def _latest(self, views: dict[Draft, View], token: int, reach: int) -> Iterator[View]:
        sentence = self.page.analysis.sentence_of(token)
        near = islice(reversed(views.values()), _REMEMBERED)
        return takewhile(lambda view: sentence - view.last.sentence <= reach, near)

    def ahead(self, draft: Draft, head: int) -> View:
        """Return how an actor will be in view when the text comes to *head*, where it is mentioned."""
        before = self.views.get(draft)
        seen = self._seen(head, MentionForm.NAME)
        return View(draft, seen, deque([seen]), before.times if before else 1)

    def ranked(self, token: int, fits: Callable[[Draft], bool], reach: int = _SENTENCES) -> list[Draft]:
        """
        Return who may be taken up at a token, the most likely first.

        Args:
            token: Where.
            fits: Says whether an actor agrees.
            reach: How many sentences back.
        """
        sentence = self.page.analysis.sentence_of(token)
        near = self.within(token, reach)
        found = [
            view
            for view in near
            if fits(view.draft) and not view.takes_part(self.page, token) and not view.acts_on(self.page, token)
        ]
        found.sort(key=lambda view: -view.salience(sentence) * (1 + _TOPIC * log(view.times)))
        return [view.draft for view in found]

    def latest(self, token: int, fits: Callable[[Draft], bool]) -> Draft | None:
        """Return the likeliest of all who were mentioned and agree, None if nobody does."""
        ranked = self.ranked(token, fits, FAR)
        return ranked[0] if ranked else None
