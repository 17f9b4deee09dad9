"""Places called by what they are: "the city", "this region", "the airport"."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from attrs import evolve

from newsevents.lexicon.titles import StandIn
from newsevents.model import Group, Mention, MentionForm, Place, PlaceKind
from newsevents.stages.reading import Reading

_KINDS = {StandIn.CITY: PlaceKind.CITY, StandIn.REGION: PlaceKind.REGION, StandIn.COUNTRY: PlaceKind.COUNTRY}
_NO_COUNTRY = ("republic", "state")
"""Words for a country that are as often words for one of its parts, or for what governs."""
_DEFINITE = ("the", "this", "that")
_REACH = 4
"""How many sentences back a place may have been mentioned that the text names less than others."""
_OFTEN = 2
"""How often a place must be named to be what the text is about."""


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
    named: defaultdict[str, Counter[Place]] = defaultdict(Counter)
    for token, tag in enumerate(a.tags):
        if token in starting:
            place = starting[token]
            for called in _called(place):
                last[called] = token, place
                named[called][place] += 1
        elif tag == "NN" and token and a.plain[token - 1] in _DEFINITE and _stands_alone(reading, token):
            called = _kind_of(reading, token) or a.plain[token]
            at, found = last.get(called, (None, None))
            if at is not None and a.plain[token - 1] == "this":
                found = _main(named[called]) or found
            if at is not None and a.sentence_of(token) - a.sentence_of(at) > _REACH:
                found = _main(named[called])
            if found:
                yield token, found


def _kind_of(reading: Reading, token: int) -> PlaceKind | None:
    """Return the kind of place that a noun is for, None if it is for none."""
    word = reading.analysis.plain[token]
    stand_in = reading.lexicon.titles.stand_ins.get(word)
    return _KINDS.get(stand_in) if stand_in and word not in _NO_COUNTRY else None


def _main(named: Counter[Place]) -> Place | None:
    """Return the place that the text has named more often so far than all others of its kind together."""
    place, times = named.most_common(1)[0]
    return place if times >= _OFTEN and 2 * times > named.total() else None


def _called(place: Place) -> Iterator[str]:
    """Yield what may stand for a place: its kind, and the last word of its name if that is a word for a place."""
    if place.kind and place.kind in _KINDS.values():
        yield place.kind
    *before, noun = place.name.lower().split()
    if before and place.kind in (PlaceKind.FACILITY, PlaceKind.NATURE, None):
        yield noun


def _is_actor(reading: Reading, token: int) -> bool:
    """Say whether a noun stands for somebody; in "the people of *the city*" it stands for the city all the same."""
    actor = reading.actor_at(token)
    if not isinstance(actor, Group):
        return actor is not None
    inside = (reading.analysis.tokens_in(m.span) for m in actor.mentions)
    return not any(first < token < stop and reading.analysis.head_of(first, stop) != token for first, stop in inside)


def _stands_alone(reading: Reading, token: int) -> bool:
    """Say whether a noun stands for the place by itself: neither "the city council" nor "the city of"."""
    a = reading.analysis
    if _is_actor(reading, token) or reading.place_at(token) or reading.is_outside(token):
        return False
    if a.relations[token] == "compound" or (token + 1 < len(a) and a.plain[token + 1] == "of"):
        return False
    return token + 1 >= len(a) or not a.tags[token + 1].startswith("NN")
