"""What a rule believes to be a name, before all rules have been heard."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias, final

from newsevents.model import NameKind
from newsevents.stages.names.page import Page


@final
class Draft(NamedTuple):
    """Some words that may be a name."""

    first: int
    """First word."""
    stop: int
    """One past the last word."""
    kind: NameKind | None
    """What they would name; None if the rule cannot tell."""
    weight: float
    """How strongly the rule believes it; 1 is the belief of the analyzer's network."""
    rule: str
    """Name of the rule."""


Rule: TypeAlias = Callable[[Page], Iterator[Draft]]
"""A rule that proposes names."""
