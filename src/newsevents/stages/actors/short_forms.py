"""Short forms of bodies: what a text says that they mean, and what they mean elsewhere."""

from newsevents.lexicon.world import Entry, KnownOrganization
from newsevents.model import NameKind, Sector
from newsevents.stages.actors.bodies import Bodies
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.organization_names import abbreviates, initials_of, is_acronym, key_of
from newsevents.stages.actors.page import NameAt, Page

_OFFICE = "Office of the "
_ALIKE = 2
"""Words that two names of one body share at least."""


def explained_by(page: Page, cast: Cast, name: NameAt) -> Draft | None:
    """Return the body before "(AU)", or within the parentheses after "AU (African Union)"."""
    forms, first, stop = page.analysis.forms, name.first, name.stop
    if first > 1 and forms[first - 1] == "(":
        draft = cast.at.get(first - 2)
    elif stop + 1 < len(forms) and forms[stop] == "(":
        draft = cast.at.get(stop + 1)
    else:
        return None
    fits = draft is not None and draft.kind in ("organization", "alliance") and abbreviates(name.text, draft.name)
    return draft if fits else None


def spelt_out(page: Page) -> dict[str, set[str]]:
    """Return the long names of bodies in the text by the short forms that they can have."""
    found: dict[str, set[str]] = {}
    for name in page.names:
        if name.kind is NameKind.ORG and name.stop - name.first > 1:
            for acronym in initials_of(name.text):
                found.setdefault(acronym, set()).add(name.text)
    return found


def is_another(page: Page, cast: Cast, name: NameAt, entry: Entry, spelt: dict[str, set[str]]) -> bool:
    """Say whether a short form means another body than the known one: one of the text's own, or a news agency."""
    thing = entry.thing
    if name.sure or not isinstance(thing, KnownOrganization) or not is_acronym(name.text) or thing.name == name.text:
        return False
    own = spelt.get(name.text, set())
    if own and not any(_alike(long, known) for long in own for known in (thing.name, *thing.names)):
        return True
    is_agency = name.text in page.lexicon.article.agencies and Sector.JRN not in thing.sectors
    return is_agency and thing.country not in cast.countries


def may_be(bodies: Bodies, draft: Draft, thing: KnownOrganization) -> bool:
    """Say whether the long name that a text gives can be that of a known body with the same short form."""
    return draft.known is None and thing.key not in bodies.known and _alike(draft.name, thing.name)


def of_holder(page: Page, bodies: Bodies, name: NameAt) -> Draft | None:
    """Return the body that is named for its holder: the "Ombudsman", after Office of the Ombudsman."""
    if name.kind is not NameKind.ORG or name.stop in page.person_at or name.sure:
        return None
    draft = bodies.shortened(key_of(name.text), None)
    return draft if draft and draft.name.endswith(f"{_OFFICE}{name.text}") else None


def _alike(one: str, other: str) -> bool:
    """Say whether two names can be of one body."""
    return one == other or len(set(key_of(one)) & set(key_of(other))) >= _ALIKE
