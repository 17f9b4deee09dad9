"""``python -m newsevents`` and the ``newsevents`` command."""

import sys

from newsevents._extras import needed
from newsevents.errors import MissingExtraError


def main() -> None:
    """Run the command line, or say which extra it needs."""
    try:
        for library in ("typer", "rich.console"):
            needed(library, extra="cli")
    except MissingExtraError as error:
        sys.exit(f"newsevents: {error}")
    from newsevents.cli import main as run  # noqa: PLC0415  # not without these libraries

    run()


if __name__ == "__main__":
    main()
