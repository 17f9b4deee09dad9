"""Signs in a name and around it that tell what it names."""

from collections.abc import Callable, Iterator
from typing import TypeAlias, TypeVar

from newsevents.lexicon.endings import Endings
from newsevents.model import NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.cutting import Votes
from newsevents.stages.names.known import known_body, may_say
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import aged, is_given, is_title, title_ends
from newsevents.stages.names.runs import AROUND_NICKNAMES
from newsevents.stages.names.things import Vote, circumstance, classed, numbered, quoted
from newsevents.stages.names.words import ARTICLES

T = TypeVar("T")

Sign: TypeAlias = Callable[[Page, int, int], Iterator[Vote]]
"""A rule that looks at some words and votes for what they name."""

HONORIFIC = 2.5
"""How strongly a form of address before a name speaks for a person: "Mr." Roe."""

_ATTRIBUTED = (("NN",), ("NNS",), ("HYPH",), ("JJ",), ("NNP",), ("NNPS",))
"""Tags of what follows the name of a person after an article: the Poe "era", the "Poe-led" cabinet."""
_ROMANCE = ("La", "Las", "Los")
_STATES = ("be", "have", "lie")
_SUFFERING = ("nsubj:pass", "obj")
_SUBJECTS = ("nsubj", "nsubj:pass")
POSSESSIVES = ("'s", "’s", "'", "’")
"""What stands between a name and what it owns."""
APPOSITION = 5
"""Most words up to the noun of an apposition."""
_LONGEST_ACRONYM = 8
_LONGEST_TITLE = 8
_IN_TITLES = ("of", "for", "and", "the", "to", "-")


def title_before(page: Page, first: int, _stop: int) -> Iterator[Vote]:
    """Vote for a person after a title: "Mr." Roe, finance minister" Roe."""
    either = first > 0 and page.lower[first - 1] in page.lexicon.names.signs.either
    if first and not either and not page.new_line(first) and title_ends(page, first - 1):
        yield NameKind.PERSON, HONORIFIC if page.plain[first - 1] in page.lexicon.titles.honorifics else 1.0


def title_and_comma(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person after a title in capitals and a comma: Minister of Justice, "Jane Roe","."""
    if not 1 < stop - first < 5 or first < 2 or page.forms[first - 1] != "," or page.lower[stop : stop + 1] != (",",):
        return
    low = max(page.analysis.sentence_at[first][0], first - _LONGEST_TITLE)
    for at in range(first - 2, low - 1, -1):
        if page.capital[at] and page.lexicon.titles.offices.ending_at(page.plain, at, low):
            yield NameKind.PERSON, 2.0
            return
        if not page.capital[at] and page.lower[at] not in _IN_TITLES:
            return


def acronym(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a body if capitals say so: KRA, DoE."""
    form = page.forms[first]
    if stop - first > 1 or len(form) > _LONGEST_ACRONYM or page.loud[first]:
        return
    capitals = sum(c.isupper() for c in form)
    if capitals > 1 and capitals * 2 >= len(form) and page.known[first] is None:
        yield NameKind.ORG, 1.3


def head_word(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote by the last word, if nothing is known of the whole: Padma "Bridge"."""
    if stop - first > 1:
        kind = head_kind(page.lexicon.names, page.forms[stop - 1], page.forms[stop - 2])
        found = page.known[first]
        if kind and not (found and found.stop == stop):
            yield kind, 1.0


def where(page: Page, first: int, _stop: int) -> Iterator[Vote]:
    """Vote for a place after "in" and the like."""
    if first and page.lower[first - 1] in page.lexicon.names.signs.where:
        yield NameKind.GPE, 0.4


def article(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote against persons and towns after an article, and for a people if it is a plural: the Maasais."""
    if first and page.lower[first - 1] in ARTICLES:
        last = page.lower[first - 1] == "the" and page.analysis.tags[stop - 1] == "NNP"
        last = last and page.analysis.tags[stop : stop + 1] not in _ATTRIBUTED
        yield NameKind.PERSON, -1.3 if last else -0.3
        yield NameKind.GPE, -0.2
        plural = page.analysis.tags[stop - 1] == "NNPS" or page.lower[stop - 1].endswith("as")
        yield (NameKind.NORP, 0.6) if plural and stop - first == 1 else (NameKind.ORG, 0.2)


def acts(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person who does what persons do: Roe "said", Roe "was born"."""
    a, signs = page.analysis, page.lexicon.names.signs
    for i in range(first, stop):
        head = a.heads[i]
        if head >= 0 and not first <= head < stop and a.relations[i] in _SUBJECTS:
            lemma = a.lemmas[head]
            human = lemma in signs.human and (lemma not in signs.suffered or a.passive(head))  # police arrest, too
            says = page.lexicon.sayings.verb(lemma) and not may_say(page, first, stop)
            yield NameKind.PERSON, 2.0 if human else 0.8 if says else 0.2


def alone(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote against a people where one word does something by itself: "Norvian paid", not "a Norvian" nor "Saudis"."""
    a = page.analysis
    bare = first == 0 or page.lower[first - 1] not in ARTICLES
    if stop - first == 1 and bare and a.relations[first] == "nsubj" and not page.lower[first].endswith("s"):
        yield NameKind.NORP, -1.5


def moves(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a body and against a place if what seems one does something: "Norvia" sold 40 ships."""
    a = page.analysis
    if page.known[first] is not None or a.labels[first] != "B-LOC":
        return
    heads = (a.heads[i] for i in range(first, stop) if a.relations[i] == "nsubj")
    if any(at >= 0 and not first <= at < stop and _is_deed(page, at) for at in heads):
        yield NameKind.GPE, -1.0
        yield NameKind.ORG, 0.5


def _is_deed(page: Page, at: int) -> bool:
    return page.analysis.tags[at].startswith("V") and page.analysis.lemmas[at] not in _STATES


def romance(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote against a person where a Romance article in capitals begins a name: "La Tarde" reported, "Los Tilos"."""
    untitled = first == 0 or page.plain[first - 1] not in page.lexicon.titles.honorifics
    if 1 < stop - first < 4 and page.forms[first] in _ROMANCE and page.known[first] is None and untitled:
        yield NameKind.PERSON, -1.5
        yield NameKind.ORG, 0.5


def suffers(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person to whom is done what is done to persons alone: "sentenced" Jo Roe, "found" Jo Roe "guilty"."""
    a, signs = page.analysis, page.lexicon.names.signs
    if not 1 < stop - first < 5:
        return
    if any(word in signs.verdicts for word in page.lower[stop : stop + 2]):
        yield NameKind.PERSON, 2.0
        return
    for i in range(first, stop):
        verb = a.heads[i]
        if verb >= 0 and not first <= verb < stop and a.relations[i] in _SUFFERING and a.lemmas[verb] in signs.suffered:
            yield NameKind.PERSON, 2.0


def lonely(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a firm where one unknown word follows what a person or a firm can be: rival "Zentel"."""
    if not first or stop - first > 1 or page.known[first] is not None or is_given(page, first):
        return
    if page.lower[first - 1] in page.lexicon.names.signs.either:
        yield NameKind.ORG, 2.0


def joined(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a firm if the sign for "and" stands inside: Harker "&" Dunne."""
    if "&" in page.forms[first + 1 : stop - 1]:
        yield NameKind.ORG, 2.0


def belongings(page: Page, _first: int, stop: int) -> Iterator[Vote]:
    """Vote by what the bearer has: Roe's "wife", Roe's "capital"."""
    if stop + 1 < page.size and page.forms[stop] in POSSESSIVES:
        signs = page.lexicon.names.signs
        for at, word in enumerate(page.lower[stop + 1 : stop + 3], stop + 1):
            if is_title(page, at, at) and page.lower[at + 1 : at + 2] == ("of",):
                return  # its Head of Sales
            if word in signs.belongings or word in page.lexicon.titles.kin:
                yield NameKind.PERSON, 1.6
                return


def compatriot(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person if two words or three follow what may be the home: Kenya's "Jane Roe"."""
    if first > 1 and 1 < stop - first < 4 and page.forms[first - 1] in POSSESSIVES:
        home = page.known[first - 2]
        if home and home.stop == first - 1 and home.one("country"):
            yield NameKind.PERSON, 1.4


def described(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote by the noun in apposition: Roe, a "lawyer"; the "daily" Dawn; the "city of" Gao."""
    a = page.analysis
    for i in range(first, stop):
        for child in a.children(i):
            if a.relations[child] == "appos" and not first <= child < stop and child not in range(first, stop):
                yield from _noun(page, child)
        if a.relations[i] == "appos" and not first <= a.heads[i] < stop and a.heads[i] >= 0:
            yield from _noun(page, a.heads[i])
    if first and not page.new_line(first):
        yield from _noun_before(page, first)


def _noun(page: Page, at: int) -> Iterator[Vote]:
    titles = page.lexicon.titles
    if page.lower[at] in page.lexicon.names.signs.units and page.lower[at + 1 : at + 2] == ("of",):
        yield NameKind.ORG, 2.5
        return
    if page.capital[at] or page.lower[at] in page.lexicon.names.signs.either:
        return
    if _ends(titles.offices, page, at) or page.lower[at] in titles.people:
        yield NameKind.PERSON, 2.0
    elif body_noun(page, at):
        yield NameKind.ORG, 2.0
    elif page.lower[at] in page.lexicon.names.regions.small:
        yield NameKind.GPE, 2.0


def body_noun(page: Page, at: int) -> bool:
    """Say whether a word ends a noun for a body: airline, central bank."""
    titles = page.lexicon.titles
    return _ends(titles.common_bodies, page, at) or _ends(titles.bodies, page, at)


def _ends(words: Endings[T], page: Page, at: int) -> bool:
    return words.ending_at(page.plain, at, max(0, at - 3)) is not None


def _noun_before(page: Page, first: int) -> Iterator[Vote]:
    words, titles = page.lexicon.names, page.lexicon.titles
    if page.lower[first - 1] == "of" and first > 1 and page.lower[first - 2] in words.regions.small:
        yield NameKind.GPE, 2.4
    elif not page.capital[first - 1] and _ends(titles.common_bodies, page, first - 1):
        yield NameKind.ORG, 2.0
    elif page.lower[first - 1] in titles.people and page.lower[first - 1] not in words.signs.either:
        yield NameKind.PERSON, 2.0


def followed(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote by what comes next: Roe", 53,", Roe "who", Doe "Inc", Gao "province", Elmsford "police"."""
    if stop + 1 >= page.size:
        return
    after, following = page.lower[stop], page.lower[stop + 1]
    words = page.lexicon.names
    if after == ",":
        if (following.isdigit() and len(following) == 2) or following == "who":
            yield NameKind.PERSON, 2.0
    elif after == "who":
        yield NameKind.PERSON, 1.0
    elif after in words.regions.small and not page.known[first]:
        yield NameKind.GPE, 1.6
    elif after in words.signs.locals and not page.known[first]:
        yield NameKind.GPE, 3.0
    elif after in words.organizations.small or after in words.signs.staff:
        yield NameKind.ORG, 1.2
    elif after in words.events.small:
        yield NameKind.EVENT, 1.6
    elif after in words.signs.folk:
        yield NameKind.NORP, 1.2


def nickname(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person if a nickname in marks stands inside: Al “Big Fish” Moran."""
    marks = (page.forms[i] + page.forms[at] for i in range(first + 1, stop - 2) for at in range(i + 2, stop))
    if any(pair in AROUND_NICKNAMES for pair in marks):
        yield NameKind.PERSON, 2.0


def first_name(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a person by the first name."""
    headed = stop - first > 1 and head_kind(page.lexicon.names, page.forms[stop - 1], page.forms[stop - 2])
    if is_given(page, first) and not headed and not known_body(page, first, stop):
        yield NameKind.PERSON, 1.6 if 1 < stop - first < 5 else 0.4


SIGNS: tuple[Sign, ...] = (
    title_before,
    title_and_comma,
    acronym,
    head_word,
    where,
    article,
    acts,
    aged,
    alone,
    moves,
    romance,
    numbered,
    quoted,
    classed,
    circumstance,
    suffers,
    lonely,
    joined,
    belongings,
    compatriot,
    described,
    followed,
    nickname,
    first_name,
)
"""All signs, in no order."""


def add_signs(page: Page, first: int, stop: int, votes: Votes) -> Votes:
    """Return *votes* with what all signs say of some words."""
    both = dict(votes)
    for sign in SIGNS:
        for kind, vote in sign(page, first, stop):
            both[kind] = both.get(kind, 0.0) + vote
    return both
