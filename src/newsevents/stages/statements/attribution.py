"""Who is given as the speaker of a quotation, beside it."""

from typing import NamedTuple

from newsevents.language import Quoted
from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements.complement import begin_of, particle_at
from newsevents.stages.statements.insertions import speaker_put_in
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.phrases import is_nominal, top_nominal
from newsevents.stages.statements.speaker import first_nominal, subject_of
from newsevents.stages.statements.subjects import own_subject

_FINITE = ("VBD", "VBZ", "VBP", "VBN", "VB", "VBG")
_STOPS = tuple(".,?!…—–-")
_CLOSING = " \t\n\xa0’'”\"»›)]"
"""What may stand between the stop and the closing mark: blanks, and the mark of a quotation inside."""
_DASHES = frozenset({"—", "–", "―", "-", "--"})
_LONGEST_NAME = 6
_LONGEST_SIGNATURE = 14
"""Tokens of a signature in a paragraph of its own."""
_FEWEST_WORDS = 4
"""A shorter quotation needs a cue that the lexicon knows: it may be a title."""


class Attribution(NamedTuple):
    """A word of saying beside a quotation, and who is its subject."""

    rule: str
    """Name of the rule."""

    verb: int | None
    """The word of saying; None if only the speaker is named."""

    saying: Saying | None
    """How it says it; None for a verb that the lexicon does not know."""

    speaker: int | None
    """Head of the words that name the speaker."""


def gap_before(page: Page, number: int) -> Range:
    """Return the range from the start of the sentence, or the quotation before, to a quotation."""
    quoted = page.analysis.quoted[number]
    begin, _ = page.analysis.sentence_at[quoted.first]
    if number:
        begin = max(begin, page.analysis.quoted[number - 1].stop)
    return min(begin, quoted.first), quoted.first


def gap_after(page: Page, number: int) -> Range:
    """Return the range from a quotation to the next, or to the end of the sentence."""
    analysis = page.analysis
    quoted = analysis.quoted[number]
    _, end = analysis.sentence_at[quoted.stop - 1]
    if end == quoted.stop < len(analysis) and (_asks(page, quoted) or analysis.forms[end] in _DASHES):
        same = analysis.paragraph_of(end) == analysis.paragraph_of(end - 1)
        end = analysis.sentence_at[end][1] if same or _signs(page, end) else end
    if number + 1 < len(analysis.quoted):
        end = min(end, analysis.quoted[number + 1].first)
    return quoted.stop, max(end, quoted.stop)


def _signs(page: Page, first: int) -> bool:
    """Say whether a paragraph is a signature: a dash and a few words."""
    begin, stop = page.analysis.paragraphs[page.analysis.paragraph_of(first)]
    return begin == first and page.analysis.forms[first] in _DASHES and stop - first <= _LONGEST_SIGNATURE


def _asks(page: Page, quoted: Quoted) -> bool:
    """Say whether the quotation ends so that a name after it may belong to its attribution."""
    return page.analysis.forms[quoted.stop - 2][-1] in ",?!—-–"


def find_after(page: Page, number: int, gap: Range) -> Attribution | None:
    """Return the attribution after a quotation: *he said*; *said the minister*."""
    quoted = page.analysis.quoted[number]
    if not _is_open(page, quoted, gap):
        return None
    verb = _first_verb(page, gap)
    if verb is None:
        return _signature(page, quoted, gap) or _any_verb(page, quoted, gap)
    begin = begin_of(page, verb, verb + 1, hearer=_has_hearer(page, verb))
    sure = is_sentence(page, number) and not _is_title(page, quoted)
    if begin is not None and (not sure or page.analysis.lower[begin - 1] == "that"):
        return None
    speaker = _speaker_after(page, verb, gap)
    if speaker is None:
        speaker = _speaker_before(page, verb)
    return _attribution("quotation before cue", page, verb, speaker)


def _is_title(page: Page, quoted: Quoted) -> bool:
    """Say whether a quotation looks like the title of a book: capitals throughout, a comma at its end."""
    words = quoted.quotation.inner.of(page.reading.text).split()
    longer = [word for word in words if len(word) > 3]
    return len(longer) > 1 and words[-1].endswith(",") and not any(word[0].islower() for word in longer)


def _signature(page: Page, quoted: Quoted, gap: Range) -> Attribution | None:
    """Return the name after a quotation and a dash: — *Ann Lee*, mayor of Oslo; — swimmer *Jo Roe* after the race."""
    analysis = page.analysis
    begins = analysis.paragraphs[analysis.paragraph_of(quoted.first)][0] == quoted.first
    if not begins or analysis.forms[gap[0]] not in _DASHES or page.has_finite(*gap):
        return None
    stop = next((i for i in range(gap[0] + 1, gap[1]) if page.is_mark(i) or analysis.tags[i] == "IN"), gap[1])
    names = [i for i in range(gap[0] + 1, stop) if analysis.tags[i].startswith("NNP")]
    if not names or names[-1] != stop - 1 or stop - gap[0] > _LONGEST_NAME + 1:
        return None
    return Attribution(rule="signature", verb=None, saying=None, speaker=names[-1])


def _is_open(page: Page, quoted: Quoted, gap: Range) -> bool:
    """Say whether the sentence goes on after the quotation with an attribution: a comma, no full stop."""
    if gap[0] >= gap[1]:
        return False
    analysis = page.analysis
    comma = analysis.forms[gap[0]] == ","
    first = gap[0] + 1 if comma else gap[0]
    if first < gap[1] and analysis.tags[first] in ("IN", "CC", "WDT", "WRB") and analysis.lower[first] != "as":
        return False
    return comma or analysis.forms[gap[0]] in _DASHES or _asks(page, quoted)


def _first_verb(page: Page, gap: Range) -> int | None:
    analysis = page.analysis
    spare = None
    for i in range(*gap):
        if saying_of(page, i) is None:
            continue
        if analysis.relations[i].startswith("acl"):
            spare = i if spare is None else spare
        else:
            return i
    return spare


def _any_verb(page: Page, quoted: Quoted, gap: Range) -> Attribution | None:
    """Return the attribution by a verb unknown to the lexicon: after a comma, any verb with a subject will do."""
    analysis = page.analysis
    if quoted.stop - quoted.first - 3 < _FEWEST_WORDS or analysis.forms[quoted.stop - 2] not in (",", "!", "?"):
        return None
    if analysis.forms[quoted.stop - 2] != "," and analysis.tags[gap[0]] != "VBD":
        return None
    for i in range(*gap):
        if analysis.tags[i] in ("VBD", "VBZ") and analysis.relations[i] not in ("aux", "cop", "aux:pass"):
            speaker = _speaker_after(page, i, gap)
            return None if speaker is None else _attribution("quotation before any verb", page, i, speaker)
    return None


def find_before(page: Page, number: int, gap: Range) -> Attribution | None:
    """Return the attribution before a quotation: *he said*, ...; *he told reporters*: ...."""
    quoted = page.analysis.quoted[number]
    for verb in range(gap[1] - 1, gap[0] - 1, -1):
        saying = saying_of(page, verb)
        if saying is not None:
            direct = begin_of(page, verb, verb + 1, hearer=_has_hearer(page, verb)) == quoted.first
            needs_mark = saying.frames == (Frame.QUOTATION,) and not saying.prepositions
            if not direct or (needs_mark and not page.is_mark(quoted.first - 1)):
                break
            return _attribution("cue before quotation", page, verb, _speaker_around(page, verb, gap))
    return _colon(page, gap)


def _speaker_around(page: Page, verb: int, gap: Range) -> int | None:
    """Return the speaker before a cue, or after one that opens the sentence: Says *Ann Lee*: ..."""
    speaker = _speaker_before(page, verb)
    opens = verb == page.analysis.sentence_at[verb][0] and page.analysis.tags[verb] in ("VBD", "VBZ", "NNS")
    if speaker is not None or not opens:
        return speaker
    nominal = next((i for i in range(verb + 1, gap[1]) if is_nominal(page, i)), None)
    return None if nominal is None else top_nominal(page, nominal, (verb + 1, gap[1]))


def _has_hearer(page: Page, verb: int) -> bool:
    return any(Frame.HEARER in saying.frames for _, saying in page.sayings.verb(page.analysis.lemmas[verb]))


def _colon(page: Page, gap: Range) -> Attribution | None:
    """Return the attribution by a colon alone: *Kim*: ...; *he took the floor*: ...."""
    analysis = page.analysis
    if gap[0] >= gap[1] or analysis.forms[gap[1] - 1] != ":":
        return None
    root = analysis.root(analysis.sentence_of(gap[1] - 1))
    if not gap[0] <= root < gap[1]:
        return None
    if analysis.tags[root].startswith("VB"):
        return _attribution("colon", page, root, _speaker_around(page, root, gap))
    return Attribution(rule="colon", verb=None, saying=None, speaker=speaker_of_noun(page, root))


def speaker_of_noun(page: Page, noun: int) -> int | None:
    """Return who speaks by a noun alone: *Kim*; *Kim*'s answer."""
    if not is_nominal(page, noun):
        return None
    owner = page.analysis.child(noun, "nmod:poss") if page.sayings.noun(page.analysis.bases[noun]) else None
    return noun if owner is None else owner


def is_sentence(page: Page, number: int) -> bool:
    """Say whether a quotation is a sentence of its own: a capital, a stop, and nothing that it depends on before it."""
    quoted = page.analysis.quoted[number]
    return page.begins_sentence(quoted.first) and is_closed(page, quoted) and stands_free(page, quoted)


def is_closed(page: Page, quoted: Quoted) -> bool:
    """Say whether a stop or comma stands before the closing mark."""
    return quoted.quotation.inner.of(page.reading.text).rstrip(_CLOSING)[-1:] in _STOPS


def stands_free(page: Page, quoted: Quoted) -> bool:
    """Say whether a quotation begins a sentence, or comes after a mark or a cue, and not in the middle of a phrase."""
    analysis, first = page.analysis, quoted.first
    if analysis.sentence_at[first][0] == first or page.is_mark(first - 1) or analysis.quoted_at[first - 1] >= 0:
        return True
    before = analysis.lower[first - 1]
    return saying_of(page, first - 1) is not None or before in page.sayings.links.leads


def saying_of(page: Page, i: int) -> Saying | None:
    """Return how token *i* introduces a quotation, None if it does not."""
    if page.analysis.tags[i] not in _FINITE and not page.reads_as_verb(i):
        return None
    for particle, saying in page.sayings.verb(page.verb_lemma(i)):
        if Frame.QUOTATION in saying.frames and particle_at(page, i, particle) is not None:
            return saying
    return None


def _attribution(rule: str, page: Page, verb: int, speaker: int | None) -> Attribution:
    return Attribution(rule=rule, verb=verb, saying=saying_of(page, verb), speaker=speaker)


def _speaker_after(page: Page, verb: int, gap: Range) -> int | None:
    """Return the subject of *verb* beside it; if the tree knows none outside quotations, the noun phrase there."""
    analysis = page.analysis
    put_in = speaker_put_in(page, verb)
    if put_in is not None and gap[0] <= put_in[1] < gap[1]:
        return put_in[1]
    subject = analysis.agent(verb) if analysis.passive(verb) else own_subject(page, verb)
    if subject is not None and gap[0] <= subject < gap[1] and not (subject > verb and _follows_subject(page, verb)):
        return subject
    for i in range(verb - 1, gap[0] - 1, -1):
        if is_nominal(page, i):
            return top_nominal(page, i, (gap[0], verb))
    for i in range(verb + 1, gap[1]):
        if is_nominal(page, i):
            return top_nominal(page, i, (verb + 1, gap[1]))
        if page.is_mark(i) or (analysis.tags[i] == "IN" and not analysis.is_capitalized(i)):  # "Under Secretary Lee"
            break
    return None


def _follows_subject(page: Page, verb: int) -> bool:
    """Say whether a noun phrase or its comma stands before a verb, so that what follows it is no subject."""
    before = verb - 1
    return is_nominal(page, before) or page.analysis.forms[before] == ","


def _speaker_before(page: Page, verb: int) -> int | None:
    """Return the subject of *verb*, also if it is that of a verb before; else the first noun phrase of the sentence."""
    subject = subject_of(page, verb)
    if subject is not None and page.analysis.quoted_at[subject] < 0:
        return subject
    return first_nominal(page, verb)
