"""Countries: by name, by nationality, by capital where it acts."""

from collections.abc import Iterator

from newsevents.lexicon.world import KnownCountry, KnownPlace, Sense
from newsevents.model import MentionForm, NameKind
from newsevents.stages.actors.acting import acts, may_act
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.seats import body_of_seat
from newsevents.stages.actors.title import POSSESSIVES

_REACH = 3
"""Most words before a nationality in apposition, and from there to the noun."""
_PLACES = frozenset((NameKind.GPE, NameKind.LOC, NameKind.FAC))


def country_of(page: Page, cast: Cast, code: str, at: int) -> Draft:
    """Return the country with this code; *at* is where the text speaks of it."""
    draft = cast.countries.get(code)
    if draft is None:
        known = page.lexicon.world.country(code)
        draft = Draft("country", known.name if known else code, at=at, country=code, slug=code)
        cast.countries[code] = cast.add(draft)
    draft.at = min(draft.at, at)
    return draft


def cast_countries(page: Page, cast: Cast) -> None:
    """Make an actor of each country that acts, and keep in mind those of nationalities."""
    named = [(name, code) for name in page.names for code in _named(name)]
    acting = {code for name, code in named if may_act(page, name)}
    for name, code in named:
        if code in acting:
            _take(page, cast, name, code)
    for name in page.names:
        demonym = _demonym(name)
        if demonym:
            _note_demonym(page, cast, name, demonym)
    for name in page.names:
        seat = _seat(page, name)
        if seat and name.first not in cast.at and acts(page, name) and not body_of_seat(page, name):
            draft = country_of(page, cast, seat, name.first)
            cast.mention(draft, name.first, name.stop, MentionForm.METONYM, "capital-acts")


def _take(page: Page, cast: Cast, name: NameAt, code: str) -> None:
    draft = country_of(page, cast, code, name.first)
    if not draft.mentions or len(name.text) > len(draft.name):
        draft.name = name.text
    cast.mention(draft, name.first, name.stop, MentionForm.NAME, "country-name")


def _named(name: NameAt) -> Iterator[str]:
    """Yield the code of the country that a name names."""
    if name.kind in _PLACES:
        entry = name.entry("country", Sense.NAME)
        if entry and isinstance(entry.thing, KnownCountry):
            yield entry.thing.iso3


def _demonym(name: NameAt) -> str | None:
    """Return the code of the country whose nationality a name is."""
    if name.kind is NameKind.PERSON:
        return None
    entry = name.entry("country", Sense.ADJECTIVE, Sense.PEOPLE)
    return entry.thing.iso3 if entry and isinstance(entry.thing, KnownCountry) else None


def _note_demonym(page: Page, cast: Cast, name: NameAt, code: str) -> None:
    if name.first not in cast.at:
        draft = country_of(page, cast, code, name.first)
        cast.demonyms.update(dict.fromkeys(range(name.first, name.stop), draft))


def _seat(page: Page, name: NameAt) -> str | None:
    """Return the code of the country whose capital a name names; Athens may be in Georgia, and is none then."""
    if name.kind is NameKind.PERSON:
        return None
    place = page.place_at.get(page.analysis.starts[name.first])
    things = (entry.thing for entry in name.entries if isinstance(entry.thing, KnownPlace) and entry.thing.capital)
    here = (thing.country for thing in things if place is None or place.country in (None, thing.country))
    return next(here, None)


def demonym_codes(page: Page, first: int, stop: int) -> Iterator[tuple[int, int, str]]:
    """Yield the nationalities and country names among tokens: first token, one past the last, code."""
    at, forms = first, page.analysis.forms
    while at < stop:
        found = page.lexicon.world.at(forms, at)
        entry = found.one("country", Sense.ADJECTIVE, Sense.NAME) if found and found.stop <= stop else None
        if found and entry and isinstance(entry.thing, KnownCountry):
            yield at, found.stop, entry.thing.iso3
            at = found.stop
        else:
            at += 1


def owner_of(page: Page, first: int) -> str | None:
    """
    Return the country right before what begins at token *first*.

    "Zambia's" High Court, "Zambian" High Court, the "Zambian" daily Sunrise.
    """
    at = first - 1
    while at > 0 and _is_body_noun(page, at):
        at -= 1
    if at > 0 and page.analysis.plain[at] in POSSESSIVES:
        at -= 1
    name = page.name_at.get(at)
    if name is None or name.stop != at + 1:
        return None
    return next(_named(name), None) if page.analysis.plain[at + 1] in POSSESSIVES else _demonym(name)


def country_told(page: Page, name: NameAt) -> str | None:
    """Return the country that words after the name of a body give: Sunrise, a "Zambian" daily; Sunrise in "Zambia"."""
    words, at = page.analysis.plain, name.stop + 2
    if words[name.stop : name.stop + 1] == ("in",) and at - 1 in page.name_at:
        return next(_named(page.name_at[at - 1]), None)
    if words[name.stop : name.stop + 1] != (",",) or words[at - 1 : at] not in (("a",), ("an",), ("the",)):
        return None
    nationality = next((page.name_at[i] for i in range(at, at + _REACH) if i in page.name_at), None)
    code = _demonym(nationality) if nationality else None
    if nationality is None or code is None:
        return None
    nouns = range(nationality.stop, min(nationality.stop + _REACH, len(words)))
    return code if any(_is_body_noun(page, i) for i in nouns) else None


def _is_body_noun(page: Page, at: int) -> bool:
    titles, words = page.lexicon.titles, page.analysis.plain
    is_body = titles.common_bodies.ending_at(words, at, at) or titles.bodies.ending_at(words, at, at)
    return bool(is_body) and not page.analysis.is_capitalized(at)
