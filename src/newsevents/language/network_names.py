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


def join_initials(labels: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let the last word of a person's name hang on the first, in place: "called on R K *Rao*", as if he were called so.

    >>> heads, relations = [-1, 2, 0, 2, 0], ["root", "case", "obl", "flat", "xcomp"]
    >>> labels, tags = ["O", "O", "B-PER", "I-PER", "I-PER"], ["VBD", "IN", "NNP", "NNP", "NNP"]
    >>> join_initials(labels, tags, heads, relations)
    >>> heads[4], relations[4]
    (2, 'flat')
    """
    first = -1
    for i, label in enumerate(labels):
        if label == "B-PER":
            first = i
        elif label == "I-PER" and first >= 0:
            torn = relations[i] in _TORN and tags[i] == tags[first] == "NNP"
            if torn and heads[i] == heads[first]:
                heads[i], relations[i] = first, "flat"
                heads[:] = [first if head == i and at < first else head for at, head in enumerate(heads)]
        else:
            first = -1


_TORN = ("ccomp", "dep", "obj", "xcomp")
_BESIDE = ("appos", "nmod")


def join_hyphened(tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let the name behind a hyphen be a part of the one before it, in place: "the army in Guinea-*Bissau*".

    >>> heads, relations = [-1, 2, 0, 2, 0], ["root", "case", "nmod", "punct", "appos"]
    >>> join_hyphened(["NN", "IN", "NNP", "HYPH", "NNP"], heads, relations)
    >>> heads, relations[4]
    ([-1, 2, 0, 4, 2], 'flat')
    """
    for i in range(2, len(tags)):
        first = i - 2
        if tags[i - 1] != "HYPH" or not tags[i] == tags[first] == "NNP":
            continue
        if heads[i] == first and relations[i] == "flat":
            heads[i - 1] = i
        if heads[i] != heads[first]:
            continue
        if relations[i] in _BESIDE:
            heads[i], relations[i], heads[i - 1] = first, "flat", i
        elif relations[first] == "compound":  # "*Guinea*-Bissau's army"
            heads[first] = heads[i - 1] = i


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
