"""
spaCy DocBin: a document for each story, with span groups for what was found.

Mentions nest and statements overlap, so nothing is written to ``doc.ents``;
``doc.spans`` has the groups ``names``, ``actors``, ``statements``, ``cues``,
``events`` and ``meetings``.  A span that does not end at a token of spaCy's is
widened to the tokens it touches.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsevents._extras import needed
from newsevents.formats._cells import encodable
from newsevents.model import Span, Story

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_EXTRA = "spacy"


def encode(stories: Iterable[Story]) -> Iterator[bytes]:
    """Yield the file."""
    tokens = needed("spacy.tokens", extra=_EXTRA)
    pipeline = needed("spacy", extra=_EXTRA).blank("en")
    bin_ = tokens.DocBin(docs=(document(story, pipeline) for story in stories), store_user_data=True)
    data: bytes = bin_.to_bytes()
    yield data


def document(story: Story, pipeline: "Language") -> "Doc":
    """Return the spaCy document of *story*, tokenized by *pipeline*."""
    doc = pipeline.make_doc(encodable(story.text))
    doc.user_data["story"] = encodable(story.id)
    for group, found in _groups(story):
        made = (doc.char_span(s.start, s.end, label=label, span_id=i, alignment_mode="expand") for s, label, i in found)
        doc.spans[group] = [span for span in made if span is not None]
    return doc


def _groups(story: Story) -> Iterator[tuple[str, list[tuple[Span, str, str]]]]:
    yield "names", [(name.span, str(name.kind), "") for name in story.names]
    yield "actors", [(m.span, a.kind, encodable(a.id)) for a in story.actors for m in a.mentions]
    yield "statements", [(span, str(s.kind), s.id) for s in story.statements for span in s.content]
    yield "cues", [(s.cue, encodable(s.verb or ""), s.id) for s in story.statements if s.cue]
    yield "events", [(e.span, str(event.type), event.id) for event in story.events for e in event.evidence]
    yield "meetings", [(e.span, str(m.status), m.id) for m in story.meetings for e in m.evidence]
