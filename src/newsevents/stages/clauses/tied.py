"""To whom a participle behind a noun ties it: "crimes committed by *Rome*", "a cart belonging to *Rome*"."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.around import SideWords

_TIES = ("on", "to", "with")
_AS = "as"
_WHAT = "what"


def tied_to(analysis: Analysis, words: SideWords, i: int) -> Iterator[int]:
    """
    Yield the heads of those to whom a participle behind thing *i* ties it.

    They made it ("crimes committed by *Rome*"), own it ("a cart belonging to
    *Rome*"), or are in it ("an incident involving *Roe*", "a bus carrying *nurses*").
    """
    yield from made_by(analysis, words, i)
    for clause in _participles(analysis, i):
        if analysis.bases[clause] in words.holding and analysis.tags[clause] == "VBG":
            yield from analysis.all_children(clause, "obj")


def made_by(analysis: Analysis, words: SideWords, i: int) -> Iterator[int]:
    """Yield the heads of those who made or own thing *i*: "an attack claimed by *Rome*", "blamed on *Rome*"."""
    for clause in _participles(analysis, i):
        if analysis.passive(clause) and (by := analysis.agent(clause)) is not None:
            yield by
        elif analysis.bases[clause] in words.belonging:
            yield from (at for at in analysis.obliques(clause) if analysis.case(at) in _TIES)


def name_of(analysis: Analysis, words: SideWords, i: int) -> Iterator[int]:
    """Yield the name that a participle gives noun *i*: "a clerk *named Bo Li*", "identified as *Bo Li*"."""
    for clause in analysis.all_children(i, "acl"):
        if analysis.tags[clause] == "VBN" and analysis.bases[clause] in words.named:
            yield from (at for at in analysis.all_children(clause, "obj", "xcomp", "obl") if _is_name(analysis, at))


def termed(analysis: Analysis, naming: frozenset[str], i: int) -> Iterator[int]:
    """Yield what somebody calls what he speaks of: "what it termed *rebels*", nothing if *i* is no such "what"."""
    for clause in analysis.all_children(i, "acl:relcl") if analysis.lower[i] == _WHAT else ():
        if analysis.bases[clause] in naming:
            yield from (at for at in analysis.all_children(clause, "obj", "xcomp") if at > clause)


def _participles(analysis: Analysis, i: int) -> Iterator[int]:
    return (at for at in analysis.all_children(i, "acl") if analysis.subject(at) is None)


def _is_name(analysis: Analysis, i: int) -> bool:
    return analysis.tags[i].startswith("NNP") and analysis.case(i) in (None, _AS)
