"""Titles beside the names of persons, before or after: who is what."""

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from newsevents.model import RoleState, Sector
from newsevents.stages.actors.offices import office_at, state_in
from newsevents.stages.actors.page import NameAt, Page

_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_MODIFIERS = (*_NOUNS, "JJ", "JJR", "JJS", "HYPH", "VBN", "VBD", "VBG", "CD", "RB")
_CLAUSE = ("VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB", "VB")
_JOINS = ("of", "for", "to", "at", "in", "on", "with", "and", "&", "the", "'s", "'", ",", "-", "/")
_STOPS = (",", ".", ";", ":", "(", ")", "--", "–", "—", "?", "!", '"', "“", "”")
_POSSESSIVES = ("'s", "'")
# Longer titles than these do not occur in print.
_LONGEST_BEFORE, _LONGEST_AFTER = 14, 24


@frozen
class Title:
    """The words of a title."""

    first: int
    """First token, modifiers included."""
    stop: int
    """One past the last token, complement included."""
    head_first: int
    """First token of the office."""
    head_stop: int
    """One past the last token of the office."""
    office: str
    """The office in lower case."""
    sector: Sector
    """Its sector, UNK if the office gives none."""
    state: RoleState = RoleState.CURRENT
    """Whether it is held."""
    possessor: int | None = None
    """Last token of the possessor before it: "Peru" in "Peru's president"."""
    rule: str = ""
    """What found it."""


def titles_of(page: Page, name: NameAt) -> Iterator[Title]:
    """Yield the titles that stand around the name of a person, from left to right."""
    for rule, find in RULES:
        title = find(page, name)
        if title:
            yield evolve(title, rule=rule)


def before_name(page: Page, name: NameAt) -> Title | None:
    """Find "Finnish Prime Minister" Jane Roe, and "Secretary of State" Jane Roe."""
    low, _ = page.sentence(name.first)
    at = _past_honorifics(page, name.first - 1, low)
    if at < low or page.words[at] in _STOPS:
        return None
    return _ending_at(page, at, low) or _with_complement_before(page, at, low)


def _past_honorifics(page: Page, at: int, low: int) -> int:
    titles, words = page.lexicon.titles, page.words
    while at >= low and words[at] in titles.honorifics:
        at -= 1
    return at


def _ending_at(page: Page, last: int, low: int) -> Title | None:
    """Find a title whose office ends at *last*, ranks and states after it included."""
    words, states = page.words, page.lexicon.titles.states
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
    return page.words[start - 1] in _STOPS


def _with_modifiers(page: Page, title: Title, low: int) -> Title:
    """Extend a title to the left, over modifiers, up to an article or possessor."""
    words, titles = page.words, page.lexicon.titles
    first = title.first
    possessor = None
    while first - 1 >= low and title.stop - first < _LONGEST_BEFORE:
        at = first - 1
        if words[at] in _POSSESSIVES and at > low:
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
    return evolve(title, first=first, state=state, possessor=possessor)


def _is_dash(page: Page, at: int) -> bool:
    """Say whether a token is a dash between words, not a hyphen within one."""
    a = page.analysis
    return page.words[at] in ("-", "–", "—", "--") and at + 1 < len(a) and a.ends[at] < a.starts[at + 1]


def _modifies(page: Page, at: int, title: Title) -> bool:
    """Say whether a word before an office belongs to it: verbs only as in "ousted president"."""
    a = page.analysis
    if page.words[at] in page.lexicon.titles.states:
        return True
    if a.tags[at] not in _MODIFIERS:
        return False
    if a.tags[at] in ("VBD", "VBN", "RB", "VBG"):
        return a.relations[at] == "amod"
    return a.tags[at] != "CD" or a.heads[at] < title.stop


def _with_complement_before(page: Page, last: int, low: int) -> Title | None:
    """Find "Minister of Foreign Affairs" and "Secretary General of the League" right before a name."""
    a, words = page.analysis, page.words
    at = last
    while at >= low and last - at < _LONGEST_BEFORE:
        if words[at] in ("of", "for", "to") and at > low:
            found = office_at(page, at - 1, low)
            if found and a.form(found[0])[0].isupper() and at < last:
                title = Title(found[0], last + 1, found[0], at, found[1], found[2])
                return _with_modifiers(page, title, low)
        elif words[at] not in _JOINS and not a.form(at)[0].isupper():
            return None
        if at in page.person_at:
            return None
        at -= 1
    return None


def before_comma(page: Page, name: NameAt) -> Title | None:
    """Find "the foreign minister", Jane Roe, and "Peru's ambassador to Chile", Jane Roe."""
    low, high = page.sentence(name.first)
    at = _past_ranks(page, name.first - 1, low)
    closed = name.stop >= high or page.words[name.stop] in _STOPS or at < name.first - 1
    if at <= low or page.words[at] != ",":
        return None
    for last in range(at - 1, max(low, at - _LONGEST_AFTER) - 1, -1):
        if page.analysis.tags[last] in _CLAUSE or last in page.person_at or page.words[last] in (",", ";", "."):
            return None
        found = office_at(page, last, low)
        if found and _complete(page, last, at):
            title = Title(found[0], at, found[0], last + 1, found[1], found[2])
            whole = _with_modifiers(page, title, low)
            opens = whole.first - (page.words[whole.first - 1 : whole.first] == ("the",)) == low
            return whole if (closed or opens) and _definite(page, whole, low) else None
    return None


def _past_ranks(page: Page, at: int, low: int) -> int:
    titles, words = page.lexicon.titles, page.words
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
    if page.analysis.form(title.head_first)[0].isupper():
        return True
    return any(i in page.name_at for i in range(title.first, title.head_first))


def after_comma(page: Page, name: NameAt) -> Title | None:
    """Find Jane Roe, "a senior fellow at the Ocean Institute", and Jane Roe, 53, "mayor of Lima"."""
    _, high = page.sentence(name.first)
    at = name.stop
    if at + 1 >= high or page.words[at] not in (",", "(", "--", "–", "—"):
        return None
    at += 1
    if page.analysis.tags[at] == "CD" and at + 2 < high and page.words[at + 1] == ",":
        at += 2
    return _starting_at(page, at, high)


def after_who_is(page: Page, name: NameAt) -> Title | None:
    """Find Jane Roe, who is "the mayor of Lima"."""
    a, words = page.analysis, page.words
    _, high = page.sentence(name.first)
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
    _, high = page.sentence(name.first)
    copula = next((i for i in range(name.stop, min(name.stop + 3, high)) if a.lemmas[i] in ("be", "become")), None)
    if copula is None or copula + 1 >= high or a.heads[name.head] < copula:
        return None
    return _in_tense(page, _starting_at(page, copula + 1, high), copula)


def _in_tense(page: Page, title: Title | None, copula: int) -> Title | None:
    """Make it a former title where the copula is past."""
    past = page.analysis.tags[copula] == "VBD" and page.analysis.lemmas[copula] == "be"
    return evolve(title, state=RoleState.FORMER) if title and past else title


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
    owned = name and name.stop < high and page.words[name.stop] in _POSSESSIVES
    return name.stop - 1 if name and owned else None


def _head_from(page: Page, first: int, high: int) -> tuple[int, int, str, Sector] | None:
    """Return first token, end, words and sector of the office in the noun phrase that starts at *first*."""
    a = page.analysis
    best = None
    for at in range(first, min(first + _LONGEST_BEFORE, high)):
        if a.tags[at] not in (*_MODIFIERS, "CC", "POS") and at not in page.name_at:
            break
        if at in page.person_at:
            break
        found = office_at(page, at, first)
        ends = at + 1 >= high or a.tags[at + 1] in ("IN", ",", ".")
        if found and (a.tags[at] in _NOUNS or ends):
            best = (found[0], at + 1, found[1], found[2])
        elif best and a.tags[at] == "CC":
            break
    if best is None or (best[1] < high and a.tags[best[1]] in (*_NOUNS, "POS") and best[1] not in page.person_at):
        return None
    return best


def _with_of(page: Page, head: tuple[int, int, str, Sector], high: int) -> tuple[int, int, str, Sector]:
    """Return the longer office that begins with this one: "leader of the opposition"."""
    for last in range(head[1] + 1, min(head[1] + 4, high)):
        found = page.lexicon.titles.offices.ending_at(page.words, last, head[0])
        if found and found[0] == head[0]:
            return head[0], last + 1, " ".join(page.words[head[0] : last + 1]), found[1]
    return head


def _end_of_complement(page: Page, stop: int, high: int) -> int:
    """Return the end of "of the Ocean Institute" after an office: before a comma, a verb, another clause."""
    a, words = page.analysis, page.words
    start = stop
    if stop >= high or (a.tags[stop] not in ("IN", "TO", "CC", "HYPH")):
        return stop
    while stop < high and stop - start < _LONGEST_AFTER:
        name = page.name_at.get(stop)
        if name and name.first >= start:
            stop = name.stop
            continue
        if words[stop] in _STOPS or a.tags[stop] in (*_CLAUSE, "``", "''"):
            break
        if a.tags[stop] == "IN" and words[stop] not in _JOINS:
            break
        stop += 1
    while stop > start and (a.tags[stop - 1] in ("IN", "TO", "CC", "DT", "RB")):
        stop -= 1
    return stop


RULES: tuple[tuple[str, Callable[[Page, NameAt], Title | None]], ...] = (
    ("title-before-name", before_name),
    ("title-before-comma", before_comma),
    ("apposition", after_comma),
    ("who-is", after_who_is),
    ("copula", after_is),
)
"""The rules; of several titles at one name the last says most, so a mere rank comes first."""
