"""The commands."""

import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from newsevents import formats
from newsevents.cli import batching, inputs, parsing, reporting
from newsevents.cli.batch_input import Given, files_of
from newsevents.cli.reports import LEFT_OUT, ON_ERROR, OnError, Reports
from newsevents.cli.show import render
from newsevents.errors import ArticleWarning, InputError, NewseventsError
from newsevents.formats import FORMATS, dump_all, load_all
from newsevents.formats._layout import FIELDS, ORDERS
from newsevents.formats.schema import json_schema
from newsevents.model import Story

app = typer.Typer(
    help="Who met whom, who said what, who did what to whom: typed events from raw English news text.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

_FORMAT = "--format"

_Published = Annotated[
    str | None,
    typer.Option(
        inputs.PUBLISHED,
        metavar="DATE",
        help="Day of publication, 2025-08-20, or a moment with its zone; relative times count from it.",
    ),
]
_From = Annotated[
    str | None,
    typer.Option(
        inputs.FROM,
        metavar="NAME",
        help="Format of the files, by default what their suffixes or beginnings say; text for standard input.  "
        f"One of: {', '.join(entry.name for entry in FORMATS.values() if entry.brings)}.",
    ),
]
_Column = Annotated[
    list[str] | None,
    typer.Option(
        inputs.COLUMN,
        metavar="FIELD=COLUMN",
        help="Column of a table that holds a field, where its name does not say it, as in text=Body; may be given more "
        f"than once.  Fields: {', '.join(FIELDS)}.",
    ),
]
_Dates = Annotated[
    str | None,
    typer.Option(inputs.DATES, metavar="ORDER", help=f"Order of days in digits in a table: {', '.join(ORDERS)}."),
]
_Actors = Annotated[
    list[Path] | None,
    typer.Option(
        parsing.ACTORS,
        metavar="FILE",
        help="Actors of your own, which win over what the package knows: TOML, or JSON if the name ends in .json; "
        "may be given more than once.",
    ),
]
_OnError = Annotated[
    OnError,
    typer.Option(
        ON_ERROR,
        metavar="WHAT",
        help="What to do with an article or a file that cannot be read: raise (stop), or skip (leave it out, say so, "
        f"and go on; the exit code is {LEFT_OUT} then).",
    ),
]
_Format = Annotated[
    str | None,
    typer.Option(
        _FORMAT, metavar="NAME", help=f"One of: {', '.join(entry.name for entry in FORMATS.values() if entry.writes)}."
    ),
]


@app.command()
def parse(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="Texts; - or none: standard input.")
    ] = None,
    source: _From = None,
    published: _Published = None,
    columns: _Column = None,
    dates: _Dates = None,
    actors: _Actors = None,
    format: _Format = None,  # noqa: A002  # the option has this name
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write.")] = None,
    on_error: _OnError = OnError.RAISE,
) -> None:
    """
    Parse articles and write the stories, one JSON object, or one a line if there are several.

    What of a text is not understood, or only in part, is said on standard error.

    Example: newsevents parse article.txt --published 2025-08-20 -o story.json
    """
    names = files or [inputs.STDIN]
    told = inputs.Source(source, inputs.day(published), inputs.columns(columns or ()), inputs.order(dates))
    using = parsing.parser(actors or ())
    reports = Reports(on_error)
    articles = ((name, article) for name in names for article in inputs.articles(name, told, reports))
    _write(parsing.parsed(articles, using), output, format or (None if output else _usual(names)))
    reports.close()


@app.command()
def show(
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="A text; - or none: standard input.")] = inputs.STDIN,
    source: _From = None,
    published: _Published = None,
    columns: _Column = None,
    dates: _Dates = None,
    actors: _Actors = None,
    on_error: _OnError = OnError.RAISE,
    html: Annotated[bool, typer.Option(reporting.HTML, help="Print a page for the browser in its place.")] = False,  # noqa: FBT002  # an option
) -> None:
    """
    Show an article, or each of several, in the terminal with what was found in it.

    Example: newsevents show article.txt --published 2025-08-20
    """
    console = Console(highlight=False)
    using = parsing.parser(actors or ())
    told = inputs.Source(source, inputs.day(published), inputs.columns(columns or ()), inputs.order(dates))
    reports = Reports(on_error)
    articles = ((file, article) for article in inputs.articles(file, told, reports))
    if html:
        reporting.show(parsing.parsed(articles, using))
        return reports.close()
    for story in parsing.parsed(articles, using):
        console.print(render(story))
    return reports.close()


@app.command()
def report(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Articles, or stories that are parsed already, or folders.")
    ],
    out: Annotated[
        Path, typer.Option(reporting.OUT, metavar="DIR", help="Folder: new, empty, or with an earlier report.")
    ],
    source: _From = None,
    published: _Published = None,
    columns: _Column = None,
    dates: _Dates = None,
    actors: _Actors = None,
    on_error: _OnError = OnError.RAISE,
) -> None:
    """
    Write pages to look at in a browser: one for each story, and an index with search, speakers and pairs.

    The pages load nothing from elsewhere.  Open index.html.

    Example: newsevents report article.txt --published 2025-08-20 --out report
    """
    told = inputs.Source(source, inputs.day(published), inputs.columns(columns or ()), inputs.order(dates))
    reports = Reports(on_error)
    reporting.write(reporting.stories(files, told, parsing.parser(actors or ()), reports), out)
    reports.close()


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Stories in a format that loses nothing.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where to write.")],
    source_format: Annotated[str | None, typer.Option("--from", metavar="NAME", help="Format of IN.")] = None,
    target_format: Annotated[str | None, typer.Option("--to", metavar="NAME", help="Format of OUT.")] = None,
    on_error: _OnError = OnError.RAISE,
) -> None:
    """
    Read stories in one format and write them in another; suffixes say which, or --from and --to.

    Example: newsevents convert stories.jsonl stories.json
    """
    reports = Reports(on_error)
    tell: formats.OnError = partial(inputs.tell, reports, str(source)) if on_error is OnError.SKIP else "raise"
    _write(load_all(source, format=source_format, on_error=tell), target, target_format)
    reports.close()


@app.command()
def batch(  # noqa: PLR0913, PLR0917  # these are options
    names: Annotated[list[str], typer.Argument(metavar="IN...", help="Files, and folders with files.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="Folder for the stories: new, empty, or with --resume begun.")
    ],
    jobs: Annotated[
        int | None,
        typer.Option(batching.JOBS, metavar="N", help="How many processes parse; by default one for each core."),
    ] = None,
    format: Annotated[  # noqa: A002  # the option has this name
        str, typer.Option(_FORMAT, metavar="NAME", help=f"One of: {', '.join(batching.FORMATS)}.")
    ] = "jsonl",
    shard: Annotated[int, typer.Option(min=1, metavar="N", help="Articles whose stories stand in one file.")] = 1000,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with what an earlier run has left.")] = False,  # noqa: FBT002  # an option
    source: _From = None,
    published: _Published = None,
    columns: _Column = None,
    dates: _Dates = None,
    actors: _Actors = None,
    on_error: _OnError = OnError.RAISE,
) -> None:
    """
    Parse many articles on all cores, into a folder of files with the stories of so many articles each.

    Whatever ends it, --resume goes on with the first file that is missing.

    Example: newsevents batch articles --out stories --on-error skip
    """
    told = inputs.Source(
        inputs.known_format(source), inputs.day(published), inputs.columns(columns or ()), inputs.order(dates)
    )
    output = batching.Output(path=out, format=format, shard=shard, resume=resume)
    using = parsing.parser(actors or ())
    batching.batch(Given(files_of(names), told, on_error), output, using, actors=actors or (), jobs=jobs)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a story."""
    typer.echo(json_schema())


def _usual(names: list[str]) -> str:
    return "json" if len(names) == 1 else "jsonl"


def _write(stories: Iterable[Story], output: Path | None, format: str | None) -> None:  # noqa: A002
    if output:
        dump_all(stories, output, format=format)
        return
    part = ""
    for part in _parts(stories, format or "json"):
        typer.echo(part, nl=False)
    if part and not part.endswith("\n"):
        typer.echo()


def _parts(stories: Iterable[Story], name: str) -> Iterator[str]:
    known = [entry.name for entry in FORMATS.values() if entry.writes]
    if name not in known:
        raise InputError(_FORMAT, f"must be one of: {', '.join(known)} (got {name!r})")
    chosen = FORMATS[name]
    if chosen.binary or chosen.store:
        raise InputError(_FORMAT, f"{name} needs a file to write: --output FILE")
    yield from map(str, chosen.encode(stories))


def _say(message: Warning | str, *_: object) -> None:
    """Say a warning as all else is said on standard error; the arguments are those of :func:`warnings.showwarning`."""
    print(f"newsevents: warning: {message}", file=sys.stderr)


def main() -> None:
    """Run the command line; what is wrong with its input is said in one line."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always", ArticleWarning)
            warnings.showwarning = _say  # type: ignore[assignment]  # it takes more than it needs
            app(prog_name="newsevents")
    except BrokenPipeError:
        # Whoever read our output has left; keep the interpreter from flushing into the void.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except NewseventsError as error:
        sys.exit(f"newsevents: {'; '.join(str(error).splitlines())}")
    except ImportError as error:  # a library that another needs only now and then
        sys.exit(f"newsevents: a library is missing: {' '.join(str(error).split())}")
    except OSError as error:
        sys.exit(f"newsevents: {error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
