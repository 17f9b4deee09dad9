"""What a word tells at its place: the sense whose conditions hold, and most of them."""

from collections.abc import Iterable, Mapping

from newsevents.language import Analysis
from newsevents.lexicon.senses import ANY, LAND, NAME, NONE, PERSON, RECIPIENT, UNSAID, OperatorKind, Sense, Words
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import agent, obliques, words_around, words_with_noun
from newsevents.stages.events.inside import weight_of_clause
from newsevents.stages.events.sides import of_noun, together

_TITLE = "nmod:desc"
_LOCATION = "LOC"
_PERSON = "PER"
_PRONOUN = "PRP"
_MEASURE = "@measure"
_OF = "of"
_TO = "to"
_FOR = "for"
_LIKE_NOUNS = ("JJ", "VBD", "VBN")
_NAMES = ("NNP", "NNPS")
_NOUNS = ("NN", "NNS")
_QUANTITIES = ("CD", "DT", "PDT", "JJS")


def sense_of_verb(
    analysis: Analysis, triggers: Triggers, i: int, lemma: str, patient: int | None
) -> tuple[Sense | None, int]:
    """
    Return what the verb *lemma*, or its noun, tells at *i*, and how much of the wording says so.

    More than 1 means that something beside the verb itself decides it.

    Args:
        analysis: The text.
        triggers: The words that tell of events.
        i: Where the word stands.
        lemma: The verb.
        patient: Head of what it is done to, if there is one.
    """
    around: set[str] | None = None
    best: Sense | None = None
    most = 0
    for rest, sense in triggers.verbs.get(lemma, ()):
        if rest:
            around = words_around(analysis, i) if around is None else around
            if not around.issuperset(rest):
                continue
        done_to = _behind_particle(analysis, i, rest) if rest and patient is None else patient
        weight = _weight(analysis, triggers, i, sense, done_to)
        if weight and weight + len(rest) > most:
            best, most = sense, weight + len(rest)
    return best, most


def _behind_particle(analysis: Analysis, i: int, rest: Words) -> int | None:
    """Return the noun that a parser hangs on the particle of verb *i* as on a preposition: "handed *over supplies*"."""
    at = i + 1
    is_case = at < len(analysis) and analysis.lower[at] in rest and analysis.relations[at] == "case"
    return analysis.heads[at] if is_case else None


def sense_of_noun(analysis: Analysis, triggers: Triggers, i: int, around: int) -> Sense | None:
    """Return what noun *i* tells, whose sides stand around noun *around*."""
    best: Sense | None = None
    most = 0
    for rest, sense in triggers.noun_phrases.get(analysis.bases[i], ()):
        if rest and not words_with_noun(analysis, i).issuperset(rest):
            continue
        weight = 1 + len(rest)
        if sense.obliques and not sense.verbs:
            found = _oblique(analysis, triggers, around, sense.obliques)
            if not found:
                continue
            weight += found
        if (sense.subjects or sense.unless) and not _holds_of_noun(analysis, triggers, around, sense):
            continue
        weight += len(sense.subjects) > 0
        if weight > most:
            best, most = sense, weight
    return best


def _holds_of_noun(analysis: Analysis, triggers: Triggers, i: int, sense: Sense) -> bool:
    """Say whether the right ones do what noun *i* tells, and nothing beside it makes it something else."""
    if sense.unless and _are_there(triggers, sense.unless, words_with_noun(analysis, i)):
        return False
    if not sense.subjects:
        return True
    sources, _ = of_noun(analysis, triggers.sides, i, sense)
    above = analysis.heads[i]
    if analysis.relations[i] == "obj":
        sources += together(analysis, agent(analysis, above))  # "*villagers* staged a road blockade"
    if not sources and analysis.child(i, "cop") is not None:
        sources = together(analysis, analysis.subject(i))  # "*nurses* are on strike"
    return any(is_one_of(analysis, triggers, sense.subjects, at) for at in sources)


def _are_there(triggers: Triggers, unwanted: Words, words: set[str]) -> bool:
    return any(word in triggers.classes.get(name, (name,)) for name in unwanted for word in words)


def operator_of(analysis: Analysis, triggers: Triggers, i: int, lemma: str) -> OperatorKind | None:
    """Return what the verb *lemma*, or its noun, at *i* makes of the event inside it, None if nothing."""
    found = triggers.operator_verbs.get(lemma)
    if not found:
        return None
    around = words_around(analysis, i)
    fitting = [(len(rest), kind) for rest, kind in found if around.issuperset(rest)]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _weight(analysis: Analysis, triggers: Triggers, i: int, sense: Sense, patient: int | None) -> int:
    """Return one more than the number of conditions if all hold, else zero."""
    weight = 1
    if NONE in sense.objects:
        weight += patient is None and analysis.child(i, "ccomp") is None
        if weight == 1:
            return 0
    elif sense.objects:
        things = (patient, *_given(analysis, triggers, i)) if patient is not None else ()
        if not any(_is_object(analysis, triggers, at, sense.objects) for at in things):
            return 0
        weight += 2
    if sense.obliques:
        found = _oblique(analysis, triggers, i, sense.obliques, patient)
        if not found:
            return 0
        weight += found
    if sense.subjects:
        if not _is_done_by(analysis, triggers, i, sense):
            return 0
        weight += 1
    return 0 if sense.unless and _is_unwanted(analysis, triggers, i, sense, patient) else weight


def _is_done_by(analysis: Analysis, triggers: Triggers, i: int, sense: Sense) -> bool:
    """Say whether the right ones do what verb *i*, or its noun, tells, or nobody is said to if that will do."""
    is_verb = analysis.tags[i].startswith("VB")
    doers = together(analysis, agent(analysis, i)) if is_verb else of_noun(analysis, triggers.sides, i, sense)[0]
    if not doers:
        return UNSAID in sense.subjects and is_verb and analysis.passive(i)
    named = (at for head in doers for at in (head, *analysis.all_children(head, _TITLE)))  # "*Judge* Ana Roe"
    return any(is_one_of(analysis, triggers, sense.subjects, at) for at in named)


def _given(analysis: Analysis, triggers: Triggers, i: int) -> tuple[int, ...]:
    """Return what verb *i* gives beside who gets it: "was given a *warning*", "gave him a *warning*"."""
    return analysis.all_children(i, "obj") if analysis.bases[i] in triggers.sides.giving else ()


def _is_unwanted(analysis: Analysis, triggers: Triggers, i: int, sense: Sense, patient: int | None) -> bool:
    """Say whether something beside verb *i*, or what it is done to, makes it something else."""
    if RECIPIENT in sense.unless and _has_recipient(analysis, i):
        return True
    done_to = set() if patient is None else {analysis.bases[patient]}
    return _are_there(triggers, sense.unless, words_around(analysis, i) | done_to)


def _has_recipient(analysis: Analysis, i: int) -> bool:
    """Say whether somebody gets the object of verb *i*: "denied *her* a seat", "*she* was denied a seat"."""
    things = analysis.all_children(i, "iobj", "obj")
    return len(things) > (not analysis.passive(i))


def _is_object(analysis: Analysis, triggers: Triggers, patient: int, objects: Words) -> bool:
    heads = (patient, *_contents(analysis, triggers, patient), *_explained(analysis, patient))
    return ANY in objects or any(is_one_of(analysis, triggers, objects, head) for head in heads)


def _explained(analysis: Analysis, i: int) -> Iterable[int]:
    """Yield what name *i* is said to be: "the *tanker* Ilva Star"."""
    if analysis.tags[i] in _NAMES:
        yield from (at for at in analysis.all_children(i, _TITLE, "compound", "appos") if analysis.tags[at] in _NOUNS)


def is_one_of(analysis: Analysis, triggers: Triggers, names: Words, i: int) -> bool:
    """Say whether noun *i* is one of the words or classes *names*, with what must stand with it."""
    return fits(analysis, triggers.expanded[names], i) or any(_is_builtin(analysis, name, i) for name in names)


def _is_builtin(analysis: Analysis, name: str, i: int) -> bool:
    """Say whether *name* is a class that the text itself fills, and noun *i* in it."""
    if name == LAND:
        return analysis.labels[i].endswith(_LOCATION)
    if name == PERSON:
        return analysis.tags[i] == _PRONOUN or analysis.labels[i].endswith(_PERSON)
    return name == NAME and _is_name(analysis, i)


def _is_name(analysis: Analysis, i: int) -> bool:
    """Say whether noun *i* is a name, a pronoun, or has a name, a nationality or a country before it."""
    heads = (i, *analysis.all_children(i, "amod", "appos", "compound"))
    return (
        analysis.tags[i] == _PRONOUN
        or any(analysis.labels[at] != "O" or analysis.tags[at] in ("NNP", "NNPS") for at in heads)
        or any(analysis.labels[at].endswith(_LOCATION) for at in _owners(analysis, i))
    )


def _owners(analysis: Analysis, i: int) -> Iterable[int]:
    """Yield whose noun *i* is: "*Peru*'s port", "the government of *Peru*"."""
    yield from analysis.all_children(i, "nmod:poss")
    yield from (at for at in analysis.all_children(i, "nmod") if analysis.case(at) == _OF)


def _contents(analysis: Analysis, triggers: Triggers, i: int) -> Iterable[int]:
    """Yield what a measure measures and a list lists: "tons of *medicine*", "*aid* deliveries", "money and *arms*"."""
    word, known = analysis.bases[i], triggers.transparent
    measures = word in known or word in triggers.classes[_MEASURE] or word in triggers.nominals
    yield from _on_board(analysis, triggers, i)
    parts = triggers.reference.parts if measures or analysis.tags[i] in _QUANTITIES else ()
    for at in analysis.children(i):
        relation = analysis.relations[at]
        if relation == "conj":
            yield at
            yield from _contents(analysis, triggers, at)  # "two jets and tons *of medicine*"
        elif (relation == "compound" and word in known) or (relation == "nmod" and analysis.case(at) in parts):
            yield at
            if analysis.bases[at] in triggers.classes[_MEASURE]:
                yield from _contents(analysis, triggers, at)  # "tens of thousands *of dollars*"


def _on_board(analysis: Analysis, triggers: Triggers, i: int) -> Iterable[int]:
    """Yield what noun *i* carries: "a ship *carrying* aid", "trucks *loaded* with food"."""
    behind = (at for at in analysis.all_children(analysis.heads[i], "advcl") if at == i + 1)  # as a parser may have it
    for verb in (*analysis.all_children(i, "acl"), *behind):
        if analysis.bases[verb] in triggers.things.carrying:
            yield from analysis.all_children(verb, "obj", "obl")


def fits(analysis: Analysis, known: Mapping[str, tuple[Words, ...]], i: int) -> bool:
    """Say whether noun *i* is one of the words *known* with what must stand with it."""
    rests = known.get(analysis.bases[i])
    if not rests and analysis.tags[i] in _LIKE_NOUNS:
        rests = known.get(analysis.lower[i])  # "the wounded"
    if not rests:
        return False
    if () in rests:
        return True
    beside = words_with_noun(analysis, i)
    return any(beside.issuperset(rest) for rest in rests)


def _oblique(analysis: Analysis, triggers: Triggers, i: int, wanted: Words, patient: int | None = None) -> int:
    """Return how much a phrase says beside verb *i*, or beside its object, on which a parser may hang it."""
    heads = (i,) if patient is None else (i, patient, *analysis.all_children(patient, "appos"))
    around = [phrase for head in heads for phrase in obliques(analysis, head)]
    if _FOR in wanted:  # "appealed to him *for* help", as a parser may have it
        around += [phrase for case, at in around if case == _TO for phrase in obliques(analysis, at)]
    found = [
        (case, at)
        for case, at in around
        if analysis.bases[at] not in triggers.reference.spans and not analysis.negated(at)  # "asked for *no* change"
    ]
    return max((_is_there(analysis, triggers, i, phrase, found) for phrase in wanted), default=0)


def _is_there(analysis: Analysis, triggers: Triggers, i: int, phrase: str, found: list[tuple[str, int]]) -> int:
    clause = weight_of_clause(analysis, triggers, i, phrase)
    if clause is not None:
        return clause
    preposition, *nouns = phrase.split()
    if not nouns and any(analysis.marker(at) == preposition for at in analysis.all_children(i, "advcl", "acl")):
        return 1
    for case, at in found:
        if case == phrase or (not nouns and case == preposition):
            return 1
        if case.split()[-1] == preposition and nouns and _is_noun(analysis, triggers, at, nouns):
            return len(nouns)
    return 0


def _is_noun(analysis: Analysis, triggers: Triggers, i: int, nouns: list[str]) -> bool:
    """Say whether noun *i* is the last of *nouns*, with the others beside it: "on *hunger strike*"."""
    *rest, last = nouns
    known = _is_builtin(analysis, last, i) or analysis.bases[i] in triggers.classes.get(last, (last,))
    return known and words_with_noun(analysis, i).issuperset(rest)
