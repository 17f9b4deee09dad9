"""Lists of words around an encounter: who takes part, how real it is, when and where."""

from typing import final

from attrs import field, frozen

Words = tuple[str, ...]


@final
@frozen(kw_only=True)
class Partakers:
    """Verbs whose subject takes part in the encounter that is their object."""

    verbs: frozenset[str] = field(converter=frozenset)
    """As anybody does: "attend"."""

    hosts: frozenset[str] = field(converter=frozenset)
    """As who receives or leads: "chair"."""

    mediators: frozenset[str] = field(converter=frozenset)
    """As who mediates: "broker"."""


@final
@frozen(kw_only=True)
class CompanyWords:
    """Words beside who takes part that tell who else does."""

    more: frozenset[str] = field(converter=frozenset)
    """Participles: "*joined* by"."""

    there: frozenset[str] = field(converter=frozenset)
    """Of who is there: "also *present* was"."""

    examples: Words
    """Before those of several who are named: "leaders, *including* Ann Poe"."""

    mediation: frozenset[str] = field(converter=frozenset)
    """Of what those do who bring others together: "under the *mediation* of Rome"."""

    jointly: frozenset[str] = field(converter=frozenset)
    """Nouns before those with whom somebody holds one: "in *partnership* with Rome"."""

    family: frozenset[str] = field(converter=frozenset)
    """Whom one meets for other reasons if they are one's own: "met *her* parents"."""

    staff: frozenset[str] = field(converter=frozenset)
    """Titles of those who play in no match: "*coach* Ann Poe met the minister"."""

    instead: frozenset[str] = field(converter=frozenset)
    """Participles beside a body, before the persons who stand for it: a delegation "*led* by"."""

    includes: frozenset[str] = field(converter=frozenset)
    """Participles beside an encounter, before its sides: "talks *involving* Rome"."""

    attendance: frozenset[str] = field(converter=frozenset)
    """Nouns before those who are there: "with the *participation* of Rome"."""

    people: frozenset[str] = field(converter=frozenset)
    """Nouns of people who come for a country, besides offices: "its Gaulish *counterpart*"."""

    members: frozenset[str] = field(converter=frozenset)
    """Those who, of an alliance, are of its members: "NATO *leaders*"."""

    halls: frozenset[str] = field(converter=frozenset)
    """Houses in which people meet: "a *White House* meeting"."""

    kin: frozenset[str] = field(converter=frozenset)
    """Whom one meets for other reasons than to talk."""

    press: frozenset[str] = field(converter=frozenset)
    """Who meets these gives an interview."""

    bodies: frozenset[str] = field(converter=frozenset)
    """Nouns of bodies that speak for others: "a *delegation*"."""


@final
@frozen(kw_only=True)
class CountedWords:
    """Plurals that point back to those spoken of: "the two countries", "both leaders"."""

    pronouns: frozenset[str] = field(converter=frozenset)
    """They."""

    owners: frozenset[str] = field(converter=frozenset)
    """Their."""

    jointly: frozenset[str] = field(converter=frozenset)
    """What those do together who have just met: "they *agreed*"."""

    definite: frozenset[str] = field(converter=frozenset)
    """Before the number."""

    sides: frozenset[str] = field(converter=frozenset)
    """Nouns for whatever they are."""

    opposed: frozenset[str] = field(converter=frozenset)
    """What two sides are that need no number: "the warring parties"."""

    twofold: frozenset[str] = field(converter=frozenset)
    """Nouns that mean two by themselves: "the sides agreed"."""

    countries: frozenset[str] = field(converter=frozenset)
    """Nouns for countries."""

    persons: frozenset[str] = field(converter=frozenset)
    """Nouns for persons."""

    numbers: dict[str, int]
    """How many: "two", "both"."""

    speakers: frozenset[str] = field(converter=frozenset)
    """We."""

    peers: frozenset[str] = field(converter=frozenset)
    """Those who hold the office of another: "her *counterpart*"."""

    heads: frozenset[str] = field(converter=frozenset)
    """Those who head a state: "the Gaulish *leader*"."""

    offices: dict[str, Words]
    """From a noun to the words of titles by which its holders are known: "leader" to "president"."""


@final
@frozen(kw_only=True)
class TravelWords:
    """Words for going where an encounter is: "*flew to* Lima for talks"."""

    verbs: frozenset[str] = field(converter=frozenset)
    """Of going."""

    places: Words
    """Before where one goes."""


@final
@frozen(kw_only=True)
class ModeWords:
    """Words that tell by what means they meet."""

    phone: frozenset[str] = field(converter=frozenset)
    """By phone."""

    virtual: frozenset[str] = field(converter=frozenset)
    """By video."""

    person: frozenset[str] = field(converter=frozenset)
    """In person."""

    over: str
    """Before what one speaks over."""

    meals: frozenset[str] = field(converter=frozenset)
    """What one speaks over: "over *dinner*"."""

    margins: frozenset[str] = field(converter=frozenset)
    """Beside what people meet in person: "on the *sidelines* of the summit"."""

    venues: frozenset[str] = field(converter=frozenset)
    """Where people meet in person: "palace"."""


@final
@frozen(kw_only=True)
class MeetingStatus:
    """Words above or beside an encounter that tell how real it is."""

    planned: frozenset[str] = field(converter=frozenset)
    """It is to be."""

    proposed: frozenset[str] = field(converter=frozenset)
    """Somebody wants it to be."""

    asked: frozenset[str] = field(converter=frozenset)
    """Somebody asks for it, and waits for the answer."""

    cancelled: frozenset[str] = field(converter=frozenset)
    """It will not be."""

    postponed: frozenset[str] = field(converter=frozenset)
    """It will be later."""

    refused: frozenset[str] = field(converter=frozenset)
    """Somebody does not want it: nothing is said of its being held."""

    denied: frozenset[str] = field(converter=frozenset)
    """Somebody says that it is not true."""

    accepted: frozenset[str] = field(converter=frozenset)
    """Somebody takes up what was proposed."""

    not_yet: frozenset[str] = field(converter=frozenset)
    """It has not been: "has *yet* to meet"."""

    ongoing: frozenset[str] = field(converter=frozenset)
    """It goes on."""

    possible: frozenset[str] = field(converter=frozenset)
    """Adjectives: "a *potential* summit"."""

    coming: frozenset[str] = field(converter=frozenset)
    """Adjectives: "the upcoming summit"."""


@final
@frozen(kw_only=True)
class ApartWords:
    """Words that set an encounter apart from those told before."""

    words: frozenset[str] = field(converter=frozenset)
    """Beside the noun: "another meeting"."""

    again: frozenset[str] = field(converter=frozenset)
    """Beside the noun, where those who met before meet once more: "the *next* round"."""

    verbs: frozenset[str] = field(converter=frozenset)
    """Between two: "the meeting *followed* talks"."""

    each: frozenset[str] = field(converter=frozenset)
    """Beside the noun or verb, where somebody meets each of the others: "*separate* meetings with"."""

    adverbs: frozenset[str] = field(converter=frozenset)
    """Beside the verb: "met *again*"."""


@final
@frozen(kw_only=True)
class MeetingSides:
    """Prepositions around an encounter."""

    gerund: str
    """The ending of verbs that may pass for nouns."""

    with_: Words
    """Before the other side."""

    purpose: Words
    """Between those who are somewhere, and the encounter: "are in Lima *for* talks"."""

    attributive: frozenset[str] = field(converter=frozenset)
    """Participles before one who comes: "met *visiting* Minister Ann Poe"."""

    coming: Words
    """Between people and whom they come for, where nothing else can be meant: "officials *from* the ministry"."""

    setting: Words
    """Before the time or place of one more encounter."""

    under_way: Words
    """Before what one is at: "Ann Poe, *on* a visit to Rome, said"."""

    called_as: frozenset[str] = field(converter=frozenset)
    """Before what somebody is called for, or called as: "called her *to* the stand"."""

    called_to: Words
    """Before where somebody is called."""

    visited: Words
    """Before who is visited."""

    outside: Words
    """Between what somebody does before or after and the encounter."""

    over: frozenset[str] = field(converter=frozenset)
    """Before an encounter that is over if what is told is: "said *after* talks"."""

    inside: Words
    """Before an encounter at which somebody does something: "said *in* a meeting"."""

    ahead: Words
    """Before an encounter that is still to be."""

    ahead_adverb: Words
    """The first word of such, if a parser takes it for an adverb."""

    where: Words
    """The place of a clause is the noun before it."""

    asked: Words
    """Between whom somebody asks and the encounter: "asked her *for* talks"."""

    from_: Words
    """Before the first of several days."""

    new_date: Words
    """Before the day to which an encounter is put off."""

    until: Words
    """Before the last of several days."""

    here: Words
    """The place of the dateline."""

    home: Words
    """Between people and whom they come for: "envoys *of* Rome"."""

    invitation: Words
    """By whose wish somebody comes: "an *invitation* from Rome"."""

    during: Words
    """Between a deed of one side and the encounter: "said *in* a meeting"."""

    not_topics: Words
    """Nouns after the same prepositions that are no topic: "on the *sidelines*"."""

    topic: Words
    """Before what it is about."""

    place: Words
    """Before where it is."""
