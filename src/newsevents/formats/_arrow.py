"""The types of Arrow for the cells of tables."""

from collections.abc import Mapping
from typing import Any

from newsevents._extras import needed
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
