"""One decision for all drafts: which words are names, and of what."""

from collections.abc import Iterable

from newsevents.model import Name, NameKind
from newsevents.stages.names.bodies import headed_name, opened_name
from newsevents.stages.names.cutting import Range, Votes, best_cut, voted
from newsevents.stages.names.draft import Draft, Rule
from newsevents.stages.names.known import known_name
from newsevents.stages.names.labelled import labelled_name
from newsevents.stages.names.memory import Memory, key_of, remember, seen_elsewhere, top
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import bare_run, titled_person
from newsevents.stages.names.signs import SIGNS

RULES: tuple[Rule, ...] = (labelled_name, known_name, headed_name, opened_name, titled_person, bare_run)
"""All rules that propose names."""

_MEMORY = 0.6


def chosen(page: Page) -> tuple[Name, ...]:
    """Return the names of a text, in order, without overlap."""
    drafts = [draft for rule in RULES for draft in rule(page)]
    memory = remember(page, _cut(page, drafts))
    found = _cut(page, [*drafts, *seen_elsewhere(page, memory)])
    memory = remember(page, found)
    return tuple(Name(page.span(*r), _decide(page, r, votes, memory), "name") for r, votes in found)


def _cut(page: Page, drafts: Iterable[Draft]) -> list[tuple[Range, Votes]]:
    ranges = voted(drafts)
    return [(r, _with_signs(page, r, ranges[r])) for r in best_cut(ranges, len(page))]


def _with_signs(page: Page, at: Range, votes: Votes) -> Votes:
    both = dict(votes)
    for sign in SIGNS:
        for kind, vote in sign(page, *at):
            both[kind] = both.get(kind, 0.0) + vote
    return both


def _decide(page: Page, at: Range, votes: Votes, memory: Memory) -> NameKind:
    """Weigh what is said here against what the whole text says of the name."""
    both = dict(votes)
    for kind, vote in memory.get(key_of(page, *at), {}).items():
        both[kind] = both.get(kind, 0.0) + _MEMORY * vote
    return top(both)
