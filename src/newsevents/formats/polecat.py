"""
Rows like those of the POLECAT data set: 40 columns, separated by tabs, with a header.

Only what the reporter vouches for is written; several values in a cell are
joined by "; ".  Codes of the Correlates of War are left empty.
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import version

from newsevents.formats._cells import tab_separated
from newsevents.formats.acts import Act, acts
from newsevents.lexicon import load
from newsevents.model import Actor, MentionForm, NameKind, Place, Story


def _side(name: str) -> tuple[str, ...]:
    return (
        f"{name} Name",
        f"{name} Country",
        f"{name} COW",
        f"Primary {name} Sector",
        f"{name} Sectors",
        f"{name} Title",
        f"{name} Name Raw",
        f"Wikipedia {name} ID",
    )


COLUMNS = (
    *("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"),
    *_side("Actor"),
    *_side("Recipient"),
    *("Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"),
    *("Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations"),
    *("Story Locations", "Language", "Version"),
)
"""The names of the columns."""

_PLACES = (NameKind.GPE, NameKind.LOC, NameKind.FAC)


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the header and the rows of *stories*."""
    yield tab_separated(list(COLUMNS))
    for story in stories:
        for number, act in enumerate(acts(story)[0], 1):
            yield tab_separated(row(story, act, number))


def row(story: Story, act: Act, number: int) -> list[str]:
    """Return the 40 cells of an act."""
    return [
        f"{story.id}/{number}",
        _date(story, act),
        str(act.type),
        str(act.mode or ""),
        f"{act.intensity:.1f}",
        str(int(act.type.quad)) if act.type else "",
        _joined(str(context) for context in act.contexts),
        *_actors(story, act.sources),
        *_actors(story, act.targets),
        *_place(act.place),
        story.source or "",
        story.published.isoformat()[:10] if story.published else "",
        _joined(actor.name for actor in story.actors if actor.kind == "person"),
        _joined(actor.name for actor in story.actors if actor.kind in ("organization", "alliance")),
        _joined(story.text_of(name) for name in story.names if name.kind in _PLACES),
        story.language,
        f"newsevents {version('newsevents')}",
    ]


def _date(story: Story, act: Act) -> str:
    day = (act.when and act.when.start) or story.published
    return day.isoformat()[:10] if day else ""


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))


def _country(code: str | None) -> str:
    known = load().world.country(code) if code else None
    return known.name if known else ""


def _actors(story: Story, actors: tuple[Actor, ...]) -> tuple[str, ...]:
    sectors = [str(sector) for actor in actors for sector in actor.sectors]
    return (
        _joined(actor.name for actor in actors),
        _joined(_country(actor.country) for actor in actors),
        "",
        sectors[0] if sectors else "",
        _joined(sectors),
        _joined(actor.role.title for actor in actors if actor.role),
        _joined(story.text_of(m) for a in actors for m in a.mentions[:1] if m.form is not MentionForm.PRONOUN),
        "",
    )


def _place(place: Place | None) -> tuple[str, ...]:
    if place is None:
        return ("",) * 10
    degrees = ("" if value is None else f"{value:g}" for value in (place.latitude, place.longitude))
    city = place.name if place.kind == "city" else ""
    geonames = str(place.geonames or "")
    return (place.name, city, "", "", _country(place.country), *degrees, geonames, place.name, str(place.kind or ""))
