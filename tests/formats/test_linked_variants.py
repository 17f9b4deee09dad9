"""The ways in which JSON-LD says one thing."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.formats.reading import articles, only

from newsevents.errors import DecodeError

NODE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Harbour to close",
    "datePublished": "2023-03-06",
    "author": {"@type": "Person", "name": "Jane Roe"},
    "articleBody": "One.\n\nTwo.",
}


def told(node: object) -> tuple[str, str | None, tuple[str, ...], object]:
    article = only("jsonld", json.dumps(node))
    return article.text, article.headline, article.bylines, article.published


@pytest.mark.parametrize(
    "node",
    [
        {**NODE, "headline": ["Harbour to close", "Port"], "datePublished": ["2023-03-06"]},
        {**NODE, "articleBody": ["One.", "Two."]},
        {**NODE, "articleBody": [{"@type": "Text", "text": "One."}, {"@value": "Two."}]},
        {**NODE, "articleBody": "<p>One.</p><p>Two.</p>"},
        {**NODE, "articleBody": "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"},
        {**NODE, "headline": "Harbour&#32;to &lt;b&gt;close&lt;/b&gt;"},
        {**NODE, "author": {"name": {"@type": "Person", "name": "Jane Roe"}}},
        {**NODE, "author": [["Jane Roe"]]},
        {**NODE, "@type": "http://schema.org/NewsArticle"},
        {**NODE, "@type": ["https://schema.org/NewsArticle", "Thing"]},
        {f"schema:{key}" if key[0] != "@" else key: value for key, value in NODE.items()},
        {f"http://schema.org/{key}" if key[0] != "@" else key: value for key, value in NODE.items()},
        {"@type": "WebPage", "mainEntity": NODE},
        {"@graph": [{**NODE, "author": {"@id": "#1"}}, {"@id": "#1", "@type": "Person", "name": "Jane Roe"}]},
        [[{"@type": "WebSite"}], {"@graph": {"mainEntity": [NODE]}}],
    ],
)
def test_they_all_mean_the_same(node: object) -> None:
    assert told(node) == ("One.\n\nTwo.", "Harbour to close", ("Jane Roe",), date(2023, 3, 6))


@pytest.mark.parametrize(
    "body", ["It is <b> that counts.", "a < b and b > c", "AT&T said no", "Use <table>, she said, not <ul>."]
)
def test_plain_text_stays_as_it_is(body: str) -> None:
    assert told({**NODE, "articleBody": body})[0] == body


def test_an_article_without_text_says_so() -> None:
    article = only("jsonld", json.dumps({"@type": "NewsArticle", "headline": "H"}))
    assert article.text == ""
    assert article.notes == ("the article has no articleBody: its text is empty",)


def test_the_year_one_is_no_date() -> None:
    article = only("jsonld", json.dumps({**NODE, "datePublished": "0001-01-01T00:00:00Z"}))
    assert article.published is None
    assert article.notes == ("datePublished cannot be right (got '0001-01-01T00:00:00Z'): left out",)


def test_the_only_time_is_that_of_publication() -> None:
    node = {key: value for key, value in NODE.items() if key != "datePublished"}
    article = only("jsonld", json.dumps({**node, "dateModified": "2023-03-07T10:00:00Z"}))
    assert article.published == datetime(2023, 3, 7, 10, tzinfo=UTC)
    assert article.notes == ("there is no datePublished: published is dateModified",)


def test_of_a_key_that_is_there_twice_the_last_counts() -> None:
    article = only("jsonld", '{"@type": "NewsArticle", "articleBody": "One.", "articleBody": "Two."}')
    assert (article.text, article.notes) == ("Two.", ("the key 'articleBody' is there twice: the last counts",))


def test_things_that_are_no_articles_are_none() -> None:
    for node in ({"@type": "WebPage", "mainEntity": {"@type": "Person"}}, {"@type": "ImageObject"}, {"mainEntity": 3}):
        with pytest.raises(DecodeError, match="must hold a NewsArticle"):
            articles("jsonld", json.dumps(node))
