"""Statements: who says, thinks and wants what."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.lexicon.titles import Pronoun
from newsevents.stages.reading import Reading
from newsevents.stages.statements.direct import covered, find_direct, find_leftover, with_continuations
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.finish import finish
from newsevents.stages.statements.frames import find_by_verb
from newsevents.stages.statements.nesting import nested, unique
from newsevents.stages.statements.nominal import find_by_adjective, find_by_noun, find_by_phrase
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.transcript import find_lines

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})


def find_statements(reading: Reading) -> Reading:
    """Add what is said, thought and wanted in the text."""
    page = Page(reading)
    return evolve(reading, statements=finish(page, nested(unique(_drafts(page)))))


def _drafts(page: Page) -> Iterator[Draft]:
    found = [draft for draft in find_direct(page) if _in_story(page, draft)]
    found.extend(draft for draft in find_lines(page) if _in_story(page, draft))
    heads = {draft.head for draft in found}
    found.extend(draft for draft in _by_words(page, heads) if _in_story(page, draft))
    found.extend(draft for draft in find_leftover(page, covered(page, found)) if _in_story(page, draft))
    found = [*with_continuations(page, found)]
    claimed = covered(page, found)
    return (draft for draft in found if _is_told(page, draft, claimed))


def _is_told(page: Page, draft: Draft, claimed: frozenset[int]) -> bool:
    """Say whether the cue stands in the reporter's words, or in a quotation whose speaker tells what others say."""
    number = -1 if draft.head is None else page.analysis.quoted_at[draft.head]
    if number < 0 or page.analysis.quoted[number].quotation.continued:
        return True
    return number in claimed and not _are_own(page, draft)


def _are_own(page: Page, draft: Draft) -> bool:
    """Say whether who is quoted speaks of nobody's words but his own: "*I* hope so", "it is *claimed*"."""
    if draft.speaker is None:
        return True
    pronouns = page.reading.lexicon.titles.pronouns
    return pronouns.get(page.analysis.lower[draft.speaker]) in (Pronoun.SPEAKER, Pronoun.SPEAKERS)


def _in_story(page: Page, draft: Draft) -> bool:
    return not page.reading.in_zone(page.analysis.starts[draft.first])


def _by_words(page: Page, taken: set[int | None]) -> Iterator[Draft]:
    for i, tag in enumerate(page.analysis.tags):
        found = None
        if i in taken:
            continue
        if tag in _VERBS or (tag == "NNS" and page.reads_as_verb(i)) or page.adds(i):
            found = find_by_verb(page, i)
        elif tag in ("NN", "NNS"):
            found = find_by_noun(page, i)
        elif tag == "JJ":
            found = find_by_adjective(page, i)
        if found is None and tag in ("IN", "VBG"):
            found = find_by_phrase(page, i)
        if found:
            yield found
