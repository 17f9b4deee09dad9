"""The types of Arrow for the cells of tables, and what Python has for a cell of Arrow."""

from collections.abc import Mapping
from typing import Any

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats._tables import Kind


def types() -> Mapping[Kind, Any]:
    """
    Return the ``pyarrow.DataType`` of each kind of column.

    Raises:
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa = needed("pyarrow", extra="arrow")
    return {
        Kind.TEXT: pa.string(),
        Kind.LABEL: pa.dictionary(pa.int32(), pa.string()),
        Kind.INTEGER: pa.int64(),
        Kind.REAL: pa.float64(),
        Kind.DAY: pa.date32(),
        Kind.TEXTS: pa.list_(pa.string()),
    }


def value(cell: Any, what: str, name: str) -> object:
    """
    Return what a ``pyarrow.Scalar`` holds.

    Args:
        cell: The cell.
        what: What it is a part of, for the error.
        name: Its column, for the error.

    Raises:
        newsevents.errors.DecodeError: If it is a text that is no UTF-8.
    """
    try:
        found: object = cell.as_py()
    except UnicodeDecodeError as error:
        raise DecodeError(what, [f"must be UTF-8 (got other bytes) @ $.{name}"]) from error
    except (ValueError, OverflowError, LookupError):
        # A time that Python has not, in a year or a zone of its own: its type stands for it in what is told.
        return cell.type
    return found
