"""A story, and the opening of its page."""

from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

from playwright.sync_api import Page

import newsevents

ARTICLE = """OSLO - “We are ready,” Prime Minister Nora Dahl said on Monday. She will meet Ana Ruiz in Madrid on Friday.

Ruiz accused Norway of breaking the treaty. “They know it,” she told Dahl. Norwegian police arrested three Spanish \
fishermen in Bergen, and Spain threatened to close its ports.
"""
STORY = newsevents.parse(ARTICLE, published=date(2025, 8, 20), headline="Talks in Madrid", url="https://news.example/1")

Visit = Callable[[str], None]


def visitor(page: Page, folder: Path) -> Visit:
    """Return what writes a page to a file and opens it; any request but for the file itself is an error."""
    file = folder / "page.html"

    def check(url: str) -> None:
        page_itself = url.startswith((f"{file.as_uri()}?", "data:"))
        asked.extend([] if page_itself else [url])

    asked: list[str] = []
    number = count()
    page.on("request", lambda request: check(request.url))
    page.on("pageerror", lambda error: asked.append(str(error)))
    page.on("console", lambda message: asked.append(message.text))

    def visit(html: str) -> None:
        file.write_text(html, encoding="utf-8", newline="")
        asked.clear()
        page.goto(f"{file.as_uri()}?{next(number)}")  # another address is another page, whatever it leads to
        assert asked == []

    return visit
