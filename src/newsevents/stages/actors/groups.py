"""People together: "analysts", "five opposition lawmakers", "military leaders from 32 NATO countries"."""

from collections.abc import Iterator

from newsevents.language.words import folded
from newsevents.lexicon.titles import Pronoun
from newsevents.lexicon.world import KnownCountry, KnownPlace, Sense
from newsevents.model import MentionForm, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.fighters import body_of_fighters
from newsevents.stages.actors.group_phrases import People, are_bodies, people_at
from newsevents.stages.actors.owned import with_owner
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.sectors import sector_of_noun
from newsevents.stages.actors.treated import acts_as_people, is_treated_as_people

_SITES = (KnownCountry, KnownPlace)
_PLURALS = ("NNS", "NNPS")
_OTHER = "other"


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
        text = page.span_text(with_owner(page, people.first), people.stop)
        draft = by_words.get(folded(text)) or (last.get(noun) if _bare(people) else None)
        if draft is None:
            draft = _new(page, cast, people, noun)
            by_words[folded(text)] = draft
        last[noun] = last.get(noun, draft) if people.part else draft  # "the officers" are not "nine of the officers"
        cast.mention(draft, people.first, people.stop, _form(page, people), "group")


def _form(page: Page, people: People) -> MentionForm:
    """Return how the words speak of the group: a people's own name is a name, "thousands of Peruvians" is none."""
    alone = people.stop == people.first + 1 and _are_a_people(page, people.head)
    return MentionForm.NAME if alone else MentionForm.DESCRIPTION


def _bare(people: People) -> bool:
    """Say whether "the lawmakers" can be those spoken of before."""
    return people.definite and people.stop == people.first + 1


def _people(page: Page, cast: Cast) -> Iterator[People]:
    a = page.analysis
    at = 0
    for token, tag in enumerate(a.tags):
        if tag not in _PLURALS or token < at or token in cast.at or page.reading.is_outside(token):
            continue
        named = _are_a_people(page, token) or _are_adherents(page, token)
        if not named and (token in page.name_at or not _are_people(page, token)):
            continue
        if _in_role(page, token) or _are_named(page, token):
            continue
        people = people_at(page, token)
        if people.first >= at and not any(i in page.person_at for i in range(people.first, people.stop)):
            at = people.stop
            yield people


def _are_people(page: Page, token: int) -> bool:
    titles = page.lexicon.titles
    return (
        titles.offices.ending_at(page.analysis.singular, token) is not None
        or titles.groups.ending_at(page.analysis.plain, token) is not None
        or page.analysis.singular[token] in titles.people
        or are_bodies(page, token)
        or is_treated_as_people(page, token)
        or acts_as_people(page, token)
    )


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


def _stands_for_named(page: Page, people: People) -> bool:
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


def _are_houses_of_named(page: Page, people: People) -> bool:
    """Say whether it means houses of a body by name, that acts and is hit itself: "two *Kolvar* offices"."""
    houses = page.lexicon.triggers.classes["@building"]
    return page.analysis.singular[people.head] in houses and any(
        i in page.name_at for i in range(people.first, people.head)
    )


def _is_rest(page: Page, people: People) -> bool:
    """Say whether a row only ends with it, and nobody in particular is meant: "Peru, Chad and *other countries*"."""
    words = page.analysis.plain[people.first : people.head]
    return _OTHER in words and page.analysis.relations[people.head] == "conj"


def _are_named(page: Page, token: int) -> bool:
    """Say whether names tell which of some are meant: "one of its *priests*, Rev. Jim Roe"."""
    a = page.analysis
    counted = a.relations[token] == "nmod" and a.tags[a.heads[token]] == "CD"
    return counted and any(at in page.person_at for at in a.all_children(token, "appos"))


def _in_role(page: Page, token: int) -> bool:
    """Say whether the plural is a title of names, "Presidents" Roe and Doe, or a part of others: "nurses'" unions."""
    a = page.analysis
    owned = a.heads[token] == token + 2 and a.relations[token] == "nmod:poss" and a.tags[token + 2] in _PLURALS
    kind = owned and people_at(page, token + 2).first <= token
    return kind or token + 1 in page.person_at or a.relations[token] == "compound"


def _new(page: Page, cast: Cast, people: People, noun: str) -> Draft:
    """Make a group; whose it is is in its name, whom it is "from" only in its mention and in ``of``."""
    whole = page.analysis.plain[people.head + 1 : people.head + 2] == ("of",)
    name = page.span_text(with_owner(page, people.first), people.stop if whole else people.head + 1)
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


def _size(page: Page, people: People) -> int | None:
    """Return the number of members, if the text states it exactly."""
    return None if people.number is None else number_said(page, people.number)


def number_said(page: Page, token: int) -> int | None:
    """Return the number that a word says, None if it says none: "22", "nine"."""
    word = page.analysis.plain[token].replace(",", "")
    if word.isascii() and word.isdigit() and len(word) < 10:
        return int(word)
    return page.lexicon.times.cardinals.get(word)
