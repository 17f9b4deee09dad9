"""Names of organizations, buildings, landscapes and other things, by the words in them."""

from collections.abc import Iterator
from itertools import pairwise

from newsevents.lexicon.names import NameWords
from newsevents.lexicon.world import Found, KnownPlace, Sense
from newsevents.model import NameKind, PlaceKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_title
from newsevents.stages.names.runs import Run
from newsevents.stages.names.words import ARTICLES

_INSIDE = frozenset(("of", "for", "and", "the", "&", "de", "del", "la", "des", "du"))
_PREPOSITIONS = ("of", "for", "on", "de")
_AND = ("and", "&")
_LONGEST = 14
_PARTY = "party"
_TO = "to"
_SHORT = 3


def headed_name(page: Page) -> Iterator[Draft]:
    """Propose runs that end in a word like "Ministry", "Airport", "River", "Province" or "Cup"."""
    for run in page.runs:
        for stop in range(run.stop, run.first + 1, -1):
            kind = head_kind(page.lexicon.names, page.forms[stop - 1], page.forms[stop - 2])
            if kind and not page.hyphen(stop) and not _ends_person(page, run, stop):
                if stop == run.stop or _begins_another(page, stop, run.stop):
                    yield from _headed(page, run, stop, kind)
                break


def _ends_person(page: Page, run: Run, stop: int) -> bool:
    """Say whether the network takes a word for a person's, who has no article: Ann Power, but the Kisan Jan Morcha."""
    if page.forms[stop - 1] in page.lexicon.names.facilities.roads:
        return False
    bare = run.first == 0 or page.lower[run.first - 1] != "the"
    return page.analysis.labels[stop - 1].endswith("PER") and (bare or is_title(page, run.first, run.first))


def _begins_another(page: Page, at: int, stop: int) -> bool:
    """Say whether something else begins inside a run: a known name, one that the network labels, a title."""
    labels = page.analysis.labels
    return (
        page.known[at] is not None
        or (labels[at] != "O" and labels[at] != f"I{labels[at - 1][1:]}")
        or any(is_title(page, i, at) for i in range(at, stop))
    )


def _headed(page: Page, run: Run, stop: int, kind: NameKind) -> Iterator[Draft]:
    if _field(page, stop - 1) and any(is_title(page, i, stop) for i in range(stop, run.stop)):
        return
    first = _first(page, run, stop, kind)
    found = page.known[first]
    if stop - first > 1 and not (found and found.stop == stop):
        yield Draft(first, stop, kind, 2.5, "headed-name")


def _field(page: Page, at: int) -> bool:
    """Say whether a word is the field of an office: "Finance" Minister."""
    titles = page.lexicon.titles
    return any(words.ending_at(page.plain, at, at) for words in (titles.capacities, titles.fields))


def _first(page: Page, run: Run, stop: int, kind: NameKind) -> int:
    """Return where the name begins: after forms of address, and after a nationality before a landscape or a law."""
    titles, first = page.lexicon.titles, run.first
    while first < stop - 1 and (page.plain[first] in titles.honorifics or page.plain[first] in titles.abbreviations):
        first += 1
    found = page.known[first]
    if found is None or found.stop >= stop:
        return first
    if kind not in (NameKind.ORG, NameKind.FAC, NameKind.EVENT):
        return found.stop if found.one("country", Sense.ADJECTIVE) else first
    after = page.known[found.stop]
    two = after is not None and after.stop == stop and found.one("organization") and after.one("organization")
    return found.stop if two else first


def national_name(page: Page) -> Iterator[Draft]:
    """Propose runs that begin with the name of a country: Mauritius Telecom."""
    for run in page.runs:
        found = page.known[run.first]
        if not found or found.stop >= run.stop or page.loud[run.first] or not found.one("country", Sense.NAME):
            continue
        after = page.known[found.stop]
        if page.hyphen(found.stop) or (after and after.one("country")):
            continue
        if not any(_personal(page, i, found.stop) for i in range(found.stop, run.stop)):
            yield Draft(run.first, run.stop, NameKind.ORG, 2.6, "national-name")


def _personal(page: Page, at: int, low: int) -> bool:
    return page.analysis.labels[at].endswith("PER") or is_title(page, at, low)


def head_kind(words: NameWords, form: str, before: str = "") -> NameKind | None:
    """
    Return what a name with this last word names, None if the word does not tell.

    Args:
        words: The class words.
        form: The last word.
        before: The word before it.

    >>> from newsevents.lexicon import load
    >>> head_kind(load().names, "Park"), head_kind(load().names, "Park", "National")
    (<NameKind.FAC: 'FAC'>, <NameKind.LOC: 'LOC'>)
    """
    form = form.title() if form.isupper() and len(form) > _SHORT else form
    pair = f"{before} {form}"
    if pair in words.nature.heads:
        return NameKind.LOC
    if not words.organizations.heads.isdisjoint((pair, form)) or form in words.organizations.firms:
        return NameKind.ORG
    if form in words.facilities.heads:
        return NameKind.FAC
    if form in words.nature.heads:
        return NameKind.LOC
    if form in words.regions.heads:
        return NameKind.GPE
    if form in words.events.heads:
        return NameKind.EVENT
    return NameKind.OTHER if form in words.things.heads else None


def led_name(page: Page) -> Iterator[Draft]:
    """Propose runs that begin with a word like "Banco", "Radio" or "Grupo"."""
    for run in page.runs:
        if page.forms[run.first] in page.lexicon.names.organizations.leaders:
            stop = run.stop
            while stop < page.size and page.analysis.labels[stop].startswith("I-"):
                stop += 1
            stop = stop if page.capital[stop - 1] else run.stop
            if stop - run.first > 1:
                yield Draft(run.first, stop, NameKind.ORG, 1.6, "led-name")


def fielded_name(page: Page) -> Iterator[Draft]:
    """Propose what bodies are called by their field and country: Cricket Australia, Police Scotland."""
    fields = page.lexicon.names.organizations.fields
    for found in page.hits:
        before = found.first - 1
        if before >= 0 and page.forms[before] in fields and not page.loud[before] and _is_land(found):
            yield Draft(before, found.stop, NameKind.ORG, 4.0, "fielded-name")


def _is_land(found: Found) -> bool:
    """Say whether a name is that of a country, or of one of its lands: Scotland."""
    place = found.one("place", Sense.NAME)
    is_region = place is not None and isinstance(place.thing, KnownPlace) and place.thing.sort is PlaceKind.REGION
    return is_region or found.one("country", Sense.NAME) is not None


def party_name(page: Page) -> Iterator[Draft]:
    """Propose what members of a party are called, with "party" in small letters: Conservative party."""
    for found in page.hits:
        if found.stop < page.size and page.lower[found.stop] == _PARTY and found.one("group"):
            yield Draft(_first_of_label(page, found.first), found.stop + 1, NameKind.ORG, 4.0, "party-name")


def _first_of_label(page: Page, at: int) -> int:
    """Return where a body begins that the network labels around a word: "*National* Liberal party"."""
    return _first_of_label(page, at - 1) if page.analysis.labels[at] == "I-ORG" and page.named[at - 1] else at


def joint_name(page: Page) -> Iterator[Draft]:
    """Propose two runs that "and" joins to the name of one body: Food and Drug Administration."""
    shared = page.lexicon.names.organizations.shared
    for one, other in pairwise(page.runs):
        if other.first - one.stop != 1 or page.lower[one.stop] not in _AND or len(other) < 2:
            continue
        last = head_kind(page.lexicon.names, page.forms[other.stop - 1])
        shares = len(one) == 1 and len(other) == 2 and page.forms[other.stop - 1] in shared
        if last is NameKind.ORG and not page.loud[one.first] and (shares or _unfinished(page, one)):
            yield Draft(one.first, other.stop, NameKind.ORG, 3.0, "joint-name")


def _unfinished(page: Page, run: Run) -> bool:
    """Say whether a run may be the first half of a name: it is none itself."""
    found, last = page.known[run.first], page.forms[run.stop - 1]
    first = found.stop if found else run.first
    if first >= run.stop or (last.isupper() and len(last) > 1):
        return False
    if any(page.analysis.labels[i][2:] not in ("", "ORG") for i in range(first, run.stop)):
        return False
    return head_kind(page.lexicon.names, last) is not NameKind.ORG or _field(page, run.stop - 1)


def opened_name(page: Page) -> Iterator[Draft]:
    """Propose "Ministry of Foreign Affairs", "University of Cape Coast", "Gulf of Aden", "Battle of Mosul"."""
    for run in page.runs:
        if run.stop >= page.size or page.lower[run.stop] not in _PREPOSITIONS:
            continue
        kind = _opener_kind(page.lexicon.names, page.forms[run.stop - 1], page.lower[run.stop])
        end = _complement(page, run.stop) if kind else run.stop
        if kind and end > run.stop:
            known = (found.first for found in page.hits if found.stop == run.stop)
            if kind is NameKind.OTHER and _place(page, run.stop + 1 + (page.lower[run.stop + 1] in ARTICLES)):
                kind = NameKind.GPE  # the State of Kuwait is none of emergency
            yield Draft(min((run.first, *known)), end, kind, 3.0, "opened-name")


def purposed_name(page: Page) -> Iterator[Draft]:
    """Propose bodies that say what they are for: "Committee to Protect Journalists", "Campaign to Stop Coal"."""
    words = page.lexicon.names.organizations
    for run in page.runs:
        last, to, verb = run.stop - 1, run.stop, run.stop + 1
        if verb >= page.size or page.lower[to] != _TO or not page.capital[verb]:
            continue
        to_do = page.analysis.relations[to] == "mark" or page.analysis.labels[to] == "I-ORG"
        if to_do and page.forms[last] in words.openers and not page.loud[last] and not page.forms[verb].isupper():
            yield Draft(run.first, _end_of_purpose(page, verb), NameKind.ORG, 4.0, "purposed-name")


def _end_of_purpose(page: Page, verb: int) -> int:
    """Return where capitals end that go on after the verb of a purpose, small words between them taken in."""
    stop, end = verb + 1, page.analysis.sentence_at[verb][1]
    while stop < end and (page.capital[stop] or (_links(page, stop, end) and any(page.capital[stop + 1 : stop + 2]))):
        stop += 1
    return stop


def storm_name(page: Page) -> Iterator[Draft]:
    """Propose what is called by its kind and a name of its own: Cyclone Ilsa, Tropical Storm Nando."""
    words = page.lexicon.names
    for at in range(page.size - 1):
        named = page.capital[at + 1] and head_kind(words, page.forms[at + 1]) is None
        if named and page.forms[at] in words.events.leaders:
            first = at - 1 if at and page.forms[at - 1] == "Tropical" else at
            yield Draft(first, at + 2, NameKind.EVENT, 4.0, "storm-name")


def _opener_kind(words: NameWords, form: str, preposition: str) -> NameKind | None:
    if form in words.organizations.openers:
        return NameKind.ORG
    if preposition != "of":
        return None
    for openers, kind in (
        (words.nature.openers, NameKind.LOC),
        (words.regions.openers, NameKind.GPE),
        (words.events.openers, NameKind.EVENT),
        (words.things.openers, NameKind.OTHER),
    ):
        if form in openers:
            return kind
    return None


def _complement(page: Page, at: int) -> int:
    """Return where the complement ends that begins with the preposition at *at*; *at* if there is none."""
    stop = min(page.analysis.sentence_at[at][1], at + _LONGEST)
    end, i, joints = at, at + 1, 0
    while i < stop and i - end <= 2:
        joints += page.lower[i] in _AND
        if joints > 1 or (page.lower[i] in ARTICLES and i > at + 1):
            break
        if _titles_somebody(page, i, at) or _opens_another(page, i):
            return at
        if page.named[i] or (page.capital[i] and is_title(page, i, i)):
            place = _place(page, i)
            end = i = place or i + 1
            if place:
                break
        elif _links(page, i, stop):
            i += 1
        else:
            break
    return end


def _titles_somebody(page: Page, at: int, preposition: int) -> bool:
    """Say whether a title stands before a person: "Minister" Ann Lee; not Union of "Teachers", Office of the "King"."""
    follows = at + 1 < page.size and page.analysis.labels[at + 1].endswith("PER")
    is_office = page.analysis.tags[at].endswith("S") or page.lower[preposition + 1] in ARTICLES
    return is_title(page, at, at) and (follows or not is_office)


def _opens_another(page: Page, at: int) -> bool:
    """Say whether a name of its own begins here: "Ministry" of."""
    return page.forms[at] in page.lexicon.names.organizations.openers and page.lower[at + 1 : at + 2] == ("of",)


def _place(page: Page, at: int) -> int:
    """Return the stop of the place that is known at a word and ends its run there; 0 if there is none."""
    found = page.known[at]
    if (found and found.one("country", Sense.NAME)) or (found and found.one("place")):
        return 0 if found.stop < page.size and page.named[found.stop] else found.stop
    return 0


def _links(page: Page, at: int, stop: int) -> bool:
    """Say whether a word in small letters may stand inside a name; a comma only in a list of fields."""
    if page.lower[at] != ",":
        return page.lower[at] in _INSIDE or page.hyphen(at)
    joint = next((i for i in range(at + 1, min(stop, at + 6)) if page.lower[i] in _AND), None)
    return joint is not None and joint + 1 < page.size and all(page.named[at + 1 : joint]) and page.named[joint + 1]
