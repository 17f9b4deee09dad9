"""Whom a pronoun means that stands where another word for the same just stood: "accused the firm and sued *it*"."""

from collections.abc import Iterator

from newsevents.stages.actors.page import Page

_OBJECTS = ("obj", "iobj", "obl")
_GERUND = "VBG"
_SUBJECT = "nsubj"
_IT = "it"


def parallels(page: Page, token: int) -> tuple[int, ...]:
    """
    Return the words of which one stands for whom a pronoun means, by where it stands; the likeliest first.

    To whom one does two things in one breath is the same: "fined *the bank* and
    ordered *it* to close".  A body that tells something goes on telling, and
    says what it does itself: "*The union* said *it* would strike".

    Args:
        page: The text.
        token: The pronoun.
    """
    a = page.analysis
    if a.relations[token] in _OBJECTS:
        return tuple(_objects_before(page, token))
    if a.relations[token] != _SUBJECT or a.quoted_at[token] >= 0:
        return ()
    promised = _who_promises(page, token) if a.plain[token] == _IT else ()
    return (*promised, *_who_goes_on(page, token))


def _objects_before(page: Page, token: int) -> Iterator[int]:
    """Yield to whom the same ones do something just before they do something to a pronoun."""
    a, deed = page.analysis, page.analysis.heads[token]
    if deed < 0 or not _is_to_people(page, deed) or a.subject(deed) is not None:
        return
    verb = deed
    while a.relations[verb] == "xcomp":  # "blamed *the bank* and vowed to sue *it*"
        verb = a.heads[verb]
    before = a.heads[verb]
    joined = a.relations[verb] == "conj" or (a.relations[verb] == "advcl" and a.tags[verb] == _GERUND)
    if not joined or not 0 <= before < verb or a.subject(verb) is not None:
        return
    if _is_to_people(page, before):
        yield from (at for relation in _OBJECTS for at in a.all_children(before, relation) if before < at < verb)
    yield from (at for at in a.addressees(before) if before < at < verb)
    clause = a.complement_clause(before)
    subject = None if clause is None or clause > verb else a.subject(clause)
    if subject is not None and page.lexicon.sayings.verb(a.lemmas[before]):
        yield subject  # "said *the bank* had erred, and urged it to pay"


def _is_to_people(page: Page, verb: int) -> bool:
    """Say whether a verb is one for what is done to people and bodies only."""
    standing, word = page.lexicon.titles.standing, page.analysis.bases[verb]
    return word in standing.addressing or word in standing.suffering or word in standing.telling


def _who_promises(page: Page, token: int) -> Iterator[int]:
    """Yield who says what "it" does itself: "*the union* said *it* would strike"."""
    a, verb = page.analysis, page.analysis.heads[token]
    if verb < 0 or not a.tags[verb].startswith("VB") or a.child(verb, "cop") is not None:
        return
    subject = a.subject(a.heads[verb]) if a.relations[verb] == "ccomp" and _speaks(page, a.heads[verb]) else None
    if subject is not None and subject < token:
        yield subject


def _who_goes_on(page: Page, token: int) -> Iterator[int]:
    """
    Yield who did something in the sentence before, if the pronoun does more of it.

    A body goes on telling, anybody goes on with "also": "*The union* condemned it.
    *It* urged", "*Ann Roe* hugged him.  *She also* sang".
    """
    a, verb = page.analysis, page.analysis.heads[token]
    first, _ = a.sentence_at[token]
    if verb < 0 or not a.is_root(verb) or first != token or first == 0:
        return
    root = next((i for i in range(*a.sentence_at[first - 1]) if a.is_root(i)), -1)
    if root < 0 or a.paragraph_of(root) != a.paragraph_of(token) or a.quoted_at[root] >= 0:
        return
    also = any(a.plain[at] in page.lexicon.titles.standing.adding for at in a.all_children(verb, "advmod"))
    telling = a.plain[token] == _IT and _speaks(page, verb) and _speaks(page, root)
    subject = a.subject(root) if also or telling else None
    if subject is not None:
        yield from (*a.all_children(subject, "appos"), subject)


def _speaks(page: Page, verb: int) -> bool:
    """Say whether a verb tells that somebody uses words."""
    return bool(page.lexicon.sayings.verb(page.analysis.lemmas[verb])) or _is_to_people(page, verb)
