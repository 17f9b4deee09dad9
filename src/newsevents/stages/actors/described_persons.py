"""Descriptions of persons: "the prime minister", "the 53-year-old", "the teacher"."""

from collections.abc import Iterator
from typing import NamedTuple

from newsevents.model import RoleState, Sector
from newsevents.stages.actors.countries import demonym_codes
from newsevents.stages.actors.drafts import Draft, Part
from newsevents.stages.actors.focus import FAR, NEAR, Focus
from newsevents.stages.actors.offices import office_at, state_in
from newsevents.stages.actors.organization_names import key_of
from newsevents.stages.actors.page import Page

# "The Finnish leader" is the head of whatever the country has.
_LEADERS = ("leader",)
_HEADS_OF_STATE = ("president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "sultan")


class _Wanted(NamedTuple):
    """What a description asks of the holder of an office."""

    office: str
    """The office: "minister"."""
    about: frozenset[str]
    """Words before it, without nationality and state: "finance"."""
    nouns: frozenset[str]
    """Those of them that are no adjectives, which may say anything of a president: "embattled"."""
    codes: frozenset[str]
    """Countries: "Peruvian"."""
    former: bool
    """Whether it asks for somebody who has left."""


def person_by_office(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the person who was given the office before: "the finance minister"."""
    wanted = _wanted(page, first, head)
    if wanted is None:
        return None
    owner = _owner(page, focus, first)

    def holds(role: Part) -> bool:
        return _holds(page, role, wanted) and not (owner and _of_another(role, owner))

    found = focus.latest(head, lambda d: d.kind == "person" and any(map(holds, d.roles)))
    return found or (_without_country(page, focus, head, wanted) if wanted.codes else None)


def person_of_body(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return who holds an office of a body in view: "the company's chief executive", "its chairman"."""
    office, owner = office_at(page, head, first), _owner(page, focus, first)
    if office is None or owner is None or owner.kind not in ("organization", "alliance"):
        return None

    def holds(role: Part) -> bool:
        return role.of in (owner, None) and _same_office(page, role, office[1]) and role.state is RoleState.CURRENT

    return focus.latest(head, lambda d: d.kind == "person" and any(map(holds, d.roles)))


def _owner(page: Page, focus: Focus, first: int) -> Draft | None:
    """Return whose the holder of an office is: "*Peru's* president", "*its* president"."""
    a = page.analysis
    if first and a.tags[first - 1] in ("POS", "PRP$"):
        return focus.at.get(first - 2 if a.tags[first - 1] == "POS" else first - 1)
    return None


def _of_another(role: Part, owner: Draft) -> bool:
    """Say whether an office is known to be another's: Peru's president is not the one of Chile, nor of a firm."""
    if owner.kind == "country":
        codes = {role.of.country, *(part.country for part in (role.of.parent,) if part)} if role.of else set()
        return bool(codes - {None}) and owner.country not in codes
    return owner.kind in ("organization", "alliance") and role.of is not None and owner not in (role.of, role.of.parent)


def _wanted(page: Page, first: int, head: int) -> _Wanted | None:
    titles, words = page.lexicon.titles, page.analysis.plain
    found = office_at(page, head, first)
    if found is None:
        return None
    countries = list(demonym_codes(page, first, found[0]))
    office, codes = found[1], frozenset(code for _, _, code in countries)
    nationality = {i for begin, end, _ in countries for i in range(begin, end)}
    known = nationality.union(_parties(page, first, found[0]))
    before = [words[i] for i in range(first, found[0]) if i not in known and words[i].isalpha()]
    about = [word for word in before if word not in titles.states]
    same = titles.same_offices.get(" ".join((*about, office)))
    if same:
        about, office = ([], same) if same in titles.offices else (same.split(" ")[:-1], same.split(" ")[-1])
    former = state_in(page, first, head + 1, RoleState.CURRENT) is RoleState.FORMER
    adjectives = {words[i] for i in range(first, found[0]) if page.analysis.tags[i].startswith("JJ")}
    return _Wanted(office, frozenset(about), frozenset(about) - adjectives, codes, former)


def _parties(page: Page, first: int, stop: int) -> Iterator[int]:
    """Yield the words before an office that tell of which party or faith somebody is: the *Republican* governor."""
    a = page.analysis
    return (i for i in range(first, stop) if a.labels[i].endswith("NORP") and a.tags[i] in ("JJ", "NNP"))


def _without_country(page: Page, focus: Focus, head: int, wanted: _Wanted) -> Draft | None:
    """Return the only one who holds the office of a country that the text has not named yet, and give it to him."""

    def holds(role: Part) -> bool:
        return role.of is None and _same_office(page, role, wanted.office) and _about(role, wanted)

    ranked = focus.ranked(head, lambda d: d.kind == "person" and any(map(holds, d.roles)), FAR)
    if len(ranked) != 1 or len(wanted.codes) != 1:
        return None
    for role in filter(holds, ranked[0].roles):
        role.of = focus.countries.get(next(iter(wanted.codes)))
    return ranked[0]


def _holds(page: Page, role: Part, wanted: _Wanted) -> bool:
    leads = wanted.office in _LEADERS and bool(wanted.codes) and role.head in _HEADS_OF_STATE
    if not (leads or _same_office(page, role, wanted.office)):
        return False
    if wanted.codes and not (role.of and role.of.country in wanted.codes):
        return False
    if wanted.former and role.state is not RoleState.FORMER:
        return False
    return _about(role, wanted)


def _same_office(page: Page, role: Part, office: str) -> bool:
    """Say whether "the speaker" can be the parliament speaker; the president is not the vice president."""
    if office in (role.head, page.lexicon.titles.same_offices.get(role.head)):
        return True
    rank, _, rest = role.head.rpartition(" ")
    return rest == office and rank.split(" ")[-1] not in page.lexicon.titles.ranks


def _about(role: Part, wanted: _Wanted) -> bool:
    """Say whether all that the description says of the office is in the title, or names whose it is."""
    of = (*key_of(role.of.name), (role.of.abbreviation or "").lower()) if role.of else ()
    asked = wanted.nouns if role.head in _HEADS_OF_STATE else wanted.about
    return asked <= {*role.title.lower().split(), *of}


def person_in_view(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """
    Return the person in view of whom a description says something new.

    "The leader" takes up a president, "the official" anybody of the government,
    and "the president" the only one in view whom the text gives no title.
    """
    wanted = _wanted(page, first, head)
    found = office_at(page, head, first)
    if wanted is None or found is None:
        return None
    if wanted.former:
        return _only_person(focus, head, wanted)
    sector, generic = found[2], wanted.office in page.lexicon.titles.generic_offices

    def fits(draft: Draft) -> bool:
        if draft.kind != "person":
            return False
        if draft.noun == wanted.office:
            return _of_country(draft, wanted.codes)
        if generic:
            return any(r.sector is sector for r in draft.roles) and _of_country(draft, wanted.codes)
        if wanted.office in _LEADERS:
            return any(r.head in _HEADS_OF_STATE and r.state is RoleState.CURRENT for r in draft.roles)
        return not draft.roles and not draft.noun and not wanted.about and wanted.office in _HEADS_OF_STATE

    ranked = focus.ranked(head, fits, NEAR)
    sure = len(ranked) == 1 or (ranked and (generic or wanted.office in _LEADERS))
    return ranked[0] if sure else None


def leader_of_sort(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the only leader in view, if it is of a body of the sort that an office names: "the *party* leader"."""
    found = office_at(page, head, first)
    sort, _, word = found[1].rpartition(" ") if found else ("", "", "")
    if found is None or not sort or word not in _LEADERS or found[0] != first:
        return None
    sectors = (found[2], Sector.OPP if found[2] is Sector.PTY else found[2])
    held = [(v.draft, r) for v in focus.within(head, NEAR) for r in v.draft.roles if r.head.split(" ")[-1] == word]
    if len({draft for draft, _ in held}) != 1:
        return None
    draft, role = held[0]
    return draft if role.sector in sectors and role.state is RoleState.CURRENT else None


def _only_person(focus: Focus, head: int, wanted: _Wanted) -> Draft | None:
    """Return the only person in view, if nothing is told of that person before: "the former minister"."""
    near = [v.draft for v in focus.all_within(head, NEAR) if v.draft.kind == "person"]
    ranked = focus.ranked(head, lambda d: d.kind == "person" and not d.roles and not d.noun, NEAR)
    return ranked[0] if len(near) == 1 and ranked and not wanted.codes else None


def _of_country(draft: Draft, codes: frozenset[str]) -> bool:
    known = {draft.country, *(role.of.country for role in draft.roles if role.of)} - {None}
    return not codes or not known or bool(known & codes)


def person_by_age(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the person of that age, or the one in view: "the 53-year-old"."""
    words = page.analysis.plain[first : head + 1]
    if "".join(words[1:]) not in ("-year-old", "year-old") and not words[-1].endswith("-year-old"):
        return None
    number = words[0].partition("-")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 3):
        return None
    age = int(number)
    draft = focus.latest(head, lambda d: d.age == age)
    draft = draft or focus.latest(head, lambda d: d.kind == "person" and d.age is None)
    if draft is not None:
        draft.age = age
    return draft


def one_said_to_be(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return whom the text has called so before: "the teacher" for Jim Roe, a teacher."""
    words = page.analysis.plain
    if words[head + 1 : head + 2] == ("of",) or not (first == head or of_a_family(page, head)):
        return None
    return focus.latest(head, lambda draft: words[head] in draft.said)


def of_a_family(page: Page, head: int) -> bool:
    """Say whether a noun is one for somebody's relative or friend."""
    titles, word = page.lexicon.titles, page.analysis.plain[head]
    return word in titles.kin or word in titles.people
