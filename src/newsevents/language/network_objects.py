"""Repair of verbs that a parser takes for parts of a noun: "continues to *block trade*", "Peru *lifts* a ban"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_repair import Heads, Relations

_PARTS = ("amod", "compound")
_SIDES = ("nsubj", "obj", "obl", "nmod", "root", "xcomp", "conj", "ccomp")


def restore_objects(tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let what is a verb by its tag, or by its object, govern that object, in place.

    Behind "to" an infinitive is no part of the noun after it, and no noun has
    an object: "Peru *lifts* the ban" has a verb.

    >>> tags, heads = ["VBZ", "TO", "VB", "NN"], [-1, 2, 3, 0]
    >>> relations = ["root", "mark", "compound", "obj"]
    >>> restore_objects(tags, heads, relations)
    >>> heads, relations
    ([-1, 2, 0, 2], ['root', 'mark', 'xcomp', 'obj'])
    """
    for at, relation in enumerate(relations):
        above = heads[at]
        if relation in _PARTS and tags[at] == "VB" and 0 < at < above and tags[at - 1] == "TO":
            _raise(tags, heads, relations, at)
        elif relation == "obj" and 0 < above < at and tags[above] == "NNS" and relations[above] == "root":
            name = above - 1
            if tags[name].startswith("NNP") and heads[name] == above and relations[name] == "compound":
                tags[above], relations[name] = "VBZ", "nsubj"


def _raise(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Let an infinitive take the place of its object, if that hangs on a word before."""
    noun = heads[verb]
    above = heads[noun]
    if above >= verb - 1 or above < 0 or relations[noun] not in _SIDES:
        return
    if not tags[above].startswith("VB"):
        return
    heads[verb], relations[verb] = above, "xcomp"
    heads[verb - 1], relations[verb - 1] = verb, "mark"
    heads[noun], relations[noun] = verb, "obj"
