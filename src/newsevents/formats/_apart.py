"""Stories that are written together are kept apart, whatever their ids: none takes the place of another."""

import re
import warnings
from collections.abc import Callable, Iterable, Iterator

from attrs import define, evolve, field

from newsevents._decode import cut
from newsevents.errors import ArticleWarning
from newsevents.formats._iris import web_address
from newsevents.model import Story

# What formats write as a blank, a question mark or another sign that stands for any.
_UNSURE = re.compile(r"[^\w!-~]")


@define
class Names:
    """Gives names no two of which are alike."""

    _key: Callable[[str], str]
    """Makes the same of names that are alike."""

    _taken: dict[str, int] = field(factory=dict, init=False)

    def of(self, name: str) -> str:
        """
        Return *name*, or if one like it was given before, *name* with a number from 2.

        >>> names = Names(str.lower)
        >>> [names.of(name) for name in ("a", "A", "b", "a")]
        ['a', 'A~2', 'b', 'a~3']
        """
        new, key = name, self._key(name)
        while self._key(new) in self._taken:
            self._taken[key] += 1
            new = f"{name}~{self._taken[key]}"
        self._taken[self._key(new)] = 1
        return new


def story_names() -> Names:
    """Return names for stories: those are alike in which a format may write the same."""
    return Names(lambda name: _UNSURE.sub("?", name))


def named(stories: Iterable[Story]) -> Iterator[tuple[str, Story]]:
    """Yield stories with a name for each: the id, or for one like that of an earlier story the id and a number."""
    names = story_names()
    for number, story in enumerate(stories, 1):
        name = names.of(story.id)
        if name != story.id:
            _warn(f"story {number} has an id like that of an earlier one, {cut(story.id)!r}: here it is {cut(name)!r}")
        yield name, story


def apart(stories: Iterable[Story]) -> Iterator[Story]:
    """Yield stories with ids that differ: one with the id of an earlier story gets a number after it."""
    for name, story in named(stories):
        yield story if name == story.id else evolve(story, id=name)


def of_other_addresses(stories: Iterable[Story]) -> Iterator[Story]:
    """Yield stories, without its address if it is that of an earlier one: each is known by its address, or its id."""
    taken: set[str] = set()
    for number, story in enumerate(apart(stories), 1):
        address = web_address(story.url)
        if address in taken:
            _warn(
                f"story {number}, {cut(story.id)!r}, has the address of an earlier one, {cut(str(address))}: left out"
            )
        yield evolve(story, url=None) if address in taken else story
        if address:
            taken.add(address)


def _warn(message: str) -> None:
    warnings.warn(message, ArticleWarning, stacklevel=4)
