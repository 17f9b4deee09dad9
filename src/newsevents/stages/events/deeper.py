"""Whom phrases further down name: "walked out of talks *with Gaul*", "asked for help *from Gaul*"."""

from newsevents.language import Analysis
from newsevents.lexicon.around import SideWords
from newsevents.stages.clauses.roles import obliques

_FOR = "for"
_FROM = "from"
_IN, _PROTEST = "in", "protest"
_OUT_OF = ("of", "out of")
_WITH = "with"


def asked_from(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return from whom verb *i* asks a thing, as its words say: "asked for help *from Gaul*", "a probe *by Gaul*"."""
    things = (*analysis.all_children(i, "obj"), *(at for case, at in obliques(analysis, i) if case == _FOR))
    found = (at for thing in things for at in analysis.all_children(thing, "nmod") if analysis.case(at) == _FROM)
    behind = (at for case, at in obliques(analysis, i) if case in words.source and things and at > things[-1])
    return tuple(head for at in (*found, *behind) for head in analysis.conjuncts(at))


def left(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return with whom somebody had what he leaves by verb *i*: "walked out of talks *with Gaul*"."""
    things = (at for case, at in obliques(analysis, i) if case in _OUT_OF)
    found = (at for thing in things for at in analysis.all_children(thing, "nmod") if analysis.case(at) == _WITH)
    return tuple(head for at in found for head in analysis.conjuncts(at))


def protested(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return against what one does verb *i* in protest: "walked out *in protest at* Gaul's refusal"."""
    protest = next((at for case, at in obliques(analysis, i) if case == _IN and analysis.bases[at] == _PROTEST), None)
    if protest is None:
        return ()
    behind = (*obliques(analysis, protest), *((case, at) for case, at in obliques(analysis, i) if at > protest))
    return tuple(head for case, at in behind if case in words.protested for head in analysis.conjuncts(at))
