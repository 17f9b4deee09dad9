"""JSON-LD of pages with mistakes that browsers do not mind."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.pages import read

from newsevents.formats._json_repair import values

OPEN, CLOSE = '<script type="application/ld+json">', "</script>"
GOOD = (
    '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour to close",'
    ' "datePublished": "2023-03-06T10:00:00+01:00", "author": {"@type": "Person", "name": "Jane Roe"}}'
)
MOMENT = datetime(2023, 3, 6, 10, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    "script",
    [
        GOOD,
        f"\n//<![CDATA[\n{GOOD}\n//]]>\n",
        f"/*<![CDATA[*/{GOOD}/*]]>*/",
        f"<!--\n{GOOD}\n-->",
        f"{GOOD};",
        GOOD.replace("Harbour to", "Harbour\n\tto"),
        GOOD.replace('"NewsArticle",', '"NewsArticle"'),
        GOOD.replace("}}", "},}"),
        GOOD.replace("Harbour to close", 'The "harbour" to close'),
        GOOD.replace("Harbour to", "Harbour\\' to"),
        GOOD[:-1],
        f'{{"@type": "WebSite"}}{GOOD}',
        GOOD.replace('"', "&quot;"),
    ],
)
def test_a_broken_script_is_read(script: str) -> None:
    article = read(head=OPEN + script + CLOSE)
    assert (article.published, article.bylines) == (MOMENT, ("Jane Roe",))


@pytest.mark.parametrize("script", ["", "no", "{", "{]", '{"a"', "[" * 5000, '{"a": "' + '"' * 999, "var x = 3;"])
def test_what_is_no_json_is_left_out(script: str) -> None:
    assert values(script) in ([], [{}])
    assert read(head=OPEN + script + CLOSE).text


@given(st.text(alphabet='{}[]":,ab1\\ \n<>!-;&quot', max_size=60))
def test_any_script_is_survived(script: str) -> None:
    assert isinstance(values(script), list)


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('{"a": "one" "b": 2}', [{"a": "one", "b": 2}]),  # a comma is missing between two strings
        ('{"a": [1, {"b": 2', [{"a": [1, {"b": 2}]}]),  # the end is missing
        ('{"a": [1, 2], "b": {"c": 3}', [{"a": [1, 2], "b": {"c": 3}}]),
        ('{"a": "one""b": 2}', [{"a": "one", "b": 2}]),
        ('{"a": [1, 2,],}', [{"a": [1, 2]}]),
        ('{"a": ,"b": 2}', [{"a": None, "b": 2}]),
        ('{"a": 1 x', []),
        ("{1 2}", []),
        ('{"a": one}', []),
    ],
)
def test_what_is_missing_is_put_in_where_that_is_plain(script: str, found: list[object]) -> None:
    assert values(script) == found
