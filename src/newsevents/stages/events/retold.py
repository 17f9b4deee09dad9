"""Nouns that call again what a verb has told: "shut the mine ... *the closure*", "resigned ... *her resignation*"."""

from newsevents.language import Analysis

_STEM = 4
"""Letters that a verb and its noun have in common at least, unless they are the same word."""
_ENDING = 2
"""Letters of a verb that its noun may lack: deci(de), decision."""
_MADE = ("al", "ance", "ation", "ence", "ing", "ion", "ment", "sal", "sion", "tion", "ure")
"""Endings of nouns made of verbs."""


def told_by(analysis: Analysis, noun: int, first: int) -> int | None:
    """Return the last verb from token *first* on that tells what *noun* calls again, None if there is none."""
    word = analysis.bases[noun]
    verbs = (at for at in range(noun - 1, first - 1, -1) if analysis.tags[at].startswith("VB"))
    above = analysis.heads[noun]
    return next((at for at in verbs if at != above and is_made_of(word, analysis.bases[at])), None)


def is_made_of(noun: str, verb: str) -> bool:
    """
    Say whether a noun is made of a verb.

    >>> is_made_of("closure", "close"), is_made_of("decision", "decide"), is_made_of("delay", "delay")
    (True, True, True)
    >>> is_made_of("council", "count")
    False
    """
    if noun == verb:
        return True
    shared = max(_STEM, len(verb) - _ENDING)
    return noun.endswith(_MADE) and len(verb) >= _STEM and noun[:shared] == verb[:shared]
