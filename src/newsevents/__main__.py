"""``python -m newsevents`` and the ``newsevents`` command."""

import sys


def main() -> None:
    """Run the command line, or say which extra it needs."""
    from newsevents.errors import MissingExtraError  # noqa: PLC0415  # quick start

    try:
        from newsevents.cli import app  # noqa: PLC0415  # the libraries may be missing
    except ModuleNotFoundError as error:
        sys.exit(f"newsevents: {MissingExtraError(error.name or 'typer', 'cli')}")
    app()


if __name__ == "__main__":
    main()
