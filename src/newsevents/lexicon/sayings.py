"""Words of saying and thinking, and what they take."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, cached_property
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read
from newsevents.model import Attribution, Commitment, Illocution


class Frame(StrEnum):
    """What follows a word of saying."""

    QUOTATION = "quotation"
    """He said, "We won." """
    CLAUSE = "clause"
    """He said (that) they had won; he asked whether they had won."""
    THAT_CLAUSE = "that clause"
    """He held *that they had won*: without "that", the verb means something else."""
    HEARER_INFINITIVE = "hearer infinitive"
    """He urged *them to leave*."""
    INFINITIVE = "infinitive"
    """He promised *to leave*."""
    GERUND = "gerund"
    """He denied *leaving*."""
    PREDICATE = "predicate"
    """He called *them winners*."""
    MESSAGE = "message"
    """He announced *their victory*: the noun phrase is what he says."""
    JUDGMENT = "judgment"
    """He praised *them for winning*: the noun phrase is what he speaks of, with his reason."""
    HEARER = "hearer"
    """He told *them*: the object is spoken to."""


@final
@frozen(kw_only=True)
class Saying:
    """
    Words that say something in the same way.

    >>> promise = next(s for _, s in load().verb("promise"))
    >>> str(promise.illocution), Frame.INFINITIVE in promise.frames
    ('promise', True)
    """

    name: str = ""
    """What they have in common; empty if that needs no name."""

    words: tuple[str, ...] = field(repr=False)
    """Lemmas, with a particle if it belongs to the word, as in ``point out``."""

    frames: tuple[Frame, ...] = ()
    """What may follow."""

    prepositions: tuple[str, ...] = ()
    """What joins the message, if it has a preposition, as *of* in "warn of"."""

    hearers: tuple[str, ...] = ()
    """What joins the one spoken to, if it has a preposition, as *to* in "say to"."""

    illocution: Illocution = Illocution.ASSERT
    """What the speaker does by it."""

    commitment: Commitment = Commitment.NEUTRAL
    """Whether the word vouches for what is said."""

    attribution: Attribution = Attribution.SPEECH
    """Whether it is said, or thought and wanted."""

    deed: bool = False
    """Whether the words may tell of a deed as well: attacked the plan, attacked the town."""

    active: bool = False
    """Whether they say something in the active only: *meant* to leave, and not was *meant* to help."""


@final
@frozen(kw_only=True)
class Setting:
    """In what, or before whom, something is said."""

    prepositions: tuple[str, ...]
    """What joins it to the word of saying."""

    words: tuple[str, ...] = field(repr=False)
    """Lemmas in lower case."""


@final
@frozen(kw_only=True)
class Links:
    """Small words between what is said and what is not; see the data file."""

    accompanying: tuple[str, ...]
    """Before who says something in a phrase beside the clause: with both sides claiming success."""

    anybody: tuple[str, ...]
    """Pronouns that may mean anybody: you have to admit that."""

    answers: tuple[str, ...]
    """Words that are an answer by themselves: said no."""

    asides: tuple[str, ...]
    """Words that begin an aside of the reporter after a comma."""

    causatives: tuple[str, ...]
    """Verbs that make somebody do something."""

    comes: tuple[str, ...]
    """Verbs with a purpose: did not *come* to praise him."""

    concessions: tuple[str, ...]
    """Contrasts that may lack a verb: *though* late."""

    contrasts: tuple[str, ...]
    """After a comma, before a clause in which somebody else may speak."""

    effects: tuple[str, ...]
    """Verbs for what words bring about: drawing a rebuke."""

    evidence: tuple[str, ...]
    """What shows something, besides documents."""

    foretelling: tuple[str, ...]
    """Auxiliaries that say what comes, and not what somebody said would come."""

    free: tuple[str, ...]
    """Pronouns of relative clauses without a noun."""

    issues: tuple[str, ...]
    """Verbs by which somebody publishes a document."""

    judged: tuple[str, ...]
    """What the reporter calls what is said, besides nouns of saying: *a plan* she has modified."""

    leads: tuple[str, ...]
    """Between a cue and a quotation."""

    must: tuple[str, ...]
    """Verbs for what has to be done."""

    nobody: tuple[str, ...]
    """Words for nobody, and before a noun for none."""

    others: tuple[str, ...]
    """Before those who have no name, after one who has: the UN and *other* agencies."""

    owners: tuple[str, ...]
    """Before who speaks through another."""

    openings: tuple[str, ...]
    """Between the start of a clause and a participle: once asked."""

    pairing: tuple[str, ...]
    """Before a phrase that another is joined to: "said that *either* the one or the other"."""

    plain: tuple[str, ...]
    """Verbs that do nothing but say, and say clauses."""

    planned: tuple[str, ...]
    """What has a day of its own when it is asked for: called for *a march* on Sunday."""

    pointers: tuple[str, ...]
    """Words that only point, and do not speak."""

    reactions: tuple[str, ...]
    """How others take what is said, besides nouns of saying."""

    reasons: tuple[str, ...]
    """Before what somebody is praised or criticized for."""

    relatives: tuple[str, ...]
    """Words that begin a relative clause, besides pronouns."""

    sources: tuple[str, ...]
    """Before who says what a noun says."""

    refusals: tuple[str, ...]
    """Verbs whose infinitive is not done: *refused* to admit it."""

    reporting: tuple[str, ...]
    """Auxiliaries with the form of reported speech."""

    sellers: tuple[str, ...]
    """Before whoever sells what is ordered: ordered bread *from* a baker."""

    takes: tuple[str, ...]
    """Before a thing with a purpose of its own: voted *against* a bill to raise taxes."""

    tools: tuple[str, ...]
    """Before that with which a deed is done."""

    whiles: tuple[str, ...]
    """Words that begin a clause of what else is said at the time."""

    turns: tuple[str, ...]
    """Words by which the reporter may turn against what is said."""

    times: tuple[str, ...]
    """Words that begin a clause that says when something is said."""

    utters: tuple[str, ...]
    """Verbs whose subject says what their object does: made a promise."""

    verdicts: tuple[str, ...]
    """Verbs by which courts and panels speak."""


Entry = tuple[str, Saying]
"""What belongs to a word besides its lemma (``out`` in "point out"; empty if nothing), and how it says."""


@final
@frozen(kw_only=True)
class Sayings:
    """
    All words of saying and thinking.

    >>> [particle for particle, _ in load().verb("point") if particle]
    ['out']
    """

    verbs: tuple[Saying, ...] = field(repr=False)
    """Say, promise, believe."""

    adjectives: tuple[Saying, ...] = field(repr=False)
    """Sure, willing."""

    nouns: tuple[Saying, ...] = field(repr=False)
    """Claim, promise, belief."""

    phrases: tuple[Saying, ...] = field(repr=False)
    """According to."""

    media: Setting = field(repr=False)
    """In what it is said, for example a letter."""

    venues: Setting = field(repr=False)
    """Before whom or where it is said, for example reporters, a briefing."""

    voices: tuple[str, ...] = field(repr=False)
    """Lemmas of those who speak for another, for example an embassy, a spokesman."""

    links: Links = field(repr=False)
    """Small words between what is said and what is not."""

    def verb(self, lemma: str) -> tuple[Entry, ...]:
        """Return how the verb says something, in the order of the data; empty if it does not."""
        return self._verbs.get(lemma, ())

    def adjective(self, lemma: str) -> tuple[Entry, ...]:
        """Return how the adjective says something; empty if it does not."""
        return self._adjectives.get(lemma, ())

    def noun(self, lemma: str) -> tuple[Entry, ...]:
        """Return how the noun says something; empty if it does not."""
        return self._nouns.get(lemma, ())

    def phrase(self, word: str) -> tuple[Entry, ...]:
        """Return the phrases that begin with a word in lower case, each without that word."""
        return self._phrases.get(word, ())

    @cached_property
    def _verbs(self) -> Mapping[str, tuple[Entry, ...]]:
        return _by_first_word(self.verbs)

    @cached_property
    def _adjectives(self) -> Mapping[str, tuple[Entry, ...]]:
        return _by_first_word(self.adjectives)

    @cached_property
    def _nouns(self) -> Mapping[str, tuple[Entry, ...]]:
        return _by_first_word(self.nouns)

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[Entry, ...]]:
        return _by_first_word(self.phrases)


def _by_first_word(sayings: Iterable[Saying]) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for saying in sayings:
        for words in saying.words:
            word, _, rest = words.partition(" ")
            found.setdefault(word, []).append((rest, saying))
    return {word: tuple(entries) for word, entries in found.items()}


@cache
def load() -> Sayings:
    """Return the words that come with the package, read once."""
    return read("sayings.toml", Sayings)
