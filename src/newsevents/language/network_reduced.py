"""Repair of participles that a tagger takes for the verb of their sentence: "the bill *passed* Monday will cost"."""

from collections.abc import Iterable, MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_repair import Heads, Relations

Window = tuple[int, int]

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_HELPERS = ("aux", "aux:pass", "cop")
_SUBJECTS = ("nsubj", "nsubj:pass")
_PREDICATES = ("VB", "JJ", "NN")
_BREAKS = (",", ":", "CC", "WDT", "WP", "WRB", "TO", "VB", "VBG", "VBN", "``", "''", "PRP")
_PHRASE = ("CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "POS", "PRP$")
"""Tags of what may stand between a preposition and the last noun of its phrase."""
_FARTHEST = 8


def restore_reduced(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, windows: Iterable[Window]
) -> None:
    """
    Let a past form describe its noun where a later verb has no subject but that noun, in place.

    Between the two stand only times and phrases with prepositions: "the bill
    *passed* on Monday will cost money".

    >>> tags, heads = ["NN", "VBD", "NNP", "MD", "VB"], [1, -1, 4, 4, 1]
    >>> relations = ["nsubj", "root", "nsubj", "aux", "ccomp"]
    >>> restore_reduced(("Bills", "passed", "Monday", "will", "cost"), tags, heads, relations, [(0, 5)])
    >>> tags, heads, relations
    (['NN', 'VBN', 'NNP', 'MD', 'VB'], [4, 0, 1, 4, -1], ['nsubj', 'acl', 'obl:unmarked', 'aux', 'root'])
    """
    for first, stop in windows:
        past = next((i for i in range(first, stop) if tags[i] in (*_FINITE, "VBN")), stop)
        if past in (stop, first) or tags[past] not in ("VBD", "VBN") or relations[past] in _HELPERS:
            continue
        if not tags[past - 1].startswith("NN") or words[past].lower() in load_grammar().saying:
            continue
        later = _later(words, tags, past, stop)
        if later is None:
            continue
        noun = past - 1
        while first <= heads[noun] < past:
            noun = heads[noun]
        verb = heads[later] if relations[later] in _HELPERS else later
        if verb < later or not tags[verb].startswith(_PREDICATES) or _is_right(heads, relations, past, noun, verb):
            continue
        _swap(tags, heads, relations, (first, stop), past, noun, verb)


def _is_right(heads: Heads, relations: Relations, past: int, noun: int, verb: int) -> bool:
    return relations[past] == "acl" and heads[noun] == verb and relations[noun] in _SUBJECTS


def _later(words: Sequence[str], tags: Sequence[str], past: int, stop: int) -> int | None:
    """Return the next finite verb, if nothing before it can be its subject and something stands between."""
    in_phrase = False
    for at in range(past + 1, min(stop, past + _FARTHEST)):
        tag = tags[at]
        if tag in _FINITE:
            return at if at > past + 1 else None
        if tag in _BREAKS or words[at].lower() in load_grammar().clauses:
            return None
        if tag == "IN":
            in_phrase = True
        elif tag not in _PHRASE:
            in_phrase = False
        is_time = words[at].lower() in load_grammar().calendar
        if tag.startswith("NN") and not (in_phrase or is_time):
            return None
        in_phrase = in_phrase and not is_time
    return None


def _swap(
    tags: MutableSequence[str], heads: Heads, relations: Relations, window: Window, past: int, noun: int, verb: int
) -> None:
    """Put a verb in the place of the participle before it."""
    first, stop = window
    at, outer = heads[verb], None
    while at >= 0:
        outer, at = at if at in (past, noun) else outer, heads[at]
    if outer is not None:
        heads[verb], relations[verb] = heads[outer], relations[outer]
    passive = any(heads[i] == verb and relations[i] == "aux:pass" for i in range(past + 1, verb))
    for i in (i for i in range(first, stop) if heads[i] == past and not past < i <= verb):
        heads[i] = verb
    for i in range(past + 1, verb):
        if heads[i] in (verb, noun) and relations[i] not in (*_HELPERS, "advmod", "punct"):
            heads[i] = past
            relations[i] = (
                "obl" if any(heads[j] == i and relations[j] == "case" for j in range(past, i)) else "obl:unmarked"
            )
    tags[past], heads[past], relations[past] = "VBN", noun, "acl"
    heads[noun], relations[noun] = verb, "nsubj:pass" if passive else "nsubj"
