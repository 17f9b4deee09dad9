"""What holds for every format in the table; a new one is tested by being there."""

import tomllib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import parse
from newsevents.errors import DecodeError, UnknownNameError
from newsevents.formats import FORMATS, Format, dump, dump_all, dumps, load, load_all, loads
from newsevents.model import Story
from newsevents.strategies import any_texts, news_texts, stories

EVERY = pytest.mark.parametrize("entry", FORMATS.values(), ids=FORMATS)
WRITTEN = [entry for entry in FORMATS.values() if entry.writes]
EVERY_WRITTEN = pytest.mark.parametrize("entry", WRITTEN, ids=lambda entry: entry.name)
LOSSLESS = [entry for entry in FORMATS.values() if entry.lossless]
DOCUMENTS = [entry for entry in LOSSLESS if not entry.store]
EVERY_LOSSLESS = pytest.mark.parametrize("entry", LOSSLESS, ids=lambda entry: entry.name)
EVERY_DOCUMENT = pytest.mark.parametrize("entry", DOCUMENTS, ids=lambda entry: entry.name)

# Files take their time; the profile says how much is tried elsewhere.
FILES = settings(max_examples=settings().max_examples // 3, suppress_health_check=[HealthCheck.function_scoped_fixture])


@EVERY
def test_a_format_says_what_it_is(entry: Format) -> None:
    assert entry.name.isidentifier()
    assert entry.summary
    assert "\n" not in entry.summary
    assert entry.what
    assert entry.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in entry.suffixes)


@EVERY
def test_a_format_needs_an_extra_that_there_is(entry: Format) -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))["project"]
    assert entry.extra is None or entry.extra in project["optional-dependencies"]


@pytest.mark.parametrize("way", ["lossless", "writes", "brings"])
def test_no_two_formats_take_files_of_the_same_suffix(way: str) -> None:
    suffixes = [suffix for entry in FORMATS.values() if getattr(entry, way) for suffix in entry.suffixes]
    assert sorted(set(suffixes)) == sorted(suffixes)


@EVERY_WRITTEN
def test_what_is_written_depends_on_the_story_alone(entry: Format, story: Story) -> None:
    if not entry.store:
        assert list(entry.encode([story])) == list(entry.encode([story]))


@EVERY_WRITTEN
def test_no_stories_can_be_written(entry: Format, tmp_path: Path) -> None:
    path = tmp_path / f"none{entry.suffixes[0]}"
    dump_all([], path, format=entry.name)
    assert path.exists()
    if entry.lossless:
        assert list(load_all(path)) == []


@EVERY_WRITTEN
@FILES
@given(some=st.lists(stories(), max_size=2))
@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
def test_every_story_can_be_written(entry: Format, tmp_path: Path, some: list[Story]) -> None:
    path = tmp_path / f"any{entry.suffixes[0]}"
    dump_all(some, path, format=entry.name)
    assert path.exists()


@EVERY_WRITTEN
def test_half_characters_can_be_written(entry: Format, tmp_path: Path) -> None:
    text = "Ana \ud800Ruiz said after she met Bo Li in \udc00 Oslo on Monday that Norway accused Spain of \udfff lies."
    story = parse(text, published=date(2025, 8, 20), headline="\ud800", source="\ud800")
    assert story.statements
    assert story.events
    assert story.meetings
    dump(story, tmp_path / f"odd{entry.suffixes[0]}", format=entry.name)


@EVERY_DOCUMENT
@given(story=stories(news_texts() | any_texts()))
def test_what_is_written_is_read(entry: Format, story: Story) -> None:
    document = dumps(story, format=entry.name)
    assert isinstance(document, bytes) == entry.binary
    again = loads(document, format=entry.name)
    assert again == story
    assert hash(again) == hash(story)
    assert dumps(again, format=entry.name) == document


@EVERY_LOSSLESS
@FILES
@given(some=st.lists(stories(), max_size=3, unique_by=lambda story: story.id))
def test_what_is_written_to_a_file_is_read(entry: Format, tmp_path: Path, some: list[Story]) -> None:
    path = tmp_path / f"stories{entry.suffixes[0]}"
    dump_all(iter(some), path)
    assert list(load_all(path)) == some


@EVERY_LOSSLESS
def test_one_story_in_a_file(entry: Format, tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a file"
    dump(story, path, format=entry.name)
    assert load(path, format=entry.name) == story


@EVERY_LOSSLESS
def test_a_file_of_none_or_more_holds_no_one_story(entry: Format, tmp_path: Path, story: Story) -> None:
    path = tmp_path / f"stories{entry.suffixes[0]}"
    for some in ([], [story, Story(id="story:other", text="")]):
        dump_all(some, path)
        with pytest.raises(DecodeError, match="must hold one story"):
            load(path)


@EVERY_LOSSLESS
def test_a_failure_leaves_the_old_file(entry: Format, tmp_path: Path, story: Story) -> None:
    path = tmp_path / f"stories{entry.suffixes[0]}"
    dump(story, path)

    def failing() -> Iterator[Story]:
        yield Story(id="story:other", text="")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        dump_all(failing(), path)
    assert load(path) == story
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@EVERY_DOCUMENT
@given(data=st.data(), story=stories())
def test_a_broken_document_is_a_decode_error_or_a_story(entry: Format, data: st.DataObject, story: Story) -> None:
    document = dumps(story, format=entry.name)
    raw = bytearray(document.encode() if isinstance(document, str) else document)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=3))
    found: Story | None = None
    with suppress(DecodeError):
        found = loads(bytes(raw), format=entry.name)
    assert found is None or isinstance(found, Story)


@EVERY_DOCUMENT
@given(document=st.binary(max_size=40))
def test_any_bytes_are_a_decode_error(entry: Format, document: bytes) -> None:
    with pytest.raises(DecodeError):
        loads(document, format=entry.name)


@EVERY_LOSSLESS
def test_a_file_of_rubbish_is_a_decode_error(entry: Format, tmp_path: Path) -> None:
    path = tmp_path / f"rubbish{entry.suffixes[0]}"
    path.write_bytes(b"\x00rubbish, nothing else\xff")
    with pytest.raises(DecodeError):
        list(load_all(path))


@EVERY_LOSSLESS
def test_a_document_must_not_be_too_long(entry: Format, tmp_path: Path, story: Story) -> None:
    path = tmp_path / f"stories{entry.suffixes[0]}"
    dump(story, path)
    with pytest.raises(DecodeError, match="must not be longer than 100 bytes"):
        load(path, limit=100)


@EVERY_LOSSLESS
def test_the_limit_may_be_as_high_as_one_likes(entry: Format, tmp_path: Path, story: Story) -> None:
    path = tmp_path / f"stories{entry.suffixes[0]}"
    dump(story, path)
    assert load(path, limit=2**40) == story


@EVERY_LOSSLESS
def test_a_file_that_is_not_there_is_an_error_of_the_system(entry: Format, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(load_all(tmp_path / f"none{entry.suffixes[0]}"))


def test_the_documentation_has_the_table() -> None:
    page = Path(__file__).parents[2].joinpath("docs/reference/formats.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert rows == [documented(entry) for entry in FORMATS.values()]


def documented(entry: Format) -> str:
    ways = {"write": entry.writes, "read back": entry.lossless, "bring articles": entry.brings}
    can = ", ".join(way for way, true in ways.items() if true)
    suffixes = ", ".join(f"`{suffix}`" for suffix in entry.suffixes)
    extra = f"`{entry.extra}`" if entry.extra else ""
    return f"| `{entry.name}` | {suffixes} | {can} | {extra} | {entry.summary} |"


def test_an_unknown_format_is_told_with_those_that_are_known(story: Story, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"unknown format 'jason' \(known: json, "):
        dumps(story, format="jason")
    with pytest.raises(UnknownNameError, match="unknown format 'jason'"):
        loads("{}", format="jason")
    with pytest.raises(UnknownNameError, match="unknown format 'jason'"):
        dump(story, tmp_path / "a.json", format="jason")
    with pytest.raises(UnknownNameError, match=r"unknown file suffix '.xyz' \(known: .json, "):
        load(tmp_path / "a.xyz")


def test_what_cannot_be_read_is_not_known_for_reading(tmp_path: Path) -> None:
    for entry in FORMATS.values():
        if not entry.lossless:
            with pytest.raises(UnknownNameError):
                load_all(tmp_path / "a", format=entry.name)
