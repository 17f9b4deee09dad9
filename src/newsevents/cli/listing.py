"""A list of findings in the terminal: a table where its words fit, else a paragraph for each finding."""

from collections.abc import Iterator, Sequence
from typing import final

from attrs import frozen
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsevents.views.columns import Column

_GAP = 2
"""Blanks between two columns."""
_SPEECH = 50
"""Characters in a line of a speech, at least, if it has so many."""
_INDENT = 4
"""Blanks before a speech that stands below who says it."""


@final
@frozen
class Listing:
    """Findings of one kind, laid out for the width that there is."""

    title: str
    """What stands above them."""

    columns: Sequence[Column]
    """What is said of each."""

    rows: Sequence[Sequence[Text]]
    """The cells of each, as many as there are columns."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        filled = [at for at, _ in enumerate(self.columns) if any(row[at].plain for row in self.rows)]
        columns, rows = [self.columns[at] for at in filled], [[row[at] for at in filled] for row in self.rows]
        widths = fitting(columns, rows, options.max_width)
        yield self._table(columns, rows, widths) if widths else self._paragraphs(columns, rows)

    def _table(self, columns: Sequence[Column], rows: Sequence[Sequence[Text]], widths: Sequence[int]) -> Table:
        table = Table(
            title=self.title,
            title_justify="left",
            title_style="bold",
            header_style="dim",
            box=None,
            pad_edge=False,
            padding=(0, _GAP, 0, 0),
        )
        for column, width in zip(columns, widths, strict=True):
            table.add_column(column.title, width=width, overflow="fold")
        for row in rows:
            table.add_row(*row)
        return table

    def _paragraphs(self, columns: Sequence[Column], rows: Sequence[Sequence[Text]]) -> Group:
        parts: list[RenderableType] = [Text(self.title, "bold")]
        for row in rows:
            known = [(column, cell) for column, cell in zip(columns, row, strict=True) if cell.plain]
            short = [_led(column, cell) for column, cell in known if not column.wide]
            parts.append(Padding(Text(" · ").join(short), (0, 0, 0, _GAP)))
            for column, cell in known:
                if column.wide:
                    parts.append(Padding(cell, (0, 0, 0, _INDENT)))
        return Group(*parts)


def _led(column: Column, cell: Text) -> Text:
    return Text.assemble(f"{column.lead} ", cell) if column.lead else cell


def fitting(columns: Sequence[Column], rows: Sequence[Sequence[Text]], room: int) -> list[int] | None:
    """
    Return widths for columns in which no word is broken, None if there is no room for them.

    >>> column, text = Column("a", lambda one, told: ""), Text("two words")
    >>> fitting([column], [[text]], 80), fitting([column], [[text]], 5), fitting([column], [[text]], 4)
    ([9], [5], None)
    """
    cells = [[column.title, *(row[at].plain for row in rows)] for at, column in enumerate(columns)]
    full = [max(map(cell_len, some)) for some in cells]
    least = [max(cell_len(word) for cell in some for word in cell.split() or ("",)) for some in cells]
    room -= _GAP * (len(columns) - 1)
    for at, column in enumerate(columns):
        if column.wide:
            least[at] = max(least[at], min(full[at], _SPEECH))
    spare = room - sum(least)
    if spare < 0:
        return None
    # What is left goes to those that want more, the most modest first: short cells stay in one line.
    widths = list(least)
    wanting = sorted(range(len(columns)), key=lambda at: full[at] - least[at])
    for number, at in enumerate(wanting):
        more = min(full[at] - least[at], spare // (len(wanting) - number))
        widths[at] += more
        spare -= more
    return widths
