"""Who is visited: the country of a town to which an official of another one comes."""

from collections.abc import Iterable, Iterator

from newsevents.model import Actor, Country, Person
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.meetings.attendees import PUBLIC
from newsevents.stages.meetings.scene import Scene

_SAYS_WHICH = ("amod", "compound", "nmod", "nmod:poss")


def host_of_visit(scene: Scene, i: int, visitors: tuple[Actor, ...]) -> tuple[Country, ...]:
    """Return the country to whose town an official of another one comes: "the Gaulish minister visited *Rome*"."""
    homes = {actor.country for actor in visitors}
    if len(visitors) != 1 or not _is_official(visitors[0]):
        return ()
    heads = visited_heads(scene, i) if None not in homes else _countries_visited(scene, i)
    countries = [scene.parties.country_at(at) for at in heads if scene.reading.place_at(at)]
    countries += [] if any(countries) else [_this_country(scene, i)]
    return tuple(dict.fromkeys(country for country in countries if country and country.country not in homes))


def _this_country(scene: Scene, i: int) -> Country | None:
    """Return the country of the dateline if somebody comes to "*the country*"."""
    analysis, dateline = scene.analysis, scene.reading.dateline
    above = scene.analysis.heads[i]
    heads = [*visited_heads(scene, i), *((above,) if above >= 0 and analysis.child(above, "cop") is not None else ())]
    nouns = (at for at in heads if analysis.bases[at] in scene.words.counted.countries and analysis.tags[at] != "NNS")
    if dateline is None or not any(_is_bare(scene, at) for at in nouns):
        return None
    named = (scene.parties.country_at(at) for at in range(*analysis.tokens_in(dateline.span)))
    found = next((country for country in named if country), None)
    first, _ = analysis.sentences[max(0, analysis.sentence_of(i) - 1)]
    near = (actor for at in range(first, i) if isinstance(actor := scene.reading.actor_at(at), Country))
    return None if any(actor is not found for actor in near) else found  # it may be the one just named


def _is_bare(scene: Scene, at: int) -> bool:
    """Say whether nothing but "the" tells which country noun *at* means."""
    beside = [below for below in scene.analysis.children(at) if scene.analysis.relations[below] in _SAYS_WHICH]
    return not any(_tells(scene, below) for below in beside)


def _tells(scene: Scene, below: int) -> bool:
    return scene.parties.country_at(below) is not None or scene.analysis.case(below) == "of"


def _is_official(actor: Actor) -> bool:
    """Say whether an actor comes for a state: by office, or as the leader of a country."""
    leads = isinstance(actor, Person) and any(isinstance(role.of, Country) for role in actor.roles)
    return leads or not PUBLIC.isdisjoint(actor.sectors)


def _countries_visited(scene: Scene, i: int) -> Iterator[int]:
    """Yield the countries to which somebody comes whose own is not known: he visits none of its towns."""
    analysis, sides, above = scene.analysis, scene.words.sides, scene.analysis.heads[i]
    goes = above >= 0 and analysis.bases[above] in scene.words.travel.verbs
    goes = goes and analysis.case(i) in (*sides.purpose, *sides.under_way)
    beside = [*obliques(analysis, i)]
    for case, at in obliques(analysis, above) if above >= 0 else ():
        if goes or analysis.subtree(at)[0] == analysis.subtree(i)[1]:
            beside.append((case, at))
    for case, at in beside:
        place = scene.reading.place_at(at)
        if case in sides.visited and place and place.kind == "country":
            yield at


def stays_at_home(participants: Iterable[Actor]) -> bool:
    """Say whether all that is visited is the visitors' own country: then somebody else visits it."""
    found = tuple(participants)
    homes = {actor.country for actor in found if isinstance(actor, Person)}
    rest = [actor for actor in found if not isinstance(actor, Person)]
    return bool(homes and rest) and all(isinstance(a, Country) and a.country in homes for a in rest) and len(homes) == 1


def _is_of_house(scene: Scene, verb: int, i: int) -> bool:
    """Say whether it is a house or thing that is visited: a hospital in Berlin is not Germany."""
    analysis, thing = scene.analysis, scene.analysis.object(verb)
    if thing in (None, i) or analysis.tags[thing] not in ("NN", "NNS"):
        return False
    return analysis.bases[thing] not in scene.words.counted.countries and (
        (known := scene.reading.actor_at(thing)) is None or not scene.parties.has_name(known)
    )


def visited_heads(scene: Scene, i: int) -> Iterator[int]:
    """Yield the heads of what is visited, by verb or noun *i*."""
    analysis, visited = scene.analysis, scene.words.sides.visited
    for word in (i, analysis.heads[i]):
        if word >= 0 and not _is_of_house(scene, word, i):
            yield from (at for case, at in obliques(analysis, word) if case in visited)
    done_to = analysis.object(i)
    if done_to is not None:
        yield done_to
