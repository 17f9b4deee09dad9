"""Lines of a transcript or a headline: MARTIN: We won."""

from collections.abc import Iterator

from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.extent import tidy
from newsevents.stages.statements.page import Page

_LONGEST_NAME = 5
"""Tokens before the colon."""


def find_lines(page: Page) -> Iterator[Draft]:
    """Yield what paragraphs say that begin with a name and a colon."""
    analysis = page.analysis
    for first, stop in analysis.paragraphs:
        begin = first + 1 if analysis.tags[first] == "``" else first
        colon = next(
            (i for i in range(begin + 1, min(begin + _LONGEST_NAME + 1, stop)) if analysis.forms[i] == ":"), None
        )
        if colon is None or colon + 1 >= stop or not _is_name(page, begin, colon):
            continue
        if analysis.quoted_at[colon + 1] < 0 or analysis.quoted_at[begin] >= 0:
            content = tidy(page, colon, ((colon + 1, stop),))
            if content and _is_said(page, colon, stop):
                yield Draft(rule="line of a transcript", content=content, speaker=colon - 1)


def _is_said(page: Page, colon: int, stop: int) -> bool:
    """Say whether the words after a label tell something: not "MAN OF THE MATCH: Ann Poe"."""
    is_person = page.analysis.labels[colon - 1] in ("B-PER", "I-PER")
    return is_person or page.has_finite(colon + 1, stop) or any(map(page.is_mark, range(colon + 1, stop)))


def _is_name(page: Page, begin: int, stop: int) -> bool:
    analysis = page.analysis
    if not all(analysis.tags[i] in ("NNP", "NNPS") or analysis.forms[i].isupper() for i in range(begin, stop)):
        return False
    return analysis.labels[stop - 1] in ("B-PER", "I-PER") or page.reading.actor_at(stop - 1) is not None
