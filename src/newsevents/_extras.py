"""Libraries that only some parts of the package need: imported when they are, and named when they fail."""

from importlib import import_module
from types import ModuleType

from newsevents.errors import MissingExtraError


def needed(module: str, *, extra: str) -> ModuleType:
    """
    Import a library that an extra installs.

    Raises:
        newsevents.errors.MissingExtraError: If it is not installed, or if importing it fails.
    """
    library = module.split(".", maxsplit=1)[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        cause = "" if error.name == library else str(error)
        raise MissingExtraError(library, extra, cause) from error
    except (KeyboardInterrupt, GeneratorExit):
        raise
    # A library that is broken, or too old for another, may raise anything: one in Rust panics, an old one exits.
    except BaseException as error:
        raise MissingExtraError(library, extra, f"{type(error).__name__}: {error}") from error
