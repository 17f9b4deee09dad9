"""Names of organizations, buildings, landscapes and other things, by the words in them."""

from collections.abc import Iterator

from newsevents.lexicon.names import NameWords
from newsevents.lexicon.world import Sense
from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title
from newsevents.stages.names.runs import Run, runs

_INSIDE = frozenset(("of", "for", "and", "the", "&", "de", "del", "la", "des", "du"))
_PREPOSITIONS = ("of", "for", "on", "de")
_AND = ("and", "&")
_LONGEST = 14


def headed_name(page: Page) -> Iterator[Draft]:
    """Propose runs that end in a word like "Ministry", "Airport", "River", "Province" or "Cup"."""
    for run in runs(page):
        for stop in range(run.stop, run.first + 1, -1):
            kind = head_kind(page.lexicon.names, page.forms[stop - 1])
            if kind:
                yield from _headed(page, run, stop, kind)
                break


def _headed(page: Page, run: Run, stop: int, kind: NameKind) -> Iterator[Draft]:
    titles, first = page.lexicon.titles, run.first
    while first < stop and (page.plain[first] in titles.honorifics or page.plain[first] in titles.abbreviations):
        first += 1
    found = page.lexicon.world.at(page.forms, first)
    if stop - first > 1 and not (found and found.stop == stop):
        yield Draft(first, stop, kind, 2.0, "headed-name")


def national_name(page: Page) -> Iterator[Draft]:
    """Propose runs that begin with the name of a country: Mauritius Telecom."""
    for run in runs(page):
        found = page.lexicon.world.at(page.forms, run.first)
        if not found or found.stop >= run.stop or page.loud[run.first] or not found.one("country", Sense.NAME):
            continue
        rest = range(found.stop, run.stop)
        if not any(is_title(page, i, found.stop) or page.analysis.labels[i][2:] == "PER" for i in rest) and not page.hyphen(found.stop):
            yield Draft(run.first, run.stop, NameKind.ORG, 2.6, "national-name")


def head_kind(words: NameWords, form: str) -> NameKind | None:
    """
    Return what a name with this last word names, None if the word does not tell.

    >>> from newsevents.lexicon import load
    >>> head_kind(load().names, "Airport")
    <NameKind.FAC: 'FAC'>
    """
    form = form.title() if form.isupper() and len(form) > 3 else form
    if form in words.organizations.heads or form in words.organizations.firms:
        return NameKind.ORG
    if form in words.facilities.heads:
        return NameKind.FAC
    if form in words.nature.heads:
        return NameKind.LOC
    if form in words.regions.heads:
        return NameKind.GPE
    if form in words.events.heads:
        return NameKind.EVENT
    return NameKind.OTHER if form in words.things.heads else None


def opened_name(page: Page) -> Iterator[Draft]:
    """Propose "Ministry of Foreign Affairs", "University of Cape Coast", "Gulf of Aden", "Battle of Mosul"."""
    for run in runs(page):
        if run.stop >= len(page) or page.lower[run.stop] not in _PREPOSITIONS:
            continue
        kind = _opener_kind(page.lexicon.names, page.forms[run.stop - 1], page.lower[run.stop])
        end = _complement(page, run.stop) if kind else run.stop
        if kind and end > run.stop:
            yield Draft(run.first, end, kind, 3.0, "opened-name")


def _opener_kind(words: NameWords, form: str, preposition: str) -> NameKind | None:
    if form in words.organizations.openers:
        return NameKind.ORG
    if preposition != "of":
        return None
    for openers, kind in (
        (words.nature.openers, NameKind.LOC),
        (words.regions.openers, NameKind.GPE),
        (words.events.openers, NameKind.EVENT),
    ):
        if form in openers:
            return kind
    return None


def _complement(page: Page, at: int) -> int:
    """Return where the complement ends that begins with the preposition at *at*; *at* if there is none."""
    stop = min(page.sentence_at[at][1], at + _LONGEST)
    end, i = at, at
    while i < stop and i - end <= 2:
        if page.named[i]:
            end = i + 1
        elif page.lower[i] == "," and not _lists(page, i, stop):
            break
        elif page.lower[i] not in _INSIDE and page.lower[i] != "," and not page.hyphen(i):
            break
        i += 1
    return end


def _lists(page: Page, comma: int, stop: int) -> bool:
    """Say whether a comma parts the fields of one body: "Department of Trade, Industry and Labour"."""
    following = range(comma + 1, min(stop, comma + 6))
    joint = next((i for i in following if page.lower[i] in _AND), None)
    return joint is not None and all(page.named[i] for i in range(comma + 1, joint)) and page.named[min(joint + 1, len(page) - 1)]
