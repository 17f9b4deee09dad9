"""Who is meant by an id: the definitions of one document, made when they are first needed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias

from newsevents._decode import MOST, PROBLEMS, ElsewhereError, WrongTypeError, is_elsewhere

Make: TypeAlias = Callable[..., Any]
"""What makes an object of its definition, a dict; cattrs adds the type, which it knows."""

DEPTH = 50
"""How many references may lead from one thing to the next."""


class References:
    """
    The things of one document by class and id.

    A thing is made when it is first referred to, so that a document may name
    them in any order; those that lead back to themselves are refused.
    """

    def __init__(self, definitions: Mapping[type, list[Any]], make: Mapping[type, Make]) -> None:
        self._definitions = {cl: _by_id(things) for cl, things in definitions.items()}
        self._make = make
        self._made: dict[type, dict[str, Any]] = {cl: {} for cl in definitions}
        self._failed: dict[type, dict[str, Exception]] = {cl: {} for cl in definitions}
        self._told = 0
        self._open: list[tuple[type, str]] = []

    def find(self, key: object, cl: type) -> Any:
        """Return the thing of class *cl* that an id means, made if need be."""
        if key.__class__ is not str:
            raise WrongTypeError(key, "the id of a thing of the story")
        made = self._made[cl].get(key)
        return self._look_up(str(key), cl) if made is None else made

    def _look_up(self, key: str, cl: type) -> Any:
        definition = self._definitions[cl].get(key)
        if definition is None:
            msg = f"must be the id of one of the story's {_PLURAL.get(cl.__name__, cl.__name__)} (got {key[:100]!r})"
            raise ValueError(msg)
        if (cl, key) in self._open:
            msg = f"must not lead back to {key!r}"
            raise ValueError(msg)
        if len(self._open) >= DEPTH:
            msg = f"must not be more than {DEPTH} references deep (got {key!r})"
            raise ValueError(msg)
        if key in self._failed[cl]:
            raise ElsewhereError(key)
        try:
            return self._build(key, cl, definition)
        except PROBLEMS as error:
            self._failed[cl][key] = self._kept(key, error)
            raise ElsewhereError(key) from error

    def _kept(self, key: str, error: Exception) -> Exception:
        """Return an error, or one that stands for it: it holds on to all that was at hand, and there may be many."""
        if is_elsewhere(error):
            return ElsewhereError(key)
        self._told += 1
        return error if self._told <= len(self._made) * MOST else ValueError("must be valid")

    def _build(self, key: str, cl: type, definition: dict[str, Any]) -> Any:
        self._open.append((cl, key))
        try:
            made = self._made[cl][key] = self._make[cl](definition)
        finally:
            self._open.pop()
        return made

    def define(self, definition: object, cl: type) -> Any:
        """Return the thing of class *cl* that a definition defines."""
        if not isinstance(definition, dict):
            raise WrongTypeError(definition, "an object")
        key = definition.get("id")
        if not isinstance(key, str):
            # There is no finding it by its id: making it says what is wrong with it.
            return self._make[cl](definition)
        if self._definitions[cl].get(key) is not definition:
            msg = f"ids must be unique (got {key[:100]!r} again)"
            raise ValueError(msg)
        made = self._made[cl].get(key)
        if made is None:
            if key in self._failed[cl]:
                raise self._failed[cl][key]
            made = self._build(key, cl, definition)
        return made


_PLURAL = {"Place": "places", "Actor": "actors", "Statement": "statements", "Event": "events", "Meeting": "meetings"}


def _by_id(things: object) -> dict[str, dict[str, Any]]:
    if not isinstance(things, (list, tuple)):
        return {}
    by_id: dict[str, dict[str, Any]] = {}
    for thing in things:
        if isinstance(thing, dict) and isinstance(thing.get("id"), str):
            by_id.setdefault(thing["id"], thing)
    return by_id


_CURRENT: ContextVar[References] = ContextVar("references")


@contextmanager
def using(references: References) -> Iterator[None]:
    """Let :func:`refer` and :func:`define` look into *references* for the time being."""
    token = _CURRENT.set(references)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def refer(key: object, cl: type) -> Any:
    """Return the thing that an id means (a hook of cattrs)."""
    return _CURRENT.get().find(key, cl)


def define(definition: object, cl: type) -> Any:
    """Return the thing that a definition defines (a hook of cattrs)."""
    return _CURRENT.get().define(definition, cl)
