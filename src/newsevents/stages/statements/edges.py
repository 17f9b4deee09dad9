"""Where what is said ends: one decision for every place at which its sentence may leave it."""

from collections.abc import Callable
from typing import NamedTuple

from newsevents.lexicon.sayings import Frame
from newsevents.model import Attribution
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.speaker import is_asked
from newsevents.stages.statements.tree import widest

_DASHES = frozenset({"—", "–", "―", "-", "--"})
_PLACES = frozenset({",", ":", "CC", "HYPH", "NFP"})
"""Tags of what may stand where the sentence leaves what is said."""
_FINITE_FORMS = frozenset({"VBD", "VBP", "VBZ", "MD"})
_BEGINS_CLAUSE = frozenset({"DT", "IN", "NNP", "PRP", "WDT"})
"""Tags of what may begin a relative clause."""
_NO_SUBJECT = frozenset({"CC", "IN", "TO", "VBG", "VBN", "WDT", "WP", "WRB"})
"""Tags of words that begin no main clause."""
_NEAR = 8
"""Tokens within which a joined clause has its verb."""


class Place(NamedTuple):
    """A place in the sentence of a cue, after its content has begun."""

    page: Page

    cue: int
    """The word of saying."""

    begin: int
    """First token of what is said."""

    at: int
    """First token of what may be said no more: a mark, or a word that joins."""

    stop: int
    """Where what is said ends at the latest."""

    @property
    def after(self) -> int:
        """The first word after the mark."""
        return self.at + 1 if self.is_mark else self.at

    @property
    def is_mark(self) -> bool:
        """Say whether a comma or dash stands here."""
        return self.page.is_mark(self.at) and not self.is_in_word

    @property
    def is_in_word(self) -> bool:
        """Say whether a hyphen stands here, between parts of a word."""
        analysis, at = self.page.analysis, self.at
        joined = analysis.starts[at] == analysis.ends[at - 1] and analysis.ends[at] == analysis.starts[at + 1]
        return analysis.forms[at] == "-" and joined

    @property
    def is_asking(self) -> bool:
        """Say whether what is said begins with "if" or "whether"."""
        return self.page.analysis.lower[self.begin] in ("if", "whether")

    @property
    def is_clause(self) -> bool:
        """Say whether what is said so far is a clause; else it is a noun phrase, or an infinitive."""
        return self.page.has_finite(self.begin, self.at)

    @property
    def is_last(self) -> bool:
        """Say whether no comma follows, nor the other one of two dashes."""
        rest = self.page.analysis.forms[self.after : self.stop]
        pair = self.page.analysis.forms[self.at]
        return "," not in rest and not (pair in _DASHES and pair in rest)


def end_of(page: Page, cue: int, begin: int, least: int = 0) -> int:
    """
    Return one past the last token of what is said: the rest of the sentence, as far as it is the same clause.

    Args:
        page: Where it is.
        cue: The word of saying.
        begin: The first token of what is said.
        least: One past a token that surely belongs to it, unless somebody else begins to speak before.
    """
    analysis = page.analysis
    stop = max(widest(page, cue, begin), begin, least)
    around = analysis.quoted_at[cue]
    settings = _settings(page, cue)
    for at in range(begin + 1, stop - 1):
        beside = analysis.quoted_at[at] == around
        if beside and at in settings and not page.has_finite(begin, at):
            return at
        if not (beside and analysis.tags[at] in _PLACES) and not (_ends_quotation(page, at) and not beside):
            continue
        place = Place(page, cue, begin, at, stop)
        if any(leaves(place) for leaves in LEAVES):
            return at if beside else at + 1
    return stop


def _ends_quotation(page: Page, at: int) -> bool:
    """Say whether token *at* is the closing mark of a quotation that ends with a comma."""
    number = page.analysis.quoted_at[at]
    return number >= 0 and page.analysis.quoted[number].stop == at + 1 and page.analysis.forms[at - 1] == ","


def _settings(page: Page, cue: int) -> frozenset[int]:
    """Return where those parts of the sentence begin that say when or where it is said: praised him *on Monday*."""
    analysis = page.analysis
    return frozenset([analysis.subtree(at)[0] for at in analysis.children(cue) if at > cue and _is_setting(page, at)])


def _is_setting(page: Page, at: int) -> bool:
    analysis, sayings = page.analysis, page.sayings
    relation = analysis.relations[at]
    if relation == "advcl":
        marker = analysis.marker(at)
        says = bool(sayings.verb(analysis.lemmas[at])) and analysis.subject(at) is not None
        return marker in sayings.links.times or (marker in sayings.links.whiles and says)
    if not relation.startswith("obl"):
        return False
    case = analysis.case(at)
    if page.reading.time_at(at) is not None:
        return case is None or case in sayings.venues.prepositions
    return any(case in s.prepositions and analysis.bases[at] in s.words for s in (sayings.venues, sayings.media))


def _says_next(place: Place) -> bool:
    """*... and called* him a liar; *..., but has denied* it: the form of the verb is that of the cue."""
    page, analysis = place.page, place.page.analysis
    if analysis.tags[place.after] != "CC":
        return False
    verb = _past_adverbs(page, place.after + 1)
    form = analysis.tags[verb]
    if not (form.startswith("VB") or form == "MD"):
        return False
    forms = analysis.tags[place.begin : place.at]
    entries = page.sayings.verb(analysis.lemmas[_main_verb(page, verb)])
    says = any(saying.frames != (Frame.THAT_CLAUSE,) for _, saying in entries)
    if analysis.relations[verb] == "amod" or (form == "VBP" and "TO" in forms and not place.is_clause):
        return False
    if form == "VBN" and not place.is_clause:
        form = "VBD"  # of a regular verb the tagger may take either for the other
    if form == analysis.tags[analysis.finite(place.cue)]:
        return form not in forms or (says and (place.is_mark or not _can_speak(place)))
    return form in _FINITE_FORMS and form not in forms and (says or not place.is_clause)


def _can_speak(place: Place) -> bool:
    """Say whether the subject of what is said may be the one who goes on speaking; the *figures* cannot."""
    page, analysis = place.page, place.page.analysis
    subject = next((i for i in range(place.begin, place.at) if analysis.relations[i].startswith("nsubj")), None)
    return subject is None or analysis.tags[subject] in ("PRP", "WP") or page.reading.actor_at(subject) is not None


def _adds(place: Place) -> bool:
    """*..., adding* that; for a noun phrase, any participle: praised the plan, *calling* for more."""
    page, analysis = place.page, place.page.analysis
    if not place.is_mark:
        return False
    verb = _past_adverbs(page, place.after)
    if analysis.tags[verb] != "VBG" or analysis.relations[verb] == "case":
        return False
    return bool(page.sayings.verb(analysis.lemmas[verb])) or (place.is_last and not place.is_clause)


def _another_speaks(place: Place) -> bool:
    """*..., but she denied* that: a subject and a verb of saying."""
    page, analysis = place.page, place.page.analysis
    if not place.is_mark or not (_joins(place) or analysis.forms[place.at] == ";"):
        return False
    for i in range(place.after + 1, min(place.after + _NEAR, place.stop)):
        if analysis.quoted_at[i] >= 0 or page.is_mark(i) or analysis.lower[i] == "that":
            return False
        if page.is_finite(i):
            sayings = [saying for _, saying in page.sayings.verb(analysis.lemmas[i])]
            return any(Frame.CLAUSE in s.frames and s.attribution is Attribution.SPEECH for s in sayings)
    return False


def _joins(place: Place) -> bool:
    analysis, at = place.page.analysis, place.after
    return analysis.tags[at] == "CC" or analysis.lower[at] in place.page.sayings.links.contrasts


def _contradicts(place: Place) -> bool:
    """*..., but that was not the case*; *..., while Rome kept silent*: the reporter sets something against it."""
    page, analysis = place.page, place.page.analysis
    at = place.after
    if not place.is_mark:
        return False
    if analysis.lower[at] in page.sayings.links.contrasts:
        return True
    if analysis.tags[at] != "CC" or page.is_finite(_past_adverbs(page, at + 1)):
        return False
    for i in range(at + 1, min(at + _NEAR, place.stop)):
        if page.is_mark(i) or analysis.lower[i] in ("that", "whether"):
            return False
        if page.is_finite(i):
            return analysis.forms[place.at] in _DASHES or not place.is_clause or _turns(place, i)
    return False


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
    return relative or (analysis.tags[at] == "DT" and not place.is_clause)


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
    page, analysis = place.page, place.page.analysis
    verb = next((i for i in range(pronoun + 1, min(pronoun + _NEAR, place.stop)) if page.is_finite(i)), None)
    return (
        verb is not None
        and verb > pronoun + 1
        and analysis.lemmas[verb] in page.sayings.links.plain
        and page.has_finite(verb + 1, place.stop)
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
    if not place.is_mark or analysis.tags[place.after] != "DT" or not page.sayings.noun(analysis.lemmas[noun]):
        return False
    return analysis.tags[noun + 1] in _BEGINS_CLAUSE


LEAVES: tuple[Callable[[Place], bool], ...] = (
    _says_next,
    _adds,
    _another_speaks,
    _contradicts,
    _describes,
    _judges,
    _answers,
)
"""Say whether the sentence leaves what is said at a place."""


def _past_adverbs(page: Page, at: int) -> int:
    while page.analysis.tags[at] == "RB" and at + 1 < len(page.analysis):
        at += 1
    return at


def _main_verb(page: Page, at: int) -> int:
    """Return the verb after its auxiliaries: has *denied*, did not *say*."""
    analysis = page.analysis
    while analysis.relations[at] in ("aux", "aux:pass", "cop") and at + 1 < len(analysis):
        at = _past_adverbs(page, at + 1)
    return at
