"""The noun phrase of a speaker: its head, and how far it reaches."""

from newsevents.stages.statements.page import Page, Range

_PART_OF_PHRASE = frozenset(
    {
        "acl",
        "amod",
        "appos",
        "case",
        "cc",
        "compound",
        "conj",
        "dep",
        "det",
        "det:predet",
        "flat",
        "goeswith",
        "list",
        "nmod",
        "nmod:desc",
        "nmod:poss",
        "nmod:unmarked",
        "nmod:npmod",
        "nummod",
        "punct",
        "advmod",
        "fixed",
    }
)
BEFORE_NOUN = frozenset({"amod", "compound", "det", "nmod:desc", "nmod:poss", "nummod"})
"""Relations of what stands before a noun."""
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "WP", "DT", "CD", "WDT", "JJ", "JJS", "JJR", "EX")


def is_nominal(page: Page, i: int) -> bool:
    """Say whether token *i* can head the words that name a speaker."""
    return page.analysis.tags[i] in _NOUNS or page.is_surname(i)


def top_nominal(page: Page, i: int, around: Range) -> int:
    """Climb from token *i* to the head of its noun phrase, inside a range."""
    heads = page.analysis.heads
    tags = page.analysis.tags
    while around[0] <= heads[i] < around[1] and is_nominal(page, heads[i]):
        if tags[heads[i]].startswith("JJ") and tags[i].startswith("NN"):
            break
        i = heads[i]
    return i


def phrase_of(page: Page, head: int, outside: int | None = None) -> Range:
    """
    Return the noun phrase of the speaker with title, "of" phrase and apposition.

    Relative clauses end it: "analysts" in "analysts who follow the talks".

    Args:
        page: Where it is.
        head: Its head.
        outside: A word that is no part of it, such as the word of saying; None if there is none.
    """
    analysis = page.analysis
    first, stop = head, head + 1
    for at in reversed(analysis.children(head)):
        if at < first:
            begin, end = analysis.subtree(at)
            if end != first or analysis.relations[at] not in _PART_OF_PHRASE or analysis.relations[at] == "case":
                break
            first = begin
    for at in analysis.children(head):
        if at >= stop:
            begin, end = analysis.subtree(at)
            if begin != stop or analysis.relations[at] not in _PART_OF_PHRASE or _breaks(page, head, begin, end):
                break
            stop = end
    first, stop = _with_share(page, *whole_name(page, first, stop))
    if outside is not None:
        first = max(first, outside + 1) if outside < head else first
        stop = min(stop, outside) if head < outside else stop
        first, stop = _without_times(page, head, first, stop, outside)
    while stop > head + 1 and page.is_mark(stop - 1):
        stop -= 1
    while first < head and (
        page.is_mark(first)
        or not analysis.forms[first][0].isalnum()
        or analysis.relations[first] in ("case", "cc", "mark")
    ):
        first += 1
    return first, stop


def _is_aside(page: Page, begin: int) -> bool:
    """Say whether an aside begins with a dash between blanks: Chad *– long silent –* said."""
    analysis = page.analysis
    if begin + 1 >= len(analysis) or analysis.forms[begin] not in ("–", "—"):
        return False
    return analysis.ends[begin] < analysis.starts[begin + 1]


def _with_share(page: Page, first: int, stop: int) -> Range:
    """Widen a noun phrase by how many of them speak: *nearly eight of ten* voters; *two thirds of* members."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[first]
    of = first - 2 if first > begin and analysis.tags[first - 1] == "CD" else first - 1
    share = of - 1
    if share < begin or analysis.lower[of] != "of":
        return first, stop
    counted = analysis.child(share, "nummod") is not None or analysis.relations[share] == "nummod"
    if analysis.tags[share] != "CD" and not (analysis.tags[share] == "NNS" and counted):
        return first, stop
    return analysis.noun_chunk(share)[0], stop


def _without_times(page: Page, head: int, first: int, stop: int, outside: int) -> Range:
    """Leave out the day beside the speaker: *Last week* the mayor said; the ministry *on Sunday* said."""
    analysis = page.analysis
    span = page.time_tokens(stop - 1)
    if span and head < span[0] and outside >= stop and _hangs_on(page, span, head):
        stop = span[0]
        while stop > head + 1 and analysis.tags[stop - 1] in ("IN", ","):
            stop -= 1
    span = page.time_tokens(first)
    if span and span[1] <= head and analysis.tags[span[1]] != "POS":
        first = span[1]
    return first, stop


def _hangs_on(page: Page, span: Range, head: int) -> bool:
    """Say whether a time hangs on the noun phrase as a whole, or outside it."""
    above = {page.analysis.heads[i] for i in range(*span)} - set(range(*span))
    return all(at == head or not head < at < span[0] for at in above)


def _breaks(page: Page, head: int, begin: int, end: int) -> bool:
    """Say whether the parser has hung more than a part of a noun phrase on its head."""
    around = page.analysis.quoted_at
    if _is_aside(page, begin) or "WP$" in page.analysis.tags[begin - 2 : begin + 2]:
        return True
    return page.has_finite(begin, end) or not around[begin] == around[head] == around[end - 1]


def whole_name(page: Page, first: int, stop: int) -> Range:
    """Widen a noun phrase to the name that the parser may have cut: "Mrs." in "Mrs. Lopez"."""
    analysis, around = page.analysis, page.analysis.quoted_at[first]
    begin, end = analysis.sentence_at[first]
    if analysis.tags[first] in ("NNP", "NNPS"):
        while first > begin and analysis.quoted_at[first - 1] == around:
            hyphen = first - 1 > begin and _is_hyphen(page, first - 1)
            if analysis.tags[first - 1 - hyphen] != "NNP":
                break
            first -= 1 + hyphen
    while stop < end and analysis.quoted_at[stop] == around:
        hyphen = stop + 1 < end and analysis.tags[stop + 1] == analysis.tags[stop - 1] and _is_hyphen(page, stop)
        if not hyphen and not _goes_on(page, stop):
            break
        stop += 1 + hyphen
    return first, stop


def _is_hyphen(page: Page, i: int) -> bool:
    """Say whether token *i* joins the parts of a name: Ofori*-*Larbi."""
    analysis = page.analysis
    joined = analysis.ends[i - 1] == analysis.starts[i] and analysis.ends[i] == analysis.starts[i + 1]
    return joined and analysis.forms[i] == "-" and analysis.tags[i + 1] == "NNP"


def _goes_on(page: Page, i: int) -> bool:
    """Say whether token *i* goes on with the noun or name before it."""
    tags, labels = page.analysis.tags, page.analysis.labels
    if labels[i].startswith("I-") and labels[i - 1] != "O":
        return True
    return tags[i] == "NNP" and (tags[i - 1].startswith("NN") or page.analysis.is_capitalized(i - 1))
