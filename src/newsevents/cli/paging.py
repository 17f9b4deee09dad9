"""Long output in a terminal, page by page."""

import os
import re
import shlex
import shutil
import subprocess
from contextlib import AbstractContextManager, suppress
from types import TracebackType
from typing import Self

from rich.console import Console, RenderableType

_USUAL = ("less", "more")
"""Pagers that systems have."""
_BLANKS = re.compile(" +$", re.MULTILINE)
# Colours are kept, and what was read stays on the screen; a user's own LESS wins.
_LESS = {"LESS": "RX"}


class Pages(AbstractContextManager["Pages"]):
    """
    Prints to a terminal: up to a screenful as it is, more through a pager, as soon as it is more.

    Args:
        console: Where to print.  If it is no terminal, nothing is paged.
        wanted: Whether to page at all.
    """

    def __init__(self, console: Console, *, wanted: bool) -> None:
        self._console = console
        self._command = pager() if wanted and console.is_terminal else []
        self._kept = ""
        self._pager: subprocess.Popen[str] | None = None

    def show(self, what: RenderableType) -> None:
        """
        Print something.

        Raises:
            BrokenPipeError: If the reader has left the pager.
        """
        if self._console.is_terminal and not self._command:
            self._console.print(what)
            return
        with self._console.capture() as printed:
            self._console.print(what)
        if not self._command:  # blanks at the ends of lines are for screens
            self._console.file.write(_BLANKS.sub("", printed.get()))
            return
        self._kept += printed.get()
        if self._pager is None and self._kept.count("\n") >= self._console.height:
            self._pager = subprocess.Popen(  # noqa: S603  # the user's own
                self._command,
                stdin=subprocess.PIPE,
                text=True,
                encoding=self._console.encoding,
                errors="replace",
                env=_LESS | os.environ,
            )
        if self._pager and self._pager.stdin:
            self._pager.stdin.write(self._kept)
            self._pager.stdin.flush()
            self._kept = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Print what is left, or wait until the reader has seen enough."""
        if self._pager is None:
            self._console.file.write(self._kept)
            return False
        if self._pager.stdin:
            with suppress(BrokenPipeError):
                self._pager.stdin.close()
        while self._pager.poll() is None:
            with suppress(KeyboardInterrupt):  # which is for the pager
                self._pager.wait()
        return kind is BrokenPipeError


def pager() -> list[str]:
    """Return the command that pages: what ``PAGER`` says, or what there is; empty if nothing is to be paged."""
    said = os.environ.get("PAGER")
    if said is not None:
        return [] if said.strip() in {"", "cat"} else shlex.split(said)
    if os.environ.get("TERM") in {None, "dumb"}:
        return []
    return next(([name] for name in _USUAL if shutil.which(name)), [])
