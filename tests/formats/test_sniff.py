"""Files whose suffix says nothing: known by their beginning, or refused."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

import newsevents
from newsevents.errors import ArticleWarning, InputError, UnknownNameError

TEXT = "The ferry sails."
RSS = f"<rss version='2.0'><channel><item><title>A</title><description>{TEXT}</description></item></channel></rss>"
ATOM = f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>{TEXT}</content></entry></feed>"
RDF = (
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
    f"<item><title>A</title><description>{TEXT}</description></item></rdf:RDF>"
)
NEWSML = f"<newsItem guid='1'><contentSet><inlineData>{TEXT}</inlineData></contentSet></newsItem>"
LONG = f"{TEXT} {'It is a fine ferry. ' * 20}"
PAGE = f"<html><head><title>A</title></head><body><article><p>{LONG}</p></article></body></html>"
NINJS = {"uri": "urn:1", "body_text": TEXT, "versioncreated": "2025-08-20"}
LINKED = {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": TEXT}


def read(path: Path, **options: Any) -> list[str]:
    return [article.text for article in newsevents.read(path, **options)]


@pytest.mark.parametrize("name", ["a", "a.xml", "a.json", "a.jsonl", "a.dat"])
@pytest.mark.parametrize(
    "document",
    [
        NEWSML,
        f"\ufeff<?xml version='1.0'?>\n<!-- by us -->\n{NEWSML}",
        f"<x:newsMessage xmlns:x='http://iptc.org/std/nar/2006-10-01/'><x:itemSet>{NEWSML}</x:itemSet></x:newsMessage>",
        json.dumps(NINJS),
        json.dumps([NINJS], indent=1),
        json.dumps(NINJS) + "\n",
        json.dumps(LINKED),
        json.dumps([LINKED], indent=2),
        json.dumps({"id": 1, "text": TEXT}) + "\n",
        f'\n{{"maintext": "{TEXT}"}}\n',
        f"id,text\n1,{TEXT}\n",
        f'"text","id"\n{TEXT},1\n',
        f"text\n{TEXT}\n",
    ],
)
def test_the_beginning_tells(document: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(document, encoding="utf-8")
    assert read(path) == [TEXT]


@pytest.mark.parametrize("document", [RSS, ATOM, RDF, f"<?xml version='1.0'?><!DOCTYPE rss>\n{RSS}"])
def test_a_feed_is_known_and_its_teaser_warned_of(document: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(document, encoding="utf-8")
    if document is ATOM:
        assert read(path) == [TEXT]
        return
    with pytest.warns(ArticleWarning, match=r"a\.xml: the entry has a summary and no text$"):
        assert read(path) == [TEXT]


@pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
@pytest.mark.parametrize("document", [PAGE, f"<!DOCTYPE html>\n{PAGE}", f"<!-- a --><!doctype html>{PAGE}"])
def test_a_page_is_known(document: str, tmp_path: Path) -> None:
    path = tmp_path / "a.php"
    path.write_text(document, encoding="utf-8")
    assert read(path)[0].startswith(TEXT)


def test_a_table_in_parquet_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"text": [TEXT]}), path)
    assert read(path) == [TEXT]


def test_a_long_prolog_of_nothing_takes_no_time(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("<!---->" * 10_000 + "<" * 10_000, encoding="utf-8")
    with pytest.raises(InputError):
        read(path)


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"The ferry sails.\n",
        b"Text, he said, is all.\n",
        b"[Update] The ferry sails.",
        b"{The ferry} sails.",
        b"< 5 ferries",
        b"<svg></svg>",
        b"\x00\x01\x02",
        b"\x1f\x8b\x08",
        b"PK\x03\x04",
        newsevents.dumps(newsevents.Story(id="story:1", text=TEXT)).encode(),
    ],
)
def test_what_tells_nothing_is_refused_with_the_option(document: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(document)
    with pytest.raises(InputError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}: neither its name nor its beginning tells its format: name it, with ")
    assert "format=" in caught.value.problem


def test_the_name_of_a_format_comes_before_all_else(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(RSS, encoding="utf-8")
    assert read(path, format="text") == [RSS]
    with pytest.raises(UnknownNameError, match=r"^unknown format 'gdelt' \(known: text, "):
        read(path, format="gdelt")


def test_notes_of_an_article_are_notes_of_its_story(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": TEXT, "published": "soon"}), encoding="utf-8")
    note = "published must be a date or time (got 'soon'): left out"
    with pytest.warns(ArticleWarning, match="soon"):
        (article,) = newsevents.read(path)
    story = newsevents.parse_article(article)
    assert [(str(found.kind), found.message) for found in story.notes] == [("reading", note)]
    assert newsevents.loads(newsevents.dumps(story)) == story
