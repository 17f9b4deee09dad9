"""A story in the terminal, readable at a glance."""

from collections.abc import Iterable, Iterator

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsevents.model import Actor, Alliance, Attribution, Event, Meeting, MentionForm, Statement, Story, When

_STYLES = {
    "person": "bold cyan",
    "organization": "bold magenta",
    "alliance": "bold blue",
    "country": "bold green",
    "group": "bold yellow",
}
_SAID = "italic"
_TRIGGER = "underline"


def render(story: Story) -> Group:
    """Return the text with what was found marked in it, and a table of each kind of finding."""
    tables = (_actors(story), _meetings(story), _statements(story), _events(story))
    return Group(
        Padding(marked(story), (1, 2)),
        _legend(),
        *(Padding(table, (1, 0, 0, 0)) for table in tables if table.row_count),
    )


def marked(story: Story) -> Text:
    """Return the text with actors coloured, statements in italics and triggers underlined."""
    text = Text(story.text)
    for statement in story.statements:
        for span in statement.content:
            text.stylize(_SAID, span.start, span.end)
    for happening in (*story.events, *story.meetings):
        for evidence in happening.evidence:
            text.stylize(_TRIGGER, evidence.span.start, evidence.span.end)
    for actor in story.actors:
        for mention in actor.mentions:
            if mention.form is not MentionForm.PRONOUN:
                text.stylize(_STYLES[actor.kind], mention.span.start, mention.span.end)
    return text


def _legend() -> Text:
    parts = [*_STYLES.items(), ("said", _SAID), ("event or meeting", _TRIGGER)]
    return Text("  ").join([Text("  "), *(Text(name, style) for name, style in parts)])


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", header_style="dim", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _actors(story: Story) -> Table:
    table = _table("Actors", "name", "kind", "role", "code", "mentions")
    for actor in story.actors:
        name = Text(actor.name, _STYLES[actor.kind])
        table.add_row(name, actor.kind, _role(actor), actor.cameo(), str(len(actor.mentions)))
    return table


def _role(actor: Actor) -> str:
    if isinstance(actor, Alliance) and actor.stated:
        return "members in the text: " + ", ".join(actor.stated)
    if not actor.role:
        return ""
    return actor.role.title + (f", {actor.role.of.name}" if actor.role.of else "")


def _names(actors: Iterable[Actor]) -> str:
    return ", ".join(actor.name for actor in actors)


def _meetings(story: Story) -> Table:
    table = _table("Meetings", "told as", "participants", "mode", "when", "where", "status")
    for meeting in story.meetings:
        table.add_row(*_meeting(story, meeting))
    return table


def _meeting(story: Story, meeting: Meeting) -> Iterator[str]:
    yield story.text_of(meeting.span)
    yield _names(meeting.participants)
    yield str(meeting.mode or "")
    yield _when(meeting.when)
    yield meeting.place.name if meeting.place else ""
    yield str(meeting.status)


def _statements(story: Story) -> Table:
    table = _table("Statements", "speaker", "cue", "kind", "content")
    for statement in story.statements:
        table.add_row(_speaker(story, statement), _cue(story, statement), _kind(statement), statement.quote(story))
    return table


def _speaker(story: Story, statement: Statement) -> str:
    if statement.speaker:
        return statement.speaker.name
    return f"({story.text_of(statement.speaker_span)})" if statement.speaker_span else ""


def _kind(statement: Statement) -> str:
    spoken = statement.attribution is Attribution.SPEECH
    return str(statement.kind) if spoken else f"{statement.kind} {statement.attribution}"


def _cue(story: Story, statement: Statement) -> str:
    return story.text_of(statement.cue) if statement.cue else ""


def _events(story: Story) -> Table:
    table = _table("Events", "type", "told as", "from", "to", "when", "status", "claimed by")
    for event in story.events:
        table.add_row(*_event(story, event))
    return table


def _event(story: Story, event: Event) -> Iterator[str]:
    yield str(event.type) + (f" ({event.mode})" if event.mode else "")
    yield story.text_of(event.span)
    yield _names(event.sources)
    yield _names(event.targets)
    yield _when(event.when)
    yield str(event.status)
    yield _speaker(story, event.claimed_by) if event.claimed_by else ""


def _when(when: When | None) -> str:
    return when.value if when else ""
