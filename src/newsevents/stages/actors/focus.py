"""Whom a text has in view: what a pronoun or description can take up."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from math import log

from attrs import define, field

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
_OTHER, _QUOTED, _FADES, _SAYS = 0.5, 0.6, 0.55, 1.3
_SENTENCES, _REMEMBERED = 5, 150
_TOPIC = 0.6


@define(eq=False)
class Seen:
    """One taking up of an actor."""

    draft: Draft
    """Who."""
    head: int
    """The token by which it hangs in the sentence."""
    sentence: int
    """In which sentence."""
    weight: float
    """How much it stands out there."""


@define(eq=False)
class Focus:
    """The last mentions, in the order of the text."""

    page: Page
    """The text."""
    countries: Mapping[str, Draft]
    """The countries of the text by code."""
    seen: deque[Seen] = field(factory=lambda: deque(maxlen=_REMEMBERED))
    """What was mentioned, the latest last."""

    times: Counter[Draft] = field(factory=Counter)
    """How often each was mentioned so far."""

    def see(self, draft: Draft, first: int, stop: int) -> None:
        """Take note of a mention."""
        self.times[draft] += 1
        head = self.page.analysis.head_of(first, stop)
        self.seen.append(Seen(draft, head, self.page.analysis.sentence_of(head), self._weight(head)))

    def _weight(self, head: int) -> float:
        a = self.page.analysis
        relation, governor = a.relations[head], a.heads[head]
        if relation == "conj" and governor >= 0:
            relation, governor = a.relations[governor], a.heads[governor]
        weight = _WEIGHTS.get(relation, _OTHER)
        if relation == "nsubj" and governor >= 0 and self.page.lexicon.sayings.verb(a.lemmas[governor]):
            weight = _SAYS
        return weight * _QUOTED if self.page.analysis.quoted_at[head] >= 0 else weight

    def _prominence(self, draft: Draft) -> float:
        """Return how much more likely one is taken up for having been taken up before: the topic of the text."""
        return 1 + _TOPIC * log(self.times[draft])

    def ranked(self, token: int, fits: Callable[[Draft], bool], reach: int = _SENTENCES) -> list[tuple[float, Draft]]:
        """
        Return who may be taken up at a token, the most likely first, with how likely.

        Args:
            token: Where.
            fits: Says whether an actor agrees.
            reach: How many sentences back.
        """
        sentence = self.page.analysis.sentence_of(token)
        scores: dict[Draft, float] = {}
        for seen in reversed(self.seen):
            distance = sentence - seen.sentence
            if distance > reach:
                break
            score = seen.weight * _FADES**distance * self._prominence(seen.draft)
            if score > scores.get(seen.draft, 0.0) and fits(seen.draft):
                scores[seen.draft] = score
        return sorted(((score, draft) for draft, score in scores.items()), key=lambda pair: -pair[0])

    def beside(self, token: int) -> Iterator[Draft]:
        """Yield those who take part in the same clause as a token, and so cannot be the same."""
        a = self.page.analysis
        governor = a.heads[token]
        if a.relations[token] == "nmod:poss" or governor < 0:
            return
        for seen in reversed(self.seen):
            if seen.sentence != a.sentence_of(token):
                return
            if a.heads[seen.head] == governor and a.relations[seen.head] != "nmod:poss":
                yield seen.draft
