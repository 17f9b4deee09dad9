"""Stories to a file, or to standard output."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from newsevents.errors import InputError
from newsevents.formats import FORMATS, dump_all
from newsevents.formats._table import of_suffix, writes
from newsevents.model import Story

FORMAT = "--format"
"""Option for the format."""

_TABLES = (".csv", ".tsv")
"""Suffixes of one table; a further s is that of a folder of them."""


def usual(names: list[str]) -> str:
    """Return the format in which the stories of some files are printed."""
    return "json" if len(names) == 1 else "jsonl"


def write(stories: Iterable[Story], output: Path | None, format: str | None) -> None:  # noqa: A002
    """
    Write stories to a file, or print them.

    Args:
        stories: The stories.
        output: The file; None for standard output.
        format: The format; None for what the file's suffix says, or JSON.

    Raises:
        newsevents.errors.InputError: If nothing can be printed in the format, or the file is to be one table.
    """
    if output:
        if format is None:
            _check(output)
        dump_all(stories, output, format=format)
        return
    part = ""
    for part in _parts(stories, format or "json"):
        typer.echo(part, nl=False)
    if part and not part.endswith("\n"):
        typer.echo()


def _check(output: Path) -> None:
    """Refuse the name of a table, and give that of the folder in which the tables are written."""
    suffix = output.suffix.lower()
    if suffix in _TABLES and of_suffix(output, fit=writes) is None:
        folder = output.with_suffix(f"{suffix}s")
        raise InputError(str(output), f"stories are several tables, which are written into a folder: name it {folder}")


def _parts(stories: Iterable[Story], name: str) -> Iterator[str]:
    known = [entry.name for entry in FORMATS.values() if entry.writes]
    if name not in known:
        raise InputError(FORMAT, f"must be one of: {', '.join(known)} (got {name!r})")
    chosen = FORMATS[name]
    if chosen.binary or chosen.store:
        raise InputError(FORMAT, f"{name} needs a file to write: --output FILE")
    yield from map(str, chosen.encode(stories))
