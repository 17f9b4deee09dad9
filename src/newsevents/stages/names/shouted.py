"""Names in whole paragraphs of capitals: what is known, and persons with a first name."""

from newsevents.lexicon.languages import ENGLISH
from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given

_BY_WORDS = ("known-name", "compound-people", "seen-elsewhere", "surname-again", "bracketed-acronym")
"""Rules that ask for the words themselves, not for their capitals."""
_LONGEST = 3


def stands_without_capitals(page: Page, draft: Draft) -> bool:
    """Say whether a draft may be a name though the capitals around it tell nothing."""
    if draft.first not in page.shouted or draft.rule in _BY_WORDS:
        return True
    return draft.kind is NameKind.PERSON and draft.rule == "labelled-name" and _is_full_name(page, draft)


def _is_full_name(page: Page, draft: Draft) -> bool:
    """Say whether a draft is a first name with a word or two that are no small words."""
    if not 1 < draft.stop - draft.first <= _LONGEST or not is_given(page, draft.first):
        return False
    known = page.lexicon.languages.languages
    words = page.lower[draft.first : draft.stop]
    return all(word[0].isalnum() and ENGLISH not in known.get(word, ()) for word in words)
