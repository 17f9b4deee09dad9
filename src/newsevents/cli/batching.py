"""``newsevents batch``: articles to a folder of shards, on all cores, and on from where it stopped."""

import platform
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import typer
from attrs import define, field, frozen

from newsevents.cli.batch_input import Given, Placed, plan_of
from newsevents.cli.batch_progress import Progress
from newsevents.cli.reports import LEFT_OUT, OnError
from newsevents.errors import InputError
from newsevents.formats._converter import SCHEMA
from newsevents.lexicon import _built
from newsevents.parser import Parser
from newsevents.scale._course import chunks, run
from newsevents.scale._items import name_of
from newsevents.scale._shards import ERRORS, MADE_WITH, Folder, LeftOut, Place
from newsevents.scale._worker import Failure, Outcome, Setup
from newsevents.scale._writing import FORMATS
from newsevents.scale.many import cores

__all__ = ["FORMATS", "JOBS", "Output", "batch"]

JOBS, OUT, FORMAT = "--jobs", "--out", "--format"
"""Options whose values are checked here."""

_CHUNK = 16
_INTERRUPTED = 130
"""Exit status of what Ctrl-C ended."""

Parsed: TypeAlias = tuple[Placed, Outcome]
"""An article and its place, and what became of it."""


@frozen(kw_only=True)
class Output:
    """Where the stories go."""

    path: Path
    """The folder."""

    format: str
    """The format of the files."""

    shard: int
    """Articles whose stories stand in one file."""

    resume: bool
    """Whether to go on with what is there."""

    quiet: bool = False
    """Whether to say nothing but what is wrong."""


def batch(given: Given, output: Output, parser: Parser, *, actors: Iterable[Path], jobs: int | None) -> None:
    """
    Write what is missing of the shards, and say what came of it.

    Args:
        given: The articles.
        output: Where the stories go.
        parser: What parses.
        actors: Files of actors that the parser knows besides.
        jobs: In how many processes; None for one for each core.

    Raises:
        newsevents.errors.InputError: If an option cannot be used, or an article not, and none is to be left out.
        newsevents.errors.InUseError: If another run writes there.
        typer.Exit: If something was left out, or Ctrl-C ended it.
        OSError: If the input cannot be read, or a shard not be written.
    """
    if output.format not in FORMATS:
        raise InputError(FORMAT, f"must be one of: {', '.join(FORMATS)} (got {output.format!r})")
    if jobs is not None and jobs < 1:
        raise InputError(JOBS, f"must be 1 or more (got {jobs})")
    writer = FORMATS[output.format]
    writer.check()
    folder = Folder.open(output.path, _plan(given, output, actors), writer, resume=output.resume)
    before = len(folder.done)
    setup = Setup(parser, writer.encode)
    course = _Course(given, folder, setup, shard=output.shard, jobs=jobs or cores(), quiet=output.quiet)
    try:
        course.write()
    except KeyboardInterrupt:
        print(f"newsevents: stopped with {_many(len(folder.done), 'file')} done: --resume goes on", file=sys.stderr)
        raise typer.Exit(_INTERRUPTED) from None
    finally:
        folder.close()
    _sum_up(folder, before, quiet=output.quiet)


def _sum_up(folder: Folder, before: int, *, quiet: bool) -> None:
    there = f", {before} of them before" if before else ""
    stories, left_out = folder.total("stories"), folder.total("left_out")
    files = _many(len(folder.done), "file")
    if not quiet:
        print(f"newsevents: {_many(stories, 'story', 'stories')} in {files}{there}", file=sys.stderr)
    if left_out:
        print(f"newsevents: {left_out:,} left out: see {folder.path / ERRORS}", file=sys.stderr)
        raise typer.Exit(LEFT_OUT)


def _many(number: int, one: str, more: str | None = None) -> str:
    """
    Return a number of things in words.

    >>> _many(1, "file"), _many(2000, "story", "stories")
    ('1 file', '2,000 stories')
    """
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def _plan(given: Given, output: Output, actors: Iterable[Path]) -> dict[str, Any]:
    """Return all that the result depends on."""
    source = given.source
    return {
        "input": plan_of(given.files),
        "options": {
            "format": output.format,
            "shard": output.shard,
            "from": source.format,
            "published": str(source.published) if source.published else None,
            "columns": dict(source.columns),
            "dates": source.dates,
            "encoding": source.encoding,
            "actors": [sha256(path.read_bytes()).hexdigest() for path in actors],
        },
        "versions": {
            "newsevents": _version(),
            "schema": SCHEMA,
            "lexicon": _built.digest(),
        },
        MADE_WITH: {"python": platform.python_version(), "numpy": np.__version__},
    }


def _version() -> str | None:
    try:
        return version("newsevents")
    except PackageNotFoundError:  # the sources are on the path, and nothing is installed
        return None


@define
class _Course:
    given: Given
    folder: Folder
    setup: Setup
    shard: int = field(kw_only=True)
    jobs: int = field(kw_only=True)
    quiet: bool = field(kw_only=True)
    number: int = field(init=False)
    """Articles that are done, those of earlier runs among them."""
    stories: list[bytes] = field(factory=list)
    failed: list[tuple[int, LeftOut]] = field(factory=list)
    begun: int = 0
    """Articles of the shard that is being made."""
    place: Place = field(init=False)
    written: tuple[int, int] = field(init=False)
    """Stories in shards, and what was left out of them."""

    def __attrs_post_init__(self) -> None:
        self.number = self.folder.total("articles")
        self.place = self.folder.place
        self.written = self.folder.total("stories"), self.folder.total("left_out")

    def write(self) -> None:
        """Write all shards that are missing."""
        if not self.folder.is_whole:
            with Progress(self.number, quiet=self.quiet) as progress, closing(self._parsed()) as parsed:
                self._take(parsed, progress)
        self.folder.finish()

    def _take(self, parsed: Iterator[Parsed], progress: Progress) -> None:
        for (article, read), outcome in parsed:
            if self.begun == self.shard:  # and there are more: it is not the last one
                self._close(last=False)
            self.number, self.begun, self.place = self.number + 1, self.begun + 1, read.place
            if isinstance(outcome, Failure):
                self._fail(LeftOut(*self._name(article, read.place), outcome.reason))
            else:
                self.stories.append(outcome)
            self._tell(progress, read.share)
        self._close(last=True)
        self._tell(progress, 1.0)

    def _parsed(self) -> Generator[Parsed, None, None]:
        """Yield what becomes of the articles that are not in a shard yet."""
        coming = self.given.articles(self.folder.place, self.number)
        if self.jobs == 1:
            yield from ((placed, self.setup.outcome(placed[0])) for placed in coming)
            return
        with closing(run(chunks(coming, _CHUNK), self.setup, jobs=self.jobs, method=None, ordered=True)) as done:
            for chunk in done:
                yield from ((placed, outcome) for _, placed, outcome in chunk.results())

    def _name(self, article: Any, place: Place) -> tuple[str, str]:
        return self.given.files[place.file], f"article {place.article} ({name_of(article)})"

    def _fail(self, what: LeftOut) -> None:
        if self.given.on_error is OnError.RAISE:
            raise InputError(what.file, f"{what.item}: {what.reason}")
        self.failed.append((self.number, what))

    def _close(self, *, last: bool) -> None:
        unread = self.given.left_out
        while unread and (last or unread[0][0] < self.number):
            self.failed.append(unread.popleft())
        left_out = [what for _, what in sorted(self.failed, key=lambda pair: pair[0])]
        shard = self.folder.add(self.stories, left_out, articles=self.begun, place=self.place, last=last)
        self.written = self.written[0] + shard.stories, self.written[1] + shard.left_out
        self.stories, self.failed, self.begun = [], [], 0

    def _tell(self, progress: Progress, share: float) -> None:
        stories, left_out = self.written[0] + len(self.stories), self.written[1] + len(self.failed)
        progress.tell(articles=self.number, stories=stories, left_out=left_out, share=share)
