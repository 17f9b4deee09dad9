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
    is_it = a.plain[token] == _IT and a.relations[token] == _SUBJECT
    return tuple(_who_speaks(page, token)) if is_it else ()


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


def _who_speaks(page: Page, token: int) -> Iterator[int]:
    """Yield who says what "it" will do, and who said something in the sentence before."""
    a, verb = page.analysis, page.analysis.heads[token]
    if verb < 0 or not a.tags[verb].startswith("VB") or a.child(verb, "cop") is not None or a.quoted_at[token] >= 0:
        return
    if a.relations[verb] == "ccomp" and _speaks(page, a.heads[verb]):
        subject = a.subject(a.heads[verb])
        if subject is not None and subject < token:
            yield subject
    first, _ = a.sentence_at[token]
    if a.is_root(verb) and _speaks(page, verb) and first == token and first > 0:
        root = next((i for i in range(*a.sentence_at[first - 1]) if a.is_root(i)), -1)
        subject = a.subject(root) if _speaks(page, root) and a.paragraph_of(root) == a.paragraph_of(token) else None
        if subject is not None:
            yield subject


def _speaks(page: Page, verb: int) -> bool:
    """Say whether a verb tells that somebody uses words."""
    return bool(page.lexicon.sayings.verb(page.analysis.lemmas[verb])) or _is_to_people(page, verb)
