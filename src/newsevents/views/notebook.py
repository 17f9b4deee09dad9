"""
Stories and findings in a notebook: small HTML, without script, readable on light and dark grounds.

Whatever a text says is escaped, and no notebook takes its dollar signs for mathematics.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import chain
from typing import Any

from newsevents.formats._cells import encodable, for_xml
from newsevents.model import About, Findings, Mention, MentionForm, Span, Story, Timeline
from newsevents.model._told import Telling
from newsevents.views.columns import COLUMNS, Column, kind_of, telling

_ROWS, _CELL, _TEXT = 50, 600, 4000
"""How many rows of a table, and characters of a cell and of a text, are shown."""

# Half transparent, on any ground; told apart by the colour-blind (after Okabe and Ito).
_GROUNDS = {
    "person": "rgba(86,180,233,.35)",
    "organization": "rgba(204,121,167,.35)",
    "alliance": "rgba(0,114,178,.35)",
    "country": "rgba(0,158,115,.35)",
    "group": "rgba(230,159,0,.35)",
}
_STYLE = (
    """<style>
.newsevents{line-height:1.4}
.newsevents table{border-collapse:collapse;margin:.6em 0}
.newsevents caption{text-align:left;caption-side:top;font-weight:bold;color:inherit}
.newsevents td,.newsevents th{text-align:left;vertical-align:top;white-space:normal;padding:.2em .6em;
border-bottom:1px solid rgba(128,128,128,.4);max-width:45em}
.newsevents .words{min-width:16em}
.newsevents .text{white-space:pre-wrap;max-width:45em}
.newsevents .said{font-style:italic;text-decoration:underline dotted}
"""
    + "".join(f".newsevents .{kind}{{background:{ground}}}\n" for kind, ground in _GROUNDS.items())
    + "</style>"
)
# These classes keep notebooks from reading "$5 ... $6" as a formula.
_OPEN = f'{_STYLE}<div class="newsevents tex2jax_ignore mathjax_ignore">'


def html(thing: Any) -> str:
    """Return a story, a finding or a list of findings as HTML."""
    if isinstance(thing, Story):
        parts = _story(thing)
    elif isinstance(thing, Findings):
        parts = _tables(thing)
    elif isinstance(thing, About):
        parts = chain(_card(thing.actor), _tables((*thing.statements, *thing.meetings, *thing.events)))
    elif isinstance(thing, Timeline):
        parts = _tables((*thing.ordered, *thing.unordered))
    else:
        parts = _card(thing)
    return f"{_OPEN}{''.join(parts)}</div>"


def _story(story: Story) -> Iterator[str]:
    known = (story.source, story.published and story.published.isoformat())
    yield f"<p><b>{_plain(story.headline or story.id)}</b>{''.join(f' · {_plain(one)}' for one in known if one)}</p>"
    size = f"Text, {len(story.text):,} characters"
    yield f'<details><summary>{size}</summary><div class="text">'
    yield from _marked(story)
    yield "</div></details>"
    for name in COLUMNS:
        found: Sequence[Any] = getattr(story, name)
        if found and name != "places":
            yield from _table(name, found, telling(story))


def _tables(things: Sequence[Any]) -> Iterator[str]:
    """Yield a table for each kind of things, and the others as they are written."""
    kinds = [kind_of(thing) for thing in things]
    if not things:
        yield "<p>None.</p>"
    for name in COLUMNS:
        some = [thing for thing, kind in zip(things, kinds, strict=True) if kind == name]
        if some:
            yield from _table(name, some, None)
    if others := [thing for thing, kind in zip(things, kinds, strict=True) if kind is None]:
        yield f"<pre>{_plain(repr(others))}</pre>"


def _table(name: str, things: Sequence[Any], told: Telling | None) -> Iterator[str]:
    columns = COLUMNS[name]
    cells = [[column.get(one, told or telling(one)) for column in columns] for one in things[:_ROWS]]
    filled = [number for number, _ in enumerate(columns) if any(row[number] for row in cells)]
    yield f"<table><caption>{_count(name, len(things))}</caption><thead><tr>"
    yield from (f'<th scope="col">{_plain(columns[number].title)}</th>' for number in filled)
    yield "</tr></thead><tbody>"
    for row in cells:
        yield f"<tr>{''.join(_cell(columns[number], row[number]) for number in filled)}</tr>"
    yield "</tbody></table>"
    if more := len(things) - len(cells):
        yield f"<p>… and {more:,} more</p>"


def _cell(column: Column, cell: str) -> str:
    opened = '<td class="words">' if column.wide else "<td>"
    return f"{opened}{_plain(cell)}</td>"


def _count(name: str, number: int) -> str:
    return f"{number:,} {name if number != 1 else name[:-1]}"


def _card(thing: Any) -> Iterator[str]:
    """Yield all that is known of one finding, a line for each question."""
    told = telling(thing)
    name = kind_of(thing) or ""
    yield f"<table><caption>{_plain(thing.id)}</caption><tbody>"
    lines = [(column.title, column.get(thing, told)) for column in COLUMNS[name]]
    if called := _called(thing, told):
        lines.append(("in the text", called))
    for title, cell in lines:
        if cell:
            head = f'<th scope="row">{_plain(title)}</th>'
            yield f"<tr>{head}<td>{_plain(cell)}</td></tr>"
    yield "</tbody></table>"


def _called(thing: Any, told: Telling) -> str:
    """Return the words by which a text speaks of an actor, each once."""
    mentions: tuple[Mention, ...] = getattr(thing, "mentions", ())
    words = [told.of(one.span) for one in mentions if one.form is not MentionForm.PRONOUN]
    return ", ".join(dict.fromkeys(filter(None, words)))


def _marked(story: Story) -> Iterator[str]:
    """Yield the text with actors on coloured ground and what is said in dotted italics."""
    shown = story.text[:_TEXT]
    said = [span for statement in story.statements for span in statement.content]
    named = [
        (mention.span, actor.kind)
        for actor in story.actors
        for mention in actor.mentions
        if mention.form is not MentionForm.PRONOUN
    ]
    styles: list[list[str]] = [[] for _ in shown]
    for span in said:
        _paint(styles, span, "said")
    for span, kind in named:
        _paint(styles, span, kind)
    start = 0
    for end in range(1, len(shown) + 1):
        if end == len(shown) or styles[end] != styles[start]:
            words = _escaped(shown[start:end])
            yield f'<span class="{" ".join(styles[start])}">{words}</span>' if styles[start] else words
            start = end
    if more := len(story.text) - len(shown):
        yield f" … and {more:,} characters more"


def _paint(styles: list[list[str]], span: Span, style: str) -> None:
    for at in range(span.start, min(span.end, len(styles))):
        if style not in styles[at]:
            styles[at].append(style)


def _plain(text: str) -> str:
    """Return a text for HTML, cut where it is long."""
    return _escaped(text if len(text) <= _CELL else f"{text[:_CELL]}…")


def _escaped(text: str) -> str:
    return escape(for_xml(encodable(text)))
