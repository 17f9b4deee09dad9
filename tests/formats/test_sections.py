"""The section of an article: read where a document or a column says it, and kept with the story."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.pages import news, page, script
from tests.formats.reading import articles, of_row, only

import newsevents
from newsevents import Article, Story
from newsevents.formats import FORMATS, dump, dumps, load
from newsevents.formats._sections import section_name, section_of
from newsevents.model import Detail

META = '<meta {}="{}" content="{}">'
PRISM = "http://prismstandard.org/namespaces/basic/2.0/"


def further(*names: str) -> tuple[Detail, ...]:
    return tuple(Detail("section", name) for name in names)


@pytest.mark.parametrize(
    ("head", "section", "others"),
    [
        ("", None, ()),
        (META.format("property", "article:section", "World"), "World", ()),
        (META.format("property", "article:section", " Arts &amp;amp; Books "), "Arts & Books", ()),
        (META.format("name", "parsely-section", "World"), "World", ()),
        (META.format("itemprop", "articleSection", "World"), "World", ()),
        (META.format("property", "article:section", "https://port.example/world"), None, ()),
        (META.format("property", "article:tag", "World"), None, ()),
        (META.format("name", "section", "A") + META.format("property", "article:section", "World"), "World", ()),
        (news(articleSection='["World", "Europe", "World"]'), "World", ("Europe",)),
        (news(articleSection='"World"') + META.format("property", "article:section", "Home"), "World", ()),
        (news(articleSection='" "') + META.format("property", "article:section", "Home"), "Home", ()),
        (news(keywords='"World"') + news(about='"Europe"'), None, ()),
        (script('{"@type": "WebPage", "articleSection": "Pages"}'), None, ()),
    ],
)
def test_the_section_of_a_page(head: str, section: str | None, others: tuple[str, ...]) -> None:
    article = only("html", page(head=head))
    assert (article.section, article.details) == (section, further(*others))


@pytest.mark.parametrize(
    ("item", "section", "others"),
    [
        ("<category>ferries</category>", None, ()),
        ('<category domain="keyword">ferries</category><category domain="section">World</category>', "World", ()),
        ('<category domain="https://port.example/lists/sections">World</category>', "World", ()),
        ('<category domain="https://sections.example/tags">ferries</category>', None, ()),
        ('<category domain="desk">World</category><category domain="desk">Europe</category>', "World", ("Europe",)),
        ('<category domain="http://[">World</category>', None, ()),
        (f'<prism:section xmlns:prism="{PRISM}">World</prism:section>', "World", ()),
    ],
)
def test_a_category_of_a_feed_is_a_section_where_it_says_so(
    item: str, section: str | None, others: tuple[str, ...]
) -> None:
    article = only("feed", f'<rss version="2.0"><channel><item><title>A</title>{item}</item></channel></rss>')
    assert (article.section, article.details) == (section, further(*others))


def test_a_category_of_atom_is_called_by_its_label() -> None:
    categories = '<category term="a1" scheme="https://port.example/sections/" label="Front page"/>'
    document = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>{categories}</entry></feed>'
    assert only("feed", document).section == "Front page"


@pytest.mark.parametrize(
    ("columns", "section", "details"),
    [
        ({"section": "World"}, "World", ()),
        ({"News Desk": " Metro\n"}, "Metro", ()),
        ({"category": "POLITICS"}, "POLITICS", ()),
        ({"articleSection": ["World"]}, "World", ()),
        ({"category": {"name": "World"}}, "World", ()),
        ({"section": "World", "category": "opinion"}, "World", (Detail("category", "opinion"),)),
        ({"section": ["World", "Europe"]}, "World", (Detail("section", '["World", "Europe"]'),)),
        ({"category": 3}, None, (Detail("category", "3"),)),
        ({"category": "https://port.example/world"}, None, (Detail("category", "https://port.example/world"),)),
        ({"section": None}, None, ()),
        ({"page_section": "B"}, None, (Detail("page_section", "B"),)),
    ],
)
def test_the_section_of_a_row(columns: dict[str, object], section: str | None, details: tuple[Detail, ...]) -> None:
    article = of_row(**columns)
    assert (article.section, article.details) == (section, details)


def test_a_column_of_another_name_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text;Ressort;section\nIt rained.;Wetter;A\n", encoding="utf-8")
    (article,) = newsevents.read(path, columns={"section": "Ressort"})
    assert article == Article(text="It rained.", section="Wetter", details=(Detail("section", "A"),))


@pytest.mark.parametrize("entry", [entry for entry in FORMATS.values() if entry.lossless], ids=lambda entry: entry.name)
def test_a_story_keeps_its_section_and_one_without_has_none(tmp_path: Path, entry: newsevents.formats.Format) -> None:
    story = newsevents.parse_article(Article(text="Ana Ruiz left Oslo.", section="World"))
    assert story.section == "World"
    path = tmp_path / f"a{entry.suffixes[0]}"
    for one in (story, evolve(story, section=None)):
        dump(one, path)
        assert load(path) == one


def test_a_document_of_before_is_read() -> None:
    before = dumps(Story(id="story:1", text=""))
    assert "section" not in before
    assert newsevents.loads(before).section is None


@given(st.text(max_size=120))
def test_what_is_written_for_others_is_read_again(section: str) -> None:
    written = section.encode("utf-8", "replace").decode()
    story = Story(id="story:1", text="It rained.", headline="A", section=written)
    name = section_name(json.loads(json.dumps(written)))
    for format in ("jsonld", "ninjs"):  # noqa: A001  # as the option
        (article,) = articles(format, str(dumps(story, format=format)))
        assert article.section == name


@given(st.lists(st.text(max_size=20) | st.none() | st.integers()))
def test_no_section_is_lost(values: list[object]) -> None:
    first, others = section_of(values)
    named = dict.fromkeys(filter(None, map(section_name, values)))
    assert [*filter(None, [first]), *(detail.value for detail in others)] == list(named)
