"""Who acts: persons, organizations, countries and groups; alliances have their own module."""

from enum import StrEnum
from typing import ClassVar, final

from attrs import Attribute, field, frozen

from newsevents.model import _written
from newsevents.model._checks import COUNTRY, between, identifier, matches, not_empty, unique
from newsevents.model._linked import Linked
from newsevents.model._shown import Shown
from newsevents.model._told import Told
from newsevents.model.codes import International, Sector, cameo_code
from newsevents.model.span import Evidence, Span


class MentionForm(StrEnum):
    """How a text speaks of an actor or a place."""

    NAME = "name"
    """A full or partial name, or an acronym."""
    METONYM = "metonym"
    """Another name that stands for it: "Moscow" for Russia, "the White House"."""
    DESCRIPTION = "description"
    """A definite description: "the minister", "the 53-year-old"."""
    PRONOUN = "pronoun"
    """A personal or possessive pronoun."""


@final
@frozen(order=True)
class Mention:
    """Some words of the text that stand for an actor or a place."""

    span: Span
    """The words, without title, honorific or possessive ending."""

    form: MentionForm
    """How they speak of it."""

    rule: str = field(validator=not_empty)
    """Name of the rule that found it and said whom it means."""


class RoleState(StrEnum):
    """Whether a role is held at the time of the story."""

    CURRENT = "current"
    FORMER = "former"
    ACTING = "acting"
    DESIGNATE = "designate"
    """Chosen and not yet in office."""


@final
@frozen(kw_only=True, repr=False, eq=False)
class Role(Linked):
    """What an actor is to another: "Foreign Minister" of Russia."""

    title: str = field(validator=not_empty)
    """The title as the text writes it, without the name of a country before it."""

    of: "Actor | None" = None
    """The organization or country; None if the text does not say."""

    sector: Sector | None = None
    """Capacity that the title gives; None if it gives none."""

    state: RoleState = RoleState.CURRENT
    """Whether it is held now."""

    evidence: Evidence | None = None
    """The words of the title; None for a role that comes from outside the text."""

    def __repr__(self) -> str:
        return _written.role(self)


@frozen(kw_only=True, repr=False, eq=False)
class Actor(Told, Shown):
    """
    Somebody or something that acts; one object per real-world actor per story.

    Always one of :class:`Person`, :class:`Organization`, :class:`Country`,
    :class:`Group` and :class:`Alliance`.
    """

    kind: ClassVar[str]
    """``person``, ``organization``, ``country``, ``group`` or ``alliance``."""

    id: str = field()
    """``kind:name``; the same actor has the same id in every story, as far as its name allows."""

    name: str = field(validator=not_empty)
    """The fullest name in the text, without title; a description if there is no name."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of its country; None if unknown or none."""

    sectors: tuple[Sector, ...] = field(default=(), validator=unique)
    """In which capacities it acts, the most important first."""

    roles: tuple[Role, ...] = ()
    """What it is to others, the latest stated first."""

    mentions: tuple[Mention, ...] = ()
    """All words of the text that stand for it, in order."""

    wikidata: str | None = field(default=None, validator=matches("Q[1-9][0-9]*", "a Wikidata item"))
    """Wikidata item, for example ``Q7184``; None if not known."""

    @id.validator
    def _starts_with_kind(self, attribute: "Attribute[str]", value: str) -> None:
        identifier(self.kind)(self, attribute, value)

    def __repr__(self) -> str:
        return _written.actor(self)

    @property
    def named(self) -> bool:
        """Whether the text calls it by a name at least once."""
        return any(mention.form in (MentionForm.NAME, MentionForm.METONYM) for mention in self.mentions)

    @property
    def role(self) -> Role | None:
        """The latest stated role, None if there is none."""
        return self.roles[0] if self.roles else None

    def cameo(self) -> str:
        """Return the CAMEO actor code, composed of country and sectors; empty if nothing is known."""
        return cameo_code(self.country, self.sectors)

    def plover(self) -> tuple[str | None, tuple[Sector, ...]]:
        """Return the PLOVER country (or the code in its place) and the sectors."""
        return self.country, self.sectors


class Gender(StrEnum):
    """Grammatical gender that the text gives a person by pronoun, title or kinship term."""

    FEMALE = "female"
    MALE = "male"


@final
@frozen(kw_only=True, repr=False, eq=False)
class Person(Actor):
    """A human being, named or not."""

    kind: ClassVar[str] = "person"

    honorific: str | None = None
    """Form of address before the name, for example ``Dr.``; None if the text has none."""

    gender: Gender | None = None
    """Gender that the text gives; None if it gives none."""

    age: int | None = field(default=None, validator=between(0, 150))
    """Age in years that the text states; None if it states none."""

    def plover(self) -> tuple[str | None, tuple[Sector, ...]]:
        """Return the PLOVER country, or the code of the international body that it serves, and the sectors."""
        served = (role.of.international for role in self.roles if isinstance(role.of, Organization))
        return self.country or next((body for body in served if body), None), self.sectors


@frozen(kw_only=True, repr=False, eq=False)
class Organization(Actor):
    """A body with a name or an office: a ministry, a firm, a party, a court, a newspaper."""

    kind: ClassVar[str] = "organization"

    abbreviation: str | None = None
    """Usual short form, for example ``IAEA``; None if there is none."""

    parent: Actor | None = None
    """What it is a part of; None if unknown or none."""

    international: International | None = None
    """Set if it belongs to no single country."""

    code: str | None = field(default=None, validator=matches("(?:[A-Z0-9]{3}){1,5}", "CAMEO units of three letters"))
    """CAMEO code of a body that has one of its own, for example ``IGOWSTNAT``; None if it has none."""

    def cameo(self) -> str:
        """Return the CAMEO code: its own, else composed of country or kind of body and sectors."""
        return self.code or cameo_code(self.country or self.international, self.sectors)

    def plover(self) -> tuple[str | None, tuple[Sector, ...]]:
        """Return the PLOVER country, or the code that stands in its place, and the sectors."""
        return self.country or self.international, self.sectors


@final
@frozen(kw_only=True, repr=False, eq=False)
class Country(Actor):
    """A state or a territory with a government, as an actor."""

    kind: ClassVar[str] = "country"

    country: str = field(kw_only=True, validator=COUNTRY)
    """Its own ISO 3166-1 alpha-3 code (``KOS`` for Kosovo)."""


@final
@frozen(kw_only=True, repr=False, eq=False)
class Group(Actor):
    """People or bodies named by what they are: "analysts", "military leaders from 32 NATO countries"."""

    kind: ClassVar[str] = "group"

    size: int | None = field(default=None, validator=between(0, 10**10))
    """Number of its members that the text states; None if it states none."""

    of: tuple[Actor, ...] = ()
    """Actors that its members belong to or come from."""
