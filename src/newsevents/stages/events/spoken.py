"""Whom a promise or threat speaks of: "vowed to free *Gaul*", "promised carts for *Gaul*", not the carts."""

from collections.abc import Iterator

from newsevents.model import Actor, EventType, Group, Organization, Sector
from newsevents.stages.clauses.nouns import is_somebody, is_topic
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.sides import bears

_OFFICIAL = {Sector.GOV, Sector.LEG}
_AS = "as"
"""Before what somebody is: "his time *as* a sheriff"."""
_TOPICAL = ("about", "on", "over")
_AGAINST = "against"
"""Before whom one does not promise it: "pledged to work *against* Gaul"."""
_OF = "of"
_OF_NAME = ("amod", "appos", "compound", "conj", "flat", "nmod:desc", "nummod")
"""How the words of a name or a row hang on its head."""
_OWNERS = ("nmod:poss", "compound", "amod")
_WILLED = (EventType.AGREE, EventType.REJECT)
"""What one agrees or refuses to give is given to somebody."""


def spoken_of(draft: Draft, parties: Parties, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return the first actor, else the first country, of which a promise or threat speaks.

    A group of which a threat speaks is seldom those who are threatened: "threatened to
    withdraw *its ministers*", "warned that it will cost *nurses* their jobs".
    An official does not mean his own country.  Who speaks of what somebody did, or asks
    for, does not say to whom: of those whom that would find, less than half were right.
    """
    if draft.type in (EventType.ACCUSE, EventType.REQUEST):
        return ()
    several = any(isinstance(actor, Group) and len(actor.of) > 1 for actor in sources)
    together = draft.type is EventType.AGREE and (several or len(sources) > 1)
    unnamed = any(is_somebody(parties.reading, at) for at in draft.targets)
    if together or unnamed:
        return ()
    own = {actor.country for actor in sources if set(actor.sectors) & _OFFICIAL} - {None}
    others = {actor.id for actor in sources} | {f"country:{code}" for code in own}
    given = set(_given(draft, parties))
    places = [i for i in _places(draft, parties) if i not in given]
    for find in (_actor_but_house, _country_but_of_town):
        for i in places:
            found = find(parties, i)
            if found and found.id not in others:
                return () if draft.type is EventType.THREATEN and isinstance(found, Group) else (found,)
    return ()


def _places(draft: Draft, parties: Parties) -> Iterator[int]:
    """Yield the words of what is promised or threatened that may say whom it is about."""
    for head in draft.content:
        first, stop = parties.reading.analysis.subtree(head)
        apart = (_AS, _AGAINST) if draft.type in _WILLED else (_AS,)
        threatening = _threatening(draft, parties, head)
        for i in range(first, stop):
            if i not in threatening and not _is_aside(parties, i, first, apart) and not _only_tells(parties, i):
                yield i


def _threatening(draft: Draft, parties: Parties, clause: int) -> range:
    """Return the words of who does what is threatened, who is not threatened: "warned that *nurses* would strike"."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.triggers.sides
    subject = analysis.subject(clause) if draft.type is EventType.THREATEN else None
    return range(0) if subject is None or bears(analysis, words, clause) else range(*analysis.subtree(subject))


def _is_aside(parties: Parties, i: int, first: int, cases: tuple[str, ...]) -> bool:
    """Say whether token *i* of what begins at *first* stands in a clause of its own, or behind one of *cases*."""
    analysis = parties.reading.analysis
    while i >= first:
        aside = analysis.relations[i] == "advcl" and analysis.tags[i] == "VBG" and analysis.tags[i - 1] == ","
        aside = aside or (
            analysis.relations[i] == "nmod" and analysis.case(i) in _TOPICAL
        )  # "a motion *on the deaths*"
        if aside or analysis.relations[i] == "acl:relcl" or analysis.case(i) in cases or _is_to_be_done(parties, i):
            return True
        i = analysis.heads[i]
    return False


def _is_to_be_done(parties: Parties, i: int) -> bool:
    """Say whether clause *i* says what is to be done lest a threat come true: "unless *they* are freed", by others."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.triggers.status
    is_condition = analysis.relations[i] == "advcl" and analysis.marker(i) in words.conditions
    return is_condition and analysis.passive(i)


def warned(draft: Draft, parties: Parties, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return who is to do something lest a threat come true: "threatened a strike *unless Gaul* paid"."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.triggers.status
    below = (draft.token, *draft.content)
    clauses = (at for i in below for at in analysis.all_children(i, "advcl") if analysis.marker(at) in words.conditions)
    subjects = (analysis.subject(at) for at in clauses if not analysis.passive(at))
    heads = [head for at in subjects if at is not None for head in analysis.conjuncts(at)]
    return tuple(actor for actor in parties.of(heads) if actor not in sources)


def _only_tells(parties: Parties, i: int) -> bool:
    """Say whether token *i* only tells whose actor or what crisis is meant: "*Gaul*'s Ohara Electric"."""
    analysis = parties.reading.analysis
    above = analysis.heads[i]
    if _suffers(parties, i):
        return True
    if above < 0 or analysis.relations[i] not in _OWNERS:
        return False
    known = parties.reading.actor_at(above)
    return is_topic(parties.reading, above) or (known is not None and known is not parties.reading.actor_at(i))


def _suffers(parties: Parties, i: int) -> bool:
    """Say whether token *i* names whom harm is done to: "the death *of two men*", "the killing of the clerk *Roe*"."""
    analysis = parties.reading.analysis
    while analysis.relations[i] in _OF_NAME and analysis.heads[i] >= 0:
        i = analysis.heads[i]
    above, harms = analysis.heads[i], parties.reading.lexicon.triggers.sides.harms
    return above >= 0 and analysis.bases[above] in harms and analysis.case(i) == _OF


def _given(draft: Draft, parties: Parties) -> Iterator[int]:
    """Yield the words for what somebody agrees or refuses to give: "send *a delegation* to Gaul"."""
    if draft.type not in _WILLED:
        return
    analysis, giving = parties.reading.analysis, parties.reading.lexicon.triggers.things.giving
    for head in draft.content:
        first, stop = analysis.subtree(head)
        if analysis.tags[head].startswith("NN"):
            yield from range(*analysis.noun_chunk(head))
        for verb in range(first, stop):
            thing = analysis.object(verb) if analysis.bases[verb] in giving else None
            if thing is not None and not _is_named_body(parties, thing):  # "to buy *Gaul Steel*" is said to it
                yield from range(*analysis.noun_chunk(thing))
                parts = (at for at in analysis.all_children(thing, "nmod") if analysis.case(at) == _OF)
                yield from (i for at in parts for i in range(*analysis.subtree(at)))  # "a team *of investigators*"


def _is_named_body(parties: Parties, i: int) -> bool:
    actor = parties.reading.actor_at(i)
    return isinstance(actor, Organization) and parties.has_name(actor)


def _actor_but_house(parties: Parties, i: int) -> Actor | None:
    """Return the actor at token *i*, but a court, to which one goes, and a house without a name, to be built."""
    reading = parties.reading
    found = reading.actor_at(i)
    if found is not None and Sector.JUD in found.sectors and isinstance(found, Organization):
        return None
    if found is None or parties.has_name(found):
        return found
    words = (at for mention in found.mentions for at in range(*reading.analysis.tokens_in(mention.span)))
    return None if any(parties.is_building(at) for at in words) else found


def _country_but_of_town(parties: Parties, i: int) -> Actor | None:
    return None if parties.is_in_town(i) else parties.country_at(i)
