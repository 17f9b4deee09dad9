"""A story in the terminal."""

import io
from datetime import date

from rich.console import Console

import newsevents
from newsevents import Alliance, Evidence, Membership, Span, Story
from newsevents.cli.show import marked, render

ARTICLE = """Polish Foreign Minister Radek Nowak met Ukrainian President Olena Bondar in Kyiv on Monday.

Nowak said that Russian forces had shelled Kharkiv. A diplomat said the talks had been short. \
Nowak hopes the war will end.
"""


def shown(story: Story) -> str:
    console = Console(width=200, file=io.StringIO())
    with console.capture() as captured:
        console.print(render(story))
    return captured.get()


def rows(story: Story, *words: str) -> list[str]:
    return [line for line in shown(story).splitlines() if all(word in line for word in words)]


def test_every_kind_of_finding_has_its_table() -> None:
    story = newsevents.parse(ARTICLE, published=date(2025, 8, 20))
    text = shown(story)
    assert [title for title in ("Actors", "Meetings", "Statements", "Events") if f"\n{title}" in text] == [
        "Actors",
        "Meetings",
        "Statements",
        "Events",
    ]
    assert rows(story, "Radek Nowak", "person", "Foreign Minister, Poland", "POLGOV")
    assert rows(story, "met", "Radek Nowak, Olena Bondar", "in person", "2025-08-18", "actual")


def test_an_unnamed_speaker_stands_in_parentheses() -> None:
    assert rows(newsevents.parse("The ferry is late, it was said."), "ferry") != []


def test_an_attitude_says_that_it_is_one() -> None:
    assert rows(newsevents.parse(ARTICLE), "Radek Nowak", "hopes", "indirect attitude")


def test_who_claims_an_event_stands_beside_it() -> None:
    assert rows(newsevents.parse(ARTICLE), "ASSAULT", "shelled", "Russian forces", "Radek Nowak")


def test_members_that_the_text_states_stand_with_the_alliance() -> None:
    membership = Membership(member="country:JPN", evidence=Evidence(Span(0, 5), "rule"))
    club = Alliance(id="alliance:club", name="Club", memberships=(membership,))
    story = Story(id="story:1", text="Japan is in the Club.", actors=(club,))
    assert rows(story, "Club", "members in the text: country:JPN")


def test_the_text_is_marked_and_stays_as_it_is() -> None:
    story = newsevents.parse(ARTICLE)
    assert marked(story).plain == ARTICLE
    assert {str(span.style) for span in marked(story).spans} >= {"bold cyan", "italic", "underline"}


def test_an_empty_story_has_no_tables() -> None:
    assert "Actors" not in shown(newsevents.parse(""))
