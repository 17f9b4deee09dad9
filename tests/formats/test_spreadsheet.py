"""Workbooks of Excel, as pandas reads them."""

import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pandas as pd
import pytest

import newsevents
from newsevents.errors import ArticleWarning, DecodeError, MissingExtraError
from newsevents.model import Detail

FRAME = pd.DataFrame(
    {
        "Body": ["One.", None, "Three."],
        "Date": [datetime(2025, 8, 20), None, "5/3/2025"],  # noqa: DTZ001  # as Excel has it
        "page": [3, 4, None],
    },
    dtype=object,
)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a workbook, which pandas reads as a frame whatever is in it: not everybody has openpyxl."""

    def read_excel(data: BytesIO, *, dtype: type) -> pd.DataFrame:
        assert data.read(2) == b"PK"
        assert dtype is object
        return FRAME

    monkeypatch.setattr(pd, "read_excel", read_excel)
    with ZipFile(tmp_path / "a.XLSX", "w") as packed:
        packed.writestr("xl/workbook.xml", "x" * 100)
    return tmp_path / "a.XLSX"


def test_the_rows_of_a_workbook(path: Path) -> None:
    reports: list[DecodeError] = []
    first, last = newsevents.read(path, columns={"text": "Body"}, dates="dmy", on_error=reports.append)
    assert (first.text, str(first.published), first.details) == ("One.", "2025-08-20", (Detail("page", "3"),))
    assert (last.text, str(last.published), last.details) == ("Three.", "2025-03-05", ())
    assert [str(report).split("\n")[0] for report in reports] == [f"{path}: row 2 is not valid:"]


def test_notes_of_a_workbook_name_it(path: Path) -> None:
    with pytest.warns(ArticleWarning, match=r"a\.XLSX: published may be day or month first"):
        list(newsevents.read(path, on_error=lambda _: None))


def test_one_that_unpacks_to_too_much_is_refused(path: Path) -> None:
    size = path.stat().st_size
    with ZipFile(path, "w", compression=8) as packed:
        packed.writestr("xl/workbook.xml", "x" * 10 * size)
    with pytest.raises(DecodeError, match=rf"spreadsheet is not valid:\nmust not be longer than {size} bytes"):
        list(newsevents.read(path, limit=size))


@pytest.mark.parametrize("data", [b"", b"PK", b"text\nOne.\n", b"PK\x03\x04" + b"\0" * 50])
def test_what_is_no_workbook_is_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(DecodeError, match="must be a workbook of Excel"):
        list(newsevents.read(path))


def test_what_pandas_says_becomes_our_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: Any) -> None:
        msg = "no sheet"
        raise KeyError(msg)

    monkeypatch.setattr(pd, "read_excel", failing)
    with pytest.raises(DecodeError, match="must be a workbook of Excel: KeyError: 'no sheet'"):
        list(newsevents.read(path))


def test_what_is_absent_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def without(*_: object, **__: Any) -> None:
        msg = "Missing optional dependency 'openpyxl'."
        raise ImportError(msg)

    monkeypatch.setattr(pd, "read_excel", without)
    with pytest.raises(MissingExtraError, match="the extra 'excel' needs 'openpyxl', which does not work"):
        list(newsevents.read(path))
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match="the extra 'excel' needs 'pandas'"):
        list(newsevents.read(path))


def test_a_workbook_that_is_one(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    FRAME.to_excel(tmp_path / "a.xlsx", index=False)
    first, last = newsevents.read(tmp_path / "a.xlsx", dates="dmy", on_error=lambda _: None)
    assert (first.text, str(first.published), first.details) == ("One.", "2025-08-20", (Detail("page", "3"),))
    assert (last.text, str(last.published)) == ("Three.", "2025-03-05")
