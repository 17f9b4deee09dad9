"""
How things that refer to others compare, hash, copy and pickle: in linear time, however they are woven.

What attrs generates follows a reference again each time it meets it, which takes
exponential time in a dense web, and one call within another, which breaks on a long
chain.  Here each thing is taken once, and no call leads to another of its kind.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import zip_longest
from operator import attrgetter
from typing import Any, Self, TypeAlias, final, get_args, get_type_hints

from attrs import fields, frozen, make_class

_Values: TypeAlias = tuple[Any, ...]
_MANY = (tuple, list)  # a list is not what the types say, and nobody refuses it


class Linked:
    """
    Base of the classes whose objects refer to others or are referred to.

    They compare by value, and only with their own class.  As they never change,
    a copy is the thing itself, a deep copy, too.  A pickle holds all that a thing
    leads to, each once.

    What derives from it is declared with ``eq=False``: attrs shall not make its own.
    """

    __slots__ = ("_hash",)
    _hash: int

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or Comparison().equal(self, other)

    def __hash__(self) -> int:
        try:
            return self._hash
        except AttributeError:
            for thing in _closure(self, _is_hashed):
                shape = _shape(thing.__class__)
                object.__setattr__(thing, "_hash", hash((shape.plain(thing), shape.links(thing))))
            return self._hash

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: object) -> Self:
        return self

    def _restored(self) -> None:
        """Do what is to be done when it comes out of a pickle; those that it leads to are not asked."""

    def __reduce__(self) -> tuple[Callable[..., Any], _Values]:
        names: dict[type, tuple[str, ...]] = {}
        rows: list[_Values] = []
        numbers: dict[int, int] = {}

        def number(thing: object) -> int:
            return numbers[id(thing)]

        for thing in _closure(self, lambda thing: id(thing) in numbers):
            shape = _shape(thing.__class__)
            names[thing.__class__] = shape.names
            links = [_replaced(link, number) for link in shape.links(thing)]
            numbers[id(thing)] = len(rows)
            rows.append((thing.__class__, shape.plain(thing), links))
        return _restore, (names, rows)


def _is_hashed(thing: Linked) -> bool:
    return hasattr(thing, "_hash")


def _restore(names: dict[type, tuple[str, ...]], rows: list[_Values]) -> Any:
    """Make what was pickled: the last of *rows*, which refer to those before them by number."""
    put = object.__setattr__
    made: list[Any] = []
    for cl, plain, links in rows:
        thing = cl.__new__(cl)
        values = (*plain, *[_replaced(link, made.__getitem__) for link in links])
        for name, value in zip(names[cl], values, strict=True):
            put(thing, name, value)
        made.append(thing)
    made[-1]._restored()  # noqa: SLF001  # what is made here is of this base
    return made[-1]


def _replaced(link: Any, get: Callable[[Any], Any]) -> Any:
    if isinstance(link, _MANY):
        return list(map(get, link)) if isinstance(link, list) else tuple(map(get, link))
    return link if link is None else get(link)


@final
class Comparison:
    """
    Finds out what is equal, and remembers it for as long as the things are there.

    Things taken for equal form a set, so that there are fewer comparisons than things.
    """

    def __init__(self) -> None:
        self._above: dict[int, int] = {}

    def equal(self, one: object, other: object) -> bool:
        """Say whether two things are equal, with all that they lead to."""
        above = self._above
        pairs: list[tuple[Any, Any]] = [(one, other)]
        for mine, its in pairs:  # and there will be more
            if mine.__class__ is not its.__class__:
                break
            a, b = id(mine), id(its)
            if (a in above or b in above) and (above.get(a) == b or (a := self._highest(a)) == (b := self._highest(b))):
                continue
            above[a] = b
            shape = _shape(mine.__class__)
            if not shape.alike(mine, its):
                break
            for link, its_link in zip_longest(shape.links(mine), shape.links(its)):
                if link is its_link:
                    continue
                if any(isinstance(link, many) and isinstance(its_link, many) for many in _MANY):
                    pairs += zip_longest(link, its_link)
                else:
                    pairs.append((link, its_link))
        else:
            return True
        above.clear()  # what was taken for equal on the way need not be
        return False

    def _highest(self, key: int) -> int:
        above = self._above
        while key in above:
            above[key] = key = above.get(above[key], above[key])  # the way is shorter next time
        return key


@final
@frozen
class _Shape:
    """The fields of a class: the plain ones, and those that refer to other things."""

    names: tuple[str, ...]
    """The plain ones, then those that refer."""

    plain: Callable[[object], _Values]
    """Gives the values of the plain ones."""

    alike: Callable[[object, object], bool]
    """Says whether two objects have equal values in the plain ones."""

    links: Callable[[object], _Values]
    """Gives the values of those that refer: things, tuples of things, None."""


@cache
def _shape(cl: Any) -> _Shape:
    hints = get_type_hints(cl)
    names = [each.name for each in fields(cl)]
    links = [name for name in names if _refers(hints[name])]
    plain = [name for name in names if name not in links]
    alike: Any = make_class(cl.__name__, plain).__eq__  # quicker than making tuples to compare
    return _Shape(names=(*plain, *links), plain=_getter(plain), alike=alike, links=_getter(links))


def _refers(hint: object) -> bool:
    return issubclass(hint, Linked) if isinstance(hint, type) else any(map(_refers, get_args(hint)))


def _getter(names: list[str]) -> Callable[[object], _Values]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda thing: tuple([getattr(thing, name) for name in names])


def _closure(start: Any, done: Callable[[Any], bool]) -> Iterator[Any]:
    """Yield what *start* leads to, each after all that it refers to; whoever takes them makes them *done*."""
    pending = [start]
    while pending:
        thing = pending[-1]
        if done(thing):
            pending.pop()
            continue
        size = len(pending)
        for link in _shape(thing.__class__).links(thing):
            if isinstance(link, Linked):
                if not done(link):
                    pending.append(link)
            elif link:
                pending += [one for one in link if not done(one)]
        if len(pending) == size:
            yield thing
