"""Descriptions of bodies and countries: "the institute", "the Danish carrier", "the bloc"."""

from collections.abc import Callable, Iterable
from enum import Enum

from newsevents.lexicon.sorts import Sort
from newsevents.lexicon.titles import StandIn
from newsevents.lexicon.world import KnownOrganization
from newsevents.model import MentionForm, Sector
from newsevents.stages.actors.countries import demonym_codes
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import FAR, NEAR, Focus
from newsevents.stages.actors.organization_names import key_of
from newsevents.stages.actors.page import Page

_BODIES = ("organization", "alliance")
_OF_STATE = {Sector.COP, Sector.GOV, Sector.JUD, Sector.LEG, Sector.MIL}
"""Sectors of bodies that nobody calls a group."""
_OTHERS = ("host", "neighbouring", "neighboring", "other", "rival", "same")
"""Words before a noun for another than the one last named."""
_OFTEN = 2
"""How often a country must be named to be what the text is about."""
_BASED = ("-", "based")
_PLAIN = ("family", "owned", "run", "state")
"""Words before a noun that leave open which body it means."""
_TELLING = (Sector.COP, Sector.EDU, Sector.JRN, Sector.MED, Sector.PTY, Sector.REB)
"""Sectors with bodies of one sort only: who is in politics as a party is a party."""


def body_by_noun(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the body whose name has the noun: "the institute" for the Ocean Institute."""
    found = page.lexicon.titles.common_bodies.ending_at(page.analysis.plain, head, first)
    if found is None or found[0] != first:
        return None
    noun = page.analysis.plain[head]
    return focus.latest(head, lambda d: d.kind in _BODIES and _has_noun(d, noun))


def _has_noun(draft: Draft, noun: str) -> bool:
    words = key_of(draft.name)
    known = draft.known.descriptions if isinstance(draft.known, KnownOrganization) else ()
    return noun in words or noun == draft.noun or noun in known


def _is_plain(page: Page, sort: Sort, first: int, stop: int) -> bool:
    """Say whether the words before a noun tell of no other body: "the *state-owned* lender", not "the *Tyre* bank"."""
    a = page.analysis
    if stop - first > len(_BASED) and a.plain[stop - 2 : stop] == _BASED:  # "the *Lagos-based* company"
        return all(a.is_capitalized(i) for i in range(first, stop - len(_BASED)))
    return not sort.broad and all(
        a.tags[i].startswith("JJ") or a.plain[i] in _PLAIN or a.tags[i] == "HYPH" for i in range(first, stop)
    )


class _Fit(Enum):
    """How well a body fits a description."""

    SAME = "same"
    """The text or its name tells that it is of the sort."""
    OPEN = "open"
    """Nothing tells of what sort it is."""
    OTHER = "other"
    """It is of another sort."""


def body_by_sort(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """
    Return the body in view that is of the sort that the noun tells of: "the newspaper", "the Danish carrier".

    One that is told to be of the sort is taken from anywhere in the text, one of
    which nothing is told from near, or if it is the only one.
    """
    a, sorts = page.analysis, page.lexicon.sorts
    found = sorts.nouns.ending_at(a.plain, head, first)
    countries = list(demonym_codes(page, first, head))
    begin = countries[-1][1] if countries else first
    if found is None or not (found[0] == begin or _is_plain(page, sorts.of[found[1]], begin, found[0])):
        return None
    sort, codes = sorts.of[found[1]], {code for _, _, code in countries}

    def fit(draft: Draft) -> _Fit:
        if draft.kind != "organization" or (codes and draft.country not in codes):
            return _Fit.OTHER
        return _fit(page, draft, found[1], sort)

    if sort.sector is Sector.JRN and a.plain[first - 1] == "this":
        return None  # "told this newspaper": the one that prints it
    meant = focus.latest(head, lambda draft: fit(draft) is _Fit.SAME) or _only_open(focus, head, sort, fit)
    if meant and not sort.broad:
        meant.said.update(sort.nouns)  # the telco is no regulator from here on
    return meant


def _fit(page: Page, draft: Draft, name: str, sort: Sort) -> _Fit:
    """Return how well a body fits a sort."""
    told = _told(page, draft)
    if name in told and not sort.broad:
        return _Fit.SAME
    if sort.broad and sort.sector is None:
        return _Fit.OTHER if _OF_STATE & set(draft.sectors) else _Fit.OPEN
    if draft.international or (not sort.broad and _narrow(page, told)):
        return _Fit.OTHER
    sectors: set[Sector | None] = {*draft.sectors} or {page.lexicon.sorts.of[name].sector for name in told}
    if sectors and sort.sector not in sectors:
        return _Fit.OTHER
    if not sectors and _is_named_otherwise(page, draft):
        return _Fit.OTHER
    if sort.sector is Sector.BUS and not sectors:  # names of which nothing is told are mostly those of firms
        return _Fit.OTHER if _has_article(page, draft) else _Fit.OPEN
    if sort.broad or sort.sector is Sector.BUS:
        return _Fit.OPEN
    return _Fit.SAME if sectors and sort.sector in _TELLING else _Fit.OTHER


def _narrow(page: Page, told: Iterable[str]) -> bool:
    """Say whether one of some sorts is no broad one."""
    return any(not page.lexicon.sorts.of[name].broad for name in told)


def _told(page: Page, draft: Draft) -> frozenset[str]:
    """Return the sorts that a text, a name and the lexicon tell of a body."""
    known = draft.known.descriptions if isinstance(draft.known, KnownOrganization) else ()
    return page.lexicon.sorts.told_by((*draft.said, *known), key_of(draft.name))


def _is_named_otherwise(page: Page, draft: Draft) -> bool:
    """Say whether the last word of a name is one for other bodies: the Ocean *Commission*."""
    titles, words = page.lexicon.titles, key_of(draft.name)
    return bool(words) and words[-1] not in titles.generic_bodies and titles.common_bodies.ends(words[-1])


def _has_article(page: Page, draft: Draft) -> bool:
    """Say whether a name goes with "the" wherever it stands: "*the* Falcons" are no firm."""
    named = [found.first for found in draft.mentions if found.form is MentionForm.NAME]
    return bool(named) and all(at > 0 and page.analysis.plain[at - 1] == "the" for at in named)


def _only_open(focus: Focus, head: int, sort: Sort, fit: Callable[[Draft], _Fit]) -> Draft | None:
    """Return the body in view of which nothing is told, or the only one of the text."""
    near = focus.ranked(head, lambda draft: fit(draft) is _Fit.OPEN, NEAR)
    if near:
        return near[0]
    everywhere = focus.ranked(head, lambda draft: fit(draft) is _Fit.OPEN, FAR)
    return everywhere[0] if len(everywhere) == 1 and sort.sector is not None else None


def stand_in(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return the country or alliance in view: "the country", "the 27-nation bloc"."""
    kind = page.lexicon.titles.stand_ins.get(page.analysis.plain[head])
    if kind is StandIn.COUNTRY and _tells_of_no_other(page, first, head):
        ranked = focus.ranked(head, lambda d: d.kind == "country") or _main_country(focus, head)
        ranked = ranked if first == head or len(ranked) == 1 else []  # any of several may be "tiny"
    elif kind is StandIn.ALLIANCE:
        ranked = focus.ranked(head, lambda d: d.kind == "alliance", NEAR)
    else:
        return None
    return ranked[0] if ranked else None


def _main_country(focus: Focus, head: int) -> list[Draft]:
    """Return the country that the text has named more often so far than all others together, if there is one."""
    times = [(view.times, view.draft) for view in focus.within(head, FAR) if view.draft.kind == "country"]
    most = max(times, key=lambda found: found[0], default=None)
    is_main = most is not None and most[0] >= _OFTEN and 2 * most[0] > sum(found for found, _ in times)
    return [most[1]] if most and is_main else []


def _tells_of_no_other(page: Page, first: int, head: int) -> bool:
    """Say whether the words before "nation" are no name, order or number: "the *tiny island* nation"."""
    a, ordinals = page.analysis, page.lexicon.times.ordinals
    told = range(first, head)
    plain = all(a.tags[i] in ("JJ", "NN", "HYPH", "VBN") and not a.is_capitalized(i) for i in told)
    return plain and not any(a.plain[i] in ordinals or a.plain[i] in _OTHERS for i in told)
