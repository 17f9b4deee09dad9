"""From the names of places to places, each once."""

from collections.abc import Sequence

from attrs import evolve

from newsevents.model import Mention, MentionForm, Name, NameKind, Place
from newsevents.stages.places.beside import places_named
from newsevents.stages.places.meaning import Meaning, Use, meaning_of
from newsevents.stages.places.surroundings import Surroundings
from newsevents.stages.reading import Reading


def find_places(reading: Reading) -> Reading:
    """Add the places to :attr:`Reading.places`, and their names to the place of the dateline."""
    text = Surroundings(reading)
    mentions: dict[Meaning, list[tuple[Name, str]]] = {}
    for name, use in text.uses():
        mentions.setdefault(meaning_of(use, text.around), []).append((name, use.word))
    reading = _with_dateline(reading, text)
    return _with_places(reading, [_place(meaning, found) for meaning, found in mentions.items()])


def _with_dateline(reading: Reading, text: Surroundings) -> Reading:
    """Return the reading with what is known of the place of its dateline."""
    dateline = reading.dateline
    if dateline is None or dateline.place is None:
        return reading
    place = dateline.place
    known = places_named(reading.lexicon.world, place.name)
    meaning = meaning_of(Use(place.name, NameKind.GPE, known, text.filed), text.around)
    filled = evolve(
        place,
        kind=meaning.kind,
        country=meaning.country,
        latitude=meaning.latitude,
        longitude=meaning.longitude,
        geonames=meaning.geonames,
    )
    places = tuple(filled if other == place else other for other in reading.places)
    return evolve(reading, places=places, dateline=evolve(dateline, place=filled))


def _place(meaning: Meaning, found: Sequence[tuple[Name, str]]) -> Place:
    fullest = max((word for _, word in found), key=len)
    name = fullest if not fullest.isupper() else meaning.name if meaning.name != fullest else fullest.title()
    return Place(
        id=f"place:{'-'.join(meaning.name.lower().split())}",
        name=name,
        kind=meaning.kind,
        country=meaning.country,
        latitude=meaning.latitude,
        longitude=meaning.longitude,
        geonames=meaning.geonames,
        mentions=tuple(Mention(n.span, MentionForm.NAME, "place-name") for n, _ in found),
    )


def _with_places(reading: Reading, found: Sequence[Place]) -> Reading:
    """Return the reading with the places found; those it has already take over their mentions."""
    places: dict[str, Place] = {place.id: place for place in reading.places}
    for new in found:
        place = evolve(new, id=_free_id(places, new))
        known = places.get(place.id)
        places[place.id] = _merged(known, place) if known else place
    return reading.with_places(sorted(places.values(), key=lambda place: place.mentions[:1] and place.mentions[0].span))


def _free_id(places: dict[str, Place], new: Place) -> str:
    """Return the id of a place, with its country or number where another of its name has it."""
    known = places.get(new.id)
    if known and known.country not in (new.country, None):
        return f"{new.id}-{(new.country or 'elsewhere').lower()}"
    if known and new.geonames and known.geonames not in (new.geonames, None):
        return f"{new.id}-{new.geonames}"
    return new.id


def _merged(known: Place, found: Place) -> Place:
    mentions = {mention.span: mention for mention in (*found.mentions, *known.mentions)}
    there = known if known.geonames or known.latitude is not None else found
    return evolve(
        known,
        kind=found.kind or known.kind,
        country=found.country or known.country,
        latitude=there.latitude,
        longitude=there.longitude,
        geonames=there.geonames,
        mentions=tuple(mentions[span] for span in sorted(mentions)),
    )
