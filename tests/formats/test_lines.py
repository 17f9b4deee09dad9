"""JSON, JSON Lines and their kin at their edges: what stands between stories, limits, and what is said."""

from io import BytesIO
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, LIMIT, dump_all, dumps, load_all, loads
from newsevents.model import Story

ONE, TWO = (Story(id=f"story:{number}", text="x") for number in (1, 2))
FIRST, SECOND = dumps(ONE), dumps(TWO)


@pytest.mark.parametrize(
    ("some", "document"),
    [
        ([], "[\n]"),
        ([ONE], FIRST),
        ([ONE, TWO], f"[\n{FIRST},\n{SECOND}\n]"),
        ([ONE] * 3, f"[\n{FIRST},\n{FIRST},\n{FIRST}\n]"),
    ],
)
def test_what_stands_between_stories_in_json(some: list[Story], document: str, tmp_path: Path) -> None:
    dump_all(some, tmp_path / "a.json")
    assert (tmp_path / "a.json").read_text() == document


def test_stories_in_json_lines(tmp_path: Path) -> None:
    dump_all([ONE, TWO], tmp_path / "a.jsonl")
    assert (tmp_path / "a.jsonl").read_text() == f"{FIRST}\n{SECOND}\n"


def test_each_line_may_be_as_long_as_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{FIRST}\n\n{SECOND}")
    assert list(load_all(path, limit=len(FIRST) + 1)) == [ONE, TWO]
    with pytest.raises(DecodeError) as caught:
        list(load_all(path, limit=len(FIRST)))
    assert str(caught.value) == f"JSON line 1 is not valid:\nmust not be longer than {len(FIRST)} bytes"
    path.write_text(f"\n{FIRST}\n{{")
    with pytest.raises(DecodeError, match=r"^JSON line 3 is not valid:\nmust be JSON: "):
        list(load_all(path))


@pytest.mark.parametrize("name", ["json", "jsonl", "yaml", "msgpack"])
def test_a_document_may_be_as_long_as_the_limit(name: str) -> None:
    document = dumps(ONE, format=name)
    assert loads(document, format=name, limit=len(document)) == ONE
    with pytest.raises(DecodeError, match=f"must not be longer than {len(document) - 1} bytes$"):
        loads(document, format=name, limit=len(document) - 1)


def test_a_document_that_comes_in_pieces_is_read_as_a_whole() -> None:
    story = Story(id="story:1", text="x" * 3_000_000)
    document = dumps(story).encode()
    assert list(FORMATS["json"].decode(BytesIO(document), limit=len(document))) == [story]


def test_sixty_four_mebibytes_are_taken_if_nobody_says_otherwise() -> None:
    assert LIMIT == 67_108_864


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("a: [", r"^YAML document is not valid:\nmust be YAML: [^(<]+ @ line [12], column \d+$"),
        ("a: 'b", r"^YAML document is not valid:\nmust be YAML: [^(<]+ @ line [12], column \d+$"),
        (
            "a: b: c",
            r"\nmust be YAML: mapping values are not allowed .+ @ line 1, column 5$",
        ),
        ("a: \x00", r"^YAML document is not valid:\nmust be YAML: [^(<@]+$"),
    ],
)
def test_what_is_said_of_words_that_are_no_yaml(document: str, words: str) -> None:
    with pytest.raises(DecodeError, match=words):
        loads(document, format="yaml")


def test_a_span_of_spacy_has_its_story_and_its_id() -> None:
    data = dumps(Story(id="story:\udc80", text="x\ud800"), format="docbin")
    assert isinstance(data, bytes)
    (doc,) = DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab)
    assert (doc.text, doc.user_data["story"]) == ("x?", "story:?")
    assert list(doc.spans) == ["names", "actors", "statements", "cues", "events", "meetings"]
