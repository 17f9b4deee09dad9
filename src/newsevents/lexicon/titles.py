"""What people, groups and bodies are called when they are called by what they are."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read
from newsevents.lexicon.endings import Endings, inverted
from newsevents.lexicon.standing import Belonging, Standing
from newsevents.model import Gender, RoleState, Sector

Words = tuple[str, ...]


class Pronoun(StrEnum):
    """What a personal pronoun agrees with."""

    FEMALE = "female"
    """A woman."""
    MALE = "male"
    """A man."""
    THING = "thing"
    """Neither: a body, a country."""
    PLURAL = "plural"
    """Several, or a body whose members are meant."""
    SPEAKER = "speaker"
    """Who speaks."""
    SPEAKERS = "speakers"
    """Who speaks, and those with them."""


class StandIn(StrEnum):
    """What a noun like "country" or "bloc" stands for when it stands for something named before."""

    COUNTRY = "country"
    """One country."""
    COUNTRIES = "countries"
    """Several countries."""
    ALLIANCE = "alliance"
    """An alliance or another international body."""
    CITY = "city"
    """A populated place."""
    REGION = "region"
    """A part of a country, or of several."""


@final
@frozen(kw_only=True)
class _Institutions:
    fielded: Words
    named: Words
    national: Words
    common: Words


@final
@frozen(kw_only=True)
class _People:
    female: Words
    male: Words
    either: Words
    kin: Words


@final
@frozen(kw_only=True)
class _Fields:
    words: Words
    same: dict[str, str]


@final
@frozen(kw_only=True)
class _List:
    words: Words


@final
@frozen(kw_only=True)
class _Anonymity:
    words: Words
    verbs: Words


@final
@frozen(kw_only=True)
class _TitlesFile:
    states: dict[RoleState, Words]
    honorifics: dict[str, Words]
    abbreviations: dict[str, str]
    offices: dict[Sector, Words]
    capacities: dict[Sector, Words]
    groups: dict[Sector, Words]
    institutions: _Institutions
    bodies: dict[Sector, Words]
    stand_ins: dict[StandIn, Words]
    people: _People
    clients: dict[str, Words]
    pronouns: dict[Pronoun, Words]
    ranks: _List
    collectives: _List
    dropped: _List
    portfolios: _List
    counting: _List
    generic_offices: _List
    generic_bodies: _List
    public_bodies: _List
    any_firms: _List
    shared_offices: _List
    same_offices: dict[str, str]
    anonymity: _Anonymity
    fields: _Fields
    standing: Standing
    belonging: Belonging


@final
@frozen(kw_only=True)
class _NamesFile:
    female: Words
    male: Words


@final
@frozen(kw_only=True, eq=False)
class Titles:
    """
    The words for offices, groups and bodies, and those that stand for a name.

    All words are in lower case, without full stops; a sector ``UNK`` means that
    the word alone gives none.
    """

    states: Mapping[str, RoleState] = field(repr=False)
    """Words with a title that say whether it is held: "former", "acting"."""

    honorifics: Mapping[str, Gender | None] = field(repr=False)
    """Forms of address that are no title, and whose they are: "Mr", "Ms", "Dr"."""

    abbreviations: Mapping[str, str] = field(repr=False)
    """Short titles before names, and their long forms: "gen", "sen"."""

    offices: Endings[Sector] = field(repr=False)
    """Heads of titles and their sectors: "foreign secretary", "spokesman"."""

    capacities: Endings[Sector] = field(repr=False)
    """Words before a head without a sector of its own: "army" chief."""

    groups: Endings[Sector] = field(repr=False)
    """Plural nouns for people together that are no plural of an office: "troops"."""

    bodies: Endings[Sector] = field(repr=False)
    """Nouns of the names of bodies, and their sectors: "court", "ministry"."""

    fielded: frozenset[str] = field(repr=False)
    """Bodies in lower case that a field makes a name: foreign "ministry"."""

    fields: Endings[bool] = field(repr=False)
    """What such a body may be for: "foreign"."""

    same_fields: Mapping[str, str] = field(repr=False)
    """Fields that go by several names, and the name to use."""

    named_bodies: Endings[bool] = field(repr=False)
    """Bodies in lower case that need nothing to be a name: "parliament"."""

    national_bodies: Endings[bool] = field(repr=False)
    """Bodies in lower case that a nationality makes a name: Peruvian "government"."""

    common_bodies: Endings[bool] = field(repr=False)
    """Words for a body named elsewhere, or nowhere: "the company"."""

    stand_ins: Mapping[str, StandIn] = field(repr=False)
    """Words for a country, place or alliance named elsewhere: "the bloc"."""

    standing: Standing = field(repr=False)
    """How a place name shows that it stands for a government."""

    belonging: Belonging = field(repr=False)
    """How a text says who belongs to an alliance."""

    people: Mapping[str, Gender | None] = field(repr=False)
    """Nouns for one person that are no office, or whose gender is known: "woman", "spokesman"."""

    kin: frozenset[str] = field(repr=False)
    """Words for members of a family, who may share a name."""

    clients: Mapping[str, Words] = field(repr=False)
    """Nouns for those for whom others speak, with the nouns for who does."""

    pronouns: Mapping[str, Pronoun] = field(repr=False)
    """Personal and possessive pronouns."""

    ranks: frozenset[str] = field(repr=False)
    """Words that belong to a title and to no name: "deputy", "senior"."""

    portfolios: frozenset[str] = field(repr=False)
    """Last words of offices that have a field: "minister" of trade."""

    same_offices: Mapping[str, str] = field(repr=False)
    """Descriptions of the holder of an office, and the usual title: "top diplomat"."""

    generic_offices: frozenset[str] = field(repr=False)
    """Offices that take up anybody of the same sector: "the official"."""

    generic_bodies: frozenset[str] = field(repr=False)
    """Nouns that take up any body: "the organization"."""

    any_firms: frozenset[str] = field(repr=False)
    """Nouns for any firm, whatever else the text calls it: "the company"."""

    public_bodies: frozenset[str] = field(repr=False)
    """Nouns that take up any body of the state: "the agency" for a commission."""

    shared_offices: frozenset[str] = field(repr=False)
    """Offices of states that other bodies have, too: "president"."""

    counting: frozenset[str] = field(repr=False)
    """Nouns that with a number alone stand for those named before: the two "countries"."""

    dropped: frozenset[str] = field(repr=False)
    """Words of a state that the title of a role leaves out: "then"."""

    collectives: frozenset[str] = field(repr=False)
    """Nouns before "of" and people: a "delegation" of lawmakers."""

    anonymous: frozenset[str] = field(repr=False)
    """Words that say that a source has no name: "anonymity"."""

    naming: frozenset[str] = field(repr=False)
    """Verbs whose denial says it: not "named"."""

    first_names: Mapping[str, Gender] = field(repr=False)
    """First names that nearly always belong to a woman, or to a man."""


@cache
def load() -> Titles:
    """
    Read the words that come with the package.

    >>> load().offices.ending_at(["the", "prime", "minister"], 2)
    (1, <Sector.GOV: 'GOV'>)
    """
    data = read("titles.toml", _TitlesFile)
    names = read("first_names.toml", _NamesFile)
    genders = {"female": Gender.FEMALE, "male": Gender.MALE}
    people = {"female": data.people.female, "male": data.people.male, "either": data.people.either + data.people.kin}
    return Titles(
        states=inverted(data.states),
        honorifics={w: genders.get(kind) for kind, words in data.honorifics.items() for w in words},
        abbreviations=data.abbreviations,
        offices=Endings(inverted(data.offices)),
        capacities=Endings(inverted(data.capacities)),
        groups=Endings(inverted(data.groups)),
        bodies=Endings(inverted(data.bodies)),
        fielded=frozenset(data.institutions.fielded),
        fields=Endings(dict.fromkeys(data.fields.words, True)),
        same_fields=data.fields.same,
        named_bodies=Endings(dict.fromkeys(data.institutions.named, True)),
        national_bodies=Endings(dict.fromkeys(data.institutions.national, True)),
        common_bodies=Endings(dict.fromkeys(data.institutions.common, True)),
        stand_ins=inverted(data.stand_ins),
        standing=data.standing,
        belonging=data.belonging,
        people={w: genders.get(kind) for kind in ("either", "male", "female") for w in people[kind]},
        kin=frozenset(data.people.kin),
        clients=data.clients,
        pronouns=inverted(data.pronouns),
        ranks=frozenset(data.ranks.words),
        portfolios=frozenset(data.portfolios.words),
        same_offices=data.same_offices,
        generic_offices=frozenset(data.generic_offices.words),
        shared_offices=frozenset(data.shared_offices.words),
        generic_bodies=frozenset(data.generic_bodies.words),
        any_firms=frozenset(data.any_firms.words),
        public_bodies=frozenset(data.public_bodies.words),
        counting=frozenset(data.counting.words),
        dropped=frozenset(data.dropped.words),
        collectives=frozenset(data.collectives.words),
        anonymous=frozenset(data.anonymity.words),
        naming=frozenset(data.anonymity.verbs),
        first_names=inverted({Gender.MALE: names.male, Gender.FEMALE: names.female}),
    )
