"""Repair of what a parser hangs on a name or beside one: "met Bo Li *in Lima*", "fined *broker* Dorn Capital"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_trees import Heads, Relations

_AGAINST = "against"
_NEAR = 8
"""Words before a noun in which its articles and adjectives stand."""
_CURRENCIES = ("$", "£", "€")
_PHRASES = ("at", "for", "from", "in", "of")
_THAT = "that"
_OBJECTS = ("iobj", "obj", "obl", "obl:agent")


def restore_attached(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, labels: Sequence[str]
) -> None:
    """
    Hang phrases behind a name on the verb, and join a noun to the name that it stands before, in place.

    >>> tags, heads = ["VBD", "NNP", "IN", "NNP"], [-1, 0, 3, 1]
    >>> relations, labels = ["root", "obj", "case", "nmod"], ["O", "B-PER", "O", "B-LOC"]
    >>> restore_attached(["met", "Roe", "in", "Lima"], tags, heads, relations, labels)
    >>> heads[3], relations[3]
    (0, 'obl')
    """
    for at, relation in enumerate(relations):
        if relation == "case":
            _explain_nothing(words, heads, relations, at)
            _free_phrase(words, tags, heads, relations, labels, at)
        elif relation == "nsubj" and tags[at].startswith("NN"):
            _join_parts(tags, heads, relations, at)
        elif relation in ("obj", "iobj"):
            _join_to_name(words, tags, heads, relations, at)
            _join_parts(tags, heads, relations, at)
        elif relation == "nmod:poss" and tags[at] == "PRP$":
            _give_sum(words, tags, heads, relations, at)
        elif relation == "advcl":
            _give_task(words, tags, heads, relations, at)
        elif relation == "acl:relcl":
            _tell_hearer(words, heads, relations, at)
        elif relation == "mark" and tags[at] == "TO" and tags[heads[at]].startswith("NN"):
            tags[at], relations[at] = "IN", "case"  # "took Peru *to court*"
        elif relation == "fixed" and words[at].lower() == "to" and _takes_infinitive(tags, heads, at):
            _let_be_due(tags, heads, relations, at)


def _takes_infinitive(tags: Sequence[str], heads: Heads, to: int) -> bool:
    """Say whether "to" stands before a verb that hangs where it does itself, or where the word before it does."""
    due = heads[to]
    return list(tags[to + 1 : to + 2]) == ["VB"] and due < to and heads[to + 1] in (due, heads[due])


def _let_be_due(tags: MutableSequence[str], heads: Heads, relations: Relations, to: int) -> None:
    """Let a verb behind "to" be what somebody is due to do: "had been due *to meet*", "who was due *to meet*"."""
    due, verb = heads[to], to + 1
    if heads[verb] != due:
        for at in range(due):
            if heads[at] == verb:
                heads[at] = due  # its subject
        heads[verb] = due
    tags[to], heads[to], relations[to], relations[verb] = "TO", verb, "mark", "xcomp"


def _free_phrase(
    words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, labels: Sequence[str], case: int
) -> None:
    """Hang a phrase on the verb of the name before it: nobody is "Bo Li *in Lima*" or "Oslo *against Chile*"."""
    noun = heads[case]
    name = heads[noun]
    if relations[noun] != "nmod" or name < 0 or not name < case or not tags[name].startswith("NNP"):
        return
    above, word = heads[name], words[case].lower()
    if above < 0 or not above < name:
        return
    of_person = labels[name] == "B-PER" and word in load_grammar().circumstances and relations[name] in _OBJECTS
    if tags[above].startswith("VB") and (of_person or word == _AGAINST):
        heads[noun], relations[noun] = above, "obl"
    elif tags[above] in ("NN", "NNS") and word == _AGAINST:
        heads[noun] = above  # "a complaint with the Bank *against Peru*"


def _join_to_name(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, noun: int) -> None:
    """Join a title, or what a name is the name of, to the name right behind it: one verb has no two such objects."""
    name = noun + 1
    if name >= len(heads) or heads[name] != heads[noun] or relations[name] not in ("obj", "iobj"):
        return
    if not tags[name].startswith("NNP") or not heads[noun] < noun:
        return
    if words[noun].lower() in load_grammar().honorifics:
        heads[noun], relations[noun] = name, "nmod:desc"
    elif tags[noun] == "NN":
        heads[name], relations[name] = noun, "appos"


def _explain_nothing(words: Sequence[str], heads: Heads, relations: Relations, case: int) -> None:
    """Let a name with a preposition be no apposition: "the member *for Lima*"."""
    name = heads[case] if relations[heads[case]] != "flat" else heads[heads[case]]
    if relations[name] == "appos" and words[case].lower() in _PHRASES and heads[name] < case < name:
        heads[case], relations[name] = name, "nmod"


def _join_parts(tags: MutableSequence[str], heads: Heads, relations: Relations, noun: int) -> None:
    """Join a noun to the one right behind it where both are subject or object: "the *attorney general* sued"."""
    whole = noun + 1 + (list(tags[noun + 1 : noun + 2]) == ["HYPH"])
    if whole >= len(heads) or relations[whole] != relations[noun] or heads[whole] != heads[noun]:
        return
    if tags[whole] not in (("JJ",) if relations[noun] == "obj" else ("NN", "NNP")):
        return
    for i in range(max(0, noun - _NEAR), whole):
        if heads[i] == noun:
            heads[i] = whole
    tags[whole] = tags[noun]
    heads[noun], relations[noun] = whole, "compound"


def _give_sum(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, pronoun: int
) -> None:
    """Let a pronoun before a sum of money be who gets or pays it: "fined *her* $400", nobody's dollars."""
    money, verb = heads[pronoun], heads[heads[pronoun]]
    right_before = money == pronoun + 1 and verb == pronoun - 1
    if right_before and relations[money] == "obj" and words[money] in _CURRENCIES and tags[verb].startswith("VB"):
        tags[pronoun], heads[pronoun], relations[pronoun] = "PRP", verb, "iobj"


def _tell_hearer(words: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Let a clause with "that" be what is told, and not say who hears it: "told the judge *that Roe had lied*"."""
    hearer = heads[verb]
    if relations[hearer] != "iobj" or not hearer < verb:
        return
    between = range(hearer + 1, verb)
    if any(heads[i] == verb and relations[i] == "mark" and words[i].lower() == _THAT for i in between):
        heads[verb], relations[verb] = heads[hearer], "ccomp"


def _give_task(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Let an infinitive be the task of whom it is said to: "invited Roe *to visit* Peru", no aim of who invites."""
    told = heads[verb]
    if tags[verb] != "VB" or not 0 <= told < verb or words[told].lower() not in load_grammar().telling:
        return
    marked = any(heads[i] == verb and relations[i] == "mark" and tags[i] == "TO" for i in range(told + 1, verb))
    hearers = [i for i in range(told + 1, verb) if heads[i] == told and relations[i] in ("obj", "iobj")]
    if marked and hearers:
        relations[verb] = "xcomp"
