"""Reports of many stories."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.views.reading import Reader

import newsevents
from newsevents.model import Story
from newsevents.strategies import stories
from newsevents.views import write_report
from newsevents.views.folder import index_of
from newsevents.views.summary import Summary

DAY = date(2025, 8, 20)
ONE = newsevents.parse(
    "“We are ready,” Prime Minister Nora Dahl said. Dahl met Ana Ruiz in Madrid on Monday.", published=DAY
)
TWO = newsevents.parse("Nora Dahl praised Ana Ruiz. “She helped,” Dahl said. “A lot,” Dahl said.", published=DAY)


def summary(*found: Story) -> Summary:
    made = Summary()
    for number, story in enumerate(found):
        made.add(story, f"{number}.html")
    return made


def test_there_is_a_page_for_each_story_and_an_index(tmp_path: Path) -> None:
    assert write_report([ONE, TWO], tmp_path / "report") == 2
    names = {path.name for path in (tmp_path / "report").glob("*.html")}
    links = set(Reader((tmp_path / "report/index.html").read_text(encoding="utf-8")).values("href"))
    assert len(names) == 3
    assert names - {"index.html"} <= links
    assert {re.split("#", link)[0] for link in links if link[0] not in "#d"} <= names
    for name in names - {"index.html"}:
        assert "index.html" in Reader((tmp_path / "report" / name).read_text(encoding="utf-8")).values("href")


def test_links_into_a_story_lead_to_a_card(tmp_path: Path) -> None:
    write_report([ONE, TWO], tmp_path / "report")
    index = Reader((tmp_path / "report/index.html").read_text(encoding="utf-8"))
    places = [link.split("#") for link in index.values("href") if "#" in link[1:] and not link.startswith("data:")]
    assert places
    for file, anchor in places:
        assert anchor in Reader((tmp_path / "report" / file).read_text(encoding="utf-8")).values("id")


def test_stories_with_one_id_are_kept_apart(tmp_path: Path) -> None:
    odd = [
        evolve(ONE, id=name) for name in ("story:a", "story:a", "story:A", "story:index", "story:con", "story:%2F..%2F")
    ]
    assert write_report(odd, tmp_path / "report") == 6
    names = [path.stem.casefold() for path in (tmp_path / "report").glob("*.html")]
    assert len(set(names)) == 7
    assert "con" not in names
    assert not any("/" in name or name.startswith(".") for name in names)


@given(st.lists(stories(), max_size=4))
def test_any_stories_have_an_index(found: list[Story]) -> None:
    page = Reader(index_of(summary(*found)))
    assert page.values("href").count("#stories") == 2
    assert [tag for tag, _ in page.tags].count("script") == 1


def test_speakers_are_counted_over_all_stories() -> None:
    number = len(ONE.statements_by("Nora Dahl")) + len(TWO.statements_by("Nora Dahl"))
    assert number > 2
    assert [(who.name, who.said, len(who.files)) for who in summary(ONE, TWO).speakers(9)] == [("Nora Dahl", number, 2)]
    assert summary(ONE, TWO).speakers(0) == []


def test_dyads_are_counted_in_both_directions() -> None:
    (one, other, dyad), *_ = summary(ONE, TWO).pairs(9)
    assert {one.name, other.name} == {"Nora Dahl", "Ana Ruiz"}
    assert dyad.number("met") == 1
    forth = one.name == "Nora Dahl"
    assert dyad.number("did", forth=forth) == 1
    assert dyad.number("did", forth=not forth) == 0


def test_an_earlier_report_is_replaced_whole(tmp_path: Path) -> None:
    write_report([ONE], tmp_path)
    before = {path.name for path in tmp_path.glob("*.html")}
    write_report([TWO], tmp_path)
    assert {path.name for path in tmp_path.glob("*.html")} & before == {"index.html"}


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    def broken() -> Iterator[Story]:
        yield TWO
        raise RuntimeError

    write_report([ONE], tmp_path / "report")
    before = sorted((tmp_path / "report").iterdir())
    with pytest.raises(RuntimeError):
        write_report(broken(), tmp_path / "report")
    with pytest.raises(RuntimeError):
        write_report(broken(), tmp_path / "other")
    assert sorted((tmp_path / "report").iterdir()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "report").write_text("mine", encoding="utf-8")
    with pytest.raises(NotADirectoryError, match="must be a folder, and a file has this name"):
        write_report([ONE], tmp_path / "report")
    assert (tmp_path / "report").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("mine", ["mine.txt", ".newsevents"])
def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, mine: str) -> None:
    (tmp_path / mine).touch()
    with pytest.raises(FileExistsError, match="must be new, empty or a folder with an earlier report"):
        write_report([ONE], tmp_path)
    (tmp_path / mine).unlink()
    (tmp_path / "index.html").write_text("my site", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_report([ONE], tmp_path)
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "my site"
