"""Repair of verbs that "and" joins to the wrong one: "said that he would go and *praised* them"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_trees import Heads, Relations, hangs_on

_INNER = ("ccomp", "xcomp", "advcl")
_MISMATCHED = (("VBD", "VB"), ("VBD", "VBG"), ("VBD", "VBN"), ("VBN", "VB"), ("VBN", "VBG"))
"""Tags of a verb and the one before it that no "and" joins."""
_ONLY_PARTICIPLES = ("en", "wn")
"""Endings of participles that no past tense has: "beaten", "flown"."""
_HELPERS = ("aux", "aux:pass", "mark")
_NOUN = "NN"
_FINITE = ("VBD", "VBZ", "VBP")
_OWN = ("nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop")


def restore_joined(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Join a verb in the past to the verb of the sentence where the one before it has no tense of its own, in place.

    "Would" and "had" ask for "praise" and "praised"; who "said that he would go
    and praised them" did both himself.

    >>> tags = ["PRP", "VBD", "PRP", "MD", "VB", "CC", "VBD", "PRP"]
    >>> heads, relations = [1, -1, 4, 4, 1, 6, 4, 6], ["nsubj", "root", "nsubj", "aux", "ccomp", "cc", "conj", "obj"]
    >>> words = ["He", "said", "he", "would", "go", "and", "praised", "them"]
    >>> restore_joined(words, tags, heads, relations)
    >>> heads[6]
    1
    """
    for verb, tag in enumerate(tags):
        before = heads[verb]
        if relations[verb] in ("conj", "ccomp") and tag in _FINITE and _is_bare(heads, relations, verb):
            _give_subject(tags, heads, relations, verb)
        if relations[verb] == "acl" and tag == "VBD" and _is_bare(heads, relations, verb):
            tags[verb] = "VBN"  # what describes a noun without a subject is a participle
        if relations[verb] == "conj" and _shares_subject(heads, relations, verb):
            _describe(tags, heads, relations, verb)
            continue
        if relations[verb] == "conj" and _is_own_clause(tags, heads, relations, verb):
            heads[verb] = heads[before]
            continue
        if relations[verb] == "conj" and tag == "VBD" and words[verb].endswith(_ONLY_PARTICIPLES):
            _join_participle(tags, heads, relations, verb)
            continue
        if relations[verb] != "conj" or before < 0 or (tag, tags[before]) not in _MISMATCHED:
            continue
        if relations[before] in _INNER and _has_helper(heads, relations, before) and _is_bare(heads, relations, verb):
            above = heads[before]
            if above >= 0 and tags[above] in _FINITE:
                heads[verb], tags[verb] = above, "VBD"
                _take_object(heads, relations, verb, before)


def join_nouns(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Join a noun that "as well as" joins to a verb to the noun right before it, in place.

    >>> tags = ["VBD", "NNP", "RB", "RB", "IN", "NNP"]
    >>> heads, relations = [-1, 0, 5, 2, 2, 0], ["root", "obj", "cc", "fixed", "fixed", "conj"]
    >>> join_nouns(("Backed", "Roe", "as", "well", "as", "Doe"), tags, heads, relations)
    >>> heads[5]
    1
    """
    for noun, relation in enumerate(relations):
        verb = heads[noun]
        if relation != "conj" or not tags[noun].startswith(_NOUN) or not 0 <= verb < noun:
            continue
        joins = (i for i in range(verb + 1, noun) if heads[i] == noun and relations[i] == "cc")
        before = next(joins, 0) - 1
        if before <= verb or not tags[verb].startswith("VB") or words[before + 1].lower() != "as":
            continue
        while heads[before] > verb:
            before = heads[before]
        if heads[before] == verb and tags[before].startswith(_NOUN):
            heads[noun] = before


def _give_subject(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Give a verb that no "and" joins the noun before it that one does: "in Lima and *farmers* from Peru demanded"."""
    noun = verb - 1
    while noun >= 0 and relations[noun] != "conj" and heads[verb] < heads[noun] < verb:
        noun = heads[noun]
    joins = [i for i in range(heads[noun] + 1, noun) if heads[i] == noun and relations[i] == "cc"] if noun >= 0 else []
    apart = any(heads[i] == verb and relations[i] == "cc" for i in range(heads[verb] + 1, verb))
    if relations[noun] != "conj" or not tags[noun].startswith("NN") or not joins or apart:
        return
    if not heads[verb] < heads[noun] < noun or any(tags[i] in _FINITE for i in range(noun, verb)):
        return
    heads[noun], relations[noun], relations[verb] = verb, "nsubj", "conj"
    heads[joins[0]] = verb


def _shares_subject(heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether the verb before one stands behind the subject of that: "*Roe*, fined by Rome, *left*"."""
    before = heads[verb]
    near = range(max(0, before - 8), before)
    own = any(heads[i] == verb and relations[i] == "nsubj" for i in near)
    return own and before >= 0 and before < verb and _is_bare(heads, relations, before)


def _describe(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Let the verb before a main verb describe the subject of both: "Roe, *fined* by Rome, left"."""
    before = heads[verb]
    noun = next(i for i in range(max(0, before - 8), before) if heads[i] == verb and relations[i] == "nsubj")
    if tags[before] not in ("VBD", "VBN") or tags[before - 1] != "," or not noun < before - 1:
        return
    heads[verb], relations[verb] = heads[before], relations[before]
    heads[before], relations[before], tags[before] = noun, "acl", "VBN"


def _has_helper(heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether another word bears the tense of a verb: "*would* go", "*had* gone", "*to* go"."""
    return any(heads[i] == verb and relations[i] in _HELPERS for i in range(max(0, verb - 8), verb))


def _is_bare(heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether a verb has no subject and no auxiliary of its own."""
    return not any(heads[i] == verb and relations[i] in _OWN for i in range(max(0, verb - 8), verb))


def _join_participle(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Join a participle to the last one before it that has a helper: "had arrested two and *beaten* a third"."""
    tags[verb] = "VBN"
    for before in range(verb - 1, heads[verb], -1):
        if (
            tags[before] == "VBN"
            and not hangs_on(heads, before, verb)
            and _has_helper(heads, relations, before)
            and _is_bare(heads, relations, verb)
        ):
            heads[verb] = before
            return


def _take_object(heads: Heads, relations: Relations, verb: int, before: int) -> None:
    """Give a verb the object behind it that hangs on the verb before: "accused her of lying and suspended *talks*"."""
    for at in range(verb + 1, min(len(heads), verb + 8)):
        if heads[at] == before and relations[at] == "obj":
            heads[at] = verb


def _is_own_clause(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether a verb with a subject is joined to an infinitive: "was to meet him, but *fog kept* her home"."""
    before = heads[verb]
    if before < 0 or tags[before] != "VB" or relations[before] not in ("xcomp", "advcl") or heads[before] < 0:
        return False
    near = range(before + 1, verb)
    has_subject = any(heads[i] == verb and relations[i] in ("nsubj", "nsubj:pass") for i in near)
    to = any(
        heads[i] == before and relations[i] == "mark" and tags[i] == "TO" for i in range(max(0, before - 3), before)
    )
    return to and has_subject and tags[verb] in ("VBD", "VBN", "VBZ", "VBP")
