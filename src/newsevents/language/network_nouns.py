"""Repair of nouns that are tagged as something else: "arrested a *national* of Peru", "civil society *lobby* Rise"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_trees import Heads, Relations

_ARTICLES = ("a", "an")
_BARE_VERBS = ("VB", "VBP")
_OF_NOUNS = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "obl:agent")
"""Relations of what an article makes a noun."""


def restore_nouns(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let an adjective with an article of its own be a noun, in place: "arrested a *national* of Peru".

    >>> tags = ["VBD", "DT", "JJ"]
    >>> restore_nouns(("arrested", "a", "national"), tags, [-1, 2, 0], ["root", "det", "obj"])
    >>> tags[2]
    'NN'
    """
    for i, word in enumerate(words):
        if tags[i] in _BARE_VERBS and relations[i] == "nsubj":
            _name_verb(tags, heads, relations, i)
        noun = heads[i] if relations[i] == "det" and word.lower() in _ARTICLES else -1
        if noun > i and tags[noun] == "JJ" and relations[noun] in _OF_NOUNS:
            tags[noun] = "NN"


def _name_verb(tags: MutableSequence[str], heads: Heads, relations: Relations, i: int) -> None:
    """Let a verb that is a subject be a noun: "civil society *lobby* Rise condemned it"."""
    tags[i] = "NN"
    for at, head in enumerate(heads):
        if head == i and at < i and relations[at] in ("nsubj", "obj"):
            relations[at] = "compound"
        elif head == i and at > i and relations[at] == "obj":
            relations[at] = "appos"
