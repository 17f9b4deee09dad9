"""Names of organizations, buildings, landscapes and other things, by the words in them."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.runs import Run, runs

_LINKS = frozenset(("of", "for", "on", "and", "the", "in", "to", "&", ",", "de", "del", "la", "des", "du"))
_LONGEST = 14


def headed_name(page: Page) -> Iterator[Draft]:
    """Propose runs that end in a word like "Ministry", "Airport", "River", "Province" or "Cup"."""
    words = page.lexicon.names
    for run in runs(page):
        for stop in range(run.stop, run.first + 1, -1):
            last = page.forms[stop - 1].title() if page.forms[stop - 1].isupper() and len(page.forms[stop - 1]) > 3 else page.forms[stop - 1]
            kind = next((kind for kind, heads in _HEADS(words) if last in heads), None)
            if kind is None:
                continue
            first = _start(page, run)
            if stop - first > 1:
                yield Draft(first, stop, kind, 1.5, "headed-name")
            break


def _HEADS(words):
    return (
        (NameKind.ORG, words.organizations.heads | words.organizations.firms),
        (NameKind.FAC, words.facilities.heads),
        (NameKind.LOC, words.nature.heads),
        (NameKind.GPE, words.regions.heads),
        (NameKind.EVENT, words.events.heads),
        (NameKind.OTHER, words.things.heads),
    )


def _start(page: Page, run: Run) -> int:
    return run.first


def opened_name(page: Page) -> Iterator[Draft]:
    """Propose "Ministry of Foreign Affairs", "University of Cape Coast", "Gulf of Aden", "Battle of Mosul"."""
    words = page.lexicon.names
    for run in runs(page):
        stop = run.stop
        if stop + 1 >= len(page.forms) or page.lower[stop] not in ("of", "for", "on", "de"):
            continue
        head = page.forms[stop - 1]
        kind = None
        if head in words.organizations.openers:
            kind = NameKind.ORG
        elif page.lower[stop] == "of":
            kind = next((k for k, o in ((NameKind.LOC, words.nature.openers), (NameKind.GPE, words.regions.openers), (NameKind.EVENT, words.events.openers)) if head in o), None)
        if kind is None:
            continue
        end = _complement(page, stop)
        if end > stop:
            yield Draft(run.first, end, kind, 1.6, "opened-name")


def _complement(page: Page, at: int) -> int:
    """Return where the complement ends that begins with the preposition at *at*; *at* if there is none."""
    sentence_stop = page.sentence_at[at][1]
    end, i = at, at
    while i < min(sentence_stop, at + _LONGEST):
        if page.named[i]:
            i += 1
            end = i
        elif page.lower[i] in _LINKS:
            i += 1
        else:
            break
        if end < i - 2:
            break
    return end
