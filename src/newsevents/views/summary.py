"""What an index says of its stories, gathered as they come."""

from collections import Counter
from collections.abc import Iterable
from typing import final

from attrs import define, field, frozen

from newsevents.model import Actor, Story
from newsevents.views.keys import Keys
from newsevents.views.page import title_of
from newsevents.views.ties import pairs_of

_PLACES = 6


@final
@frozen(kw_only=True)
class Entry:
    """One story in an index."""

    file: str
    """Name of its report."""

    title: str
    """Its headline, or its first words."""

    source: str
    """Who published it; empty if that is not known."""

    published: str
    """When; empty if that is not known."""

    counts: tuple[tuple[str, int], ...]
    """How much was found, by kind."""

    names: str
    """The names of its actors, to search in."""

    notes: int
    """How many notes there are on its text."""


@final
@define
class Who:
    """Somebody with a name who speaks in one or more stories."""

    name: str
    """The longest of the names."""

    kind: str
    """What it is."""

    said: int = 0
    """How many statements it makes."""

    files: dict[str, str] = field(factory=dict)
    """The stories: file with the place of its card, and title."""


@final
@define
class Dyad:
    """Two with names who have to do with each other."""

    one: str
    """Id of the one whose id comes first."""

    other: str
    """Id of the other."""

    counts: Counter[tuple[str, bool]] = field(factory=Counter)
    """How often each kind of tie goes from the one to the other, or (False) back."""

    files: dict[str, str] = field(factory=dict)
    """The stories: file and title."""

    def number(self, kind: str, *, forth: bool | None = None) -> int:
        """Return how often there is a kind of tie, in one direction or in both."""
        return sum(n for (what, way), n in self.counts.items() if what == kind and forth in (None, way))

    @property
    def total(self) -> int:
        """How many ties there are."""
        return self.counts.total()


@final
@define
class Summary:
    """What is said of all stories together."""

    entries: list[Entry] = field(factory=list)
    """The stories, in the order in which they came."""

    actors: dict[str, Who] = field(factory=dict)
    """Those with names, by id."""

    dyads: dict[tuple[str, str], Dyad] = field(factory=dict)
    """Pairs of them, by their ids."""

    def add(self, story: Story, file: str) -> None:
        """Add a story, whose report is in a file."""
        title = title_of(story)
        self.entries.append(_entry(story, file, title))
        keys = Keys(story)
        for actor in story.actors:
            if actor.named:
                self._who(actor)
        for statement in story.statements:
            if statement.speaker and statement.speaker.named:
                who = self._who(statement.speaker)
                who.said += 1
                _remember(who.files, f"{file}#c-{keys.of(statement.speaker)}", title)
        for happening in story.happenings:
            for kind, one, other in pairs_of(happening):
                if one.named and other.named and one.id != other.id:
                    key = "c-" + keys.of(happening)
                    self._dyad(kind, one, other, f"{file}#{key}", title)

    def _who(self, actor: Actor) -> Who:
        who = self.actors.setdefault(actor.id, Who(actor.name, actor.kind))
        who.name = max(who.name, actor.name, key=len)
        return who

    def _dyad(self, kind: str, one: Actor, other: Actor, place: str, title: str) -> None:
        first, last = sorted((one.id, other.id))
        dyad = self.dyads.setdefault((first, last), Dyad(first, last))
        dyad.counts[kind, one.id == first] += 1
        _remember(dyad.files, place, title)

    @property
    def totals(self) -> tuple[tuple[str, int], ...]:
        """How much was found in all stories."""
        found: Counter[str] = Counter()
        for entry in self.entries:
            found.update(dict(entry.counts[:-1]))
        return (*found.items(), ("actors with a name", len(self.actors)))

    def speakers(self, most: int) -> list[Who]:
        """Return those who say most."""
        found = [who for who in self.actors.values() if who.said]
        return sorted(found, key=lambda who: (-who.said, who.name))[:most]

    def pairs(self, most: int) -> list[tuple[Who, Who, Dyad]]:
        """Return those who have most to do with each other."""
        best = sorted(self.dyads.values(), key=lambda dyad: (-dyad.total, dyad.one, dyad.other))[:most]
        return [(self.actors[dyad.one], self.actors[dyad.other], dyad) for dyad in best]


def _remember(files: dict[str, str], place: str, title: str) -> None:
    """Keep the first places, one for each story."""
    file = place.partition("#")[0]
    if len(files) <= _PLACES and not any(known.startswith(f"{file}#") for known in files):
        files[place] = title


def _entry(story: Story, file: str, title: str) -> Entry:
    counts = (
        ("statements", len(story.statements)),
        ("meetings", len(story.meetings)),
        ("events", len(story.events)),
        ("actors", len(story.actors)),
    )
    return Entry(
        file=file,
        title=title,
        source=story.source or story.agency or "",
        published=story.published.isoformat()[:10] if story.published else "",
        counts=counts,
        names=_joined(actor.name for actor in story.actors if actor.named),
        notes=len(story.notes),
    )


def _joined(names: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(names))
