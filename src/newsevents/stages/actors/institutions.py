"""Bodies in lower case that are names all the same: "the foreign ministry", "the Peruvian government"."""

from collections.abc import Iterator
from typing import NamedTuple

from newsevents.language.words import slug_of
from newsevents.model import MentionForm, NameKind
from newsevents.stages.actors.bodies import Bodies
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import demonym_codes
from newsevents.stages.actors.organization_names import key_of
from newsevents.stages.actors.owned import with_owner
from newsevents.stages.actors.page import Page

_NOUNS = ("NN", "NNP", "NNS", "NNPS")
_LEVELS = ("amod", "compound")
_INSIDE_FIELD = ("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "CC", "POS")


class _Body(NamedTuple):
    first: int
    stop: int
    country: str | None
    whole: bool
    """Whether nothing longer can be its name: "Peruvian government"."""


def cast_institutions(page: Page, cast: Cast, bodies: Bodies) -> None:
    """Make an actor of each body that is named in lower case, or add to one that is named elsewhere."""
    for body in _bodies(page, cast):
        text = page.span_text(body.first, body.stop)
        inside = next(iter(demonym_codes(page, body.first, body.stop)), None)
        first = inside[1] if inside and inside[0] == body.first and inside[1] < body.stop else body.first
        key = bodies.key(key_of(page.span_text(first, body.stop)))
        if not key:
            continue
        draft = bodies.get(key, body.country) or (None if body.whole else bodies.shortened(key, body.country))
        if draft is None:
            draft = bodies.new(text, body.first, key, body.country)
            if page.analysis.tags[body.first - 1 : body.first] == ("POS",):
                draft.slug = slug_of(text)
                draft.name = page.span_text(with_owner(page, body.first), body.stop)  # "*Peru's* foreign ministry"
        elif body.first < draft.at:
            draft.at = body.first
        draft.country = draft.country or body.country
        draft.noun = draft.noun or key[-1]
        cast.mention(draft, _with_level(page, cast, body), body.stop, MentionForm.NAME, "institution")


def _with_level(page: Page, cast: Cast, body: _Body) -> int:
    """Return the first word of a body with what says of which state or town it is: "*federal* finance ministry"."""
    a, first = page.analysis, body.first
    while first and first - 1 not in cast.at:
        name = page.name_at.get(first - 1)
        head = name.head if name else first - 1
        if a.heads[head] not in range(first, body.stop) or a.relations[head] not in _LEVELS:
            break
        if not (a.is_capitalized(head) or page.lexicon.titles.capacities.ends(a.plain[head])):
            break
        first = name.first if name else first - 1
    return first


def _bodies(page: Page, cast: Cast) -> Iterator[_Body]:
    a = page.analysis
    at = 0
    for last, tag in enumerate(a.tags):
        if tag not in _NOUNS or last in cast.at or last < at or page.reading.is_outside(last):
            continue
        body = _fielded(page, last) or _named(page, last) or _national(page, last)
        if body and body.first >= at and not any(i in cast.at for i in range(body.first, body.stop)):
            at = body.stop
            yield body


def _fielded(page: Page, last: int) -> _Body | None:
    """Find "foreign ministry" by its last word, and "ministry of defence" by its first."""
    titles, words = page.lexicon.titles, page.analysis.plain
    if words[last] not in titles.fielded:
        return None
    low, high = page.analysis.sentence_at[last]
    if last > low:
        field = titles.fields.ending_at(words, last - 1, low)
        if field:
            return _with_nationality(page, field[0], last + 1, low)
    stop = _field_after(page, last, high)
    return _with_nationality(page, last, stop, low) if stop else None


def _field_after(page: Page, last: int, high: int) -> int | None:
    """Return the end of "ministry of home affairs and justice", None if no field follows."""
    words, tags = page.analysis.plain, page.analysis.tags
    if words[last + 1 : last + 2] not in (("of",), ("for",)) or last + 2 >= high:
        return None
    start = last + 3 if words[last + 2] == "the" else last + 2
    stop = start
    while stop < high and tags[stop] in _INSIDE_FIELD and stop not in page.person_at:
        stop += 1
    while stop > start and tags[stop - 1] in ("CC", "POS"):
        stop -= 1
    fields = page.lexicon.titles.fields
    has_field = any(fields.ending_at(words, i, start) for i in range(start, stop))
    return stop if has_field else None


def _named(page: Page, last: int) -> _Body | None:
    """Find a body that needs nothing to be a name: "parliament"."""
    low, high = page.analysis.sentence_at[last]
    found = page.lexicon.titles.named_bodies.ending_at(page.analysis.plain, last, low)
    if found is None or _goes_on(page, last, high) or _in_office(page, last, found[0], low):
        return None
    return _with_nationality(page, found[0], last + 1, low)


def _in_office(page: Page, last: int, first: int, low: int) -> bool:
    """Say whether the body is a part of an office: "member of parliament"."""
    office = page.lexicon.titles.offices.ending_at(page.analysis.singular, last, low)
    return office is not None and office[0] < first


def _goes_on(page: Page, last: int, high: int) -> bool:
    """Say whether the noun only specifies the next one: "parliament building"."""
    return (
        last + 1 < high and page.analysis.heads[last] > last and page.analysis.tags[last + 1] in ("NN", "NNS", "HYPH")
    )


def _national(page: Page, last: int) -> _Body | None:
    """Find a body that its nationality makes a name: "Peruvian government"."""
    low, high = page.analysis.sentence_at[last]
    found = page.lexicon.titles.national_bodies.ending_at(page.analysis.plain, last, low)
    if found is None or _goes_on(page, last, high):
        return None
    body = _with_nationality(page, found[0], last + 1, low, whole=True)
    if body.first == found[0]:
        return None
    name = page.name_at.get(body.first)
    return body if name is None or name.kind is not NameKind.PERSON else None


def _with_nationality(page: Page, first: int, stop: int, low: int, *, whole: bool = False) -> _Body:
    """Add the nationality before a body: as a part if it is an adjective, else only its country."""
    at = first - 1
    while at >= low and at >= first - 2 and page.analysis.tags[at] == "JJ" and at not in page.name_at:
        at -= 1
    if at < low:
        return _Body(first, stop, None, whole)
    if page.analysis.plain[at] in ("'s", "'") and at > low:
        return _Body(first, stop, _code(page, at - 1), whole)
    code = _code(page, at)
    name = page.name_at.get(at)
    if code is None or name is None:
        return _Body(first, stop, None, whole)
    return _Body(name.first, stop, code, whole)


def _code(page: Page, token: int) -> str | None:
    """Return the country of the name on a token, if it is a country or nationality."""
    name = page.name_at.get(token)
    found = list(demonym_codes(page, name.first, name.stop)) if name and name.kind is not NameKind.PERSON else []
    return found[0][2] if len(found) == 1 else None
