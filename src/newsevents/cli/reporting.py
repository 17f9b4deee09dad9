"""``newsevents report`` and ``newsevents show --html``: stories as pages to look at."""

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from newsevents.cli import inputs, parsing
from newsevents.cli.batch_input import files_of
from newsevents.cli.progress import Reached
from newsevents.cli.reports import OnError, Reports
from newsevents.errors import InputError
from newsevents.formats import load_all
from newsevents.formats._reading import opened
from newsevents.formats._sniff import HEAD, of_stories
from newsevents.model import Story
from newsevents.parser import Parser
from newsevents.scale._shards import MANIFEST, STORIES

OUT, HTML = "--out", "--html"
"""Options whose values are checked here."""


def stories(
    names: Iterable[str],
    told: inputs.Source,
    using: Parser,
    reports: Reports,
    *,
    reached: Reached | None = None,
    quiet: bool = False,
) -> Iterator[Story]:
    """
    Yield the stories of files: those that hold stories are read, all others are parsed.

    Args:
        names: The files, as :func:`files` gives them, or ``-`` for standard input.
        told: What is said of those that are parsed.
        using: What they are parsed with.
        reports: Takes what cannot be read.
        reached: Is told how much was read.
        quiet: Whether to say nothing of what was not understood.
    """
    for name in names:
        format_ = None if told.format or name == inputs.STDIN else _format(name)
        if format_ is None:
            articles = ((name, article) for article in inputs.articles(name, told, reports, reached))
            yield from parsing.parsed(articles, using, quiet=quiet)
        else:
            skip = reports.on_error is OnError.SKIP
            yield from load_all(name, format=format_, on_error=partial(inputs.tell, reports, name) if skip else "raise")
            if reached and Path(name).is_file():
                reached.done(Path(name).stat().st_size)


def files(names: Iterable[str]) -> list[str]:
    """Return files, and in the place of folders those in them."""
    return list(chain.from_iterable(map(_files, names)))


def _files(name: str) -> list[str]:
    """Return a file, or in the place of a folder the files in it, unless the folder itself holds stories."""
    if not Path(name).is_dir() or _format(name):
        return [name]
    shards = Path(name, STORIES)
    return files_of([str(shards) if Path(name, MANIFEST).is_file() and shards.is_dir() else name])


def _format(name: str) -> str | None:
    """Return the format of a file that holds stories, None of any other, and of one that is not there."""
    path = Path(name)
    if path.is_dir():
        found = of_stories(name, b"")
    elif path.is_file():
        with opened(name) as file:
            found = of_stories(name, file.peek(HEAD))
    else:
        found = None
    return found.name if found else None


def write(found: Iterable[Story], out: Path, *, quiet: bool = False) -> None:
    """Write the reports of stories into a folder, and say where, unless it is to be quiet."""
    from newsevents.views.folder import INDEX, write_report  # noqa: PLC0415  # no other command needs templates

    number = write_report(found, out)
    what = "1 story" if number == 1 else f"{number} stories"
    if not quiet:
        print(f"newsevents: report of {what}: {out / INDEX}", file=sys.stderr)


def show(found: Iterable[Story]) -> None:
    """
    Print the report of one story.

    Raises:
        newsevents.errors.InputError: If there are more stories, or none.
    """
    first, *others = found
    if others:
        raise InputError(HTML, f"must be of one story (got {1 + len(others)}); newsevents report writes those of many")
    sys.stdout.buffer.write(first.to_html().encode())
