"""Who is given as the speaker of a quotation, beside it."""

from attrs import frozen

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements._complement import begin_of, particle_at
from newsevents.stages.statements._ground import Ground, Quoted, Range
from newsevents.stages.statements._speaker import first_nominal, is_nominal, own_subject, subject_of, top_nominal

_FINITE = ("VBD", "VBZ", "VBP", "VBN", "VB", "VBG")
_STOPS = tuple(".,?!…—–-")
_DASHES = frozenset({"—", "–", "―", "-", "--"})
_LONGEST_NAME = 5
_FEWEST_WORDS = 4
"""A shorter quotation needs a cue that the lexicon knows: it may be a title."""


@frozen(kw_only=True)
class Attribution:
    """A word of saying beside a quotation, and who is its subject."""

    rule: str
    """Name of the rule."""

    verb: int | None
    """The word of saying; None if only the speaker is named."""

    saying: Saying | None
    """How it says it; None for a verb that the lexicon does not know."""

    speaker: int | None
    """Head of the words that name the speaker."""


def gap_before(ground: Ground, number: int) -> Range:
    """Return the range from the start of the sentence, or the quotation before, to a quotation."""
    quoted = ground.quoted[number]
    begin, _ = ground.sentence(quoted.first)
    if number:
        begin = max(begin, ground.quoted[number - 1].stop)
    return min(begin, quoted.first), quoted.first


def gap_after(ground: Ground, number: int) -> Range:
    """Return the range from a quotation to the next, or to the end of the sentence."""
    analysis = ground.analysis
    quoted = ground.quoted[number]
    _, end = ground.sentence(quoted.stop - 1)
    if end == quoted.stop < len(analysis) and (_asks(ground, quoted) or analysis.forms[end] in _DASHES):
        same = analysis.paragraph_of(end) == analysis.paragraph_of(end - 1)
        end = ground.sentence(end)[1] if same else end
    if number + 1 < len(ground.quoted):
        end = min(end, ground.quoted[number + 1].first)
    return quoted.stop, max(end, quoted.stop)


def _asks(ground: Ground, quoted: Quoted) -> bool:
    """Say whether the quotation ends so that a name after it may belong to its attribution."""
    return ground.analysis.forms[quoted.stop - 2][-1] in ",?!—-–"


def find_after(ground: Ground, number: int, gap: Range) -> Attribution | None:
    """Return the attribution after a quotation: *he said*; *said the minister*."""
    quoted = ground.quoted[number]
    if not _is_open(ground, quoted, gap):
        return None
    verb = _first_verb(ground, gap)
    if verb is None:
        return _signature(ground, gap) or _any_verb(ground, quoted, gap)
    begin = begin_of(ground, verb, verb + 1, hearer=_has_hearer(ground, verb))
    sure = is_sentence(ground, number) and not _is_title(ground, quoted)
    if begin is not None and (not sure or ground.analysis.forms[begin - 1].lower() == "that"):
        return None
    speaker = _speaker_after(ground, verb, gap)
    if speaker is None:
        speaker = _speaker_before(ground, verb)
    return _attribution("quotation before cue", ground, verb, speaker)


def _is_title(ground: Ground, quoted: Quoted) -> bool:
    """Say whether a quotation looks like the title of a book: capitals throughout, a comma at its end."""
    words = quoted.quotation.inner.of(ground.reading.text).split()
    longer = [word for word in words if len(word) > 3]
    return len(longer) > 1 and words[-1].endswith(",") and not any(word[0].islower() for word in longer)


def _signature(ground: Ground, gap: Range) -> Attribution | None:
    """Return the name after a quotation and a dash: — *Ann Lee*."""
    analysis = ground.analysis
    if analysis.forms[gap[0]] not in _DASHES:
        return None
    names = [i for i in range(gap[0] + 1, gap[1]) if not ground.is_mark(i)]
    if not 0 < len(names) <= _LONGEST_NAME or not all(analysis.tags[i].startswith("NNP") for i in names):
        return None
    return Attribution(rule="signature", verb=None, saying=None, speaker=names[-1])


def _is_open(ground: Ground, quoted: Quoted, gap: Range) -> bool:
    """Say whether the sentence goes on after the quotation with an attribution: a comma, no full stop."""
    if gap[0] >= gap[1]:
        return False
    analysis = ground.analysis
    comma = analysis.forms[gap[0]] == ","
    first = gap[0] + 1 if comma else gap[0]
    if first < gap[1] and analysis.tags[first] in ("IN", "CC", "WDT", "WRB") and analysis.forms[first].lower() != "as":
        return False
    return comma or analysis.forms[gap[0]] in _DASHES or _asks(ground, quoted)


def _first_verb(ground: Ground, gap: Range) -> int | None:
    analysis = ground.analysis
    spare = None
    for i in range(*gap):
        if saying_of(ground, i) is None:
            continue
        if analysis.relations[i].startswith("acl"):
            spare = i if spare is None else spare
        else:
            return i
    return spare


def _any_verb(ground: Ground, quoted: Quoted, gap: Range) -> Attribution | None:
    """Return the attribution by a verb unknown to the lexicon: after a comma, any verb with a subject will do."""
    analysis = ground.analysis
    if quoted.stop - quoted.first - 3 < _FEWEST_WORDS or analysis.forms[quoted.stop - 2] != ",":
        return None
    for i in range(*gap):
        if analysis.tags[i] in ("VBD", "VBZ") and analysis.relations[i] not in ("aux", "cop", "aux:pass"):
            speaker = _speaker_after(ground, i, gap)
            return None if speaker is None else _attribution("quotation before any verb", ground, i, speaker)
    return None


def find_before(ground: Ground, number: int, gap: Range) -> Attribution | None:
    """Return the attribution before a quotation: *he said*, ...; *he told reporters*: ...."""
    quoted = ground.quoted[number]
    for verb in range(gap[1] - 1, gap[0] - 1, -1):
        saying = saying_of(ground, verb)
        if saying is not None:
            direct = begin_of(ground, verb, verb + 1, hearer=_has_hearer(ground, verb)) == quoted.first
            needs_mark = saying.frames == (Frame.QUOTATION,) and not saying.prepositions
            if not direct or (needs_mark and not ground.is_mark(quoted.first - 1)):
                break
            return _attribution("cue before quotation", ground, verb, _speaker_before(ground, verb))
    return _colon(ground, gap)


def _has_hearer(ground: Ground, verb: int) -> bool:
    return any(Frame.HEARER in saying.frames for _, saying in ground.sayings.verb(ground.analysis.lemmas[verb]))


def _colon(ground: Ground, gap: Range) -> Attribution | None:
    """Return the attribution by a colon alone: *Kim*: ...; *he took the floor*: ...."""
    analysis = ground.analysis
    if gap[0] >= gap[1] or analysis.forms[gap[1] - 1] != ":":
        return None
    root = analysis.root(analysis.sentence_of(gap[1] - 1))
    if not gap[0] <= root < gap[1]:
        return None
    if analysis.tags[root].startswith("VB"):
        return _attribution("colon", ground, root, _speaker_before(ground, root))
    speaker = root if is_nominal(ground, root) else None
    return Attribution(rule="colon", verb=None, saying=None, speaker=speaker)


def is_sentence(ground: Ground, number: int) -> bool:
    """Say whether a quotation is a sentence of its own: a capital, a stop, and nothing that it depends on before it."""
    quoted = ground.quoted[number]
    begins = next((char for char in quoted.quotation.inner.of(ground.reading.text) if char.isalnum()), "a")
    return not begins.islower() and is_closed(ground, quoted) and stands_free(ground, quoted)


def is_closed(ground: Ground, quoted: Quoted) -> bool:
    """Say whether a stop or comma stands before the closing mark."""
    return quoted.quotation.inner.of(ground.reading.text).rstrip()[-1:] in _STOPS


def stands_free(ground: Ground, quoted: Quoted) -> bool:
    """Say whether a quotation begins a sentence, or comes after a mark or a cue, and not in the middle of a phrase."""
    first = quoted.first
    if ground.sentence(first)[0] == first or ground.is_mark(first - 1) or ground.around[first - 1] >= 0:
        return True
    before = ground.analysis.forms[first - 1].lower()
    return saying_of(ground, first - 1) is not None or before in ground.sayings.links.leads


def saying_of(ground: Ground, i: int) -> Saying | None:
    """Return how token *i* introduces a quotation, None if it does not."""
    if ground.analysis.tags[i] not in _FINITE and not ground.reads_as_verb(i):
        return None
    for particle, saying in ground.sayings.verb(ground.analysis.lemmas[i]):
        if Frame.QUOTATION in saying.frames and particle_at(ground, i, particle) is not None:
            return saying
    return None


def _attribution(rule: str, ground: Ground, verb: int, speaker: int | None) -> Attribution:
    return Attribution(rule=rule, verb=verb, saying=saying_of(ground, verb), speaker=speaker)


def _speaker_after(ground: Ground, verb: int, gap: Range) -> int | None:
    """Return the subject of *verb* beside it; if the tree knows none outside quotations, the noun phrase there."""
    analysis = ground.analysis
    subject = analysis.agent(verb) if analysis.passive(verb) else own_subject(ground, verb)
    if subject is not None and gap[0] <= subject < gap[1]:
        return subject
    for i in range(verb - 1, gap[0] - 1, -1):
        if is_nominal(ground, i):
            return top_nominal(ground, i, (gap[0], verb))
    for i in range(verb + 1, gap[1]):
        if is_nominal(ground, i):
            return top_nominal(ground, i, (verb + 1, gap[1]))
        if ground.is_mark(i) or analysis.tags[i] == "IN":
            break
    return None


def _speaker_before(ground: Ground, verb: int) -> int | None:
    """Return the subject of *verb*, also if it is that of a verb before; else the first noun phrase of the sentence."""
    subject = subject_of(ground, verb)
    if subject is not None and ground.around[subject] < 0:
        return subject
    return first_nominal(ground, verb)
