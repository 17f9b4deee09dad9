"""Repair of names: what "and" joins to one is joined to the whole name, and a name explains the noun before it."""

from collections.abc import Sequence

from newsevents.language.network_trees import Heads, Relations

_OUTSIDE = "O"
_BEGINS = "B-"


def restore_names(tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let a name explain the noun before it where no preposition stands between, in place: commissioner of police "Roe".

    >>> relations = ["nsubj", "case", "nmod", "nmod", "root"]
    >>> restore_names(("NN", "IN", "NN", "NNP", "VBD"), [4, 2, 0, 0, -1], relations)
    >>> relations[3]
    'appos'
    """
    marked = {head for head, relation in zip(heads, relations, strict=True) if relation == "case"}
    for i, relation in enumerate(relations):
        noun = heads[i]
        if relation == "nmod" and tags[i] == "NNP" and 0 <= noun < i and tags[noun] == "NN":
            relations[i] = relation if {noun, i} & marked else "appos"


def join_names(labels: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Hang names that "and" joins on the head of the name before, in place.

    In "the Committee to Protect Hens and Amnesty" the second body is joined to
    the first, and not to its hens.

    >>> labels = ["B-ORG", "I-ORG", "I-ORG", "O", "B-ORG"]
    >>> heads, relations = [-1, 2, 0, 4, 2], ["root", "case", "nmod", "cc", "conj"]
    >>> join_names(labels, heads, relations)
    >>> heads
    [-1, 2, 0, 4, 0]
    """
    for i, relation in enumerate(relations):
        above = heads[i]
        if relation == "appos" and above >= 0 and _is_listed(labels, heads, relations, i):
            relations[i] = "conj"
            continue
        if relation != "conj" or above < 0 or labels[i] == _OUTSIDE or labels[above] == _OUTSIDE:
            continue
        first, stop = _name(labels, above)
        if first <= i < stop or labels[first] != _BEGINS + labels[i][len(_BEGINS) :]:
            continue
        while first <= heads[above] < stop:
            above = heads[above]
        heads[i] = above


def _is_listed(labels: Sequence[str], heads: Heads, relations: Relations, i: int) -> bool:
    """Say whether a name is one of a list of such: "Brazil, *Argentina* and Paraguay"; a man may be a minister, too."""
    kind = labels[i]
    if kind not in ("B-LOC", "B-ORG") or labels[heads[i]] != kind or heads[i] > i:
        return False
    later = range(i + 1, min(len(heads), i + 8))
    return any(heads[at] == i and relations[at] == "conj" and labels[at][-3:] == kind[-3:] for at in later)


def _name(labels: Sequence[str], i: int) -> tuple[int, int]:
    """Return the range of the name that word *i* is in."""
    first, stop = i, i + 1
    while first > 0 and not labels[first].startswith(_BEGINS):
        first -= 1
    while stop < len(labels) and labels[stop] != _OUTSIDE and not labels[stop].startswith(_BEGINS):
        stop += 1
    return first, stop
