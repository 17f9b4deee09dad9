"""Repair of sentences whose verb a tagger takes for a participle: "Rebels on Friday *attacked* army posts"."""

from collections.abc import Iterable, Iterator, MutableSequence, Sequence

from newsevents.language._data import load_grammar, load_inflections
from newsevents.language.network_trees import Heads, Relations

Window = tuple[int, int]

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_PAST = ("VBD", "VBN")
_VERBAL = ("VB", "VBG", "VBN")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_HELPERS = ("aux", "aux:pass", "cop")
_BEFORE = ("NN", "NNS", "NNP", "NNPS", "RB", ",", "CD")
"""What may stand right before a finite verb, where a participle before a noun would have another word."""
_OBJECTS = ("DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "$", "PRP", "VBN", "VBG")
"""Beginnings of an object."""
_KEPT = (
    "advcl",
    "advmod",
    "aux",
    "cc",
    "ccomp",
    "compound:prt",
    "conj",
    "obl",
    "obl:unmarked",
    "parataxis",
    "punct",
    "xcomp",
)
"""Relations that a verb may have below it as well as a noun."""
_AMOUNTS = ("$", "CD")
_DASHES = ("–", "—", "-", "--")
_ENDS = (",", ".", ":", "``", "''", "-RRB-")
"""Tags of what ends a clause."""
_RELATIVE = ("WDT", "WP", "WP$", "WRB")
_THAT = "that"
_NOMINAL = ("N", "PRP", "$", "CD")
_IN_PHRASE = ("advmod", "amod", "compound", "det", "flat", "nmod:desc", "nmod:poss", "nummod", "punct")
"""Relations of what stands before a noun in its phrase."""
_TIMES = ("obl:unmarked", "nmod:unmarked")


def restore_finite(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, windows: Iterable[Window]
) -> None:
    """
    Make the verb of a sentence of what was taken for a participle inside it, in place.

    English has no "on Friday attacked posts" as one phrase: where a noun or a
    time stands right before a past form, an object after it, and no verb
    beside it that needs the same subject, it is the verb.

    >>> tags, heads = ["NNS", "NNP", "VBN", "NNS"], [-1, 0, 3, 0]
    >>> relations = ["root", "obl:unmarked", "amod", "nmod"]
    >>> restore_finite(("Rebels", "Friday", "attacked", "posts"), tags, heads, relations, [(0, 4)])
    >>> tags, heads, relations
    (['NNS', 'NNP', 'VBD', 'NNS'], [2, 2, -1, 2], ['nsubj', 'obl:unmarked', 'root', 'obj'])
    """
    for window in windows:
        _restore(words, tags, heads, relations, window, None)
        for before, clause in _clauses(words, tags, relations, window):
            _restore(words, tags, heads, relations, clause, before)


def _restore(
    words: Sequence[str],
    tags: MutableSequence[str],
    heads: Heads,
    relations: Relations,
    window: Window,
    before: int | None,
) -> None:
    """Mend a sentence, or the clause behind the conjunction or verb of saying *before*."""
    verb = _first_past(words, tags, relations, window)
    if verb is None:
        return
    begin, window = window[0], (_behind_colon(words, tags, window[0], verb), window[1])
    subject = _subject(tags, heads, relations, window[0], verb, inside=before is not None)
    thing = _object(tags, heads, relations, window[1], verb)
    if subject is None or thing is None or _is_right(tags, heads, relations, window[0], verb):
        return
    if _is_reduced(words, tags, heads, relations, (verb, window[1]), thing):
        return
    if before is None:
        saying = _saying(tags, heads, relations, window[1], verb, thing)
    else:
        saying = _governor(tags, heads, window, before, thing)
        if saying is None:
            return
    tags[verb] = "VBD"
    heads[verb], relations[verb] = (-1, "root") if saying is None else (saying, "ccomp")
    _raise(tags, heads, relations, window, verb, subject, thing)
    for i in tuple(_tops(heads, begin, window[0])):
        heads[i], relations[i] = verb, relations[i] if relations[i] == "punct" else "dislocated"
    if before is not None and before != saying:
        heads[before], relations[before] = verb, "mark"
        relations[verb] = "ccomp" if words[before].lower() == _THAT else "advcl"


def _behind_colon(words: Sequence[str], tags: Sequence[str], first: int, verb: int) -> int:
    """Return where a sentence begins behind its place, not in an aside: "LIMA: *Rebels* attacked posts"."""
    colons = [i for i in range(first + 1, verb) if tags[i] == ":"]
    aside = bool(colons) and words[verb - 1] in _DASHES and words[colons[0]] in _DASHES
    return first if aside else max((i + 1 for i in colons), default=first)


def _clauses(
    words: Sequence[str], tags: Sequence[str], relations: Relations, window: Window
) -> Iterator[tuple[int, Window]]:
    """Yield the clauses inside a sentence, each with the conjunction or the verb of saying before it."""
    grammar = load_grammar()
    for at in range(window[0], window[1] - 2):
        word = words[at].lower()
        joins = tags[at] in ("IN", "WRB") and word in grammar.clauses and relations[at] in ("mark", "case", "advmod")
        if joins or (tags[at] in _FINITE and word in grammar.saying):
            reach = range(at + 1, window[1])
            past = next((i for i in reach if tags[i] in _PAST), window[1])
            yield at, (at + 1, next((i for i in reach if i > past + 1 and tags[i] in _ENDS), window[1]))


def _governor(tags: Sequence[str], heads: Heads, window: Window, before: int, thing: int) -> int | None:
    """Return the verb that governs a clause from outside, None if it hangs on the clause itself."""
    first, stop = window
    at = before if tags[before] in _FINITE else thing
    while first - 1 < at < stop or (at == before != thing and not tags[at].startswith("VB")):
        at = heads[at]
    while at >= 0 and not tags[at].startswith("VB"):
        at = heads[at]
    above = at
    while above >= 0 and not first <= above < stop:
        above = heads[above]
    return at if at >= 0 and above < 0 else None


def _first_past(words: Sequence[str], tags: Sequence[str], relations: Relations, window: Window) -> int | None:
    """Return the first past form of a sentence, if no verb stands before it and it cannot be an attribute."""
    first, stop = window
    verbs = (
        i
        for i in range(first, stop)
        if tags[i] in _FINITE or (tags[i] in _VERBAL and i > first and (tags[i], relations[i]) != ("VBG", "amod"))
    )
    at = next(verbs, first)
    if at == first or at + 1 >= stop or tags[at] not in _PAST or relations[at] in _HELPERS:
        return None
    grammar = load_grammar()
    if any(tags[i] in _RELATIVE or words[i].lower() in grammar.clauses for i in range(first, at)):
        return None
    word = words[at].lower()
    if not _ends_subject(words, tags, relations, first, at):
        return None
    if word not in load_inflections()["past"].words and not word.endswith("ed"):
        return None
    return None if word in grammar.giving and tags[at + 1] in _AMOUNTS else at


def _ends_subject(words: Sequence[str], tags: Sequence[str], relations: Relations, first: int, at: int) -> bool:
    """Say whether a subject, or an aside behind it, may end right before a verb."""
    before = tags[at - 1]
    if words[at - 1] in _DASHES:
        return _closes_dashes(words, first, at - 1)
    if before == ",":
        return _closes_aside(tags, relations, first, at - 1)
    return before in _BEFORE and (before != "RB" or tags[at - 2].startswith("NN"))


def _closes_aside(tags: Sequence[str], relations: Relations, first: int, comma: int) -> bool:
    """Say whether a comma ends an apposition: "Ana Ruiz, a judge*,* condemned it"."""
    commas = [i for i in range(first, comma) if tags[i] == ","]
    return len(commas) == 1 and "appos" in relations[commas[0] : comma] and "cc" not in relations[first:comma]


def _closes_dashes(words: Sequence[str], first: int, dash: int) -> bool:
    """Say whether a dash is the second around an aside: "Ana Ruiz – a judge *–* condemned it"."""
    dashes = [i for i in range(first, dash) if words[i] in _DASHES]
    return len(dashes) == 1 and first < dashes[0] < dash - 1


def _tops(heads: Heads, start: int, stop: int) -> Iterator[int]:
    """Yield the words of a range that hang on none of it."""
    return (i for i in range(start, stop) if not start <= heads[i] < stop)


def _has_case(heads: Heads, relations: Relations, i: int, start: int) -> bool:
    return any(heads[at] == i and relations[at] == "case" for at in range(start, i))


def _subject(
    tags: Sequence[str], heads: Heads, relations: Relations, first: int, verb: int, *, inside: bool
) -> int | None:
    """Return the noun at the beginning of the sentence, or of the clause *inside* it, that stands in no phrase."""
    tops = [
        i for i in _tops(heads, first, verb) if tags[i].startswith("NN") and not _has_case(heads, relations, i, first)
    ]
    unlike = _TIMES if inside else (*_TIMES, "obl")
    found = next((i for i in tops if relations[i] not in unlike), None)
    if found is None and tops:  # "the court *Thursday* accused", read as one name
        found = next((i for i in range(first, tops[0]) if heads[i] == tops[0] and relations[i] == "compound"), None)
    if found is None or any(relations[i] in ("mark", "cc") for i in range(first, found)):
        return None
    return found


def _object(tags: Sequence[str], heads: Heads, relations: Relations, stop: int, verb: int) -> int | None:
    """Return the head of the noun phrase right behind the verb, or its particle."""
    at = verb + 1 + (tags[verb + 1] == "RP")
    if at >= stop or tags[at] not in _OBJECTS:
        return None
    while at < heads[at] < stop and relations[at] in _IN_PHRASE:
        at = heads[at]
    return at if tags[at].startswith(_NOMINAL) and relations[at] not in _TIMES else None


def _is_right(tags: Sequence[str], heads: Heads, relations: Relations, first: int, verb: int) -> bool:
    """Say whether the tree has the verb with a subject before it, as it should be."""
    own = any(heads[i] == verb and relations[i] == "nsubj" for i in range(first, verb))
    return own and tags[verb] == "VBD" and relations[verb] != "amod"


def _is_reduced(
    words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, reach: Window, thing: int
) -> bool:
    """Say whether a later verb needs the subject, so that this one only describes it: "bridges *built* in May fell"."""
    verb, stop = reach
    conjunctions = load_grammar().conjunctions
    for later in range(verb + 1, stop):
        if tags[later] not in _FINITE:
            continue
        head = heads[later] if relations[later] in _HELPERS else later
        own = any(heads[i] == head and relations[i] in _SUBJECTS and i != thing for i in range(verb + 1, later))
        joins = (i for i in range(thing + 1, later) if tags[i] == "IN" and words[i].lower() in conjunctions)
        apart = any(tag.startswith(_NOMINAL) for i in joins for tag in tags[i + 1 : later])  # "after *Rome* fell"
        if not own and not apart and "CC" not in tags[max(verb, later - 2) : later]:
            return True
    return False


def _raise(
    tags: Sequence[str], heads: Heads, relations: Relations, window: Window, verb: int, subject: int, thing: int
) -> None:
    """Let the verb govern its sentence, or what somebody says in it."""
    first, stop = window
    told_when = ("compound", *_TIMES)
    timed = tuple(i for i in range(subject + 1, verb) if heads[i] == subject and relations[i] in told_when)
    for i in (*_tops(heads, first, verb), *timed):
        heads[i] = _noun_of(tags, heads, i, verb) if relations[i] == "case" else verb
        if relations[i] not in (*_KEPT, "case"):
            relations[i] = "obl" if tags[i].startswith("N") else "dep"
    for i in tuple(_tops(heads, verb + 1, stop)):
        if i != heads[verb]:
            heads[i], relations[i] = verb, _below_verb(tags, relations, i)
    heads[subject], relations[subject] = verb, "nsubj"
    heads[thing], relations[thing] = verb, "obj"


def _noun_of(tags: Sequence[str], heads: Heads, preposition: int, verb: int) -> int:
    """Return the noun right behind a preposition that hung on the object, else the verb."""
    noun = next((i for i in range(preposition + 1, verb) if tags[i].startswith("N")), verb)
    below = noun
    while below >= 0 and below != preposition:
        below = heads[below]
    return verb if below == preposition else noun


def _below_verb(tags: Sequence[str], relations: Relations, i: int) -> str:
    """Return what a word is to the verb that hung on a noun."""
    if relations[i] in _KEPT:
        return relations[i]
    if tags[i] == "RP":
        return "compound:prt"
    return "advcl" if tags[i].startswith("VB") else "obl"


def _saying(tags: Sequence[str], heads: Heads, relations: Relations, stop: int, verb: int, thing: int) -> int | None:
    """Return the verb behind a comma by which somebody says it: "..., officials *said*"."""
    root = next((i for i in range(verb + 1, stop) if heads[i] < 0), None)
    if root is None or not tags[root].startswith("VB"):
        return None
    own = next((i for i in range(thing + 1, root) if heads[i] == root and relations[i] in _SUBJECTS), None)
    marked = any(heads[i] == root and relations[i] == "mark" for i in range(verb + 1, root))
    return root if own is not None and not marked else None
