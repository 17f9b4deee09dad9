"""Small words around events: how they mark status and sides, and what leads back to somebody."""

from collections.abc import Mapping, Sequence
from typing import final

from attrs import field, frozen

from newsevents.lexicon.senses import Words
from newsevents.model import EventType, Status


@final
@frozen(kw_only=True)
class StatusWords:
    """Words that mark that something has not, or not yet, happened."""

    possible: frozenset[str] = field(converter=frozenset)
    """Modal verbs of possibility."""

    obliged: frozenset[str] = field(converter=frozenset)
    """Modal verbs of obligation."""

    future: frozenset[str] = field(converter=frozenset)
    """Modal verbs of the future."""

    habitual: frozenset[str] = field(converter=frozenset)
    """Adverbs of what happens again and again."""

    past_habit: frozenset[str] = field(converter=frozenset)
    """Verbs of what happened again and again: "*used* to meet"."""

    perfect: str
    """The verb of the perfect, by lemma: "should *have* paid"."""

    conditions: frozenset[str] = field(converter=frozenset)
    """Conjunctions of conditions."""

    ultimatum: frozenset[str] = field(converter=frozenset)
    """Conjunctions of conditions under which one gives way to a threat: "*unless* Rome pays"."""

    asking: frozenset[str] = field(converter=frozenset)
    """Words before a question: "could not *determine* if"."""

    naming: frozenset[str] = field(converter=frozenset)
    """Verbs of what somebody takes something for: "*called* it an act of war"."""

    named_by: Words
    """Prepositions before what somebody takes something for: "described it *as* an act of war"."""

    aiming: frozenset[str] = field(converter=frozenset)
    """Verbs of intent that may have a noun as what is intended: "*plan* an attack", not "hope the attack"."""

    promising: frozenset[str] = field(converter=frozenset)
    """Verbs of intent that threaten nobody: "*pledged* to send troops"."""

    questions: frozenset[str] = field(converter=frozenset)
    """Conjunctions of what is not known: "asked *whether*"."""

    realized: frozenset[str] = field(converter=frozenset)
    """Words whose infinitive happens: "*began* to withdraw"."""

    intended: frozenset[str] = field(converter=frozenset)
    """Words whose infinitive is planned: "*due* to visit"."""

    marks: Mapping[Status, frozenset[str]] = field(repr=False)
    """Adjectives before a noun that is told with that status: a "*potential* invasion"."""

    around: Mapping[Status, frozenset[str]] = field(repr=False)
    """Verbs and nouns that give what stands in them that status: "*fear* an invasion", "the *risk* of war"."""


@final
@frozen(kw_only=True)
class SideWords:
    """Prepositions that mark the sides of an event."""

    target: Words
    """Before its target, the surest first."""

    source: Words
    """Before its source, beside a noun: "an attack *by* rebels"."""

    joint: Words
    """Before all sides: "talks *between* Rome and Bern"."""

    place: Words
    """Before where it happens."""

    blaming: Words
    """Before what somebody is blamed, praised or punished for."""

    behalf: frozenset[str] = field(converter=frozenset)
    """Nouns of speaking for somebody: "came to the *defence* of Rome"."""

    inside: Words
    """Before the place inside which something is."""

    giving: frozenset[str] = field(converter=frozenset)
    """Verbs with two objects, of which the first gets the second: "*fined* Banco Roma 50 denarii"."""

    links: frozenset[str] = field(converter=frozenset)
    """Nouns that only join what follows "of": "with the *help* of Rome" does nothing to Rome."""

    platforms: frozenset[str] = field(converter=frozenset)
    """Where one writes for all to read: who "apologised on *Facebook*" does nothing to it."""

    bearing: frozenset[str] = field(converter=frozenset)
    """Verbs of whoever has to suffer something: "Gaul would *pay*"."""

    harms: frozenset[str] = field(converter=frozenset)
    """Nouns of harm: "the *abuse* of children" blames no children."""

    favours: frozenset[str] = field(converter=frozenset)
    """Nouns of what is done for or to somebody by others: "demanded the *release* of Doe" asks not him."""

    near: Words
    """Before what it happens near, and not in."""

    carried: Words
    """Before the event that a light verb carries: "engage *in* talks"."""

    belonging: frozenset[str] = field(converter=frozenset)
    """Verbs after whose participle "to" or "with" says whose a thing is: "a cart *belonging* to Rome"."""

    holding: frozenset[str] = field(converter=frozenset)
    """Verbs whose participle says who is in a thing: "a bus *carrying* nurses", "an incident *involving* Roe"."""

    named: frozenset[str] = field(converter=frozenset)
    """Verbs whose participle gives somebody a name: "a clerk *named* Bo Li"."""

    protested: Words
    """Behind "protest", before against what or whom it is: "in protest *at* Rome's refusal"."""

    states: Words
    """Before what the subject is in or at: "*at* war"; the last one before what it suffers: "*under* attack"."""

    object: Words
    """Before what would be the object of the verb: "suspension *of* flights"."""


@final
@frozen(kw_only=True)
class ThingWords:
    """Things behind which somebody stands: whoever rejects a *demand* rejects whoever made it."""

    carrying: frozenset[str] = field(converter=frozenset)
    """Verbs of what is on board: "a ship *carrying* aid"."""

    deeds: frozenset[str] = field(converter=frozenset)
    """Made by whatever was told that somebody did: "the *move*"."""

    favours: frozenset[str] = field(converter=frozenset)
    """Nouns of what is done for somebody: "a rally in *support* of Roe"."""

    giving: frozenset[str] = field(converter=frozenset)
    """Verbs whose object somebody gets, or goes to somebody: "*send* a delegation"."""

    laws: frozenset[str] = field(converter=frozenset)
    """Made by lawmakers: "the *bill*"."""

    owed: frozenset[str] = field(converter=frozenset)
    """Handed to or asked from whoever the verb before means: "summoned the envoy and lodged a *protest*"."""

    rulings: frozenset[str] = field(converter=frozenset)
    """Made by a court, if the text tells of one: "the *decision*"."""

    verdicts: frozenset[str] = field(converter=frozenset)
    """Those of them that only a court makes: "the *verdict*"."""

    said: frozenset[str] = field(converter=frozenset)
    """Made by whoever spoke: "the *claim*"."""

    texts: frozenset[str] = field(converter=frozenset)
    """What somebody writes or passes, who does what it does: "a *letter* urging Gaul to pay"."""

    ties: frozenset[str] = field(converter=frozenset)
    """What somebody may deny to have to others, who say nothing: "denied any *link* to Gaul"."""

    topics: frozenset[str] = field(converter=frozenset)
    """What one speaks of, with a country before it that is no side: "the Gaul *crisis*"."""

    made: Mapping[EventType, frozenset[str]] = field(repr=False)
    """By the type of the deed that makes them."""


@final
@frozen(kw_only=True)
class ReferenceWords:
    """Small words that say what a noun refers to."""

    definite: frozenset[str] = field(converter=frozenset)
    """Before what was told already: "the", "this"."""

    anybody: frozenset[str] = field(converter=frozenset)
    """Whoever reads it: "*anyone* with information is asked to call"."""

    crowds: frozenset[str] = field(converter=frozenset)
    """Numbers that mean people if they do something: "*thousands* marched"."""

    meanwhile: frozenset[str] = field(converter=frozenset)
    """Before a clause about another time: "*after* Rome accused Gaul"."""

    origins: frozenset[str] = field(converter=frozenset)
    """Behind a country that something is from, or that helps, and is not: "a Gaulish-*registered* ship"."""

    parts: frozenset[str] = field(converter=frozenset)
    """Between a measure and what it measures: "tons *of* wheat"."""

    sport: frozenset[str] = field(converter=frozenset)
    """Words of games, in which nobody is hurt who is attacked."""

    objective: frozenset[str] = field(converter=frozenset)
    """Pronouns for others than who acts: "accused *him*"."""

    reciprocal: frozenset[str] = field(converter=frozenset)
    """Words for all who act, each for the others: "accused *each other*"."""

    spans: frozenset[str] = field(converter=frozenset)
    """Nouns of time, with which "for" says how long and not for whom."""

    terms: frozenset[str] = field(converter=frozenset)
    """Nouns of how long somebody is jailed or banned: "jailed for two *years*", "for *life*"."""

    doing: Words
    """Endings of nouns that mostly mean one who does something: "pension*er*"."""

    be: str
    """The verb of "is to", by lemma."""

    under_way: frozenset[str] = field(converter=frozenset)
    """Before what somebody is at: "is *on* a visit"."""

    def is_origin(self, words: Sequence[str], stop: int) -> bool:
        """
        Say whether a name that ends before word *stop* only says where something is from, or who helps.

        Args:
            words: The words of the text in lower case.
            stop: Position of the word after the name, the hyphen in "a *Gaulish*-owned ship".
        """
        hyphen, word = (*words[stop : stop + 2], "", "")[:2]
        return hyphen == "-" and word in self.origins
