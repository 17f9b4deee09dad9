"""Who stands where around a word: agent, patient, what stands inside."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis

_RELATIVE = ("WDT", "WP", "WP$")
_ASIDES = ("advcl", "ccomp", "acl")
_SIDES = ("nsubj", "nsubj:pass", "obj")
_SUBJECTS = ("nsubj", "nsubj:pass")
_INFINITIVE_PARTS = ("xcomp", "ccomp")
_TITLES = ("nmod:desc", "compound", "amod")
_WHERE = ("at", "in", "near", "outside")
_ADVERBS = ("JJ", "RB", "RP")
_PARTICLES = ("compound:prt", "advmod", "xcomp", "obj", "obl", "obl:agent", "compound")


def agent(analysis: Analysis, i: int) -> int | None:
    """Return the head of who does verb *i*, wherever in the sentence it stands."""
    if (main := _subject_of_main(analysis, i)) is not None:
        return main
    if analysis.passive(i):
        return _agent_of_passive(analysis, i)
    above = analysis.heads[i]
    if analysis.relations[i] == "advcl" and analysis.tags[i] == "VBG" and above >= 0 and analysis.passive(above):
        if analysis.relations[above] == "acl":  # "left a meeting called by Rome, *protesting*": not Rome did
            return _of_main_clause(analysis, above)
        return analysis.agent(above)  # "was shelled by Rome, *killing* two": Rome did
    if _is_said_of_relative(analysis, i):
        return above
    if analysis.relations[i] == "conj" and analysis.subject(i) is None and _is_said_of_relative(analysis, above):
        return analysis.heads[above]
    if goes_on_above(analysis, i):
        return agent(analysis, analysis.heads[above])
    if _is_aside(analysis, i) and not _describes_subject(analysis, i):
        return _of_main_clause(analysis, i)
    return _at_no_place(analysis, _referent(analysis, i, analysis.understood_subject(i)))


def _agent_of_passive(analysis: Analysis, i: int) -> int | None:
    """Return who does passive *i*, by its own words or those of the next: "banned and fined *by the league*"."""
    own = analysis.agent(i)
    if own is not None:
        return own
    joined = (at for at in analysis.all_children(i, "conj") if at > i and analysis.passive(at))
    return next((by for at in joined if (by := analysis.agent(at)) is not None), None)


def goes_on_above(analysis: Analysis, i: int) -> bool:
    """
    Say whether verb *i* goes on with the verb of saying, and not with what is said, as a parser may have it.

    'She said the plan "is dead" *and demanded* another', "said it will fail *and demanded* another".
    """
    inner = analysis.heads[i]
    if analysis.relations[i] != "conj" or analysis.subject(i) is not None:
        return False
    above = analysis.heads[inner]
    if analysis.relations[inner] == "advcl" and analysis.tags[inner] == "VBG":  # "accused her of lying *and left*"
        return analysis.tags[i] == analysis.tags[above] == "VBD" and inner > above
    if analysis.relations[inner] != "ccomp":
        return False
    if analysis.tags[i] != "VBD" or analysis.tags[above] != "VBD" or analysis.subject(above) is None:
        return False
    apart = analysis.quoted_at[inner] >= 0 > analysis.quoted_at[i]
    return apart or analysis.tense(inner) in ("present", "future")


def _at_no_place(analysis: Analysis, i: int | None) -> int | None:
    """Return noun *i*, or the one before it if it is where that is: "the *mayor* in Lima", with Lima for a subject."""
    if i is None or not analysis.tags[i].startswith("NNP") or analysis.case(i) not in _WHERE:
        return i
    before = analysis.subtree(i)[0] - 1
    return before if before >= 0 and analysis.tags[before].startswith("NN") else None


def _is_aside(analysis: Analysis, i: int) -> bool:
    """Say whether participle *i* stands after a comma: "Rome blocked a bid to join, *demanding* more"."""
    first, _ = analysis.subtree(i)
    is_participle = analysis.tags[analysis.finite(i)] == "VBG" and analysis.subject(i) is None
    return is_participle and analysis.relations[i] in _ASIDES and "," in analysis.tags[max(0, first - 1) : first + 1]


def _describes_subject(analysis: Analysis, i: int) -> bool:
    """Say whether participle *i* hangs on a subject, or on the verb with one: "she left, *citing* costs"."""
    above = analysis.heads[i]
    if analysis.relations[i] == "acl":
        return analysis.relations[above] in _SUBJECTS
    return analysis.relations[i] == "advcl" and analysis.understood_subject(i) is not None


def _of_main_clause(analysis: Analysis, i: int) -> int | None:
    """Return who does the verb above participle *i*."""
    at = analysis.heads[i]
    while analysis.subject(at) is None and analysis.heads[at] >= 0:
        at = analysis.heads[at]
    return analysis.agent(at) if analysis.passive(at) else analysis.subject(at)


def _is_said_of_relative(analysis: Analysis, i: int) -> bool:
    """Say whether the subject before *i* only says what the relative pronoun does: "which they *say* killed ten"."""
    subject = analysis.subject(i)
    if subject is None or analysis.relations[i] != "acl:relcl" or i - subject < 2:
        return False
    relative = any(_is_relative(analysis, at) for at in analysis.children(i) if at < subject)
    return relative and analysis.tags[i - 1].startswith("VB") and analysis.heads[i - 1] != i


def _subject_of_main(analysis: Analysis, i: int) -> int | None:
    """
    Return the subject of main verb *i* that a parser has taken for a participle: "*Residents* called for help".

    It has an object, or stands before a preposition that would come after one;
    between the two a clause may stand ("Rome, *which pays them*, called for calm").
    """
    if analysis.tags[i] != "VBN" or not (analysis.object(i) is not None or analysis.lower[i + 1 : i + 2] == ("for",)):
        return None
    at = i
    while analysis.relations[at] in ("acl", "acl:relcl", "advcl", "appos"):
        at = analysis.heads[at]
    return at if at != i and analysis.is_root(at) and analysis.tags[at].startswith("NN") else None


def _asked(analysis: Analysis, i: int) -> Iterator[int]:
    """Yield the infinitives behind verb *i*: "called on Gaul *to pay*"."""
    yield from (at for at in analysis.all_children(i, "xcomp", "advcl") if at > i and analysis.infinitive(at))


def patient(analysis: Analysis, i: int) -> int | None:
    """Return the head of what verb *i* is done to: its object, or the subject of the passive."""
    if _subject_of_main(analysis, i) is not None:
        return analysis.object(i)
    if analysis.passive(i):
        return _referent(analysis, i, analysis.understood_subject(i))
    found = analysis.object(i)
    if found is not None:
        return _behind_relative(analysis, i, found) or _referent(analysis, i, found)
    if analysis.tags[i + 1 : i + 2] == ("RP",) and analysis.relations[i + 1] == "case":
        return analysis.heads[i + 1]  # "called *off* a strike", if a parser takes the particle for a preposition
    if analysis.relations[i] == "conj":
        beside = (at for at in analysis.all_children(analysis.heads[i], "obj") if at > i)
        behind = next(beside, None)  # which a parser may hang on the verb before
        if behind is not None and analysis.noun_chunk(behind)[0] == i + 1:
            return behind
    subject = analysis.subject(i)
    if analysis.relations[i] == "acl:relcl" and subject is not None and not _is_relative(analysis, subject):
        return analysis.heads[i]
    return None


def _behind_relative(analysis: Analysis, i: int, found: int) -> int | None:
    """Return the object behind verb *i*, if *found* is of its infinitive: "a pact *that* Rome urged *her* to drop"."""
    if found > i or not _is_relative(analysis, found) or not any(_asked(analysis, i)):
        return None
    return next((at for at in analysis.all_children(i, "obj") if at > i), None)


def _is_relative(analysis: Analysis, i: int) -> bool:
    """Say whether word *i* is a relative pronoun; "that" may be tagged as a conjunction and yet be an object."""
    if analysis.tags[i] != "IN" or analysis.relations[i] not in _SIDES:
        return analysis.tags[i] in _RELATIVE
    return not analysis.is_root(analysis.heads[i])  # "Peru rejected *that*"


def _referent(analysis: Analysis, i: int, found: int | None) -> int | None:
    """Return the noun in the place of its relative pronoun: "the troops *that* Rome sent"."""
    if found is None or not _is_relative(analysis, found) or analysis.child(found, "acl:relcl") is not None:
        return found  # "denounced *what* it called lies"
    at = i
    while at >= 0 and analysis.relations[at] not in ("acl:relcl", "acl"):
        at = analysis.heads[at]
    return analysis.heads[at] if at >= 0 else None


def obliques(analysis: Analysis, i: int) -> Iterator[tuple[str, int]]:
    """
    Yield the phrases around *i* with their prepositions, in the order of the text.

    A relative pronoun stands for its noun: "*Gaul*, with *which* Rome fought".
    In "talks between Rome *and Gaul*" a parser may take the second for a phrase
    of its own; it has the preposition of the first.
    """
    before = None
    found: tuple[int, ...] = analysis.children(i)
    if i + 1 in found:
        found += _behind_particle(analysis, i)
    for at in found:
        if analysis.relations[at].startswith(("obl", "nmod")) and analysis.relations[at] != "nmod:poss":
            preposition = analysis.case(at) or _case_of_title(analysis, at)
            if preposition is None and analysis.child(at, "cc") is not None:
                preposition = before
            if preposition:
                meant = None if preposition in _WHERE else _referent(analysis, i, at)
                yield preposition, at if meant is None else meant
            before = preposition


def _behind_particle(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return the phrases that a parser hangs on the adverb of verb *i*: "walked *away from the offer*"."""
    at = i + 1
    is_part = at < len(analysis) and analysis.tags[at] in _ADVERBS and analysis.heads[at] == i
    return analysis.all_children(at, "obl") if is_part else ()


def _case_of_title(analysis: Analysis, i: int) -> str | None:
    """Return the preposition that a parser hangs on the title before name *i*: "*with* Minister Ann Poe"."""
    return next((case for at in analysis.all_children(i, *_TITLES) if at < i and (case := analysis.case(at))), None)


def joined(analysis: Analysis, i: int, prepositions: Iterable[str]) -> int | None:
    """Return the first noun that one of *prepositions* joins to noun *i*."""
    return next((at for case, at in obliques(analysis, i) if case in prepositions), None)


def inside(analysis: Analysis, i: int) -> Iterator[int]:
    """Yield the heads of what stands inside verb *i*: clause, infinitive, object, phrases."""
    children = analysis.children(i)
    yield from (at for at in children if analysis.relations[at] in _INFINITIVE_PARTS)
    found = patient(analysis, i)
    if found is not None:
        yield found
    yield from (at for at in children if analysis.relations[at] in ("advcl", "acl") and _is_gerund(analysis, at))
    yield from (at for at in children if analysis.relations[at] == "obl")
    yield from _behind_particle(analysis, i)


def _is_gerund(analysis: Analysis, i: int) -> bool:
    """Say whether clause *i* is one like "of *attacking*", "for *failing*", and tells of nobody else."""
    return analysis.tags[i] == "VBG" and analysis.subject(i) is None and analysis.child(i, "mark", "case") is not None


def clauses(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return the heads of the clauses inside *i*, where what is asked or promised stands."""
    return tuple(
        at
        for at in analysis.children(i)
        if analysis.relations[at] in _INFINITIVE_PARTS
        or (analysis.relations[at] in ("advcl", "acl") and (_is_gerund(analysis, at) or analysis.infinitive(at)))
    )


def words_around(analysis: Analysis, i: int) -> set[str]:
    """Return the lemmas that may belong to verb *i* as one expression: particles, and the next word."""
    found = {analysis.bases[at] for at in analysis.children(i) if analysis.relations[at] in _PARTICLES}
    if i + 1 < len(analysis):
        found.add(analysis.lower[i + 1])
    return found


def words_with_noun(analysis: Analysis, i: int) -> set[str]:
    """Return the lemmas that stand with noun *i*: its adjectives, compounds, and what "of" joins."""
    return {word for at in analysis.children(i) for word in (analysis.bases[at], analysis.lower[at])}
