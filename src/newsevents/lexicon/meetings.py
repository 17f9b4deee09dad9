"""Words for encounters."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents._memory import cached_property
from newsevents.lexicon._read import read
from newsevents.lexicon.triggers import plural

Words = tuple[str, ...]


class EncounterKind(StrEnum):
    """What kind of encounter a word means."""

    MEETING = "meeting"
    """Any that is none of the others: a meeting, a summit, talks."""
    VISIT = "visit"
    """One comes to the other."""
    CALL = "call"
    """By phone."""


class VerbKind(StrEnum):
    """Who takes part in what a verb tells."""

    MUTUAL = "mutual"
    """The subject, and who stands after "with" or is the object."""
    VISIT = "visit"
    """The subject comes to the object."""
    HOST = "host"
    """The object comes to the subject."""
    CALL = "call"
    """The subject, by phone, and the object."""
    CALL_OF_PERSONS = "call_of_persons"
    """The same, if the object is a person or a body."""
    SPEAK = "speak"
    """The subject and who stands after "with"."""
    DISCUSS = "discuss"
    """The subject and who stands after "with", if there is somebody."""
    INVITE = "invite"
    """The subject and the object."""


@final
@frozen(kw_only=True)
class Partakers:
    """Verbs whose subject takes part in the encounter that is their object."""

    verbs: frozenset[str] = field(converter=frozenset)
    """As anybody does: "attend"."""

    hosts: frozenset[str] = field(converter=frozenset)
    """As who receives or leads: "chair"."""

    mediators: frozenset[str] = field(converter=frozenset)
    """As who mediates: "broker"."""


@final
@frozen(kw_only=True)
class ModeWords:
    """Words that tell by what means they meet."""

    phone: frozenset[str] = field(converter=frozenset)
    """By phone."""

    virtual: frozenset[str] = field(converter=frozenset)
    """By video."""

    person: frozenset[str] = field(converter=frozenset)
    """In person."""

    venues: frozenset[str] = field(converter=frozenset)
    """Where people meet in person: "palace"."""


@final
@frozen(kw_only=True)
class MeetingStatus:
    """Words above or beside an encounter that tell how real it is."""

    planned: frozenset[str] = field(converter=frozenset)
    """It is to be."""

    proposed: frozenset[str] = field(converter=frozenset)
    """Somebody wants it to be."""

    cancelled: frozenset[str] = field(converter=frozenset)
    """It will not be."""

    postponed: frozenset[str] = field(converter=frozenset)
    """It will be later."""

    refused: frozenset[str] = field(converter=frozenset)
    """Somebody does not want it: nothing is said of its being held."""

    coming: frozenset[str] = field(converter=frozenset)
    """Adjectives: "the upcoming summit"."""


@final
@frozen(kw_only=True)
class ApartWords:
    """Words that set an encounter apart from those told before."""

    words: frozenset[str] = field(converter=frozenset)
    """Beside the noun: "another meeting"."""

    verbs: frozenset[str] = field(converter=frozenset)
    """Between two: "the meeting *followed* talks"."""

    adverbs: frozenset[str] = field(converter=frozenset)
    """Beside the verb: "met *again*"."""


@final
@frozen(kw_only=True)
class MeetingSides:
    """Prepositions around an encounter."""

    with_: Words
    """Before the other side."""

    between: Words
    """Before all sides."""

    visited: Words
    """Before who is visited."""

    during: Words
    """Between a deed of one side and the encounter: "said *in* a meeting"."""

    not_topics: Words
    """Nouns after the same prepositions that are no topic: "on the *sidelines*"."""

    topic: Words
    """Before what it is about."""

    place: Words
    """Before where it is."""


@final
@frozen(kw_only=True)
class _NounList:
    nouns: Words


@final
@frozen(kw_only=True)
class _Modifiers:
    modifiers: Words


@final
@frozen(kw_only=True)
class _File:
    nouns: dict[EncounterKind, Words]
    common: _NounList
    excluded: _Modifiers
    verbs: dict[VerbKind, Words]
    taking_part: Partakers
    mode: ModeWords
    status: MeetingStatus
    apart: ApartWords
    sides: MeetingSides


@final
@frozen(kw_only=True, slots=False, eq=False)
class MeetingWords:
    """All words for encounters."""

    kinds: Mapping[EncounterKind, Words] = field(repr=False)
    """Nouns by kind."""

    common: frozenset[str] = field(repr=False)
    """Nouns of many other meanings."""

    excluded: frozenset[str] = field(repr=False)
    """What stands before a noun that is then no encounter: "*press* conference"."""

    verb_kinds: Mapping[VerbKind, Words] = field(repr=False)
    """Verbs by who takes part."""

    taking_part: Partakers = field(repr=False)
    """Verbs of taking part."""

    mode: ModeWords = field(repr=False)
    """Words of the means."""

    status: MeetingStatus = field(repr=False)
    """Words of how real it is."""

    apart: ApartWords = field(repr=False)
    """Words that set apart."""

    sides: MeetingSides = field(repr=False)
    """Prepositions."""

    @cached_property
    def nouns(self) -> Mapping[str, tuple[tuple[Words, EncounterKind], ...]]:
        """Kinds by the last word of the noun, in singular and plural, each with the words that must stand before."""
        found: dict[str, list[tuple[Words, EncounterKind]]] = {}
        for kind, nouns in self.kinds.items():
            for *before, last in map(str.split, nouns):
                for form in {last, plural(last)}:
                    found.setdefault(form, []).append((tuple(before), kind))
        return {noun: tuple(kinds) for noun, kinds in found.items()}

    @cached_property
    def verbs(self) -> Mapping[str, VerbKind]:
        """Kinds by the first word of the verb."""
        return {verb.split()[0]: kind for kind, verbs in self.verb_kinds.items() for verb in verbs}


@cache
def load() -> MeetingWords:
    """
    Return the words for encounters that come with the package, read once.

    >>> load().nouns["summits"], load().verbs["meet"].value
    ((((), <EncounterKind.MEETING: 'meeting'>),), 'mutual')
    """
    data = read("meetings.toml", _File)
    return MeetingWords(
        kinds=data.nouns,
        common=frozenset(form for noun in data.common.nouns for form in (noun, plural(noun))),
        excluded=frozenset(data.excluded.modifiers),
        verb_kinds=data.verbs,
        taking_part=data.taking_part,
        mode=data.mode,
        status=data.status,
        apart=data.apart,
        sides=data.sides,
    )
