"""What NewsML-G2 and ninjs items say of themselves."""

import json
from datetime import UTC, datetime

import pytest
from tests.formats.reading import articles, only

from newsevents import Article

NITF = (
    "<inlineXML><nitf><body><body.head><hedline><hl1>Ferry sails</hl1></hedline><byline>By Jane Roe <byttl>Staff "
    "Writer</byttl></byline></body.head><body.content><p>One.</p></body.content></body></nitf></inlineXML>"
)
PROVIDER = '<provider qcode="p:X"><name>Example Agency</name></provider>'


def item(*, kind: str = "text", meta: str = "", content: str = "<inlineData>One.</inlineData>", more: str = "") -> str:
    return (
        f'<newsItem guid="g" {more}><itemMeta><itemClass qcode="ninat:{kind}"/>{PROVIDER}'
        f"<versionCreated>2023-03-06T10:00:00Z</versionCreated></itemMeta>"
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def newsml(**parts: str) -> Article:
    return only("newsml", item(**parts))


@pytest.mark.parametrize(
    ("meta", "content", "names"),
    [
        ("<by>By Jane Roe and Tom Poe</by>", "", ("Jane Roe", "Tom Poe")),
        ("<by>Jane Roe</by><by>Tom Poe</by>", "", ("Jane Roe", "Tom Poe")),
        ('<by xml:lang="en">Jane Roe</by><by xml:lang="de">Von Jane Roe</by>', "", ("Jane Roe",)),
        ("<creator><name>Jane Roe</name></creator>", "", ("Jane Roe",)),
        ('<creator literal="Roe, Jane"/>', "", ("Jane Roe",)),
        ("", NITF, ("Jane Roe",)),
        ("<by>Tom Poe</by>", NITF, ("Tom Poe",)),
        ("<creator><name>Example Agency</name></creator>", "", ()),
        ("<creator><name>Reuters</name></creator>", "", ()),
        ('<creator qcode="c:17"/>', "", ()),
        ("<contributor><name>Ann Low</name></contributor>", "", ()),
    ],
)
def test_the_bylines_of_an_item(meta: str, content: str, names: tuple[str, ...]) -> None:
    article = newsml(meta=meta, content=content or "<inlineData>One.</inlineData>")
    assert (article.bylines, article.source) == (names, "Example Agency")


def test_the_headline_of_nitf() -> None:
    assert newsml(content=NITF).headline == "Ferry sails"
    assert newsml(meta="<headline>Ferry</headline>", content=NITF).headline == "Ferry"


@pytest.mark.parametrize(
    ("parts", "language"),
    [
        ({"more": 'xml:lang="de"'}, "de"),
        ({"meta": '<language tag="pt-BR"/>', "more": 'xml:lang="de"'}, "pt-BR"),
        ({"content": '<inlineXML xml:lang="fr"><html><body><p>Un.</p></body></html></inlineXML>'}, "fr"),
        ({}, "en"),
    ],
)
def test_the_language_of_an_item(parts: dict[str, str], language: str) -> None:
    assert newsml(**parts).language == language


@pytest.mark.parametrize("kind", ["picture", "video", "audio", "graphic"])
def test_items_that_are_no_text_give_no_article(kind: str) -> None:
    assert articles("newsml", item(kind=kind, content='<remoteContent href="x.jpg"/>')) == []
    assert articles("ninjs", json.dumps({"uri": "urn:a", "type": kind, "body_text": "One."})) == []


def test_plain_data_that_looks_like_a_tag_is_text() -> None:
    data = "<inlineData contenttype='text/{}'>It is &lt;b&gt;all&lt;/b&gt; &amp;amp; more.</inlineData>"
    assert newsml(content=data.format("plain")).text == "It is <b>all</b> &amp; more."
    assert newsml(content=data.format("html")).text == "It is all & more."
    body = "It is <b>all</b> &amp; more."
    assert only("ninjs", json.dumps({"uri": "urn:a", "body_text": body})).text == body
    assert only("ninjs", json.dumps({"uri": "urn:a", "body_html": body})).text == "It is all & more."


def test_content_that_is_later_than_its_version_is_no_time() -> None:
    article = newsml(meta="<contentCreated>2033-03-06T10:00:00Z</contentCreated>")
    assert article.published == datetime(2023, 3, 6, 10, tzinfo=UTC)
    times = {"versioncreated": "2023-03-06T10:00:00+0000", "contentcreated": "2023-03-05T10:00:00+0000"}
    assert only("ninjs", json.dumps({"uri": "urn:a", **times})).published == datetime(2023, 3, 5, 10, tzinfo=UTC)


def test_the_time_of_nitf() -> None:
    dated = NITF.replace("<nitf>", '<nitf><head><docdata><date.issue norm="20230306T100000Z"/></docdata></head>')
    bare = item(content=dated).replace("versionCreated", "other")
    assert only("newsml", bare).published == datetime(2023, 3, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fields", "source"),
    [
        ({"infoSources": [{"name": "The Pier"}]}, "The Pier"),
        ({"infosources": [{"literal": "The Pier"}]}, "The Pier"),
        ({"infosource": [{"name": "The Pier"}], "copyrightholder": "The Post"}, "The Pier"),
        ({"copyrightHolder": "The Post"}, "The Post"),
        ({"copyrightholder": "The Post"}, "The Post"),
        ({"copyrightnotice": "(c) The Post"}, None),
    ],
)
def test_the_source_of_ninjs(fields: dict[str, object], source: str | None) -> None:
    assert only("ninjs", json.dumps({"uri": "urn:a", "body_text": "One.", **fields})).source == source


def test_authors_of_ninjs_may_be_among_its_people() -> None:
    people = [{"name": "Jane Roe", "rel": "author"}, {"name": "Ana Ruiz", "rel": "mentioned"}]
    assert only("ninjs", json.dumps({"uri": "urn:a", "people": people})).bylines == ("Jane Roe",)
    assert only("ninjs", json.dumps({"uri": "urn:a", "people": people, "by": "By Tom Poe"})).bylines == ("Tom Poe",)


def test_a_key_that_is_there_twice_is_said() -> None:
    article = only("ninjs", '{"uri": "urn:a", "body_text": "One.", "ext": {"a": 1, "a": 2}}')
    assert (article.text, article.notes) == ("One.", ("the key 'a' is there twice: the last counts",))
