"""Places called by what they are: "the city", "this region", "the airport"."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.lexicon.titles import StandIn
from newsevents.model import Mention, MentionForm, Place, PlaceKind
from newsevents.stages.reading import Reading

_KINDS = {StandIn.CITY: PlaceKind.CITY, StandIn.REGION: PlaceKind.REGION}
_DEFINITE = ("the", "this", "that")
_REACH = 4
"""How many sentences back a place may have been mentioned."""


def take_up_places(reading: Reading) -> Reading:
    """Give "the city" to the last city that the text named, "the mosque" to the last with that word in its name."""
    added: dict[str, list[Mention]] = {}
    for token, place in _taken_up(reading):
        mention = Mention(reading.analysis.span(token, token + 1), MentionForm.DESCRIPTION, "place-by-noun")
        added.setdefault(place.id, []).append(mention)
    if not added:
        return reading
    return reading.with_places(
        evolve(place, mentions=tuple(sorted((*place.mentions, *added[place.id])))) if place.id in added else place
        for place in reading.places
    )


def _taken_up(reading: Reading) -> Iterator[tuple[int, Place]]:
    """Yield the nouns that stand for a place, each with the place."""
    a = reading.analysis
    starting = {a.tokens_in(m.span)[0]: place for place in reading.places for m in place.mentions}
    last: dict[str, tuple[int, Place]] = {}  # by what may take it up: where, and which
    for token, tag in enumerate(a.tags):
        if token in starting:
            place = starting[token]
            last.update(dict.fromkeys(_called(place), (token, place)))
        elif tag == "NN" and token and a.plain[token - 1] in _DEFINITE and _stands_alone(reading, token):
            stand_in = reading.lexicon.titles.stand_ins.get(a.plain[token])
            kind = _KINDS.get(stand_in) if stand_in else None
            at, found = last.get(kind or a.plain[token], (None, None))
            if at is not None and found and a.sentence_of(token) - a.sentence_of(at) <= _REACH:
                yield token, found


def _called(place: Place) -> Iterator[str]:
    """Yield what may stand for a place: its kind, and the last word of its name if that is a word for a place."""
    if place.kind and place.kind in _KINDS.values():
        yield place.kind
    *before, noun = place.name.lower().split()
    if before and place.kind in (PlaceKind.FACILITY, PlaceKind.NATURE, None):
        yield noun


def _stands_alone(reading: Reading, token: int) -> bool:
    """Say whether a noun stands for the place by itself: neither "the city council" nor "the city of"."""
    a = reading.analysis
    if reading.actor_at(token) or reading.place_at(token) or reading.is_outside(token):
        return False
    if a.relations[token] == "compound" or (token + 1 < len(a) and a.plain[token + 1] == "of"):
        return False
    return token + 1 >= len(a) or not a.tags[token + 1].startswith("NN")
