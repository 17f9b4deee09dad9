"""Vague references: "now", "recently", "the near future"."""

from newsevents.language import Analysis
from newsevents.model import Evidence, When
from newsevents.stages.times.shapes import Shapes
from newsevents.stages.times.vocabulary import Vocabulary


def references_in(analysis: Analysis, shapes: Shapes, known: Vocabulary) -> list[tuple[int, int, When]]:
    """Return the first token, the stop and the meaning of the references without a calendar date, in order."""
    found = []
    at = 0
    plain = shapes.plain
    while at < len(plain):
        phrases = known.references.get(plain[at], ())
        for tokens, (_, value) in phrases:
            stop = at + len(tokens)
            if (len(tokens) == 1 or tuple(plain[at:stop]) == tokens) and _is_time(analysis, at, stop):
                if value:
                    when = When(value=str(value), evidence=Evidence(analysis.span(at, stop), "time-reference"))
                    found.append((at, stop, when))
                at = stop - 1
                break
        at += 1
    return found


def _is_time(analysis: Analysis, first: int, stop: int) -> bool:
    """Tell "the past" from "the past president", "once" (formerly) from "once" (as soon as)."""
    tag = analysis.tags[stop - 1]
    after = analysis.tags[stop] if stop < len(analysis) else "."
    if stop - first == 1:
        return tag.startswith(("RB", "JJ", "NN")) and after != "HYPH"
    return not (tag.startswith(("NN", "JJ")) and after.startswith(("NN", "JJ", "HYPH", "CD")))
