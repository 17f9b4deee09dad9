"""Stories and findings in a notebook."""

from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

import newsevents
from newsevents import Country, Evidence, Person, Span, Statement, Story
from newsevents.model import Findings, Mention, MentionForm
from newsevents.model.saying import StatementKind
from newsevents.strategies import stories

TEXT = (
    "Estonian Prime Minister Kadri Tamm met Jussi Laine in Tallinn on Tuesday.\n\n"
    "“It cost $5 million,” she told reporters. Laine said that $6 million was needed. Police arrested Bo Li."
)
STORY = newsevents.parse(TEXT, published=date(2025, 3, 5), headline="A <b>day</b> & more", source="Wire")
VOID = {"meta", "br", "hr"}


class Page(HTMLParser):
    """Reads a fragment, and fails where it is not closed."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.cells: list[str] = []
        self.feed(fragment)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.append((tag, dict(attrs)))
        if tag in {"td", "th"}:
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data
        if {"td", "th"} & set(self.open):
            self.cells[-1] += data


def shown(thing: Any) -> Page:
    return Page(thing._repr_html_())


def test_a_story_is_shown_with_its_headline_its_text_and_its_tables() -> None:
    page = shown(STORY)
    assert "A <b>day</b> & more · Wire · 2025-03-05" in page.words
    assert TEXT in page.words
    assert [tag for tag, _ in page.tags if tag == "caption"] == ["caption"] * 4
    for words in ("Kadri Tamm", "“It cost $5 million,”", "Kadri Tamm, Jussi Laine", "COERCE (arrest)"):
        assert words in page.cells


def test_the_text_has_actors_and_words_marked() -> None:
    classes = {attrs.get("class") for tag, attrs in shown(STORY).tags if tag == "span"}
    assert {"person", "said", "country"} & classes >= {"person", "said"}


@pytest.mark.parametrize("name", ["actors", "meetings", "statements", "events", "places"])
def test_a_list_is_a_table_and_a_thing_a_card(name: str) -> None:
    found = getattr(STORY, name)
    assert found
    page = shown(found)
    assert f"{len(found)} {name if len(found) > 1 else name[:-1]}" in page.words
    assert [tag for tag, _ in page.tags].count("tr") == 1 + len(found)
    for one in found:
        card = shown(one)
        assert one.id in card.words
        assert getattr(one, "name", "") in card.words


def test_a_statement_shows_its_words_and_an_actor_how_the_text_calls_it() -> None:
    assert "“It cost $5 million,”" in shown(STORY.statements[0]).cells
    person = next(actor for actor in STORY.actors if actor.name == "Jussi Laine")
    assert shown(person).cells[-2:] == ["in the text", "Jussi Laine, Laine"]


def test_a_statement_that_knows_no_text_says_so() -> None:
    assert "(the text is not known)" in shown(evolve(STORY.statements[0])).words


def test_mixed_lists_have_a_table_for_each_kind_and_others_are_written() -> None:
    page = shown(STORY.happenings)
    assert [tag for tag, _ in page.tags].count("table") == 3
    assert "[1, 'two']" in shown(Findings([1, "two", STORY.actors[0]])).words
    assert shown(Findings()).words == "None."


def test_all_of_an_actor_is_a_card_and_its_tables_and_a_timeline_is_tables() -> None:
    about = shown(STORY.about("Kadri Tamm"))
    assert "person:kadri-tamm" in about.words
    assert "“It cost $5 million,”" in about.cells
    timeline = shown(STORY.timeline())
    assert "2025-03-04" in timeline.cells
    assert [tag for tag, _ in timeline.tags].count("table") == 3


def test_no_formula_is_seen_in_dollars() -> None:
    (outer, *_) = [attrs for tag, attrs in shown(STORY).tags if tag == "div"]
    assert outer["class"] == "newsevents tex2jax_ignore mathjax_ignore"


def test_what_is_long_is_cut_and_said() -> None:
    many = Findings(Country(id=f"country:{i}", name="N" * 1000, country="NOR") for i in range(60))
    page = shown(many)
    assert page.words.endswith("… and 10 more")
    assert f"{'N' * 600}…" in page.cells
    assert "… and 1,000 characters more" in shown(Story(id="story:1", text="x" * 5000)).words


def test_hostile_text_is_text() -> None:
    text = "</div><script>alert(1)</script><img src=x onerror=alert(2)> \ud800\x00 said it."
    span = Span(0, len(text))
    ana = Person(id="person:<script>", name="\"><script>'", mentions=(Mention(span, MentionForm.NAME, "test"),))
    said = Statement(
        id="statement:1",
        evidence=(Evidence(span, "test"),),
        kind=StatementKind.DIRECT,
        content=(span,),
        speaker=ana,
    )
    story = Story(id="story:<i>", text=text, headline=text, source=text, actors=(ana,), statements=(said,))
    things: tuple[Any, ...] = (story, story.statements, said, ana)
    for thing in things:
        fragment = thing._repr_html_()
        assert "<script" not in fragment
        assert "<img" not in fragment
        fragment.encode()
        assert "alert" in shown(thing).words or thing is ana


@given(stories())
def test_every_story_and_finding_is_well_formed_and_has_no_script(story: Story) -> None:
    lists = (story.actors, story.places, story.statements, story.events, story.meetings, story.happenings)
    things: tuple[Any, ...] = (story, *lists, *(one for found in lists for one in found))
    for thing in things:
        fragment = thing._repr_html_()
        fragment.encode()
        tags = {tag for tag, _ in Page(fragment).tags}
        assert tags <= {*"style div p b details summary span table caption thead tbody tr th td".split()}
        assert len(fragment) < 200_000


def test_a_story_of_a_thousand_words_is_small() -> None:
    story = newsevents.parse(" ".join([TEXT.replace("Bo Li", f"Bo Li{i}") for i in range(35)]))
    assert len(story.text.split()) > 1000
    assert len(story._repr_html_()) < 60_000
