"""The tables of stories as a folder of text files, one for each table, with a header."""

import csv
import re
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from newsevents.formats import _files
from newsevents.formats._apart import named
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import flat
from newsevents.model import Story

# What a spreadsheet takes for a formula, and may run; a number is one anyway.
_FORMULA = re.compile("[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def write(stories: Iterable[Story], path: Path, *, sign: str, suffix: str) -> None:
    """Write the tables of *stories* to a folder, with *sign* between the cells, as they come."""
    with _files.replacing(path) as folder, ExitStack() as stack:
        folder.mkdir()
        sheets = {}
        for name, table in TABLES.items():
            file = folder / f"{name}{suffix}"
            stack.enter_context(_files.naming(file))
            opened = stack.enter_context(file.open("w", encoding="utf-8", newline=""))
            # Python quotes what is in its line ends: with both of these, a line end of any kind in a cell.
            sheets[name] = csv.writer(opened, delimiter=sign, lineterminator="\r\n")
            sheets[name].writerow([column.name for column in table.columns])
        for name_of_story, story in named(stories):
            for name, table in TABLES.items():
                sheets[name].writerows([_cell(cell) for cell in (name_of_story, *row[1:])] for row in table.rows(story))


def _cell(cell: Any) -> object:
    """Return a cell as it is written: safe for spreadsheets, an apostrophe before what they take for a formula."""
    cell = flat(cell)
    if not isinstance(cell, str):
        return cell
    cell = cell.replace("\0", "\ufffd")
    return f"'{cell}" if _FORMULA.match(cell) else cell
