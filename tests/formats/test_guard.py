"""The guard around all readers: what becomes an error of ours, and what stays what it is."""

import io
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsevents.errors import DecodeError, MissingExtraError, ModelError
from newsevents.formats import FORMATS, Format
from newsevents.formats._guard import each, guarded
from newsevents.model import Story

READERS = [entry for entry in FORMATS.values() if entry.lossless or entry.brings]
EVERY_READER = pytest.mark.parametrize("entry", READERS, ids=lambda entry: entry.name)


def failing(error: BaseException, *before: str) -> Iterator[str]:
    yield from before
    raise error


FOREIGN = [
    ZeroDivisionError("by nothing"),
    KeyError("key"),
    RecursionError("too deep"),
    MemoryError(),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    StopIteration(),
]


@pytest.mark.parametrize("error", FOREIGN, ids=lambda error: type(error).__name__)
def test_what_a_library_raises_becomes_our_error(error: Exception) -> None:
    found = guarded(failing(error, "one"), "page", "article")
    assert next(found) == "one"
    with pytest.raises(
        DecodeError, match=r"page is not valid:\nmust be one that can be read \(got .*\) @ article 2"
    ) as e:
        next(found)
    assert e.value.__cause__ is not None


def test_a_long_message_is_cut() -> None:
    with pytest.raises(DecodeError) as caught:
        list(guarded(failing(ZeroDivisionError("x" * 10_000)), "page", "article"))
    assert len(str(caught.value)) < 300


def test_a_thing_that_cannot_be_is_told_with_all_problems() -> None:
    error = ModelError("Article", ["'text' must be short", "'url' must be long"])
    with pytest.raises(DecodeError) as caught:
        list(guarded(failing(error), "page", "article"))
    assert caught.value.problems == ("'text' must be short @ article 1", "'url' must be long @ article 1")
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError("gone"),
        PermissionError("no"),
        MissingExtraError("lxml", "html"),
        DecodeError("page", ["must be a page"]),
        KeyboardInterrupt(),
        ImportError("broken"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_other_errors_stay_what_they_are(error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        list(guarded(failing(error), "page", "article"))
    assert caught.value is error


def test_what_the_caller_raises_is_the_callers() -> None:
    found = guarded(iter("ab"), "page", "article")

    def take() -> None:
        for _ in found:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        take()
    assert list(found) == ["b"]


def test_a_reader_is_closed_with_its_guard() -> None:
    closed = []

    def reading() -> Iterator[int]:
        try:
            yield 1
            yield 2
        finally:
            closed.append(True)

    found = guarded(reading(), "page", "article")
    next(found)
    del found
    assert closed


@EVERY_READER
def test_every_reader_runs_under_the_guard(entry: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> Iterator[object]:
        yield Story(id="story:1", text="")
        raise ZeroDivisionError

    monkeypatch.setattr(Format, "_module", SimpleNamespace(read=read, decode=read, articles=read))
    (tmp_path / "file").touch()
    ways = [entry.read(tmp_path / "file")] if entry.lossless else []
    ways += [entry.decode(io.BytesIO())] if entry.lossless and not entry.store else []
    ways += [entry.articles(io.BytesIO())] if entry.brings else []  # type: ignore[list-item]  # as good for this
    for found in ways:
        next(found)
        with pytest.raises(DecodeError, match=f"^{entry.what} is not valid:\nmust be one that can be read"):
            next(found)


@pytest.mark.parametrize("error", [OSError("gone"), ImportError("not there")], ids=lambda error: type(error).__name__)
def test_what_is_wrong_with_the_machine_is_no_fault_of_an_item(error: Exception) -> None:
    def read(_: str) -> str:
        raise error

    with pytest.raises(type(error)):
        list(each(["one"], read, "row"))


def test_what_a_library_raises_at_an_item_is_reported_in_its_place() -> None:
    def read(item: str) -> str:
        return {"one": "1", "three": "3"}[item]

    first, bad, last = each(["one", "two", "three"], read, "row")
    assert (first, last) == ("1", "3")
    assert isinstance(bad, DecodeError)
    assert "row 2" in str(bad)
