"""How the words around a name show what it stands for, and what it belongs to."""

from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Standing:
    """How a place name shows that it stands for a government, or does not."""

    locating: frozenset[str]
    """Prepositions before a place, and never before one who acts."""

    dealing: frozenset[str]
    """Prepositions between two sides: talks "with" Tokyo."""

    placing: frozenset[str]
    """Verbs whose subject or object is a place and no government: to "visit" Tokyo."""

    addressing: frozenset[str]
    """Verbs whose object is asked, told or blamed: to "urge" Tokyo."""

    suffering: frozenset[str]
    """Verbs whose object is people, whatever noun it is: to "arrest" two batsmen."""

    acting: frozenset[str]
    """Verbs whose subject is people, whatever noun it is: two batsmen "apologised"."""

    telling: frozenset[str]
    """Verbs with which people are told to do something: to "ask" the line to wait."""

    charging: frozenset[str]
    """Verbs that say "of" what after whom: to "accuse" them of treason."""

    ruling: frozenset[str]
    """Verbs that say of a town or a part of a country what its government does: Texas "banned" it."""

    governing: frozenset[str]
    """Bodies that act for the country whose they are, and for nobody else: Peru's "government"."""

    posted: frozenset[str]
    """Bodies in another country, which act for themselves: Peru's "embassy"."""

    moving: frozenset[str]
    """Verbs of going, which make "to" and "from" say where: to "flee" to Japan."""

    inert: frozenset[str]
    """Nouns that take a name without its bearer: the US "dollar"."""

    stances: frozenset[str]
    """Nouns that a government has, or that are directed at one: Tokyo's "decision"."""


@final
@frozen(kw_only=True)
class Belonging:
    """How a text says who belongs to an alliance."""

    nouns: frozenset[str]
    """For one that belongs: a NATO "member", "part" of the bloc."""

    members: frozenset[str]
    """After the name of an alliance, for those that belong: EU "countries"."""

    others: frozenset[str]
    """Before those that are left when some members are named: "other" members."""

    verbs: frozenset[str]
    """Between a member and the alliance: to "join" it."""

    comprising: frozenset[str]
    """Between the alliance and its members: it "includes" them."""

    examples: frozenset[str]
    """Between the members as a whole and some of them: "such as"."""

    agents: frozenset[str]
    """For those through whom a body acts, if they are called by nothing but the noun: its "observers"."""
