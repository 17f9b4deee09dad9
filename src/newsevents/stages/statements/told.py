"""Which words of saying tell that somebody said something, and which only name the act."""

from newsevents.lexicon.sayings import Saying
from newsevents.model import Attribution
from newsevents.stages.statements.page import Page

_PARTICIPLES = ("VBD", "VBN")


def names_act_only(page: Page, verb: int, rule: str, saying: Saying, speaker: int | None) -> bool:
    """
    Say whether a verb only names an act of saying, or somebody that cannot speak does it.

    Args:
        page: Where it is.
        verb: The verb.
        rule: By which rule it says something.
        saying: How it says.
        speaker: Who does it; None if nobody is known.
    """
    if speaker is not None and _points(page, speaker):
        return True
    analysis = page.analysis
    if rule == "message" and saying.attribution is Attribution.FINDING and not _shows(page, speaker):
        return True
    relation = analysis.relations[verb]
    match analysis.tags[verb]:
        case "VB" if analysis.marker(verb) == "to":
            return relation == "acl"
        case "VB":
            return _is_imperative(page, verb)
        case "VBG":
            return relation == "acl" and not _is_written(page, verb, saying)
        case tag:
            return tag in _PARTICIPLES and relation in ("acl", "xcomp")


def _points(page: Page, speaker: int) -> bool:
    """Say whether only "this" or "that" says it: *this* shows that; plans *that* call for it."""
    return (
        page.analysis.tags[speaker] in ("DT", "IN", "WDT")
        and page.analysis.lower[speaker] in page.sayings.links.pointers
    )


def _shows(page: Page, speaker: int | None) -> bool:
    """Say whether it is a document or data that show something: *the poll* found support for it."""
    if speaker is None:
        return False
    base = page.analysis.bases[speaker]
    return base in page.sayings.media.words or base in page.sayings.links.evidence


def _is_imperative(page: Page, verb: int) -> bool:
    """Say whether the reader is asked to do it: *Ask* yourself whether."""
    analysis = page.analysis
    return not analysis.auxiliaries(verb) and analysis.subject(verb) is None


def _is_written(page: Page, verb: int, saying: Saying) -> bool:
    """Say whether a participle tells what a document says, or goes on after a comma: a letter *saying* that."""
    analysis = page.analysis
    document = analysis.bases[analysis.heads[verb]] in page.sayings.media.words
    return document or saying.attribution is Attribution.FINDING or page.is_mark(verb - 1)
