"""A corpus as a spreadsheet: the first sheet of a workbook, its first row the header, as pandas reads it."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import DecodeError, MissingExtraError
from newsevents.formats import _documents

SUFFIXES = (".xlsx", ".xlsm")
"""How names of workbooks end."""

WHAT = "spreadsheet"
"""What a workbook is called in errors."""

_EXTRA, _ENGINE = "excel", "openpyxl"


def frame(path: str, limit: int) -> Any:
    """
    Return the first sheet of a workbook as a data frame of pandas.

    Raises:
        newsevents.errors.DecodeError: If it is no workbook, or unpacks to more than *limit* bytes.
        newsevents.errors.MissingExtraError: If pandas or openpyxl is absent or does not work.
        OSError: If the file cannot be read.
    """
    pandas = needed("pandas", extra=_EXTRA)
    with Path(path).open("rb") as source:
        data = _documents.read(source, WHAT, limit)
    try:
        with ZipFile(BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except BadZipFile as error:
        raise DecodeError(WHAT, [f"must be a workbook of Excel: {cut(str(error))}"]) from error
    if size > limit:
        raise _documents.too_long(WHAT, limit)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and checks that are not read
            return pandas.read_excel(BytesIO(data), dtype=object)
    except ImportError as error:
        raise MissingExtraError(_ENGINE, _EXTRA, str(error)) from error
    except Exception as error:  # a library of its own errors, as in newsevents.formats._guard
        told = cut(f"{type(error).__name__}: {error}")
        raise DecodeError(WHAT, [f"must be a workbook of Excel: {told}"]) from error
