"""Places: every city, country, region, sea and building that the text names, each once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from attrs import evolve

from newsevents.lexicon.world import Entry, KnownCountry, KnownPlace, Sense, World
from newsevents.model import Mention, MentionForm, Name, NameKind, Place, PlaceKind
from newsevents.stages.reading import Reading

_KINDS = {NameKind.GPE: None, NameKind.LOC: None, NameKind.FAC: PlaceKind.FACILITY}
# "Tripoli, Lebanon": between the two stand a comma and a blank.
_GAP = 2


class _Meaning(NamedTuple):
    """What a name of a place stands for."""

    name: str
    """Usual name, or the words of the text."""
    kind: PlaceKind | None
    """What sort of place it is."""
    country: str | None
    """Where it lies."""


def find_places(reading: Reading) -> Reading:
    """Add the places to :attr:`Reading.places`, and their names to the place of the dateline."""
    world = reading.lexicon.world
    names = [n for n in reading.names if n.kind in _KINDS and not _is_outside(reading, n)]
    words = [name.span.of(reading.text) for name in names]
    entries = {word: _entries(world, word) for word in dict.fromkeys(words)}
    near = Counter(code for found in entries.values() if not _sovereign(found) for code in _countries(found))
    mentions: dict[_Meaning, list[tuple[Name, str]]] = {}
    for i, (name, word) in enumerate(zip(names, words, strict=True)):
        after = entries[words[i + 1]] if i + 1 < len(names) and _beside(name, names[i + 1]) else ()
        meaning = _meaning(name, word, entries[word], after, near)
        mentions.setdefault(meaning, []).append((name, word))
    return _with_places(reading, [_place(meaning, found) for meaning, found in mentions.items()])


def _is_outside(reading: Reading, name: Name) -> bool:
    return reading.is_outside(reading.analysis.tokens_in(name.span)[0])


def _entries(world: World, word: str) -> tuple[Entry, ...]:
    """Return the places and countries that *word* names; the user's own alone if there are such."""
    return _only_places(world.own.find(word)) or _only_places(world.find(word))


def _only_places(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(e for e in entries if e.sense is Sense.NAME and isinstance(e.thing, KnownCountry | KnownPlace))


def _sovereign(entries: Iterable[Entry]) -> bool:
    return any(isinstance(entry.thing, KnownCountry) for entry in entries)


def _countries(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the country, if there is but one that the entries can mean."""
    sovereign = {entry.thing.iso3 for entry in entries if isinstance(entry.thing, KnownCountry)}
    codes = sovereign or {code for entry in entries if (code := _code(entry.thing))}
    if len(codes) == 1:
        yield from codes


def _beside(name: Name, following: Name) -> bool:
    return 0 < following.span.start - name.span.end <= _GAP


def _meaning(name: Name, word: str, entries: Sequence[Entry], after: Sequence[Entry], near: Counter[str]) -> _Meaning:
    """Decide among *entries*: by the country that follows, else the capital, else where other places lie."""
    if not entries:
        return _Meaning(word, _KINDS[name.kind], None)
    here = set(_countries(after))
    thing = max((entry.thing for entry in entries), key=lambda t: _fitness(t, here, near))
    if isinstance(thing, KnownCountry):
        return _Meaning(thing.name, PlaceKind.COUNTRY, thing.iso3)
    if not isinstance(thing, KnownPlace):
        return _Meaning(word, None, None)
    sure = len({_code(e.thing) for e in entries}) == 1 or any(_fitness(thing, here, near))
    return _Meaning(thing.name, thing.sort, thing.country if sure else None)


def _fitness(thing: object, here: set[str], near: Counter[str]) -> tuple[bool, bool, int, bool]:
    code = _code(thing)
    capital = isinstance(thing, KnownPlace) and thing.capital
    return code in here, capital, near.get(code or "", 0), isinstance(thing, KnownCountry)


def _code(thing: object) -> str | None:
    if isinstance(thing, KnownCountry):
        return thing.iso3
    return thing.country if isinstance(thing, KnownPlace) else None


def _place(meaning: _Meaning, found: Sequence[tuple[Name, str]]) -> Place:
    fullest = max((word for _, word in found), key=len)
    name = fullest if not fullest.isupper() else meaning.name if meaning.name != fullest else fullest.title()
    return Place(
        id=f"place:{'-'.join(meaning.name.lower().split())}",
        name=name,
        kind=meaning.kind,
        country=meaning.country,
        mentions=tuple(Mention(n.span, MentionForm.NAME, "place-name") for n, _ in found),
    )


def _with_places(reading: Reading, found: Sequence[Place]) -> Reading:
    """Return the reading with the places found; those it has already take over their mentions."""
    places: dict[str, Place] = {place.id: place for place in reading.places}
    for new in found:
        known = places.get(new.id)
        another = known is not None and known.country not in (new.country, None)
        place = evolve(new, id=f"{new.id}-{(new.country or 'elsewhere').lower()}") if another else new
        known = places.get(place.id)
        places[place.id] = _merged(known, place) if known else place
    dateline = reading.dateline
    if dateline and dateline.place:
        dateline = evolve(dateline, place=places[dateline.place.id])
    ordered = sorted(places.values(), key=lambda place: place.mentions[:1] and place.mentions[0].span)
    return evolve(reading, places=tuple(ordered), dateline=dateline)


def _merged(known: Place, found: Place) -> Place:
    mentions = {mention.span: mention for mention in (*found.mentions, *known.mentions)}
    return evolve(
        known,
        kind=found.kind or known.kind,
        country=found.country or known.country,
        mentions=tuple(mentions[span] for span in sorted(mentions)),
    )
