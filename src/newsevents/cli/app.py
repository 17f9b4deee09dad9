"""The commands."""

import os
import sys
import warnings
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from newsevents import formats
from newsevents.cli import batching, inputs, options, parsing, reporting, writing
from newsevents.cli.batch_input import Given, files_of
from newsevents.cli.paging import Pages
from newsevents.cli.progress import Reached, apart_from_output, following
from newsevents.cli.reports import OnError, Reports
from newsevents.cli.show import ALL, Part, render
from newsevents.cli.totals import how_many
from newsevents.errors import ArticleWarning, NewseventsError
from newsevents.formats import load_all
from newsevents.formats.schema import json_schema

app = typer.Typer(
    help="Who met whom, who said what, who did what to whom: typed events from raw English news text.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:  # noqa: FBT001  # an option
    if wanted:
        typer.echo(f"newsevents {version('newsevents')}")
        raise typer.Exit


@app.callback()
def common(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Take the options before the command."""


@app.command()
def parse(  # noqa: PLR0913, PLR0917  # these are options
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE]...", help="Texts; - or none: standard input.")
    ] = None,
    source: options.From = None,
    published: options.Published = None,
    columns: options.Column = None,
    dates: options.Dates = None,
    encoding: options.Encoding = None,
    actors: options.Actors = None,
    format: options.Format = None,  # noqa: A002  # the option has this name
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write.")] = None,
    on_error: options.Errors = OnError.RAISE,
    quiet: options.Quiet = False,
) -> None:
    """
    Parse articles and write the stories, one JSON object, or one a line if there are several.

    Texts that are not understood, or only in part, are reported on standard error.

    Example: newsevents parse article.txt --published 2025-08-20 -o story.json
    """
    names = files or [inputs.STDIN]
    told = inputs.source(source, published, columns, dates, encoding)
    using = parsing.parser(actors or ())
    reports = Reports(on_error)
    reached = Reached.of(names)
    articles = ((name, article) for name in names for article in inputs.articles(name, told, reports, reached))
    stories = parsing.parsed(articles, using, quiet=quiet)
    wanted = apart_from_output(output, quiet=quiet)
    followed = following(stories, "articles", share=reached.share_after, wanted=wanted)
    writing.write(followed, output, format or (None if output else writing.usual(names)))
    reports.close()


@app.command()
def show(  # noqa: PLR0913, PLR0917  # these are options
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="A text; - or none: standard input.")] = inputs.STDIN,
    source: options.From = None,
    published: options.Published = None,
    columns: options.Column = None,
    dates: options.Dates = None,
    encoding: options.Encoding = None,
    actors: options.Actors = None,
    on_error: options.Errors = OnError.RAISE,
    html: Annotated[
        bool, typer.Option(reporting.HTML, help="Print a page for the browser instead.")
    ] = False,  # an option
    only: Annotated[
        list[Part] | None,
        typer.Option(
            "--only",
            metavar="PART",
            help=f"Show only this; may be given more than once.  One of: {', '.join(Part)}.",
        ),
    ] = None,
    pager: Annotated[bool, typer.Option("--pager/--no-pager", help="Show long output page by page.")] = True,
    quiet: options.Quiet = False,
) -> None:
    """
    Show an article, or each of several, in the terminal with what was found in it.

    Example: newsevents show article.txt --published 2025-08-20 --only statements
    """
    console = Console(highlight=False)
    using = parsing.parser(actors or ())
    told = inputs.source(source, published, columns, dates, encoding)
    reports = Reports(on_error)
    articles = ((file, article) for article in inputs.articles(file, told, reports))
    if html:
        reporting.show(reporting.Wanted(told, using, reports, quiet), file)
    else:
        with Pages(console, wanted=pager) as pages:
            for story in parsing.parsed(articles, using, quiet=quiet):
                pages.show(render(story, only or ALL))
    reports.close()


@app.command()
def report(  # noqa: PLR0913, PLR0917  # these are options
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Articles, stories that were parsed before, or folders.")
    ],
    out: Annotated[
        Path, typer.Option(reporting.OUT, metavar="DIR", help="Folder: new, empty, or with an earlier report.")
    ],
    source: options.From = None,
    published: options.Published = None,
    columns: options.Column = None,
    dates: options.Dates = None,
    encoding: options.Encoding = None,
    actors: options.Actors = None,
    on_error: options.Errors = OnError.RAISE,
    quiet: options.Quiet = False,
) -> None:
    """
    Write pages for the browser: one for each story, and an index with search, speakers and pairs.

    Open index.html in the folder.  The pages load nothing from the network.

    Example: newsevents report article.txt --published 2025-08-20 --out report
    """
    told = inputs.source(source, published, columns, dates, encoding)
    reports = Reports(on_error)
    reporting.write(reporting.Wanted(told, parsing.parser(actors or ()), reports, quiet), files, out)
    reports.close()


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Stories in a format that can be read back.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where to write.")],
    source_format: Annotated[str | None, typer.Option("--from", metavar="NAME", help="Format of IN.")] = None,
    target_format: Annotated[str | None, typer.Option("--to", metavar="NAME", help="Format of OUT.")] = None,
    on_error: options.Errors = OnError.RAISE,
    quiet: options.Quiet = False,
) -> None:
    """
    Read stories in one format and write them in another, chosen by the suffixes or by --from and --to.

    Example: newsevents convert stories.jsonl stories.json
    """
    reports = Reports(on_error)
    tell: formats.OnError = partial(inputs.tell, reports, str(source)) if on_error is OnError.SKIP else "raise"
    stories = load_all(source, format=source_format, on_error=tell)
    total = how_many(source, source_format)
    followed = following(stories, "stories", share=lambda done: done / total if total else None, wanted=not quiet)
    writing.write(followed, target, target_format)
    reports.close()


@app.command()
def batch(  # noqa: PLR0913, PLR0917  # these are options
    names: Annotated[list[str], typer.Argument(metavar="IN...", help="Files, and folders with files.")],
    out: Annotated[
        Path,
        typer.Option("--out", metavar="DIR", help="Folder for the stories; with --resume that of an earlier run."),
    ],
    jobs: Annotated[
        int | None,
        typer.Option(batching.JOBS, metavar="N", help="How many processes parse; by default one for each core."),
    ] = None,
    format: Annotated[  # noqa: A002  # the option has this name
        str, typer.Option(writing.FORMAT, metavar="NAME", help=f"One of: {', '.join(batching.FORMATS)}.")
    ] = "jsonl",
    shard: Annotated[int, typer.Option(min=1, metavar="N", help="Number of articles in one file of stories.")] = 1000,
    resume: Annotated[bool, typer.Option("--resume", help="Continue an earlier run.")] = False,
    source: options.From = None,
    published: options.Published = None,
    columns: options.Column = None,
    dates: options.Dates = None,
    encoding: options.Encoding = None,
    actors: options.Actors = None,
    on_error: options.Errors = OnError.RAISE,
    quiet: options.Quiet = False,
) -> None:
    """
    Parse many articles on all cores, into a folder with files of stories.

    If it is interrupted, --resume continues with the first file that is missing.

    Example: newsevents batch articles --out stories --on-error skip
    """
    told = inputs.source(inputs.known_format(source), published, columns, dates, encoding)
    output = batching.Output(path=out, format=format, shard=shard, resume=resume, quiet=quiet)
    using = parsing.parser(actors or ())
    batching.batch(Given(files_of(names), told, on_error), output, using, actors=actors or (), jobs=jobs)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a story."""
    typer.echo(json_schema())


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
