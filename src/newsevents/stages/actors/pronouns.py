"""Pronouns: he, she, it, they."""

from collections.abc import Container, Sequence

from newsevents.lexicon.titles import Pronoun
from newsevents.model import Gender, MentionForm
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus, View
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.parallels import parallels
from newsevents.stages.actors.weighing import Asked, Weigher, candidates
from newsevents.stages.clauses.they import company_before, counted_before

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
_OBJECTS = ("iobj", "obj", "obl")
_SELF = ("self", "selves")
_STRESSING = ("appos", "flat", "nmod:unmarked")
"""How a reflexive hangs on the words that it stresses, and of which it is a part."""
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
    if kind not in _KINDS or _stands_for_nothing(page, token) or _means_several(page, kind, token):
        return None
    reflexive = page.analysis.plain[token].endswith(_SELF)
    views = [
        view
        for view in (*coming, *focus.all_within(token, _REACH[kind]))
        if view.draft not in apart and _agrees(view.draft, kind) and (reflexive or not view.takes_part(page, token))
    ]
    if kind is Pronoun.PLURAL and page.analysis.relations[token] in _OBJECTS:
        joined = _joined_before(page, focus, token)
        views = [view for view in views if view.last.head > joined]
    asked = Asked.at(page, token)
    plain = next((view for view in views if kind in _GENDERS and _plainly(page, asked, view)), None)
    plain = plain or next((v for head in parallels(page, token) for v in views if v.last.head == head), None)
    if plain is None:
        found = weigher("person" if kind in _GENDERS else kind.value, asked, candidates(views))
        plain = found.view if found else None
    if plain is None:
        return None
    draft = plain.draft
    draft.gender = draft.gender or _GENDERS.get(kind)
    return draft


def _joined_before(page: Page, focus: Focus, token: int) -> int:
    """Return the last of several actors that "and" joins before an object, -1 if there are none: "Roe *and Doe*"."""
    a = page.analysis
    here = a.sentence_of(token)
    first, _ = a.sentences[max(0, here - 1)]
    for i in range(token - 1, first - 1, -1):
        if a.relations[i] == "conj" and i in focus.at:
            row = a.conjuncts(i)
            if all(at in focus.at and focus.at[at].mentions for at in row):
                return row[-1]
    return -1


def _plainly(page: Page, asked: Asked, view: View) -> bool:
    """
    Say whether no reader would think of anybody else: the person just named as the subject.

    "Coach Ann Roe backed *her* player.  'We won,' *she* said": Ann Roe did both,
    whoever was in view before.
    """
    a, last = page.analysis, view.last
    subject = a.heads[last.head] if a.relations[last.head] == "appos" else last.head
    named = last.form is MentionForm.NAME and a.relations[subject] == "nsubj"
    if not named or asked.relation != "nsubj" or asked.quoted >= 0 or last.quoted >= 0:
        return False
    verb, own = a.heads[subject], a.heads[asked.token]
    if last.sentence == asked.sentence:  # "Ann Roe met the mayor, whom *she* accuses"
        whom = any(a.plain[i] == "whom" for i in a.children(own))
        return whom and a.relations[own] == "acl:relcl" and a.heads[own] > verb > subject and a.is_root(verb)
    if not (a.is_root(verb) and a.is_root(own) and _same_paragraph(page, asked, view)):
        return False
    opening = a.sentence_at[asked.token][0]
    if a.tags[opening] == "VBG" and a.heads[opening] == own:  # "*Speaking* in Rome, she held up a letter"
        return last.sentence == asked.sentence - 1
    if not asked.speaks:
        return False
    between = range(a.sentences[last.sentence][1], asked.token)
    return last.sentence < asked.sentence and all(a.quoted_at[i] >= 0 or not a.plain[i].isalnum() for i in between)


def _same_paragraph(page: Page, asked: Asked, view: View) -> bool:
    return page.analysis.paragraph_of(asked.token) == page.analysis.paragraph_of(view.last.head)


def _agrees(draft: Draft, kind: Pronoun) -> bool:
    fits = draft.kind in _KINDS[kind]
    return fits and (kind not in _GENDERS or draft.agreeing_gender in (None, _GENDERS[kind]))


def _stands_for_nothing(page: Page, token: int) -> bool:
    """Say whether a pronoun takes up nobody: "it is clear that", "His Excellency", "Ann Roe *herself*"."""
    a = page.analysis
    governor = a.heads[token]
    if a.plain[token].endswith(_SELF) and a.relations[token] in _STRESSING:
        return True
    if a.relations[token].startswith("expl") or a.plain[token + 1 : token + 2] in _STYLES:
        return True
    if governor < 0 or a.relations[token] != "nsubj" or a.plain[token] != "it":
        return False
    return a.child(governor, "csubj", "csubj:outer") is not None or _judges_a_clause(page, governor)


def _means_several(page: Page, kind: Pronoun, token: int) -> bool:
    """Say whether a plural is of several: "Rome and Gaul reopened *their* border", "the two said *they* agreed"."""
    a = page.analysis
    if kind is not Pronoun.PLURAL:
        return False
    if counted_before(page.reading, token) is not None or company_before(page.reading, token):
        return True
    if a.relations[token] != "nmod:poss":
        return False
    verb = a.heads[a.heads[token]]
    subject = a.understood_subject(verb) if verb >= 0 and a.tags[verb].startswith("VB") else None
    return subject is not None and subject < token and len(a.conjuncts(subject)) > 1


def _judges_a_clause(page: Page, predicate: int) -> bool:
    """Say whether a clause after a copula is what is judged: "it is a shame *that nobody came*"."""
    a = page.analysis
    if a.child(predicate, "cop") is None:
        return False
    clauses = (i for i in a.all_children(predicate, "ccomp", "acl", "advcl", "xcomp") if i > predicate)
    return any(a.marker(i) in _CLAUSES for i in clauses)
