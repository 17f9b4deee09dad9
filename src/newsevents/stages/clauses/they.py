"""Of which words in the text before "they" takes up several."""

from newsevents.stages.clauses.counting import number_at
from newsevents.stages.reading import Reading

_SUBJECTS = ("nsubj", "nsubj:pass")
_PLURALS = ("NNS", "NNPS")
_WITH = "with"
_MEET = "meet"


def counted_before(reading: Reading, at: int) -> int | None:
    """
    Return the word for so many that "they" takes up, None if it takes up none: "*the two* met when *they* agreed".

    It is the last plural subject, in the sentence of the pronoun or the one before.
    """
    a = reading.analysis
    if not _is_subject_they(reading, at):
        return None
    for i in range(at - 1, _beginning(reading, at) - 1, -1):
        if a.relations[i] not in _SUBJECTS or a.quoted_at[i] != a.quoted_at[at]:
            continue
        if a.plain[i] not in reading.lexicon.meetings.counted.pronouns and number_at(reading, i):
            return i
        if a.tags[i] in _PLURALS or len(a.conjuncts(i)) > 1:
            return None
    return None


def company_before(reading: Reading, at: int) -> tuple[int, ...]:
    """
    Return who was with whom in the sentence before, if "they" did something that takes both.

    "*Ann Poe* met with *three mayors*.  They *agreed*": not the mayors alone.
    """
    a = reading.analysis
    jointly = reading.lexicon.meetings.counted.jointly
    first = _beginning(reading, at)
    joint = _is_subject_they(reading, at) and a.bases[a.heads[at]] in jointly
    if not joint or a.sentence_of(first) == a.sentence_of(at):
        return ()
    root = next((i for i in range(first, at) if a.is_root(i)), None)
    subject = None if root is None else a.subject(root)
    if root is None or subject is None or a.passive(root):
        return ()
    things = a.all_children(root, "obj")
    beside = (*a.obliques(root), *(at for thing in things for at in a.all_children(thing, "nmod")))
    others = (*(things if a.bases[root] == _MEET else ()), *(i for i in beside if a.case(i) == _WITH))
    return (*a.conjuncts(subject), *(one for i in others for one in a.conjuncts(i))) if others else ()


def _is_subject_they(reading: Reading, at: int) -> bool:
    a = reading.analysis
    return a.plain[at] in reading.lexicon.meetings.counted.pronouns and a.relations[at] == "nsubj" and a.heads[at] >= 0


def _beginning(reading: Reading, at: int) -> int:
    """Return where the sentence before begins, the pronoun's own if that opens a paragraph."""
    a = reading.analysis
    first, _ = a.sentence_at[at]
    return a.sentence_at[first - 1][0] if first and a.paragraph_of(first - 1) == a.paragraph_of(at) else first
