"""What a format is, and how its module is reached."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, final

from attrs import frozen

from newsevents.errors import DecodeError, InputError
from newsevents.formats import _files
from newsevents.formats._apart import apart
from newsevents.formats._encoding import OPTION, in_utf8
from newsevents.formats._guard import OnError, guarded, settled
from newsevents.formats._layout import Layout
from newsevents.model import Article, Story

_LAYOUT = "columns and dates"

LIMIT = 64 * 2**20
"""The longest document that is taken if nobody says otherwise, in bytes."""


@final
@frozen(kw_only=True)
class Format:
    """
    One way to write stories, or to bring articles; the module of the same name knows how.

    The module of a format that makes documents has ``encode(stories)``, which
    yields strings (bytes if it is binary), and if it loses nothing
    ``decode(source, *, limit)``, which yields the stories of a binary file.
    The module of a store, which needs a file or folder of its own, has
    ``write(stories, path)``, which replaces what is there wholly or not at all,
    and if it loses nothing ``read(path, *, limit)``.  The module of a format that
    brings articles has ``articles(source, *, limit)``, or if they stand in rows
    ``articles(source, *, limit, layout)``, which yields those of a binary file,
    and in the place of one that cannot be read its
    :class:`~newsevents.errors.DecodeError`.  What a module raises while it reads and is no error of ours or
    of the file system becomes a :class:`~newsevents.errors.DecodeError`.
    """

    name: str
    """What it is called; its module is ``newsevents.formats.<name>``."""

    what: str
    """What one document is called in errors, for example ``JSON document``."""

    summary: str
    """One line for help and documentation."""

    suffixes: tuple[str, ...]
    """How file names end, the usual one first."""

    binary: bool = False
    """Whether documents are bytes, not strings."""

    store: bool = False
    """Whether it needs a path and makes no document in memory."""

    lossless: bool = False
    """Whether it can be read back, and gives the equal story."""

    writes: bool = True
    """Whether stories can be written in it."""

    brings: bool = False
    """Whether it brings articles to parse, that is text with what is known of it."""

    rows: bool = False
    """Whether it brings them in rows, whose columns may have any name."""

    any_encoding: bool = False
    """Whether files of articles may be in any encoding, which they do not say; others say it, or are no text."""

    extra: str | None = None
    """The extra of newsevents that it needs; None if it needs none."""

    @property
    def _module(self) -> ModuleType:
        return import_module(f"newsevents.formats.{self.name}")

    def encode(self, stories: Iterable[Story]) -> Iterator[str | bytes]:
        """
        Yield the parts of the document that holds *stories*; not for a store.

        In a document that is not read back a story with the id of an earlier one gets a number after it.
        """
        parts: Iterator[str | bytes] = self._module.encode(stories if self.lossless else apart(stories))
        return parts

    def decode(
        self, source: BinaryIO, *, limit: int = LIMIT, on_error: OnError = "raise", path: str | None = None
    ) -> Iterator[Story]:
        """
        Yield the stories of a binary file; only if it loses nothing, not for a store.

        Args:
            source: The file.
            limit: The longest document that is taken, in bytes.
            on_error: See :func:`newsevents.formats.load_all`.
            path: Name of the file, for errors; None if it has none.
        """
        stories: Iterator[Story | DecodeError] = self._module.decode(source, limit=limit)
        return settled(guarded(stories, self.what, "story"), on_error, path)

    def articles(
        self,
        source: BinaryIO,
        *,
        limit: int = LIMIT,
        on_error: OnError = "raise",
        path: str | None = None,
        layout: Layout | None = None,
        encoding: str | None = None,
    ) -> Iterator[Article]:
        """
        Yield the articles of a binary file; only if it brings articles.

        Args:
            source: The file.
            limit: The longest document that is taken, in bytes; of a corpus the longest line.
            on_error: See :func:`newsevents.formats.read`.
            path: Name of the file, for errors; None if it has none.
            layout: What is said of the columns of a corpus; None for nothing.
            encoding: The encoding of the file, if it is not in UTF-8.

        Raises:
            newsevents.errors.InputError:
                If something is said of the columns of what is no corpus, or of the encoding of what says
                it itself, or if there is no such encoding.
        """
        if layout and not self.rows:
            raise InputError(_LAYOUT, f"are for corpora; this is read as {self.name}")
        if encoding is not None:
            if not self.any_encoding:
                raise own_encoding(self.name, path)
            source = in_utf8(source, encoding, self.what)
        options = {"layout": layout or Layout()} if self.rows else {}
        found: Iterator[Article | DecodeError] = self._module.articles(source, limit=limit, **options)
        return settled(guarded(found, self.what, "article"), on_error, path)

    def write(self, stories: Iterable[Story], path: Path) -> None:
        """Write *stories* to *path*, wholly or not at all; what is there is replaced."""
        if self.store:
            self._module.write(stories, path)
        else:
            with _files.replacing(path) as new:
                _files.write_parts(self.encode(stories), new)

    def read(self, path: Path, *, limit: int = LIMIT, on_error: OnError = "raise") -> Iterator[Story]:
        """Yield the stories at *path*, if it loses nothing; for *on_error* see :func:`newsevents.formats.load_all`."""
        # What is raised says nothing of the file, as it always was; what is left out does.
        name = None if on_error == "raise" else str(path)
        if self.store:
            yield from settled(guarded(self._module.read(path, limit=limit), self.what, "story"), on_error, name)
        else:
            with path.open("rb") as source:
                yield from self.decode(source, limit=limit, on_error=on_error, path=name)


def own_encoding(name: str, path: str | None) -> InputError:
    """Make the error for files of which the caller may not say the encoding."""
    return InputError(OPTION, f"is for text, CSV, TSV and JSON; {path or 'this'} is read as {name}, which says its own")
