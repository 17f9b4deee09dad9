"""Words for encounters."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents._memory import cached_property
from newsevents.lexicon._read import read
from newsevents.lexicon.meeting_lists import (
    ApartWords,
    CompanyWords,
    CountedWords,
    MeetingSides,
    MeetingStatus,
    ModeWords,
    Partakers,
    TravelWords,
)
from newsevents.lexicon.triggers import plural
from newsevents.model import MeetingMode

Words = tuple[str, ...]


class EncounterKind(StrEnum):
    """What kind of encounter a word means."""

    MEETING = "meeting"
    """Any that is none of the others: a meeting, a summit, talks."""
    VISIT = "visit"
    """One comes to the other."""
    CALL = "call"
    """By phone."""


class Condition(StrEnum):
    """What must hold of a verb besides its sides for it to tell of an encounter."""

    CALLED = "called"
    """Nobody is called something: not "called him a liar"."""
    CALLED_IN = "called-in"
    """Somebody is to come: "summoned him *to her office*", not "called him a liar"."""
    ASKED_NOTHING = "asked-nothing"
    """Nobody is asked to do something: not "called on him to resign"."""
    TO_BE_SEEN = "to-be-seen"
    """Somebody goes for it, or hopes for it, and sees nobody do anything: "flew in *to see* her"."""
    ASKED_TO_COME = "asked-to-come"
    """Somebody is asked to nothing but an encounter: "invited him", "to visit", "for talks"."""


@final
@frozen(kw_only=True)
class NounFrame:
    """What kind of encounter some nouns mean, and where its sides stand around them."""

    sides: Words
    """``before`` for what stands in front of the noun, and the prepositions in front of sides."""

    words: Words
    """The nouns; of several words the last is looked up."""

    kind: EncounterKind = EncounterKind.MEETING
    """What kind of encounter it is."""

    mode: MeetingMode | None = None
    """By what means they meet, if nothing else is said."""

    persons: MeetingMode | None = None
    """By what means two persons or more meet, if nothing else is said."""

    object_of: Words = ()
    """Verbs of which a noun must be the object."""

    case: str | None = None
    """Preposition that must stand before it; None if any or none may."""

    official: bool = False
    """Whether an official who comes to a town abroad visits its country."""

    again: bool = False
    """Whether it is one only after another of the same sides: "the next *round*"."""


@final
@frozen(kw_only=True)
class VerbFrame:
    """What kind of encounter some verbs tell, and where its sides stand around them."""

    sides: Words
    """``subject``, ``object``, and the prepositions in front of sides."""

    words: Words
    """The verbs; of several words the first is looked up."""

    kind: EncounterKind = EncounterKind.MEETING
    """What kind of encounter it is."""

    mode: MeetingMode | None = None
    """By what means they meet, if nothing else is said."""

    hosts: Words = ()
    """Sides that receive the others."""

    together: bool = False
    """Whether a subject of several is enough: "Rome and Gaul *met*"."""

    people: Words = ()
    """Sides that must be persons or people."""

    needs: Words = ()
    """One of these must be there: a side, ``phone``, ``video``, ``meal``, ``pair`` (two persons do it) or ``peer``."""

    official: bool = False
    """Whether an official who comes to a town abroad visits its country."""

    ahead: bool = False
    """Whether the encounter is still to be: "*invited* her"."""

    rule: Condition | None = None
    """What must hold besides."""


@final
@frozen(kw_only=True)
class _NounList:
    nouns: Words


@final
@frozen(kw_only=True)
class _VerbList:
    verbs: Words


@final
@frozen(kw_only=True)
class AloneWords:
    """What is known to all before anybody tells of it: "will attend *the summit*"."""

    nouns: frozenset[str] = field(converter=frozenset)
    """What it is."""

    verbs: frozenset[str] = field(converter=frozenset)
    """What those do who come to it."""


@final
@frozen(kw_only=True)
class _Modifiers:
    modifiers: Words


@final
@frozen(kw_only=True)
class _File:
    nouns: dict[str, NounFrame]
    common: _NounList
    alone: AloneWords
    excluded: _Modifiers
    sport: _NounList
    plurals: _NounList
    verbs: dict[str, VerbFrame]
    taking_part: Partakers
    course: _VerbList
    purposes: _VerbList
    parts: _NounList
    company: CompanyWords
    travel: TravelWords
    counted: CountedWords
    mode: ModeWords
    status: MeetingStatus
    apart: ApartWords
    sides: MeetingSides


@final
@frozen(kw_only=True, slots=False, eq=False)
class MeetingWords:
    """All words for encounters."""

    noun_frames: Mapping[str, NounFrame] = field(repr=False)
    """Frames of nouns by name."""

    verb_frames: Mapping[str, VerbFrame] = field(repr=False)
    """Frames of verbs by name."""

    common: frozenset[str] = field(repr=False)
    """Nouns of many other meanings."""

    alone: AloneWords = field(repr=False)
    """Nouns that need not be told before: "attend *the summit*"."""

    excluded: frozenset[str] = field(repr=False)
    """What stands before a noun that is then no encounter: "*press* conference"."""

    sport: frozenset[str] = field(repr=False)
    """What stands in a sentence where teams and players meet."""

    plurals: frozenset[str] = field(repr=False)
    """Nouns whose plural speaks of one encounter: "the *talks*"."""

    taking_part: Partakers = field(repr=False)
    """Verbs of taking part."""

    course: frozenset[str] = field(repr=False)
    """Verbs whose subject is the encounter itself: "the talks *resumed*"."""

    purposes: frozenset[str] = field(repr=False)
    """For what one calls somebody: "called her *to congratulate* her"."""

    parts: frozenset[str] = field(repr=False)
    """Parts of an encounter: "a third *day* of talks"."""

    company: CompanyWords = field(repr=False)
    """Words that tell who else takes part."""

    travel: TravelWords = field(repr=False)
    """Words for going to an encounter."""

    counted: CountedWords = field(repr=False)
    """Plurals that point back."""

    mode: ModeWords = field(repr=False)
    """Words of the means."""

    status: MeetingStatus = field(repr=False)
    """Words of how real it is."""

    apart: ApartWords = field(repr=False)
    """Words that set apart."""

    sides: MeetingSides = field(repr=False)
    """Prepositions."""

    @cached_property
    def nouns(self) -> Mapping[str, tuple[tuple[Words, str], ...]]:
        """Names of frames by the last word, in singular and plural, each with the words before it; most words first."""
        found: dict[str, list[tuple[Words, str]]] = {}
        for name, frame in self.noun_frames.items():
            for *before, last in (parts for noun in frame.words for parts in _spellings(noun)):
                for form in {last, plural(last)}:
                    found.setdefault(form, []).append((tuple(before), name))
        return _longest_first(found)

    @cached_property
    def verbs(self) -> Mapping[str, tuple[tuple[Words, str], ...]]:
        """Names of frames by the first word, each with the words that follow it; most words first."""
        found: dict[str, list[tuple[Words, str]]] = {}
        for name, frame in self.verb_frames.items():
            for first, *after in (parts for verb in frame.words for parts in _spellings(verb)):
                found.setdefault(first, []).append((tuple(after), name))
        return _longest_first(found)

    def verbs_of(self, mode: MeetingMode) -> frozenset[str]:
        """Return the verbs of one word that tell of meeting by these means."""
        return self._verbs_by_mode.get(mode, frozenset())

    @cached_property
    def verbs_together(self) -> frozenset[str]:
        """The first words of verbs whose subject is enough if it is several."""
        return frozenset(v.split()[0] for frame in self.verb_frames.values() if frame.together for v in frame.words)

    @cached_property
    def _verbs_by_mode(self) -> Mapping[MeetingMode | None, frozenset[str]]:
        frames = self.verb_frames.values()
        return {
            mode: frozenset(verb for frame in frames if frame.mode is mode for verb in frame.words if " " not in verb)
            for mode in {frame.mode for frame in frames}
        }


def _spellings(words: str) -> list[list[str]]:
    """Return the tokens of an expression: a hyphen is one of its own, but for some prefixes: "co-chair"."""
    apart, whole = words.replace("-", " - ").split(), words.split()
    return [apart] if apart == whole else [apart, whole]


def _longest_first(found: Mapping[str, list[tuple[Words, str]]]) -> Mapping[str, tuple[tuple[Words, str], ...]]:
    return {word: tuple(sorted(frames, key=lambda frame: -len(frame[0]))) for word, frames in found.items()}


@cache
def load() -> MeetingWords:
    """
    Return the words for encounters that come with the package, read once.

    >>> load().verbs["huddle"]
    (((), 'mutual'),)
    """
    data = read("meetings.toml", _File)
    return MeetingWords(
        noun_frames=data.nouns,
        verb_frames=data.verbs,
        common=frozenset(form for noun in data.common.nouns for form in (noun, plural(noun))),
        alone=data.alone,
        excluded=frozenset(data.excluded.modifiers),
        sport=frozenset(data.sport.nouns),
        plurals=frozenset(data.plurals.nouns),
        taking_part=data.taking_part,
        course=frozenset(data.course.verbs),
        purposes=frozenset(data.purposes.verbs),
        parts=frozenset(data.parts.nouns),
        company=data.company,
        travel=data.travel,
        counted=data.counted,
        mode=data.mode,
        status=data.status,
        apart=data.apart,
        sides=data.sides,
    )
