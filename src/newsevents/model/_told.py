"""
What knows the words of its story.

A finding points into a text that it does not hold.  So that it can still show
its words, a story tells all its findings where these stand: each keeps a
reference to the one text and its sentences, never to the story, which would
then live as long as they do.  What is known so is no part of what a finding is:
it counts neither in comparisons nor in hashes, and no document or pickle holds it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from newsevents.model._linked import Linked
from newsevents.model.span import Span


class Telling(NamedTuple):
    """A text, and where its sentences stand."""

    text: str
    """The text of the story."""

    sentences: Sequence[Span]
    """Its sentences, in order."""

    def of(self, span: Span | None) -> str:
        """Return the words of a span, if there is one."""
        return "" if span is None else span.of(self.text)

    def quoted(self, content: Sequence[Span]) -> str:
        """Return the parts of what is said, with an ellipsis where a sentence of the reporter stands between them."""
        words = [content[0].of(self.text)]
        for before, after in pairwise(content):
            following = bisect_left(self.sentences, before.end, key=_start)
            apart = following < len(self.sentences) and self.sentences[following].end <= after.start
            words += [" … " if apart else " ", after.of(self.text)]
        return "".join(words)


def _start(span: Span) -> int:
    return span.start


_IN_SEVERAL = Telling("", ())
"""Stands for two texts: a finding that was put into a second story shows the words of neither."""


class Told(Linked):
    """Base of what a story tells its text."""

    __slots__ = ("_told",)
    _told: Telling


def tell(things: Iterable[Any], telling: Telling) -> None:
    """Tell things the text that they are found in."""
    put = object.__setattr__
    for thing in things:
        known = getattr(thing, "_told", telling)
        put(thing, "_told", telling if known is telling or known == telling else _IN_SEVERAL)


def telling_of(thing: Told) -> Telling | None:
    """Return the text that a thing is found in; None if it was told none, or several."""
    known = getattr(thing, "_told", _IN_SEVERAL)
    return None if known is _IN_SEVERAL else known
