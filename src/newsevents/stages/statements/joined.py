"""Whether a verb that "and" or "but" joins goes on with what is said, or with who says it."""

from newsevents.lexicon.sayings import Frame
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.place import Place
from newsevents.stages.statements.voices import is_animate, is_people

_FINITE_FORMS = frozenset({"VBD", "VBP", "VBZ", "MD"})
_AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})
_PAST = ("VBD", "VBG", "VBN")
"""Tags of words of saying after which what is said has the form of reported speech."""


def says_next(place: Place) -> bool:
    """*... and called* him a liar; *..., but she has denied* it: the form of the verb is that of the cue."""
    page, analysis = place.page, place.page.analysis
    if analysis.tags[place.after] != "CC":
        return False
    again = place.after + 1 + (page.tag(place.after + 1) == "PRP")
    if again >= len(analysis):
        return False
    verb = past_adverbs(page, again)
    form = _form_of(place, verb)
    if not (form.startswith("VB") or form == "MD"):
        return False
    forms = analysis.tags[place.begin : place.at]
    says = _says(page, verb)
    if analysis.relations[verb] == "amod" or (form == "VBP" and "TO" in forms and not place.is_clause):
        return False
    if again > place.after + 1:
        if not says or form in forms:
            return False
    elif _is_reported(place, verb):
        return False
    if _form_above(place) == ("VBD" if form == "VBN" else form) or _is_foretold(place, verb):
        return True
    if form == analysis.tags[analysis.finite(place.cue)]:
        return form not in forms or (says and (place.is_mark or not _can_speak(place)))
    return form in _FINITE_FORMS and form not in forms and (says or not place.is_clause)


def _form_of(place: Place, verb: int) -> str:
    """Return the tag of a verb; of a regular one the tagger may take the past for the participle."""
    tag = place.page.analysis.tags[verb]
    return "VBD" if tag == "VBN" and not _has_auxiliary(place, verb) else tag


def _says(page: Page, verb: int) -> bool:
    """Say whether the verb that begins at *verb*, with its auxiliaries, is a word of saying."""
    entries = page.sayings.verb(page.analysis.lemmas[_main_verb(page, verb)])
    return any(saying.frames != (Frame.THAT_CLAUSE,) for _, saying in entries)


def _is_reported(place: Place, verb: int) -> bool:
    """
    Say whether a verb has a form that news has in reported speech: said he was ill *and would rest*, *and had slept*.

    That who speaks would not say more is the reporter's, too: said it was lost,
    but *would not say* where.
    """
    page, analysis = place.page, place.page.analysis
    if not place.is_clause or analysis.tags[analysis.finite(place.cue)] not in _PAST:
        return False
    main = _main_verb(page, verb)
    if _is_denied(page, verb, main):
        return False
    if analysis.lower[verb] in page.sayings.links.reporting:
        return True
    if analysis.tags[verb] != "VBD":
        return False
    if analysis.lemmas[verb] == "have":
        return page.tag(past_adverbs(page, verb + 1)) in ("VBD", "VBN")
    return analysis.lemmas[verb] == "be"


def _is_denied(page: Page, verb: int, main: int) -> bool:
    """Say whether a word of saying is denied: could *not say*."""
    return main > verb and page.analysis.negated(main) and _says(page, verb)


def _is_foretold(place: Place, verb: int) -> bool:
    """Say whether the reporter tells what comes: said the law was bad *and will vote* against it."""
    page, analysis = place.page, place.page.analysis
    links, words = page.sayings.links, analysis.lower[place.begin : place.at]
    if analysis.lower[verb] not in links.foretelling or analysis.tags[analysis.finite(place.cue)] != "VBD":
        return False
    present = {"VBP", "VBZ"}.intersection(analysis.tags[place.begin : place.at])
    return place.is_clause and not present and not any(word in links.foretelling for word in words)


def _form_above(place: Place) -> str | None:
    """Return the form of the verb that a participle of saying hangs on: *thanked* them, saying it was over, and ..."""
    page, analysis = place.page, place.page.analysis
    parted = place.is_mark or page.is_mark(place.at - 1)
    if analysis.tags[place.cue] != "VBG" or analysis.auxiliaries(place.cue) or not parted:
        return None
    above = next((at for at in analysis.ancestors(place.cue) if page.is_finite(analysis.finite(at))), None)
    return None if above is None else analysis.tags[analysis.finite(above)]


def _has_auxiliary(place: Place, participle: int) -> bool:
    """Say whether a participle may hang on a verb of what is said: has come *and gone*, not: was ill *and asked*."""
    page, analysis = place.page, place.page.analysis
    auxiliaries = [i for i in range(place.begin, place.at) if analysis.lemmas[i] in ("be", "have")]
    if not analysis.tags[analysis.heads[participle]].startswith("VB"):
        return bool(auxiliaries)
    behind = (past_adverbs(page, i + 1) for i in auxiliaries)
    return any(page.tag(i) != "VBG" or analysis.relations[i] == "amod" for i in behind)


def _can_speak(place: Place) -> bool:
    """
    Say whether the subject of what is said may be the one who goes on speaking; the *figures* cannot.

    Of people without a name only where both verbs have the same form: teachers
    *complained and demanded* fans. Whoever *had erred* does not go on in the past.
    """
    page, analysis = place.page, place.page.analysis
    inside = range(place.begin, place.at)
    subject = next((i for i in inside if analysis.relations[i].startswith("nsubj")), None)
    if subject is None:
        return True
    verb = next((i for i in inside if i > subject and page.is_finite(i)), None)
    alike = verb is not None and analysis.relations[verb] not in _AUXILIARIES
    if verb is not None and not alike and analysis.lemmas[verb] == "have":
        return False
    return is_animate(page, subject) or (alike and is_people(page, subject))


def past_adverbs(page: Page, at: int) -> int:
    """Return the first token from *at* that is no adverb."""
    while page.tag(at) == "RB" and at + 1 < len(page.analysis):
        at += 1
    return at


def _main_verb(page: Page, at: int) -> int:
    """Return the verb after its auxiliaries: has *denied*, did not *say*."""
    analysis = page.analysis
    while analysis.relations[at] in _AUXILIARIES and at + 1 < len(analysis):
        at = past_adverbs(page, at + 1)
    return at
