"""Signs around a name and in it that tell what it names."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from newsevents.model import NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title

Sign: TypeAlias = Callable[[Page, int, int], Iterator[tuple[NameKind, float]]]
"""A rule that looks at a range of words and votes for kinds."""

_WHERE = frozenset(("in", "near", "across", "outside", "throughout", "around", "inside", "toward", "towards"))
_SUBJECTS = ("nsubj", "nsubj:pass")


def title_before(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "Mr. Roe", "Finance Minister Roe"."""
    if first and not page.new_line(first) and is_title(page, first - 1, max(0, first - 4)):
        honorific = page.plain[first - 1] in page.lexicon.titles.honorifics
        yield NameKind.PERSON, 2.5 if honorific else 1.0


def acronym(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "KRA", "DoE"."""
    if stop - first == 1:
        form = page.forms[first]
        capitals = sum(c.isupper() for c in form)
        if 2 <= capitals and len(form) <= 8 and capitals * 2 >= len(form) and not page.loud[first]:
            yield NameKind.ORG, 0.8


def head_word(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """Last word."""
    if stop - first > 1:
        kind = head_kind(page.lexicon.names, page.forms[stop - 1])
        if kind:
            yield kind, 1.0


def place_before(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "in Springfield"."""
    if first and page.lower[first - 1] in _WHERE:
        yield NameKind.GPE, 0.4


def article_before(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "the Vokkaligas"."""
    if first and page.lower[first - 1] in ("the", "a", "an"):
        yield NameKind.ORG, 0.2
        yield NameKind.PERSON, -0.3
        yield NameKind.GPE, -0.2
        if page.analysis.tags[stop - 1] == "NNPS" and stop - first == 1:
            yield NameKind.NORP, 0.4


def speaks(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "Roe said"."""
    a = page.analysis
    for i in range(first, stop):
        head = a.heads[i]
        if not first <= head < stop and head >= 0 and a.relations[i] in _SUBJECTS:
            yield NameKind.PERSON, 0.3
            yield NameKind.GPE, -0.1


def person_after(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "Roe, 53," and "Roe, who"."""
    if stop + 1 < len(page) and page.forms[stop] == ",":
        after = page.forms[stop + 1]
        if (after.isdigit() and len(after) == 2) or after == "who":
            yield NameKind.PERSON, 0.8
    elif stop < len(page) and page.lower[stop] == "who":
        yield NameKind.PERSON, 0.4


def first_name(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """ "Maria Roe"."""
    if page.lower[first] in page.lexicon.titles.first_names:
        yield NameKind.PERSON, 0.8 if 1 < stop - first < 5 else 0.4


SIGNS: tuple[Sign, ...] = (
    title_before, acronym, head_word, place_before, article_before, speaks, person_after, first_name,
)
