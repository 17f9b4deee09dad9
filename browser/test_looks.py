"""Reports at all widths, in light and dark, for all readers."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from axe_playwright_python.sync_playwright import Axe
from browser.visiting import STORY, Visit
from playwright.sync_api import Page

import newsevents
from newsevents import Span, Story
from newsevents.model import Note, NoteKind
from newsevents.views.folder import index_of
from newsevents.views.page import to_html
from newsevents.views.summary import Summary

SEEDS = Path(__file__).parent.parent / "seeds"
NOTED = evolve(STORY, notes=(Note(NoteKind.LANGUAGE, "a part is not in English", Span(0, 4)),))
LONG = newsevents.parse("A" * 500 + " said: “" + "b" * 900 + "”", headline="H" * 300, published=date(2025, 8, 20))


def index(*stories: Story) -> str:
    summary = Summary()
    for number, story in enumerate(stories):
        summary.add(story, f"{number}.html")
    return index_of(summary)


def seed(name: str) -> Story:
    return newsevents.parse((SEEDS / f"{name}.txt").read_text(encoding="utf-8"), published=date(2025, 8, 20))


PAGES = {
    "story": to_html(NOTED, home="index.html"),
    "summit": to_html(seed("bilateral-summit")),
    "speech": to_html(seed("every-mark")),
    "empty": to_html(Story(id="story:x", text="")),
    "index": index(STORY, LONG),
    "no stories": index(),
}


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(page: Page, visit: Visit, name: str) -> None:
    for scheme, width in (("light", 1400), ("dark", 360)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        visit(PAGES[name])
        found = Axe().run(page).response["violations"]
        told = [(one["id"], one["impact"], [node["html"][:120] for node in one["nodes"][:3]]) for one in found]
        assert [one for one in told if one[1] in ("serious", "critical")] == []


@pytest.mark.parametrize("width", [360, 800, 1400])
def test_no_page_is_wider_than_the_window(page: Page, visit: Visit, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for html in (*PAGES.values(), to_html(LONG)):
        visit(html)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_search_of_an_index_finds_stories_by_names(page: Page, visit: Visit) -> None:
    visit(index(STORY, LONG))
    assert page.locator("#stories tbody tr:visible").count() == 2
    page.fill("[type=search]", "ruiz dahl")
    assert page.locator("#stories tbody tr:visible").count() == 1
    assert page.locator(".shown").inner_text() == "1 of 2 stories"
    page.fill("[type=search]", "nobody of that name")
    assert page.locator("tbody tr:visible").count() == 0


def test_kinds_differ_by_more_than_colour(page: Page, visit: Visit) -> None:
    visit(to_html(seed("000_69736321e38eee21")))
    looks = page.evaluate("""() => Object.fromEntries(["person", "organization", "country", "alliance", "group"].map(
      (kind) => [kind, getComputedStyle(document.querySelector(".sample." + kind)).textDecorationStyle]))""")
    assert len(set(looks.values())) == 5


def test_evidence_out_of_sight_comes_into_sight_in_a_text_that_scrolls(page: Page, visit: Visit) -> None:
    visit(to_html(seed("000_69736321e38eee21")))
    last = page.locator(".event-card").last
    place = last.locator(".proofs a").first.get_attribute("href")
    last.hover()
    seen = """(place) => new Promise((done) => new IntersectionObserver(
      (all) => all.at(-1).isIntersecting && done(true), {root: document.querySelector(".article")}
    ).observe(place))"""
    assert page.locator(f"{place} ~ .s").first.evaluate(seen)
