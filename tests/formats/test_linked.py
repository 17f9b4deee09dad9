"""Linked data: articles that are read, and names of stories that are written."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.formats.reading import articles, only

from newsevents import Article
from newsevents.formats import dumps
from newsevents.model import Detail, Story

EUROPE = (Detail("section", "Europe"),)


def of_node(**fields: object) -> Article:
    return only("jsonld", json.dumps({"@type": "NewsArticle", "articleBody": "One.", **fields}))


KINDS = (
    "Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle"
    " ReviewNewsArticle LiveBlogPosting BlogPosting Report"
)


@pytest.mark.parametrize("kind", KINDS.split())
def test_all_kinds(kind: str) -> None:
    assert len(articles("jsonld", json.dumps({"@graph": {"@type": ["Thing", kind]}}))) == 1


def test_an_article() -> None:
    article = of_node(
        **{
            "@id": " urn:1 ",
            "articleBody": " One. ",
            "headline": " ",
            "name": "A",
            "datePublished": "2025-08-20T10:00:00Z",
            "dateModified": "2025-08-20",
            "author": {"name": "Jane Roe"},
            "sourceOrganization": {"name": "Press"},
            "publisher": "The Pier",
            "articleSection": "World",
            "url": "https://example.org/1",
            "mainEntityOfPage": "https://example.org/2",
            "inLanguage": "de",
        }
    )
    assert article == Article(
        text="One.",
        id="urn:1",
        published=datetime(2025, 8, 20, 10, tzinfo=UTC),
        modified=date(2025, 8, 20),
        headline="A",
        bylines=("Jane Roe",),
        agency="Press",
        source="The Pier",
        section="World",
        url="https://example.org/1",
        language="de",
    )
    assert article.notes == ()


@pytest.mark.parametrize(
    ("field", "read"),
    [
        ({}, {}),
        ({"headline": "A", "name": "B"}, {"headline": "A"}),
        ({"mainEntityOfPage": "https://example.org/"}, {"url": "https://example.org/"}),
        ({"mainEntityOfPage": {"@id": "https://example.org/"}}, {"url": "https://example.org/"}),
        ({"author": ["Jo Doe", {}, {"name": "Al Poe"}]}, {"bylines": ("Jo Doe", "Al Poe")}),
        ({"sourceOrganization": "Press"}, {"agency": "Press"}),
        ({"articleSection": " Arts &amp; <b>Books</b>\n"}, {"section": "Arts & Books"}),
        ({"articleSection": ["", {"name": "World"}, "Europe", "World"]}, {"section": "World", "details": EUROPE}),
        ({"articleSection": ["https://example.org/world", "/world", 3, "x" * 101]}, {}),
        ({"inLanguage": {"alternateName": "nb"}}, {"language": "nb"}),
    ],
)
def test_an_article_of_one_field(field: dict[str, Any], read: dict[str, Any]) -> None:
    assert of_node(**field) == Article(**{"text": "One.", **read})


@pytest.mark.parametrize("field", ["datePublished", "dateModified"])
def test_a_time_that_is_none_is_said(field: str) -> None:
    assert of_node(**{field: "soon"}).notes == (f"{field} must be a date or time (got 'soon'): left out",)


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ({"url": "https://example.org/a?b=c d&e=ü#f"}, "https://example.org/a?b=c%20d&e=%C3%BC"),
        ({"url": "http://example.org/:?=&;,+!*'()$@~[]%"}, "http://example.org/:?=&;,+!*'()$@~[]%"),
        ({"url": "ftp://example.org/"}, "urn:newsevents:story:a"),
        ({"url": "https://example.org/\n"}, "urn:newsevents:story:a"),
        ({"url": "https://jo:doe@example.org/"}, "urn:newsevents:story:a"),
        ({"url": "https:///a"}, "urn:newsevents:story:a"),
        ({"url": "https://[/a"}, "urn:newsevents:story:a"),
        ({"id": "story:a:b/c%\ud800"}, "urn:newsevents:story:a:b%2Fc%25%3F"),
        ({}, "urn:newsevents:story:a"),
    ],
)
def test_the_name_of_a_story_in_linked_data(known: dict[str, Any], name: str) -> None:
    story = Story(**{"id": "story:a", "text": "", **known})
    assert json.loads(dumps(story, format="jsonld"))["@graph"][0]["@id"] == name
