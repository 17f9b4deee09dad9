"""Repair of subjects behind a comma: "stormed a *market, residents and police say*", "after meeting *Li, Roe* left"."""

from collections.abc import Iterator, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_repair import Heads, Relations

_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_LISTED = ("conj", "appos")
"""As what speakers are taken that follow a noun and a comma."""
_INSIDE = ("CC", "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$")
"""Tags of the words between the comma and the verb: a noun phrase or two."""
_LONGEST = 8
"""Words between the comma and the verb."""
_REACH = 60
"""Words before the comma in which the verb of what is said stands."""
_STOPS = (".", ",", "''")


def restore_speakers(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give the verb behind a comma its subject, in place: one of saying, or that of the sentence.

    What stands between the last comma and the verb says or does it, though it might
    go on with a list: "bombs fell on Rome, officials and witnesses said".

    >>> heads, relations = [1, -1, 3, 1, 5, 3, 1], ["nsubj", "root", "case", "obl", "punct", "conj", "conj"]
    >>> tags = ("NNS", "VBD", "IN", "NNP", ",", "NNS", "VBD")
    >>> restore_speakers(("Bombs", "fell", "on", "Rome", ",", "officials", "said"), tags, heads, relations)
    >>> heads[5:], relations[5:]
    ([6, 1], ['nsubj', 'parataxis'])
    """
    saying = load_grammar().saying
    for verb, tag in enumerate(tags):
        says = words[verb].lower() in saying
        if tag in _FINITE and (relations[verb] == "root" or (relations[verb] == "conj" and says)):
            _restore(tags, heads, relations, verb, ("advcl", "obl", "ccomp") if says else ("advcl", "obl"))


def _restore(tags: Sequence[str], heads: Heads, relations: Relations, verb: int, before: Sequence[str]) -> None:
    """Give a verb its subject; the verb of a sentence must have something *before* the comma."""
    comma = next((i for i in range(verb - 1, max(-1, verb - _LONGEST - 1), -1) if tags[i] not in _INSIDE), None)
    if comma is None or tags[comma] != "," or comma + 1 == verb or heads[verb] > comma:
        return
    is_root = relations[verb] == "root"
    near = range(max(0, comma - _REACH), comma)
    if is_root and not any(heads[i] == verb and relations[i] in before for i in near):
        return
    if any(heads[i] == verb and relations[i] in (*_SUBJECTS, "cc") for i in range(comma, verb)):
        return
    if tags[verb + 1 : verb + 2] and tags[verb + 1] not in (*_STOPS, "IN", "RB", "NNP"):
        return
    tops = list(_tops(heads, comma, verb))
    if not tops or any(relations[i] not in _LISTED or heads[i] > verb for i in tops):
        return
    for top in tops:
        heads[top], relations[top] = tops[0], "conj"
    heads[tops[0]], relations[tops[0]] = verb, "nsubj"
    if not is_root:
        relations[verb] = "parataxis"


def _tops(heads: Heads, comma: int, verb: int) -> Iterator[int]:
    """Yield what hangs on something outside the words between the comma and the verb."""
    return (i for i in range(comma + 1, verb) if not comma < heads[i] < verb)
