"""Ways in which a sentence leaves what is said: one rule for each."""

from collections.abc import Callable

from newsevents.language.lemmas import find_lemma
from newsevents.lexicon.sayings import Frame
from newsevents.model import Attribution
from newsevents.stages.statements.joined import past_adverbs, says_next
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.place import DASHES, Place, ends_quotation
from newsevents.stages.statements.speaker import is_asked

_BEGINS_CLAUSE = frozenset({"DT", "IN", "NNP", "PRP", "WDT"})
"""Tags of what may begin a relative clause."""
_NO_SUBJECT = frozenset({"CC", "IN", "TO", "VBG", "VBN", "WDT", "WP", "WRB"})
"""Tags of words that begin no main clause."""
_NEAR = 8
"""Tokens within which a joined clause has its verb."""


def _adds(place: Place) -> bool:
    """*..., adding* that; for a noun phrase, any participle: praised the plan, *calling* for more."""
    page, analysis = place.page, place.page.analysis
    if not place.is_mark:
        return False
    verb = past_adverbs(page, place.after)
    if analysis.tags[verb] != "VBG" or analysis.relations[verb] == "case":
        return False
    says = bool(page.sayings.verb(analysis.lemmas[verb]))
    return says or (place.is_last and not place.is_clause) or _tells_effect(page, verb)


def _tells_effect(page: Page, verb: int) -> bool:
    """Say whether a participle tells what others say to it: *, drawing a rebuke* from the minister."""
    links, analysis = page.sayings.links, page.analysis
    what = analysis.object(verb)
    if analysis.lemmas[verb] not in links.effects or what is None:
        return False
    return analysis.bases[what] in links.reactions or bool(page.sayings.noun(analysis.bases[what]))


def _another_speaks(place: Place) -> bool:
    """*..., but she denied* that: a subject and a verb of saying."""
    analysis = place.page.analysis
    parted = _joins(place) or analysis.forms[place.at] == ";" or (analysis.lower[place.after] == "as" and place.is_last)
    return place.is_mark and parted and _says_after(place, commas=True) is not None


def _attributes_all(place: Place) -> bool:
    """*..., a spokesman said* on Monday: the sentence itself is attributed, and says no more."""
    page, analysis = place.page, place.page.analysis
    if not place.is_mark or analysis.tags[place.after] in _NO_SUBJECT:
        return False
    verb = _says_after(place, commas=False)
    return verb is not None and not page.has_finite(verb + 1, place.stop) and page.tag(verb + 1) != "TO"


def _says_after(place: Place, *, commas: bool) -> int | None:
    """
    Return the verb of the clause after a place if it tells, and follows its subject.

    Args:
        place: The place.
        commas: Whether the subject may be explained between commas: its coordinator, Ann Lee, said.
    """
    page, analysis = place.page, place.page.analysis
    passed, stop = 0, place.after + _NEAR
    for i in range(place.after + 1, analysis.sentence_at[place.cue][1]):
        if commas and analysis.forms[i] == ",":
            passed, stop = passed + 1, i + _NEAR
        elif i >= stop or analysis.quoted_at[i] >= 0 or page.is_mark(i) or analysis.lower[i] == "that":
            return None
        elif page.is_finite(i):
            sayings = [saying for _, saying in page.sayings.verb(analysis.lemmas[i])]
            if analysis.lemmas[i] == analysis.lemmas[place.cue]:
                return i  # "Lee wants more, and Poe *wants* less"
            tells = any(Frame.CLAUSE in s.frames and s.attribution is Attribution.SPEECH for s in sayings)
            return i if tells and passed != 1 else None
    return None


def _joins(place: Place) -> bool:
    analysis, at = place.page.analysis, place.after
    return analysis.tags[at] == "CC" or analysis.lower[at] in place.page.sayings.links.contrasts


def _contradicts(place: Place) -> bool:
    """*..., but that was not the case*; *..., while Rome kept silent*: the reporter sets something against it."""
    page, analysis = place.page, place.page.analysis
    at = place.after
    if not place.is_mark:
        return _turns_after_quotation(place)
    if analysis.lower[at] in page.sayings.links.concessions and not _is_full(place):
        return False
    if analysis.lower[at] in page.sayings.links.contrasts or analysis.lower[at : at + 2] == ("even", "as"):
        return page.tag(at + 1) != "VBG"
    if analysis.tags[at] != "CC" or (at + 1 < len(analysis) and page.is_finite(past_adverbs(page, at + 1))):
        return False
    for i in range(at + 1, min(at + _NEAR, place.stop)):
        if page.is_mark(i) or analysis.lower[i] in ("that", "whether"):
            return False
        if page.is_finite(i) or _plans(page, i):
            return analysis.forms[place.at] in DASHES or not place.is_clause or _turns(place, i)
    return False


def _is_full(place: Place) -> bool:
    """Say whether a clause with a verb follows: , though *it was late*; not: , though *rather mild*, in May."""
    page, analysis = place.page, place.page.analysis
    end = next((i for i in range(place.after, place.stop) if analysis.forms[i] == ","), place.stop)
    return page.has_finite(place.after, end)


def _plans(page: Page, i: int) -> bool:
    """Say whether what is tagged a plural is a verb after a name: Governor Lee *plans* to leave."""
    tags = page.analysis.tags
    if tags[i] != "NNS" or tags[i - 1] != "NNP" or page.tag(i + 1) != "TO":
        return False
    return bool(page.sayings.verb(find_lemma(page.analysis.forms[i], "VBZ")))


def _turns_after_quotation(place: Place) -> bool:
    """Say whether somebody else disagrees: called it "very good" *but the council disagreed*."""
    page, at = place.page, place.after
    if not ends_quotation(page, place.at - 1, comma=False) or page.tag(at + 1) == "PRP":
        return False
    verb = next((i for i in range(at + 1, min(at + _NEAR, place.stop)) if page.is_finite(i)), None)
    return verb is not None and verb > at + 1 and _turns(place, verb)


def _turns(place: Place, verb: int) -> bool:
    """Say whether after "but" the reporter speaks: in another tense, or of what somebody else said."""
    page, analysis = place.page, place.page.analysis
    if analysis.lower[place.after] not in page.sayings.links.turns:
        return False
    first = next((i for i in range(place.begin, place.at) if page.is_finite(i)), verb)
    return analysis.tags[verb] != analysis.tags[first] or bool(page.sayings.verb(analysis.lemmas[verb]))


def _describes(place: Place) -> bool:
    """*..., which began in May*; *..., a harbour city*: the last part, and the reporter's as a rule."""
    page, analysis = place.page, place.page.analysis
    if not place.is_mark:
        return False
    at = place.after
    relative = analysis.tags[at] in ("WDT", "WP", "WP$") or analysis.lower[at] in page.sayings.links.relatives
    if relative and _is_attributed(place, at):
        return True
    if not place.is_last:
        return False
    if relative and place.is_clause and page.tag(at + 1) == "MD" and _is_backshifted(place, at + 1):
        return False
    aside = analysis.lower[at] in page.sayings.links.asides
    return relative or aside or (analysis.tags[at] in ("DT", "RB") and not place.is_clause)


def _is_backshifted(place: Place, verb: int) -> bool:
    """Say whether a verb has the form of reported speech: said rates would rise, which *would* hurt exports."""
    analysis = place.page.analysis
    past = analysis.tags[analysis.finite(place.cue)] in ("VBD", "VBG", "VBN")
    return past and analysis.lower[verb] in place.page.sayings.links.reporting


def _tells_cause(place: Place) -> bool:
    """*..., after Rome closed the border*: said it was leaving, or would leave, and the reporter tells why."""
    page, analysis = place.page, place.page.analysis
    at = place.after
    if not (place.is_mark and place.is_last) or analysis.lower[at] != "after" or analysis.relations[at] != "mark":
        return False
    first = next((i for i in range(place.begin, place.at) if page.is_finite(i)), None)
    past = next((i for i in range(at + 1, place.stop) if page.is_finite(i)), None)
    if first is None or past is None or analysis.tags[past] != "VBD" or analysis.relations[past] in ("aux", "aux:pass"):
        return False
    going_on = analysis.lemmas[first] == "be" and page.tag(past_adverbs(page, first + 1)) == "VBG"
    return going_on or _is_backshifted(place, first)


def _answers(place: Place) -> bool:
    """*Asked* whether the port would close*, Poe said*: after the opening participle comes the sentence itself."""
    page, analysis = place.page, place.page.analysis
    parts = place.is_mark and analysis.forms[place.at] != ":"
    if not parts or not (is_asked(page, place.cue) or _opens(page, place.cue)):
        return False
    if analysis.tags[place.after] in _NO_SUBJECT or (analysis.tags[place.begin] == "IN" and not place.is_asking):
        return False
    end = next((i for i in range(place.after, place.stop) if analysis.forms[i] == ","), place.stop)
    return page.has_finite(place.after + 1, end) or is_asked(page, place.cue)


def _is_attributed(place: Place, pronoun: int) -> bool:
    """Say whether a relative clause is attributed anew: *, which he said* would be its lowest."""
    page = place.page
    verb = next((i for i in range(pronoun + 1, min(pronoun + _NEAR, place.stop)) if page.is_finite(i)), None)
    return verb is not None and verb > pronoun + 1 and _claims(page, verb) and page.has_finite(verb + 1, place.stop)


def _claims(page: Page, verb: int) -> bool:
    """Say whether a verb tells a clause, as "said" does."""
    return any(
        Frame.CLAUSE in saying.frames and saying.attribution is Attribution.SPEECH
        for _, saying in page.sayings.verb(page.analysis.lemmas[verb])
    )


def _opens(page: Page, cue: int) -> bool:
    """Say whether a cue stands in a clause that opens its sentence: *While* he admitted that ..., she said."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[cue]
    return analysis.tags[begin] in ("IN", "WRB") and not page.has_finite(begin, analysis.finite(cue))


def _judges(place: Place) -> bool:
    """*..., a claim that* Warsaw dismissed: a noun in apposition calls what is said by its name."""
    page, analysis = place.page, place.page.analysis
    noun = place.after + 1
    while page.tag(noun) == "JJ":
        noun += 1
    if not place.is_mark or noun >= len(analysis) or analysis.tags[place.after] != "DT":
        return False
    named = analysis.lemmas[noun] in page.sayings.links.judged or bool(page.sayings.noun(analysis.lemmas[noun]))
    return named and page.tag(noun + 1) in _BEGINS_CLAUSE


def _names_source(place: Place) -> bool:
    """*..., according to* the police: a phrase that attributes."""
    page, after = place.page, place.after
    words = page.analysis.lower[after + 1 : place.stop]
    rest = (tuple(rest.split()) for rest, _ in page.sayings.phrase(page.analysis.lower[after]))
    return place.is_mark and any(words[: len(each)] == each for each in rest)


LEAVES: tuple[Callable[[Place], bool], ...] = (
    says_next,
    _adds,
    _another_speaks,
    _attributes_all,
    _contradicts,
    _describes,
    _judges,
    _tells_cause,
    _answers,
    _names_source,
)
"""Say whether the sentence leaves what is said at a place."""
