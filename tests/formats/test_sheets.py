"""Tables as CSV and TSV, as other programs read them."""

import csv
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents import Story
from newsevents.formats import FORMATS, dump_all
from newsevents.formats._sheets import _cell
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import flat
from newsevents.strategies import stories

SIGNS = {"csvs": ",", "tsvs": "\t"}


@pytest.mark.parametrize("name", SIGNS)
@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
@given(some=st.lists(stories(), max_size=2))
def test_every_cell_comes_back(name: str, tmp_path_factory: pytest.TempPathFactory, some: list[Story]) -> None:
    folder = tmp_path_factory.mktemp("sheets") / f"a.{name}"
    dump_all(some, folder)
    for table in TABLES.values():
        with (folder / f"{table.name}.{name[:-1]}").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file, delimiter=SIGNS[name])
        assert header == [column.name for column in table.columns]
        wanted = [row for story in some for row in table.rows(story)]
        assert [row[1:] for row in rows] == [["" if c is None else str(_cell(c)) for c in row[1:]] for row in wanted]


@pytest.mark.parametrize("name", SIGNS)
def test_pandas_reads_it(name: str, tmp_path: Path) -> None:
    story = newsevents.parse("“We, and they, agreed,”\tMayor Ana Ruiz said.")
    newsevents.dump(story, tmp_path / f"a.{name}")
    frame = pd.read_csv(tmp_path / f"a.{name}" / f"statements.{name[:-1]}", sep=SIGNS[name])
    assert list(frame["content_text"]) == [story.statements[0].quote(story)]
    assert list(frame["content_start"]) == [0]
    assert FORMATS[name].store


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "\uff1d1"])
def test_what_a_spreadsheet_would_run_has_an_apostrophe(text: str) -> None:
    assert _cell(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["a=1", "– a", "1", -1, 2.5, None, "“@”"])
def test_all_else_is_as_it_was(cell: object) -> None:
    assert _cell(cell) == flat(cell)
