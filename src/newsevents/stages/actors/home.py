"""The country of those who hold office in a text that speaks of one country only."""

from collections.abc import Iterator

from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import MeetingMode, MentionForm, NameKind, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.roles import capacities

_HOMELY = ("person", "organization", "group")
_PUBLIC = frozenset(
    (Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY, Sector.OPP, Sector.PTY, Sector.LAB)
)
"""What a person is in a country; others may work abroad."""


def cast_home(page: Page, cast: Cast) -> None:
    """
    Give officials, forces and crowds the country of the text, if it has just one.

    Crowds and forces are of where they are, and so is an official who does not
    travel there or meet somebody there.  Where the country itself acts, it must
    do so by a body of its own ("Peru's Congress") or in what the official says
    of it: "President Doe accused Peru" may be about another president.
    """
    codes = {code for name in page.names for code in _codes(name)}
    if len(codes) != 1:
        return
    (home,) = codes
    country = cast.countries.get(home)
    for draft in cast.drafts:
        if _is_homeless(draft) and _is_at_home(page, cast, draft, country):
            draft.country = home


def _is_at_home(page: Page, cast: Cast, draft: Draft, country: Draft | None) -> bool:
    """Say whether the text speaks of its only country as that of an actor."""
    if draft.kind == "person" and (_visits(page) or not _PUBLIC.intersection(capacities(draft)[0])):
        return False
    if country is None:
        return True
    names = [found for found in country.mentions if found.form in (MentionForm.NAME, MentionForm.METONYM)]
    heads = [page.analysis.head_of(name.first, name.stop) for name in names]
    return all(_owns_body(page, cast, head) or _is_told(page, cast, draft, head) for head in heads)


def _visits(page: Page) -> bool:
    """Say whether a place of the text is one to which somebody comes, or where somebody meets another."""
    a = page.analysis
    lemmas = {a.bases[a.heads[name.head]] for name in page.names if any(_codes(name)) and a.case(name.head)}
    meetings = page.lexicon.meetings
    verbs = meetings.verbs_of(MeetingMode.IN_PERSON)
    return not lemmas.isdisjoint(page.lexicon.titles.standing.moving | verbs | meetings.nouns.keys())


def _owns_body(page: Page, cast: Cast, head: int) -> bool:
    """Say whether the name of a country owns a body: "Peru's" Congress."""
    body = cast.at.get(page.analysis.heads[head])
    return page.analysis.relations[head] == "nmod:poss" and body is not None and body.kind in ("organization", "group")


def _is_told(page: Page, cast: Cast, draft: Draft, head: int) -> bool:
    """Say whether a country is the subject of what the actor says: the minister said "Peru" would wait."""
    a = page.analysis
    verb = a.heads[head]
    if a.relations[head] != "nsubj" or verb < 0 or a.relations[verb] != "ccomp":
        return False
    speaker = a.child(a.heads[verb], "nsubj")
    return speaker is not None and cast.at.get(speaker) is draft


def _codes(name: NameAt) -> Iterator[str]:
    """Yield the countries that a name may speak of: by name, nationality or place."""
    if name.kind is NameKind.PERSON:
        return
    for entry in name.entries:
        if isinstance(entry.thing, KnownCountry):
            yield entry.thing.iso3
        elif isinstance(entry.thing, KnownPlace) and entry.thing.country:
            yield entry.thing.country


def _is_homeless(draft: Draft) -> bool:
    if draft.kind not in _HOMELY or draft.country or draft.international or draft.known:
        return False
    sectors, country = capacities(draft)
    return country is None and bool(sectors or draft.sectors)
