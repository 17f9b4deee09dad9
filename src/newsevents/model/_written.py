"""How things are written in one line, with names and words, for those who read them in a terminal."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from newsevents.model._told import Told, telling_of
from newsevents.model.span import Span

if TYPE_CHECKING:
    from newsevents.model.actors import Actor, Role
    from newsevents.model.happenings import Event, Happening, Meeting, Statement
    from newsevents.model.places import Place

_LONGEST = 60
"""Characters of a name or of words that are written; an ellipsis stands for the others."""
_MOST = 3
"""Names in a list, and parts of a speech, that are written."""


def actor(one: "Actor") -> str:
    """Write an actor."""
    role = one.roles[0].title if one.roles else None
    return _call(one, _text(one.name), id=_text(one.id), role=_text(role), country=_label(one.country))


def role(one: "Role") -> str:
    """Write a role."""
    return _call(one, _text(one.title), of=_name(one.of), state=_label(one.state))


def place(one: "Place") -> str:
    """Write a place."""
    return _call(one, _text(one.name), id=_text(one.id), kind=_label(one.kind), country=_label(one.country))


def event(one: "Event") -> str:
    """Write an event."""
    sides = {"sources": _names(one.sources), "targets": _names(one.targets)}
    return _call(one, type=_label(one.type), mode=_label(one.mode), **sides, **_happening(one))


def meeting(one: "Meeting") -> str:
    """Write a meeting."""
    return _call(one, participants=_names(one.participants), mode=_text(one.mode), **_happening(one))


def statement(one: "Statement") -> str:
    """Write a statement; what is only thought, or spoken about, is marked as such."""
    return _call(
        one,
        speaker=_name(one.speaker) or (_words(one, (one.speaker_span,)) if one.speaker_span else None),
        kind=_label(one.kind),
        attribution=None if one.attribution == "speech" else _label(one.attribution),
        quote=_words(one, one.content),
        claimed_by=_claim(one),
    )


def _happening(one: "Happening") -> dict[str, str | None]:
    return {
        "when": one.when and _text(one.when.value),
        "place": _name(one.place),
        "status": None if one.status == "actual" else _label(one.status),
        "claimed_by": _claim(one),
        "told": _words(one, (one.span,)),
    }


def _claim(one: "Happening") -> str | None:
    claim = one.claimed_by
    return None if claim is None else _name(claim.speaker) or _text(claim.id)


def _call(thing: object, *first: str | None, **parts: str | None) -> str:
    given = [part for part in first if part is not None]
    given += [f"{name}={part}" for name, part in parts.items() if part is not None]
    return f"{type(thing).__name__}({', '.join(given)})"


def _text(words: str | None) -> str | None:
    if words is None:
        return None
    return repr(str(words) if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")


def _label(member: object) -> str | None:
    return None if member is None else str(member)


def _name(thing: Any) -> str | None:
    return None if thing is None else _text(thing.name)


def _names(things: Sequence[Any]) -> str | None:
    if not things:
        return None
    shown = [str(_name(thing)) for thing in things[:_MOST]]
    if more := len(things) - len(shown):
        shown.append(f"… {more} more")
    return f"[{', '.join(shown)}]"


def _words(thing: Told, spans: Iterable[Span]) -> str | None:
    """Write the words of spans, or if the text is not known, where they stand in it."""
    parts = list(spans)
    telling = telling_of(thing)
    if telling is None:
        shown = [f"{part.start}:{part.end}" for part in parts[:_MOST]]
        return "+".join([*shown, "…"] if len(parts) > _MOST else shown)
    # Of a long speech no more is copied than is written.
    near = [Span(part.start, min(part.end, part.start + _LONGEST + 1)) for part in parts[:_LONGEST]]
    return _text(telling.quoted(near))
