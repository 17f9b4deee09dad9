"""Repair of verbs that "and" joins to the wrong one: "said that he would go and *praised* them"."""

from collections.abc import MutableSequence

from newsevents.language.network_repair import Heads, Relations

_INNER = ("ccomp", "xcomp", "advcl")
_MISMATCHED = (("VBD", "VB"), ("VBD", "VBN"), ("VBN", "VB"))
"""Tags of a verb and the one before it that no "and" joins."""
_HELPERS = ("aux", "aux:pass", "mark")
_FINITE = ("VBD", "VBZ", "VBP")
_OWN = ("nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop")


def restore_joined(tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Join a verb in the past to the verb of the sentence where the one before it has no tense of its own, in place.

    "Would" and "had" ask for "praise" and "praised"; who "said that he would go
    and praised them" did both himself.

    >>> tags = ["PRP", "VBD", "PRP", "MD", "VB", "CC", "VBD", "PRP"]
    >>> heads, relations = [1, -1, 4, 4, 1, 6, 4, 6], ["nsubj", "root", "nsubj", "aux", "ccomp", "cc", "conj", "obj"]
    >>> restore_joined(tags, heads, relations)
    >>> heads[6]
    1
    """
    for verb, tag in enumerate(tags):
        before = heads[verb]
        if relations[verb] != "conj" or before < 0 or (tag, tags[before]) not in _MISMATCHED:
            continue
        if relations[before] in _INNER and _has_helper(heads, relations, before) and _is_bare(heads, relations, verb):
            above = heads[before]
            if above >= 0 and tags[above] in _FINITE:
                heads[verb], tags[verb] = above, "VBD"


def _has_helper(heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether another word bears the tense of a verb: "*would* go", "*had* gone", "*to* go"."""
    return any(heads[i] == verb and relations[i] in _HELPERS for i in range(max(0, verb - 8), verb))


def _is_bare(heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether a verb has no subject and no auxiliary of its own."""
    return not any(heads[i] == verb and relations[i] in _OWN for i in range(max(0, verb - 8), verb))
