"""What ``newsevents batch`` reads: files and folders, article by article, from any place on."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from attrs import define, evolve, field

from newsevents.cli.inputs import STDIN, Source
from newsevents.cli.progress import Reached
from newsevents.cli.reports import OnError
from newsevents.errors import DecodeError, InputError
from newsevents.formats import LIMIT
from newsevents.formats._reading import articles_in, opened
from newsevents.model import Article
from newsevents.scale._shards import LeftOut, Place


class Read(NamedTuple):
    """Where an article was read."""

    place: Place
    """Where it stands."""

    share: float
    """The part of all bytes that was read by then, from 0 to 1."""


Placed: TypeAlias = tuple[Article, Read]
"""An article, and where it was read."""

_PIECE = 2**20
_IN = "IN"


def files_of(names: Sequence[str]) -> list[str]:
    """
    Return files, and in the place of folders the files in them, sorted, but for hidden ones.

    Raises:
        newsevents.errors.InputError: If there is none, or standard input among them.
        OSError: If one is not there.
    """
    found: list[str] = []
    for name in names:
        if name == STDIN:
            raise InputError(_IN, "must be files and folders: standard input cannot be read again on --resume")
        found += sorted(_inside(name)) if Path(name).is_dir() else [name]
    if not found:
        raise InputError(", ".join(names), "must have a file in it (hidden ones do not count)")
    return found


def _inside(folder: str) -> Iterator[str]:
    for path, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (str(Path(path, name)) for name in files if not name.startswith("."))


def plan_of(files: Iterable[str]) -> dict[str, Any]:
    """Return how many files these are, how long, and a digest of their names and what is in them."""
    told, number, size = sha256(), 0, 0
    for name in files:
        number += 1
        one = sha256()
        with Path(name).open("rb") as file:
            while piece := file.read(_PIECE):
                one.update(piece)
                size += len(piece)
        told.update(os.fsencode(name) + b"\0" + one.digest())
    return {"files": number, "bytes": size, "sha256": told.hexdigest()}


@define
class Given:
    """The articles of files, and what there is in the place of some."""

    files: list[str]
    """The files, in order."""

    source: Source
    """What is said of them."""

    on_error: OnError
    """What to do with what cannot be read."""

    read: int = 0
    """How many articles were read so far, those that were passed over among them."""

    left_out: deque[tuple[int, LeftOut]] = field(factory=deque)
    """What could not be read, and after how many articles."""

    _reached: Reached = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._reached = Reached([Path(file).stat().st_size for file in self.files])

    def articles(self, after: Place, number: int) -> Iterator[Placed]:
        """
        Yield the articles that come after a place.

        Args:
            after: Where the last article stands that is not wanted.
            number: How many articles come before it, with it.
        """
        self.read = number - after.article
        self._reached.before = sum(self._reached.sizes[: after.file])
        for at, name in enumerate(self.files[after.file :], after.file):
            passed = after.article if at == after.file else 0
            found = enumerate(self._of(name), 1)
            for _ in islice(found, passed):
                self.read += 1
                self.left_out.clear()  # what comes before belongs to shards that are done
            for place, article in found:
                self.read += 1
                yield article, Read(Place(at, place), self._reached.share)
            self._reached.done(self._reached.sizes[at])

    def _of(self, name: str) -> Iterator[Article]:
        source = self.source
        options: dict[str, Any] = {
            "on_error": partial(self._tell, name),
            "layout": source.layout,
            "encoding": source.encoding,
        }
        try:
            with opened(name) as file:
                self._reached.file = file
                found = articles_in(file, name, format=source.format, limit=LIMIT, **options)
                for article in found:
                    yield evolve(article, published=article.published or source.published)
        except InputError as error:
            if self.on_error is OnError.RAISE or error.what != name:
                raise
            self._leave_out(LeftOut(name, None, error.problem))
        except OSError as error:
            if self.on_error is OnError.RAISE or error.filename not in (name, None):
                raise
            self._leave_out(LeftOut(name, None, (error.strerror or str(error)).lower()))

    def _tell(self, name: str, error: DecodeError) -> None:
        self._leave_out(LeftOut(name, error.subject, "; ".join(error.problems)))

    def _leave_out(self, what: LeftOut) -> None:
        if self.on_error is OnError.RAISE:
            raise InputError(what.file, f"{what.item}: {what.reason}")
        self.left_out.append((self.read, what))
