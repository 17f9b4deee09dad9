"""Organizations and alliances by name, short form and acronym."""

from newsevents.language.words import slug_of
from newsevents.lexicon.world import Entry, KnownCountry, KnownOrganization, Sense
from newsevents.model import MentionForm, NameKind, Sector
from newsevents.stages.actors.acting import may_act
from newsevents.stages.actors.bodies import Bodies
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import country_of, country_told, demonym_codes, owner_of
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.offices import office_at
from newsevents.stages.actors.organization_names import body_key, is_acronym, key_of
from newsevents.stages.actors.owned import with_owner
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.seats import body_of_seat
from newsevents.stages.actors.short_forms import explained_by, is_another, may_be, of_holder, spelt_out


def cast_organizations(page: Page, cast: Cast, bodies: Bodies) -> None:
    """Make an actor of each organization that *page* names, with its short forms and acronyms."""
    waiting: list[NameAt] = []
    field: NameAt | None = None
    spelt = spelt_out(page)
    for name in page.names:
        if name.first in cast.at or name.first in cast.demonyms:
            continue
        known = _known(page, name)
        entry = None if known and is_another(page, cast, name, known, spelt) else known
        explained = explained_by(page, cast, name) or bodies.acronyms.get(name.text)
        if explained:
            _take_explained(cast, bodies, name, explained, entry)
        elif office := of_holder(page, bodies, name):
            cast.mention(office, name.first, name.stop, MentionForm.NAME, "part-of-organization-name")
        elif name.kind is NameKind.ORG and not name.sure and is_part_of_title(page, name, field):
            field = name
        elif entry and (name.sure or not _is_another_countrys(page, cast, name, entry)):
            _take_known(page, cast, bodies, name, entry)
        elif name.kind is NameKind.ORG and (len(key_of(name.text)) < 2 or is_acronym(name.text)):
            waiting.append(name)
        elif name.kind is NameKind.ORG:
            _take_long(page, cast, bodies, name)
    for name in waiting:
        _take_short(page, cast, bodies, name)


def _take_explained(cast: Cast, bodies: Bodies, name: NameAt, draft: Draft, entry: Entry | None) -> None:
    """Take a short form that the text explains, and what the lexicon knows of it if it can be the same body."""
    _take_acronym(cast, bodies, name, draft)
    if entry and isinstance(entry.thing, KnownOrganization) and may_be(bodies, draft, entry.thing):
        bodies.know(draft, entry.thing)


def is_part_of_title(page: Page, name: NameAt, field: NameAt | None = None) -> bool:
    """
    Say whether a name is no body but a part of a title: "Foreign" Minister, Minister of "Foreign Affairs".

    Args:
        page: The text.
        name: The name.
        field: The last such name before it, for "Foreign Affairs and *Trade*".
    """
    titles, words, first, stop = page.lexicon.titles, page.analysis.plain, name.first, name.stop
    inside = words[first:stop]
    around = office_at(page, stop - 1, page.analysis.sentence_at[first][0])
    if around and around[0] < first:
        return True
    office = office_at(page, stop - 1, first)
    # "Lakeview Partners" are a firm, unless somebody is named: "Foreign Ministers" Roe and Doe
    several = page.analysis.singular[stop - 1] != words[stop - 1]
    if office and "of" not in inside and "for" not in inside and not (several and stop not in page.person_at):
        return office[0] == first or stop in page.person_at or not _is_own_name(page, office[0] - 1)
    if titles.bodies.ending_at(words, stop - 1, first) or is_acronym(name.text):
        return False
    if first > 1 and words[first - 1] in ("of", "for"):
        head = office_at(page, first - 2, 0)
        return head is not None and head[1].split(" ")[-1] in titles.portfolios
    if field and first - field.stop == 1 and words[first - 1] in ("and", "&", ","):
        return True
    field_only = titles.fields.ending_at(words, stop - 1, first)
    is_field = field_only is not None and field_only[0] == first
    return is_field and not (name.entry("organization", Sense.NAME) and _stands_alone(page, stop))


def _is_own_name(page: Page, at: int) -> bool:
    """Say whether a word before an office is no word of titles, so that the office ends a name: Orvane "Marine"."""
    titles, word = page.lexicon.titles, page.analysis.plain[at]
    of_titles = (
        word in titles.states or word in titles.ranks or titles.capacities.ends(word) or titles.fields.ends(word)
    )
    known = (
        of_titles or page.lexicon.world.find(page.analysis.forms[at]) or page.analysis.tags[at] not in ("NNP", "NNPS")
    )
    return not known and page.analysis.forms[at] not in page.lexicon.names.modifiers.words


def _stands_alone(page: Page, stop: int) -> bool:
    """Say whether no title follows: "Labour" said, not "Labour" Minister."""
    return stop >= len(page.analysis) or office_at(page, stop, stop) is None


def _known(page: Page, name: NameAt) -> Entry | None:
    """Return what the lexicon knows of a name: a body, or a seat that acts."""
    if name.kind is NameKind.PERSON:
        return None
    for entry in name.entries:
        thing = entry.thing
        if isinstance(thing, KnownOrganization) and entry.sense is Sense.NAME and name.kind is not NameKind.GPE:
            return entry
        if isinstance(thing, KnownCountry) and entry.sense is Sense.SEAT and may_act(page, name):
            return entry
    return body_of_seat(page, name) or _known_firm(page, name) or _known_national(page, name)


def _known_firm(page: Page, name: NameAt) -> Entry | None:
    """Return the firm that a name speaks of with words that make it no other firm: "Nissan" Motor."""
    forms, tails = page.analysis.forms, page.lexicon.names.organizations.tails
    stop = name.stop
    while stop - name.first > 1 and forms[stop - 1] in tails:
        stop -= 1
    found = page.lexicon.world.at(forms, name.first) if name.kind is NameKind.ORG and stop < name.stop else None
    entry = found.one("organization", Sense.NAME) if found and found.stop == stop else None
    is_firm = entry is not None and isinstance(entry.thing, KnownOrganization) and Sector.BUS in entry.thing.sectors
    return entry if is_firm else None


def _known_national(page: Page, name: NameAt) -> Entry | None:
    """Return the body that a name speaks of with its country before it: "U.S. *Environmental Protection Agency*"."""
    at, forms = page.lexicon.world.at, page.analysis.forms
    owner = at(forms, name.first) if name.kind is NameKind.ORG else None
    land = owner.one("country", Sense.NAME, Sense.ADJECTIVE) if owner and owner.stop < name.stop else None
    found = at(forms, owner.stop) if owner and land else None
    entry = found.one("organization", Sense.NAME) if found and found.stop == name.stop else None
    if not (entry and land and isinstance(entry.thing, KnownOrganization) and isinstance(land.thing, KnownCountry)):
        return None
    return entry if entry.thing.country == land.thing.iso3 else None


def _is_another_countrys(page: Page, cast: Cast, name: NameAt, entry: Entry) -> bool:
    """Say whether a name that many countries use is known for one of which the text does not speak."""
    thing, titles = entry.thing, page.lexicon.titles
    if not isinstance(thing, KnownOrganization) or thing.international:
        return False
    owner = owner_of(page, name.first)
    if owner:
        return thing.country not in (owner, None)
    if thing.country in cast.countries:
        return False
    words = key_of(name.text)
    key = body_key(words, titles.fielded, {})
    return len(key) == 2 and key[1] in titles.fielded and key[0] in titles.fields


def _take_known(page: Page, cast: Cast, bodies: Bodies, name: NameAt, entry: Entry) -> None:
    thing = entry.thing
    if isinstance(thing, KnownOrganization) and entry.sense is Sense.SEAT:
        draft = bodies.of_known(thing, thing.name, name.first)
        return cast.mention(draft, name.first, name.stop, MentionForm.METONYM, "seat-acts")
    if isinstance(thing, KnownOrganization):
        draft = bodies.of_known(thing, name.text, name.first)
        cast.mention(draft, name.first, name.stop, MentionForm.NAME, "known-organization")
        if draft.country is None and not thing.international and draft.kind == "organization":
            draft.country = _home(page, name)
        if thing.parent and draft.parent is None:
            draft.parent = _parent(page, bodies, thing.parent)
    elif isinstance(thing, KnownCountry):
        draft = bodies.get(key_of(name.text), thing.iso3) or _seat_of(page, cast, bodies, name, thing)
        cast.mention(draft, name.first, name.stop, MentionForm.NAME, "seat-of-government")
    else:
        return None
    _lengthen(draft, name.text)
    return None


def _parent(page: Page, bodies: Bodies, name: str) -> Draft | None:
    """Return the larger body, if the text names it."""
    known = page.lexicon.world.organization(name)
    return bodies.known.get(known.key) if known else None


def _seat_of(page: Page, cast: Cast, bodies: Bodies, name: NameAt, country: KnownCountry) -> Draft:
    draft = bodies.new(name.text, name.first, key_of(name.text), country.iso3, whole=True)
    draft.parent = country_of(page, cast, country.iso3, name.first)
    draft.sectors = [Sector.GOV]
    return draft


def _home(page: Page, name: NameAt) -> str | None:
    """Return the country that the words around a name give its body."""
    return owner_of(page, name.first) or country_told(page, name)


def _take_long(page: Page, cast: Cast, bodies: Bodies, name: NameAt) -> None:
    """Take a name of several words."""
    words, country = _without_nationality(page, name)
    country = owner_of(page, name.first) or country or _home(page, name)  # "Peru's *Chile Affairs Office*" is of Peru
    key = bodies.key(words)
    draft = bodies.get(key, country) or (bodies.shortened(key_of(name.text), country) if len(words) > 1 else None)
    if draft is None:
        draft = bodies.new(name.text, name.first, key, country)
        _say_whose(page, draft, name, key)
    elif len(name.text) > len(draft.name) and draft.known is None:
        bodies.register(draft, name.text, key)
    draft.country = draft.country or (country if draft.international is None else None)
    _lengthen(draft, name.text)
    cast.mention(draft, name.first, name.stop, MentionForm.NAME, "organization-name")


def _say_whose(page: Page, draft: Draft, name: NameAt, key: tuple[str, ...]) -> None:
    """Call what every country has by its country, too: "*Peru's* Foreign Ministry"."""
    titles = page.lexicon.titles
    if len(key) > 1 and key[-1] in titles.fielded and titles.fields.ends(key[-2]) and owner_of(page, name.first):
        draft.slug = slug_of(name.text)
        draft.name = page.span_text(with_owner(page, name.first), name.stop)


def _lengthen(draft: Draft, text: str) -> None:
    if len(text) > len(draft.name):
        draft.name = text


def _without_nationality(page: Page, name: NameAt) -> tuple[tuple[str, ...], str | None]:
    """Return the words of a name without the country or nationality at its start, and the country of the whole."""
    inside = list(demonym_codes(page, name.first, name.stop))
    country = inside[0][2] if inside else None
    at_start = bool(inside) and inside[0][0] == name.first and inside[0][1] < name.stop
    first = inside[0][1] if at_start else name.first
    return key_of(page.span_text(first, name.stop)), country


def _take_short(page: Page, cast: Cast, bodies: Bodies, name: NameAt) -> None:
    """Take an acronym or a name of one word."""
    explained = explained_by(page, cast, name) or bodies.acronyms.get(name.text)
    if explained:
        return _take_acronym(cast, bodies, name, explained)
    key = key_of(name.text)
    draft, rule = bodies.get(key, None), "organization-name"
    if draft is None and is_acronym(name.text):
        draft, rule = bodies.of_initials(name.text), "acronym-of-name"
    if draft is None:
        draft, rule = bodies.shortened(key, None), "part-of-organization-name"
    if draft is None:
        draft, rule = bodies.new(name.text, name.first, key, _home(page, name)), "organization-name"
    else:
        bodies.by_key.setdefault(key, []).append(draft)
    if is_acronym(name.text):
        draft.abbreviation = draft.abbreviation or name.text
    draft.at = min(draft.at, name.first)
    cast.mention(draft, name.first, name.stop, MentionForm.NAME, rule)
    return None


def _take_acronym(cast: Cast, bodies: Bodies, name: NameAt, draft: Draft) -> None:
    """Take a short form that the text itself explains, which from there on means nothing else."""
    bodies.acronyms[name.text] = draft
    draft.abbreviation = draft.abbreviation or name.text
    draft.at = min(draft.at, name.first)
    cast.mention(draft, name.first, name.stop, MentionForm.NAME, "acronym-in-parentheses")
