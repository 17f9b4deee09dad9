"""What services and scrapers give: NewsAPI, Event Registry, fundus, GDELT; and lists of rows in JSON."""

import json
from datetime import UTC, datetime

import pytest
from tests.formats.reading import articles, only

from newsevents.errors import DecodeError
from newsevents.model import Detail

NEWS_API = {
    "status": "ok",
    "totalResults": 2,
    "articles": [
        {
            "source": {"id": None, "name": "The Pier"},
            "author": "Jane Roe",
            "title": "Ferry sails",
            "description": "It sails.",
            "url": "https://example.org/1",
            "urlToImage": "https://example.org/1.jpg",
            "publishedAt": "2025-08-20T10:00:00Z",
            "content": "The ferry sails on Monday… [+2104 chars]",
        },
        {"source": {"name": "The Pier"}, "title": "B", "description": "A summary.", "content": None},
    ],
}
EVENT_REGISTRY = {
    "articles": {
        "results": [
            {
                "uri": "123",
                "lang": "eng",
                "date": "2025-08-21",
                "time": "08:00:00",
                "dateTime": "2025-08-21T08:00:00Z",
                "dateTimePub": "2025-08-20T10:00:00Z",
                "url": "https://example.org/1",
                "title": "Ferry sails",
                "body": "The ferry sails.",
                "source": {"uri": "pier.example", "dataType": "news", "title": "The Pier"},
                "authors": [{"uri": "jane@pier.example", "name": "Jane Roe", "type": "author"}],
                "sentiment": 0.25,
            }
        ],
        "totalResults": 1,
    }
}
FUNDUS = {
    "title": "Ferry sails",
    "authors": ["Jane Roe"],
    "publishing_date": "2025-08-20 10:00:00+00:00",
    "topics": ["Sea"],
    "free_access": True,
    "body": {
        "summary": ["The ferry sails."],
        "sections": [
            {"headline": [], "paragraphs": ["One."]},
            {"headline": ["Later"], "paragraphs": ["Two.", "Three."]},
        ],
    },
}
GDELT = {
    "articles": [
        {
            "url": "https://example.org/1",
            "title": "Ferry sails",
            "seendate": "20250820T100000Z",
            "domain": "pier.example",
            "language": "English",
            "sourcecountry": "Norway",
        }
    ]
}


class TestServices:
    @pytest.mark.parametrize("indent", [None, 1])
    def test_news_api(self, indent: int | None) -> None:
        first, second = articles("corpus", json.dumps(NEWS_API, indent=indent))
        assert (first.text, first.source, first.bylines) == ("The ferry sails on Monday…", "The Pier", ("Jane Roe",))
        assert first.published == datetime(2025, 8, 20, 10, tzinfo=UTC)
        assert first.notes == ("the text is cut short by its carrier",)
        assert Detail("description", "It sails.") in first.details
        assert (second.text, second.notes) == ("A summary.", ("the row has a summary and no text",))

    def test_event_registry(self) -> None:
        article = only("corpus", json.dumps(EVENT_REGISTRY))
        assert (article.id, article.text, article.headline) == ("123", "The ferry sails.", "Ferry sails")
        assert (article.source, article.bylines) == ("The Pier", ("Jane Roe",))
        assert article.published == datetime(2025, 8, 20, 10, tzinfo=UTC)
        assert Detail("sentiment", "0.25") in article.details

    @pytest.mark.parametrize("form", ["{}", "[{}]", "{0}\n{0}", "[\n{0},\n{0}\n]"])
    def test_fundus(self, form: str) -> None:
        for article in articles("corpus", form.replace("{0}", "{}").replace("{}", json.dumps(FUNDUS))):
            assert article.text == "The ferry sails.\n\nOne.\n\nLater\n\nTwo.\n\nThree."
            assert (article.bylines, article.headline) == (("Jane Roe",), "Ferry sails")
            assert article.published == datetime(2025, 8, 20, 10, tzinfo=UTC)
            assert article.details == (Detail("topics", '["Sea"]'), Detail("free_access", "true"))

    def test_gdelt_has_titles_alone_and_says_so(self) -> None:
        article = only("corpus", json.dumps(GDELT))
        assert (article.text, article.source, article.language) == ("Ferry sails", "pier.example", "en")
        assert article.published == datetime(2025, 8, 20, 10, tzinfo=UTC)
        assert article.notes == ("the row has a title and no text",)
        header = "url,title,seendate,domain\nhttps://example.org/1,Ferry sails,20250820T100000Z,pier.example\n"
        assert only("csv", header).text == "Ferry sails"

    def test_a_title_without_text_elsewhere_is_no_article(self) -> None:
        with pytest.raises(DecodeError, match="must have a text"):
            articles("corpus", json.dumps({"articles": [{"title": "Ferry sails", "url": "https://example.org/1"}]}))

    def test_the_row_of_a_list_is_said(self) -> None:
        document = json.dumps([{"text": "a"}, {"text": 3}], indent=1)
        with pytest.raises(DecodeError, match=r"^corpus row 2 is not valid"):
            articles("corpus", document)

    def test_a_list_that_is_cut_short_is_one_bad_document(self) -> None:
        document = json.dumps([{"text": "a"}, {"text": "b"}], indent=1)[:-5]
        with pytest.raises(DecodeError, match=r"^JSON corpus is not valid:\nmust be JSON: "):
            articles("corpus", document)

    def test_a_list_that_is_too_long_is_refused(self) -> None:
        with pytest.raises(DecodeError, match=r"^JSON corpus is not valid:\nmust not be longer than 30 bytes"):
            articles("corpus", json.dumps([{"text": "a"}] * 10, indent=1), limit=30)
