"""Repair of what stands between commas, or alone in a headline: whose it is, and who suffers it."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_trees import Heads, Relations

_FINITE = ("VBD", "VBP", "VBZ", "MD")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_HELPERS = ("aux", "aux:pass", "cop", "obj", "ccomp")
_INSIDE_NAME = ("flat", "nmod:desc", "compound", "amod")
_FAR = 20


def restore_asides(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give clauses with "whom", adjectives in asides, subjects behind participles and headlines their place.

    >>> tags, heads = ["NNS", "VBN", "IN", "NN"], [1, -1, 3, 1]
    >>> relations = ["nsubj", "root", "case", "obl"]
    >>> restore_asides(["Militants", "killed", "in", "raid"], tags, heads, relations)
    >>> relations[0]
    'nsubj:pass'
    """
    for at, tag in enumerate(tags):
        word = words[at]
        if tag == "NNP" and relations[at] == "nsubj" and words[at + 1 : at + 2] == [":"]:
            _open(heads, relations, at)
        elif tag == "UH" and word.isupper() and len(word) > 2 and words[at + 1 : at + 2] == [":"]:
            tags[at] = "NNP"  # "LOPEZ: We did not"
        elif tag == "WP" and word.lower() == "whom" and at > 1 and words[at - 1] == ",":
            _relate(tags, heads, relations, at)
        elif tag == "JJ" and relations[at] == "advmod" and at > 1 and words[at - 1] == "," and heads[at] > at:
            _describe(tags, heads, relations, at)
        elif tag == "VBN" and relations[at] == "root":
            _suffer(heads, relations, at)
        elif tag in _FINITE and relations[at] == "root" and at > 1:
            _begin(words, tags, heads, relations, at)


def _open(heads: Heads, relations: Relations, place: int) -> None:
    """Let the place before a colon be no subject where another follows: "*RANCHI*: Members walked out"."""
    if any(heads[at] == heads[place] and relations[at] == "nsubj" for at in range(place + 1, heads[place])):
        relations[place] = "dislocated"


def _head_of_name(heads: Heads, relations: Relations, at: int) -> int:
    while relations[at] in _INSIDE_NAME and heads[at] >= 0:
        at = heads[at]
    return at


def _relate(tags: Sequence[str], heads: Heads, relations: Relations, whom: int) -> None:
    """Hang a clause on the name before "whom": "met Noor, *whom* she accuses of fraud"."""
    verb, name = heads[whom], _head_of_name(heads, relations, whom - 2)
    beside = relations[verb] in ("ccomp", "parataxis", "advcl") and heads[name] == heads[verb]
    if verb > whom and beside and tags[name].startswith("NN"):
        heads[verb], relations[verb] = name, "acl:relcl"


def _describe(tags: Sequence[str], heads: Heads, relations: Relations, at: int) -> None:
    """Hang an adjective behind a comma on the subject before it: "Roe, *fresh* from talks, flew home"."""
    name = _head_of_name(heads, relations, at - 2)
    if tags[name].startswith("NNP") and heads[name] == heads[at] and relations[name] in _SUBJECTS:
        heads[at], relations[at] = name, "amod"


def _suffer(heads: Heads, relations: Relations, verb: int) -> None:
    """Let the subject of a bare participle suffer it: "Three militants *killed* in raid"."""
    near = range(max(0, verb - _FAR), min(len(heads), verb + _FAR))
    own = [i for i in near if heads[i] == verb]
    if not any(relations[i] in _HELPERS for i in own):
        for i in own:
            if relations[i] == "nsubj":
                relations[i] = "nsubj:pass"


def _begin(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Let the name right before a verb be its subject: "Accompanied by Dunn, *Ann Poe* met him", no apposition."""
    near = range(max(0, verb - 2 * _FAR), verb)
    if any(heads[i] == verb and relations[i] in _SUBJECTS for i in near) or not tags[verb - 1].startswith("NNP"):
        return
    name = _head_of_name(heads, relations, verb - 1)
    above = heads[name]
    if relations[name] != "appos" or "," in words[name:verb]:
        return
    while above >= 0 and heads[above] != verb:
        above = heads[above]
    if above >= 0 and relations[above] == "advcl":
        heads[name], relations[name] = verb, "nsubj"
