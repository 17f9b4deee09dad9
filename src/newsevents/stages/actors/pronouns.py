"""Pronouns: he, she, it, they."""

from newsevents.lexicon.titles import Pronoun
from newsevents.model import Gender
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.page import Page

_GENDERS = {Pronoun.FEMALE: Gender.FEMALE, Pronoun.MALE: Gender.MALE}
# "His Excellency" is a form of address, and no pronoun.
_STYLES = (("excellency",), ("highness",), ("majesty",), ("holiness",))
_THINGS = ("organization", "alliance", "country")
# How much the first must stand out from the second for a pronoun to mean him.
_CLEAR = 1.15
_REACH = {Pronoun.FEMALE: 5, Pronoun.MALE: 5, Pronoun.THING: 1, Pronoun.PLURAL: 1}


def resolve_pronoun(page: Page, focus: Focus, token: int, speaker: Draft | None = None) -> Draft | None:
    """
    Return whom a pronoun of the third person means, None if the text leaves it open.

    Args:
        page: The text.
        focus: Who is in view.
        token: The pronoun.
        speaker: Who is quoted there, who would say "I"; None if nobody is.
    """
    kind = page.lexicon.titles.pronouns.get(page.analysis.plain[token])
    if kind is None or kind in (Pronoun.SPEAKER, Pronoun.SPEAKERS) or _expletive(page, token):
        return None
    if kind is Pronoun.THING and not _takes_part(page, token):
        return None
    apart = {*focus.beside(token), speaker}
    ranked = focus.ranked(token, lambda draft: draft not in apart and _agrees(draft, kind), _REACH[kind])
    if not ranked or not (kind in _GENDERS or _speaks(page, token) or _stands_out(ranked)):
        return None
    draft = ranked[0][1]
    draft.gender = draft.gender or _GENDERS.get(kind)
    return draft


def _stands_out(ranked: list[tuple[float, Draft]]) -> bool:
    return len(ranked) == 1 or ranked[0][0] >= _CLEAR * ranked[1][0]


def _speaks(page: Page, token: int) -> bool:
    """Say whether the pronoun is the subject of a verb of saying: then the last speaker goes on."""
    a = page.analysis
    governor = a.heads[token]
    return governor >= 0 and a.relations[token] == "nsubj" and bool(page.lexicon.sayings.verb(a.lemmas[governor]))


def _agrees(draft: Draft, kind: Pronoun) -> bool:
    if kind in _GENDERS:
        return draft.kind == "person" and draft.agreeing_gender in (None, _GENDERS[kind])
    if kind is Pronoun.PLURAL:
        return draft.kind == "group"
    return draft.kind in _THINGS


def _expletive(page: Page, token: int) -> bool:
    """Say whether "it" stands for nothing: "it is clear that"."""
    a = page.analysis
    governor = a.heads[token]
    if a.relations[token].startswith("expl") or a.plain[token + 1 : token + 2] in _STYLES:
        return True
    return governor >= 0 and a.relations[token] == "nsubj" and a.child(governor, "csubj", "csubj:outer") is not None


def _takes_part(page: Page, token: int) -> bool:
    """Say whether "it" does what bodies and countries do: speaks, or has something."""
    a = page.analysis
    governor = a.heads[token]
    if governor < 0:
        return False
    if a.relations[token] == "nmod:poss":
        return True
    return a.relations[token] == "nsubj" and a.tags[governor].startswith("VB") and a.child(governor, "cop") is None
