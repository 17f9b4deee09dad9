"""TSV: a folder of tables, for spreadsheets and statistics."""

from collections.abc import Iterable
from pathlib import Path

from newsevents.formats import _sheets
from newsevents.model import Story


def write(stories: Iterable[Story], path: Path) -> None:
    """Write *stories* to a folder, a file per table."""
    _sheets.write(stories, path, sign="\t", suffix=".tsv")
