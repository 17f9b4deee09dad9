"""What a page says of a finding, and where it leads."""

from collections.abc import Iterable, Iterator
from typing import final

from attrs import field, frozen

from newsevents.model import Actor, Evidence, Happening, Mention, Place, Statement, Story
from newsevents.views.keys import Keys
from newsevents.views.marks import anchor

REPORTER, NOBODY = "reporter", "nobody"
"""Who tells a finding that no statement claims, and one of a statement without a speaker."""


@final
@frozen
class Link:
    """A thing that has a place of its own on the page."""

    key: str
    """The thing."""

    name: str
    """What it is called."""

    kind: str
    """What it is."""

    note: str = ""
    """What more is said of it here; empty for nothing."""


@final
@frozen
class Spot:
    """Some words of the text that prove something."""

    anchor: str
    """Name of their place."""

    words: str
    """The words."""

    rule: str
    """The rule that found them."""


@final
@frozen(kw_only=True)
class Card:
    """A happening: what is said of it, and what lights up with it."""

    key: str
    """The happening."""

    kind: str
    """``statement``, ``event`` or ``meeting``."""

    what: str
    """What it is, in a few words."""

    quote: str = ""
    """What is said, if it is a statement."""

    words: str
    """The words that tell it."""

    anchor: str
    """Name of their place."""

    sides: tuple[tuple[str, tuple[Link, ...]], ...] = ()
    """Who takes part, by what they are to it."""

    facts: tuple[tuple[str, str], ...] = ()
    """What else is known."""

    status: str
    """How real it is."""

    claim: Link | None = None
    """The statement in which it is told; None if the reporter tells it."""

    teller: str
    """Who tells it: a key of an actor, :data:`REPORTER` or :data:`NOBODY`."""

    evidence: tuple[Spot, ...]
    """The words that prove it."""

    near: str = field(default="")
    """What it refers to: keys, with blanks between them."""

    day: str = ""
    """When it happens; empty if that is not known."""

    line: str = ""
    """All of it in one line: who says what, who meets, who does it to whom."""


@frozen
class Linker:
    """Makes the links and the spots of one story."""

    story: Story
    """The story."""

    keys: Keys
    """The names of its things."""

    _times: dict[Evidence, str] = field(init=False)

    @_times.default
    def _numbered(self) -> dict[Evidence, str]:
        return {when.evidence: f"t{n}" for n, when in enumerate(self.story.times, 1) if when.evidence}

    def actor(self, actor: Actor, note: str = "") -> Link:
        """Return the link to an actor."""
        return Link(self.keys.of(actor), actor.name, actor.kind, note)

    def actors(self, actors: Iterable[Actor]) -> tuple[Link, ...]:
        """Return the links to actors."""
        return tuple(map(self.actor, actors))

    def spots(self, key: str, found: Iterable[Evidence | Mention]) -> tuple[Spot, ...]:
        """Return the places in the text of a finding."""
        return tuple(Spot(anchor(key, n), self.story.text_of(one), one.rule) for n, one in enumerate(found))

    def claim(self, happening: Happening) -> Link | None:
        """Return the link to the statement in which something is told."""
        said = happening.claimed_by
        if said is None:
            return None
        return Link(self.keys.of(said), self.speaker(said) or "somebody", "statement")

    def speaker(self, statement: Statement) -> str:
        """Return the name of a speaker, or the words that stand for it; empty if there are none."""
        if statement.speaker:
            return statement.speaker.name
        return self.story.text_of(statement.speaker_span) if statement.speaker_span else ""

    def teller(self, happening: Happening) -> str:
        """Return who tells a happening, or says a statement."""
        said = happening if isinstance(happening, Statement) else happening.claimed_by
        if said is None:
            return REPORTER
        return self.keys.of(said.speaker) if said.speaker else NOBODY

    def near(self, happening: Happening) -> str:
        """Return what a happening refers to."""
        return " ".join(dict.fromkeys(self._near(happening)))

    def _near(self, happening: Happening) -> Iterator[str]:
        for actor in (*happening.sources, *happening.targets):
            yield self.keys.of(actor)
        if happening.place:
            yield self.keys.of(happening.place)
        if happening.claimed_by:
            yield self.keys.of(happening.claimed_by)
        if happening.when and happening.when.evidence in self._times:
            yield self._times[happening.when.evidence]


def place_of(place: Place | None) -> str:
    """Return the name of a place; empty for none."""
    return place.name if place else ""
