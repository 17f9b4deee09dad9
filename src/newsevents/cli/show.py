"""A story in the terminal, readable at a glance."""

import re
from collections.abc import Collection, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, final

from attrs import frozen
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from newsevents.cli.listing import Listing
from newsevents.model import Actor, MentionForm, Story, ZoneKind
from newsevents.model._told import Telling
from newsevents.views.columns import COLUMNS, Column, telling

_STYLES = {
    "person": "bold cyan",
    "organization": "bold magenta",
    "alliance": "bold blue",
    "country": "bold green",
    "group": "bold yellow",
}
_TITLE = "bold"
_SAID = "italic"
_TRIGGER = "underline"

_LINE_END = re.compile("\r(?!\n)|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff]")


class Part(StrEnum):
    """What of a story can be shown."""

    TEXT = "text"
    ACTORS = "actors"
    MEETINGS = "meetings"
    STATEMENTS = "statements"
    EVENTS = "events"
    PLACES = "places"


ALL = tuple(part for part in Part if part is not Part.PLACES)
"""What is shown if nobody asks for some of it: places stand with what happens there."""


def render(story: Story, only: Collection[Part] = ALL) -> Group:
    """Return the text with what was found marked in it, and a list of each kind of finding."""
    above = head(story)
    whole = Group(above, "", marked(story)) if above else marked(story)
    text = (Padding(whole, (1, 2)), Legend()) if Part.TEXT in only else ()
    lists = [listing(story, part) for part in Part if part in only and part is not Part.TEXT]
    return Group(*text, *(Padding(found, (1, 0, 0, 0)) for found in lists if found.rows))


def head(story: Story) -> Text:
    """Return headline, authors and day of publication, if they are known and not in the text itself."""
    inside = {zone.kind for zone in story.zones}
    lines = []
    if story.headline and ZoneKind.HEADLINE not in inside:
        lines.append(Text(_line(story.headline), _TITLE))
    if story.bylines and ZoneKind.BYLINE not in inside:
        lines.append(Text(_line(f"by {', '.join(story.bylines)}")))
    if story.published:
        when = story.published
        lines.append(Text(f"published {when.isoformat(' ') if isinstance(when, datetime) else when.isoformat()}"))
    return Text("\n").join(lines)


def marked(story: Story) -> Text:
    """Return the text with actors coloured, statements in italics and triggers underlined."""
    text = Text(visible(story.text))
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


def listing(story: Story, part: Part) -> Listing:
    """Return the findings of one kind."""
    told = telling(story)
    columns = COLUMNS[part.value]
    found = getattr(story, part.value)
    return Listing(part.value.title(), columns, [[_cell(column, one, told) for column in columns] for one in found])


def _cell(column: Column, one: Any, told: Telling) -> Text:
    style = _STYLES[one.kind] if isinstance(one, Actor) and column.title == "name" else ""
    return Text(_line(column.get(one, told)), style)


def _line(text: str) -> str:
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    r"""
    Return a text of the same length in which nothing commands the terminal.

    >>> visible("a\x1b[2Jb\r\nc\rd")
    'a�[2Jb \nc\nd'
    """
    return _CONTROL.sub("\ufffd", _LINE_END.sub("\n", text).replace("\r", " "))


@final
@frozen
class Legend:
    """What the styles mean, where there are any."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        if console.is_terminal:
            yield legend()


def legend() -> Text:
    """Return the names of what is marked, each in its style."""
    parts = [*_STYLES.items(), ("said", _SAID), ("event or meeting", _TRIGGER)]
    return Text("  ").join([Text("  "), *(Text(name, style) for name, style in parts)])
