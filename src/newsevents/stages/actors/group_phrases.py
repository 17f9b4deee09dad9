"""Where the words for several people begin and end: "five opposition lawmakers", "tens of thousands of voters"."""

from typing import NamedTuple

from newsevents.stages.actors.page import Page

_PLURALS = ("NNS", "NNPS")
_FUNDS = "funds"
_CD = "CD"
_COUNTS = (_CD, "DT", "JJ", "JJS")
_BESIDE = ("advmod", "det")
_LONGEST_HEDGE = 3
"""Words that say that a number is not exact."""
_LONGEST = 12
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_LINKS = ("at", "from", "in", "of", "representing")
_WHERE = ("at", "in")
"""Before where they are, which tells them from others only if it is a name."""
_PARTS = ("amod", "compound", "advmod", "cc", "nmod:desc")
_MODIFIERS = ("JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "CD", "HYPH")
_LEADING = ("DT", "PDT", "PRP$", "IN", "RB", "WRB", ",", "WDT")
_BEFORE = (*_LEADING, "CC", "HYPH", "POS", "``", "''")


class People(NamedTuple):
    """The words for several people."""

    first: int
    """The first word, without article."""

    stop: int
    """One past the last word."""

    head: int
    """The noun that says what they are."""

    definite: bool
    """Whether "the" stands before them."""

    number: int | None = None
    """The word that says how many they are, if it says it exactly."""

    part: bool = False
    """Whether they are some of others: "*nine* of the officers"."""


def people_at(page: Page, head: int) -> People:
    """
    Return the words for the group that a noun is for, without the person whose they are: "*supporters* of Jane Roe".

    Args:
        page: The text.
        head: A plural.
    """
    people = _phrase(page, head)
    behind = any(i in page.person_at for i in range(people.head + 1, people.stop))
    people = people._replace(stop=people.head + 1) if behind else people
    return _hedged(page, _part(page, people) or people._replace(number=_number(page, people)))


def _number(page: Page, people: People) -> int | None:
    """Return the only number before the noun for people."""
    a = page.analysis
    found = [i for i in range(people.first, people.head) if a.tags[i] == _CD and i < a.heads[i] <= people.head]
    return found[0] if len(found) == 1 else None


def _part(page: Page, people: People) -> People | None:
    """Return the words for some of those whom *people* holds: "*nine of the* officers", "*most of its* members"."""
    a = page.analysis
    of = _before_owner(page, people.first) - 1
    count = of - 1
    if count < a.sentence_at[people.head][0] or a.plain[of] != "of" or are_bodies(page, people.head):
        return None
    if a.heads[people.head] != count or a.plain[count] == "one" or a.tags[count] not in _COUNTS:
        return None
    return people._replace(first=count, definite=False, number=count if a.tags[count] == _CD else None, part=True)


def _before_owner(page: Page, first: int) -> int:
    """Return where "the" or the owner before a phrase begins, *first* if there is none: "*the guild's* members"."""
    a = page.analysis
    if a.tags[first - 1 : first] == ("POS",) and first - 2 not in page.person_at:
        return a.noun_chunk(first - 2)[0]
    return first - 1 if a.plain[first - 1] in ("the", "these", "those") or a.tags[first - 1] == "PRP$" else first


def _hedged(page: Page, people: People) -> People:
    """Take in what says that a number is not exact: "*more than* 200 workers", "*at least* nine of the officers"."""
    begin = with_hedge(page, people.first, people.head)
    return people if begin == people.first else people._replace(first=begin, number=None)


def with_hedge(page: Page, first: int, head: int | None = None) -> int:
    """
    Return where the words begin that say that a number is not exact, *first* if there are none.

    Args:
        page: The text.
        first: The number.
        head: The noun after it; the number itself if left out.
    """
    a, head = page.analysis, first if head is None else head
    if a.tags[first] != _CD:
        return first
    low = max(a.sentence_at[first][0], first - _LONGEST_HEDGE)
    hedges = page.lexicon.times.approximators
    begin = next((i for i in range(low, first) if " ".join(a.plain[i:first]) in hedges), first)
    alone = begin == first - 1 and not (a.relations[begin] in _BESIDE and begin < a.heads[begin] <= head)
    return first if alone else begin  # "talks *about* two hostages", "handed *over* 20 prisoners"


def are_bodies(page: Page, token: int) -> bool:
    """Say whether a plural is one of bodies: opposition "parties"; "movements of" ships are none."""
    a = page.analysis
    found = page.lexicon.titles.common_bodies.ending_at(a.singular, token)
    is_money = a.plain[token] == _FUNDS and a.child(token, "compound") is None  # no "pension funds"
    return found is not None and a.plain[token + 1 : token + 2] != ("of",) and not is_money


def _phrase(page: Page, head: int) -> People:
    """Return the words for the group: modifiers, quantity before it, where they are from."""
    a = page.analysis
    low, high = a.sentence_at[head]
    first, definite = head, False
    while first > low and _belongs(page, first - 1, head):
        first -= 1
    first = _with_kind(page, head, first, low)
    first, definite = _quantity(page, first, low)
    while first < head and (a.tags[first] in _BEFORE or _compares(page, first)) and not _is_hyphened(page, first):
        definite = definite or a.plain[first] in ("the", "these", "those")
        first += 1
    first -= _are_all(page, first, low)
    stop = head + 1
    if stop < high and a.plain[stop] in _LINKS and not _is_of_verb(page, head, stop):
        stop = _complement(page, head, stop)
    return People(first, stop, head, definite or a.plain[first - 1 : first] in (("the",), ("these",), ("those",)))


def _are_all(page: Page, first: int, low: int) -> bool:
    """Say whether "all" stands right before the words: "*all* parties" are more than the parties."""
    return first > low and page.analysis.plain[first - 1] == "all" and page.analysis.tags[first - 1] in _LEADING


def _is_hyphened(page: Page, token: int) -> bool:
    """Say whether a hyphen makes a word one with the next: "*far*-right groups", "*like*-minded parishes"."""
    a = page.analysis
    return a.forms[token].isalpha() and a.tags[token + 1] == "HYPH" and a.ends[token] == a.starts[token + 1]


def _with_kind(page: Page, head: int, first: int, low: int) -> int:
    """Take in what people of no number make a body, or send somebody: "*nurses'* unions", no "the men's lawyers"."""
    a, owner = page.analysis, first - 2
    if owner < low or a.tags[first - 1] != "POS" or a.tags[owner] not in _PLURALS or owner in page.name_at:
        return first
    beside = {a.relations[at] for at in a.children(owner)}
    named = "det" in beside and not are_bodies(page, head)
    return first if named or beside & {"nummod", "nmod:poss"} else owner


def _compares(page: Page, token: int) -> bool:
    """Say whether a word belongs to the number after it: "at *least* 14 people"."""
    return page.analysis.tags[token] in ("JJR", "JJS") and page.analysis.tags[token + 1 : token + 2] == ("CD",)


def _belongs(page: Page, token: int, head: int) -> bool:
    """Say whether a word before a plural is one of its modifiers, by what it is more than by how it hangs."""
    a = page.analysis
    if token in page.person_at or page.reading.time_at(token) is not None:
        return False
    if a.tags[token] == "CC" and a.heads[token] == head and a.relations[head] == "conj":
        return False  # "the union *and* parents" are two
    if _is_hyphened(page, token):
        return True
    if a.tags[token] in ("VBN", "VBG", "RB", "CC", "NNS"):
        return token < a.heads[token] <= head and a.relations[token] in _PARTS
    return a.tags[token] in _MODIFIERS


def _quantity(page: Page, first: int, low: int) -> tuple[int, bool]:
    """Take in "tens of thousands of" before protesters, and "delegation of" before lawmakers."""
    a, titles = page.analysis, page.lexicon.titles
    definite = False
    while first - 2 >= low and a.plain[first - 1] == "of" and a.singular[first - 2] in titles.collectives:
        first -= 2
        while first > low and a.tags[first - 1] in ("AFX", "HYPH", "JJ", "NN", "CD", "NNP"):
            if page.reading.time_at(first - 1) is not None:
                break  # "*last month* dozens of boats"
            first -= 1
        definite = a.plain[first - 1 : first] == ("the",)
    return first, definite


def _is_of_verb(page: Page, head: int, link: int) -> bool:
    """Say whether "of" goes with the verb: "accused lawmakers *of* theft", whatever a parser hangs it on."""
    a, verb = page.analysis, page.analysis.heads[head]
    return a.plain[link] == "of" and 0 <= verb < head and a.bases[verb] in page.lexicon.titles.standing.charging


def _complement(page: Page, head: int, link: int) -> int:
    """Return the end of "from 32 NATO countries" or "in Peru", if it hangs on the head."""
    a = page.analysis
    nominal = a.heads[link]
    if a.relations[link] != "case" or nominal < link or a.heads[nominal] not in (head, a.heads[head]):
        return link
    if a.plain[link] in _WHERE and not (nominal in page.name_at or a.is_capitalized(nominal)):
        return link  # "officers *in disguise*"
    stop = max(_end_of_name(page, i) for i in (nominal, *a.all_children(nominal, "conj")))
    if any(a.tags[i] in _FINITE for i in range(link, stop)):
        return link  # "relatives of the dead *protested* outside"
    return stop if stop - link < _LONGEST else link


def _end_of_name(page: Page, token: int) -> int:
    """Return one past the words on a noun that belong to its name, small ones in it too: the Ministry "of Roads"."""
    name = page.name_at.get(token)
    return max(token + 1, page.analysis.name_span(token)[1], name.stop if name else 0)
