"""
What is known about the world and the words.

Words are data: every file under ``data/`` can be read and edited, and each
module here reads one of them into frozen classes.  A new field of
:class:`Lexicon` is one more module, one more file, and one line in :func:`load`.
"""

from functools import cache

from attrs import frozen

from newsevents.lexicon import sayings
from newsevents.lexicon.sayings import Sayings


@frozen(kw_only=True)
class Lexicon:
    """All that the stages know before they read a text."""

    sayings: Sayings
    """Words of saying and thinking."""


@cache
def load() -> Lexicon:
    """Return the lexicon that comes with the package, read once."""
    return Lexicon(sayings=sayings.load())
