"""``python -m newsevents`` and the ``newsevents`` command."""

import sys

from newsevents.errors import MissingExtraError


def main() -> None:
    """Run the command line, or say which extra it needs."""
    try:
        from newsevents.cli import main as run  # noqa: PLC0415  # its libraries may be missing
    except ModuleNotFoundError as error:
        sys.exit(f"newsevents: {MissingExtraError(error.name or 'typer', 'cli')}")
    run()


if __name__ == "__main__":
    main()
