"""Who hears what is asked, promised or said of them: who is told it, written to, phoned."""

from newsevents.lexicon.titles import Pronoun
from newsevents.model import Actor, EventType, Group, Organization, Person, QuadClass, Sector, Statement
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.receivers import receivers

_VERBAL = (QuadClass.VERBAL_COOPERATION, QuadClass.VERBAL_CONFLICT)
_AIMS = ("acl", "advcl", "xcomp")
_JOINED = "conj"
_MET = ("meet", "visit")
"""What one does beside the thing that "and" joins, and not by it: "met Gaul's envoy *and demanded* carts"."""
_SENT = ("obj", "obl")
_TO, _ASSURE = "to", "assure"
_CALL, _IN, _TELL = "call", "in", "tell"


def addressed(draft: Draft, parties: Parties, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return to whom one turns with what *draft* tells.

    "Wrote to *Gaul* demanding carts", "phoned *Gaul* to apologise", "sent a
    letter to *Gaul* asking for peace".
    """
    analysis = parties.reading.analysis
    verb = draft.token if draft.anchor < 0 else draft.anchor
    above, relation = analysis.heads[verb], analysis.relations[verb]
    if draft.type.quad not in _VERBAL or above < 0 or analysis.subject(verb) is not None:
        return ()
    heads: tuple[int, ...] = ()
    if (relation == _JOINED and analysis.lemmas[above] not in _MET) or (
        relation in _AIMS and (analysis.tags[verb] == "VBG" or analysis.infinitive(verb))
    ):
        heads = analysis.addressees(above) or _sent_to(parties, verb) or _turned_to(parties, verb)
    others = (actor for actor in parties.of(heads) if actor not in sources)
    return tuple(actor for actor in others if Sector.JRN not in actor.sectors)


def _turned_to(parties: Parties, verb: int) -> tuple[int, ...]:
    """Return to whom one has turned before: "told *nurses* to go *and appealed* for calm", "called *her* to thank"."""
    analysis = parties.reading.analysis
    above = analysis.heads[verb]
    joined = analysis.relations[verb] == _JOINED
    if analysis.lemmas[above] != (_TELL if joined else _CALL) or analysis.passive(above):
        return ()
    called_in = (at for at in analysis.obliques(above) if analysis.case(at) == _IN and not joined)
    people = (at for at in called_in if isinstance(parties.called(at), Person))  # "called in the envoy to protest"
    told = (*analysis.all_children(above, "iobj", "obj"), *people)
    return next((analysis.conjuncts(at) for at in told if above < at < verb), ())


def promised(draft: Draft, parties: Parties, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return to whom something is promised, as the first object: "promised *the nurses* a raise", not "carts"."""
    if draft.type is not EventType.AGREE or draft.nominal:
        return ()
    analysis, verb = parties.reading.analysis, draft.token if draft.anchor < 0 else draft.anchor
    if lent := _to_be_given(draft, parties):
        return tuple(actor for actor in lent if actor not in sources)
    objects = [at for at in analysis.all_children(verb, "iobj", "obj") if at > verb]
    clauses = [at for at in analysis.all_children(verb, "xcomp", "ccomp") if at > verb]
    if not objects or analysis.passive(verb):
        return ()
    given = objects[0]
    if len(objects) == 1 and not any(at > given for at in clauses) and analysis.lemmas[verb] != _ASSURE:
        return ()  # "offered *a team* of medics": to nobody
    found = (parties.called(at) for at in analysis.conjuncts(given))
    return tuple(a for a in found if isinstance(a, Person | Group | Organization) and a not in sources)


def _to_be_given(draft: Draft, parties: Parties) -> tuple[Actor, ...]:
    """Return who is to get something, as the first object in what is promised: "offered to lend *Gaul* carts"."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.triggers.sides
    clauses = (at for at in draft.content if analysis.tags[at].startswith("VB"))
    heads = [head for at in clauses for head in receivers(analysis, words, at)]
    lands = {land.id: land for at in heads if (land := parties.country_at(at))}
    return parties.of(heads) or tuple(lands.values())


def _sent_to(parties: Parties, verb: int) -> tuple[int, ...]:
    """Return who gets the text that *verb* is in, or stands beside: "sent *Gaul* a letter *asking* for peace"."""
    analysis, texts = parties.reading.analysis, parties.reading.lexicon.triggers.things.texts
    above = analysis.heads[verb]
    is_text = analysis.bases[above] in texts
    text = above if is_text else analysis.child(above, "obj")
    if text is None or analysis.bases[text] not in texts or analysis.relations[verb] == _JOINED:
        return ()
    sending = analysis.heads[text] if analysis.relations[text] in _SENT else text
    around = (
        *analysis.all_children(sending, "iobj"),
        *analysis.all_children(text, "nmod"),
        *analysis.obliques(sending),
    )
    to = (at for at in around if analysis.relations[at] == "iobj" or analysis.case(at) == _TO)
    return next((analysis.conjuncts(at) for at in to), ())


def told(draft: Draft, parties: Parties, sources: tuple[Actor, ...], claim: Statement | None) -> tuple[Actor, ...]:
    """Return who hears what the speaker asks or promises: ""*We* ask for grain," he told *the council*"."""
    reading = parties.reading
    pronouns = (reading.lexicon.titles.pronouns.get(reading.analysis.lower[at]) for at in draft.sources)
    own = any(word in (Pronoun.SPEAKER, Pronoun.SPEAKERS) for word in pronouns)
    if claim is None or not own or claim.speaker not in sources:
        return ()
    return tuple(actor for actor in claim.addressees if actor not in sources and Sector.JRN not in actor.sectors)
