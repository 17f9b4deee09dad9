"""Nouns, adjectives and phrases that say something."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.extent import tidy, without
from newsevents.stages.statements.page import FINITE, Page, Range
from newsevents.stages.statements.phrases import BEFORE_NOUN, phrase_of, top_nominal
from newsevents.stages.statements.speaker import subject_of
from newsevents.stages.statements.tree import end_of_relative
from newsevents.stages.statements.voices import describing, modifier

_NO_CLAUSE = ("CC", "RB", "WDT", "WP", "WP$", "WRB")
"""Tags of words that begin no main clause after an apposition."""
_PARTING = frozenset({",", "—", "–", "--", ";", ":"})


def find_by_noun(page: Page, noun: int) -> Draft | None:
    """Return what a noun says for somebody: his claim *that they had won*, a promise by Rome *to leave*, or None."""
    analysis = page.analysis
    for _, saying in page.sayings.noun(analysis.bases[noun]):
        content = tidy(page, noun, _of_noun(page, noun, saying))
        if content:
            expressed = _expressed(page, noun, content[-1][1])
            if expressed:
                return expressed
            verb = _light_verb(page, noun)
            speaker = _owner(page, noun, verb)
            if speaker is None:
                return None
            return Draft(
                rule="noun",
                content=content,
                cue=(noun, noun + 1),
                head=noun,
                predicate=verb,
                saying=saying,
                speaker=speaker,
            )
    return None


def _expressed(page: Page, noun: int, stop: int) -> Draft | None:
    """Return what a noun says with a verb that the parser takes for a part of it: analysts *voice* concern that ..."""
    analysis, verb = page.analysis, noun - 1
    if verb < 1 or analysis.tags[verb] not in ("JJ", "NN") or analysis.tags[verb - 1] not in ("NNS", "NNPS"):
        return None
    for particle, saying in page.sayings.verb(analysis.forms[verb]):
        if Frame.MESSAGE in saying.frames and not particle:
            return Draft(
                rule="message",
                content=((noun, stop),),
                cue=(verb, noun),
                head=verb,
                predicate=verb,
                saying=saying,
                speaker=verb - 1,
            )
    return None


def _of_noun(page: Page, noun: int, saying: Saying) -> tuple[Range, ...]:
    analysis = page.analysis
    for at in analysis.children(noun):
        if at < noun:
            continue
        first, stop = analysis.subtree(at)
        relation, marker = analysis.relations[at], analysis.marker(at)
        if relation in ("acl", "acl:relcl", "ccomp"):
            if marker == "that" and Frame.CLAUSE in saying.frames:
                return ((first, stop),)
            if marker == "to" and Frame.INFINITIVE in saying.frames:
                return ((first, stop),)
        elif relation == "nmod" and analysis.case(at) in saying.prepositions and _own(page, noun) is not None:
            return ((first + 1, stop),)
    return ()


def _light_verb(page: Page, noun: int) -> int | None:
    """Return the verb that has the noun as its object: *made* a claim."""
    analysis = page.analysis
    verb = analysis.heads[noun]
    if verb >= 0 and analysis.relations[noun] in ("obj", "obl") and analysis.tags[verb].startswith("VB"):
        return verb
    return None


def _owner(page: Page, noun: int, verb: int | None) -> int | None:
    analysis = page.analysis
    owner = _own(page, noun)
    owner = describing(page, noun) if owner is None else owner
    if owner is None and verb is not None and analysis.lemmas[verb] in page.sayings.links.utters:
        owner = subject_of(page, verb)
    if owner is None and analysis.relations[noun - 1 : noun] == ("compound",):
        owner = noun - 1
    return owner


def _own(page: Page, noun: int) -> int | None:
    """Return whose it is: *his* claim; a claim by *the council*."""
    owner = page.analysis.child(noun, "nmod:poss")
    return modifier(page, noun, page.sayings.links.sources) if owner is None else owner


def find_by_adjective(page: Page, adjective: int) -> Draft | None:
    """Return what an adjective says: sure *that they had won*, willing *to leave*, None if nothing."""
    analysis = page.analysis
    for _, saying in page.sayings.adjective(analysis.lemmas[adjective]):
        for at in analysis.all_children(adjective, "ccomp", "xcomp", "advcl"):
            infinitive = analysis.marker(at) == "to"
            wanted = Frame.INFINITIVE if infinitive else Frame.CLAUSE
            if at < adjective or wanted not in saying.frames or analysis.marker(at) not in (None, "to", "that"):
                continue
            content = tidy(page, adjective, (analysis.subtree(at),))
            speaker = analysis.understood_subject(adjective)
            if content and speaker is not None:
                return Draft(
                    rule="adjective",
                    content=content,
                    cue=(adjective, adjective + 1),
                    head=adjective,
                    predicate=adjective,
                    saying=saying,
                    speaker=speaker,
                )
    return None


def find_by_phrase(page: Page, first: int) -> Draft | None:
    """Return what a phrase attributes, such as "according to": the rest of its clause, None if it is none."""
    analysis = page.analysis
    for rest, saying in page.sayings.phrase(analysis.lower[first]):
        words = tuple(rest.split())
        stop = first + 1 + len(words)
        if analysis.lower[first + 1 : stop] == words:
            return _attributed(page, (first, stop), saying)
    return None


def _attributed(page: Page, cue: Range, saying: Saying) -> Draft | None:
    analysis = page.analysis
    begin, end = analysis.sentence_at[cue[0]]
    if cue[1] >= end:
        return None
    speaker = _next_nominal(page, cue[1], end)
    hole = (cue[0], _end_of_source(page, cue, speaker))
    marked = cue[0] > begin and page.is_mark(cue[0] - 1)
    if marked and cue[0] - 2 > begin and analysis.tags[cue[0] - 2] in ("WDT", "WP") and hole[1] + 1 < end:
        parts: tuple[Range, ...] = (cue[0] - 2, cue[0] - 1), (hole[1], end_of_relative(page, hole[1] + 1))
    else:
        apart = cue[0] == begin or marked
        parts = without((begin, end) if apart else _clause_around(page, cue, speaker), hole)
    content = tidy(page, cue[0], parts)
    if not content:
        return None
    return Draft(rule="phrase", content=content, cue=cue, head=cue[0], saying=saying, speaker=speaker)


def _end_of_source(page: Page, cue: Range, speaker: int) -> int:
    """Return where the sentence goes on after the source: *according to a poll released Monday*, turnout fell."""
    analysis = page.analysis
    begin, end = analysis.sentence_at[cue[0]]
    stop = max(cue[1], phrase_of(page, speaker)[1])
    while stop < end and not _parts(page, stop):
        stop += 1
    stop = _past_apposition(page, speaker, stop, end) if cue[0] == begin else stop
    put_in = cue[0] > begin and not page.has_finite(begin, cue[0])
    after = next((i for i in range(stop + 1, end) if analysis.tags[i] != "RB"), end)
    opens = cue[0] == begin or put_in or (after < end and analysis.tags[after] in FINITE)
    return stop if opens else end


def _past_apposition(page: Page, speaker: int, comma: int, end: int) -> int:
    """Return the comma after what the source is: according to Ann Lee, *the mayor of Alden*, it is over."""
    analysis = page.analysis
    second = next((i for i in range(comma + 1, end) if _parts(page, i)), end)
    if second + 1 >= end or analysis.forms[comma] != "," or analysis.forms[second] != ",":
        return comma
    named = [analysis.tags[i].startswith("NNP") for i in (speaker, comma + 1)]
    begins = analysis.tags[comma + 1] in ("DT", "NN", "NNP", "PRP$")
    if not begins or named[0] == named[1] or page.has_finite(comma, second) or analysis.tags[second + 1] in _NO_CLAUSE:
        return comma
    verb = next((i for i in range(second + 1, end) if page.is_finite(i)), end)
    return second if verb < end and verb > second + 1 and analysis.forms[verb - 1] != "," else comma


def _parts(page: Page, i: int) -> bool:
    """Say whether token *i* is a comma, dash or quotation after which something else begins."""
    return page.analysis.forms[i] in _PARTING or page.analysis.quoted_at[i] >= 0


def _clause_around(page: Page, cue: Range, speaker: int) -> Range:
    """Return the range of the clause that the phrase is put into."""
    analysis = page.analysis
    clause = analysis.heads[speaker]
    while clause >= 0 and (cue[0] <= clause < analysis.subtree(speaker)[1] or not page.has_finite_group(clause)):
        clause = analysis.heads[clause]
    return analysis.sentence_at[cue[0]] if clause < 0 or analysis.heads[clause] < 0 else analysis.subtree(clause)


def _next_nominal(page: Page, first: int, end: int) -> int:
    """Return the head of the noun phrase that starts at *first*, before the next mark."""
    analysis = page.analysis
    stop = next((i for i in range(first + 1, end) if analysis.tags[i] in (",", ":", ".")), end)
    at = first
    while analysis.relations[at] in BEFORE_NOUN and at < analysis.heads[at] < stop:
        at = analysis.heads[at]
    return at if analysis.tags[at].startswith("NN") else top_nominal(page, first, (first, stop))
