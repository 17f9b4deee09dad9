"""How many stories a file holds, where that is quickly known."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from newsevents._extras import needed
from newsevents.errors import UnknownNameError
from newsevents.formats._table import lossless, of_path

_PIECE = 2**20


def how_many(path: Path, name: str | None) -> int | None:
    """Return how many stories a file holds, None if only reading it would tell, or if it cannot be read."""
    try:
        count = _COUNTS.get(of_path(path, name, fit=lossless).name)
        return count(path) if count else None
    except (UnknownNameError, OSError, ImportError, sqlite3.Error, ValueError):
        return None  # whoever reads it says what is wrong


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(_PIECE), b""))


def _rows(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as store:
        return int(store.execute("select count(*) from stories").fetchone()[0])


def _in_footer(path: Path) -> int:
    parquet = needed("pyarrow.parquet", extra="arrow")
    return int(parquet.read_metadata(path / "stories.parquet").num_rows)


_COUNTS: Mapping[str, Callable[[Path], int]] = {"jsonl": _lines, "sqlite": _rows, "parquet": _in_footer}
