"""YAML: what people write by hand, and what is refused."""

from datetime import date

import pytest
import yaml  # type: ignore[import-untyped]  # it has no types

from newsevents.errors import DecodeError
from newsevents.formats import dumps, loads
from newsevents.model import Place, Story

BY_HAND = """
# A story by hand.
schema: newsevents/1
id: story:1
text: |-
  Talks
  went on.
published: 2025-08-20
headline: ~
language: 'en'
places:
- {id: 'place:oslo', name: no, latitude: 60, longitude: -10.5, country: null}
"""


def test_a_story_written_by_hand() -> None:
    story = loads(BY_HAND, format="yaml")
    assert story.text == "Talks\nwent on."
    assert str(story.published) == "2025-08-20"
    assert story.places == (Place(id="place:oslo", name="no", latitude=60.0, longitude=-10.5),)


def test_words_that_look_like_something_else_stay_words_for_every_reader() -> None:
    words = ("no", "1e5", "08", "~", "0x1F", "1:30", "<<", "=", ".5", "2025-08-20", "null", "“Yes”", "a: b", "- a")
    story = Story(id="story:1", text="", bylines=words)
    document = dumps(story, format="yaml")
    assert yaml.safe_load(document)["bylines"] == [*words]
    assert loads(document, format="yaml") == story


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_all_words_for_nothing(word: str) -> None:
    assert loads(f"{BY_HAND}source: {word}\n", format="yaml").source is None


@pytest.mark.parametrize("word", ["true", "True", "TRUE", "false", "False", "FALSE"])
def test_all_words_for_yes_and_no(word: str) -> None:
    with pytest.raises(DecodeError, match=rf"must be a string \(got {word.title()}\)"):
        loads(f"{BY_HAND}source: {word}\n", format="yaml")


@pytest.mark.parametrize(
    ("written", "number"),
    [("60", 60), ("+6", 6), ("-7", -7), ("0", 0), ("1.5", 1.5), ("-1.", -1), ("6.5e+1", 65), ("65.0E-1", 6.5)],
)
def test_numbers(written: str, number: float) -> None:
    assert loads(BY_HAND.replace("latitude: 60", f"latitude: {written}"), format="yaml").places[0].latitude == number


@pytest.mark.parametrize("word", ["1e3", "6.5e1", "010", ".5", "1_0", "0x1", "Yes", "on", "1:30", "1.5e-x", "1.5e+"])
def test_what_others_take_for_a_number_stays_a_word(word: str) -> None:
    assert loads(f"{BY_HAND}source: {word}\n", format="yaml").source == word


def test_a_story_can_be_read_by_eye() -> None:
    document = dumps(Story(id="story:1", text="“Ørsted”", published=date(2025, 8, 20)), format="yaml")
    assert isinstance(document, str)
    assert document.startswith("---\n")
    assert "“Ørsted”" in document
    assert list(yaml.safe_load(document)) == ["schema", "id", "text", "published"]


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ("[" * 200, "must be less deeply nested @ line 1, column 100"),
        ("- " * 5_000, "must be less deeply nested @ line 1, column 199"),
        ("a: &x [1]\nb: *x", "must have no anchors and aliases @ line 1, column 4"),
        ("a: *x", "must have no anchors and aliases @ line 1, column 4"),
        ("a: !!set {b}", "must have no tags (got 'tag:yaml.org,2002:set') @ line 1, column 4"),
        ("!!python/name:os.system", "must have no tags (got 'tag:yaml.org,2002:python/name:os.system') @ line 1, column 1"),  # noqa: E501
        ("a: 1\na: 2", "must not have a key twice (got 'a')"),
        ("1: 2", "must have strings for keys (got 1)"),
        ("? [a]\n: 2", "must have strings for keys (got a list)"),
        ("9" * 5000, "must have shorter numbers (got thousands of digits)"),
        ("2025-08-20", "must be an object (got '2025-08-20') @ $"),
        ("a: .nan", "must have 'schema': 'newsevents/1' @ $"),
        ("---\n", "must be an object (got None) @ $"),
        ("true", "must be an object (got True) @ $"),
    ],
)  # fmt: skip
def test_what_is_refused(document: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document, format="yaml")
    assert str(caught.value).startswith(f"YAML document is not valid:\n{problem}")


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ("a: [", "must be YAML: "),
        ("a: \x00", "must be YAML: "),
        ("[" * 100_000, "must be "),
    ],
)
def test_what_the_library_refuses_in_words_of_its_own(document: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document, format="yaml")
    assert str(caught.value).startswith(f"YAML document is not valid:\n{problem}")
