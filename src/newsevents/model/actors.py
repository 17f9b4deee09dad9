"""Who acts: persons, organizations, countries, groups and alliances."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import ClassVar, final

from attrs import Attribute, field, frozen

from newsevents.model._checks import COUNTRY, between, fail, identifier, matches, not_empty, unique
from newsevents.model.codes import International, Sector, cameo_code
from newsevents.model.dates import days_of
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
@frozen(kw_only=True)
class Role:
    """What an actor is to another: "Foreign Minister" of Russia."""

    title: str = field(validator=not_empty)
    """The title as the text writes it, without the name of a country before it."""

    of: "Actor | None" = None
    """The organization or country; None if the text does not say."""

    sector: Sector | None = None
    """Capacity that the title gives; None if it gives none."""

    state: RoleState = RoleState.CURRENT
    """Whether it is held now."""

    evidence: Evidence | None = field(default=None, repr=False)
    """The words of the title; None for a role that comes from outside the text."""


@frozen(kw_only=True, cache_hash=True)
class Actor:
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

    roles: tuple[Role, ...] = field(default=(), repr=False)
    """What it is to others, the latest stated first."""

    mentions: tuple[Mention, ...] = field(default=(), repr=False)
    """All words of the text that stand for it, in order."""

    wikidata: str | None = field(default=None, repr=False, validator=matches("Q[1-9][0-9]*", "a Wikidata item"))
    """Wikidata item, for example ``Q7184``; None if not known."""

    @id.validator
    def _starts_with_kind(self, attribute: "Attribute[str]", value: str) -> None:
        identifier(self.kind)(self, attribute, value)

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
        """Return the PLOVER country (or what stands in its place) and the sectors."""
        return self.country, self.sectors


class Gender(StrEnum):
    """Grammatical gender that the text gives a person by pronoun, title or kinship term."""

    FEMALE = "female"
    MALE = "male"


@final
@frozen(kw_only=True, cache_hash=True)
class Person(Actor):
    """A human being, named or not."""

    kind: ClassVar[str] = "person"

    honorific: str | None = field(default=None, repr=False)
    """Form of address before the name, for example ``Dr.``; None if the text has none."""

    gender: Gender | None = field(default=None, repr=False)
    """Gender that the text gives; None if it gives none."""

    age: int | None = field(default=None, repr=False, validator=between(0, 150))
    """Age in years that the text states; None if it states none."""


@frozen(kw_only=True, cache_hash=True)
class Organization(Actor):
    """A body with a name or an office: a ministry, a firm, a party, a court, a newspaper."""

    kind: ClassVar[str] = "organization"

    abbreviation: str | None = field(default=None, repr=False)
    """Usual short form, for example ``IAEA``; None if there is none."""

    parent: Actor | None = field(default=None, repr=False)
    """What it is a part of; None if unknown or none."""

    international: International | None = field(default=None, repr=False)
    """Set if it belongs to no single country."""

    code: str | None = field(
        default=None, repr=False, validator=matches("(?:[A-Z0-9]{3}){1,5}", "CAMEO units of three letters")
    )
    """CAMEO code of a body that has one of its own, for example ``IGOWSTNAT``; None if it has none."""

    def cameo(self) -> str:
        """Return the CAMEO code: its own, else composed of country or kind of body and sectors."""
        return self.code or cameo_code(self.country or self.international, self.sectors)

    def plover(self) -> tuple[str | None, tuple[Sector, ...]]:
        """Return the PLOVER country, or the code that stands in its place, and the sectors."""
        return self.country or self.international, self.sectors


@final
@frozen(kw_only=True, cache_hash=True)
class Country(Actor):
    """A state or a territory with a government, as an actor."""

    kind: ClassVar[str] = "country"

    country: str = field(kw_only=True, validator=COUNTRY)
    """Its own ISO 3166-1 alpha-3 code (``KOS`` for Kosovo)."""


@final
@frozen(kw_only=True, cache_hash=True)
class Group(Actor):
    """People or bodies named by what they are: "analysts", "military leaders from 32 NATO countries"."""

    kind: ClassVar[str] = "group"

    size: int | None = field(default=None, validator=between(0, 10**10))
    """Number of its members that the text states; None if it states none."""

    of: tuple[Actor, ...] = field(default=(), repr=False)
    """Actors that its members belong to or come from."""


class MembershipStatus(StrEnum):
    """What a spell of membership is worth."""

    MEMBER = "member"
    SUSPENDED = "suspended"
    """A member without its rights; still counted."""
    DISPUTED = "disputed"
    """Counted by some and not by others."""
    INVITED = "invited"
    """Declined or not yet taken up; never counted."""


_PARTIAL = "an ISO 8601 year, month or day"
_PARTIAL_DATE = matches("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", _PARTIAL)


@final
@frozen(kw_only=True)
class Membership:
    """
    One spell of belonging to an alliance.

    A fact of the world has a :attr:`source`; what only a text states has
    :attr:`evidence`.  The two never mix.

    >>> Membership(member="country:GBR", since="1973", until="2020-01-31", source="EU").on(date(2021, 1, 1))
    False
    """

    member: str = field(validator=identifier("country", "organization", "alliance", "group", "person"))
    """Id of the member: members need not be actors of the story."""

    since: str | None = field(default=None, validator=_PARTIAL_DATE)
    """First day, as exactly as known: ISO 8601 year, month or day; None if not known."""

    until: str | None = field(default=None, validator=_PARTIAL_DATE)
    """
    Day of leaving, as exactly as known: ISO 8601 year, month or day; None if it
    lasts or is not known.  Sources differ on whether it is the last day in or
    the first day out.
    """

    status: MembershipStatus = MembershipStatus.MEMBER
    """What the spell is worth."""

    source: str | None = None
    """Where the fact is from; None if only the text states it."""

    evidence: Evidence | None = field(default=None, repr=False)
    """The words that state it; None for a fact of the world."""

    @since.validator
    @until.validator
    def _in_calendar(self, attribute: "Attribute[str | None]", value: str | None) -> None:
        if value is not None and days_of(value) is None:
            fail(self, f"{attribute.name!r} must be {_PARTIAL} (got {value!r})")

    def __attrs_post_init__(self) -> None:
        if (self.source is None) == (self.evidence is None):
            fail(self, f"either 'source' or 'evidence' must be given (got {self.source!r} and {self.evidence!r})")
        since, until = days_of(self.since or ""), days_of(self.until or "")
        if since and until and since[0] > until[1]:
            fail(self, f"'until' must not be before since={self.since!r} (got {self.until!r})")

    def on(self, day: date) -> bool | None:
        """Say whether the spell covers *day*; None on the day of leaving, or if the dates are too coarse to tell."""
        if self.status is MembershipStatus.INVITED:
            return False
        first, surely = days_of(self.since or "") or (date.min, date.min)
        last, surely_not = days_of(self.until or "") or (date.max, date.max)
        if day < first or day > surely_not:
            return False
        return None if day < surely or (self.until and day >= last) else True


@final
@frozen(kw_only=True, cache_hash=True)
class Alliance(Organization):
    """An organization whose members join and leave on dates: NATO, the EU, the Coalition of the Willing."""

    kind: ClassVar[str] = "alliance"

    memberships: tuple[Membership, ...] = field(default=(), repr=False)
    """What the world knows and what the text states, each with its proof."""

    def members(self, on: date) -> tuple[str, ...]:
        """
        Return the ids of those who surely were members on a day, sorted.

        Facts of the world only; see :attr:`stated` for what the text says.

        Args:
            on: The day.  There is no default: memberships change.
        """
        return _ids(m for m in self.memberships if m.source and m.on(on))

    def uncertain(self, on: date) -> tuple[str, ...]:
        """Return the ids of those who may have been members on a day: its source is too coarse to tell."""
        sure = self.members(on)
        return tuple(i for i in _ids(m for m in self.memberships if m.source and m.on(on) is None) if i not in sure)

    @property
    def stated(self) -> tuple[str, ...]:
        """Ids of the members that the text itself gives, sorted."""
        return _ids(m for m in self.memberships if m.evidence)


def _ids(memberships: Iterable[Membership]) -> tuple[str, ...]:
    return tuple(sorted({membership.member for membership in memberships}))
