"""Read TOML data into frozen classes, strictly."""

import json
import tomllib
from datetime import date
from functools import cache, partial
from typing import Any, TypeVar

from cattrs import BaseConverter, Converter

from newsevents._decode import be_strict, short, structure
from newsevents.errors import LexiconError
from newsevents.lexicon import _built

T = TypeVar("T")


@cache
def converter() -> Converter:
    """Return what makes frozen classes of plain data, and takes nothing but what they ask for."""
    strict = Converter(forbid_extra_keys=True)
    be_strict(strict, str, int, float, bool, date)
    return strict


@cache
def trusting() -> BaseConverter:
    """Return what makes frozen classes of plain data that was checked before; unlike the other, it writes no code."""
    converter = BaseConverter(detailed_validation=False)
    be_strict(converter, str, int, float, bool, date)
    return converter


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
    if built:
        return trusting().structure(built.words[name], cl)
    return read_text(_built.data().joinpath(name).read_text(encoding="utf-8"), name, cl)


def read_text(text: str, name: str, cl: type[T]) -> T:
    """Read TOML *text* as :func:`read` does; *name* is for the errors."""
    return made(plain(text, name), name, cl)


def made(data: dict[str, Any], name: str, cl: type[T]) -> T:
    """Make an object of plain *data* as :func:`read` does; *name* is for the errors."""
    return structure(converter(), data, cl, partial(LexiconError, name))


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


def plain_json(text: str, name: str) -> dict[str, Any]:
    """
    Return what JSON *text* says, an object; *name* is for the errors.

    Raises:
        newsevents.errors.LexiconError: If it is no JSON, or no object.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise LexiconError(name, [f"must be JSON ({error})"]) from error
    if not isinstance(data, dict):
        raise LexiconError(name, [f"must be an object with tables such as 'person' (got {short(data)})"])
    return data
