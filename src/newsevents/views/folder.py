"""Reports of many stories: a folder with a page for each, and an index."""

import errno
import re
from collections.abc import Iterable
from os import PathLike, fspath
from pathlib import Path

from newsevents.formats._apart import Names
from newsevents.formats._files import replacing, write_parts
from newsevents.model import Story
from newsevents.views.page import rendered, to_html
from newsevents.views.summary import Summary

INDEX = "index.html"
"""Name of the page that leads to all others."""

_MOST = 200
_LONGEST = 80
_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)")
"""Names of devices on Windows, whatever follows after a dot."""


def write_report(stories: Iterable[Story], folder: str | PathLike[str]) -> int:
    """
    Write the report of each story, and an index of all of them, into a folder.

    The folder is made beside its place and then moved there: until it is
    whole, and if anything fails, what stood there stays as it was.

    Args:
        stories: The stories; they are written as they come.
        folder: The folder: new, empty, or with an earlier report, which is replaced.

    Returns:
        How many stories there are.

    Raises:
        newsevents.errors.InUseError: If too many write there at the same time.
        OSError: If it cannot be written, or holds something else.
    """
    path = Path(fspath(folder))
    _refuse(path)
    summary, names = Summary(), Names(str.casefold)
    names.of(Path(INDEX).stem)
    with replacing(path) as new:
        new.mkdir()
        for story in stories:
            file = f"{names.of(_name(story))}.html"
            write_parts((to_html(story, home=INDEX),), new / file)
            summary.add(story, file)
        write_parts((index_of(summary),), new / INDEX)
    return len(summary.entries)


def index_of(summary: Summary) -> str:
    """Return the page that leads to all others."""
    return rendered(
        "index.html.jinja",
        {"summary": summary, "speakers": summary.speakers(_MOST), "pairs": summary.pairs(_MOST), "most": _MOST},
    )


def _refuse(path: Path) -> None:
    if path.exists() and not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "must be a folder, and a file has this name", str(path))
    if path.is_dir() and any(path.iterdir()) and not (path / INDEX).exists():
        raise FileExistsError(errno.EEXIST, "must be new, empty or a folder with an earlier report", str(path))


def _name(story: Story) -> str:
    """Return a name for a file that every file system takes."""
    name = _UNFIT.sub("-", story.id.removeprefix("story:")).strip("-")[:_LONGEST]
    return f"story-{name}" if not name or _RESERVED.fullmatch(name) else name
