"""Some of whom a text says only how many they are: "arrested *nine of them*", "*thousands* rallied"."""

from newsevents.model import MentionForm, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.group_phrases import with_hedge
from newsevents.stages.actors.groups import number_said
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.treated import is_done_to_people

_CD = "CD"
_WHOLE = frozenset({"them", "us", "whom", "you"})
"""Pronouns for those of whom some are counted."""
_SIDES = ("iobj", "nsubj", "nsubj:pass", "obj")
_ACTS = "nsubj"
_OF = "of"
_ONE = "one"


def cast_counted(page: Page, cast: Cast) -> None:
    """Make a group of each count that acts, or to which is done what is done to people only."""
    for token in range(len(page.analysis)):
        if token in cast.at or page.reading.is_outside(token) or not _counts(page, token):
            continue
        whole = _whole(page, token)
        if _are_people(page, cast, token, whole):
            first, stop = with_hedge(page, token), token + 1 if whole is None else whole + 1
            known = cast.at.get(whole) if whole is not None else None
            cast.mention(_new(page, cast, known, first, token, stop), first, stop, MentionForm.DESCRIPTION, "counted")


def _counts(page: Page, token: int) -> bool:
    """Say whether a word is a count without a noun after it: "*nine*", "*dozens*", no "one", no "nine men"."""
    a = page.analysis
    if a.relations[token] not in _SIDES or page.reading.time_at(token) is not None:
        return False
    crowd = a.lower[token] in page.lexicon.triggers.reference.crowds
    return (crowd or a.tags[token] == _CD) and a.plain[token] != _ONE and a.plain[token - 1 : token] != ("the",)


def _whole(page: Page, token: int) -> int | None:
    """Return the pronoun for those of whom some are counted, None if there is none: nine "of *them*"."""
    a = page.analysis
    of, pronoun = token + 1, token + 2
    return pronoun if a.plain[of:pronoun] == (_OF,) and {*a.plain[pronoun : pronoun + 1]} & _WHOLE else None


def _are_people(page: Page, cast: Cast, token: int, whole: int | None) -> bool:
    """Say whether those counted are people: a part of some, a crowd that does something, or treated as people are."""
    a = page.analysis
    if whole is not None:
        known = cast.at.get(whole)
        return is_done_to_people(page, token) if known is None else known.kind == "group"
    if a.plain[token + 1 : token + 2] == (_OF,):
        return False
    verb = a.heads[token]
    if a.tags[token] != _CD and a.relations[token] == _ACTS and a.tags[verb].startswith("VB"):
        return True
    toll = a.tags[verb] == "VBG" and a.relations[verb] == "advcl"  # "was shelled, *wounding two*" is no second attack
    return not toll and is_done_to_people(page, token)


def _new(page: Page, cast: Cast, known: Draft | None, first: int, token: int, stop: int) -> Draft:
    draft = cast.add(Draft("group", page.span_text(first, stop), at=first, noun=page.analysis.plain[token]))
    if page.analysis.tags[token] != _CD and known is None:
        draft.sectors.append(Sector.CVL)
    if known:
        draft.sectors.extend(known.sectors)
        draft.of, draft.country = [*known.of], known.country
    draft.size = number_said(page, token) if first == token else None
    return draft
