"""Pronouns: he, she, it, they."""

from collections.abc import Container, Sequence

from newsevents.lexicon.titles import Pronoun
from newsevents.model import Gender
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus, View
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.weighing import Asked, Weigher, candidates

_GENDERS = {Pronoun.FEMALE: Gender.FEMALE, Pronoun.MALE: Gender.MALE}
# "His Excellency" is a form of address, and no pronoun.
_STYLES = (("excellency",), ("highness",), ("majesty",), ("holiness",))
_KINDS = {
    Pronoun.FEMALE: ("person",),
    Pronoun.MALE: ("person",),
    Pronoun.THING: ("organization", "alliance", "country", "thing"),
    Pronoun.PLURAL: ("group", "organization", "things"),
}
_REACH = {Pronoun.FEMALE: 5, Pronoun.MALE: 5, Pronoun.THING: 2, Pronoun.PLURAL: 2}
_SELF = ("self", "selves")
_CLAUSES = ("that", "to", "whether")


def resolve_pronoun(
    page: Page, focus: Focus, token: int, weigher: Weigher, *, apart: Container[Draft | None], coming: Sequence[View]
) -> Draft | None:
    """
    Return whom or what a pronoun of the third person means, None if the text leaves it open.

    Args:
        page: The text.
        focus: Who is in view.
        token: The pronoun.
        weigher: What takes one of several.
        apart: Who cannot be meant: who is quoted there and would say "I", whom the pronoun speaks of by name.
        coming: Who comes into view behind the pronoun.
    """
    kind = page.lexicon.titles.pronouns.get(page.analysis.plain[token])
    if kind not in _KINDS or _stands_for_nothing(page, token):
        return None
    reflexive = page.analysis.plain[token].endswith(_SELF)
    views = [
        view
        for view in (*coming, *focus.all_within(token, _REACH[kind]))
        if view.draft not in apart and _agrees(view.draft, kind) and (reflexive or not view.takes_part(page, token))
    ]
    found = weigher("person" if kind in _GENDERS else kind.value, Asked.at(page, token), candidates(views))
    if found is None:
        return None
    draft = found.view.draft
    draft.gender = draft.gender or _GENDERS.get(kind)
    return draft


def _agrees(draft: Draft, kind: Pronoun) -> bool:
    fits = draft.kind in _KINDS[kind]
    return fits and (kind not in _GENDERS or draft.agreeing_gender in (None, _GENDERS[kind]))


def _stands_for_nothing(page: Page, token: int) -> bool:
    """Say whether a pronoun takes up nobody: "it is clear that", "His Excellency"."""
    a = page.analysis
    governor = a.heads[token]
    if a.relations[token].startswith("expl") or a.plain[token + 1 : token + 2] in _STYLES:
        return True
    if governor < 0 or a.relations[token] != "nsubj" or a.plain[token] != "it":
        return False
    return a.child(governor, "csubj", "csubj:outer") is not None or _judges_a_clause(page, governor)


def _judges_a_clause(page: Page, predicate: int) -> bool:
    """Say whether a clause after a copula is what is judged: "it is a shame *that nobody came*"."""
    a = page.analysis
    if a.child(predicate, "cop") is None:
        return False
    clauses = (i for i in a.all_children(predicate, "ccomp", "acl", "advcl", "xcomp") if i > predicate)
    return any(a.marker(i) in _CLAUSES for i in clauses)
