"""People together: "analysts", "five opposition lawmakers", "military leaders from 32 NATO countries"."""

from collections.abc import Iterator
from typing import NamedTuple

from newsevents.language.words import folded
from newsevents.lexicon.titles import Pronoun
from newsevents.lexicon.world import KnownCountry, KnownPlace, Sense
from newsevents.model import MentionForm, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.fighters import body_of_fighters
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.sectors import sector_of_noun
from newsevents.stages.actors.treated import is_treated_as_people

_SITES = (KnownCountry, KnownPlace)
_PLURALS = ("NNS", "NNPS")
_LONGEST = 12
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_FUNDS = "funds"
_OTHER = "other"
_LINKS = ("from", "of", "representing")
_PARTS = ("amod", "compound", "advmod", "cc", "nmod:desc")
_MODIFIERS = ("JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "CD", "HYPH")
_LEADING = ("DT", "PDT", "PRP$", "IN", "RB", "WRB", ",", "WDT")
_BEFORE = (*_LEADING, "CC", "HYPH", "POS", "``", "''")


class _People(NamedTuple):
    first: int
    stop: int
    head: int
    """The noun that says what they are."""
    definite: bool


def cast_groups(page: Page, cast: Cast) -> None:
    """Make an actor of each group of people, the same words meaning the same group."""
    by_words: dict[str, Draft] = {}
    last: dict[str, Draft] = {}
    for people in _people(page, cast):
        noun = page.analysis.singular[people.head]
        again = noun in last and _bare(people)  # "two men ... *the men*" are those two
        if not again and (_stands_for_named(page, people) or _is_rest(page, people)):
            continue
        armed = body_of_fighters(page, cast, people.first, people.head) if _bare(people) and not again else None
        if armed:
            cast.mention(armed, people.first, people.stop, MentionForm.DESCRIPTION, "fighters-of-body")
            continue
        text = page.span_text(people.first, people.stop)
        draft = by_words.get(folded(text)) or (last.get(noun) if _bare(people) else None)
        if draft is None:
            draft = _new(page, cast, people, noun)
            by_words[folded(text)] = draft
        last[noun] = draft
        cast.mention(draft, people.first, people.stop, _form(page, people), "group")


def _form(page: Page, people: _People) -> MentionForm:
    """Return how the words speak of the group: a people's own name is a name, "thousands of Peruvians" is none."""
    alone = people.stop == people.first + 1 and _are_a_people(page, people.head)
    return MentionForm.NAME if alone else MentionForm.DESCRIPTION


def _bare(people: _People) -> bool:
    """Say whether "the lawmakers" can be those spoken of before."""
    return people.definite and people.stop == people.first + 1


def _people(page: Page, cast: Cast) -> Iterator[_People]:
    a = page.analysis
    at = 0
    for token, tag in enumerate(a.tags):
        if tag not in _PLURALS or token < at or token in cast.at or page.reading.is_outside(token):
            continue
        named = _are_a_people(page, token) or _are_adherents(page, token)
        if not named and (token in page.name_at or not _are_people(page, token)):
            continue
        if _in_role(page, token):
            continue
        people = _before_person(page, _phrase(page, token))
        if people.first >= at and not any(i in page.person_at for i in range(people.first, people.stop)):
            at = people.stop
            yield people


def _are_people(page: Page, token: int) -> bool:
    titles = page.lexicon.titles
    return (
        titles.offices.ending_at(page.analysis.singular, token) is not None
        or titles.groups.ending_at(page.analysis.plain, token) is not None
        or page.analysis.singular[token] in titles.people
        or _are_bodies(page, token)
        or is_treated_as_people(page, token)
    )


def _are_bodies(page: Page, token: int) -> bool:
    """Say whether a plural is one of bodies: opposition "parties"; "movements of" ships are none."""
    a = page.analysis
    found = page.lexicon.titles.common_bodies.ending_at(a.singular, token)
    is_money = a.plain[token] == _FUNDS and a.child(token, "compound") is None  # no "pension funds"
    return found is not None and a.plain[token + 1 : token + 2] != ("of",) and not is_money


def _are_a_people(page: Page, token: int) -> bool:
    """Say whether a plural names the people of a country: "Peruvians"."""
    name = page.name_at.get(token)
    return name is not None and name.stop == token + 1 and name.entry("country", Sense.PEOPLE) is not None


def _are_adherents(page: Page, token: int) -> bool:
    """Say whether a plural names those of a party, faith or people without a country: "Republicans", "Muslims"."""
    name = page.name_at.get(token)
    several = page.analysis.singular[token] != page.analysis.plain[token]
    return several and name is not None and name.stop == token + 1 and name.entry("group", Sense.NAME) is not None


def party_at(page: Page, token: int) -> Sector | None:
    """Return the sector of those of a party, None if a word is for no party: "Republicans"."""
    name = page.name_at.get(token)
    group = name.entry("group", Sense.NAME) if name else None
    known = page.lexicon.world.organization(f"{group.thing.name} Party") if group else None
    return Sector.PTY if known and Sector.PTY in known.sectors else None


def _stands_for_named(page: Page, people: _People) -> bool:
    """Say whether it only counts what is named elsewhere: "the two countries"; "two men" may be anybody."""
    a = page.analysis
    both = "both" in a.plain[people.first - 1 : people.head]
    if not (people.definite or both) and a.singular[people.head] in page.lexicon.titles.people:
        return False
    if _are_houses_of_named(page, people):
        return True
    before = [a.tags[i] for i in range(people.first, people.head)]
    titles, noun = page.lexicon.titles, a.singular[people.head]
    are_persons = noun in titles.people or titles.offices.ending_at(a.singular, people.head) is not None
    named = people.definite and before[:1] == ["CD"] and not are_persons  # "the two US allies", no "party leaders"
    words = page.lexicon.meetings.counted
    if people.definite and noun in words.sides and set(a.plain[people.first : people.head]) & words.opposed:
        return True  # "the warring parties"
    owner = titles.pronouns.get(a.plain[people.first - 1]) if people.first else None
    owned = owner in (Pronoun.PLURAL, Pronoun.SPEAKERS, Pronoun.THING)  # "*her* allies" are named nowhere
    points_back = people.definite or both or owned  # "ministers said" and "two ministers" are some, whoever they are
    counted = named or (points_back and all(tag in ("CD", "DT") for tag in before))
    return counted and people.stop == people.head + 1 and a.plain[people.head] in page.lexicon.titles.counting


def _are_houses_of_named(page: Page, people: _People) -> bool:
    """Say whether it means houses of a body by name, that acts and is hit itself: "two *Kolvar* offices"."""
    houses = page.lexicon.triggers.classes["@building"]
    return page.analysis.singular[people.head] in houses and any(
        i in page.name_at for i in range(people.first, people.head)
    )


def _is_rest(page: Page, people: _People) -> bool:
    """Say whether a row only ends with it, and nobody in particular is meant: "Peru, Chad and *other countries*"."""
    words = page.analysis.plain[people.first : people.head]
    return _OTHER in words and page.analysis.relations[people.head] == "conj"


def _in_role(page: Page, token: int) -> bool:
    """Say whether the plural is a title of names: "Presidents" Roe and Doe."""
    return token + 1 in page.person_at or page.analysis.relations[token] == "compound"


def _phrase(page: Page, head: int) -> _People:
    """Return the words for the group: modifiers, quantity before it, where they are from."""
    a = page.analysis
    low, high = a.sentence_at[head]
    first, definite = head, False
    while first > low and _belongs(page, first - 1, head):
        first -= 1
    first, definite = _quantity(page, first, low)
    while first < head and (a.tags[first] in _BEFORE or _compares(page, first)):
        definite = definite or a.plain[first] in ("the", "these", "those")
        first += 1
    stop = head + 1
    if stop < high and a.plain[stop] in _LINKS and not _is_of_verb(page, head, stop):
        stop = _complement(page, head, stop)
    return _People(first, stop, head, definite or a.plain[first - 1 : first] in (("the",), ("these",), ("those",)))


def _before_person(page: Page, people: _People) -> _People:
    """Return the words for the group without the person whose they are: "*supporters* of Jane Roe"."""
    behind = any(i in page.person_at for i in range(people.head + 1, people.stop))
    return people._replace(stop=people.head + 1) if behind else people


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
            first -= 1
        definite = a.plain[first - 1 : first] == ("the",)
    return first, definite


def _is_of_verb(page: Page, head: int, link: int) -> bool:
    """Say whether "of" goes with the verb: "accused lawmakers *of* theft", whatever a parser hangs it on."""
    a, verb = page.analysis, page.analysis.heads[head]
    return a.plain[link] == "of" and 0 <= verb < head and a.bases[verb] in page.lexicon.titles.standing.charging


def _complement(page: Page, head: int, link: int) -> int:
    """Return the end of "from 32 NATO countries", if it hangs on the head."""
    a = page.analysis
    nominal = a.heads[link]
    if a.relations[link] != "case" or nominal < link or a.heads[nominal] not in (head, a.heads[head]):
        return link
    stop = max(max(i + 1, a.name_span(i)[1]) for i in (nominal, *a.all_children(nominal, "conj")))
    if any(a.tags[i] in _FINITE for i in range(link, stop)):
        return link  # "relatives of the dead *protested* outside"
    return stop if stop - link < _LONGEST else link


def _new(page: Page, cast: Cast, people: _People, noun: str) -> Draft:
    """Make a group; whom it is "from" is in its mention and in ``of``, not in its name."""
    whole = page.analysis.plain[people.head + 1 : people.head + 2] == ("of",)
    name = page.span_text(people.first, people.stop if whole else people.head + 1)
    draft = cast.add(Draft("group", name, at=people.first, noun=noun))
    sector = party_at(page, people.head) or sector_of_noun(page, people.head, people.first)
    sector = Sector.CVL if _are_a_people(page, people.head) else sector
    if sector:
        draft.sectors.append(sector)
    inside = [*cast.within(people.first, people.stop)]
    inside += [cast.demonyms[i] for i in range(people.first, people.stop) if i in cast.demonyms]
    before = people.first - 1
    if before > 0 and page.analysis.plain[before] in ("'s", "'") and (owner := cast.at.get(before - 1)):
        inside.append(owner)
    draft.of = [d for d in dict.fromkeys(inside) if d.kind in ("country", "organization", "alliance")]
    draft.country = next((d.country for d in draft.of if d.country), None) or home_of(
        page, people.first, people.stop, people.head
    )
    draft.size = _size(page, people)
    return draft


def home_of(page: Page, first: int, stop: int, head: int) -> str | None:
    """Return the country of the first place in the phrase of a noun: "protesters in *Lima*"."""
    a, standing = page.analysis, page.lexicon.titles.standing
    where = [i for i in a.all_children(head, "nmod", "obl") if a.case(i) in standing.locating]
    for at in (*range(first, stop), *(i for place in where for i in range(*a.noun_chunk(place)))):
        found = page.lexicon.world.at(a.forms, at) if a.tags[at].startswith("NNP") else None
        name = page.name_at.get(at)
        if found and name and name.stop > found.stop:  # Palermo Heights is not Palermo
            continue
        things = [entry.thing for entry in found.entries] if found else []
        codes = {t.iso3 if isinstance(t, KnownCountry) else t.country for t in things if isinstance(t, _SITES)}
        if len(codes) == 1:
            return codes.pop()
    return None


def _size(page: Page, people: _People) -> int | None:
    """Return the number of members, if the text states it exactly."""
    a = page.analysis
    numbers = [i for i in range(people.first, people.head) if a.tags[i] == "CD" and i < a.heads[i] <= people.head]
    if len(numbers) != 1:
        return None
    word = a.plain[numbers[0]].replace(",", "")
    if word.isascii() and word.isdigit() and len(word) < 10:
        return int(word)
    return page.lexicon.times.cardinals.get(word)
