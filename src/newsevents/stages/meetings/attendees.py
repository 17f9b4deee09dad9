"""From noun phrases to those who sit together."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.model import Actor, Alliance, Country, Group, Organization, Person, Sector
from newsevents.stages.meetings.earlier import spoken_of
from newsevents.stages.meetings.scene import Scene

_PLURALS = ("NNS", "NNPS")
_LONGEST_TITLE = 6
_LONGEST_ROW = 300
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
    return unique(actor for head in heads for at in _row(scene, head) for actor in _at(scene, at))


def at_side(scene: Scene, head: int | None) -> tuple[Actor, ...]:
    """Return who the phrase of *head* brings to an encounter, nobody if there is none."""
    return () if head is None else attendees(scene, (head,))


def unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return each of *actors* once, in order."""
    return tuple({actor.id: actor for actor in actors}.values())


def _row(scene: Scene, head: int) -> tuple[int, ...]:
    """
    Return all that noun *head* is coordinated with, and *head*.

    A parser may give a verb the first names of a list as subjects of their own
    ("*Rome*, *Gaul* and *Egypt* met"), or the title before a name, and may hang
    "as well as" on the noun before it.
    """
    analysis = scene.analysis
    relation, above = analysis.relations[head], analysis.heads[head]
    beside: tuple[int, ...] = (head,)
    if above < 0 and analysis.child(head, "cop") is None:  # "*Rome*, Gaul leaders to meet"
        beside = (*analysis.all_children(head, "nsubj"), head)
    elif relation in ("nsubj", "nsubj:pass") and above >= 0:
        named = tuple(at for at in analysis.all_children(above, relation) if scene.parties.called(at))
        named = tuple(at for at in named if not _verb_between(analysis, head, at))
        has_name = any(isinstance(scene.parties.called(at), Person) for at in named)
        beside = named if has_name or head in named else (head, *named)
    joined = tuple(dict.fromkeys(at for one in beside for at in analysis.conjuncts(one)))
    astray = (at for one in joined for at in analysis.all_children(one, "nmod") if _is_joined(analysis, at))
    swallowed = (at for one in joined for at in _swallowed(scene, one))
    return (*swallowed, *joined, *astray)


def _swallowed(scene: Scene, head: int) -> tuple[int, ...]:
    """Return the persons before an "and" that a parser has read as part of the next: "*Roe* and Gaul's envoy"."""
    analysis = scene.analysis
    before = (at for at in analysis.all_children(head, "compound") if analysis.child(at, "conj") is not None)
    return tuple(at for at in before if isinstance(scene.parties.called(at), Person))


def _verb_between(analysis: Analysis, one: int, other: int) -> bool:
    """Say whether a clause stands between two subjects: "*Roe* to visit Lima, *officials* say"."""
    return abs(one - other) > _LONGEST_ROW or any(
        analysis.tags[at].startswith("VB") for at in range(*sorted((one, other)))
    )


def _is_joined(analysis: Analysis, at: int) -> bool:
    """Say whether phrase *at* begins with an "and" and no preposition."""
    return analysis.child(at, "cc") is not None and analysis.case(at) is None


def _at(scene: Scene, at: int) -> Iterator[Actor]:
    analysis = scene.analysis
    own = scene.parties.called(at) or _named_after(scene, at)
    if is_press(own):
        return
    if isinstance(own, Country):
        own = _titled(scene, at) or own
    if isinstance(own, Group) or (own is None and analysis.tags[at] in _PLURALS):
        yield from _by_name(scene, at) or _of_several(scene, at, own)
    elif own is None or analysis.tags[at] == "PRP":
        yield from _led_by(scene, at) or spoken_of(scene, at) or ((own,) if own else _sent(scene, at))
    else:
        yield own
        yield from _next_in_list(scene, at, own)
    yield from _company(scene, at, scene.words.company.more)


def _by_name(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the persons whose names stand beside a plural: "their counterparts, *Ann Poe* and *Bo Li*"."""
    beside = scene.analysis.all_children(at, "appos", "flat", "nmod:desc")
    found = (scene.parties.called(name) for first in beside for name in scene.analysis.conjuncts(first))
    return unique(actor for actor in found if isinstance(actor, Person))


def _named_after(scene: Scene, at: int) -> Actor | None:
    """Return who is named behind a noun, between commas, and is no apposition to a parser: "her rival, *Bo*, left"."""
    analysis = scene.analysis
    if analysis.tags[at] != "NN" or analysis.forms[at + 1 : at + 2] != (",",) or at + 2 >= len(analysis):
        return None
    found = scene.reading.actor_at(at + 2)
    _, stop = analysis.name_span(at + 2)
    is_closed = analysis.forms[stop : stop + 1] == (",",)
    return found if isinstance(found, Person) and is_closed and analysis.relations[at + 2] == "vocative" else None


def _titled(scene: Scene, at: int) -> Actor | None:
    """Return the person whose title a country stands before: "met *US* Under Secretary Ann Poe"."""
    analysis = scene.analysis
    for i in range(at + 1, min(at + _LONGEST_TITLE, analysis.sentence_at[at][1])):
        found = scene.reading.actor_at(i)
        if isinstance(found, Person):
            return found
        if found or not analysis.is_capitalized(i):
            return None
    return None


def _of_several(scene: Scene, at: int, group: Actor | None) -> tuple[Actor, ...]:
    """Return whom people without names come for, if they hold office; else the people themselves."""
    before = spoken_of(scene, at) or _their_owners(scene, at)
    if before:
        return before
    if isinstance(group, Group):
        if scene.analysis.bases[at] in scene.words.counted.countries:
            return ()  # "other countries" are nobody known
        if scene.analysis.tags[at] == "PRP":
            return group.of or (group,)
        return (
            _led_by(scene, at) or (_of_whom(scene, at, group) if speak_for_others(scene, at, group) else ()) or (group,)
        )
    return _led_by(scene, at) or _sent(scene, at)


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
    return (group, *whose) if is_alliance and lead_members else whose


def _owners(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the countries and bodies that noun *at* belongs to: "*Rome*'s ministers", "a delegation from *Gaul*"."""
    analysis = scene.analysis
    from_ = [below for below in analysis.all_children(at, "nmod") if analysis.case(below) in scene.words.sides.home]
    before = analysis.all_children(at, "nmod:poss", "compound", "amod")
    found = (scene.parties.called(owner) for first in (*before, *from_) for owner in analysis.conjuncts(first))
    return unique(actor for actor in found if isinstance(actor, Country | Organization | Alliance))


def _countries(scene: Scene, at: int) -> Iterator[Country]:
    """Yield the countries that noun *at* names before itself, or else where it is from: no towns, no provinces."""
    analysis = scene.analysis
    from_ = [below for below in analysis.all_children(at, "nmod") if analysis.case(below) in scene.words.sides.home]
    ranges = [
        range(*analysis.noun_chunk(at)),
        *(range(*analysis.noun_chunk(b)) for c in from_ for b in analysis.conjuncts(c)),
    ]
    for i in (i for words in ranges for i in words):
        place, actor = scene.reading.place_at(i), scene.reading.actor_at(i)
        if (place is None or place.kind == "country") and (actor is None or isinstance(actor, Country | Group)):
            found = scene.parties.country_at(i)
            if found:
                yield found


def rest_of_list(scene: Scene, head: int) -> tuple[Actor, ...]:
    """Return the named actors after that at *head*, up to the one behind "and", however a parser hangs them."""
    analysis, reading = scene.analysis, scene.reading
    first, (_, stop) = reading.actor_at(head), scene.near(head)
    found: list[Actor] = []
    closing = False
    for at in range(head + 1, stop):
        actor = reading.actor_at(at)
        if actor is None:
            closing = closing or analysis.tags[at] == "CC"
            if not (analysis.tags[at] in ("CC", ",", ":", "DT") or analysis.is_capitalized(at)):
                break
        elif actor is not first and actor not in found:
            found.append(actor)
            if closing:
                return tuple(found)
    return ()


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
    return unique(_countries(scene, at)) or _owners(scene, at)


def _next_in_list(scene: Scene, at: int, first: Actor) -> Iterator[Actor]:
    """Yield those whom a parser takes for an apposition: "Ann Poe, the minister; *Bo Li*, a rebel; and ..."."""
    if not isinstance(first, Person | Country):
        return
    waiting = [at]
    for above in waiting:
        for beside in scene.analysis.all_children(above, "appos"):
            for item in scene.analysis.conjuncts(beside):
                found = scene.parties.called(item)
                if found and found.kind == first.kind:
                    yield found
                waiting.append(item)


def _led_by(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who leads a delegation: "a delegation *led by Ann Poe*"."""
    return tuple(a for a in _company(scene, at, scene.words.company.instead) if isinstance(a, Person))


def _company(scene: Scene, at: int, verbs: frozenset[str]) -> Iterator[Actor]:
    """Yield who is with those at *at*: "Ann Poe, *accompanied by Bo Li*"."""
    analysis = scene.analysis
    for verb in analysis.all_children(at, "acl", "advcl"):
        if analysis.bases[verb] in verbs and analysis.tags[verb] in ("VBN", "VBD"):
            for agent in _agent(analysis, verb):
                named = (scene.parties.called(at) for at in analysis.conjuncts(agent))
                yield from (actor for actor in named if actor)


def _agent(analysis: Analysis, verb: int) -> tuple[int, ...]:
    """Return the agent of a participle, which a parser may hang on the verb of the clause."""
    found = analysis.agent(verb)
    if found is None and analysis.plain[verb + 1 : verb + 2] == ("by",):
        marked = analysis.heads[verb + 1]
        found = marked if marked > verb else None
        if found is not None and analysis.relations[found] in ("nmod:desc", "compound"):
            found = analysis.heads[found]
    return () if found is None else (found,)


def company_of_verb(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who is with the subject of verb *i*: "*accompanied by Bo Li*, Ann Poe met ..."."""
    return unique(_company(scene, i, scene.words.company.more))
