"""Read a text whose names are given, so that these tests are about who is who and nothing else."""

import re
from collections.abc import Callable, Iterable
from typing import Protocol

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import Actor, Name, NameKind, Span
from newsevents.stages.actors import find_actors
from newsevents.stages.reading import Reading


def names_in(text: str, named: dict[str, Iterable[str]]) -> tuple[Name, ...]:
    """Return all occurrences of some names, the longest first where they overlap."""
    found: list[Name] = []
    phrases = sorted(
        ((p, NameKind(kind)) for kind, some in named.items() for p in some), key=lambda pair: -len(pair[0])
    )
    for phrase, kind in phrases:
        for match in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text):
            span = Span(*match.span())
            if not any(span.overlaps(other.span) for other in found):
                found.append(Name(span, kind, "given"))
    return tuple(sorted(found))


def read(text: str, **named: Iterable[str]) -> Reading:
    """Find the actors of *text*; names are given by kind: ``PERSON=["Jane Roe"]``."""
    start = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load(), names=names_in(text, named))
    return find_actors(start)


class Who(Protocol):
    """Looks up an actor, and what stands for it."""

    def __call__(self, reading: Reading, key: str) -> tuple[Actor, list[str]]: ...


def who(reading: Reading, key: str) -> tuple[Actor, list[str]]:
    """Return the actor with an id, and the words of its mentions."""
    actor = next(actor for actor in reading.actors if actor.id == key)
    return actor, [mention.span.of(reading.text) for mention in actor.mentions]


@pytest.fixture(name="read")
def read_fixture() -> Callable[..., Reading]:
    return read


@pytest.fixture(name="who")
def who_fixture() -> Who:
    return who


@pytest.fixture(name="words")
def words_fixture() -> Callable[[Reading, str], list[str]]:
    return lambda reading, key: who(reading, key)[1]
