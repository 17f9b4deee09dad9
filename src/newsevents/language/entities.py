"""Names that an analyzer decides, for itself and for whoever comes after it."""

from typing import NamedTuple, final

from newsevents.model import NameKind


@final
class Entity(NamedTuple):
    """Some tokens of which the analyzer says what they name; no rule and no list overrules it."""

    first: int
    """The first token."""
    stop: int
    """One past the last token."""
    kind: NameKind | None
    """What they name; None if they are no name: a day, a number."""
