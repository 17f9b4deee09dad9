"""Short forms in capitals."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page

_SHORTEST, _LONGEST, _LONGEST_IN_BRACKETS = 3, 6, 12
_SPELLED = 2.0
"""How far a name is believed that its short form spells word by word."""
_INSIDE = ("and", "for", "of", "on", "the", "to", "&", "'", "’", "'s", "’s")
_THE, _OPEN, _CLOSE = "the", "(", ")"


def repeated_acronym(page: Page) -> Iterator[Draft]:
    """Propose capitals with an article that the text uses again and again, or that do something: the JSC."""
    counts = Counter(form for form in page.forms if _SHORTEST <= len(form) <= _LONGEST and form.isupper())
    again = {form for form, count in counts.items() if count > 1}
    again |= {page.forms[i] for i in range(page.size) if page.forms[i] in counts and _acts(page, i)}
    if not again:
        return
    again &= {form for before, form in zip(page.lower, page.forms[1:], strict=False) if before == _THE}
    for i, form in enumerate(page.forms):
        if form in again and not (page.loud[i] or page.barred[i] or page.known[i]):
            yield Draft(i, i + 1, NameKind.ORG, 0.7, "repeated-acronym")


def _acts(page: Page, at: int) -> bool:
    """Say whether a word is the subject of a verb of deeds."""
    a = page.analysis
    verb = a.heads[at]
    is_subject = a.relations[at] in ("nsubj", "obl:agent") and verb >= 0
    return is_subject and a.tags[verb].startswith("VB") and a.bases[verb] in page.lexicon.titles.standing.ruling


def bracketed_acronym(page: Page) -> Iterator[Draft]:
    """Propose short forms in brackets after the name they stand for: African Union (AU)."""
    for short in bracketed(page):
        run = page.forms[max(0, short - 1 - 2 * len(page.forms[short])) : short - 1]
        if stands_for(page.forms[short], run):
            yield Draft(short, short + 1, None, 1.5, "bracketed-acronym")


def spelled_out(page: Page) -> Iterator[Draft]:
    """Propose the capitals that a short form in brackets spells: "Society of Harbour Pilots" (SHP)."""
    for short in bracketed(page):
        letters = [c.lower() for c in page.forms[short] if c.isupper()]
        at = short - 1
        while letters and at > 0 and (page.capital[at - 1] or page.lower[at - 1] in _INSIDE):
            at -= 1
            if page.capital[at] and page.lower[at][0] != letters.pop():
                break
        else:
            known = page.known[at]
            is_known = known is not None and known.stop == short - 1  # "New York City (NYC)"
            if not letters and len(page.forms[short]) >= _SHORTEST and page.capital[at] and not is_known:
                yield Draft(at, short - 1, NameKind.ORG, _SPELLED, "spelled-out")


def bracketed(page: Page) -> Iterator[int]:
    """Yield the words that stand alone in brackets and hold two capitals or more."""
    if _OPEN not in page.forms:
        return
    for i, before in enumerate(page.forms[:-2], 1):
        if before != _OPEN or page.forms[i + 1] != _CLOSE:
            continue
        form = page.forms[i]
        if len(form) <= _LONGEST_IN_BRACKETS and sum(map(str.isupper, form)) > 1:
            yield i


def stands_for(short: str, words: Sequence[str]) -> bool:
    """
    Say whether the capitals of *short* are initials of *words*, in order, up to the last.

    >>> stands_for("AU", ("African", "Union")), stands_for("KRA", ("Kenya", "Power"))
    (True, False)
    """
    letters = [c.lower() for c in short if c.isupper()]
    for word in reversed(words):
        if letters and word[0].lower() == letters[-1]:
            letters.pop()
    return not letters
