"""One decision for all drafts: which words are names, and of what."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newsevents.model import Name, NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.common import Common
from newsevents.stages.names.cutting import Range, Votes, best_cut, voted
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.holders import Holder, find_holders
from newsevents.stages.names.introduced import OF_THING
from newsevents.stages.names.memory import (
    Memory,
    key_of,
    remember,
    seen_elsewhere,
    short_forms_again,
    surnames_again,
    top,
)
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title
from newsevents.stages.names.rules import RULES
from newsevents.stages.names.settled import settle
from newsevents.stages.names.shouted import stands_without_capitals
from newsevents.stages.names.signs import HONORIFIC, add_signs

_OF = ("of", "for")
_TAG = 3
"""Words of a party tag before its last one: "(", "D", "-"."""


def finish(page: Page) -> tuple[Name, ...]:
    """Return the names of a text, in order, without overlap."""
    settled = settle(page)
    common = Common(page)
    holders = tuple(holder for holder in find_holders(page) if holder.first not in page.shouted)

    def admitted(found: Iterable[Draft]) -> Iterator[Draft]:
        return (
            draft
            for draft in found
            if settled.admits(draft) and stands_without_capitals(page, draft) and not common.holds(draft)
        )

    proposed = (draft for rule in RULES for draft in admitted(rule(page)) if not _idle(page, draft))
    drafts = [*settled.names, *_beside(proposed, holders)]
    ranges = voted(drafts)
    heard = {r: add_signs(page, *r, ranges[r]) for r in best_cut(ranges, page.size)}
    drafts.extend(admitted(_beside(seen_elsewhere(page, remember(page, heard)), holders)))
    drafts.extend(admitted((*surnames_again(page, heard), *short_forms_again(page, heard))))
    found = best_cut(voted(drafts), page.size)
    heard = {r: heard.get(r) or add_signs(page, *r, ranges.get(r, {})) for r in found}
    known = remember(page, heard)
    rules = {(d.first, d.stop): d.rule for d in sorted(drafts, key=lambda d: d.weight)}
    kinds = {(d.first, d.stop): d.kind for d in settled.names}
    return tuple(
        Name(page.span(*r), kinds.get(r) or _decide(page, r, votes, known), rules[r]) for r, votes in heard.items()
    )


def _decide(page: Page, at: Range, votes: Votes, memory: Memory) -> NameKind:
    """Return what the whole text says of the name, unless a form of address here says that it is a person."""
    if votes.get(NameKind.PERSON, 0.0) >= HONORIFIC and votes.get(NameKind.OTHER, 0.0) < OF_THING:
        return NameKind.PERSON
    return top(memory[key_of(page, *at)])


def _idle(page: Page, draft: Draft) -> bool:
    """Say whether a draft is no name: a class word alone, a part of a title, or a party tag."""
    if draft.stop - draft.first == 1 and _hollow(page, draft.first):
        return True
    if all(page.plain[i] in page.lexicon.titles.abbreviations for i in range(draft.first, draft.stop)):
        return True
    return _in_title(page, draft) or _cuts_title(page, draft) or _is_party_tag(page, draft)


def _cuts_title(page: Page, draft: Draft) -> bool:
    """Say whether a draft ends inside a title: "Dutch Defence" Minister."""
    if draft.stop >= page.size or not page.capital[draft.stop]:
        return False
    known = page.known[draft.first]
    office = page.lexicon.titles.offices.ending_at(page.plain, draft.stop, draft.first)
    return office is not None and office[0] < draft.stop and not (known and known.stop == draft.stop)


def _is_party_tag(page: Page, draft: Draft) -> bool:
    """Say whether a draft is the party and the state of a member of parliament: (D-Ga.), or ", D-Ga."."""
    at = draft.first
    while at and page.forms[at] not in ("(", ",") and at > draft.first - _TAG:
        at -= 1
    return (
        page.forms[at] in ("(", ",") and page.hyphen(at + 2) and len(page.forms[at + 1]) == 1 and page.capital[at + 1]
    )


def _beside(drafts: Iterable[Draft], holders: Sequence[Holder]) -> Iterator[Draft]:
    """Leave out the drafts that run from what an office is for into the name of its holder."""
    begins = [holder.first for holder in holders]
    for draft in drafts:
        at = bisect_right(begins, draft.first)
        if at == len(begins) or draft.stop <= begins[at]:
            yield draft


def _in_title(page: Page, draft: Draft) -> bool:
    """Say whether a draft only completes a title: Chief of "Defence Staff", Minister of "Foreign Affairs"."""
    first, last, titles = draft.first, draft.stop - 1, page.lexicon.titles
    if first < 2 or page.lower[first - 1] not in _OF:
        return False
    office = titles.offices.ending_at(page.plain, last, first - 2)
    if office and office[0] < first:
        return True
    field = titles.fields.ending_at(page.plain, last, first)
    return field is not None and field[0] == first and page.capital[first - 2] and is_title(page, first - 2, first - 2)


def _hollow(page: Page, at: int) -> bool:
    """Say whether a word alone is no name, only the class word of one: "Republic", "Minister"."""
    words, form = page.lexicon.names, page.forms[at]
    if form in words.organizations.alone or page.known[at]:
        return False
    return (
        form in words.regions.parts
        or form in words.regions.openers
        or form in words.modifiers.words
        or head_kind(words, form) is not None
        or is_title(page, at, at)
    )
