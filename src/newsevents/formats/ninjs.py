"""
IPTC ninjs 3.0: the article as a news item, with the people, organizations, places and events found in it.

The standard has no place for statements, and refuses unknown properties; ship
the JSON of the story beside it.  The text is written as a plain body.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any, BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats import json as json_format
from newsevents.formats._apart import of_other_addresses
from newsevents.formats._cells import encodable
from newsevents.formats._guard import each
from newsevents.formats._iris import part_iri, story_iri
from newsevents.formats._ninjs_in import WHAT, article_of
from newsevents.formats._titles import meeting_title
from newsevents.formats.acts import acts
from newsevents.model import Article, Meeting, NameKind, Story

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the items of *stories*, one a line."""
    for story in of_other_addresses(stories):
        yield encodable(json.dumps(item(story), ensure_ascii=False, allow_nan=False)) + "\n"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles, and what cannot be read, of one item, of a list of items, or of an item a line."""
    data = _documents.read(source, WHAT, limit)
    starts = [line.lstrip()[:1] for line in BytesIO(data) if not line.isspace()]
    many = len(starts) > 1 and set(starts) == {b"{"}
    if many:
        yield from each(
            BytesIO(data),
            lambda line: None if line.isspace() else article_of(*json_format.parse_foreign(line, WHAT)),
            "ninjs line",
        )
    else:
        parsed, notes = json_format.parse_foreign(data, WHAT)
        items = parsed if isinstance(parsed, list) else [parsed]
        yield from each(items, lambda found: article_of(found, notes), WHAT)


def item(story: Story) -> dict[str, Any]:
    """Return the news item of *story*; what is not known is left out."""
    found = {
        "uri": story_iri(story),
        "type": "text",
        "language": story.language,
        "versionCreated": _moment(story.modified) or _moment(story.published),
        "firstCreated": _moment(story.published),
        "headlines": [{"role": "main", "value": story.headline}] if story.headline else [],
        "infoSources": [{"name": name} for name in dict.fromkeys(filter(None, (story.source, story.agency)))],
        "by": ", ".join(story.bylines) or None,
        "subjects": [{"name": story.section, "rel": "section"}] if story.section else [],
        "located": story.dateline.place.name if story.dateline and story.dateline.place else None,
        "bodies": [{"role": "main", "contentType": "text/plain", "value": story.text}],
        "people": [_mentioned(story, actor) for actor in story.actors if actor.kind == "person" and actor.named],
        "organisations": [
            _mentioned(story, actor) for actor in story.actors if actor.kind in ("organization", "alliance")
        ],
        "places": [{"name": name, "rel": "mentioned"} for name in _places(story)],
        "events": [_event(story, number, act.happening) for number, act in enumerate(acts(story)[0], 1)],
        "standard": {"name": "ninjs", "version": "3.0", "schema": _SCHEMA},
    }
    return {key: value for key, value in found.items() if value not in (None, [])}


def _moment(value: date | None) -> str | None:
    """Return a date-time of the standard, which has its zone; a bare day cannot be written."""
    return value.isoformat() if isinstance(value, datetime) else None


def _mentioned(story: Story, actor: Any) -> dict[str, str]:
    return {"name": actor.name, "rel": "mentioned", "uri": part_iri(story, actor.id)}


def _places(story: Story) -> Iterable[str]:
    kinds = (NameKind.GPE, NameKind.LOC, NameKind.FAC)
    return dict.fromkeys(story.text_of(name) for name in story.names if name.kind in kinds)


def _event(story: Story, number: int, told: Any) -> dict[str, str]:
    name = meeting_title(told) if isinstance(told, Meeting) else f"{told.type}: {story.text_of(told.span)}"
    return {"id": str(number), "name": name, "rel": "mentioned", "uri": part_iri(story, told.id)}
