"""Every name in a text, whether or not its bearer acts."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model._checks import not_empty
from newsevents.model.span import Span


class NameKind(StrEnum):
    """What a name names (the OntoNotes types that news needs)."""

    PERSON = "PERSON"
    """A human being."""
    ORG = "ORG"
    """An organization."""
    GPE = "GPE"
    """A country, state, province or city."""
    LOC = "LOC"
    """Another place: a sea, a mountain, a continent."""
    NORP = "NORP"
    """A nationality, a religious or a political group."""
    FAC = "FAC"
    """A building, an airport, a bridge."""
    EVENT = "EVENT"
    """A named war, storm or tournament."""
    OTHER = "OTHER"
    """Any other name: a work, a law, a product."""


@final
@frozen(order=True)
class Name:
    """A name in the text."""

    span: Span
    """The words, without title, leading article or possessive ending."""

    kind: NameKind
    """What it names."""

    rule: str = field(validator=not_empty)
    """Name of the rule that found it."""
