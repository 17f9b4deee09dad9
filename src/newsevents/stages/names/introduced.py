"""Names that a noun right before them introduces: the rights group "Lima Calling", the tanker "Cape Dawn"."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given, is_title
from newsevents.stages.names.runs import Run

OF_THING = 6.0
"""How strongly a noun for a ship or a work speaks: they have the names of persons, and are none."""
_WEIGHTS = {NameKind.ORG: 4.0, NameKind.OTHER: OF_THING}
_MARKS = ("“", '"', "‘", "'", "«", "``")
_NOUNS = ("NN", "NNP")
_SUBJECTS = ("nsubj", "nsubj:pass")
_OBJECTS = ("obj", "iobj", "obl")
_FINITE = ("VBD", "VBZ", "VBP")
_FOLLOWING = (("VBD",), ("VBZ",), ("MD",))
_NEAR = 3
"""Words from a verb of telling to the noun for who is told."""
_SMALL = ("of", "for", "and", "the", "in", "to", "without")


def introduced_name(page: Page) -> Iterator[Draft]:
    """Propose the row of capitals after a noun for a body, a ship or a work: the rights group "Lima Calling"."""
    for run in page.runs:
        noun = _noun_before(page, run)
        if noun < 0 or page.loud[run.first] or page.analysis.tags[noun] not in _NOUNS:
            continue
        kind = _introduces(page, noun)
        if kind is None or (kind is NameKind.ORG and noun < run.first - 1):
            continue
        stop = _end(page, run) if kind is NameKind.ORG else run.stop
        if stop > run.first and _may_be_called(page, run.first, stop) and _beside(page, noun, run.first, stop):
            yield Draft(run.first, stop, kind, _WEIGHTS[kind], "introduced-name")


def _noun_before(page: Page, run: Run) -> int:
    """Return the word before a run on the same line, an opening mark left out; -1 if it looks like a name."""
    at = run.first - 1
    if at > 0 and page.forms[at] in _MARKS:
        at -= 1
    plain = at >= 0 and (not page.capital[at] or page.opens[at] or page.barred[at])
    return at if plain and not page.new_line(run.first) else -1


def _introduces(page: Page, noun: int) -> NameKind | None:
    low = max(page.analysis.sentence_at[noun][0], noun - 3)
    if page.lower[noun] in page.lexicon.names.things.small:
        return NameKind.OTHER
    if page.lexicon.sorts.nouns.ending_at(page.plain, noun, low):
        return NameKind.ORG
    return NameKind.ORG if page.lower[noun] in page.lexicon.names.organizations.ensembles else None


def _end(page: Page, run: Run) -> int:
    """Return where the name of a body ends: before a title, after small words that the network takes into it."""
    offices = page.lexicon.titles.offices
    for at in range(run.first, run.stop):
        if is_title(page, at, run.first):
            office = offices.ending_at(page.plain, at, run.first)
            return office[0] if office else at
    stop, ends = run.stop, {other.first: other.stop for other in page.runs}
    if _is_inside(page, stop) and page.capital[stop]:  # words that are mostly no names: Lima "Watch"
        return stop + 1
    while stop + 1 in ends and page.lower[stop] in _SMALL and _is_inside(page, stop):
        stop = ends[stop + 1]
    return stop


def _is_inside(page: Page, at: int) -> bool:
    """Say whether the network takes a word into the name before it."""
    return at < page.size and page.analysis.labels[at].startswith("I-")


def _may_be_called(page: Page, first: int, stop: int) -> bool:
    """Say whether words are not known as a country, a people or a person by themselves."""
    found = page.known[first]
    if found is None or found.stop < stop:
        return True
    return found.one("country") is None and found.one("person") is None and found.one("group") is None


def _beside(page: Page, noun: int, first: int, stop: int) -> bool:
    """Say whether a noun and a row are one phrase: not the party "Ann Poe" leads, nor told the court "Poe" had lied."""
    a, row = page.analysis, range(first, stop)
    if is_given(page, first) and _acts_alone(page, noun, stop):
        return False
    outside = [i for i in row if a.heads[i] not in row]
    if a.heads[noun] in row:
        return not any(_is_told(page, noun, i) for i in outside)
    return any(a.heads[i] in (noun, a.heads[noun]) or a.relations[i] not in _SUBJECTS for i in outside)


def _acts_alone(page: Page, noun: int, stop: int) -> bool:
    """Say whether a person does what follows to what the noun means: the firm Ann Poe "founded" fell."""
    tags, relations = page.analysis.tags[stop : stop + 2], page.analysis.relations[stop : stop + 1]
    if not tags or tags[0] not in _FINITE:
        return False
    return relations[0] == "acl:relcl" or page.analysis.relations[noun] in _OBJECTS or tags[1:] in _FOLLOWING


def _is_told(page: Page, noun: int, subject: int) -> bool:
    """Say whether somebody tells a body what the subject does: told the "court" Poe had lied."""
    a = page.analysis
    verb = a.heads[subject]
    telling = a.heads[verb] if verb >= 0 and a.relations[verb] == "ccomp" else -1
    return 0 <= noun - telling <= _NEAR and telling >= 0 and a.lemmas[telling] == "tell"
