"""Titles after the names of persons: "Jane Roe, a fellow at the institute", "Jane Roe is mayor"."""

from newsevents.model import RoleState, Sector
from newsevents.stages.actors.offices import office_at, state_in
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.title import (
    CLAUSE,
    JOINS,
    LONGEST_AFTER,
    LONGEST_BEFORE,
    MODIFIERS,
    NOUNS,
    POSSESSIVES,
    STOPS,
    Title,
)

_SUBJECTS = ("nsubj", "nsubj:pass")


def after_comma(page: Page, name: NameAt) -> Title | None:
    """Find Jane Roe, "a senior fellow at the Ocean Institute", and Jane Roe, 53, "mayor of Lima"."""
    _, high = page.analysis.sentence_at[name.first]
    at = name.stop
    if at + 1 >= high or page.analysis.plain[at] not in (",", "(", "--", "–", "—"):
        return None
    at += 1
    if page.analysis.tags[at] == "CD" and at + 2 < high and page.analysis.plain[at + 1] == ",":
        at += 2
    title = _starting_at(page, at, high)
    return None if title and (_acts(page, title) or _is_another(page, title)) else title


def _is_another(page: Page, title: Title) -> bool:
    """Say whether somebody of their own follows in a row: "Jane Roe, *her deputy* and two aides left"."""
    a = page.analysis
    return a.tags[title.first - 1] == "PRP$" and a.relations[title.head_stop - 1] == "conj"


def _acts(page: Page, title: Title) -> bool:
    """Say whether a title without a comma behind it is who acts: "after talks with Jane Roe, *the president* left"."""
    a, head = page.analysis, title.head_stop - 1
    return a.relations[head] in _SUBJECTS and title.stop <= a.heads[head] and a.tags[title.stop] != ","


def after_who_is(page: Page, name: NameAt) -> Title | None:
    """Find Jane Roe, who is "the mayor of Lima"."""
    a, words = page.analysis, page.analysis.plain
    _, high = a.sentence_at[name.first]
    at = name.stop + (name.stop < high and words[name.stop] == ",")
    if at + 2 >= high or words[at] != "who":
        return None
    at += 1
    while at + 1 < high and a.tags[at] in ("VBZ", "VBD", "VBN", "RB") and a.lemmas[at] in ("be", "have", "also", "now"):
        at += 1
    if a.lemmas[at - 1] != "be":
        return None
    title = _starting_at(page, at, high)
    return _in_tense(page, title, at - 1)


def after_is(page: Page, name: NameAt) -> Title | None:
    """Find Jane Roe is "the mayor of Lima", and Jane Roe became "prime minister"."""
    a = page.analysis
    if a.relations[name.head] not in ("nsubj", "nsubj:pass"):
        return None
    _, high = a.sentence_at[name.first]
    copula = next((i for i in range(name.stop, min(name.stop + 3, high)) if a.lemmas[i] in ("be", "become")), None)
    if copula is None or copula + 1 >= high or a.heads[name.head] < copula:
        return None
    return _in_tense(page, _starting_at(page, copula + 1, high), copula)


def _in_tense(page: Page, title: Title | None, copula: int) -> Title | None:
    """Make it a former title where the copula is past."""
    past = page.analysis.tags[copula] == "VBD" and page.analysis.lemmas[copula] == "be"
    return title._replace(state=RoleState.FORMER) if title and past else title


def _starting_at(page: Page, at: int, high: int) -> Title | None:
    """Return the title that starts at token *at*, with its complement, up to the next comma or verb."""
    a = page.analysis
    possessor = _possessor(page, at, high)
    first = possessor + 2 if possessor is not None else at
    while first < high and a.tags[first] in ("DT", "PRP$"):
        first += 1
    head = _head_from(page, first, high) if first < high and a.tags[first] != "CC" else None
    if head is None or a.tags[head[1] - 1] in ("NNS", "NNPS"):
        return None
    head_first, head_stop, office, sector = _with_of(page, head, high)
    stop = _end_of_complement(page, head_stop, high)
    if stop < high and stop in page.person_at and stop == head_stop:
        return None
    state = state_in(page, first, head_stop, RoleState.CURRENT)
    return Title(first, stop, head_first, head_stop, office, sector, state, possessor)


def _possessor(page: Page, at: int, high: int) -> int | None:
    """Return the last token of "Peru" in "Peru's"."""
    name = page.name_at.get(at + (page.analysis.tags[at] == "DT"))
    owned = name and name.stop < high and page.analysis.plain[name.stop] in POSSESSIVES
    return name.stop - 1 if name and owned else None


def _head_from(page: Page, first: int, high: int) -> tuple[int, int, str, Sector] | None:
    """Return first token, end, words and sector of the office in the noun phrase that starts at *first*."""
    a = page.analysis
    best = None
    for at in range(first, min(first + LONGEST_BEFORE, high)):
        if a.tags[at] not in (*MODIFIERS, "CC", "POS") and at not in page.name_at:
            break
        if at in page.person_at:
            break
        found = office_at(page, at, first)
        ends = at + 1 >= high or a.tags[at + 1] in ("IN", ",", ".")
        if found and (a.tags[at] in NOUNS or ends):
            best = (found[0], at + 1, found[1], found[2])
        elif best and a.tags[at] == "CC":
            break
    if best is None or (best[1] < high and a.tags[best[1]] in (*NOUNS, "POS") and best[1] not in page.person_at):
        return None
    return best


def _with_of(page: Page, head: tuple[int, int, str, Sector], high: int) -> tuple[int, int, str, Sector]:
    """Return the longer office that begins with this one: "leader of the opposition", not of "the opposition Union"."""
    for last in range(head[1] + 1, min(head[1] + 4, high)):
        found = page.lexicon.titles.offices.ending_at(page.analysis.plain, last, head[0])
        if found and found[0] == head[0] and not (last + 1 < high and last + 1 in page.name_at):
            return head[0], last + 1, " ".join(page.analysis.plain[head[0] : last + 1]), found[1]
    return head


def _end_of_complement(page: Page, stop: int, high: int) -> int:
    """Return the end of "of the Ocean Institute" after an office: before a comma, a verb, another clause."""
    a, words = page.analysis, page.analysis.plain
    start = stop
    if stop >= high or (a.tags[stop] not in ("IN", "TO", "CC", "HYPH")):
        return stop
    while stop < high and stop - start < LONGEST_AFTER:
        name = page.name_at.get(stop)
        if name and name.first >= start:
            stop = name.stop
            continue
        if words[stop] in STOPS or a.tags[stop] in (*CLAUSE, "``", "''"):
            break
        if a.tags[stop] == "IN" and words[stop] not in JOINS:
            break
        stop += 1
    while stop > start and (a.tags[stop - 1] in ("IN", "TO", "CC", "DT", "RB")):
        stop -= 1
    return stop
