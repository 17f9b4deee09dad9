"""Who says it: the head of the words that name the speaker, and how far they reach."""

from newsevents.lexicon.sayings import Frame
from newsevents.stages.statements.insertions import first_of_group, speaker_put_in
from newsevents.stages.statements.page import FINITE, Page, Range
from newsevents.stages.statements.participles import accompanying, after_deed, main_subject, of_clause_before
from newsevents.stages.statements.phrases import is_nominal, top_nominal
from newsevents.stages.statements.subjects import own_subject
from newsevents.stages.statements.voices import has_past_participle, is_animate

_JOINING = frozenset({"CC", "IN", "TO", "VBG", "VBN"})
"""Tags of words that begin no apposition."""
_FARTHEST = 40
"""Tokens from a verb to the first comma around its speaker."""
_BETWEEN = ("MD", "RB", "VBD", "VBP", "VBZ")
"""Tags of words between a subject and its verb."""


def subject_of(page: Page, verb: int) -> int | None:
    """Return who does what *verb* says: its subject, its agent in the passive, or the subject of the verb above."""
    analysis = page.analysis
    if is_asked(page, verb):
        return analysis.agent(verb)
    if analysis.passive(verb) and not _looks_active(page, verb):
        return analysis.agent(verb)
    if analysis.tags[verb] == "VBG" and verb > 0 and page.is_mark(verb - 1):
        return of_clause_before(page, verb) or main_subject(page, verb)
    put_in = speaker_put_in(page, verb)
    if put_in is not None:
        return put_in[1]
    own = own_subject(page, verb)
    if own is not None:
        own = _whole_subject(page, verb, _past_insertion(page, verb, own))
    issuer = _issuer(page, verb)
    if issuer is not None:
        return issuer
    named = apposed(page, verb)
    if named is not None and not (own is not None and named[0] <= own < verb):
        return named[1]
    found = (find(page, verb) for find in (accompanying, lambda *_: own, *_ELSEWHERE))
    return next((at for at in found if at is not None), None)


def _issuer(page: Page, verb: int) -> int | None:
    """Return who published the document that says it: *the firms* issued a statement saying that."""
    analysis = page.analysis
    document = analysis.heads[verb]
    if not analysis.relations[verb].startswith("acl") or analysis.bases[document] not in page.sayings.media.words:
        return None
    above = analysis.heads[document]
    if above < 0 or analysis.relations[document] != "obj" or analysis.lemmas[above] not in page.sayings.links.issues:
        return None
    return own_subject(page, above)


def apposed(page: Page, verb: int) -> Range | None:
    """
    Return where a speaker with an apposition begins, and the head that names it, after the clause that is said.

    "..., the governor, *Ann Lee*, said"; "..., *Ann Lee*, a spokeswoman for the firm, told reporters".
    """
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    stop = first_of_group(page, verb)
    commas = [i for i in range(max(begin, stop - _FARTHEST), stop) if analysis.forms[i] == ","][-3:]
    if len(commas) < 3 or commas[2] != stop - 1 or analysis.quoted_at[commas[0]] != analysis.quoted_at[verb]:
        return None
    before, between, _ = commas
    if page.has_finite(before, stop) or not page.has_finite(begin, before) or analysis.tags[between + 1] in _JOINING:
        return None
    second = [i for i in range(between + 1, stop - 1) if not analysis.tags[i].startswith("NNP")]
    first = (before + 1, between) if second else (between + 1, stop - 1)
    at = next((i for i in range(*first) if is_nominal(page, i) and analysis.tags[i] != "DT"), None)
    return None if at is None else (before + 1, top_nominal(page, at, first))


def _understood(page: Page, verb: int) -> int | None:
    alike = _joined_with(page, verb)
    return page.analysis.understood_subject(verb) if alike is None else own_subject(page, alike)


def _first_of_sentence(page: Page, verb: int) -> int | None:
    return first_nominal(page, verb) if page.has_finite_group(verb) else None


def _is_said(page: Page, verb: int) -> bool:
    """Say whether a verb stands in what another says: admitted that the figures *were* wrong and ..."""
    analysis = page.analysis
    return analysis.relations[verb] == "ccomp" and bool(page.sayings.verb(analysis.lemmas[analysis.heads[verb]]))


def is_asked(page: Page, verb: int) -> bool:
    """Say whether a participle without subject opens a clause: *Asked* whether it was true, she nodded; when *told*."""
    analysis = page.analysis
    if analysis.tags[verb] not in ("VBN", "VBD") or own_subject(page, verb) is not None or analysis.auxiliaries(verb):
        return False
    if not any(Frame.HEARER in saying.frames for _, saying in page.sayings.verb(analysis.lemmas[verb])):
        return False
    first, _ = analysis.sentence_at[verb]
    before = verb - 1
    while before >= first and analysis.tags[before] == "RB":
        before -= 1
    return before < first or analysis.tags[before] == "WRB" or analysis.lower[before] in page.sayings.links.openings


def _joined_with(page: Page, verb: int) -> int | None:
    """Return the verb above of the same form, with a subject: She *says* they will come and *promises* to wait."""
    analysis = page.analysis
    form = analysis.tags[analysis.finite(verb)]
    form = "VBD" if form == "VBN" else form  # of a regular verb the tagger may take either for the other
    if analysis.relations[verb] != "conj" or form not in FINITE:
        return None
    for above in analysis.ancestors(verb):
        own = own_subject(page, above)
        if own is not None and analysis.tags[analysis.finite(above)] == form:
            if above == analysis.heads[verb] and not is_animate(page, own) and _is_said(page, above):
                continue
            return above
    return None


def _past_insertion(page: Page, verb: int, subject: int) -> int:
    """Correct a subject out of an insertion before the verb: *Lee*, who attended the session, said."""
    if subject < verb - 1 and page.analysis.forms[verb - 1] == ",":
        before = _before_comma(page, page.analysis.sentence_at[verb][0], verb - 1)
        if before is not None and before < subject and page.has_finite(before, subject):
            return before
    return subject


def _looks_active(page: Page, verb: int) -> bool:
    """Say whether what the parser takes for a passive has a clause as its object: The senator *predicted* that."""
    analysis = page.analysis
    if analysis.auxiliaries(verb) or analysis.agent(verb) is not None:
        return False
    if analysis.complement_clause(verb) is not None or analysis.object(verb) is not None:
        return True
    return analysis.heads[verb] < 0 and analysis.child(verb, "nsubj:pass") is not None and not _is_headline(page, verb)


def _is_headline(page: Page, i: int) -> bool:
    """Say whether the sentence of token *i* ends without a stop, as headlines do: Man *accused* of fraud."""
    return page.analysis.tags[page.analysis.sentence_at[i][1] - 1] not in (".", "''")


def first_nominal(page: Page, verb: int) -> int | None:
    """Return the head of the first noun phrase of the sentence that has no preposition."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    for i in range(begin, verb):
        if is_nominal(page, i) and analysis.quoted_at[i] == analysis.quoted_at[verb]:
            at = top_nominal(page, i, (begin, verb))
            if analysis.case(at) is None and page.reading.time_at(at) is None:
                return at
    return None


def _relative_pronoun(page: Page, verb: int) -> int | None:
    analysis = page.analysis
    if analysis.relations[verb] == "acl:relcl":
        first = analysis.subtree(verb)[0]
        if analysis.tags[first] in ("WP", "WDT") and analysis.heads[first] == verb:
            if not analysis.relations[first].startswith("nsubj"):
                return None
            restrictive = analysis.tags[first] == "WDT" and not page.is_mark(first - 1)
            return analysis.heads[verb] if restrictive else first
    return None


def _made_to(page: Page, verb: int) -> int | None:
    """Return who is made to do it: led *the firm* to admit that."""
    analysis = page.analysis
    above = analysis.heads[verb]
    if analysis.tags[verb] != "VB" or above < 0 or analysis.lemmas[above] not in page.sayings.links.causatives:
        return None
    made = analysis.child(above, "obj", "iobj")
    if made is None or made > verb:
        made = next((i for i in range(above + 1, verb) if analysis.tags[i].startswith(("NN", "PRP"))), None)
        made = None if made is None else top_nominal(page, made, (above + 1, verb))
    return made


def _whole_subject(page: Page, verb: int, subject: int) -> int:
    """
    Correct a subject that is only the end of one.

    "*Advisers* who have run the numbers argue"; "*unions*, farmers and many lawmakers claim".
    """
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    first = analysis.noun_chunk(subject)[0]
    pronoun = next((i for i in range(first - 1, begin, -1) if analysis.tags[i] == "WP" or page.is_mark(i)), begin)
    if analysis.tags[pronoun] == "WP" and is_nominal(page, pronoun - 1) and not _takes_clause(page, pronoun, first):
        return top_nominal(page, pronoun - 1, (begin, pronoun))
    joined = subject < verb and first > begin and analysis.tags[first - 1] == "CC" and analysis.tags[subject] != "PRP"
    if joined and not page.has_finite(begin, first) and not has_past_participle(page, begin, first):
        whole = first_nominal(page, verb)
        return subject if whole is None or whole > subject else whole
    return subject


def _takes_clause(page: Page, pronoun: int, stop: int) -> bool:
    """Say whether the verb after "who" may have the next verb in its object: those who *think* he said it."""
    analysis = page.analysis
    verbs = [i for i in range(pronoun + 1, stop) if analysis.tags[i].startswith("VB")]
    return not page.has_finite(pronoun, stop) or any(page.sayings.verb(analysis.lemmas[i]) for i in verbs)


def _beside(page: Page, verb: int) -> int | None:
    """Return the head of the noun phrase right before the verb and its auxiliaries."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    at = verb - 1
    while at >= begin and analysis.heads[at] == verb and analysis.tags[at] in _BETWEEN and not page.is_surname(at):
        at -= 1
    if at > begin and analysis.forms[at] == "," and page.has_finite_group(verb):
        return _before_comma(page, begin, at)
    while at >= begin and is_nominal(page, at) and analysis.quoted_at[at] == analysis.quoted_at[verb]:
        top = top_nominal(page, at, (begin, verb))
        if _is_beside(page, top):
            top = top_nominal(page, at, (_past_comma(page, begin, at), verb))
        if not _is_beside(page, top):
            return None if analysis.tags[top] == "JJ" else top
        at = analysis.subtree(top)[0] - 1
    return None


def _is_beside(page: Page, nominal: int) -> bool:
    """Say whether a noun phrase only says where or when: In *Kyiv*; on *Monday*."""
    return page.analysis.relations[nominal].startswith("obl") or page.reading.time_at(nominal) is not None


def _past_comma(page: Page, begin: int, at: int) -> int:
    """Return where the part of the sentence begins that holds *at*: On Monday, *Kim* thanked them."""
    while at > begin and page.analysis.forms[at - 1] != ",":
        at -= 1
    return at


def _before_comma(page: Page, begin: int, stop: int) -> int | None:
    """Return the head of the first noun phrase that a comma follows: *Kim*, a spokesman for the firm, said."""
    analysis = page.analysis
    if analysis.tags[begin] == "VBG":  # "*Speaking in Oslo*, Kim, the mayor, said"
        begin = next((i + 1 for i in range(begin, stop) if analysis.forms[i] == ","), begin)
    for i in range(begin, stop):
        if analysis.forms[i + 1] == "," and is_nominal(page, i) and analysis.quoted_at[i] < 0:
            return top_nominal(page, i, (begin, stop))
    return None


def _main_noun(page: Page, verb: int) -> int | None:
    """Return the noun that stands for the sentence where its verb is taken for a participle with a clause."""
    analysis = page.analysis
    root = analysis.root(analysis.sentence_of(verb))
    taken = analysis.tags[verb] == "VBN" and analysis.relations[verb] == "acl"
    return root if taken and root < verb and is_nominal(page, root) and analysis.complement_clause(verb) else None


_ELSEWHERE = (
    _relative_pronoun,
    _made_to,
    after_deed,
    _main_noun,
    _understood,
    _beside,
    main_subject,
    _first_of_sentence,
)
"""Where the subject of a verb is that has none of its own, the nearest place first."""
