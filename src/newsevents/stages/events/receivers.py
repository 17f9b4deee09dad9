"""Who gets what a verb gives, as its first object: "lent *Gaul* 50 carts"."""

from newsevents.language import Analysis
from newsevents.lexicon.around import SideWords
from newsevents.stages.clauses.roles import patient


def receivers(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return who gets what verb *i* gives, as its first object: "lent *Gaul* 50 carts"."""
    objects = () if (thing := patient(analysis, i)) is None else analysis.conjuncts(thing)
    amounts = (head for at in objects for head in _before_amount(analysis, at))
    return (
        *analysis.all_children(i, "iobj"),
        *amounts,
        *_right_after(analysis, words, i),
        *_first_of_two(analysis, words, i),
    )


def _before_amount(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return who gets noun *i*, if a parser takes them for a part of it: "gave *Gaul* 50 carts"."""
    amount = analysis.child(i, "nummod", "det")
    names = analysis.all_children(i, "compound")
    return () if amount is None else tuple(at for at in names if at < amount and analysis.tags[at].startswith("NNP"))


def _right_after(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return the name right after verb *i*, if an amount or another object follows: "fined *Banco Roma* 50 denarii"."""
    if analysis.bases[i] not in words.giving:
        return ()
    stop = next((at for at in range(i + 1, len(analysis)) if not _is_of_name(analysis, at)), len(analysis))
    is_sum = stop < len(analysis) and (analysis.tags[stop] in ("CD", "$") or analysis.forms[stop][-1].isdigit())
    follows = is_sum or any(at >= stop for at in analysis.all_children(i, "obj"))
    return (analysis.head_of(i + 1, stop),) if follows and stop > i + 1 else ()


def _first_of_two(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return the first of two objects of a verb of giving: "lent *the farmers* 40 carts"."""
    objects = analysis.all_children(i, "obj") if analysis.bases[i] in words.giving else ()
    return objects[:1] if len(objects) > 1 and objects[0] > i else ()


def is_given(analysis: Analysis, words: SideWords, i: int) -> bool:
    """Say whether the first object of verb *i* gets another: "was *given* a warning", "gave *him* a warning"."""
    things = analysis.all_children(i, "obj")
    return analysis.bases[i] in words.giving and len(things) > (0 if analysis.passive(i) else 1)


def _is_of_name(analysis: Analysis, i: int) -> bool:
    """Say whether word *i* belongs to a name and is no sum of money."""
    return analysis.tags[i].startswith("NNP") and not analysis.forms[i][-1].isdigit()
