"""Titles before the names of persons: "Prime Minister Jane Roe", "the minister, Jane Roe"."""

from newsevents.language.words import plain
from newsevents.model import RoleState, Sector
from newsevents.stages.actors.offices import office_at, state_in
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.title import (
    CLAUSE,
    JOINS,
    LONGEST_AFTER,
    LONGEST_BEFORE,
    MODIFIERS,
    POSSESSIVES,
    STOPS,
    Title,
)


def before_name(page: Page, name: NameAt) -> Title | None:
    """Find "Finnish Prime Minister" Jane Roe, and "Secretary of State" Jane Roe."""
    low, _ = page.analysis.sentence_at[name.first]
    at = _past_honorifics(page, name.first - 1, low)
    state, at = _in_brackets(page, at, low)
    if at < low or page.analysis.plain[at] in STOPS:
        return None
    title = _ending_at(page, at, low) or _with_complement_before(page, at, low)
    return title._replace(state=state) if title and state else title


def _in_brackets(page: Page, at: int, low: int) -> tuple[RoleState | None, int]:
    """Return the state in brackets that ends at a token, and the token before it: Gen. "(ret.)" Jane Roe."""
    words = page.analysis.plain
    if at - 2 > low and words[at] == ")" and words[at - 2] == "(":
        state = page.lexicon.titles.states.get(plain(words[at - 1]))
        return (state, at - 3) if state else (None, at)
    return None, at


def _past_honorifics(page: Page, at: int, low: int) -> int:
    titles, words = page.lexicon.titles, page.analysis.plain
    while at >= low and words[at] in titles.honorifics:
        at -= 1
    return at


def _ending_at(page: Page, last: int, low: int) -> Title | None:
    """Find a title whose office ends at *last*, ranks and states after it included."""
    words, states = page.analysis.plain, page.lexicon.titles.states
    end, state = last, RoleState.CURRENT
    if words[last] in states and last - 2 >= low and words[last - 1] == "-":
        end, state = last - 2, states[words[last]]
    elif words[last] in states and states[words[last]] is RoleState.DESIGNATE and last > low:
        end, state = last - 1, states[words[last]]
    found = office_at(page, end, low)
    if found is None:
        return None
    start, office, sector = found
    while start - 1 >= low and (above := office_at(page, start - 1, low)) and not _apart(page, start):
        start, office, sector = above[0], f"{above[1]} {office}", above[2] if sector is Sector.UNK else sector
    return _with_modifiers(page, Title(start, last + 1, start, end + 1, office, sector, state), low)


def _apart(page: Page, start: int) -> bool:
    """Say whether the word before *start* belongs to something else."""
    return page.analysis.plain[start - 1] in STOPS


def _with_modifiers(page: Page, title: Title, low: int) -> Title:
    """Extend a title to the left, over modifiers, up to an article or possessor."""
    words, titles = page.analysis.plain, page.lexicon.titles
    first = title.first
    possessor = None
    while first - 1 >= low and title.stop - first < LONGEST_BEFORE:
        at = first - 1
        if words[at] in POSSESSIVES and at > low:
            possessor = at - 1
            break
        if at in page.person_at or words[at] in titles.honorifics or _is_dash(page, at):
            break
        coordinated = words[at] in ("and", "&") and at > low and office_at(page, at - 1, low)
        hyphen = words[at] == "-" and at > low and words[at - 1] in titles.states
        if not (coordinated or hyphen or at in page.name_at or _modifies(page, at, title)):
            break
        first = at
    state = state_in(page, first, title.head_stop, title.state)
    return title._replace(first=first, state=state, possessor=possessor)


def _is_dash(page: Page, at: int) -> bool:
    """Say whether a token is a dash between words, not a hyphen within one."""
    a = page.analysis
    return a.plain[at] in ("-", "–", "—", "--") and at + 1 < len(a) and a.ends[at] < a.starts[at + 1]


def _modifies(page: Page, at: int, title: Title) -> bool:
    """Say whether a word before an office belongs to it: verbs only as in "ousted president"."""
    a = page.analysis
    if a.plain[at] in page.lexicon.titles.states:
        return True
    if a.tags[at] not in MODIFIERS:
        return False
    if a.tags[at] in ("VBD", "VBN", "RB", "VBG"):
        return a.relations[at] == "amod"
    return a.tags[at] != "CD" or a.heads[at] < title.stop


def _with_complement_before(page: Page, last: int, low: int) -> Title | None:
    """Find "Minister of Foreign Affairs" and "Secretary General of the League" right before a name."""
    a, words = page.analysis, page.analysis.plain
    at = last
    while at >= low and last - at < LONGEST_BEFORE:
        if words[at] in ("of", "for", "to") and at > low:
            found = office_at(page, at - 1, low)
            if found and a.is_capitalized(found[0]) and at < last:
                title = Title(found[0], last + 1, found[0], at, found[1], found[2])
                return _with_modifiers(page, title, low)
        elif words[at] not in JOINS and not a.is_capitalized(at):
            return None
        if at in page.person_at:
            return None
        at -= 1
    return None


def before_comma(page: Page, name: NameAt) -> Title | None:
    """Find "the foreign minister", Jane Roe, and "Peru's ambassador to Chile", Jane Roe."""
    low, high = page.analysis.sentence_at[name.first]
    at = _past_ranks(page, name.first - 1, low)
    closed = name.stop >= high or page.analysis.plain[name.stop] in STOPS or at < name.first - 1
    if at <= low or page.analysis.plain[at] != ",":
        return None
    for last in range(at - 1, max(low, at - LONGEST_AFTER) - 1, -1):
        if page.analysis.tags[last] in CLAUSE or last in page.person_at or page.analysis.plain[last] in (",", ";", "."):
            return None
        found = office_at(page, last, low)
        if found and page.analysis.plain[found[0] - 1] in ("of", "for"):  # Minister of "Justice"
            longer = _with_complement_before(page, last, low)
            if longer and (closed or longer.first == low):
                return longer if _definite(page, longer, low) else None
        if found and _complete(page, last, at):
            title = Title(found[0], at, found[0], last + 1, found[1], found[2])
            whole = _with_modifiers(page, title, low)
            opens = whole.first - (page.analysis.plain[whole.first - 1 : whole.first] == ("the",)) == low
            return whole if (closed or opens) and _definite(page, whole, low) else None
    return None


def _past_ranks(page: Page, at: int, low: int) -> int:
    titles, words = page.lexicon.titles, page.analysis.plain
    while at >= low and (words[at] in titles.honorifics or words[at] in titles.abbreviations):
        at -= 1
    return at


def _complete(page: Page, last: int, stop: int) -> bool:
    """Say whether a complement, or nothing, follows the office up to *stop*."""
    return last + 1 == stop or page.analysis.tags[last + 1] in ("IN", "TO")


def _definite(page: Page, title: Title, low: int) -> bool:
    """Say whether a title before a comma speaks of one person: "the minister", "Peru's minister", "Minister"."""
    before = title.first - 1
    if title.possessor is not None or title.first == low or page.analysis.tags[before] in ("DT", "PRP$", "CC"):
        return True
    if page.analysis.is_capitalized(title.head_first):
        return True
    return any(i in page.name_at for i in range(title.first, title.head_first))
