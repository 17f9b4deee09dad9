"""What somebody calls something: called *them winners*; described *it as a success*; what he calls *a gift*."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.model import Attribution
from newsevents.stages.statements.edges import end_of
from newsevents.stages.statements.page import Page, Range

_FARTHEST = 8
"""Tokens from "what" to the verb of naming."""


def predicate(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return object and predicate: called *them winners*; described *it as a success*."""
    analysis = page.analysis
    if Frame.PREDICATE not in saying.frames:
        return ()
    what = _free_relative(page, verb) if saying.attribution is Attribution.SPEECH else None
    if what is not None:
        return what
    called = analysis.child(verb, "obj", "iobj", "nsubj:pass")
    if called is not None:
        for at in analysis.children(verb):
            if at > verb and at != called and _is_predicate(page, at, saying):
                first, stop = analysis.subtree(at)
                return tuple(sorted((analysis.subtree(called), (first, min(stop, end_of(page, verb, first))))))
    return _called_in_quotes(page, verb, saying) or _called_in_apposition(page, verb, called, saying)


def _called_in_apposition(page: Page, verb: int, called: int | None, saying: Saying) -> tuple[Range, ...]:
    """Return all that follows, where the parser takes what something is called for a part of it."""
    plain = saying.attribution is Attribution.SPEECH and "as" not in saying.prepositions
    if not plain or called is None or called < verb or not _holds_another(page, called):
        return ()
    return ((verb + 1, end_of(page, verb, verb + 1)),)


def _holds_another(page: Page, called: int) -> bool:
    """Say whether the name for something hangs on a noun in it: called the rise of the past year *a sham*."""
    analysis = page.analysis
    inside = range(called + 1, analysis.subtree(called)[1])
    begins = (analysis.subtree(at)[0] for at in inside if analysis.relations[at] == "appos")
    return any(analysis.lower[begin] in ("a", "an") and not page.is_mark(begin - 1) for begin in begins)


def _free_relative(page: Page, verb: int) -> tuple[Range, ...] | None:
    """Return the pronoun and the name for it: *what* the mayor calls *a gift*."""
    analysis = page.analysis
    begin, end = analysis.sentence_at[verb]
    pronoun = next((i for i in range(verb - 1, max(begin - 1, verb - _FARTHEST), -1) if analysis.tags[i] == "WP"), None)
    if pronoun is None or verb + 1 >= end or page.has_finite(pronoun, analysis.finite(verb)):
        return None
    if any(page.is_mark(i) for i in range(pronoun, verb)) or analysis.lower[pronoun] not in page.sayings.links.free:
        return None
    number = analysis.quoted_at[verb + 1]
    if number >= 0 and number != analysis.quoted_at[verb]:
        return (pronoun, pronoun + 1), (verb + 1, analysis.quoted[number].stop)
    named = next((at for at in analysis.children(verb) if at > verb and analysis.tags[at].startswith("NN")), None)
    return None if named is None else ((pronoun, pronoun + 1), (verb + 1, end_of(page, verb, verb + 1, named + 1)))


def _called_in_quotes(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return a noun phrase and a quotation, where the tree has no predicate: called *the deal "a gift"*."""
    _, end = page.analysis.sentence_at[verb]
    number = page.analysis.next_quoted(verb + 1)
    if number >= len(page.analysis.quoted) or page.analysis.quoted_at[verb] >= 0:
        return ()
    quoted = page.analysis.quoted[number]
    between = range(verb + 1, min(quoted.first, end))
    apart = quoted.first >= end or any(page.is_mark(i) or page.is_finite(i) for i in between)
    joined = "as" in saying.prepositions
    if not joined and _asks_for(page, verb):
        return ()
    if apart or len(between) == 0 or (joined and page.analysis.lower[quoted.first - 1] not in ("as", "a", "an")):
        return ()
    return ((verb + 1, quoted.stop),)


def _asks_for(page: Page, verb: int) -> bool:
    """Say whether the word after a verb makes it another verb of saying: called *for* the ban to be “scrapped”."""
    word = page.analysis.lower[verb + 1]
    return any(
        word == rest or word in saying.prepositions for rest, saying in page.sayings.verb(page.analysis.lemmas[verb])
    )


def _is_predicate(page: Page, i: int, saying: Saying) -> bool:
    if page.analysis.relations[i] in ("xcomp", "obj"):
        return page.analysis.marker(i) != "to"
    if page.analysis.relations[i] in ("obl", "advcl"):
        return "as" in saying.prepositions and joined_by(page, i) == "as"
    return False


def joined_by(page: Page, i: int) -> str | None:
    """Return the preposition or the conjunction that joins *i* to the verb above."""
    case, marker = page.analysis.case(i), page.analysis.marker(i)
    if page.analysis.child(i, "cop") is not None:  # "accused him *of* being in debt"
        return marker or case
    return case or marker
