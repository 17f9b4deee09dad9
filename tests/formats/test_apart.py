"""Stories with ids of every awkward form: as many out as in, in every format."""

import json
import re
import warnings
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest
import spacy
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import DocBin

import newsevents
from newsevents import Story
from newsevents.errors import ArticleWarning
from newsevents.formats import FORMATS, dump_all, graphml, load_all, parquet, rdf
from newsevents.formats._apart import Names
from newsevents.formats.sqlite import upsert

STORY = newsevents.parse("Ana Ruiz met Luis Paz in Oslo on Monday. Officials attacked protesters.", published=None)
DATED = newsevents.parse("Ana Ruiz met Luis Paz in Oslo on 3 March 2025.", published=None)
AWKWARD = (
    *("a", "A", "a/b", "a_b", "a?b", "a:b", "a#b", "a%20b", "../a", "con", "CON.txt", ".", "..", "-", "_"),
    *("x" * 100, "x" * 101, "x" * 300, "x" * 300 + "y", "Ærø", "ærø", "Orø", "京都", "大阪", "e\u0301", "é"),
    *(
        "\ud800",
        "\udc00",
        "\ud800a",
        "\0",
        "\x01",
        "\x02",
        "\u200b",
        "\u200c",
        "\ufffd",
        "\U000e0001",
        "~2",
        "a~2",
        "a-2",
    ),
    *("https://example.org/1?a=b&c", "https://example.org/1?a=b&d", "tag:1,2", 'a"b', "a'b", "<a>", "a\\b", "a;b,c"),
)


def many(number: int, story: Story = STORY) -> Iterator[Story]:
    """Yield stories with awkward ids, each of them more than once if there are enough, and with few addresses."""
    for i, name in enumerate(islice(cycle(AWKWARD), number)):
        yield evolve(story, id=f"story:{name}", headline=f"Number {i}", url=f"https://example.org/{i % 50}")


def document(name: str, stories: list[Story]) -> str:
    return "".join(map(str, FORMATS[name].encode(stories)))


def of_jsonld(stories: list[Story]) -> list[str]:
    nodes = json.loads(document("jsonld", stories))["@graph"]
    return [node["@id"] for node in nodes if node["@type"] == "NewsArticle"]


def of_rdf(stories: list[Story]) -> list[str]:
    return sorted({str(node) for node in rdf.graph(stories).subjects() if str(node).endswith("#meeting-1")})


def of_docbin(stories: list[Story]) -> list[str]:
    data = b"".join(part for part in FORMATS["docbin"].encode(stories) if isinstance(part, bytes))
    docs = DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab)
    return [doc.user_data["story"] for doc in docs]


NAMES: dict[str, Callable[[list[Story]], list[str]]] = {
    "gdelt": lambda stories: [line.split("\t")[0] for line in document("gdelt", stories).splitlines()],
    "plover": lambda stories: [json.loads(line)["id"] for line in document("plover", stories).splitlines()],
    "polecat": lambda stories: [line.split("\t")[0] for line in document("polecat", stories).split("\n")[1:-1]],
    "ics": lambda stories: re.findall("(?m)^UID:(.*)", document("ics", stories).replace("\r\n ", "")),
    "ninjs": lambda stories: [json.loads(line)["events"][0]["uri"] for line in document("ninjs", stories).splitlines()],
    "jsonld": of_jsonld,
    "rdf": of_rdf,
    "graphml": lambda stories: [node for node in graphml.graph(stories) if node.endswith("/meeting:1")],
    "docbin": of_docbin,
}
"""For each format that is not read back, the names of what there is one of, or as many of, for each story."""


@pytest.mark.parametrize("name", [entry.name for entry in FORMATS.values() if entry.lossless])
@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
def test_as_many_are_read_as_were_written_and_the_same(name: str, tmp_path: Path) -> None:
    stories = list(many(150))
    dump_all(stories, tmp_path / "out", format=name)
    assert list(load_all(tmp_path / "out", format=name)) == stories


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
def test_none_takes_the_name_of_another(name: str) -> None:
    one = len(NAMES[name]([DATED]))
    assert one
    found = NAMES[name](list(many(150, DATED)))
    assert len(set(found)) == len(found) == 150 * one


@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
def test_each_has_a_file_of_its_own(tmp_path: Path) -> None:
    texts = [f"Number {i}" for i in range(150)]
    stories = (Story(id=story.id, text=text) for story, text in zip(many(150), texts, strict=True))
    dump_all(stories, tmp_path / "a.brat")
    files = list((tmp_path / "a.brat").glob("*.txt"))
    assert sorted(file.read_text() for file in files) == sorted(texts)
    assert len({file.name.lower() for file in files}) == 150


def test_both_are_named_where_an_id_is_not_kept() -> None:
    twice = [Story(id="story:1", text="a"), Story(id="story:2", text="b"), Story(id="story:1", text="c")]
    told = r"^story 3 has an id like that of an earlier one, 'story:1': here it is 'story:1~2'$"
    with pytest.warns(ArticleWarning, match=told):
        assert document("ninjs", twice).count("story:1~2") == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        document("ninjs", twice[:2])
        document("jsonl", twice)


def test_rows_of_tables_are_kept_apart_like_their_stories() -> None:
    twice = [evolve(STORY, headline="a"), evolve(STORY, headline="b")]
    with pytest.warns(ArticleWarning):
        tables = parquet.tables(twice)
    for name in ("stories", "actors", "events"):
        assert set(tables[name]["story_id"].to_pylist()) == {STORY.id, f"{STORY.id}~2"}


def test_a_story_is_still_replaced_by_a_later_one_of_its_id(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    upsert([Story(id="story:1", text="old")], path)
    upsert([Story(id="story:1", text="new")], path)
    assert [story.text for story in load_all(path)] == ["new"]


def test_actors_without_a_name_are_those_of_their_story() -> None:
    other = evolve(STORY, id="story:other")
    network = graphml.graph([STORY, other])
    assert {node for node in network if node.startswith("person:")} == {"person:ana-ruiz", "person:luis-paz"}
    assert {node for node in network if node.endswith("group:officials")} == {
        f"{STORY.id}/group:officials",
        "story:other/group:officials",
    }
    assert all(network.nodes[node].get("kind") for node in network)


@given(st.lists(st.text("aA~2", min_size=1, max_size=4)))
def test_names_are_never_alike(given_: list[str]) -> None:
    names = Names(str.lower)
    found = [names.of(name) for name in given_]
    assert len({name.lower() for name in found}) == len(given_)
    assert all(new.startswith(name) for new, name in zip(found, given_, strict=True))
