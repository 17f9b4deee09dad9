"""Repair of trees that contradict the tags: a verb in the past tense is no adjective of its object."""

from collections.abc import MutableSequence, Sequence

_SUBJECTS = ("nsubj", "nsubj:pass")
_OF_CLAUSE = (*_SUBJECTS, "mark", "cc", "advmod", "obl", "csubj", "expl", "punct")
"""What hangs on a noun and stands before the verb, but belongs to the verb."""
_REACH = 40
"""How many words before a verb its subject and conjunctions are looked for."""
_PREDICATES = ("root", "conj", "ccomp", "advcl", "parataxis", "acl:relcl", "acl", "xcomp")


def raise_finite_verbs(tags: Sequence[str], heads: MutableSequence[int], relations: MutableSequence[str]) -> None:
    """
    Let each verb in the past tense that hangs on its object as an adjective take the place of the object.

    "The union imposed sanctions" is read now and then as if the sanctions were
    "imposed sanctions": where the tag says past tense (VBD) and not participle,
    the noun is the object.  Changes *heads* and *relations* in place; trees stay trees.

    >>> heads, relations = [2, 2, -1], ["nsubj", "amod", "root"]
    >>> raise_finite_verbs(("NNP", "VBD", "NNS"), heads, relations)
    >>> heads, relations
    ([1, -1, 1], ['nsubj', 'root', 'obj'])
    """
    for verb, (tag, relation) in enumerate(zip(tags, relations, strict=True)):
        noun = heads[verb]
        if tag != "VBD" or relation != "amod" or noun <= verb or relations[noun] not in _PREDICATES:
            continue
        before = range(max(0, verb - _REACH), verb)
        if not any(heads[i] in (noun, verb) and relations[i] in _SUBJECTS for i in before):
            continue
        heads[verb], relations[verb] = heads[noun], relations[noun]
        heads[noun], relations[noun] = verb, "obj"
        for i in before:
            if heads[i] == noun and relations[i] in _OF_CLAUSE:
                heads[i] = verb
