"""Repair of clauses that a parser takes for phrases: "after *Sudan* expelled two envoys"."""

from collections.abc import Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_repair import Heads, Relations

_FINITE = ("VBD", "VBZ", "VBP")
_NOT_BESIDE = ("nsubj", "nsubj:pass", "csubj", "expl", "cc")
"""What the verb cannot have: another subject, or "and" before it."""
_CLAUSES = ("advcl", "acl", "acl:relcl", "ccomp", "conj")
_PHRASES = ("obl", "nmod")
_REACH = 12
"""How many words before a verb its subject is looked for."""


def restore_subjects(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give each clause after a conjunction its subject, in place.

    "After" and "since" stand before nouns and before clauses.  Where a finite
    verb without a subject follows the noun at once, the noun is its subject.

    >>> heads, relations = [-1, 2, 0, 0], ["root", "case", "obl", "advcl"]
    >>> restore_subjects(("left", "after", "Sudan", "attacked"), ("VBD", "IN", "NNP", "VBD"), heads, relations)
    >>> heads, relations
    ([-1, 3, 3, 0], ['root', 'mark', 'nsubj', 'advcl'])
    """
    conjunctions = load_grammar().conjunctions
    for at, word in enumerate(words):
        if word.lower() in conjunctions and tags[at] == "IN" and relations[at] in ("case", "mark"):
            _restore(tags, heads, relations, at)


def _restore(tags: Sequence[str], heads: Heads, relations: Relations, conjunction: int) -> None:
    verb = next((i for i in range(conjunction + 2, min(len(heads), conjunction + _REACH)) if tags[i] in _FINITE), None)
    if verb is None or relations[verb] not in _CLAUSES or heads[verb] > verb:
        return
    noun = next((i for i in range(conjunction + 1, verb) if _is_phrase(heads, relations, i, conjunction, verb)), None)
    if noun is None or any(heads[i] == verb and relations[i] in _NOT_BESIDE for i in range(conjunction, verb)):
        return
    if not all(_below(heads, i, noun, verb) for i in range(noun + 1, verb)):
        return
    above = heads[noun] if _below(heads, verb, noun, len(heads)) else heads[verb]
    while heads[above] >= 0 and not tags[above].startswith("VB"):
        above = heads[above]
    heads[verb], relations[verb] = above, "advcl"
    heads[noun], relations[noun] = verb, "nsubj"
    heads[conjunction], relations[conjunction] = verb, "mark"


def _is_phrase(heads: Heads, relations: Relations, noun: int, conjunction: int, verb: int) -> bool:
    """Say whether the noun hangs on something before the conjunction, as a phrase."""
    return relations[noun] in _PHRASES and heads[noun] < conjunction and heads[conjunction] in (noun, verb)


def _below(heads: Heads, token: int, noun: int, stop: int) -> bool:
    """Say whether a token hangs on the noun, or on what stands between it and *stop* and hangs on it."""
    while noun < token < stop:
        token = heads[token]
    return token == noun
