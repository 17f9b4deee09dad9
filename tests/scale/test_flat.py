"""Lists exploded to flat tables."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.errors import InputError
from newsevents.scale import explode

THINGS = st.none() | st.lists(st.none() | st.fixed_dictionaries({"a": st.integers(0, 9), "b": st.text(max_size=2)}))
KIND = pa.list_(pa.struct([("a", pa.int64()), ("b", pa.string())]))


@given(
    chunks=st.lists(st.lists(st.tuples(st.integers(0, 99), THINGS), max_size=4), max_size=4),
    start=st.integers(0, 5),
    large=st.booleans(),
)
def test_each_thing_has_a_row_beside_what_is_kept(
    chunks: list[list[tuple[int, Any]]],
    start: int,
    large: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    kind = pa.large_list(KIND.value_type) if large else KIND
    schema = pa.schema([("id", pa.int64()), ("things", kind)])
    parts = [
        pa.RecordBatch.from_arrays(
            [pa.array([i for i, _ in chunk], pa.int64()), pa.array([t for _, t in chunk], kind)], schema=schema
        )
        for chunk in chunks
    ]
    whole = pa.Table.from_batches(parts, schema=schema).slice(start)
    flat = explode(whole, "things", keep=["id"], prefix="_")
    rows = [row for chunk in chunks for row in chunk][start:]
    empty = {"a": None, "b": None}
    wanted = [{"id": i} | {f"_{name}": cell for name, cell in (t or empty).items()} for i, ts in rows for t in ts or ()]
    assert flat.to_pylist() == wanted
    assert flat.schema.names == ["id", "_a", "_b"]


def test_a_batch_is_taken_too() -> None:
    (batch,) = pa.table({"id": [1, 2], "things": pa.array([[{"a": 1, "b": "x"}], []], KIND)}).to_batches()
    assert explode(batch, "things", keep=["id"]).to_pylist() == [{"id": 1, "a": 1, "b": "x"}]


@pytest.mark.parametrize(
    ("column", "options", "message"),
    [
        ("none", {}, "must have the column 'none' once"),
        ("things", {"keep": ["none"]}, "must have the column 'none' once"),
        ("a", {}, "must have lists of things with fields in the column 'a'"),
        ("texts", {}, "must have lists of things with fields in the column 'texts'"),
        ("things", {"keep": ["a"]}, "would have two columns 'a': say prefix"),
        ("things", {"keep": ["id", "id"]}, "would have two columns 'id'"),
    ],
)
def test_what_cannot_be_exploded(column: str, options: dict[str, Any], message: str) -> None:
    whole = pa.table({"id": [1], "a": [1], "texts": [["x"]], "things": pa.array([[]], KIND)})
    with pytest.raises(InputError, match=message):
        explode(whole, column, **options)
