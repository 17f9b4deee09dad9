"""Definite descriptions: "the prime minister", "the ministry", "the bloc", "the 53-year-old"."""

from collections.abc import Callable, Container
from typing import NamedTuple

from newsevents.lexicon.titles import StandIn
from newsevents.lexicon.world import KnownOrganization
from newsevents.model import RoleState, Sector
from newsevents.stages.actors.countries import demonym_codes
from newsevents.stages.actors.drafts import Draft, Part
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.offices import office_at, state_in
from newsevents.stages.actors.organization_names import key_of
from newsevents.stages.actors.page import Page

_BODIES = ("organization", "alliance")
_SECTORS = (Sector.BUS, Sector.JRN, Sector.PTY, Sector.SOC, Sector.EDU)
_OLD = "old"
_FAR, _NEAR = 1000, 2
_DEFINITE = ("the", "this", "that")
# "The Finnish leader" is the head of whatever the country has.
_LEADERS = ("leader",)
_HEADS_OF_STATE = ("president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "sultan")


def may_describe(page: Page, said: Container[str], token: int) -> bool:
    """
    Say whether the word on a token can be the noun of a description at all; a quick look before the long one.

    Args:
        page: The text.
        said: Nouns by which the text says what somebody is.
        token: A noun.
    """
    titles, word = page.lexicon.titles, page.analysis.plain[token]
    return (
        word in said
        or titles.offices.ends(word)
        or titles.common_bodies.ends(word)
        or titles.bodies.ends(word)
        or word in titles.stand_ins
        or word.endswith(_OLD)
        or "-" in word
    )


def resolve_description(page: Page, focus: Focus, head: int) -> tuple[Draft, int, str] | None:
    """
    Return whom a noun with "the" before it means, the first token of the description, and the rule.

    None if the text names nobody whom it fits.
    """
    first = _article(page, head)
    if first is None:
        return None
    for rule, resolve in RULES:
        draft = resolve(page, focus, first + 1, head)
        if draft:
            return draft, first + 1, rule
    return None


def _article(page: Page, head: int) -> int | None:
    """Return the token that makes a noun definite: an article, or for one of a family whose it is."""
    a = page.analysis
    low = a.sentence_at[head][0]
    at = head - 1
    while (
        at >= low
        and head - at < 8
        and a.tags[at] in ("JJ", "JJR", "JJS", "NN", "NNP", "NNS", "NNPS", "HYPH", "CD", "VBN")
    ):
        at -= 1
    if at < low:
        return None
    owned = _of_a_family(page, head) and a.tags[at] in ("PRP$", "POS")
    return at if owned or a.plain[at] in _DEFINITE else None


def _of_a_family(page: Page, head: int) -> bool:
    """Say whether a noun is one for somebody's relative or friend."""
    titles, word = page.lexicon.titles, page.analysis.plain[head]
    return word in titles.kin or word in titles.people


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
    found = _latest(focus, head, lambda d: d.kind == "person" and any(_holds(page, r, wanted) for r in d.roles))
    return found or (_without_country(page, focus, head, wanted) if wanted.codes else None)


def _wanted(page: Page, first: int, head: int) -> _Wanted | None:
    titles, words = page.lexicon.titles, page.analysis.plain
    found = office_at(page, head, first)
    if found is None:
        return None
    countries = list(demonym_codes(page, first, found[0]))
    office, codes = found[1], frozenset(code for _, _, code in countries)
    nationality = {i for begin, end, _ in countries for i in range(begin, end)}
    before = [words[i] for i in range(first, found[0]) if i not in nationality and words[i].isalpha()]
    about = [word for word in before if word not in titles.states]
    same = titles.same_offices.get(" ".join((*about, office)))
    if same:
        about, office = ([], same) if same in titles.offices else (same.split(" ")[:-1], same.split(" ")[-1])
    former = state_in(page, first, head + 1, RoleState.CURRENT) is RoleState.FORMER
    adjectives = {words[i] for i in range(first, found[0]) if page.analysis.tags[i].startswith("JJ")}
    return _Wanted(office, frozenset(about), frozenset(about) - adjectives, codes, former)


def _without_country(page: Page, focus: Focus, head: int, wanted: _Wanted) -> Draft | None:
    """Return the only one who holds the office of a country that the text has not named yet, and give it to him."""

    def holds(role: Part) -> bool:
        return role.of is None and _same_office(page, role, wanted.office) and _about(role, wanted)

    ranked = focus.ranked(head, lambda d: d.kind == "person" and any(map(holds, d.roles)), _FAR)
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
    if role.head == office:
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
    if wanted is None or found is None or wanted.former:
        return None
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

    ranked = focus.ranked(head, fits, _NEAR)
    sure = len(ranked) == 1 or (ranked and (generic or wanted.office in _LEADERS))
    return ranked[0] if sure else None


def _of_country(draft: Draft, codes: frozenset[str]) -> bool:
    known = {draft.country, *(role.of.country for role in draft.roles if role.of)} - {None}
    return not codes or not known or bool(known & codes)


def _latest(focus: Focus, token: int, fits: Callable[[Draft], bool]) -> Draft | None:
    ranked = focus.ranked(token, fits, _FAR)
    return ranked[0] if ranked else None


def person_by_age(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the person of that age, or the one in view: "the 53-year-old"."""
    words = page.analysis.plain[first : head + 1]
    if "".join(words[1:]) not in ("-year-old", "year-old") and not words[-1].endswith("-year-old"):
        return None
    number = words[0].partition("-")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 3):
        return None
    age = int(number)
    draft = _latest(focus, head, lambda d: d.age == age)
    draft = draft or _latest(focus, head, lambda d: d.kind == "person" and d.age is None)
    if draft is not None:
        draft.age = age
    return draft


def one_said_to_be(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return whom the text has called so before: "the teacher" for Jim Roe, a teacher."""
    words = page.analysis.plain
    if words[head + 1 : head + 2] == ("of",) or not (first == head or _of_a_family(page, head)):
        return None
    return _latest(focus, head, lambda draft: words[head] in draft.said)


def body_by_noun(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the body whose name has the noun: "the institute" for the Ocean Institute."""
    found = page.lexicon.titles.common_bodies.ending_at(page.analysis.plain, head, first)
    if found is None or found[0] != first:
        return None
    noun = page.analysis.plain[head]
    return _latest(focus, head, lambda d: d.kind in _BODIES and _has_noun(d, noun))


def _has_noun(draft: Draft, noun: str) -> bool:
    words = key_of(draft.name)
    known = draft.known.descriptions if isinstance(draft.known, KnownOrganization) else ()
    return noun in words or noun == draft.noun or noun in known


def body_by_sector(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the body in view that is of the kind the noun says: "the newspaper", "the Danish carrier"."""
    titles = page.lexicon.titles
    found = titles.bodies.ending_at(page.analysis.plain, head, first)
    generic = first == head and page.analysis.plain[head] in titles.generic_bodies
    countries = list(demonym_codes(page, first, head))
    bare = found is not None and found[0] == (countries[-1][1] if countries else first)
    public = page.analysis.plain[head] in titles.public_bodies
    if not generic and (found is None or not bare or (found[1] not in _SECTORS and not public)):
        return None
    sector, codes = found[1] if found else None, {code for _, _, code in countries}

    def fits(draft: Draft) -> bool:
        if draft.kind != "organization" or (codes and draft.country not in codes):
            return False
        if generic:
            return True
        if draft.international or _is_of_another_sort(page, draft, sector, page.analysis.plain[head]):
            return False
        return sector in draft.sectors or (sector is Sector.BUS and not draft.sectors)

    ranked = focus.ranked(head, fits, _NEAR)
    if ranked:
        return ranked[0]
    everywhere = focus.ranked(head, fits, _FAR)
    return everywhere[0] if len(everywhere) == 1 and not generic else None  # the only firm of the text


def _is_of_another_sort(page: Page, draft: Draft, sector: Sector | None, noun: str) -> bool:
    """Say whether a body is called something else, by its name or the text: the FNV *union* is no company."""
    titles, words = page.lexicon.titles, key_of(draft.name)
    called = {word for word in draft.said if titles.common_bodies.ends(word)}
    if called and noun not in called and noun not in titles.any_firms:  # the airport operator is no airline
        return True
    if not words or words[-1] in titles.generic_bodies or not titles.common_bodies.ends(words[-1]):
        return False
    found = titles.bodies.ending_at(words, len(words) - 1)
    return found is None or found[1] is not sector


def stand_in(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the country or alliance in view: "the country", "the 27-nation bloc"."""
    kind = page.lexicon.titles.stand_ins.get(page.analysis.plain[head])
    if kind is StandIn.COUNTRY and first == head:
        ranked = focus.ranked(head, lambda d: d.kind == "country")
    elif kind is StandIn.ALLIANCE:
        ranked = focus.ranked(head, lambda d: d.kind == "alliance", _NEAR)
    else:
        return None
    return ranked[0] if ranked else None


Resolver = Callable[[Page, Focus, int, int], Draft | None]

RULES: tuple[tuple[str, Resolver], ...] = (
    ("description-by-office", person_by_office),
    ("description-by-age", person_by_age),
    ("description-same-noun", one_said_to_be),
    ("person-in-view", person_in_view),
    ("description-by-noun", body_by_noun),
    ("description-by-sector", body_by_sector),
    ("stand-in", stand_in),
)
"""The rules, the sure before the unsure."""
