"""Read TOML data into frozen classes, strictly."""

import tomllib
from datetime import date
from functools import cache, partial
from importlib.resources import files
from typing import TypeVar

from cattrs import Converter

from newsevents._decode import be_strict, structure
from newsevents.errors import LexiconError

T = TypeVar("T")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    be_strict(converter, str, int, float, bool, date)
    return converter


def read(name: str, cl: type[T]) -> T:
    """
    Read a data file of the package.

    Args:
        name: File name under ``lexicon/data``, for example ``countries.toml``.
        cl: The frozen attrs class that describes the whole file.

    Raises:
        newsevents.errors.LexiconError: If it does not fit, with all problems.
    """
    return read_text(files("newsevents.lexicon").joinpath("data", name).read_text(encoding="utf-8"), name, cl)


def read_text(text: str, name: str, cl: type[T]) -> T:
    """Read TOML *text* as :func:`read` does; *name* is for the errors."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(name, [str(error)]) from error
    return structure(_converter(), data, cl, partial(LexiconError, name))
