"""One Chromium for all tests: that of the system."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.visiting import STORY, Visit, visitor
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

from newsevents import Story

settings.register_profile("browser", max_examples=200, deadline=None, derandomize=True)
settings.load_profile("browser")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a page in a window of a desk."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def visit(page: Page, tmp_path: Path) -> Visit:
    return visitor(page, tmp_path)


@pytest.fixture
def story() -> Story:
    return STORY
