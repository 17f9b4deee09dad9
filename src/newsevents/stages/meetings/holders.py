"""Who holds an office of which somebody comes without a name, if the text names him elsewhere."""

from collections.abc import Iterable

from newsevents.model import Actor, Country, Person
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene

_MANY = 30
_SOON = 3
"""Sentences after an office in which its holder may be named without a country."""


def holds(person: Person, titles: Iterable[str]) -> bool:
    """Say whether one of the titles of a person ends with one of *titles*: "deputy *prime minister*"."""
    return any(f" {role.title.lower()}".endswith(f" {title}") for role in person.roles for title in titles)


def with_holders(scene: Scene, at: int, countries: Iterable[Actor]) -> tuple[Actor, ...]:
    """
    Return the persons whom the text names in the office of noun *at* in place of their countries.

    "*Gaul's president*" is Ann Poe if the text speaks of Gaul's President Ann
    Poe, "the *foreign ministers of Gaul and Rome*" are the two if it names both.
    Of several of whom it names one only, all stay the countries.
    """
    whose, titles = tuple(countries), _titles(scene, at)
    found = (_holder(scene, at, country, titles) for country in whose if isinstance(country, Country) and titles)
    holders = unique(person for person in found if person)
    return holders if holders and len(holders) == len(whose) else whose


def _titles(scene: Scene, at: int) -> tuple[str, ...]:
    """Return the titles that noun *at* speaks of: its own words, those of a "leader", or those of whose peer it is."""
    analysis, counted = scene.analysis, scene.words.counted
    noun = analysis.singular[at]
    if noun in counted.peers:
        owner = analysis.child(at, "nmod:poss")
        peer = scene.reading.actor_at(owner) if owner is not None else None
        return tuple(role.title.lower() for role in peer.roles) if isinstance(peer, Person) else ()
    first, _ = analysis.noun_chunk(at)
    inside = [i for i in range(first, at) if analysis.relations[i] in ("amod", "compound")]
    words = [analysis.plain[i] for i in inside if not _is_home(scene, i)]
    if not words and noun in counted.heads:
        return counted.offices[noun]
    return (" ".join((*words, noun)),)


def _is_home(scene: Scene, i: int) -> bool:
    """Say whether word *i* says whose an office is: "the *Gaulish* president"."""
    return scene.reading.actor_at(i) is not None or scene.parties.country_at(i) is not None


def _holder(scene: Scene, at: int, country: Country, titles: Iterable[str]) -> Person | None:
    """Return the only person with a name who holds one of *titles* for *country*."""
    of_country = _in_office(scene, titles, country.country)
    found = of_country or [p for p in _in_office(scene, titles, None) if _comes_soon(scene, at, p)]
    return found[0] if len(found) == 1 else None


def _in_office(scene: Scene, titles: Iterable[str], country: str | None) -> list[Person]:
    """Return the persons with one of *titles* and this country; nobody looks for one among many."""
    titles = tuple(titles)
    words = dict.fromkeys(title.rpartition(" ")[2] for title in titles)
    persons = unique(person for word in words for person in scene.holders.get((word, country), ())[:_MANY])
    return [person for person in persons if isinstance(person, Person) and holds(person, titles)]


def _comes_soon(scene: Scene, at: int, person: Person) -> bool:
    """Say whether a person is named first in the sentences after word *at*: "Gaul's president ... *President Poe*"."""
    here, analysis = scene.analysis.sentence_of(at), scene.analysis
    first = analysis.tokens_in(person.mentions[0].span)[0]
    return here < analysis.sentence_of(first) <= here + _SOON
