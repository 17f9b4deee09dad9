"""Libraries that only some formats need."""

from importlib import import_module
from types import ModuleType

from newsevents.errors import MissingExtraError


def needed(module: str, *, extra: str) -> ModuleType:
    """
    Import a library that an extra installs.

    Raises:
        newsevents.errors.MissingExtraError: If it is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingExtraError(module.split(".", maxsplit=1)[0], extra) from error
