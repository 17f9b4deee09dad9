"""Who stands on the sides of an event, as heads of noun phrases."""

from collections.abc import Iterable

from newsevents.language import Analysis
from newsevents.lexicon.around import SideWords
from newsevents.lexicon.senses import Frame, Sense, Side, Words
from newsevents.model import EventMode, EventType, QuadClass
from newsevents.stages.clauses.roles import obliques, patient
from newsevents.stages.clauses.tied import made_by
from newsevents.stages.events.deeper import asked_from, left, protested
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.receivers import is_given, receivers

_ANYWHERE = (
    EventType.ACCUSE,
    EventType.AGREE,
    EventType.CONSULT,
    EventType.COOPERATE,
    EventType.REJECT,
    EventType.SUPPORT,
)
"""What is said or signed somewhere is not aimed at that place."""
_JOINT = (EventType.AGREE, EventType.COOPERATE)
"""What needs no object to be aimed at no place."""
_UTTERED = (EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN)
"""What comes from whoever utters it: "criticism *from* Gaul"."""
_HELP = (EventType.AID, EventType.COOPERATE, EventType.SUPPORT)
_DEEDS = (QuadClass.MATERIAL_COOPERATION, QuadClass.MATERIAL_CONFLICT)
_AGAINST = "against"
_FOR = "for"
_FROM = "from"
_ON = "on"
_THAT = "that"
_DONE_TO = ("of", "on", "to")
"""Before what is done to somebody, behind whom a parser may hang who does it: "a crackdown on traders *by police*"."""
_TO = "to"
_WHO = ("NNP", "NNPS", "PRP")
"""Tags of who gets a promise."""
_BEFORE = ("nmod:poss", "compound", "amod")
"""What before a noun may say who does it."""


def together(analysis: Analysis, i: int | None) -> tuple[int, ...]:
    """Return the heads that *i* is coordinated with, and *i*."""
    return () if i is None else analysis.conjuncts(i)


def beside(analysis: Analysis, prepositions: Words, i: int) -> tuple[int, ...]:
    """Return what stands after *prepositions* around word *i*, the likeliest targets, named first there, first."""
    found = sorted((prepositions.index(case), at) for case, at in obliques(analysis, i) if case in prepositions)
    if any(prepositions[number] == _TO for number, _ in found):  # "apologised to fans *on Facebook*"
        found = [(number, at) for number, at in found if prepositions[number] != _ON]
    return tuple(head for _, at in found for head in together(analysis, at))


def of_verb(
    analysis: Analysis, words: SideWords, i: int, sense: Sense, inner: Draft | None, done_by: int | None
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the heads of source and target of verb or adjective *i*, which *done_by* does if it is a verb."""
    is_attribute = analysis.lower[i] in sense.adjectives and analysis.passive(i)
    is_verb = analysis.tags[i] != "JJ" and not is_attribute
    sources = together(analysis, done_by if is_verb else analysis.understood_subject(i))
    objects = together(analysis, patient(analysis, i) if is_verb else None)
    if sense.frame is Frame.ALONE:
        return sources or objects, ()
    first = (*receivers(analysis, words, i), *(objects if sense.instrument and is_given(analysis, words, i) else ()))
    indirect = [head for at in first for head in together(analysis, at)]
    if sense.type is EventType.AGREE and sense.content:  # who promises carts does nothing to the carts
        objects = tuple(at for at in objects if analysis.tags[at] in _WHO)
    given = _given(analysis, words, i, sense, objects)
    if sense.mode is EventMode.DISAPPROVE and inner and inner.nominal and not _is_named(analysis, objects):
        given = inner.sources or _makers(analysis, words, i)  # "condemned an attack on Rome" blames whoever attacked
    elif sense.type is EventType.ACCUSE and any(analysis.bases[at] in words.harms for at in objects):
        given = tuple(by for at in objects for by in _doers(analysis, words, at)) or _makers(analysis, words, i)
    elif sense.type is EventType.CONCEDE:
        harms = (at for at in objects if analysis.bases[at] in words.harms)
        given += tuple(head for at in harms for head in _whose(analysis, words, at))
    elif sense.type is EventType.REQUEST:  # "demanded *the release* of a man" asks not him
        asked = inner.token if inner else -1
        given = tuple(at for at in given if at != asked and not _is_done_to_somebody(analysis, words, at))
    found = (*indirect, *given, *_from_content(analysis, words, i, sense, inner))
    targets = tuple(at for at in _unique(found) if at not in sources)
    if sense.frame is Frame.REVERSE:
        taken = () if sense.instrument else objects
        return tuple(at for at in targets if at not in taken), sources
    return sources, targets


def _is_done_to_somebody(analysis: Analysis, words: SideWords, i: int) -> bool:
    """Say whether noun *i*, or one in its row, is to happen to whoever it is of: "pay and the *release* of Doe"."""
    return any(analysis.bases[at] in words.favours for at in analysis.conjuncts(i))


def _is_named(analysis: Analysis, objects: tuple[int, ...]) -> bool:
    """Say whether the objects are somebody with a name: "condemned *Gaul* for an attack" blames Gaul."""
    return any(analysis.tags[at] in _WHO for at in objects)


def _given(analysis: Analysis, words: SideWords, i: int, sense: Sense, objects: tuple[int, ...]) -> tuple[int, ...]:
    """Return to whom verb *i* does it: its objects, who made them, and who stands behind prepositions."""
    towards = _towards(words, sense, objects)
    around = tuple(
        at
        for at in beside(analysis, towards, i)
        if (analysis.bases[at] not in words.links or analysis.case(at) == _TO) and not _is_fronted(analysis, i, at)
        if sense.type is EventType.REQUEST or analysis.case(at) != _ON or analysis.bases[at] not in words.platforms
    )
    if sense.instrument:
        parts = [below for at in objects for below in (at, *analysis.all_children(at, "nmod"))]
        around += tuple(head for at in parts for head in beside(analysis, towards, at))
    if sense.type is EventType.REQUEST:
        around = tuple(at for at in around if not _is_to_suffer(analysis, i, at))
        around += asked_from(analysis, words, i)
    around += left(analysis, i)
    if sense.type is EventType.PROTEST:
        around += protested(analysis, words, i)
    if sense.type is EventType.SUPPORT:
        around += tuple(head for _, at in obliques(analysis, i) for head in _backed(analysis, words, at))
    if not around and (sense.recipient or (sense.instrument and _TO in towards)):
        around = tuple(head for at in objects for head in _recipients(analysis, at))
    if sense.instrument:
        return around
    return (*around, *objects) if sense.recipient else (*objects, *_makers(analysis, words, i), *around)


def _is_fronted(analysis: Analysis, i: int, at: int) -> bool:
    """Say whether phrase *at* opens the sentence of verb *i*: "*At the bank*, Rome said", not "*Gaul*, to which"."""
    subject = analysis.subject(i)
    return subject is not None and at < subject < i and analysis.heads[i] not in analysis.conjuncts(at)


def _is_to_suffer(analysis: Analysis, i: int, at: int) -> bool:
    """Say whether phrase *at* is to suffer what verb *i* asks: "called for *Gaul* to be fined" asks not Gaul."""
    clauses = (*analysis.all_children(i, "xcomp", "advcl"), *analysis.all_children(at, "acl"))
    asked = (clause for clause in clauses if clause > at)
    return analysis.case(at) == _FOR and any(_is_done_to(analysis, clause) for clause in asked)


def _backed(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return for whom one speaks by phrase *i*: "came out in *support* of Gaul", "leaped to Gaul's *defence*"."""
    return _whose(analysis, words, i) if analysis.bases[i] in words.behalf else ()


def _towards(words: SideWords, sense: Sense, objects: tuple[int, ...]) -> Words:
    """Return the prepositions before targets of *sense*."""
    towards = sense.towards or words.target
    if sense.type in _JOINT or (objects and sense.type in _ANYWHERE):
        where = words.place if sense.type is EventType.SUPPORT else words.inside
        towards = tuple(case for case in towards if case not in where)
    if sense.type in _JOINT:
        towards = tuple(case for case in towards if case != _AGAINST)  # "pledged to work together *against* Gaul"
    if sense.type in _HELP and sense.instrument and sense.frame is not Frame.REVERSE:
        towards = tuple(case for case in towards if case != _FROM)  # "sent planes *from* a base"
    return towards


def _doers(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return who does harm *i*: "*Rome*'s abuse of slaves", "the abuse *by Rome*", not "the abuse of *slaves*"."""
    by = tuple(at for case, at in obliques(analysis, i) if case in words.source)
    return (*(at for at in analysis.children(i) if analysis.relations[at] in _BEFORE), *by)


def _makers(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return who made the object of verb *i*, if a parser hangs them on the verb: "accepted an offer *by Gaul*"."""
    thing = analysis.object(i)
    if thing is None or analysis.passive(i):
        return ()
    _, stop = analysis.noun_chunk(thing)
    by = (at for case, at in obliques(analysis, i) if case in words.source and analysis.subtree(at)[0] == stop)
    return together(analysis, next(by, None))


def _whose(analysis: Analysis, words: SideWords, i: int) -> tuple[int, ...]:
    """Return whose noun *i* is: who "overturned the suspension *of Doe*", or Doe's, yields to Doe."""
    of = (at for case, at in obliques(analysis, i) if case in words.object)
    owners = (*of, *analysis.all_children(i, "nmod:poss"))
    return tuple(head for at in owners for head in together(analysis, at))


def _recipients(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return who gets *i*, where a parser hangs them deeper: "three members of a gang *to Gaul*"."""
    waiting = [i]
    for at in waiting:
        behind = (clause for clause in analysis.all_children(analysis.heads[at], "advcl") if clause == at + 1)
        below = (*analysis.all_children(at, "nmod", "conj", "acl", "obl"), *behind)  # "a ship *carrying* aid to Gaul"
        to = next((head for head in below if analysis.case(head) == _TO), None)
        if to is not None:
            return together(analysis, to)
        waiting.extend(below)
    return ()


def _from_content(analysis: Analysis, words: SideWords, i: int, sense: Sense, inner: Draft | None) -> tuple[int, ...]:
    """Return who is meant by what is asked, promised or refused."""
    if not sense.content:
        return ()
    is_request = sense.type is EventType.REQUEST
    by_others = is_request or sense.type is EventType.ACCUSE  # "demanded, alleged that *he* be beaten": not by him
    clauses = analysis.all_children(i, "ccomp", "xcomp")
    if sense.type is EventType.THREATEN:
        clauses = tuple(at for at in clauses if bears(analysis, words, at))
    subjects = [
        analysis.agent(at) if by_others and _is_done_to(analysis, at) else analysis.subject(at) for at in clauses
    ]
    found = [head for at in subjects for head in together(analysis, at)]
    if inner is None:
        return tuple(found)
    is_deed = inner.type.quad in _DEEDS  # "demanded his release", "demanded the arrest of Doe": he is not asked
    aside = sense.type is EventType.ACCUSE or (inner.nominal and is_request and is_deed)
    aside = aside or (is_request and any(_is_done_to(analysis, at) for at in clauses))
    threatening = sense.type is EventType.THREATEN and not inner.nominal  # "warned that *nurses* would strike"
    return (*found, *(() if threatening else inner.sources), *(() if aside else inner.targets))


def bears(analysis: Analysis, words: SideWords, i: int) -> bool:
    """Say whether the subject of clause *i* has to suffer it: "warned that *Gaul* would pay", not "would strike"."""
    return _is_done_to(analysis, i) or analysis.bases[i] in words.bearing


def _is_done_to(analysis: Analysis, i: int) -> bool:
    """Say whether clause *i* tells what is to be done to its subject, whatever its verb is tagged as."""
    return analysis.passive(i) or analysis.child(i, "aux:pass") is not None


def of_noun(analysis: Analysis, words: SideWords, i: int, sense: Sense) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the heads of source and target of noun *i*: "*Rome*'s attack on *Gaul*"."""
    before = [at for at in analysis.children(i) if analysis.relations[at] in _BEFORE]
    owned = (_blamed(analysis, words, i) if analysis.tags[at] == "PRP$" else at for at in before)
    sources = [head for at in owned for head in together(analysis, at)]
    sources += [head for at in made_by(analysis, words, i) for head in together(analysis, at)]
    targets: list[int] = []
    towards = sense.towards or words.target
    for case, at in _phrases(analysis, i):
        heads = together(analysis, at)
        if case in words.source:
            sources = [*heads, *sources]
            targets += beside(analysis, towards, at)
        elif _marks_source(words, sense, case) or (case == _FROM and sense.type in _UTTERED):
            sources += heads
        elif case in words.joint or case in words.object or case in towards:
            targets += heads
            deeper = (by for inner, by in obliques(analysis, at) if inner in words.source and case in _DONE_TO)
            sources += [head for by in deeper for head in together(analysis, by)]  # "the arrest of Doe *by Rome*"
    if sense.type is EventType.REQUEST and not targets:
        targets = _told_to(analysis, i)
    if sense.owner is Side.TARGET and not targets and (own := [at for at in sources if _owns(analysis, at, i)]):
        sources, targets = [at for at in sources if at not in own], own  # "*her* release"
    if sense.instrument and not sources:
        sources, targets = [at for at in targets if analysis.case(at) in words.object], []
    return _unique(sources), _unique(targets)


def _told_to(analysis: Analysis, i: int) -> list[int]:
    """Return who is to do what noun *i* asks: "a demand that *Gaul* pay"."""
    clauses = (at for at in analysis.all_children(i, "acl", "ccomp") if not _is_done_to(analysis, at))
    marked = (at for at in clauses if analysis.marker(at) == _THAT)
    return [head for at in marked for head in together(analysis, analysis.subject(at))]


def _phrases(analysis: Analysis, i: int) -> tuple[tuple[str, int], ...]:
    """Return the phrases around noun *i*, or around the one that it is joined to: "the *arrest* and detention *of*"."""
    own = tuple(obliques(analysis, i))
    others = (at for at in analysis.conjuncts(i) if at > i)
    return own or next((tuple(obliques(analysis, at)) for at in others), ())


def _owns(analysis: Analysis, at: int, i: int) -> bool:
    return analysis.heads[at] == i and analysis.relations[at] == "nmod:poss"


def _blamed(analysis: Analysis, words: SideWords, i: int) -> int | None:
    """Return who is meant by "its" before noun *i*: whom one blames "*for* its" deeds, else the pronoun itself."""
    above = analysis.heads[i]
    if analysis.case(i) in words.blaming and above >= 0:
        found = analysis.object(above) if analysis.tags[above].startswith("VB") else above
        if found is not None and analysis.tags[found].startswith("NNP"):
            return found
    return next(at for at in analysis.children(i) if analysis.tags[at] == "PRP$")


def _marks_source(words: SideWords, sense: Sense, case: str) -> bool:
    """Say whether *case* marks who does it: "talks *between*", "resignation *of*", not "mediation between"."""
    if case in words.joint:
        return sense.frame is Frame.MUTUAL
    return case in words.object and case not in words.target and sense.of is Side.SOURCE


def _unique(heads: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(heads))
