"""Who said, met and did what to whom: actors, and the ties between them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import final

from attrs import frozen

from newsevents.model import Actor, Event, Happening, Meeting, Statement, Story
from newsevents.views.cards import what_of
from newsevents.views.keys import Keys
from newsevents.views.links import Link, Linker

SAID, MET, DID = "said", "met", "did"
"""What ties two actors: the one speaks to the other, they meet, the one does something to the other."""

LARGEST = 40
"""How many actors a picture can hold."""

_FEW = 3


@final
@frozen
class Tie:
    """What ties one actor to another."""

    start: str
    """The key of the one, or of the meeting that the other takes part in."""

    end: str
    """The key of the other; of a meeting the one who is named later."""

    kind: str
    """:data:`SAID`, :data:`MET` or :data:`DID`."""

    found: tuple[str, ...]
    """The keys of the happenings."""

    what: str
    """What they are, in a few words."""


@final
@frozen
class Network:
    """The actors that a picture shows, and their ties."""

    nodes: tuple[Link, ...]
    """The actors, in the order of the story, then the meetings of many."""

    ties: tuple[Tie, ...]
    """The ties between them."""

    said: dict[str, int]
    """How many statements each actor makes, by its key."""

    left_out: int
    """How many actors there are besides."""


def network_of(linker: Linker) -> Network:
    """Return the network of those who speak, meet and act, of the best connected if they are too many."""
    story, keys = linker.story, linker.keys
    ties = tuple(_ties(story, keys))
    said = Counter(keys.of(s.speaker) for s in story.statements if s.speaker)
    degree = Counter([key for tie in ties for key in (tie.start, tie.end) for _ in tie.found])
    degree.update(said)
    active = [actor for actor in story.actors if degree[keys.of(actor)]]
    best = {keys.of(actor) for actor in sorted(active, key=lambda actor: -degree[keys.of(actor)])[:LARGEST]}
    hubs = {keys.of(m): Link(keys.of(m), story.text_of(m.span), "meeting") for m in story.meetings if _is_hub(m)}
    shown = tuple(tie for tie in ties if tie.end in best and (tie.start in best or tie.start in hubs))
    used = {tie.start for tie in shown}
    nodes = [linker.actor(actor) for actor in active if keys.of(actor) in best]
    nodes += [hub for key, hub in hubs.items() if key in used]
    return Network(tuple(nodes), shown, dict(said), len(active) - len(best))


def _is_hub(meeting: Meeting) -> bool:
    """Say whether so many meet that a meeting is drawn itself, and not each pair of those who meet."""
    return len(meeting.participants) > _FEW


def pairs_of(happening: Happening) -> Iterator[tuple[str, Actor, Actor]]:
    """Yield each tie that a happening makes: its kind and the two actors."""
    if isinstance(happening, Meeting):
        yield from ((MET, *pair) for pair in combinations(happening.participants, 2))
    elif isinstance(happening, Event):
        yield from ((DID, one, other) for one, other in _from_to(happening))
    else:
        yield from ((SAID, one, other) for one, other in product(happening.sources, happening.targets) if one != other)


def _from_to(event: Event) -> Iterator[tuple[Actor, Actor]]:
    """Yield who does it to whom; of what two do to each other, such as to agree, once."""
    seen: set[tuple[str, str]] = set()
    for one, other in product(event.sources, event.targets):
        if one.id != other.id and (other.id, one.id) not in seen:
            seen.add((one.id, other.id))
            yield one, other


def _ties(story: Story, keys: Keys) -> Iterator[Tie]:
    found: dict[tuple[str, str, str], list[Happening]] = {}
    for happening in story.happenings:
        if isinstance(happening, Meeting) and _is_hub(happening):
            hub = keys.of(happening)
            yield from (Tie(hub, keys.of(one), MET, (hub,), "meeting") for one in happening.participants)
            continue
        for kind, one, other in pairs_of(happening):
            ends = keys.of(one), keys.of(other)
            start, end = sorted(ends, key=_number) if kind == MET else ends
            found.setdefault((start, end, kind), []).append(happening)
    for (start, end, kind), happenings in found.items():
        yield Tie(start, end, kind, tuple(keys.of(one) for one in happenings), _what(happenings))


def _number(key: str) -> int:
    return int(key[1:])


def _what(happenings: Iterable[Happening]) -> str:
    counts = Counter("said" if isinstance(one, Statement) else what_of(one) for one in happenings)
    return ", ".join(f"{what} ×{count}" if count > 1 else what for what, count in counts.items())
