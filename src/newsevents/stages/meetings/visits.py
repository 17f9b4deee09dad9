"""Who is visited: the country of a town to which an official of another one comes."""

from collections.abc import Iterable, Iterator

from newsevents.model import Actor, Country, Person
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.meetings.attendees import PUBLIC
from newsevents.stages.meetings.scene import Scene


def host_of_visit(scene: Scene, i: int, visitors: tuple[Actor, ...]) -> tuple[Country, ...]:
    """Return the country to whose town an official of another one comes: "the Gaulish minister visited *Rome*"."""
    towns = [at for at in visited_heads(scene, i) if scene.reading.place_at(at)]
    countries = [country for at in towns if (country := scene.parties.country_at(at))]
    homes = {actor.country for actor in visitors}
    if len(visitors) != 1 or None in homes or not any(sector in PUBLIC for sector in visitors[0].sectors):
        return ()
    return tuple(dict.fromkeys(country for country in countries if country.country not in homes))


def stays_at_home(participants: Iterable[Actor]) -> bool:
    """Say whether all that is visited is the visitors' own country: then somebody else visits it."""
    found = tuple(participants)
    homes = {actor.country for actor in found if isinstance(actor, Person)}
    rest = [actor for actor in found if not isinstance(actor, Person)]
    return bool(homes and rest) and all(isinstance(a, Country) and a.country in homes for a in rest) and len(homes) == 1


def visited_heads(scene: Scene, i: int) -> Iterator[int]:
    """Yield the heads of what is visited, by verb or noun *i*."""
    analysis, visited = scene.analysis, scene.words.sides.visited
    for word in (i, analysis.heads[i]):
        if word >= 0:
            yield from (at for case, at in obliques(analysis, word) if case in visited)
    done_to = analysis.object(i)
    if done_to is not None:
        yield done_to
