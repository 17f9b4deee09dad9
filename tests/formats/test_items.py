"""One bad item is one bad item: readers bring what is good and report what is not."""

import io
import json
import re
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

import newsevents
from newsevents import Article
from newsevents.errors import ArticleWarning, DecodeError, InputError
from newsevents.formats import FORMATS

TEXT = "The ferry sails."


@frozen
class Kind:
    """How documents of many items are made for a reader: good ones by number, and bad ones."""

    good: Callable[[int], Any]
    bad: Sequence[Any]
    join: Callable[[list[Any]], str | bytes]


def lines(items: list[str]) -> str:
    return "\n".join(items)


def message(items: list[str]) -> str:
    return f"<newsMessage><itemSet>{''.join(items)}</itemSet></newsMessage>"


def newsml(number: int, status: str = "usable") -> str:
    return (
        f'<newsItem guid="{number}"><itemMeta><pubStatus qcode="stat:{status}"/></itemMeta>'
        f"<contentSet><inlineData>{TEXT}</inlineData></contentSet></newsItem>"
    )


def in_parquet(texts: list[str | None]) -> bytes:
    file = io.BytesIO()
    parquet.write_table(pa.table({"text": pa.array(texts, pa.string()), "id": list(range(len(texts)))}), file)
    return file.getvalue()


NINJS = {"uri": "urn:1", "body_text": TEXT}
BAD_OBJECTS = ('{"text": 3}', "{", "3", '{"text": "a", "text": "b"}', "[]", "\x00", '{"a": NaN}')
KINDS: dict[str, Kind] = {
    "corpus": Kind(lambda i: json.dumps({"text": TEXT, "id": i}), BAD_OBJECTS, lines),
    "csv": Kind(lambda i: f"{TEXT},{i}", (",1", '"a"b,1', '""'), lambda rows: lines(["text,id", *rows])),
    "columns": Kind(lambda _: TEXT, (None,), in_parquet),
    "ninjs": Kind(
        lambda i: {**NINJS, "uri": f"urn:{i}"},
        ({**NINJS, "pubstatus": "canceled"}, {**NINJS, "pubStatus": "withheld"}, {"body_text": TEXT}, 3, []),
        json.dumps,
    ),
    "newsml": Kind(
        newsml,
        (newsml(0, "canceled"), newsml(0, "withheld"), "<newsItem><a><newsItem/></a></newsItem>"),
        message,
    ),
}
"""Feeds and JSON-LD take whatever stands in an item: nothing in one is wrong enough to refuse it."""


def read(name: str, document: str | bytes, **options: Any) -> list[Article]:
    data = document.encode() if isinstance(document, str) else document
    return list(FORMATS[name].articles(io.BytesIO(data), **options))


@pytest.mark.parametrize("name", KINDS)
@given(data=st.data())
def test_good_items_among_bad_ones_come_and_each_bad_one_is_reported(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    plan = data.draw(st.lists(st.none() | st.sampled_from(kind.bad), max_size=8).filter(lambda x: len(x) != 1))
    if name != "columns":
        items = [kind.good(i) if bad is None else bad for i, bad in enumerate(plan)]
    else:
        items = [TEXT if data.draw(st.booleans()) else None for _ in plan]
        plan = [item and None if item else 1 for item in items]
    if name == "newsml" and not items:
        return
    reports: list[DecodeError] = []
    found = read(name, kind.join(items), on_error=reports.append)
    good = [i for i, bad in enumerate(plan) if bad is None]
    assert [article.text for article in found] == [TEXT] * len(good)
    assert [re.findall(r"\d+", str(article.id))[-1] for article in found] == [str(i) for i in good]
    assert len(reports) == len(plan) - len(good)
    numbers = [int(report.subject.split()[-1]) for report in reports]
    assert numbers == [i + 1 for i, bad in enumerate(plan) if bad is not None]


def test_items_on_lines_are_read_one_by_one() -> None:
    reports: list[DecodeError] = []
    document = lines([json.dumps(NINJS), "{", "", '{"uri": 3}', json.dumps(NINJS)])
    assert len(read("ninjs", document, on_error=reports.append)) == 2
    assert [report.subject for report in reports] == ["ninjs line 2", "ninjs line 4"]


def test_a_line_that_is_too_long_is_one_bad_line() -> None:
    reports: list[DecodeError] = []
    document = lines(['{"text": "a"}', '{"text": "' + "b" * 1000 + '"}', '{"text": "c"}'])
    assert [a.text for a in read("corpus", document, limit=50, on_error=reports.append)] == ["a", "c"]
    assert [str(report) for report in reports] == ["corpus line 2 is not valid:\nmust not be longer than 50 bytes"]


def test_what_cannot_be_read_at_all_is_one_report() -> None:
    for name in sorted(KINDS):
        reports: list[DecodeError] = []
        assert read(name, b"\xff\xfe{", on_error=reports.append) == []
        assert len(reports) == 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.articles.jsonl"
    path.write_text('{"text": "One."}\n{"text": 2}\n{"text": "Three."}\n', encoding="utf-8")
    return path


def test_by_default_the_first_bad_item_is_an_error_that_names_file_item_and_reason(path: Path) -> None:
    found = newsevents.read(path)
    assert next(found).text == "One."
    with pytest.raises(DecodeError) as caught:
        next(found)
    assert str(caught.value) == f"{path}: corpus line 2 is not valid:\nmust be a string (got 2) @ $.text"
    assert caught.value.path == str(path)


def test_what_is_skipped_is_warned_of(path: Path) -> None:
    with pytest.warns(ArticleWarning, match=f"^left out: {re.escape(str(path))}: corpus line 2 is not valid"):
        assert [article.text for article in newsevents.read(path, on_error="skip")] == ["One.", "Three."]


def test_the_warning_points_to_who_reads(path: Path) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        list(newsevents.read(path, on_error="skip"))
    assert [warning.filename for warning in caught] == [__file__]


def test_what_is_nothing_to_do_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match=r"^on_error: must be 'raise', 'skip' or a function \(got 'ignore'\)$"):
        list(newsevents.read(path, on_error="ignore"))  # type: ignore[arg-type]  # that is what is tried


def test_errors_of_the_caller_pass(path: Path) -> None:
    def stop(error: DecodeError) -> None:
        raise KeyError(error.subject)

    with pytest.raises(KeyError, match="corpus line 2"):
        list(newsevents.read(path, on_error=stop))
