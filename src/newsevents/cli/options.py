"""The options that several commands take."""

import warnings
from pathlib import Path
from typing import Annotated

import typer

from newsevents.cli import inputs, parsing, writing
from newsevents.cli.reports import LEFT_OUT, ON_ERROR, OnError
from newsevents.errors import ArticleWarning
from newsevents.formats import FORMATS
from newsevents.formats._layout import FIELDS, ORDERS


def _hush(quiet: bool) -> bool:  # noqa: FBT001  # an option
    if quiet:
        warnings.simplefilter("ignore", ArticleWarning)
    return quiet


Published = Annotated[
    str | None,
    typer.Option(
        inputs.PUBLISHED,
        metavar="DATE",
        help='Day of publication (2025-08-20), or time with its zone; "on Monday" and the like count from it.',
    ),
]
_BRING = [entry.name for entry in FORMATS.values() if entry.brings]
_WRITE = [entry.name for entry in FORMATS.values() if entry.writes]
From = Annotated[
    str | None,
    typer.Option(
        inputs.FROM,
        metavar="NAME",
        autocompletion=inputs.completing(_BRING),
        help="Format of the files; by default recognized by their suffix or content, text for standard input.  "
        f"One of: {', '.join(_BRING)}.",
    ),
]
Column = Annotated[
    list[str] | None,
    typer.Option(
        inputs.COLUMN,
        metavar="FIELD=COLUMN",
        help="Column of a table that holds a field, if its name is not recognized: text=Body; may be given more "
        f"than once.  Fields: {', '.join(FIELDS)}.",
    ),
]
Dates = Annotated[
    str | None,
    typer.Option(inputs.DATES, metavar="ORDER", help=f"How a table writes dates in digits: {', '.join(ORDERS)}."),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        inputs.ENCODING,
        metavar="NAME",
        help="Encoding of texts and tables that are not in UTF-8, as those of Excel and of old archives may be: "
        "cp1252, latin-1, utf-16 or any other that Python knows.",
    ),
]
Actors = Annotated[
    list[Path] | None,
    typer.Option(
        parsing.ACTORS,
        metavar="FILE",
        help="Actors of your own, which take precedence: TOML, or JSON if the name ends in .json; "
        "may be given more than once.",
    ),
]
Errors = Annotated[
    OnError,
    typer.Option(
        ON_ERROR,
        metavar="WHAT",
        help="What to do with an article or a file that cannot be read: raise (stop), or skip (leave it out, print a "
        f"line about it, and go on; the exit code is then {LEFT_OUT}).",
    ),
]

Quiet = Annotated[
    bool,
    typer.Option("--quiet", "-q", callback=_hush, help="Print only errors on standard error."),
]
Format = Annotated[
    str | None,
    typer.Option(
        writing.FORMAT,
        metavar="NAME",
        autocompletion=inputs.completing(_WRITE),
        help=f"One of: {', '.join(_WRITE)}.",
    ),
]
