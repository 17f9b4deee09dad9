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
    labels = list(_labels(page))
    has_persons = any(_is_person(page, colon - 1) and _is_loud(page, begin, colon) for begin, colon, _ in labels)
    for begin, colon, stop in labels:
        if not (_is_name(page, begin, colon) or (has_persons and _is_loud(page, begin, colon))):
            continue
        if analysis.quoted_at[colon + 1] < 0 or analysis.quoted_at[begin] >= 0:
            content = tidy(page, colon, ((colon + 1, stop),))
            if content and _is_said(page, colon, stop):
                yield Draft(rule="line of a transcript", content=content, speaker=colon - 1)


def _labels(page: Page) -> Iterator[tuple[int, int, int]]:
    """Yield the first word, the colon and the end of each paragraph that begins with some words and a colon."""
    analysis = page.analysis
    for first, stop in analysis.paragraphs:
        begin = first + 1 if analysis.tags[first] == "``" else first
        reach = range(begin + 1, min(begin + _LONGEST_NAME + 1, stop))
        colon = next((i for i in reach if analysis.forms[i] == ":"), None)
        if colon is not None and colon + 1 < stop:
            yield begin, colon, stop


def _is_loud(page: Page, begin: int, colon: int) -> bool:
    """Say whether a label is in capitals: where one is a person, all are: "KIM: Yes.", "LOPEZ: No."."""
    return all(page.analysis.forms[i].isupper() for i in range(begin, colon))


def _is_person(page: Page, i: int) -> bool:
    return page.analysis.labels[i] in ("B-PER", "I-PER")


def _is_said(page: Page, colon: int, stop: int) -> bool:
    """Say whether the words after a label tell something: not "MAN OF THE MATCH: Ann Poe"."""
    return (
        _is_person(page, colon - 1)
        or page.has_finite(colon + 1, stop)
        or any(map(page.is_mark, range(colon + 1, stop)))
    )


def _is_name(page: Page, begin: int, stop: int) -> bool:
    analysis = page.analysis
    if not all(analysis.tags[i] in ("NNP", "NNPS") or analysis.forms[i].isupper() for i in range(begin, stop)):
        return False
    return _is_person(page, stop - 1) or page.reading.actor_at(stop - 1) is not None
