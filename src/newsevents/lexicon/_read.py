"""Read TOML data into frozen classes, strictly."""

import tomllib
from datetime import date
from functools import cache, partial
from typing import Any, TypeVar

from cattrs import Converter

from newsevents._decode import be_strict, structure
from newsevents.errors import LexiconError
from newsevents.lexicon import _built

T = TypeVar("T")


@cache
def converter() -> Converter:
    """Return what makes frozen classes of plain data, and takes nothing but what they ask for."""
    strict = Converter(forbid_extra_keys=True)
    be_strict(strict, str, int, float, bool, date)
    return strict


def read(name: str, cl: type[T]) -> T:
    """
    Read a data file of the package.

    Args:
        name: File name under ``lexicon/data``, for example ``titles.toml``.
        cl: The frozen attrs class that describes the whole file.

    Raises:
        newsevents.errors.LexiconError: If it does not fit, with all problems.
    """
    built = _built.built()
    data = built.words[name] if built else plain(_built.data().joinpath(name).read_text(encoding="utf-8"), name)
    return _structured(data, name, cl)


def read_text(text: str, name: str, cl: type[T]) -> T:
    """Read TOML *text* as :func:`read` does; *name* is for the errors."""
    return _structured(plain(text, name), name, cl)


def plain(text: str, name: str) -> dict[str, Any]:
    """
    Return what TOML *text* says; *name* is for the errors.

    Raises:
        newsevents.errors.LexiconError: If it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(name, [str(error)]) from error


def _structured(data: object, name: str, cl: type[T]) -> T:
    return structure(converter(), data, cl, partial(LexiconError, name))
