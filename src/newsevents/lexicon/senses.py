"""What words tell of events, and what the wording needs for it."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model import EventContext, EventMode, EventType

Words = tuple[str, ...]

ANY = "@any"
"""The class of all words."""

LAND = "@land"
"""The class of names of countries and places."""

NONE = "@none"
"""Said of an object: there is none."""

NAME = "@name"
"""The class of names, of pronouns, and of nouns with a name or a nationality before them: "Gaulish villages"."""

PERSON = "@person"
"""The class of names of persons and of pronouns."""


RECIPIENT = "@recipient"
"""Said of a verb: somebody gets its object: "denied *her* a seat"."""

UNSAID = "@unsaid"
"""Said of who does it: a passive does not say who: "she *was picked up* on Monday"."""


class Frame(StrEnum):
    """Who does it to whom."""

    TRANSITIVE = "transitive"
    """The subject does it to the object."""
    MUTUAL = "mutual"
    """All sides do it with each other: "they met"."""
    REVERSE = "reverse"
    """The object, or who stands after "from", does it to the subject: "they received aid"."""
    ALONE = "alone"
    """It is done to nobody: "she resigned"."""


class Side(StrEnum):
    """A side of an event."""

    SOURCE = "source"
    """Who does it."""
    TARGET = "target"
    """To whom it is done."""


class OperatorKind(StrEnum):
    """What an operator makes of the event inside it."""

    LIGHT = "light"
    """The same: "launch an attack"."""
    CHOICE = "choice"
    """The same, where somebody decides to do it: "vote to ban it", not "vote on a ban"."""
    COMMAND = "command"
    """A harm that somebody orders is his, a help a request: "order a ban", "order aid"."""
    INTENT = "intent"
    """A promise or a threat: "plan to attack"."""
    UNDO = "undo"
    """Its end: "suspend talks"."""
    BAR = "bar"
    """What others do is kept from being done: "ban a rally"."""
    FAIL = "fail"
    """It is not done: "failed to help"."""
    DENY = "deny"
    """Who is said to have done it says no: "denied attacking"."""
    UNDERGO = "undergo"
    """The same, done to the subject: "face an attack"."""
    TOLD = "told"
    """The same of words alone: "received a warning"."""


@final
@frozen(kw_only=True)
class Sense:
    """
    One thing that some words tell, and what the wording needs for it.

    >>> Sense(type=EventType.RETREAT, nouns=("ceasefire", "truce")).frame
    <Frame.TRANSITIVE: 'transitive'>
    """

    type: EventType
    """What they tell (PLOVER)."""

    mode: EventMode | None = None
    """How it was done (PLOVER); None if the words do not say."""

    cameo: str | None = None
    """CAMEO code; None if the words do not decide it."""

    contexts: tuple[EventContext, ...] = ()
    """What it is about (PLOVER)."""

    verbs: Words = field(default=(), repr=False)
    """Lemmas of verbs, with a particle if it belongs to the verb: ``call off``."""

    nouns: Words = field(default=(), repr=False)
    """Lemmas of nouns, with what stands before the head: ``arrest warrant``."""

    adjectives: Words = field(default=(), repr=False)
    """Adjectives of which a subject is said: ``critical``."""

    objects: Words = field(default=(), repr=False)
    """Lemmas or ``@classes``, one of which must be the object; empty if any may be."""

    obliques: Words = field(default=(), repr=False)
    """Prepositions, alone or with a lemma, one of which must be there; empty if none need be."""

    subjects: Words = field(default=(), repr=False)
    """Lemmas or ``@classes``, one of which must be who does it; empty if anybody may."""

    unless: Words = field(default=(), repr=False)
    """Lemmas or ``@classes`` that make it something else if they stand with the word: "*panic* attack"."""

    frame: Frame = Frame.TRANSITIVE
    """Who does it to whom."""

    content: bool = False
    """Whether what stands inside it is asked, promised or refused, and is no event of its own."""

    instrument: bool = False
    """Whether the object is what it is done with, and no side: "send *troops*"."""

    recipient: bool = False
    """Whether who gets it is meant rather than what is given: "extradite a man *to Gaul*"."""

    of: Side = Side.TARGET
    """The side that "of" marks after the noun."""

    owner: Side = Side.SOURCE
    """The side that whose it is stands on, where nothing says to whom: "*her* release"."""

    towards: Words = ()
    """Prepositions before its target; empty for the usual ones."""

    strict: bool = False
    """Whether both sides must be actors or places, because the words have other uses."""


@final
@frozen(kw_only=True)
class Operator:
    """Words that have no type of their own and change that of the event inside."""

    kind: OperatorKind
    """What they make of it."""

    verbs: Words = field(default=(), repr=False)
    """Lemmas of verbs, with their particles."""

    adjectives: Words = field(default=(), repr=False)
    """Adjectives of which a subject is said: ``ready``."""
