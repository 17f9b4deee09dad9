"""The SQLite store: sound, searchable, and added to story by story."""

import sqlite3
from contextlib import closing
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import ArticleWarning, DecodeError
from newsevents.formats import _sqlite_schema, dump, dump_all, dumps, load, load_all
from newsevents.formats.sqlite import upsert
from newsevents.model import Story
from newsevents.strategies import stories


def ask(path: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as store:
        return store.execute(question).fetchall()


@settings(max_examples=settings().max_examples // 3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some=st.lists(stories(), max_size=3, unique_by=lambda story: story.id))
def test_a_store_is_sound(tmp_path: Path, some: list[Story]) -> None:
    path = tmp_path / "a.sqlite"
    dump_all(some, path)
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    assert ask(path, "SELECT count(*) FROM stories") == [(len(some),)]
    with closing(sqlite3.connect(path)) as store:
        store.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_a_store_answers_questions(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    dump(story, path)
    assert ask(path, "SELECT name, role FROM actors WHERE type = 'person'") == [("Ana Ruiz", "Minister")]
    assert ask(path, "SELECT content_text, verb, cue_text FROM statements JOIN actors ON actor_id = speaker_id") == [
        ("“We agreed,”", "say", "said")
    ]
    assert ask(path, "SELECT when_start, when_grain, trigger_text FROM meetings") == [("2025-08-19", "day", "met")]
    assert ask(path, "SELECT actor_id, role FROM participants ORDER BY position") == [
        ("person:ana-ruiz", "participant"),
        ("alliance:NATO", "participant"),
    ]
    assert ask(
        path, "SELECT role, actor_id, goldstein FROM event_actors NATURAL JOIN events WHERE role = 'source'"
    ) == [("source", "person:ana-ruiz", 8.0)]
    assert ask(path, "SELECT byline, published FROM stories") == [("Jo Doe", "2025-08-20T09:30:00+00:00")]
    assert ask(path, "SELECT text FROM search WHERE search MATCH 'envoys'") == [(story.text,)]


def test_the_columns_have_types_and_indexes(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    dump_all([Story(id="story:1", text="", bylines=("Jo Doe", "Al Poe"))], path)
    assert ask(path, "SELECT name, type FROM pragma_table_info('places') WHERE name IN ('latitude', 'name')") == [
        ("name", "TEXT"),
        ("latitude", "REAL"),
    ]
    tables = "sqlite_master AS made JOIN pragma_table_info(made.name) AS c"
    kinds = ask(path, f"SELECT DISTINCT c.type FROM {tables} WHERE made.name NOT LIKE 'search%'")  # noqa: S608
    assert {kind for (kind,) in kinds if kind} == {"TEXT", "INTEGER", "REAL"}
    indexes = {name for (name,) in ask(path, "SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert {"events_place_id", "statements_speaker_id", "mentions_ref_id"} <= indexes
    assert ask(path, "SELECT byline FROM stories") == [("Jo Doe; Al Poe",)]


def test_a_story_takes_the_place_of_the_one_with_its_id(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    other = Story(id="story:other", text="Rain.")
    upsert([story, other], path)
    changed = attrs.evolve(story, text=story.text.replace("envoys", "agents"))
    upsert([changed], path)
    assert list(load_all(path)) == [other, changed]
    assert ask(path, "SELECT count(*) FROM search WHERE search MATCH 'envoys'") == [(0,)]
    assert ask(path, "SELECT count(*) FROM search WHERE search MATCH 'agents'") == [(1,)]
    assert ask(path, "PRAGMA foreign_key_check") == []


def test_two_stories_with_the_same_id_are_two(tmp_path: Path) -> None:
    one, other = Story(id="story:1", text="one"), Story(id="story:1", text="other")
    with pytest.warns(ArticleWarning, match="story 2 has an id like that of an earlier one"):
        dump_all([one, other], tmp_path / "a.sqlite")
    assert list(load_all(tmp_path / "a.sqlite")) == [one, other]
    assert ask(tmp_path / "a.sqlite", "SELECT story_id FROM stories") == [("story:1",), ("story:1~2",)]


def test_what_fails_while_it_is_added_adds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.sqlite"
    old = [Story(id="story:1", text="old"), Story(id="story:2", text="old")]
    dump_all(old, path)
    merge = _sqlite_schema.merge

    def failing(store: sqlite3.Connection) -> None:
        merge(store)
        raise ZeroDivisionError

    monkeypatch.setattr(_sqlite_schema, "merge", failing)
    with pytest.raises(ZeroDivisionError):
        upsert([Story(id="story:1", text="new"), Story(id="story:3", text="new")], path)
    assert list(load_all(path)) == old


def test_what_fails_adds_nothing(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    upsert([story], path)

    def failing() -> object:
        yield Story(id="story:other", text="")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        upsert(failing(), path)  # type: ignore[arg-type]  # it yields before it fails
    assert list(load_all(path)) == [story]


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE stories",
        "UPDATE stories SET document = 3",
        "UPDATE stories SET document = x'ff'",
        "UPDATE stories SET document = '{}'",
    ],
)
def test_a_broken_store_is_a_decode_error(tmp_path: Path, story: Story, change: str) -> None:
    path = tmp_path / "a.sqlite"
    dump(story, path)
    with closing(sqlite3.connect(path)) as store, store:
        for trigger in ("story_added", "story_removed"):
            store.execute(f"DROP TRIGGER {trigger}")
        store.execute(change)
    with pytest.raises(DecodeError):
        load(path)


def test_a_store_of_something_else_is_a_decode_error(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as store, store:
        store.execute("CREATE TABLE stories (number, document)")
        store.execute("INSERT INTO stories VALUES (1, 3)")
    with pytest.raises(DecodeError, match="must have text in the column 'document'"):
        load(tmp_path / "a.db")


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    path.write_text("letters to a friend" * 100)
    with pytest.raises(
        DecodeError, match=r"^SQLite store is not valid:\nmust be a store of stories \(file is not a dat"
    ):
        upsert([story], path)
    assert path.read_text().startswith("letters")


def test_lone_surrogates_are_kept_in_the_story_and_replaced_in_the_tables(tmp_path: Path) -> None:
    story = Story(id="story:1", text="a\ud800b", headline="“x”\udfff", bylines=("\ud800",))
    dump(story, tmp_path / "a.sqlite")
    assert load(tmp_path / "a.sqlite") == story
    assert ask(tmp_path / "a.sqlite", "SELECT text, title, byline FROM stories") == [("a?b", "“x”?", "?")]
    assert ask(tmp_path / "a.sqlite", "SELECT document FROM stories") == [(dumps(story),)]
