"""From noun phrases to those who sit together."""

from collections.abc import Iterable, Iterator

from newsevents.model import Actor, Alliance, Country, Group, Organization, Person, Sector
from newsevents.stages.clauses.examples import examples
from newsevents.stages.meetings.company import at_body, company_of, led_by
from newsevents.stages.meetings.earlier import spoken_of
from newsevents.stages.meetings.holders import with_holders
from newsevents.stages.meetings.joint import is_joint, one_of_joint
from newsevents.stages.meetings.rows import row_of, unique
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.unnamed import unnamed_at

_PLURALS = ("NNS", "NNPS")
_FINITE = ("MD", "VBD", "VBP", "VBZ")
_LONGEST_TITLE = 6
PUBLIC = frozenset(
    (Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY, Sector.OPP, Sector.PTY, Sector.REB)
)
"""Groups in these capacities sit there for whom they belong to; survivors, farmers and fans for themselves."""


def attendees(scene: Scene, heads: Iterable[int]) -> tuple[Actor, ...]:
    """
    Return who the phrases of *heads* bring to an encounter, with those coordinated with them, each once.

    Persons and bodies that are named come themselves; officials without a name
    come for the countries or bodies that they are of, a delegation for who
    leads it.  Somebody's friend or lawyer without a name is nobody.
    """
    return unique(actor for head in heads for at in row_of(scene, head) for actor in _at(scene, _whole(scene, at)))


def _whole(scene: Scene, at: int) -> int:
    """Return of whom those at *at* are some: "met *some* of the envoys", "*dozens* of mayors"."""
    analysis = scene.analysis
    is_part = (
        analysis.tags[at] in ("CD", "DT", "JJ") or analysis.bases[at] in scene.reading.lexicon.triggers.transparent
    )
    if not is_part or scene.reading.actor_at(at) is not None:
        return at
    return next((of for of in analysis.all_children(at, "nmod") if analysis.case(of) == "of"), at)


def at_side(scene: Scene, head: int | None) -> tuple[Actor, ...]:
    """Return who the phrase of *head* brings to an encounter, nobody if there is none."""
    return () if head is None else attendees(scene, (head,))


def _at(scene: Scene, at: int) -> Iterator[Actor]:
    analysis = scene.analysis
    own = scene.parties.called(at) or _named_after(scene, at)
    if is_press(own):
        return
    if isinstance(own, Group) and is_joint(scene, at, own):
        yield from one_of_joint(scene, at, _sent(scene, at))
        return
    if isinstance(own, Country | Organization):
        own = _titled(scene, at) or own
    if isinstance(own, Group) or (own is None and analysis.tags[at] in _PLURALS):
        yield from _by_name(scene, at) or _of_several(scene, at, own) or _without_name(scene, at)
        yield from examples(scene.reading, at)
    elif own is None or analysis.tags[at] == "PRP":
        found = led_by(scene, at) or spoken_of(scene, at) or ((own,) if own else _sent(scene, at))
        yield from found or _without_name(scene, at)
    elif isinstance(own, Person) and not scene.has_name(own):
        yield from _by_name(scene, at) or (_named_after(scene, at) or own,)
    elif isinstance(own, Country) and analysis.tags[at] == "NN":
        yield from with_holders(scene, at, (own,))  # "the Gaulish *minister*", who acts for Gaul
    elif isinstance(own, Organization) and not scene.has_name(own):
        yield from led_by(scene, at) or examples(scene.reading, at) or (own,)
    else:
        yield from (own, *(led_by(scene, at) if at_body(scene, at) else ()))
        yield from _next_in_list(scene, at, own)
    yield from company_of(scene, at, scene.words.company.more)


def _without_name(scene: Scene, at: int) -> tuple[Group, ...]:
    """Return a body without a name, or people in office of whom no earlier stage makes actors, themselves."""
    several = scene.analysis.tags[at] in _PLURALS and speak_for_others(scene, at)
    return unnamed_at(scene, at) if several or scene.analysis.bases[at] in scene.words.company.bodies else ()


def _by_name(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the persons whose names stand beside a plural: "their counterparts, *Ann Poe* and *Bo Li*"."""
    beside = scene.analysis.all_children(at, "appos", "flat", "nmod:desc")
    found = (scene.parties.called(name) for first in beside for name in scene.analysis.conjuncts(first))
    return unique(actor for actor in found if isinstance(actor, Person))


def _named_after(scene: Scene, at: int) -> Actor | None:
    """Return who is named behind a noun, between commas, and is no apposition to a parser: "her rival, *Bo*, left"."""
    analysis, (_, end) = scene.analysis, scene.analysis.sentence_at[at]
    if analysis.tags[at] not in ("NN", "NNP") or analysis.forms[at + 1 : at + 2] != (",",):
        return None
    first = next((i for i in range(at + 2, end) if analysis.relations[i] != "nmod:desc"), end)  # "the king, *Dr* Poe,"
    found = scene.reading.actor_at(first) if first < end else None
    if not isinstance(found, Person):
        return None
    behind = analysis.name_span(first)[1]
    is_closed = analysis.forms[behind : behind + 1] in ((",",), (".",))
    is_second = analysis.relations[first] == analysis.relations[at] and analysis.heads[first] == analysis.heads[at]
    return found if is_closed and (analysis.relations[first] == "vocative" or is_second) else None


def _titled(scene: Scene, at: int) -> Actor | None:
    """Return the person whose title a country or body stands before: "met *US* Under Secretary Ann Poe"."""
    analysis = scene.analysis
    own, stop = scene.reading.actor_at(at), analysis.sentence_at[at][1]
    last = next((i for i in range(at + 1, stop) if scene.reading.actor_at(i) is not own), stop)
    for i in range(last, min(last + _LONGEST_TITLE, stop)):
        found = scene.reading.actor_at(i)
        if isinstance(found, Person):
            return found
        if found or not analysis.is_capitalized(i):
            return None
    return None


def _of_several(scene: Scene, at: int, group: Actor | None) -> tuple[Actor, ...]:
    """Return whom people without names come for, if they hold office; else the people themselves."""
    before = spoken_of(scene, at) or with_holders(scene, at, _their_owners(scene, at))
    if before:
        return before
    if isinstance(group, Group):
        if scene.analysis.bases[at] in scene.words.counted.countries:
            return group.of  # "other countries" are nobody known
        if scene.analysis.tags[at] == "PRP":
            return group.of or (group,)
        if led := led_by(scene, at):
            return led if at_body(scene, at) else (group,)
        return (_of_whom(scene, at, group) if speak_for_others(scene, at, group) else ()) or (group,)
    return led_by(scene, at) or _sent(scene, at)


def _of_whom(scene: Scene, at: int, group: Group) -> tuple[Actor, ...]:
    """
    Return for whom a group sits there: "*Mexico*'s and *Peru*'s ministers", "*Thai*, *Lao* officials".

    The leaders of an alliance lead its members, not the alliance: they sit there, too.
    """
    bodies = _owners(scene, at)
    codes = {actor.country for actor in (*group.of, *bodies)}
    others = tuple(country for country in _countries(scene, at) if country.country not in codes)
    whose = unique((*bodies, *group.of, *others))
    is_alliance = bool(whose) and all(isinstance(actor, Alliance) for actor in whose)
    lead_members = not bodies or scene.analysis.bases[at] in scene.words.company.members
    return (group, *whose) if is_alliance and lead_members else with_holders(scene, at, whose)


def _owners(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the countries and bodies that noun *at* belongs to: "*Rome*'s ministers", "a delegation from *Gaul*"."""
    analysis = scene.analysis
    before = analysis.all_children(at, "nmod:poss", "compound", "amod")
    owners = (owner for first in (*before, *_homes(scene, at)) for owner in analysis.conjuncts(first))
    found = (_named_body(scene, owner, at) for owner in owners)
    return unique(actor for actor in found if isinstance(actor, Country | Organization | Alliance))


def _homes(scene: Scene, at: int) -> tuple[int, ...]:
    """Return where people are from, even if a parser hangs it on the verb: "met officials *from the ministry*"."""
    analysis, sides = scene.analysis, scene.words.sides
    own = (below for below in analysis.all_children(at, "nmod") if analysis.case(below) in sides.home)
    above, stop = analysis.heads[at], analysis.subtree(at)[1]
    beside = analysis.all_children(above, "obl") if above >= 0 else ()
    behind = (b for b in beside if analysis.case(b) in sides.coming and analysis.subtree(b)[0] == stop)
    return (*own, *behind)


def _named_body(scene: Scene, owner: int, at: int) -> Actor | None:
    """Return the body of noun *owner*; what only says who the people at *at* are has its name beside it."""
    found = scene.parties.called(owner)
    if found is None or found is not scene.reading.actor_at(at):
        return found
    beside = scene.analysis.all_children(owner, "appos", "flat", "nmod:desc")
    return next((actor for b in beside if (actor := scene.reading.actor_at(b)) and actor is not found), None)


def _countries(scene: Scene, at: int) -> Iterator[Country]:
    """Yield the countries that noun *at* names before itself, or else where it is from: no towns, no provinces."""
    analysis = scene.analysis
    ranges = [
        range(*analysis.noun_chunk(at)),
        *(range(*analysis.noun_chunk(b)) for c in _homes(scene, at) for b in analysis.conjuncts(c)),
    ]
    for i in (i for words in ranges for i in words):
        if _ends_name(scene, i):
            continue  # "South *American*"
        place, actor = scene.reading.place_at(i), scene.reading.actor_at(i)
        if (place is None or place.kind == "country") and (actor is None or isinstance(actor, Country | Group)):
            found = scene.parties.country_at(i)
            if found:
                yield found


def _ends_name(scene: Scene, i: int) -> bool:
    """Say whether word *i* is the last of a longer name, though alone it were a country's: "South *Sudanese*"."""
    if not i:
        return False
    known = scene.reading.lexicon.world.at(scene.analysis.forms, i - 1)
    return known is not None and known.stop > i


def is_house(actor: Actor) -> bool:
    """Say whether an actor is a body of one country, whose house one visits: a court, a factory, a hospital."""
    return isinstance(actor, Organization) and not isinstance(actor, Alliance)


def is_firm(actor: Actor) -> bool:
    """Say whether an actor is a business, which holds conferences for its customers."""
    return isinstance(actor, Organization) and Sector.BUS in actor.sectors


def is_press(actor: Actor | None) -> bool:
    """Say whether this is the press, or people of it: who meets them gives an interview."""
    return isinstance(actor, Group | Organization) and Sector.JRN in actor.sectors


def speak_for_others(scene: Scene, at: int, group: Group | None = None) -> bool:
    """Say whether people sit there for whom they belong to: ministers, envoys, leaders; not survivors or fans."""
    if group and not PUBLIC.isdisjoint(group.sectors):
        return True
    titles, noun = scene.reading.lexicon.titles, scene.analysis.singular[at]
    found = (endings.ending_at([noun], 0) for endings in (titles.groups, titles.bodies))
    return holds_office(scene, at) or any(match and match[1] in PUBLIC for match in found)


def holds_office(scene: Scene, at: int) -> bool:
    """Say whether noun *at* tells of an office in politics, or of one who comes for others."""
    noun = scene.analysis.singular[at]
    match = scene.reading.lexicon.titles.offices.ending_at([noun], 0)
    return noun in scene.words.company.people or (match is not None and match[1] in PUBLIC)


def _their_owners(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the sides of "officials of *the two countries*", "*their* ministers"."""
    owners = scene.analysis.all_children(at, "nmod", "nmod:poss")
    return next((found for owner in owners if (found := spoken_of(scene, owner))), ())


def _sent(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return for whom somebody without a name comes: "the *Gaulish* minister", "a delegation from *Rome*"."""
    analysis, reading = scene.analysis, scene.reading
    company, noun = scene.words.company, analysis.bases[at]
    is_somebody = noun in company.bodies or speak_for_others(scene, at)
    if noun in company.press or not (is_somebody or analysis.plain[at] in reading.lexicon.titles.counting):
        return ()
    countries = unique(_countries(scene, at))
    bodies = _owners(scene, at) if analysis.tags[at] in _PLURALS or not countries else ()
    others = (body for body in bodies if not isinstance(body, Country))  # "delegations from *Rome* and the *rebels*"
    return unique((*with_holders(scene, at, countries), *others)) if countries else bodies


def _next_in_list(scene: Scene, at: int, first: Actor) -> Iterator[Actor]:
    """Yield those whom a parser takes for an apposition: "Ann Poe, the minister; *Bo Li*, a rebel; and ..."."""
    if not isinstance(first, Person | Country):
        return
    waiting = [at]
    for above in waiting:
        for beside in scene.analysis.all_children(above, "appos"):
            if any(scene.analysis.tags[i] in _FINITE for i in range(above, beside)):
                continue  # it stands beside another noun
            for item in scene.analysis.conjuncts(beside):
                found = scene.parties.called(item)
                if found and found.kind == first.kind and not scene.analysis.negated(item):
                    yield found
                waiting.append(item)
        yield from _behind_home(scene, above) if isinstance(first, Person) else ()


def _behind_home(scene: Scene, at: int) -> Iterator[Person]:
    """Yield the persons whom a parser joins to where another is from: "Ann Poe of *Gaul* and *Bo Li* of Rome"."""
    homes = (below for below in scene.analysis.all_children(at, "nmod") if scene.analysis.case(below) in ("from", "of"))
    for home in homes:
        if not isinstance(scene.parties.called(home), Person):
            items = (scene.parties.called(item) for item in scene.analysis.conjuncts(home))
            yield from (found for found in items if isinstance(found, Person))
