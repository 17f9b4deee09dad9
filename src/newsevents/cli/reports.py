"""What cannot be read: where the user wants to go on, it is said, counted, and summed up in the end."""

import sys
from enum import StrEnum

import typer
from attrs import define

from newsevents.errors import InputError

ON_ERROR = "--on-error"
"""Option that says what to do then."""

LEFT_OUT = 3
"""Exit status of a command that is done, but for what it left out."""


class OnError(StrEnum):
    """What to do with an article, or a file, that cannot be read."""

    RAISE = "raise"
    """Stop."""
    SKIP = "skip"
    """Leave it out and go on."""


@define
class Reports:
    """Takes what is wrong with articles and files."""

    on_error: OnError
    """What to do with it."""

    number: int = 0
    """How many articles and files were left out so far."""

    def tell(self, name: str, problem: str) -> None:
        """
        Say that something was left out, and count it.

        Args:
            name: The file.
            problem: The item in it, and what is wrong.

        Raises:
            newsevents.errors.InputError: If nothing is to be left out.
        """
        if self.on_error is OnError.RAISE:
            raise InputError(name, problem)
        self.number += 1
        print(f"newsevents: left out: {name}: {problem}", file=sys.stderr)

    def close(self) -> None:
        """
        Say how many were left out.

        Raises:
            typer.Exit: If any were.
        """
        if self.number:
            what = "article or file" if self.number == 1 else "articles or files"
            print(f"newsevents: {self.number} {what} left out, for the reasons above", file=sys.stderr)
            raise typer.Exit(LEFT_OUT)
