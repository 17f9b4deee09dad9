"""Vague references: "now", "recently", "the near future"."""

from newsevents.language import Analysis
from newsevents.model import Evidence, When
from newsevents.stages.times.page import Page
from newsevents.stages.times.vocabulary import Vocabulary


def references_in(analysis: Analysis, page: Page, known: Vocabulary) -> list[tuple[int, int, When | None]]:
    """
    Return the first token, the stop and the meaning of the references without a calendar date, in order.

    The meaning is None for phrases that only look as if they told the time.
    """
    found: list[tuple[int, int, When | None]] = []
    plain, references = page.plain, known.references
    end = 0
    for at in page.openers:
        if at < end:
            continue
        for tokens, (_, value) in references.get(plain[at], ()):
            stop = at + len(tokens)
            if plain[at:stop] == tokens and _is_time(analysis, at, stop):
                evidence = Evidence(analysis.span(at, stop), "time-reference")
                found.append((at, stop, When(value=str(value), evidence=evidence) if value else None))
                end = stop
                break
    return found


def _is_time(analysis: Analysis, first: int, stop: int) -> bool:
    """Tell "the past" from "the past president", "once" (formerly) from "once" (as soon as)."""
    tag = analysis.tags[stop - 1]
    after = analysis.tags[stop] if stop < len(analysis) else "."
    if stop - first == 1:
        return tag.startswith(("RB", "JJ", "NN")) and after != "HYPH"
    return not (tag.startswith(("NN", "JJ")) and after.startswith(("NN", "JJ", "HYPH", "CD")))
