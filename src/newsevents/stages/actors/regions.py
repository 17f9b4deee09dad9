"""States, counties and cities that act by themselves: "California sued", "accused Nandi County of evicting them"."""

from newsevents.lexicon.titles import StandIn
from newsevents.model import MentionForm, NameKind, PlaceKind, Sector
from newsevents.stages.actors.bodies import Bodies
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.organization_names import key_of
from newsevents.stages.actors.page import NameAt, Page

_NAMES = (NameKind.GPE, NameKind.LOC)
_RULED = (PlaceKind.REGION, PlaceKind.CITY)


def cast_regions(page: Page, cast: Cast, bodies: Bodies) -> None:
    """Make a body of each part of a country, or town, that does or says something; capitals are their countries."""
    for name in page.names:
        if (
            name.kind not in _NAMES
            or name.first in cast.at
            or name.first in cast.demonyms
            or not rules(page, name.head)
        ):
            continue
        place = page.reading.place_at(name.first)
        country = place.country if place and place.kind in _RULED else None
        if country is None and not _is_region(page, name):
            continue
        key = key_of(name.text)
        draft = bodies.get(key, country)
        if draft is None:
            draft = bodies.new(name.text, name.first, key, country, whole=True)
            draft.sectors = [Sector.GOV]
        cast.mention(draft, name.first, name.stop, MentionForm.METONYM, "region-acts")


def rules(page: Page, head: int) -> bool:
    """Say whether the verb of noun *head* tells what only a government, or another body, can do or be told."""
    a, standing = page.analysis, page.lexicon.titles.standing
    verb, relation = a.heads[head], a.relations[head]
    if verb < 0 or not a.tags[verb].startswith("VB") or a.case(head) is not None or a.passive(verb):
        return False
    lemma = a.bases[verb]
    addressed = relation in ("obj", "iobj") and lemma in standing.addressing
    return lemma in standing.ruling and (relation == "nsubj" or addressed)


def _is_region(page: Page, name: NameAt) -> bool:
    """Say whether a name says itself that it is a part of a country: "Nandi County"."""
    return page.lexicon.titles.stand_ins.get(page.analysis.plain[name.stop - 1]) is StandIn.REGION
