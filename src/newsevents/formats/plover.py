"""
PLOVER records, as JSON Lines (PLOVER manual 2.0, Open Event Data Alliance).

Only what the reporter vouches for is written; see :mod:`newsevents.formats.acts`.
"""

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from typing import Any

from newsevents.formats._cells import encodable
from newsevents.formats.acts import Act, acts
from newsevents.model import Actor, Meeting, Story


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the records of *stories*, one a line."""
    for story in stories:
        for number, act in enumerate(acts(story)[0], 1):
            line = json.dumps(_clean(record(story, act, number)), ensure_ascii=False, allow_nan=False)
            yield encodable(line) + "\n"


def record(story: Story, act: Act, number: int) -> dict[str, Any]:
    """Return the PLOVER record of an act; keys without a value hold None."""
    days = act.when and act.when.start and (act.when.start, act.when.end)
    return {
        "id": f"{story.id}/{number}",
        "date": str(days[0]) if days else _published(story),
        "enddate": str(days[1]) if days and days[1] != days[0] else None,
        "actor": [entity(actor) for actor in act.sources],
        "recipient": [entity(actor) for actor in act.targets],
        "event": [str(act.type)],
        "event_loc": act.place and {"extracted_place": act.place.name, "country_code": act.place.country},
        "event_text": [story.text_of(evidence) for evidence in act.happening.evidence],
        "quad_code": int(act.type.quad) if act.type else None,
        "event_scale": act.intensity,
        "mode": [str(act.mode)] if act.mode else [],
        "context": [str(context) for context in act.contexts],
        "link": act.happening.id if isinstance(act.happening, Meeting) else None,
        "text_info": _text_info(story, act),
        "cite_info": _cite_info(story),
    }


def entity(actor: Actor) -> dict[str, Any]:
    """Return the entity object of an actor."""
    code, sectors = actor.plover()
    return _clean(
        {
            "code": code and str(code),
            "sector": str(sectors[0]) if sectors else None,
            "entity_text": actor.name,
            "identifier_id": actor.wikidata,
            "office": actor.role.title if actor.role else None,
        }
    )


def _published(story: Story) -> str | None:
    return story.published.isoformat()[:10] if story.published else None


def _text_info(story: Story, act: Act) -> dict[str, Any]:
    span = act.happening.span
    sentence = story.sentence_at(span.start)
    return _clean(
        {
            "sequence": story.sentences.index(sentence) + 1 if sentence else None,
            "start": sentence and sentence.start,
            "end": sentence and sentence.end,
            "trigger_start": span.start,
            "trigger_end": span.end,
        }
    )


def _cite_info(story: Story) -> dict[str, Any]:
    return _clean(
        {
            "url": story.url,
            "title": story.headline,
            "language": story.language,
            "publication": story.source,
            "coder": f"newsevents {version('newsevents')}",
        }
    )


def _clean(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in (None, [], {})}
