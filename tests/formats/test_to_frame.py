"""Findings as data frames."""

import sys
from datetime import date
from typing import Any

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.errors import InputError, MissingExtraError, UnknownNameError
from newsevents.formats._table_list import TABLES
from newsevents.formats._wide_tables import wide
from newsevents.model import Story
from newsevents.strategies import stories

TEXT = (
    "Estonian Prime Minister Kadri Tamm met Jussi Laine in Tallinn on Tuesday. "
    "She said the gulf was calm. Police arrested Bo Li and Ann Poe."
)
STORY = newsevents.parse(TEXT, published=date(2025, 3, 5), source="Wire", headline="A day", url="https://a.example/1")
LIBRARIES = pytest.mark.parametrize("library", ["pandas", "polars"])
KINDS = pytest.mark.parametrize("kind", [*TABLES, "dyads"])


def rows(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame, with None for what is missing and lists for tuples."""
    if isinstance(frame, pl.DataFrame):
        return frame.to_dicts()
    found = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return [{str(name): _cell(cell) for name, cell in row.items()} for row in found]


def _cell(cell: Any) -> Any:
    if isinstance(cell, tuple):
        return list(cell)
    return cell.date() if hasattr(cell, "date") else cell


@LIBRARIES
def test_a_statement_stands_with_its_speaker_and_its_story(library: Any) -> None:
    (row,) = rows(newsevents.to_frame(STORY, library=library))
    expected = {
        "outlet": "Wire",
        "headline": "A day",
        "published_day": date(2025, 3, 5),
        "speaker_name": "Kadri Tamm",
        "speaker_type": "person",
        "speaker_gender": "female",
        "speaker_country": "EST",
        "speaker_role": "Prime Minister",
        "content_text": "the gulf was calm",
        "addressee_names": [],
        "claimed_by": None,
    }
    assert expected.items() <= row.items()


@LIBRARIES
def test_a_dyad_is_a_pair_of_an_event_or_of_those_who_meet(library: Any) -> None:
    found = rows(STORY.to_frame("dyads", library=library))
    assert [(row["source_name"], row["type"], row["target_name"], row["number"]) for row in found] == [
        ("Jussi Laine", "CONSULT", "Kadri Tamm", 1),
        ("Police", "COERCE", "Bo Li", 1),
        ("Police", "COERCE", "Ann Poe", 2),
    ]
    assert found[0]["happening_id"] == "meeting:1"
    assert (found[0]["place_name"], found[0]["when_start"]) == ("Tallinn", date(2025, 3, 4))


@LIBRARIES
def test_events_and_meetings_have_the_names_of_their_sides(library: Any) -> None:
    (event,) = rows(STORY.to_frame("events", library=library))
    assert (event["source_names"], event["target_names"]) == (["Police"], ["Bo Li", "Ann Poe"])
    (meeting,) = rows(STORY.to_frame("meetings", library=library))
    assert meeting["participant_names"] == ["Kadri Tamm", "Jussi Laine"]


def test_frames_can_be_grouped_at_once() -> None:
    some = [STORY, newsevents.parse("Ms Ruiz said it rained.", id="b", source="Post")]
    counted = newsevents.to_frame(some, library="pandas").groupby(["outlet", "speaker_gender"]).size()
    assert counted.to_dict() == {("Wire", "female"): 1, ("Post", "female"): 1}
    days = newsevents.to_frame(some, "dyads", library="pandas")["published_day"].dt.to_period("M").astype(str)
    assert list(days) == ["2025-03"] * 3


def test_a_story_twice_stays_apart() -> None:
    with pytest.warns(UserWarning, match="an id like that of an earlier one"):
        frame = newsevents.to_frame([STORY, STORY], library="polars")
    assert frame["story_id"].n_unique() == 2


@LIBRARIES
@KINDS
def test_every_table_has_its_columns_with_or_without_rows(kind: str, library: Any) -> None:
    none: list[Story] = []
    empty, full = (newsevents.to_frame(some, kind, library=library) for some in (none, STORY))
    assert list(empty.columns) == list(full.columns) == [column.name for column in wide()[kind].columns]
    assert len(set(full.columns)) == len(full.columns)
    assert list(empty.dtypes) == list(full.dtypes)
    if kind != "dyads":
        assert [name for name in full.columns if name in {c.name for c in TABLES[kind].columns}] == [
            column.name for column in TABLES[kind].columns
        ]


@given(stories(), st.sampled_from([*TABLES, "dyads"]))
def test_both_libraries_hold_the_same_of_any_story(story: Story, kind: str) -> None:
    mine, its = (rows(newsevents.to_frame(story, kind, library=library)) for library in ("pandas", "polars"))
    assert mine == its
    if kind in TABLES:
        assert len(mine) == len(list(TABLES[kind].things(story)))


@given(stories())
def test_ids_stand_beside_what_they_stand_for(story: Story) -> None:
    names = {actor.id: actor.name.encode("utf-8", "replace").decode() for actor in story.actors}
    ids = {key.encode("utf-8", "replace").decode(): name for key, name in names.items()}
    if len(ids) == len(names):
        for row in rows(newsevents.to_frame(story, "statements", library="polars")):
            assert row["speaker_name"] == (ids[row["speaker_id"]] if row["speaker_id"] else None)


def test_pandas_is_taken_first_and_polars_if_it_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(newsevents.to_frame(STORY), pd.DataFrame)
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert isinstance(newsevents.to_frame(STORY), pl.DataFrame)
    with pytest.raises(MissingExtraError, match=r"^the extra 'pandas' needs 'pandas': pip install pandas$"):
        newsevents.to_frame(STORY, library="pandas")
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtraError, match="pip install pandas") as caught:
        newsevents.to_frame(STORY)
    assert "pip install polars" in "".join(caught.value.__notes__)


def test_a_broken_library_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / "pandas.py").write_text("raise OSError('broken')", encoding="utf-8")
    monkeypatch.delitem(sys.modules, "pandas")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(MissingExtraError, match="does not work"):
        newsevents.to_frame(STORY)


def test_other_kinds_and_libraries_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="dyads"):
        newsevents.to_frame(STORY, "quotes")
    wrong: Any = "dask"
    with pytest.raises(InputError, match="must be one of: pandas, polars"):
        newsevents.to_frame(STORY, library=wrong)
