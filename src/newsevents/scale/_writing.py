"""The formats of shards: what a process makes of a story, and how a file is made of that."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import final

from attrs import frozen

from newsevents._extras import needed
from newsevents.formats import _files, json
from newsevents.model import Story
from newsevents.scale._rows import batch, row
from newsevents.scale._schema import schema

_AT_ONCE = 100
"""Rows of a batch of Arrow."""


@final
@frozen
class Write:
    """A format of shards."""

    suffix: str
    """How names of files end."""

    encode: Callable[[Story], bytes]
    """Makes bytes of a story; it runs where the story is parsed."""

    _put: Callable[[list[bytes], Path], None]

    _libraries: tuple[str, ...] = ()

    def check(self) -> None:
        """
        Import the libraries that it needs.

        Raises:
            newsevents.errors.MissingExtraError: If one is not installed, or does not work.
        """
        for library in self._libraries:
            needed(library, extra="arrow")

    def __call__(self, stories: list[bytes], path: Path) -> None:
        """Write a new file of encoded stories."""
        self._put(stories, path)


def _line(story: Story) -> bytes:
    return f"{json.to_text(story)}\n".encode()


def _row(story: Story) -> bytes:
    return pickle.dumps(row(story, document=True))


def _put_rows(stories: list[bytes], path: Path) -> None:
    parquet = needed("pyarrow.parquet", extra="arrow")
    with _files.naming(path), parquet.ParquetWriter(path, schema(given=True), compression="zstd") as writer:
        for first in range(0, len(stories), _AT_ONCE):
            rows = [pickle.loads(one) for one in stories[first : first + _AT_ONCE]]  # noqa: S301  # from a process of ours
            writer.write_batch(batch(rows, given=True))


FORMATS: dict[str, Write] = {
    "jsonl": Write(".jsonl", _line, _files.write_parts),
    "parquet": Write(".parquet", _row, _put_rows, ("pyarrow", "pyarrow.parquet")),
}
"""All formats of shards by name."""
