"""Words that tell of political events, by their lemmas."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeVar, final

from attrs import field, frozen

from newsevents._memory import cached_property
from newsevents.errors import LexiconError
from newsevents.lexicon._read import read
from newsevents.lexicon.around import ReferenceWords, SideWords, StatusWords, ThingWords
from newsevents.lexicon.senses import (
    ANY,
    LAND,
    NAME,
    NONE,
    PERSON,
    RECIPIENT,
    UNSAID,
    Operator,
    OperatorKind,
    Sense,
    Words,
)
from newsevents.lexicon.titles import Titles
from newsevents.lexicon.titles import load as load_titles
from newsevents.model import EventMode, EventType

T = TypeVar("T")

_NAME = "triggers.toml"
_OF = " of "
"""Between a noun and what stands with it: "state *of* emergency"."""


@final
@frozen(kw_only=True)
class _Nouns:
    nouns: Words
    choices: Words


@final
@frozen(kw_only=True)
class _File:
    classes: dict[str, Words]
    sense: tuple[Sense, ...]
    operator: tuple[Operator, ...]
    compose: dict[OperatorKind, dict[EventType, EventType]]
    roots: dict[EventType, str]
    codes: dict[str, dict[EventType, str]]
    modes: dict[EventType, dict[EventType, EventMode]]
    nominals: dict[str, str]
    transparent: _Nouns
    sides: SideWords
    things: ThingWords
    status: StatusWords
    reference: ReferenceWords


@final
@frozen(kw_only=True, slots=False, eq=False)
class Triggers:
    """All words that tell of events, by their lemmas."""

    senses: tuple[Sense, ...] = field(repr=False)
    """What words tell."""

    operators: tuple[Operator, ...] = field(repr=False)
    """What words make of other events."""

    classes: Mapping[str, frozenset[str]] = field(repr=False)
    """Words of a class, by its name with the sign ``@``."""

    compose: Mapping[OperatorKind, Mapping[EventType, EventType]] = field(repr=False)
    """What becomes of an event under an operator."""

    roots: Mapping[EventType, str] = field(repr=False)
    """CAMEO code of a promise, a request, a refusal and a threat of whatever it may be."""

    codes: Mapping[str, Mapping[EventType, str]] = field(repr=False)
    """CAMEO code by the root of the outer code and the type of what is asked, promised, refused."""

    modes: Mapping[EventType, Mapping[EventType, EventMode]] = field(repr=False)
    """The same for PLOVER modes, by the outer type."""

    nominals: Mapping[str, str] = field(repr=False)
    """Verbs by their nouns: "suspension" is to suspend."""

    transparent: frozenset[str] = field(repr=False)
    """Nouns that tell what stands with them: "a *wave* of attacks"."""

    choices: frozenset[str] = field(repr=False)
    """Nouns of what somebody decided to do: "Rome's *decision* to ban it"."""

    sides: SideWords = field(repr=False)
    """Where the sides of an event stand."""

    things: ThingWords = field(repr=False)
    """Things behind which somebody stands."""

    status: StatusWords = field(repr=False)
    """Words that mark that something has not, or not yet, happened."""

    reference: ReferenceWords = field(repr=False)
    """Small words that say what a noun refers to."""

    @cached_property
    def verbs(self) -> Mapping[str, tuple[tuple[Words, Sense], ...]]:
        """Senses by the lemma of the verb, each with the words that must follow it."""
        return _by_first((words, sense) for sense in self.senses for words in sense.verbs)

    def senses_at(self, word: str) -> Iterator[Sense]:
        """Yield all that a word may tell, verb or noun, alone or with others."""
        for known in (self.verbs, self.noun_phrases):
            yield from (sense for _, sense in known.get(word, ()))

    @cached_property
    def nouns(self) -> Mapping[str, tuple[Sense, ...]]:
        """Senses of single nouns by lemma."""
        return {noun: tuple(s for rest, s in found if not rest) for noun, found in self.noun_phrases.items()}

    @cached_property
    def noun_phrases(self) -> Mapping[str, tuple[tuple[Words, Sense], ...]]:
        """Senses by the lemma of the head noun, each with the words that must stand with it."""
        return _by_last((words, sense) for sense in self.senses for words in sense.nouns)

    @cached_property
    def adjectives(self) -> Mapping[str, tuple[Sense, ...]]:
        """Senses by adjective."""
        found: dict[str, list[Sense]] = {}
        for sense in self.senses:
            for word in sense.adjectives:
                found.setdefault(word, []).append(sense)
        return {word: tuple(senses) for word, senses in found.items()}

    @cached_property
    def operator_verbs(self) -> Mapping[str, tuple[tuple[Words, OperatorKind], ...]]:
        """Kinds of operators by the lemma of the verb, each with the words that must follow it."""
        return _by_first((words, operator.kind) for operator in self.operators for words in operator.verbs)

    @cached_property
    def commands(self) -> frozenset[str]:
        """Verbs of ordering a deed, by lemma."""
        kinds = self.operator_verbs.items()
        return frozenset(verb for verb, found in kinds if any(kind is OperatorKind.COMMAND for _, kind in found))

    @cached_property
    def operator_adjectives(self) -> Mapping[str, OperatorKind]:
        """Kinds of operators by adjective."""
        return {word: operator.kind for operator in self.operators for word in operator.adjectives}

    @cached_property
    def known(self) -> frozenset[str]:
        """All words that may tell of an event, or of one that stands with them."""
        return frozenset().union(
            self.verbs,
            self.noun_phrases,
            self.adjectives,
            self.operator_verbs,
            self.operator_adjectives,
            self.nominals,
            self.transparent,
            self.choices,
        )

    @cached_property
    def expanded(self) -> Mapping[Words, Mapping[str, tuple[Words, ...]]]:
        """For each list of objects or subjects, the words that must stand with a head noun, by its lemma."""
        return {names: self._expand(names) for sense in self.senses for names in (sense.objects, sense.subjects)}

    def _expand(self, objects: Words) -> Mapping[str, tuple[Words, ...]]:
        found: dict[str, list[Words]] = {}
        for name in objects:
            for phrase in sorted(self.classes.get(name, (name,))):
                *rest, head = phrase.split()
                for form in (head, plural(head)):
                    found.setdefault(form, []).append(tuple(rest))
        return {head: tuple(rests) for head, rests in found.items()}


def _by_first(pairs: Iterator[tuple[str, T]]) -> Mapping[str, tuple[tuple[Words, T], ...]]:
    found: dict[str, list[tuple[Words, T]]] = {}
    for phrase, thing in pairs:
        for spelling in _spellings(phrase):
            first, *rest = spelling.split()
            found.setdefault(first, []).append((tuple(rest), thing))
    return {word: tuple(things) for word, things in found.items()}


def _by_last(pairs: Iterator[tuple[str, T]]) -> Mapping[str, tuple[tuple[Words, T], ...]]:
    found: dict[str, list[tuple[Words, T]]] = {}
    for phrase, thing in pairs:
        noun, _, joined = phrase.partition(_OF)
        for spelling in {noun, noun.replace("-", " ")}:  # the tree parts a "cyber-attack", not a "sit-in"
            *rest, last = spelling.split()
            for form in (last, plural(last)):
                found.setdefault(form, []).append(((*rest, *joined.split()), thing))
    return {word: tuple(things) for word, things in found.items()}


def plural(noun: str) -> str:
    """
    Return the regular plural of *noun*; some nouns have it for their base form.

    >>> plural("supply"), plural("troop")
    ('supplies', 'troops')
    """
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _spellings(phrase: str) -> set[str]:
    first, *rest = phrase.split()
    british = first[:-3] + "ise" if first.endswith("ize") else first
    return {" ".join((spelling, *rest)) for spelling in (first, british)}


@cache
def load() -> Triggers:
    """
    Return the words of events that come with the package, read once.

    >>> load().compose[OperatorKind.UNDO][EventType.AID]
    <EventType.SANCTION: 'SANCTION'>
    """
    data = read(_NAME, _File)
    classes = {f"@{name}": frozenset(words) for name, words in data.classes.items()}
    classes |= _somebody(load_titles(), classes)
    classes |= {name: frozenset({name}) for name in (ANY, LAND, NAME, NONE, PERSON, RECIPIENT, UNSAID)}
    _check(data, classes)
    return Triggers(
        senses=data.sense,
        operators=data.operator,
        classes=classes,
        compose=data.compose,
        roots=data.roots,
        codes=data.codes,
        modes=data.modes,
        nominals=data.nominals,
        transparent=frozenset(data.transparent.nouns),
        choices=frozenset(data.transparent.choices),
        sides=data.sides,
        things=data.things,
        status=data.status,
        reference=data.reference,
    )


def _somebody(titles: Titles, classes: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return the classes that hold the nouns for persons and bodies as well that titles know: each stands once."""
    people = classes.get("@people", frozenset()).union(titles.people, titles.offices.meanings)
    return {"@people": people, "@body": frozenset(titles.common_bodies.meanings)}


def _check(data: _File, classes: Mapping[str, frozenset[str]]) -> None:
    """Find classes that nobody defined: they would match nothing, and nobody would know."""
    conditions = (name for s in data.sense for name in (*s.objects, *s.obliques, *s.subjects, *s.unless))
    used = {word for name in conditions for word in name.split()}
    unknown = sorted(word for word in used if word.startswith("@") and word not in classes)
    modes = [f"{s.type} has no mode {str(s.mode)!r}" for s in data.sense if s.mode and s.mode not in s.type.modes]
    problems = [*(f"unknown class {name!r}" for name in unknown), *modes]
    if problems:
        raise LexiconError(_NAME, problems)
