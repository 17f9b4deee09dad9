"""
The one converter: a story to plain data and back.

Plain data are dicts with string keys, lists, strings, numbers, true, false
and None, the same for all formats that keep everything.  Things with an id are
defined once, in the lists of the story; everywhere else their id refers to them.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from operator import attrgetter, methodcaller
from typing import Any, NoReturn, get_args

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from newsevents._decode import PROBLEMS, WrongTypeError, be_strict, day_or_moment, each, is_list, problems_of, short
from newsevents.errors import DecodeError
from newsevents.formats import _surrogates
from newsevents.formats._references import Make, References, define, refer, using
from newsevents.model import (
    Actor,
    Alliance,
    Country,
    Dateline,
    Detail,
    Event,
    Evidence,
    Group,
    Meeting,
    Membership,
    Mention,
    Name,
    Note,
    Organization,
    Person,
    Place,
    Role,
    Span,
    Statement,
    Story,
    When,
    Zone,
)

SCHEMA = "newsevents/1"
"""What a document of this version has under ``schema``."""

DEFINED: dict[str, type] = {
    "places": Place,
    "actors": Actor,
    "statements": Statement,
    "events": Event,
    "meetings": Meeting,
}
"""Where in a document which things are defined."""

KINDS: dict[str, type[Actor]] = {cl.kind: cl for cl in (Person, Organization, Country, Group, Alliance)}
"""The classes of actors by what stands under ``kind``."""


def to_plain(story: Story) -> dict[str, Any]:
    """Return *story* as plain data; keys in the order of the fields, defaults left out."""
    return {"schema": SCHEMA, **_unstructurer()(story)}


def with_words(plain: Any, text: str) -> Any:
    """
    Return the plain data of a story with the words beside the offsets, for reading: not to be read back.

    >>> with_words({"id": "event:1", "evidence": [{"span": [0, 3], "rule": "met"}]}, "Ana met Bo.")
    {'id': 'event:1', 'evidence': [{'span': {'start': 0, 'end': 3, 'text': 'Ana'}, 'rule': 'met'}]}
    """
    if isinstance(plain, dict):
        return {key: with_words(value, text) for key, value in plain.items()}
    if not isinstance(plain, list):
        return plain
    # Two numbers are a span: no other list of a story has numbers in it.
    if len(plain) == 2 and plain[0].__class__ is int:
        return {"start": plain[0], "end": plain[1], "text": text[plain[0] : plain[1]]}
    return [with_words(value, text) for value in plain]


def from_plain(data: object, *, what: str) -> Story:
    """
    Return the story that plain *data* stand for.

    Args:
        data: As a parser gives them.
        what: The kind of document, for the error.

    Raises:
        newsevents.errors.DecodeError: With all problems and their paths.
    """
    try:
        if not isinstance(data, dict):
            raise WrongTypeError(data, "an object")
        if data.get("schema") != SCHEMA:
            return _refuse_schema(data)
        body = _surrogates.unescape(data) if _surrogates.KEY in data else data
        body = {key: value for key, value in body.items() if key != "schema"}
        return _structure(body)
    except (*PROBLEMS, RecursionError) as error:
        raise DecodeError(what, problems_of(error)) from error


def _refuse_schema(data: dict[str, Any]) -> NoReturn:
    if "schema" not in data:
        msg = f"must have 'schema': {SCHEMA!r}"
        raise ValueError(msg)
    msg = f"'schema' must be {SCHEMA!r}, the version that is known here (got {short(data['schema'])})"
    raise ValueError(msg)


def _structure(body: dict[str, Any]) -> Story:
    try:
        return _read(body, _structurers(detailed=False))
    except (*PROBLEMS, RecursionError):
        # Something is wrong: the thorough and slower way tells all that is.
        return _read(body, _structurers(detailed=True))


def _read(body: dict[str, Any], make: dict[type, Make]) -> Story:
    references = References({cl: body.get(key, []) for key, cl in DEFINED.items()}, make)
    with using(references):
        story: Story = make[Story](body)
    return story


@cache
def _unstructurer() -> Callable[[Story], dict[str, Any]]:
    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(date, methodcaller("isoformat"))
    converter.register_unstructure_hook(StrEnum, attrgetter("_value_"))
    converter.register_unstructure_hook_factory(
        is_list, lambda cl: _all(converter.get_unstructure_hook(get_args(cl)[0]))
    )
    for cl in DEFINED.values():
        converter.register_unstructure_hook(cl, attrgetter("id"))
    classes: tuple[type, ...] = (Place, *KINDS.values(), Statement, Event, Meeting)
    full = {cl: _define(cl, converter) for cl in classes}

    def all_of(things: tuple[Any, ...]) -> list[dict[str, Any]]:
        return [full[thing.__class__](thing) for thing in things]

    lists: dict[str, Any] = {key: override(unstruct_hook=all_of) for key in DEFINED}
    return make_dict_unstructure_fn(Story, converter, _cattrs_omit_if_default=True, **lists)


def _all(hook: Callable[[Any], Any]) -> Callable[[Iterable[Any]], list[Any]]:
    return lambda values: list(map(hook, values))


def _define(cl: type, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    plain: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(cl, converter, _cattrs_omit_if_default=True)
    return (lambda actor: {"kind": actor.kind, **plain(actor)}) if issubclass(cl, Actor) else plain


@cache
def _structurers(*, detailed: bool) -> dict[type, Make]:
    converter = Converter(detailed_validation=detailed, forbid_extra_keys=True)
    be_strict(converter, str, int, float, bool)
    converter.register_structure_hook_func(lambda cl: cl is date, lambda value, _: day_or_moment(value))
    converter.register_structure_hook_func(lambda cl: cl is Span, _span)
    converter.register_structure_hook_func(lambda cl: cl in DEFINED.values(), refer)
    converter.register_structure_hook_factory(
        lambda cl: cl in _PARTS, lambda cl: _object(cl, converter, **_SPECIAL.get(cl, {}))
    )
    lists: dict[str, Any] = {
        key: override(struct_hook=each(define, cl, detailed=detailed)) for key, cl in DEFINED.items()
    }
    return {
        **{cl: _object(cl, converter) for cl in (Place, Statement, Event, Meeting)},
        Actor: _actor({kind: _object(cl, converter) for kind, cl in KINDS.items()}),
        Story: _object(Story, converter, **lists),
    }


def _object(cl: type, converter: Converter, **special: Any) -> Make:
    make: Make = make_dict_structure_fn(cl, converter, **special)

    def thorough(value: object, _: object = cl) -> object:
        if not isinstance(value, dict):
            raise WrongTypeError(value, "an object")
        return make(value)

    return thorough if converter.detailed_validation else make


def _actor(make: dict[str, Make]) -> Make:
    def of_its_kind(definition: dict[str, Any]) -> Actor:
        kind = definition.get("kind")
        if not isinstance(kind, str) or kind not in KINDS:
            msg = f"'kind' must be one of: {', '.join(KINDS)} (got {short(kind)})"
            raise ValueError(msg)
        actor: Actor = make[kind]({key: value for key, value in definition.items() if key != "kind"})
        return actor

    return of_its_kind


def _span(value: object, _: object) -> Span:
    if (value.__class__ is list or value.__class__ is tuple) and len(value) == 2:
        start, end = value
        if start.__class__ is int and end.__class__ is int:
            return Span(start, end)
    raise WrongTypeError(value, "[start, end], two integers")


def _day(value: object, _: object) -> date | None:
    day = None if value is None else day_or_moment(value)
    if isinstance(day, datetime):
        raise WrongTypeError(value, "an ISO 8601 date")
    return day


_PARTS = (Dateline, Detail, Evidence, Membership, Mention, Name, Note, Role, When, Zone)
_SPECIAL = {When: {"anchor": override(struct_hook=_day)}}
