"""
Write what the library finds in a corpus, in the neutral format of the scorers.

    python bench/predict.py CORPUS.jsonl[.gz] OUT.jsonl

A corpus has one document a line: ``{"id", "text", "published": "YYYY-MM-DD" or null}``.

Corpora differ in what they call a statement: some annotate attitudes and
decisions beside speech and begin what is said with its "that", those of whole
stories annotate speech alone and leave "that" out. Where the gold of a
document has actors and meetings, the latter is written, else the former. Those
of sentences have the types of PLOVER, in which a planned meeting is an
agreement to meet and a cancelled one is refused, as our exports write them;
whole stories have all meetings as such.
"""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from newsevents.model import (
    Actor,
    Attribution,
    Event,
    Group,
    Meeting,
    MeetingMode,
    Person,
    Span,
    Statement,
    Status,
    Story,
)
from newsevents.parser import parse

_MEETING_STATUS = {
    Status.ACTUAL: "held",
    Status.HABITUAL: "held",
    Status.ONGOING: "ongoing",
    Status.PLANNED: "planned",
    Status.PROPOSED: "proposed",
    Status.POSSIBLE: "proposed",
    Status.CONDITIONAL: "proposed",
    Status.CANCELLED: "cancelled",
    Status.DENIED: "cancelled",
    Status.POSTPONED: "planned",
}
_PLOVER_TYPE = {Status.PLANNED: "AGREE", Status.POSTPONED: "AGREE", Status.CANCELLED: "REJECT"}
_THAT = "that "
_MODE = {None: "unknown", MeetingMode.IN_PERSON: "in_person", MeetingMode.HYBRID: "in_person"}


def read(path: str) -> Iterator[dict[str, Any]]:
    """Yield the documents of a JSON Lines file, compressed or not."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def story_of(document: dict[str, Any]) -> Story:
    """Parse one document."""
    day = document.get("published")
    return parse(document["text"], published=date.fromisoformat(day) if day else None)


def wants_attitudes(document: dict[str, Any]) -> bool:
    """Say whether the annotators of a document took attitudes for statements."""
    return "actors" not in document.get("gold", {})


def predictions(story: Story, *, attitudes: bool) -> dict[str, Any]:
    """Return all that was found in *story*, in the neutral format."""
    outermost = (s for s in story.statements if s.claimed_by is None)  # the gold has none within others
    statements = (s for s in outermost if attitudes or s.attribution is Attribution.SPEECH)
    return {
        "statements": [_statement(s, story.text if attitudes else "") for s in statements],
        "mentions": [{"span": _span(n.span), "type": str(n.kind)} for n in story.names],
        "times": [
            {"span": _span(w.evidence.span), "type": str(w.type), "value": w.value} for w in story.times if w.evidence
        ],
        "events": [*map(_event, story.events), *(_meeting_event(m, plover=attitudes) for m in story.meetings)],
        "meetings": [_meeting(m) for m in story.meetings],
        "actors": list(_actors(story)),
        "alliances": [_alliance(story, a) for a in story.actors if a.kind == "alliance"],
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _statement(statement: Statement, text: str) -> dict[str, Any]:
    """Return a statement; its content begins with "that" if it follows one in *text*."""
    content = [_span(span) for span in statement.content]
    if text.endswith(_THAT, 0, content[0][0]):
        content[0][0] -= len(_THAT)
    return {
        "speaker": statement.speaker_span and _span(statement.speaker_span),
        "speaker_name": _acting_name(statement.speaker),
        "cue": statement.cue and _span(statement.cue),
        "content": content,
        "kind": str(statement.kind),
        "attribution": str(statement.attribution),
    }


def _acting_name(actor: Actor | None) -> str | None:
    """Return the name of an actor that has one, or of a group; the gold leaves other sources without."""
    return actor.name if actor and (actor.named or isinstance(actor, Group)) else None


def _codes(actor: Actor) -> list[str]:
    """Return country and sectors as PLOVER has them; people of several countries have several codes."""
    country, sectors = actor.plover()
    homes = dict.fromkeys(of.country for of in actor.of if of.country) if isinstance(actor, Group) else {}
    if len(homes) > 1:
        return ["".join((home, *sectors)) for home in homes]
    return ["".join((country, *sectors)) if country else actor.cameo() or "---"]


def _event(event: Event) -> dict[str, Any]:
    return _sides(event.span, str(event.type), event.cameo, event.sources, event.targets) | {
        "status": str(event.status),
        "when": event.when and event.when.value,
    }


def _meeting_event(meeting: Meeting, *, plover: bool) -> dict[str, Any]:
    one, *others = meeting.participants or (None,)
    kind = _PLOVER_TYPE.get(meeting.status, "CONSULT") if plover else "CONSULT"
    return _sides(meeting.span, kind, None, (one,) if one else (), others)


def _sides(
    span: Span, kind: str, cameo: str | None, sources: Iterable[Actor], targets: Iterable[Actor]
) -> dict[str, Any]:
    sources, targets = tuple(sources), tuple(targets)
    # The gold leaves a side empty where persons and bodies have no name; of groups it has those.
    names = [[a.name for a in side if a.named or a.kind in ("country", "group")] for side in (sources, targets)]
    return {
        "type": kind,
        "cameo": cameo,
        "span": _span(span),
        "source": [code for a in sources for code in _codes(a)],
        "target": [code for a in targets for code in _codes(a)],
        "source_names": names[0],
        "target_names": names[1],
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "span": _span(meeting.span),
        "participants": [a.name for a in meeting.participants],
        "place": meeting.place and meeting.place.name,
        "when": meeting.when.value.split("T")[0] if meeting.when and meeting.when.resolved else None,
        "mode": _MODE.get(meeting.mode, str(meeting.mode)),
        "status": _MEETING_STATUS[meeting.status],
    }


def _actors(story: Story) -> Iterator[dict[str, Any]]:
    # The gold has groups only where they meet or take part in one of at most eight main events.
    meeting = {actor.id for meeting in story.meetings for actor in meeting.participants}
    for actor in story.actors:
        if actor.named or (actor.id in meeting and not isinstance(actor, Person)):
            yield {"name": actor.name, "type": _type(actor), "mentions": _mentions(actor)}
    for place in story.places:
        yield {"name": place.name, "type": "place", "mentions": [_span(m.span) for m in place.mentions]}


def _type(actor: Actor) -> str:
    return "organization" if actor.kind == "alliance" else actor.kind


def _mentions(actor: Actor) -> list[list[int]]:
    forms = ("name", "metonym") if actor.named else ("name", "metonym", "description")
    return [_span(m.span) for m in actor.mentions if m.form in forms]


def _alliance(story: Story, alliance: Actor) -> dict[str, Any]:
    named = (story.actor(member) for member in getattr(alliance, "stated", ()))
    return {
        "name": alliance.name,
        "members": [actor.name for actor in named if actor],
        "mentions": _mentions(alliance),
    }


def main(corpus: str, out: str) -> None:
    """Write the predictions for *corpus* to *out*."""
    with Path(out).open("w", encoding="utf-8") as lines:
        for document in read(corpus):
            line = {"id": document["id"], **predictions(story_of(document), attitudes=wants_attitudes(document))}
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
