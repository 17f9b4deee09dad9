"""The report of a story."""

import re
import sys
from base64 import b64encode
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest
from attrs import evolve
from hypothesis import given
from tests.views.reading import Reader, shown

import newsevents
from newsevents import Evidence, Person, Span, Statement, Story
from newsevents.model import Mention, MentionForm, Note, NoteKind, StatementKind, Zone, ZoneKind
from newsevents.strategies import stories
from newsevents.views.page import title_of, web_address

TEXT = """OSLO - “We are ready,” Prime Minister Nora Dahl said on Monday. She will meet Ana Ruiz in Madrid on Friday.

Ruiz accused Norway of breaking the treaty. Norwegian police arrested three Spanish fishermen in Bergen."""
STORY = newsevents.parse(TEXT, published=date(2025, 8, 20))
ODD = "a\r\nb\rc\0d\ud800e\u202ef\u2028g\x85h\x0ci &amp; <b>&#13; \U0001f600 \ufeff j\ufdd0"
BREAKING = "</script></style></title>--><script>alert(1)</script><img src=x onerror='alert(1)'>\"' onmouseover=x "


def hostile(text: str) -> Story:
    """Return a story all of whose strings are *text*."""
    span = Span(0, len(text))
    actor = Person(id="person:x", name=text, mentions=(Mention(span, MentionForm.NAME, text),))
    said = Statement(
        id="statement:1", kind=StatementKind.DIRECT, content=(span,), speaker=actor, evidence=(Evidence(span, text),)
    )
    return Story(
        id="story:x",
        text=text,
        headline=text,
        source=text,
        section=text,
        bylines=(text,),
        url=f"https://news.example/{text}",
        language=text,
        actors=(actor,),
        statements=(said,),
        notes=(Note(NoteKind.MARKUP, text, span),),
    )


def test_where_it_was_published_stands_above_it() -> None:
    page = evolve(STORY, source="The Pier", section="World & sea", agency="Wire").to_html()
    whence = ("The Pier", "World &amp; sea", "Wire")
    assert "\n".join(f"<span><bdi>{one}</bdi></span>" for one in whence) in page.replace(
        "</span><span>", "</span>\n<span>"
    )


@given(stories())
def test_without_its_tags_the_text_is_that_of_the_story(story: Story) -> None:
    assert Reader(story.to_html()).text == shown(story.text)


@given(stories())
def test_every_link_within_the_page_leads_somewhere_and_no_two_things_have_one_id(story: Story) -> None:
    page = Reader(story.to_html())
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    assert {link[1:] for link in page.values("href") if link.startswith("#")} <= set(ids)
    assert {name for names in page.values("aria-labelledby") for name in names.split()} <= set(ids)


@given(stories())
def test_the_page_is_utf_8_and_the_same_every_time(story: Story) -> None:
    page = story.to_html()
    assert page.encode().decode() == page
    assert page == story.to_html()


def test_odd_signs_stay_where_they_are() -> None:
    page = Reader(hostile(ODD).to_html())
    assert page.text == shown(ODD)
    assert len(page.text) == len(ODD)


def test_a_carriage_return_is_written_so_that_browsers_keep_it() -> None:
    assert "\r" not in hostile(ODD).to_html()
    assert "a&#13;\nb&#13;c" in hostile(ODD).to_html()


def test_markup_in_a_story_is_text() -> None:
    page = hostile(BREAKING).to_html()
    found, plain = Reader(page), Reader(hostile("plain words").to_html())
    assert found.text == BREAKING
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in plain.tags]
    assert not {name for _, attributes in found.tags for name in attributes if name.startswith("on")}
    assert page.count("<script>") == page.count("</script>") == 1


@given(stories())
def test_no_page_has_a_handler_or_loads_anything(story: Story) -> None:
    page = Reader(story.to_html())
    assert not {name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "style"}
    assert page.values("src") == []
    assert [link["href"] for link in page.all("link") if not str(link["href"]).startswith("data:")] == []


def test_the_policy_names_style_and_script_by_their_hashes_and_forbids_all_else() -> None:
    html = STORY.to_html()
    policy = next(meta["content"] for meta in Reader(html).all("meta") if "http-equiv" in meta)
    rules = dict(rule.strip().split(" ", 1) for rule in str(policy).split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        content = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert [f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in content] == [rules[rule]]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x", "file:///etc", "http://[", "", None])
def test_only_addresses_on_the_web_are_links(url: str | None) -> None:
    assert web_address(url) is None
    assert [link for link in Reader(evolve(STORY, url=url).to_html()).values("href") if link[0] not in "#d"] == []


def test_an_address_on_the_web_is_a_link_that_tells_nobody_whence() -> None:
    page = Reader(evolve(STORY, url="https://news.example/1?a=b&c").to_html())
    assert [a["rel"] for a in page.all("a") if a.get("href") == "https://news.example/1?a=b&c"] == [
        "noopener noreferrer"
    ]


def test_all_that_was_found_is_there() -> None:
    page = Reader(STORY.to_html())
    ids = set(page.values("id"))
    counts = {"s": STORY.statements, "e": STORY.events, "m": STORY.meetings, "a": STORY.actors, "p": STORY.places}
    for letter, found in counts.items():
        assert found
        assert {f"c-{letter}{n}" for n in range(1, len(found) + 1)} <= ids
    for words in (
        "Who said what",
        "Who met whom",
        "Who did what to whom",
        "When",
        "Who is connected with whom",
        "Who is who",
    ):
        assert words in page.said
    assert {evidence.rule for happening in STORY.happenings for evidence in happening.evidence} <= set(
        re.findall(r"<code>(.*?)</code>", STORY.to_html())
    )
    assert "2025-08-18" in page.said
    assert "2025-08-22" in page.said


def test_a_card_refers_to_speaker_and_sides() -> None:
    near = {
        card["data-f"]: str(card["data-near"]).split()
        for card in Reader(STORY.to_html()).all("li")
        if "data-near" in card
    }
    speaker = STORY.actors.index(STORY.statements[0].speaker) + 1
    assert f"a{speaker}" in near["s1"]
    assert {f"a{STORY.actors.index(actor) + 1}" for actor in STORY.meetings[0].participants} <= set(near["m1"])


def test_what_is_mutual_has_one_side() -> None:
    html = newsevents.parse("Norway and Spain agreed on a treaty.").to_html()
    assert "<dt>between</dt>" in html
    assert "<dt>to whom</dt>" not in html


def test_the_timeline_says_who_in_one_line() -> None:
    said = " ".join(Reader(STORY.to_html()).said.split())
    assert "in-person meeting Nora Dahl, Ana Ruiz" in said
    assert "Norwegian police → " in said
    assert "Ana Ruiz → Norway" in said


@pytest.mark.parametrize("text", ["", " ", "\n\n", "It rained.", "\ud800", "\0"])
def test_a_story_without_findings_says_so(text: str) -> None:
    page = Reader(Story(id="story:x", text=text).to_html())
    assert page.text == shown(text)
    for words in ("No statement was found.", "No meeting was found.", "No event was found.", "No actor was found."):
        assert words in page.said


def test_notes_are_shown_with_their_words() -> None:
    note = Note(NoteKind.LANGUAGE, "a part is not in English", Span(0, 4))
    page = Reader(evolve(STORY, notes=(note,)).to_html())
    assert "a part is not in English" in page.said
    assert "What to know about this text" in page.said
    assert "What to know about this text" not in Reader(STORY.to_html()).said


def test_without_networkx_the_page_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    html = STORY.to_html()
    assert "the extra &#39;graph&#39; needs &#39;networkx&#39;: pip install networkx" in html
    assert 'class="graph"' not in html
    assert 'class="ties"' in html


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (evolve(STORY, headline=" Talks\n at last "), "Talks at last"),
        (evolve(STORY, zones=(Zone(Span(0, 4), ZoneKind.HEADLINE),)), "OSLO"),
        (Story(id="story:x", text="It rained."), "It rained."),
        (Story(id="story:x", text=" "), "story:x"),
    ],
)
def test_the_title_is_the_headline_or_the_first_words(story: Story, title: str) -> None:
    assert title_of(story) == title


def test_a_long_title_ends_with_a_word() -> None:
    assert title_of(Story(id="story:x", text="many words " * 20)).endswith(("many…", "words…"))
    assert len(title_of(Story(id="story:x", text="x" * 500))) == 90


def test_the_moment_of_publication_is_shown() -> None:
    moment = datetime(2025, 8, 20, 12, 30, tzinfo=UTC)
    assert "2025-08-20 12:30:00+00:00" in Reader(evolve(STORY, published=moment).to_html()).said


def test_a_story_of_a_thousand_words_has_at_most_300_kilobytes() -> None:
    dense = "“We will not accept the treaty,” Prime Minister Nora Dahl{n} said on Monday. She met Ana Ruiz in Madrid. "
    text = "\n\n".join(dense.format(n="son" * (n % 3)) for n in range(52))
    assert len(text.split()) > 980
    assert len(newsevents.parse(text, published=date(2025, 8, 20)).to_html().encode()) <= 300_000


def test_a_huge_story_has_a_page() -> None:
    story = newsevents.parse("\n\n".join([TEXT] * 100), published=date(2025, 8, 20))
    assert Reader(story.to_html()).text == story.text
