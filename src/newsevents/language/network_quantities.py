"""Repair of quantities that a parser takes for phrases: killed *at least twenty people*."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_repair import Heads, Relations

_PHRASES = ("obl", "nmod")
_HINDRANCES = ("aux:pass", "obj", "ccomp", "xcomp")
"""What a verb has that has no object, or has one already."""
_AGO = ("ago", "earlier", "later")
"""Behind how long before or after it is: no noun before them is an object."""
_REACH = 20
_LONGEST = 3
"""Words before a number that say how exact it is: "as many as"."""


def free_objects(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let what is counted right after a verb be its object, in place.

    "Around" and "at least" look like prepositions: where they stand between a
    verb without an object and a number, they say how exact the number is.
    What stands before "later" or "ago" is a time and no object.

    >>> heads, relations = [-1, 3, 3, 0], ["root", "case", "nummod", "obl"]
    >>> free_objects(("detained", "around", "60", "protesters"), ("VBD", "IN", "CD", "NNS"), heads, relations)
    >>> heads, relations
    ([-1, 2, 3, 0], ['root', 'advmod', 'nummod', 'obj'])
    """
    for noun, relation in enumerate(relations):
        if relation == "obj" and noun > heads[noun] and " ".join(words[noun + 1 : noun + 2]).lower() in _AGO:
            relations[noun] = "obl:unmarked"  # "arrested *months* later"
    for number, tag in enumerate(tags):
        first = _first(words, number) if tag == "CD" else number
        noun = heads[number] if relations[number] == "nummod" else number
        verb = heads[noun]
        counted = relations[noun] in _PHRASES and verb == first - 1 < first < number <= noun
        beside = _beside(heads, verb, noun) if counted and tags[verb].startswith("VB") else []
        if not beside or any(relations[i] in _HINDRANCES for i in beside) or _is_below(heads, verb, first, number):
            continue
        relations[noun] = "obj"
        for i in range(first, number):
            heads[i], relations[i] = (number, "advmod") if i == first else (first, "fixed")
        subject = next((i for i in beside if relations[i] == "nsubj:pass"), None)
        if subject is not None:  # who was taken for the victim, for want of an object
            relations[subject], tags[verb] = "nsubj", "VBD"


def _first(words: Sequence[str], number: int) -> int:
    """Return the first of the words before a number that say how exact it is, the number if there are none."""
    degrees = load_grammar().degrees
    for length in range(_LONGEST, 0, -1):
        if length <= number and " ".join(words[number - length : number]).lower() in degrees:
            return number - length
    return number


def _beside(heads: Heads, verb: int, noun: int) -> list[int]:
    """Return what hangs on a verb near it, the counted noun among it."""
    return [i for i in range(max(0, verb - _REACH), min(len(heads), noun + _REACH)) if heads[i] == verb]


def _is_below(heads: Heads, token: int, first: int, stop: int) -> bool:
    """Say whether a token hangs on one of a range, however far down."""
    while token >= 0 and not first <= token < stop:
        token = heads[token]
    return token >= 0
