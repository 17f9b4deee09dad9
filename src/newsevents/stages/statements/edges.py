"""Where what is said ends: one decision for every place at which its sentence may leave it."""

from newsevents.model import Illocution
from newsevents.stages.statements.departures import LEAVES
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.place import Place, ends_quotation
from newsevents.stages.statements.tree import widest

_ASKING = (Illocution.DEMAND, Illocution.SUGGEST)
_AT = ("at", "during")
"""Prepositions of venues that hardly belong to a noun."""
_PLACES = frozenset({",", ":", "CC", "HYPH", "NFP"})
"""Tags of what may stand where the sentence leaves what is said."""


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
        if beside and not page.has_finite(begin, at) and _tells_setting(page, cue, at, stop, settings):
            return at
        if not (beside and analysis.tags[at] in _PLACES) and not (ends_quotation(page, at) and not beside):
            continue
        place = Place(page, cue, begin, at, stop)
        if any(leaves(place) for leaves in LEAVES):
            return at if beside else at + 1
    return stop


def _settings(page: Page, cue: int) -> frozenset[int]:
    """Return where those parts of the sentence begin that say when or where it is said: praised him *on Monday*."""
    analysis = page.analysis
    return frozenset([analysis.subtree(at)[0] for at in analysis.children(cue) if at > cue and _is_setting(page, at)])


def _tells_setting(page: Page, cue: int, at: int, stop: int, settings: frozenset[int]) -> bool:
    """Say whether after a noun phrase something begins that says when or where it is said."""
    beside = at in settings and not _is_asked_for(page, cue, at)
    return beside or _is_venue(page, at, stop) or _is_since(page, cue, at)


def _is_since(page: Page, cue: int, at: int) -> bool:
    """Say whether a phrase tells since when somebody *has called for* something, wherever it hangs."""
    analysis = page.analysis
    if analysis.lower[at] != "since" or analysis.tags[at] != "IN":
        return False
    perfect = any(analysis.lemmas[i] == "have" for i in analysis.auxiliaries(cue))
    return perfect and any(page.reading.time_at(i) is not None for i in range(at, min(at + 3, len(analysis))))


def _is_asked_for(page: Page, cue: int, at: int) -> bool:
    """Say whether a time after what somebody asks for is that of what is to be: called for *a march on Sunday*."""
    analysis, before = page.analysis, at - 1
    asks = any(saying.illocution in _ASKING for _, saying in page.sayings.verb(analysis.lemmas[cue]))
    planned = analysis.bases[before] in page.sayings.links.planned or page.reading.place_at(before) is not None
    when = page.reading.time_at(at) or page.reading.time_at(min(at + 1, len(analysis) - 1))
    return asks and planned and when is not None


def _is_venue(page: Page, at: int, stop: int) -> bool:
    """Say whether a phrase begins that tells where something is said, wherever it hangs: *at a joint conference*."""
    analysis, venues = page.analysis, page.sayings.venues
    if analysis.lower[at] not in _AT or analysis.relations[at] != "case" or page.tag(at + 1) != "DT":
        return False
    noun = analysis.heads[at]
    indefinite = analysis.lower[at + 1] in ("a", "an")
    return noun < stop and indefinite and analysis.bases[noun] in venues.words and analysis.case(noun) in _AT


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
