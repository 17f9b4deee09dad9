"""Words that look like those that tell of events, and tell of none."""

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.model import EventType
from newsevents.stages.events.drafts import Draft

_AT = "at"
_INSIDE = ("nmod", "conj", "appos")
_NAMED = ("obj", "xcomp", "obl", "ccomp")


def is_no_verb(analysis: Analysis, i: int) -> bool:
    """
    Say whether verb *i* is a command, a title read as one, a part of another word, or a noun after all.

    "Double-*faulted*", "called the *ruling* out of order".
    """
    if analysis.tags[i] == "VBG" and (analysis.child(i, "det") is not None or _has_verb_behind(analysis, i)):
        return True
    first = analysis.tags[i] == "VB" and analysis.sentence_at[i][0] == i
    joined = i > 0 and analysis.tags[i - 1] == "HYPH" and analysis.starts[i] == analysis.ends[i - 1]
    return joined or (first and analysis.child(i, "nsubj", "mark", "aux") is None)


def _has_verb_behind(analysis: Analysis, i: int) -> bool:
    """Say whether a verb follows participle *i*, which is its subject: "since *fighting* erupted"."""
    before = analysis.relations[i - 1] if i > analysis.sentence_at[i][0] else "mark"
    return before == "mark" and analysis.tags[i + 1 : i + 2] in (("VBD",), ("VBN",), ("VBZ",))


def is_only_if(analysis: Analysis, i: int) -> bool:
    """Say whether verb *i* is all of a clause that says on what condition: "will come if *requested*"."""
    if analysis.tags[i] != "VBN" or analysis.relations[i] != "advcl" or analysis.tags[i - 1] != "IN":
        return False
    return analysis.heads[i - 1] == i and analysis.subject(i) is None


def is_name_given(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether noun *i* is only what somebody calls something: "what he *called* an act of war"."""
    while analysis.relations[i] in _INSIDE and analysis.heads[i] >= 0:
        i = analysis.heads[i]
    above = analysis.heads[i]
    if analysis.relations[i] == "obl" and analysis.case(i) not in triggers.status.named_by:
        return False  # "called *for* a strike"
    return above >= 0 and analysis.relations[i] in _NAMED and analysis.bases[above] in triggers.status.naming


def is_scene(analysis: Analysis, draft: Draft) -> bool:
    """Say whether a protest by nobody is only where something else happens: "said *at* a rally in Lima"."""
    return draft.type is EventType.PROTEST and not draft.sources and analysis.case(draft.token) == _AT
