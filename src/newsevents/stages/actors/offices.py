"""The office that a word ends, and whether it is held."""

from newsevents.model import RoleState, Sector
from newsevents.stages.actors.page import Page


def office_at(page: Page, last: int, low: int) -> tuple[int, str, Sector] | None:
    """
    Return the office that ends at token *last*: its first token, its words in the singular and its sector.

    "Ministers", "ex-minister" and, before a name, "Min." end the same office.
    """
    titles, words = page.lexicon.titles, page.analysis.plain
    found = titles.offices.ending_at(words, last, low) or titles.offices.ending_at(page.analysis.singular, last, low)
    if found:
        return found[0], " ".join(page.analysis.singular[found[0] : last + 1]).replace(" - ", "-"), found[1]
    prefix, _, rest = words[last].partition("-")
    if prefix in titles.states and rest in titles.offices:
        return last, rest, titles.offices.meanings[rest]
    long = titles.abbreviations.get(words[last])
    if long and page.analysis.is_capitalized(last):
        return last, long, titles.offices.meanings.get(long, Sector.UNK)
    return None


def state_in(page: Page, first: int, stop: int, state: RoleState) -> RoleState:
    """Return what the last of "former", "acting", "ex-" among some tokens says, else *state*."""
    states = page.lexicon.titles.states
    for word in page.analysis.plain[first:stop]:
        state = states.get(word) or states.get(word.partition("-")[0], state)
    return state
