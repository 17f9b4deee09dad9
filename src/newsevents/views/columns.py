"""What is shown of each kind of finding, in the terminal and in notebooks: a column for each question."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, final

from attrs import field, frozen

from newsevents.model import Actor, Alliance, Attribution, Event, Meeting, Place, Statement, Story, When
from newsevents.model._told import Telling, telling_of


@final
@frozen
class Column:
    """One column of a table for people."""

    title: str
    """What stands above it."""

    get: Callable[[Any, Telling], str] = field(repr=False)
    """Gives the cell of a finding that a text tells; empty if there is nothing to say."""

    lead: str = ""
    """What stands before the cell where there is no room for a title: "from", "in"."""

    wide: bool = False
    """Whether it holds the words of a speech, and should have most of the room."""


def names(actors: Iterable[Actor]) -> str:
    """Return the names of actors."""
    return ", ".join(actor.name for actor in actors)


def role(actor: Actor) -> str:
    """Return what an actor is to another, or who belongs to it."""
    if isinstance(actor, Alliance) and actor.stated:
        return "members in the text: " + ", ".join(actor.stated)
    if not actor.role:
        return ""
    return actor.role.title + (f", {actor.role.of.name}" if actor.role.of else "")


def speaker(statement: Statement | None, told: Telling) -> str:
    """Return the name of a speaker, or if it is not known who that is, in parentheses how the text calls it."""
    if statement is None:
        return ""
    if statement.speaker:
        return statement.speaker.name
    return f"({words})" if (words := told.of(statement.speaker_span)) else ""


def words(statement: Statement, told: Telling) -> str:
    """Return what is said."""
    return told.quoted(statement.content) if told.text else "(the text is not known)"


def kind(statement: Statement) -> str:
    """Return how words are given, and what they are if they are no speech."""
    spoken = statement.attribution is Attribution.SPEECH
    return str(statement.kind) if spoken else f"{statement.kind} {statement.attribution}"


def kind_of_event(event: Event) -> str:
    """Return the type of an event, with its mode."""
    return str(event.type) + (f" ({event.mode})" if event.mode else "")


def time(when: When | None) -> str:
    """Return the value of a time."""
    return when.value if when else ""


def _name(thing: Actor | Place | None) -> str:
    return thing.name if thing else ""


def _known(name: str) -> Callable[[Any, Telling], str]:
    """Make what gives a field that not everything of a kind has."""

    def get(thing: Any, _: Telling) -> str:
        value = getattr(thing, name, None)
        return "" if value is None else str(value)

    return get


_WHEN = Column("when", lambda one, _: time(one.when))
_WHERE = Column("where", lambda one, _: _name(one.place), "in")
_STATUS = Column("status", _known("status"))
_TOLD_AS = Column("told as", lambda one, told: told.of(one.span))

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "actors": (
        Column("name", lambda one, _: one.name),
        Column("kind", _known("kind")),
        Column("gender", _known("gender")),
        Column("role", lambda one, _: role(one)),
        Column("code", lambda one, _: one.cameo(), "code"),
        Column("mentions", lambda one, _: str(len(one.mentions)), "mentions:"),
    ),
    "meetings": (
        _TOLD_AS,
        Column("participants", lambda one, _: names(one.participants)),
        Column("mode", _known("mode")),
        _WHEN,
        _WHERE,
        _STATUS,
        Column("claimed by", lambda one, told: speaker(one.claimed_by, told), "claimed by"),
    ),
    "statements": (
        Column("speaker", speaker),
        Column("cue", lambda one, told: told.of(one.cue)),
        Column("kind", lambda one, _: kind(one)),
        Column("content", words, wide=True),
    ),
    "events": (
        Column("type", lambda one, _: kind_of_event(one)),
        _TOLD_AS,
        Column("from", lambda one, _: names(one.sources), "from"),
        Column("to", lambda one, _: names(one.targets), "to"),
        _WHEN,
        _STATUS,
        Column("claimed by", lambda one, told: speaker(one.claimed_by, told), "claimed by"),
    ),
    "places": (
        Column("name", lambda one, _: one.name),
        Column("kind", _known("kind")),
        Column("country", _known("country")),
        Column("mentions", lambda one, _: str(len(one.mentions)), "mentions:"),
    ),
}
"""The columns by the kind of finding, in the order in which the kinds are shown."""

_KINDS = {"places": Place, "actors": Actor, "statements": Statement, "events": Event, "meetings": Meeting}


def kind_of(thing: object) -> str | None:
    """Return the kind of a finding, None if it is something else."""
    return next((name for name, cl in _KINDS.items() if isinstance(thing, cl)), None)


def telling(thing: Any) -> Telling:
    """Return the text that a finding, or a story, knows; one without words if it knows none."""
    if isinstance(thing, Story):
        return Telling(thing.text, thing.sentences)
    known = None if isinstance(thing, Place) else telling_of(thing)
    return known or Telling("", ())
