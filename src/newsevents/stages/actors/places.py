"""Places that turned out to be actors: "Tokyo" in "Tokyo insists" is no place."""

from attrs import evolve

from newsevents.model import Actor, MentionForm, Place
from newsevents.stages.reading import Reading


def without_metonyms(reading: Reading, actors: tuple[Actor, ...]) -> Reading:
    """Take the mentions that stand for a government away from the places, and places without any."""
    acting = {m.span for actor in actors for m in actor.mentions if m.form is MentionForm.METONYM}
    if not acting:
        return reading
    places: list[Place] = []
    for place in reading.places:
        kept = tuple(mention for mention in place.mentions if mention.span not in acting)
        if len(kept) == len(place.mentions):
            places.append(place)
        elif kept:
            places.append(evolve(place, mentions=kept))
    return reading.with_places(places)
