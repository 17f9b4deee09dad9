"""Names of persons: which of them are one person's."""

from attrs import define, field

from newsevents.language.words import plain
from newsevents.lexicon.titles import Titles
from newsevents.model import Gender, MentionForm, NameKind
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.known_persons import fill_in, known_person
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.person_names import closeness, parts_of
from newsevents.stages.actors.titles_before import before_name

# Looked at per name at most, so that a thousand Smiths cost no more than thirty.
_CANDIDATES = 30
# Kept per person at most: no text spells one name in more ways, and each is looked at.
_FORMS = 8
# Mentions per person whose titles tell bearers of one name apart.
_TITLED = 2
_TWO = 2
_OF = "of"


@define(eq=False)
class _Bearer:
    draft: Draft
    forms: list[tuple[str, ...]]
    last: int = -1
    by_surname: bool = False
    named: list[NameAt] = field(factory=list)
    """First mentions, for the titles before them."""


@define(eq=False)
class _Register:
    """Bearers by the parts of their names."""

    by_part: dict[str, list[_Bearer]] = field(factory=dict)
    known: dict[str, _Bearer] = field(factory=dict)

    def bearers(self, parts: tuple[str, ...]) -> list[_Bearer]:
        """Return those who share a part, or the start of the last part, with *parts*; the latest last."""
        keys = (*parts, _stem(parts[-1])) if parts else ()
        found = {id(b): b for key in keys for b in self.by_part.get(key, ())[-_CANDIDATES:]}
        return list(found.values())

    def add(self, bearer: _Bearer, parts: tuple[str, ...]) -> None:
        """Let *bearer* be found by *parts*."""
        for key in {*parts, *(_stem(part) for part in parts)}:
            known = self.by_part.setdefault(key, [])
            if bearer not in known[-_CANDIDATES:]:
                known.append(bearer)


def _stem(part: str) -> str:
    return f"{part[:3]}…"


def cast_persons(page: Page, cast: Cast) -> None:
    """Make an actor of each person that *page* names, with all forms of the name."""
    names = [n for n in page.names if n.kind is NameKind.PERSON]
    forms = {n.first: parts_of(_without_tail(page, n)) for n in names}
    register = _Register()
    bearers: dict[int, _Bearer] = {}
    for name in names:
        if len(forms[name.first]) > 1 or known_person(name):
            bearers[name.first] = _full(page, cast, register, name, forms[name.first])
    for name in names:
        bearer = bearers.get(name.first) or _partial(page, cast, register, name, forms[name.first])
        _take(page, cast, bearer, name, forms[name.first])


def _full(page: Page, cast: Cast, register: _Register, name: NameAt, parts: tuple[str, ...]) -> _Bearer:
    """Return whose full name it is, a new bearer if need be."""
    known = known_person(name)
    if known:
        return register.known.get(known.name) or _new(page, cast, register, name, parts)
    gender = page.lexicon.titles.first_names.get(parts[0])
    for bearer in reversed(register.bearers(parts)):
        for form in bearer.forms if _agrees(gender, bearer.draft) else ():
            short, long = sorted((parts, form), key=len)
            if len(short) > 1 and (closeness(short, long) >= 2 or _turned(page, short, long)):
                if parts not in bearer.forms and len(bearer.forms) < _FORMS:
                    bearer.forms.append(parts)
                    register.add(bearer, parts)
                return bearer
    return _new(page, cast, register, name, parts)


def _turned(page: Page, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether a name is another with the surname first: "Sato Hana", not "Simon Paul" for Paul Simon."""
    both_given = all(part in page.lexicon.titles.first_names for part in one)
    return len(one) == len(other) == _TWO and one == other[::-1] and not both_given


def _without_tail(page: Page, name: NameAt) -> str:
    """Return a name without letters after it, and without where two or more names are of: Ann Roe "of Kew"."""
    stop = _honours_at(page, name)
    ofs = [i for i in range(name.first + _TWO, stop) if page.analysis.forms[i] == _OF]
    return page.span_text(name.first, ofs[0] if ofs else stop)


def _honours_at(page: Page, name: NameAt) -> int:
    """Return where the letters after a name begin: Ann Roe "OBE KC"; its end if it has none."""
    stop = name.stop
    while stop - name.first > 1 and page.analysis.forms[stop - 1] in page.lexicon.names.persons.honours:
        stop -= 1
    return stop


def _new(page: Page, cast: Cast, register: _Register, name: NameAt, parts: tuple[str, ...]) -> _Bearer:
    words = page.span_text(name.first, _honours_at(page, name))
    draft = cast.add(Draft("person", words, at=name.first, loud=page.reading.in_headline(name.first)))
    draft.likely_gender = page.lexicon.titles.first_names.get(parts[0]) if len(parts) > 1 else None
    known = known_person(name)
    if known:
        fill_in(page, cast, draft, known, name.first)
    bearer = _Bearer(draft, [parts])
    register.add(bearer, parts)
    if known:
        register.known[known.name] = bearer
    return bearer


def _partial(page: Page, cast: Cast, register: _Register, name: NameAt, parts: tuple[str, ...]) -> _Bearer:
    """Return whose name a single word is: the best fit, one of the paragraph, who was named so before, the latest."""
    gender = gender_before(page.analysis.plain, page.lexicon.titles, name.first)
    paragraph = page.analysis.paragraph_of(name.first)
    fits: list[tuple[tuple[int, bool, bool, int], _Bearer]] = []
    for bearer in register.bearers(parts):
        fit = max(closeness(parts, form) for form in bearer.forms)
        if fit and _agrees(gender, bearer.draft):
            known_before = bearer.last >= 0
            order = bearer.last if known_before else -bearer.draft.at
            near = known_before and page.analysis.paragraph_of(bearer.last) == paragraph
            fits.append(((fit + known_before, near, bearer.by_surname, order), bearer))
    if not fits:
        return _new(page, cast, register, name, parts)
    bearer = _by_title(page, name, [b for _, b in fits]) or max(fits, key=lambda found: found[0])[1]
    bearer.by_surname = True
    return bearer


def _by_title(page: Page, name: NameAt, bearers: list[_Bearer]) -> _Bearer | None:
    """Return the only one of several who had the title that stands before a surname: "President" Roe."""
    title = before_name(page, name) if len(bearers) > 1 else None
    if title is None:
        return None
    same = [b for b in bearers if any((t := before_name(page, n)) and t.office == title.office for n in b.named)]
    return same[0] if len(same) == 1 else None


def _agrees(gender: Gender | None, draft: Draft) -> bool:
    return gender is None or draft.agreeing_gender in (None, gender)


def _take(page: Page, cast: Cast, bearer: _Bearer, name: NameAt, parts: tuple[str, ...]) -> None:
    """Add the mention, and what stands before the name."""
    draft, whole = bearer.draft, len(parts) > 1
    cast.mention(draft, name.first, name.stop, MentionForm.NAME, "person-name" if whole else "person-part-of-name")
    bearer.last = name.first
    if len(bearer.named) < _TITLED:
        bearer.named.append(name)
    draft.at = min(draft.at, name.first)
    _lengthen(page, draft, name, parts)
    draft.gender = draft.gender or gender_before(page.analysis.plain, page.lexicon.titles, name.first)
    if name.first and page.analysis.plain[name.first - 1] in page.lexicon.titles.honorifics and not draft.honorific:
        draft.honorific = page.analysis.form(name.first - 1)


def _lengthen(page: Page, draft: Draft, name: NameAt, parts: tuple[str, ...]) -> None:
    """Let the fullest name be the person's; a headline, where every word may have a capital, comes last."""
    loud = page.reading.in_headline(name.first)
    longer = len(parts) > max(len(parts_of(draft.name)), 1)
    if (longer and not loud) or (draft.loud and not loud and len(parts) > 1):
        draft.name, draft.loud = page.span_text(name.first, _honours_at(page, name)), False


def gender_before(words: tuple[str, ...], titles: Titles, first: int) -> Gender | None:
    """
    Return the gender that a form of address or noun right before a name gives.

    >>> from newsevents.lexicon import load
    >>> gender_before(("said", "mrs", "smith"), load().titles, 2)
    <Gender.FEMALE: 'female'>
    """
    if not first:
        return None
    word = plain(words[first - 1])
    return titles.honorifics.get(word) or titles.people.get(word)
