"""
A folder of shards: many stories in files of a fixed number of articles, and how far a run has come.

=============================  ====================================================================
``stories/part-000000.jsonl``  the stories of the first articles; a file is there wholly or not at all
``errors.jsonl``               what was left out: file, item and reason, one a line
``shards.jsonl``               a line for each shard that is done: how many stories, where it ends
``manifest.json``              what is read, with which options and versions, and in the end how much came of it
=============================  ====================================================================

A shard counts as done when its line stands in ``shards.jsonl``, which is the
last thing that is written of it.  Whatever a kill leaves is less than that: a
shard without its line is written again, lines of errors after the last shard's
are cut off.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, final

from attrs import asdict, define, field, frozen

from newsevents._decode import cut
from newsevents.errors import DecodeError, InputError, InUseError
from newsevents.formats import _files, _locks
from newsevents.scale._pool import OURS
from newsevents.scale._writing import Write

STORIES, MANIFEST, SHARDS, ERRORS = "stories", "manifest.json", "shards.jsonl", "errors.jsonl"
"""Names of the folder of the shards, in which there is nothing else, and of what lies beside it."""

MADE_WITH = "made_with"
"""What of a plan may change when one goes on with it."""

_LOCK = ".lock"


class Place(NamedTuple):
    """Where in the input an article stands."""

    file: int
    """Number of its file, counted from 0."""

    article: int
    """Which article of the file it is, counted from 1; 0 for the beginning of the file."""


class LeftOut(NamedTuple):
    """What there is no story of."""

    file: str
    """The file."""

    item: str | None
    """The item in it; None for the whole file."""

    reason: str
    """What is wrong with it."""


@final
@frozen(kw_only=True)
class Shard:
    """What is known of a shard that is done."""

    shard: str
    """Name of its file."""

    bytes: int
    """Its length."""

    articles: int
    """Articles of the input that it is made of."""

    stories: int
    """Stories in it."""

    left_out: int
    """Articles, items and files that were left out on the way."""

    errors: int
    """Where the lines about them end, in bytes."""

    file: int
    """Number of the file in which its last article stands."""

    article: int
    """Which article of that file this is."""

    last: bool
    """Whether nothing is left to be read after it."""


@define
class Folder:
    """A folder of shards that is being written; made by :meth:`open`, and closed in the end."""

    path: Path
    write: Write
    plan: dict[str, Any]
    done: list[Shard] = field(factory=list)
    _lock: "_Lock | None" = None

    @classmethod
    def open(cls, path: Path, plan: dict[str, Any], write: Write, *, resume: bool) -> "Folder":
        """
        Begin a folder, or go on with it.

        Args:
            path: The folder; made if it is not there.
            plan: What is read, with which options and versions; to go on, all of it must be the same.
            write: Writes the stories of a shard.
            resume: Whether to go on with what is there.

        Raises:
            newsevents.errors.InputError: If something is there and *resume* is not said, or if it is of another plan.
            newsevents.errors.InUseError: If somebody writes there now.
            OSError: If it cannot be written.
        """
        path.mkdir(exist_ok=True)
        new = cls(path, write, plan)
        handle = _locks.take(path / _LOCK, new=True)
        if handle is None:
            raise InUseError(str(path))
        new._lock = _Lock(handle)
        OURS.add(new._lock)
        try:
            new._begin(resume=resume)
        except BaseException:
            new.close()
            raise
        return new

    @property
    def place(self) -> Place:
        """The last article of the last shard that is done."""
        return Place(self.done[-1].file, self.done[-1].article) if self.done else Place(0, 0)

    def total(self, name: str) -> int:
        """Return the sum of a number over all shards that are done."""
        return sum(getattr(shard, name) for shard in self.done)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be done."""
        return bool(self.done) and self.done[-1].last

    def add(
        self, stories: list[bytes], left_out: Iterable[LeftOut], *, articles: int, place: Place, last: bool
    ) -> Shard:
        """
        Write a shard of encoded stories, and what there is no story of.

        It is made of so many *articles*, of which the last stands at *place*;
        *last* says whether nothing is left to be read.
        """
        file = self.path / STORIES / f"part-{len(self.done):06}{self.write.suffix}"
        with _files.replacing(file) as made:
            self.write(stories, made)
        problems = [_line(one._asdict()) for one in left_out]
        shard = Shard(
            shard=file.name,
            bytes=file.stat().st_size,
            articles=articles,
            stories=len(stories),
            left_out=len(problems),
            errors=_append(self.path / ERRORS, problems),
            file=place.file,
            article=place.article,
            last=last,
        )
        _append(self.path / SHARDS, [_line(asdict(shard))])
        self.done.append(shard)
        return shard

    def finish(self) -> None:
        """Say in the manifest that all is done, and how much there is."""
        self._tell(finished=True)

    def close(self) -> None:
        """Let others write."""
        if self._lock is not None:
            OURS.discard(self._lock)
            _locks.release(self.path / _LOCK, self._lock.handle)
            self._lock = None

    def _begin(self, *, resume: bool) -> None:
        there = [each for each in self.path.iterdir() if each.name != _LOCK]
        if not (self.path / MANIFEST).exists():
            if there and not _is_beginning(there):
                raise InputError(str(self.path), "must be new or empty, or a folder that this command wrote")
        elif not resume:
            raise InputError(str(self.path), f"has {MANIFEST} in it: --resume goes on with what is there")
        else:
            self._check()
        self.done = _whole(self.path)
        self._tell(finished=False)
        (self.path / STORIES).mkdir(exist_ok=True)
        self._cut()

    def _check(self) -> None:
        """Refuse to go on with something else."""
        was, now = (dict(_flat(json.loads(json.dumps(plan)))) for plan in (_read(self.path / MANIFEST), self.plan))
        now = {key: value for key, value in now.items() if not key.startswith(MADE_WITH)}
        wrong = [f"{key} was {_shown(was.get(key))}, is {_shown(now[key])}" for key in now if was.get(key) != now[key]]
        if wrong:
            raise InputError(str(self.path), f"was begun otherwise: {'; '.join(wrong)}")

    def _cut(self) -> None:
        """Remove all that is of no shard that is done."""
        kept = {shard.shard for shard in self.done}
        for file in (self.path / STORIES).glob(f"part-*{self.write.suffix}"):
            if file.name not in kept:
                file.unlink()
        _shorten(self.path / SHARDS, sum(len(_line(asdict(shard)).encode()) for shard in self.done))
        _shorten(self.path / ERRORS, self.done[-1].errors if self.done else 0)

    def _tell(self, *, finished: bool) -> None:
        counts = {name: self.total(name) for name in ("articles", "stories", "left_out")}
        manifest = {**self.plan, "finished": finished, "shards": len(self.done), **counts}
        with _files.replacing(self.path / MANIFEST) as new:
            _files.write_parts([json.dumps(manifest, ensure_ascii=False, indent=2), "\n"], new)


@frozen(eq=False)
class _Lock:
    """A lock, to be closed in children without setting it free here."""

    handle: int

    def close(self) -> None:
        os.close(self.handle)


def _is_beginning(there: list[Path]) -> bool:
    """Say whether no more is there than a run leaves that is killed before its manifest stands."""
    return all(each.name.startswith(f".{MANIFEST}.") for each in there)


def _whole(path: Path) -> list[Shard]:
    """Return the shards that are done, up to the first whose file is not there as it was written."""
    found: list[Shard] = []
    with suppress(FileNotFoundError):
        for line in (path / SHARDS).read_bytes().splitlines(keepends=True):
            if not line.endswith(b"\n"):  # killed while it wrote this
                break
            try:
                shard = Shard(**json.loads(line))
                as_written = (path / STORIES / shard.shard).stat().st_size == shard.bytes
            except (ValueError, TypeError, FileNotFoundError):
                break
            if not as_written:
                break
            found.append(shard)
    return found


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except ValueError as error:
        raise DecodeError(str(path), [f"must be JSON ({error})"]) from error
    return found if isinstance(found, dict) else {}


def _flat(plain: object, key: str = "") -> Iterator[tuple[str, object]]:
    """Yield what stands in objects in objects, each with the names on the way to it."""
    if not isinstance(plain, dict):
        yield key, plain
        return
    for name, value in plain.items():
        yield from _flat(value, f"{key}.{name}" if key else name)


def _line(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=True) + "\n"


def _append(path: Path, lines: list[str]) -> int:
    """Add lines to a file, bring them to the disk, and return how long it is then."""
    with _files.naming(path), path.open("ab") as file:
        if lines:
            file.write("".join(lines).encode())
            file.flush()
            os.fsync(file.fileno())
        return file.tell()


def _shorten(path: Path, size: int) -> None:
    if path.exists() and path.stat().st_size > size:
        with _files.naming(path):
            os.truncate(path, size)


def _shown(value: object) -> str:
    return cut(json.dumps(value, ensure_ascii=False), 100)
