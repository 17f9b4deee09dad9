"""Stories to a file, or to standard output."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from newsevents.errors import InputError
from newsevents.formats import FORMATS, dump_all
from newsevents.model import Story

FORMAT = "--format"
"""Option for the format."""


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
        newsevents.errors.InputError: If nothing can be printed in the format.
    """
    if output:
        dump_all(stories, output, format=format)
        return
    part = ""
    for part in _parts(stories, format or "json"):
        typer.echo(part, nl=False)
    if part and not part.endswith("\n"):
        typer.echo()


def _parts(stories: Iterable[Story], name: str) -> Iterator[str]:
    known = [entry.name for entry in FORMATS.values() if entry.writes]
    if name not in known:
        raise InputError(FORMAT, f"must be one of: {', '.join(known)} (got {name!r})")
    chosen = FORMATS[name]
    if chosen.binary or chosen.store:
        raise InputError(FORMAT, f"{name} needs a file to write: --output FILE")
    yield from map(str, chosen.encode(stories))
