"""To whom a participle behind a noun ties it: "crimes committed by *Rome*", "a cart belonging to *Rome*"."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.stages.reading import Reading

_TIES = ("to", "with")


def tied_to(reading: Reading, i: int) -> Iterator[int]:
    """
    Yield the heads of those to whom a participle behind thing *i* ties it.

    They made it ("crimes committed by *Rome*"), own it ("a cart belonging to
    *Rome*"), or are in it ("an incident involving *Roe*", "a bus carrying *nurses*").
    """
    analysis, things = reading.analysis, reading.lexicon.triggers.things
    for clause in analysis.all_children(i, "acl"):
        if analysis.subject(clause) is not None:
            continue
        if analysis.passive(clause) and (by := analysis.agent(clause)) is not None:
            yield by
        elif analysis.bases[clause] in things.belonging:
            yield from (at for at in analysis.obliques(clause) if analysis.case(at) in _TIES)
        elif analysis.bases[clause] in things.holding and analysis.tags[clause] == "VBG":
            yield from analysis.all_children(clause, "obj")


def name_of(analysis: Analysis, i: int, naming: frozenset[str]) -> Iterator[int]:
    """Yield the name that a participle gives noun *i*: "a man *named Bo Li*", "identified as *Bo Li*"."""
    for clause in analysis.all_children(i, "acl"):
        if analysis.tags[clause] == "VBN" and analysis.bases[clause] in naming:
            yield from (at for at in analysis.all_children(clause, "obj", "xcomp", "obl") if _is_name(analysis, at))


def _is_name(analysis: Analysis, i: int) -> bool:
    return analysis.tags[i].startswith("NNP") and analysis.case(i) in (None, "as")
