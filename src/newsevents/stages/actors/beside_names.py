"""
Descriptions beside a name, which speak of whom it names: "*the company's chairman*, Jo Roe", "his *wife* Jo Roe".

So does what somebody is said to be: "Jo Roe is *the director* of Lumo", not "a director" or "not the director".
"""

from collections.abc import Iterator

from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft, Found, Part
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.said_of import is_body, is_person
from newsevents.stages.actors.sources import phrase_of

_KINDS = ("person", "organization")
_NAMES = (MentionForm.NAME, MentionForm.METONYM)
_DEFINITE = frozenset({"that", "the", "this"})
_APPOSED = ("title-before-name", "title-before-comma", "apposition")
"""Rules of the titles that stand beside a name; one behind "is" says something new."""
_OWNING = ("PRP$", "POS")
_OPEN = ("if", "unless", "whether")


def cast_beside_names(page: Page, cast: Cast) -> None:
    """Let each description with "the" or an owner that stands beside a name stand for whom the name means."""
    for draft in cast.drafts:
        if draft.kind not in _KINDS:
            continue
        for part in draft.roles:
            if _is_description(page, cast, part):
                cast.mention(draft, part.first, part.stop, MentionForm.DESCRIPTION, "beside-name")
        for found in [found for found in draft.mentions if found.form in _NAMES]:
            for head in _beside(page, draft, found.first, found.stop):
                first, _ = phrase_of(page, head)
                if head not in cast.at and _is_definite(page, first):
                    cast.mention(draft, first, head + 1, MentionForm.DESCRIPTION, "beside-name")
        for head in [head for found in draft.mentions for head in _said_to_be(page, draft, found)]:
            first, _ = phrase_of(page, head)
            if head not in cast.at and _is_definite(page, first):
                cast.mention(draft, first, head + 1, MentionForm.DESCRIPTION, "said-to-be")


def _is_description(page: Page, cast: Cast, part: Part) -> bool:
    """Say whether a title is a description of one person beside the name: "*the* mayor, Jo Roe"."""
    free = part.rule in _APPOSED and part.first >= 0 and part.first not in cast.at
    return free and page.analysis.tags[part.stop - 1] != "NNS" and _is_definite(page, part.first)


def _beside(page: Page, draft: Draft, first: int, stop: int) -> Iterator[int]:
    """Yield the nouns that a name stands beside: right before it, or in apposition on either side."""
    a = page.analysis
    head = a.head_of(first, stop)
    near = [at for at in a.all_children(head, "appos") if at >= stop]
    if first and (a.heads[first - 1] == head or a.heads[head] == first - 1):
        near.append(first - 1)
    if a.relations[head] == "appos":
        near.append(a.heads[head])
    fits = is_person if draft.kind == "person" else is_body
    for at in dict.fromkeys(near):
        if a.tags[at] == "NN" and at not in page.name_at and fits(page, at):
            yield at


def _said_to_be(page: Page, draft: Draft, found: Found) -> Iterator[int]:
    """Yield the noun that a clause says an actor to be, and those in a row with it: "was *the founder* and *owner*"."""
    a = page.analysis
    head = a.head_of(found.first, found.stop)
    noun = a.heads[head]
    if a.relations[head] != "nsubj" or noun <= head or not _is_stated(page, noun):
        return
    fits = is_person if draft.kind == "person" else is_body
    yield from (at for at in a.conjuncts(noun) if a.tags[at] == "NN" and at not in page.name_at and fits(page, at))


def _is_stated(page: Page, noun: int) -> bool:
    """Say whether a noun is said of somebody as a fact: not "may be *the founder*", "is not *the founder*", "if"."""
    a = page.analysis
    cop = a.child(noun, "cop")
    if cop is None or a.negated(noun) or a.marker(noun) in _OPEN:
        return False
    return not any(a.tags[at] == "MD" for at in a.all_children(noun, "aux"))


def _is_definite(page: Page, first: int) -> bool:
    """Say whether "the" or an owner stands before a phrase: "*his* wife", "*the* mayor"; "a teacher" is anybody."""
    a, before = page.analysis, first - 1
    return before >= 0 and (a.plain[before] in _DEFINITE or a.tags[before] in _OWNING)
