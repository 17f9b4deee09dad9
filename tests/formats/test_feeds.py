"""Feeds as they come: their dates, authors, and texts with tags that are none."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tests.formats.reading import articles, only

import newsevents
from newsevents import Article
from newsevents.model import NoteKind

MOMENT = datetime(2023, 3, 8, 10, tzinfo=timezone(timedelta(hours=1)))
SUMMARY = "the entry has a summary and no text"


def rss(item: str, *, language: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port Union</title>'
        f"<link>https://x.example</link><description>d</description>{language}"
        f"<item><title>T</title><link>https://x.example/1</link>{item}</item></channel></rss>"
    )


def entry(item: str) -> Article:
    return only("feed", rss(item))


def atom(inner: str) -> Article:
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry>{inner}</entry></feed>'
    return only("feed", f'<?xml version="1.0"?>{feed}')


@pytest.mark.parametrize(
    "item",
    [
        "<dc:date>2023-03-08T10:00:00+01:00</dc:date>",
        "<pubDate>Wed, 08 Mar 2023 10:00:00 +0100</pubDate>",
        "<pubDate>soon</pubDate><dc:date>2023-03-08T10:00:00+01:00</dc:date>",
        "<pubDate>2023-03-08 10:00</pubDate><dc:date>2023-03-08T10:00:00+01:00</dc:date>",
        "<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate><dc:date>2023-03-08T10:00:00+01:00</dc:date>",
    ],
)
def test_the_time_of_an_entry(item: str) -> None:
    assert entry(item).published == MOMENT


def test_the_time_of_an_entry_of_rss_1() -> None:
    feed = (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<channel rdf:about="https://x.example"><title>PU</title></channel><item rdf:about="https://x.example/1">'
        "<title>Port closes</title><description>The council met on Monday.</description>"
        "<dc:date>2023-03-08T10:00:00+01:00</dc:date></item></rdf:RDF>"
    )
    article = only("feed", feed)
    assert article.published == MOMENT
    assert [time.value for time in newsevents.parse_article(article).times] == ["2023-03-06"]


def test_the_time_of_an_entry_of_atom() -> None:
    updated = "<title>One</title><updated>2026-10-06T10:00:00Z</updated><content>The minister left.</content>"
    assert atom(updated).published == datetime(2026, 10, 6, 10, tzinfo=UTC)
    both = atom(f"{updated}<published>2026-10-05T10:00:00Z</published>")
    assert (both.published, both.modified) == (
        datetime(2026, 10, 5, 10, tzinfo=UTC),
        datetime(2026, 10, 6, 10, tzinfo=UTC),
    )


def test_a_day_in_words() -> None:
    assert entry("<pubDate>22 Oct 2018</pubDate>").published == date(2018, 10, 22)


def test_an_entry_without_time_has_none() -> None:
    assert entry("<description>One.</description>").published is None


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("<author>jane.roe@harbournews.online (Jane Roe)</author>", ("Jane Roe",)),
        ("<author>jane@x.com (Jane Roe)</author>", ("Jane Roe",)),
        ("<author>Jane Roe &lt;jane@x.newspaper&gt;</author>", ("Jane Roe",)),
        ("<dc:creator>By Jane Roe and Tom Poe</dc:creator>", ("Jane Roe", "Tom Poe")),
        ("<dc:creator>Jane Roe, Tom Poe</dc:creator>", ("Jane Roe", "Tom Poe")),
        ("<dc:creator>Jane Roe</dc:creator><dc:creator>Tom Poe</dc:creator>", ("Jane Roe", "Tom Poe")),
        ("<author>noreply@x.com</author>", ()),
        ("<author>noreply@x.com (Port Union)</author>", ()),
        ("<dc:creator>admin</dc:creator>", ()),
    ],
)
def test_the_authors_of_an_entry(item: str, names: tuple[str, ...]) -> None:
    assert entry(item).bylines == names


@pytest.mark.parametrize(
    "written",
    [
        "&lt;p&gt;A &lt;a href=&#34;https://n.example&#34;&gt;port plan&lt;/a&gt; was agreed.&lt;/p&gt;",
        "&amp;lt;p&amp;gt;A &amp;lt;b&amp;gt;port plan&amp;lt;/b&amp;gt; was agreed.&amp;lt;/p&amp;gt;",
        "A port plan was agreed.",
        "<![CDATA[<p>A <b>port</b> plan was agreed.</p>]]>",
    ],
)
def test_markup_is_no_text(written: str) -> None:
    article = entry(f"<description>{written}</description>")
    assert (article.text, article.notes) == ("A port plan was agreed.", (SUMMARY,))


def test_plain_text_that_looks_like_a_tag_is_text() -> None:
    article = atom(
        '<title type="text">Why &lt;table&gt; matters</title><content type="text">It is &lt;b&gt;.</content>'
    )
    assert (article.headline, article.text) == ("Why <table> matters", "It is <b>.")
    marked = atom(
        '<title type="html">Why &lt;b&gt;it&lt;/b&gt;</title><content type="html">&lt;p&gt;So.&lt;/p&gt;</content>'
    )
    assert (marked.headline, marked.text) == ("Why it", "So.")


def test_a_feed_in_another_language_says_so() -> None:
    item = "<description>M. Morel a rencontré la chancelière.</description>"
    (article,) = articles("feed", rss(item, language="<language>fr</language>"))
    assert article.language == "fr"
    assert NoteKind.LANGUAGE in {note.kind for note in newsevents.parse_article(article).notes}
    assert NoteKind.LANGUAGE not in {note.kind for note in newsevents.parse_article(entry(item)).notes}


def test_the_words_of_an_entry_tell_more_than_the_feed() -> None:
    item = (
        "<description>The minister said on Monday that she would not sign the agreement, which her office had sent to "
        "the states in the morning, and that talks were to go on.</description>"
    )
    assert only("feed", rss(item, language="<language>de</language>")).language == "en"
