"""The words of a title, and what can stand in and around them."""

from typing import NamedTuple

from newsevents.model import RoleState, Sector

NOUNS = ("NN", "NNS", "NNP", "NNPS")
"""Tags of nouns."""
MODIFIERS = (*NOUNS, "JJ", "JJR", "JJS", "HYPH", "VBN", "VBD", "VBG", "CD", "RB")
"""Tags of what may stand before an office."""
CLAUSE = ("VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB", "VB")
"""Tags at which another clause begins."""
JOINS = ("of", "for", "to", "at", "in", "on", "with", "and", "&", "the", "'s", "'", ",", "-", "/")
"""Small words within a title."""
STOPS = (",", ".", ";", ":", "(", ")", "--", "–", "—", "?", "!", '"', "“", "”")
"""Marks that end a title."""
POSSESSIVES = ("'s", "'")
"""What stands between a possessor and a title."""
LONGEST_BEFORE, LONGEST_AFTER = 14, 24
"""Most tokens of a title before and after a name; longer ones do not occur in print."""


class Title(NamedTuple):
    """The words of a title."""

    first: int
    """First token, modifiers included."""
    stop: int
    """One past the last token, complement included."""
    head_first: int
    """First token of the office."""
    head_stop: int
    """One past the last token of the office."""
    office: str
    """The office in lower case."""
    sector: Sector
    """Its sector, UNK if the office gives none."""
    state: RoleState = RoleState.CURRENT
    """Whether it is held."""
    possessor: int | None = None
    """Last token of the possessor before it: "Peru" in "Peru's president"."""
    rule: str = ""
    """What found it."""
