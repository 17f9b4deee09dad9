"""Names that what stands around them gives away: the start-up "3iD", "Christie's" sold, "Bread for All", a charity."""

from collections.abc import Iterator

from newsevents.lexicon.world import Sense
from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.memory import top
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title
from newsevents.stages.names.runs import Run
from newsevents.stages.names.signs import APPOSITION, POSSESSIVES, add_signs, body_noun
from newsevents.stages.names.words import ARTICLES

_ENOUGH = 2.0
_SAINTS = ("St", "St.", "Saint")
_LONGEST = 8
_SMALL = frozenset(("and", "de", "for", "in", "of", "on", "the", "to", "&"))
_LINKS = (",", "and", "or", "&")
_MARKS = ("'", "’")
_SEVERAL = ("children", "men", "people", "women")
_BESIDES = ("Allied", "Associated", "General", "Other", "Related")
"""Words for the other trades of a union, with which no name begins that "and" joins to one."""
_SWORN = ("Brothers", "Daughters", "Friends", "Mothers", "Sisters", "Sons")
_TO_FIRM = ("at", "by", "from", "to", "with")
_ENDS = (".", ",", ";", ")", "which", "who")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_OBJECTS = ("obj", "ccomp", "xcomp")
_HAS_OR_IS = ("be", "have", "say", "do")


def signalled_run(page: Page) -> Iterator[Draft]:
    """Propose runs that no rule knows, where a sign says clearly what they name: the start-up "3iD"."""
    for run in page.runs:
        if page.loud[run.first] or any(page.analysis.labels[i] != "O" for i in range(run.first, run.stop)):
            continue
        votes = add_signs(page, run.first, run.stop, {})
        kind = top(votes)
        if votes.get(kind, 0.0) >= _ENOUGH:
            yield Draft(run.first, run.stop, kind, 0.8, "signalled-run")


def named_after(page: Page) -> Iterator[Draft]:
    """Propose what is called after somebody, who is not meant: the "Simon Bolivar" bridge, "St James's Hospital"."""
    words = page.lexicon.names
    heads = words.facilities.heads
    for run in page.runs:
        after, then = (*page.forms[run.stop : run.stop + 2], "", "")[:2]
        bare = len(run) > 1 and page.known[run.first] is None and page.lower[run.first - 1 : run.first] == ("the",)
        if bare and after.islower() and after.title() in heads:
            yield Draft(run.first, run.stop, NameKind.FAC, 3.0, "named-after")
        is_saint = page.forms[run.first] in _SAINTS and after in POSSESSIVES
        if is_saint and (then in heads or then in words.organizations.heads):
            yield Draft(run.first, run.stop + 2, NameKind.FAC, 5.0, "named-after")


def owned_name(page: Page) -> Iterator[Draft]:
    """Propose bodies of those who hold an office or a trade: the Pilots' Guild, the Polk County Sheriff's Office."""
    heads = page.lexicon.names.organizations.heads | page.lexicon.names.organizations.openers
    for run in page.runs:
        at = run.stop
        owned = at + 1 < page.size and page.forms[at] in POSSESSIVES and page.forms[at + 1] in heads
        if owned and not page.loud[run.first] and is_title(page, at - 1, run.first):
            yield Draft(run.first, at + 2, NameKind.ORG, 4.0, "owned-name")


def name_of_several(page: Page) -> Iterator[Draft]:
    """Propose bodies of those whom a plural names: the Elders' Forum, Gao People's Guard, the Cooks' Union of Fez."""
    heads = page.lexicon.names.organizations.heads | page.lexicon.names.organizations.openers
    ends = {run.first: run.stop for run in page.runs}
    for run in page.runs:
        last, mark = run.stop - 1, run.stop
        stop = ends.get(mark + 1, mark)
        if stop == mark or page.loud[run.first] or not _own_together(page, last):
            continue
        if any(_is_apart(page, i, run) for i in range(run.first, run.stop)):
            continue
        if page.forms[stop - 1] in heads and not page.analysis.labels[last].endswith("PER"):
            yield Draft(_with_others(page, run), _past_place(page, stop), NameKind.ORG, 4.0, "name-of-several")


def _with_others(page: Page, run: Run) -> int:
    """Return where a name of others, too, begins: "Pilots' and" Sailors' Union, "Port and" Allied Workers' Union."""
    if page.forms[run.first] in _BESIDES and page.lower[run.first - 1] == "and":
        return next((before.first for before in page.runs if before.stop == run.first - 1), run.first)
    others = run.first - 3
    joined = others >= 0 and page.lower[run.first - 1] == "and" and page.forms[run.first - 2] in _MARKS
    return others if joined and page.capital[others] and _are_several(page, others) else run.first


def _own_together(page: Page, last: int) -> bool:
    """Say whether a possessive mark follows a word for several: Cooks"'", People"'s"."""
    mark = page.forms[last + 1]
    return (mark in _MARKS and _are_several(page, last)) or (mark in POSSESSIVES and page.lower[last] in _SEVERAL)


def _is_apart(page: Page, at: int, run: Run) -> bool:
    """Say whether a word is no part of such a name: a known one, but for where the body is, or one of a time."""
    found = page.known[at]
    place = found is not None and at == run.first and found.stop < run.stop and found.one("country", Sense.NAME)
    return page.barred[at] or (found is not None and not place)


def _past_place(page: Page, stop: int) -> int:
    """Return the end of a name with the known place that it is of: the Cooks' Union "of Fez"."""
    found = page.known[stop + 1] if page.lower[stop : stop + 1] == ("of",) and stop + 1 < page.size else None
    is_place = found is not None and (found.one("country", Sense.NAME) or found.one("place", Sense.NAME))
    return found.stop if found is not None and is_place else stop


def sworn_name(page: Page) -> Iterator[Draft]:
    """Propose bodies of those who call themselves friends or sisters of something: "Friends of the Heath"."""
    ends = {run.first: run.stop for run in page.runs}
    for at in range(1, page.size - 3):
        if page.forms[at] not in _SWORN or page.opens[at] or page.loud[at] or page.lower[at + 1] != "of":
            continue
        first = at + 2 + (page.lower[at + 2] == "the")
        stop = ends.get(first, 0)
        if stop and not page.analysis.labels[first].endswith("PER") and not is_title(page, stop - 1, first):
            yield Draft(at, stop, NameKind.ORG, 4.0, "sworn-name")


def _are_several(page: Page, at: int) -> bool:
    """Say whether a word is a plural of a common noun, which firms and surnames are not."""
    return page.analysis.tags[at] in ("NNS", "NNPS") and page.analysis.singular[at] != page.analysis.plain[at]


def ship(page: Page) -> Iterator[Draft]:
    """Propose what the prefix of a navy makes a ship, which is no actor: "HMS Harlan"."""
    for run in page.runs:
        if len(run) > 1 and page.forms[run.first] in page.lexicon.names.things.prefixes:
            yield Draft(run.first, run.stop, NameKind.OTHER, 5.0, "ship")


def firm_with_and(page: Page) -> Iterator[Draft]:
    """Propose a row of names with the sign for "and" as a firm: "Boyle & Marsh"; "R&D" and "Mr & Mrs" are none."""
    honorifics = page.lexicon.titles.honorifics
    for run in page.runs:
        signs = [i for i in range(run.first + 1, run.stop - 1) if page.forms[i] == "&"]
        beside = [at for i in signs for at in (i - 1, i + 1)]
        if beside and not any(len(page.forms[at]) == 1 or page.plain[at] in honorifics for at in beside):
            yield Draft(run.first, run.stop, NameKind.ORG, 2.5, "firm-with-and")


def firm_with_s(page: Page) -> Iterator[Draft]:
    """Propose bodies whose name ends in 's: what they own does not follow. "Christie's" sold, at "Lloyd's"."""
    ends = {run.stop: run for run in page.runs}
    for at, run in ends.items():
        if _owns(page, at) and not page.loud[run.first] and len(run) < 3 and _alone(page, run, ends):
            yield Draft(run.first, at + 1, NameKind.ORG, 2.2, "firm-with-s")


def _owns(page: Page, at: int) -> bool:
    return at < page.size and page.forms[at] in POSSESSIVES[:2] and page.joined(at)


def _alone(page: Page, run: Run, ends: dict[int, Run]) -> bool:
    """Say whether nothing follows that the name could own, in a row neither: "Moody's and Lloyd's" fell."""
    at = run.stop + 1
    while at + 1 < page.size and page.lower[at] in _LINKS:
        following = next((stop for stop in range(at + 2, min(at + 4, page.size)) if stop in ends), 0)
        if not following or ends[following].first > at + 2 or not _owns(page, following):
            break
        at = following + 1
    if at >= page.size:
        return False
    a, before = page.analysis, page.lower[run.first - 1] if run.first else ""
    if before == "of" or a.quoted_at[at] >= 0:  # what people say, they shorten: "Ann's sold it"
        return False
    if a.tags[at] in ("VBD", "MD"):
        return a.relations[at] != "amod"
    if a.tags[at] == "VBN":
        return _is_only_verb(page, at) if a.relations[at] == "amod" else a.child(at, *_OBJECTS) is not None
    if a.tags[at] in ("VBZ", "VBP"):
        return a.lemmas[at] in _HAS_OR_IS
    return before in _TO_FIRM and page.lower[at] in _ENDS


def _is_only_verb(page: Page, at: int) -> bool:
    """Say whether the sentence has no other verb than what seems a participle: Harrow's "reported" losses."""
    a = page.analysis
    first, stop = a.sentence_at[at]
    return a.relations[a.heads[at]] == "root" and not any(a.tags[i] in _FINITE for i in range(first, stop))


def described_row(page: Page) -> Iterator[Draft]:
    """Propose a row of capitals that a noun for a body explains: "Water Without Walls", a charity."""
    for at, form in enumerate(page.forms[:-2]):
        if form != "," or page.lower[at + 1] not in ARTICLES:
            continue
        first = _row_before(page, at)
        if at - first > 1 and page.analysis.tags[first] != "IN" and _explained(page, at + 2):
            yield Draft(first, at, NameKind.ORG, 1.6, "described-row")


def _row_before(page: Page, stop: int) -> int:
    """Return the first word of the row of capitals that ends here; *stop* if there is none."""
    low, first, at = page.analysis.sentence_at[stop][0], stop, stop - 1
    while at >= max(low, stop - _LONGEST):
        if page.capital[at] and page.forms[at][0].isalnum() and page.lower[at] not in ARTICLES:
            first = at
        elif page.lower[at] not in _SMALL or first == stop:
            break
        at -= 1
    return first


def _explained(page: Page, at: int) -> bool:
    """Say whether the noun phrase that begins here is one of a body: a "relief charity"."""
    stop = min(at + APPOSITION, page.size)
    for i in range(at, stop):
        if page.analysis.tags[i] not in ("NN", "JJ", "NNP", "HYPH", "VBN", "NNS"):
            return False
        if page.analysis.tags[i] == "NN" and body_noun(page, i):
            return True
    return False
