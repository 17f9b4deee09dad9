"""Repair of second verbs of a passive that a parser takes for the past tense: was sacked *and arrested*."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_repair import Heads, Relations

_OWN = ("nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "aux", "compound:prt")
"""What a verb has that goes its own way: "was sacked and *he* left", "and left *the country*"."""
_REACH = 20


def restore_passives(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Tag a second verb as the participle that it is, in place.

    "Was sacked and arrested" has one auxiliary for both.  A verb that needs an
    object and has none is no past tense there: nobody "arrested" just so.

    >>> tags, heads, relations = ["PRP", "VBD", "VBN", "CC", "VBD"], [2, 2, -1, 4, 2], [*4 * ["dep"], "conj"]
    >>> relations[1] = "aux:pass"
    >>> restore_passives(("She", "was", "sacked", "and", "arrested"), tags, heads, relations)
    >>> tags
    ['PRP', 'VBD', 'VBN', 'CC', 'VBN']
    """
    needy = load_grammar().needing_objects
    for verb, tag in enumerate(tags):
        if tag == "VBD" and relations[verb] == "conj" and words[verb].lower() in needy:
            first = heads[verb]
            around = range(max(0, first - _REACH), first)
            passive = any(heads[i] == first and relations[i] == "aux:pass" for i in around)
            own = range(first, min(len(heads), verb + _REACH))
            if passive and tags[first] == "VBN" and not any(heads[i] == verb and relations[i] in _OWN for i in own):
                tags[verb] = "VBN"
