"""Actors in the making: what is known of each until the end of the stage."""

from typing import NamedTuple

from attrs import Factory, define

from newsevents.lexicon.world import KnownOrganization, KnownPerson
from newsevents.model import Gender, International, MentionForm, RoleState, Sector


class Found(NamedTuple):
    """A mention by its tokens."""

    first: int
    """Its first token."""
    stop: int
    """One past its last token."""
    form: MentionForm
    """How it speaks of the actor."""
    rule: str
    """The rule that found it."""


@define(eq=False)
class Part:
    """A role in the making."""

    title: str
    """The title as written."""
    first: int
    """First token of its words; -1 for what the lexicon knows."""
    stop: int
    """One past the last token of its words; -1 for what the lexicon knows."""
    head: str
    """The office in lower case: "prime minister"."""
    rule: str
    """The rule that found it."""
    sector: Sector | None = None
    """Capacity that the title gives."""
    state: RoleState = RoleState.CURRENT
    """Whether it is held now."""
    of: "Draft | None" = None
    """Whose it is."""


class Stated(NamedTuple):
    """A member of an alliance that the text states."""

    member: "Draft"
    """Who belongs."""
    first: int
    """First token of the words that say so."""
    stop: int
    """One past the last of them."""
    rule: str
    """The rule that found it."""


@define(eq=False)
class Draft:
    """An actor in the making; its parts are filled in by one rule after the other."""

    kind: str
    """``person``, ``organization``, ``country``, ``group`` or ``alliance``."""
    name: str
    """The fullest name so far."""
    mentions: list[Found] = Factory(list)
    """What stands for it so far."""
    at: int = 0
    """Token at which the text first speaks of it."""
    loud: bool = False
    """Whether the name comes from a headline."""
    country: str | None = None
    """Code of its country."""
    sectors: list[Sector] = Factory(list)
    """Capacities."""
    roles: list[Part] = Factory(list)
    """Roles in the order of the text."""
    gender: Gender | None = None
    """Gender that the text gives."""
    likely_gender: Gender | None = None
    """Gender that the first name suggests; only for agreement."""
    honorific: str | None = None
    """Form of address."""
    age: int | None = None
    """Age in years."""
    abbreviation: str | None = None
    """Short form."""
    international: International | None = None
    """What it has in the place of a country."""
    code: str | None = None
    """CAMEO code of its own."""
    wikidata: str | None = None
    """Wikidata item."""
    parent: "Draft | None" = None
    """What it is a part of."""
    known: KnownOrganization | KnownPerson | None = None
    """What the lexicon knows of it."""
    members: list["Stated"] = Factory(list)
    """Members that the text states."""
    size: int | None = None
    """Number of members of a group."""
    of: list["Draft"] = Factory(list)
    """Whom the members of a group belong to."""
    noun: str = ""
    """Noun of a group or body, in lower case."""
    said: set[str] = Factory(set)
    """Nouns by which the text says what it is, in lower case."""
    slug: str = ""
    """Second half of the id, if it is not made of the name."""

    @property
    def plural(self) -> bool:
        """Whether "they" fits better than "it"."""
        return self.kind == "group"

    @property
    def agreeing_gender(self) -> Gender | None:
        """Gender for agreement: the text's, else the likely one."""
        return self.gender or self.likely_gender
