"""
brat standoff: a folder with NAME.txt, NAME.ann for each story and annotation.conf.

Offsets of brat are code points, half-open, as ours.  A span that crosses a
line end is written in fragments, for the text of an annotation stands on one line.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from attrs import define, field

from newsevents.formats import _files
from newsevents.formats._apart import Names
from newsevents.formats._cells import encodable
from newsevents.model import (
    Actor,
    Alliance,
    Event,
    EventType,
    Happening,
    Meeting,
    Span,
    Statement,
    StatementKind,
    Status,
    Story,
)

_CONFIGURATION = """\
[entities]
Person
Organization
Country
Group
Alliance
Content
Speaker

[relations]
MemberOf\tArg1:<ENTITY>, Arg2:Alliance
Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
Statement\tSpeaker?:<ENTITY>, Content?:Content
Meeting\tParticipant*:<ENTITY>
Event\tSource*:<ENTITY>, Target*:<ENTITY>

[attributes]
Status\tArg:<EVENT>, Value:{status}
Type\tArg:Event, Value:{type}
Kind\tArg:Statement, Value:{kind}
"""
"""What brat checks the annotations against: names nest, and what is said holds them."""
_LINE_ENDS = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


def write(stories: Iterable[Story], path: Path) -> None:
    """Write *stories* to a folder; of several whose ids make the same name all but the first get a number after it."""
    names = Names(str.lower)
    with _files.replacing(path) as folder:
        folder.mkdir()
        _files.write_parts([_configuration()], folder / "annotation.conf")
        for story in stories:
            name = names.of(file_name(story.id))
            _files.write_parts([encodable(story.text)], folder / f"{name}.txt")
            _files.write_parts((encodable(f"{line}\n") for line in _Standoff(story).lines()), folder / f"{name}.ann")


def _configuration() -> str:
    values = {"status": Status, "type": EventType, "kind": StatementKind}
    return _CONFIGURATION.format(**{name: "|".join(map(_value, members)) for name, members in values.items()})


def _value(member: StrEnum) -> str:
    return re.sub("[^A-Za-z0-9-]", "_", member)


def file_name(identifier: str) -> str:
    """
    Return a file name for an id that is safe everywhere.

    >>> file_name("story:a/b"), file_name("story:con")
    ('a_b', '_con')
    """
    name = re.sub(r"[^A-Za-z0-9._-]", "_", identifier.split(":", 1)[-1])[:100].lstrip(".") or "_"
    return f"_{name}" if name.split(".")[0].lower() in _RESERVED else name


@define
class _Standoff:
    """Numbers the annotations of one story while it writes them."""

    story: Story
    bounds: dict[tuple[str, tuple[Span, ...]], str] = field(factory=dict)
    pending: list[str] = field(factory=list)

    def lines(self) -> Iterator[str]:
        """Yield the lines of the file."""
        entities = {actor.id: self._actor(actor) for actor in self.story.actors}
        rest = [line for n, h in enumerate(self.story.happenings, 1) for line in self._happening(n, h, entities)]
        yield from self.pending
        yield from self._members(entities)
        yield from rest

    def _bound(self, kind: str, *spans: Span) -> str | None:
        """Return the id of a text-bound annotation, making it if it is new; None if it holds line ends alone."""
        if (kind, spans) not in self.bounds:
            parts = [part for span in spans for part in _fragments(self.story.text, span)]
            if not parts:
                return None
            self.bounds[kind, spans] = name = f"T{len(self.bounds) + 1}"
            where = ";".join(f"{start} {end}" for start, end in parts)
            words = " ".join(self.story.text[start:end].replace("\t", " ") for start, end in parts)
            self.pending.append(f"{name}\t{kind} {where}\t{words}")
        return self.bounds[kind, spans]

    def _actor(self, actor: Actor) -> str | None:
        made = (self._bound(actor.kind.capitalize(), mention.span) for mention in actor.mentions)
        names = list(dict.fromkeys(name for name in made if name))
        if len(names) > 1:
            self.pending.append(f"*\tEquiv {' '.join(names)}")
        return names[0] if names else None

    def _members(self, entities: dict[str, str | None]) -> Iterator[str]:
        stated = (
            (entities[member], entities[alliance.id])
            for alliance in self.story.actors
            if isinstance(alliance, Alliance)
            for member in alliance.stated
            if member in entities
        )
        known = ((member, whole) for member, whole in stated if member and whole)
        yield from (f"R{n}\tMemberOf Arg1:{member} Arg2:{whole}" for n, (member, whole) in enumerate(known, 1))

    def _happening(self, number: int, happening: Happening, entities: dict[str, str | None]) -> Iterator[str]:
        kind = type(happening).__name__
        trigger = self._bound(kind, happening.span)
        if trigger is None:
            return
        arguments = [(role, name) for role, name in self._arguments(happening, entities) if name]
        yield f"E{number}\t{kind}:{trigger}" + "".join(f" {role}:{name}" for role, name in _numbered(arguments))
        for i, (name, value) in enumerate(_attributes(happening)):
            yield f"A{number * 10 + i}\t{name} E{number} {_value(value)}"

    def _arguments(self, happening: Happening, entities: dict[str, str | None]) -> Iterator[tuple[str, str | None]]:
        if isinstance(happening, Statement):
            if happening.speaker_span:
                yield "Speaker", self._speaker(happening, happening.speaker_span)
            yield "Content", self._bound("Content", *happening.content)
        elif isinstance(happening, Meeting):
            yield from (("Participant", entities[actor.id]) for actor in happening.participants)
        else:
            yield from (("Source", entities[actor.id]) for actor in happening.sources)
            yield from (("Target", entities[actor.id]) for actor in happening.targets)

    def _speaker(self, said: Statement, span: Span) -> str | None:
        """Return the mention of the speaker at this place, or else an annotation of its own."""
        known = self.bounds.get((said.speaker.kind.capitalize(), (span,))) if said.speaker else None
        return known or self._bound("Speaker", span)


def _fragments(text: str, span: Span) -> list[tuple[int, int]]:
    return [match.span() for match in _LINE_ENDS.finditer(text, span.start, span.end)]


def _numbered(arguments: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Give repeated roles a number: Source, Source2, Source3."""
    counts: dict[str, int] = {}
    for role, name in arguments:
        counts[role] = counts.get(role, 0) + 1
        yield role + (str(counts[role]) if counts[role] > 1 else ""), name


def _attributes(happening: Happening) -> Iterator[tuple[str, StrEnum]]:
    yield "Status", happening.status
    if isinstance(happening, Event):
        yield "Type", happening.type
    elif isinstance(happening, Statement):
        yield "Kind", happening.kind
