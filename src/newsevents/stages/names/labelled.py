"""Names that the analyzer's network labels."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title
from newsevents.stages.names.runs import goes_on
from newsevents.stages.names.signs import body_noun
from newsevents.stages.names.words import ARTICLES

_PREPOSITIONS = ("for", "of")
_FUNCTION_WORDS = ("IN", "CC", "DT", "TO", "PRP$")
_WEIGHTS = {NameKind.GPE: 0.4, NameKind.ORG: 0.8}
"""How far the network's labels are believed: it takes many unknown names for places."""
_OF_BEARER = 1.5
"""The same for a person whose surname is something else in the lists."""
_KIND = {"PER": NameKind.PERSON, "ORG": NameKind.ORG, "LOC": NameKind.GPE, "NORP": NameKind.NORP}


def labelled_name(page: Page) -> Iterator[Draft]:
    """Propose what the network labels, where it holds a capital, with what hyphens join to it."""
    labels = page.analysis.labels
    at = 0
    while at < page.size:
        if labels[at][0] != "B":
            at += 1
            continue
        stop = at + 1
        while stop < page.size and labels[stop][0] == "I" and not page.headline_verb(stop):
            stop += 1
        while stop - at > 1 and page.analysis.tags[stop - 1] in _FUNCTION_WORDS and not page.capital[stop - 1]:
            stop -= 1  # "Ann Roe *of* Peru"
        kind = _KIND.get(labels[at][2:])
        if kind is not NameKind.PERSON:
            stop = _before_title(page, at, stop)
            first = _past_title(page, at, stop)
            kind = NameKind.PERSON if first > at else kind
        else:
            first = at
        if kind is NameKind.ORG:
            first = _past_description(page, first, stop)
        first, stop = _whole(page, _past_address(page, first, stop), stop)
        if kind is NameKind.PERSON:
            first = _before_particles(page, first)
        if (
            kind
            and any(page.capital[first:stop])
            and (not all(page.barred[first:stop]) or _is_explained(page, first, stop))
            and not page.headline_verb(first)
        ):
            weight = _OF_BEARER if _bears(page, kind, first, stop) else _WEIGHTS.get(kind, 1.0)
            yield Draft(first, stop, kind, weight, "labelled-name")
        at = stop


def _bears(page: Page, kind: NameKind | None, first: int, stop: int) -> bool:
    """Say whether a person has for a surname what is a people or a place by itself: Jacqui "Brits"."""
    surname = page.known[stop - 1]
    alone = kind is NameKind.PERSON and stop - first == 2 and surname is not None and surname.stop == stop
    return alone and page.known[first] is None and page.analysis.tags[first] == "NNP"


def _is_explained(page: Page, first: int, stop: int) -> bool:
    """Say whether a noun before a row of common words says that they are a body: consumer group "Public Citizen"."""
    return stop - first > 1 and first > 0 and not page.capital[first - 1] and body_noun(page, first - 1)


def _before_title(page: Page, first: int, stop: int) -> int:
    """
    Return where the name ends before a title that the network took into it: Lowell "Governor".

    What belongs to a name is none: Ministry of "Justice", United Auto "Workers".
    """
    while stop - first > 1 and is_title(page, stop - 1, stop - 1) and not _is_complement(page, stop - 1):
        stop -= 1
    return stop


def _is_complement(page: Page, at: int) -> bool:
    """Say whether a word follows "of", or means several."""
    return page.lower[at - 1] in _PREPOSITIONS or page.analysis.tags[at].endswith("S")


def _past_title(page: Page, first: int, stop: int) -> int:
    """Return the first word after a title that the network took for a part of a body: Special Envoy "Roe"."""
    if head_kind(page.lexicon.names, page.forms[stop - 1]):
        return first
    titles = (i for i in range(first, stop - 1) if is_title(page, i, first) and not _is_complement(page, i))
    return max((i + 1 for i in titles), default=first)


def _before_particles(page: Page, first: int) -> int:
    """Return the first of the small words before a surname: "dos" Santos."""
    while first and page.forms[first - 1] in page.lexicon.names.persons.leading:
        first -= 1
    return first


def _past_address(page: Page, first: int, stop: int) -> int:
    """Return the first word after forms of address and small words: the network takes some for names."""
    while first < stop - 1 and (page.plain[first] in page.lexicon.titles.honorifics or _small(page, first)):
        first += 1
    return first


def _past_description(page: Page, first: int, stop: int) -> int:
    """Return the first word after what a body is: terminal operator "Deltaport"; all of it if no capital follows."""
    at = first
    while at < stop and page.forms[at].islower() and page.forms[at].isalpha():
        at += 1
    return at if at < stop and page.capital[at] else first


def _small(page: Page, at: int) -> bool:
    if page.capital[at]:
        return page.lower[at] in ARTICLES
    mark = not page.forms[at][0].isalnum()
    return mark or page.analysis.tags[at] in _FUNCTION_WORDS or page.lower[at] in page.lexicon.titles.states


def _whole(page: Page, first: int, stop: int) -> tuple[int, int]:
    """Return the range with the parts that hyphens join to it, unless they are names of their own."""
    found = page.known[first]
    if found and found.stop == stop:
        return first, stop
    same = ("O", *(f"{mark}-{page.analysis.labels[first][2:]}" for mark in "BI"))
    while page.hyphen(stop) and page.analysis.labels[stop + 1] in same and _free(page, stop + 1):
        if not goes_on(page, first, stop):
            break
        stop += 2
    while first > 1 and page.hyphen(first - 1) and page.analysis.labels[first - 2] in same:
        if not (page.named[first - 2] and _free(page, first - 2)):
            break
        first -= 2
    return first, stop


def _free(page: Page, at: int) -> bool:
    return page.known[at] is None
