"""What the lexicon can know: a country, an organization, a person, a place, a group."""

from typing import ClassVar, TypeAlias, final

from attrs import field, frozen

from newsevents.model import Gender, International, PlaceKind, Sector
from newsevents.model._checks import COUNTRY, between, matches, not_empty


@final
@frozen(kw_only=True)
class KnownCountry:
    """A state or a territory."""

    kind: ClassVar[str] = "country"

    iso3: str = field(validator=COUNTRY)
    """ISO 3166-1 alpha-3 code (``KOS`` for Kosovo, which has none)."""

    iso2: str | None = field(default=None, validator=matches("[A-Z]{2}", "two capital letters"))
    """ISO 3166-1 alpha-2 code (``XK`` for Kosovo)."""

    fips: str | None = field(default=None, validator=matches("[A-Z]{2}", "two capital letters"))
    """FIPS 10-4 code, which GDELT uses for places; None if it has none."""

    cameo: str | None = field(default=None, validator=COUNTRY)
    """CAMEO code, which GDELT uses for actors; None if it has none."""

    name: str = field(validator=not_empty)
    """Usual English name, without article."""

    names: tuple[str, ...] = ()
    """Other names, short forms and old names, without article."""

    adjectives: tuple[str, ...] = ()
    """Words for what or who belongs to it: "French"."""

    people: tuple[str, ...] = ()
    """Nouns for its people: "Finn", "Finns"."""

    capitals: tuple[str, ...] = ()
    """Capital, or capitals; other spellings follow after a slash: "Kyiv / Kiev"."""

    seats: tuple[str, ...] = ()
    """Names of buildings and offices that stand for its government: "Kremlin"."""

    @property
    def id(self) -> str:
        """Id of the country as an actor: ``country:FRA``."""
        return f"country:{self.iso3}"


@final
@frozen(kw_only=True)
class KnownMembership:
    """One spell of belonging to an alliance."""

    member: str = field(validator=not_empty)
    """ISO 3166-1 alpha-3 code of a country, or the key of an alliance after ``@``: ``@EU``."""

    since: str | None = None
    """First day, as exactly as known: ISO 8601 year, month or day."""

    until: str | None = None
    """Day of leaving, as exactly as known; None if it lasts."""

    status: str = "member"
    """One of :class:`newsevents.model.MembershipStatus`."""

    confidence: str = field(default="high", validator=matches("high|medium|low", "high, medium or low"))
    """How sure the fact is."""

    note: str | None = None
    """What else one should know."""


@final
@frozen(kw_only=True)
class KnownOrganization:
    """
    A body with a name: an institution, a firm, a party, an alliance.

    An alliance is one that has :attr:`memberships`.
    """

    kind: ClassVar[str] = "organization"

    name: str = field(validator=not_empty)
    """Full English name, without article."""

    abbreviation: str | None = None
    """Usual short form: "IAEA"; None if there is none."""

    names: tuple[str, ...] = ()
    """Other names, without article."""

    descriptions: tuple[str, ...] = ()
    """Nouns by which news takes up the name: "bloc", "nuclear watchdog"."""

    seats: tuple[str, ...] = ()
    """Places and buildings that stand for it: "Brussels"."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of the country it belongs to; None if none."""

    sectors: tuple[Sector, ...] = ()
    """In which capacities it acts, the most important first."""

    international: International | None = None
    """Set if it belongs to no single country."""

    code: str | None = field(default=None, validator=matches("(?:[A-Z0-9]{3}){1,5}", "CAMEO units of three letters"))
    """CAMEO code of its own; None if it has none."""

    parent: str | None = None
    """Name of the organization it is a part of; None if none."""

    wikidata: str | None = field(default=None, validator=matches("Q[1-9][0-9]*", "a Wikidata item"))
    """Wikidata item; None if not given."""

    source: str | None = None
    """Where the memberships are from; None for the source of the whole file."""

    memberships: tuple[KnownMembership, ...] = ()
    """Who belongs to it and when, in order of date; empty if it is no alliance."""

    @property
    def key(self) -> str:
        """Short form if there is one, else name; unique among organizations."""
        return self.abbreviation or self.name


@final
@frozen(kw_only=True)
class KnownRole:
    """An office that a person holds or held."""

    title: str = field(validator=not_empty)
    """The title: "Foreign Minister"."""

    of: str | None = None
    """Name of the organization, or ISO 3166-1 alpha-3 code of the country; None if none."""

    sector: Sector | None = None
    """Capacity that the office gives; None if none."""

    since: str | None = None
    """First day, as exactly as known: ISO 8601 year, month or day; None if not known."""

    until: str | None = None
    """Last day, as exactly as known; None if it lasts or is not known."""


@final
@frozen(kw_only=True)
class KnownPerson:
    """A human being that a user of the library cares about."""

    kind: ClassVar[str] = "person"

    name: str = field(validator=not_empty)
    """Full name, without title."""

    names: tuple[str, ...] = ()
    """Other spellings and short forms."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of the country; None if none."""

    sectors: tuple[Sector, ...] = ()
    """In which capacities the person acts, the most important first."""

    gender: Gender | None = None
    """Gender; None if not given."""

    roles: tuple[KnownRole, ...] = ()
    """Offices, the latest first."""

    wikidata: str | None = field(default=None, validator=matches("Q[1-9][0-9]*", "a Wikidata item"))
    """Wikidata item; None if not given."""


@final
@frozen(kw_only=True)
class KnownPlace:
    """A city, a region, a sea, a building."""

    kind: ClassVar[str] = "place"

    name: str = field(validator=not_empty)
    """Usual English name, without article."""

    names: tuple[str, ...] = ()
    """Other names and spellings."""

    sort: PlaceKind | None = None
    """What sort of place it is; None if not given."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of the country it lies in; None if several or none."""

    capital: bool = False
    """Whether it is the capital of its country, and so may stand for the government."""

    latitude: float | None = field(default=None, validator=between(-90, 90))
    """Degrees north; None if not given."""

    longitude: float | None = field(default=None, validator=between(-180, 180))
    """Degrees east; None if not given."""

    geonames: int | None = None
    """GeoNames id; None if not given."""


@final
@frozen(kw_only=True)
class KnownGroup:
    """A religious, ethnic or political group, or the people of a region."""

    kind: ClassVar[str] = "group"

    name: str = field(validator=not_empty)
    """Usual word: "Sunni"."""

    names: tuple[str, ...] = ()
    """Other words, plurals among them."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of the only country where there are such; None if several."""

    code: str | None = field(default=None, validator=matches("(?:[A-Z]{3}){1,2}", "CAMEO units of three letters"))
    """CAMEO code of the religion; None if it has none."""


Known: TypeAlias = KnownCountry | KnownOrganization | KnownPerson | KnownPlace | KnownGroup
"""Anything that the lexicon can know."""
