"""``newsevents report`` and ``newsevents show --html``: stories as pages to look at."""

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from io import BufferedReader
from itertools import chain
from pathlib import Path

from attrs import frozen

from newsevents.cli import inputs, parsing
from newsevents.cli.batch_input import files_of
from newsevents.cli.progress import Reached, following
from newsevents.cli.reports import OnError, Reports
from newsevents.errors import InputError
from newsevents.formats import FORMATS, load_all
from newsevents.formats._format import Format
from newsevents.formats._guard import OnError as Tell
from newsevents.formats._reading import opened
from newsevents.formats._sniff import HEAD, of_stories
from newsevents.model import Story
from newsevents.parser import Parser
from newsevents.scale._shards import MANIFEST, STORIES

OUT, HTML = "--out", "--html"
"""Options whose values are checked here."""


@frozen
class Wanted:
    """What the user says of the stories to look at."""

    source: inputs.Source
    """What is said of the files with articles."""

    using: Parser
    """What they are parsed with."""

    reports: Reports
    """Takes what cannot be read."""

    quiet: bool
    """Whether only what is wrong is said."""

    def stories(self, names: Iterable[str], reached: Reached | None = None) -> Iterator[Story]:
        """
        Yield the stories of files: those that hold stories are read, all others are parsed.

        Args:
            names: The files, or ``-`` for standard input.
            reached: Is told how much was read.
        """
        for name in names:
            entry = None if self.source.format else _holding(name)
            if entry is None:
                articles = ((name, article) for article in inputs.articles(name, self.source, self.reports, reached))
                yield from parsing.parsed(articles, self.using, quiet=self.quiet)
            elif name == inputs.STDIN:
                yield from entry.decode(sys.stdin.buffer, on_error=self._tell(name))
            else:
                yield from load_all(name, format=entry.name, on_error=self._tell(name))
                if reached and Path(name).is_file():
                    reached.done(Path(name).stat().st_size)

    def _tell(self, name: str) -> Tell:
        return partial(inputs.tell, self.reports, name) if self.reports.on_error is OnError.SKIP else "raise"


def _holding(name: str) -> Format | None:
    """Return the format of a file that holds stories, None of any other, and of one that is not there."""
    path = Path(name)
    if name == inputs.STDIN:
        stdin = sys.stdin.buffer
        head = stdin.peek(HEAD) if isinstance(stdin, BufferedReader) else b""
        lines = head.partition(b"\n")[0].rstrip().endswith(b"}")
        return of_stories(".jsonl" if lines else ".json", head) and FORMATS["jsonl" if lines else "json"]
    if path.is_dir():
        return of_stories(name, b"")
    if path.is_file():
        with opened(name) as file:
            return of_stories(name, file.peek(HEAD))
    return None


def _files(name: str) -> list[str]:
    """Return a file, or in the place of a folder the files in it, unless the folder itself holds stories."""
    if not Path(name).is_dir() or _holding(name):
        return [name]
    shards = Path(name, STORIES)
    return files_of([str(shards) if Path(name, MANIFEST).is_file() and shards.is_dir() else name])


def write(wanted: Wanted, names: Iterable[str], out: Path) -> None:
    """Write the reports of the stories of files, or of folders with files, into a folder, and say where."""
    from newsevents.views.folder import INDEX, write_report  # noqa: PLC0415  # no other command needs templates

    files = list(chain.from_iterable(map(_files, names)))
    reached = Reached.of(files)
    stories = wanted.stories(files, reached)
    number = write_report(following(stories, "stories", share=reached.share_after, wanted=not wanted.quiet), out)
    if not wanted.quiet:
        what = "1 story" if number == 1 else f"{number} stories"
        print(f"newsevents: report of {what}: {out / INDEX}", file=sys.stderr)


def show(wanted: Wanted, name: str) -> None:
    """
    Print the report of the one story of a file; nothing if it was left out.

    Raises:
        newsevents.errors.InputError: If there are more stories, or none.
    """
    found = list(wanted.stories([name]))
    if not found and wanted.reports.number:
        return
    if len(found) != 1:
        many = "; newsevents report writes those of many" if found else ""
        raise InputError(HTML, f"must be of one story (got {len(found) or 'none'}){many}")
    sys.stdout.buffer.write(found[0].to_html().encode())
