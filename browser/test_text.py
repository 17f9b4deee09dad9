"""Highlights stand at the right characters, whatever the text."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.visiting import Visit, visitor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from newsevents import Span, Statement, Story
from newsevents.strategies import any_texts, news_texts, stories

SIGNS = "a \n\r\t\0\x0b\x0c\x85\xa0\xad<>&\"';`=/\ud83d\ude00\U0001f600\u0301\u200d\u200f\u202e\u2028\ufeff\ufffe\u05d0"
PIECES = ("\n\nfirst\r\n\r\nlast\r", "</p></div></script>", "&lt;&#13;&amp;amp;", "<!--", "]]>", "<textarea>\n")
AWKWARD = st.text(st.sampled_from(SIGNS), max_size=80) | st.lists(st.sampled_from(PIECES), max_size=5).map("".join)

READ = """() => {
  const root = document.querySelector(".text"), marks = [], anchors = {};
  let at = 0;
  const walk = (node, keys) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const size = [...node.data].length;
      for (const key of keys) marks.push([key, at, at + size]);
      at += size;
      return;
    }
    if (node.id) anchors[node.id] = at;
    const here = node.dataset?.m ? node.dataset.m.split(" ") : [];
    for (const child of node.childNodes) walk(child, [...keys, ...here]);
  };
  walk(root, []);
  return [root.textContent, marks, anchors];
}"""


@pytest.fixture(scope="session")
def reading(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, Visit]:
    page = browser.new_page()
    folder: Path = tmp_path_factory.mktemp("reading")
    return page, visitor(page, folder)


def expected(story: Story) -> Iterator[tuple[str, list[Span], list[Span]]]:
    """Yield the key of each finding, the words that it has places in, and all its words."""
    for letter, things in (("a", story.actors), ("p", story.places)):
        for number, thing in enumerate(things, 1):
            spans = [mention.span for mention in thing.mentions]
            yield f"{letter}{number}", spans, spans
    for letter, happenings in (("s", story.statements), ("e", story.events), ("m", story.meetings)):
        for number, happening in enumerate(happenings, 1):
            spans = [evidence.span for evidence in happening.evidence]
            said: list[Span] = []
            if isinstance(happening, Statement):
                said = [*happening.content, *filter(None, [happening.speaker_span])]
            yield f"{letter}{number}", spans, spans + said
    for number, when in enumerate(story.times, 1):
        if when.evidence:
            yield f"t{number}", [], [when.evidence.span]


def shown(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else "\u2400" if c == "\0" else c for c in text)


@given(stories(AWKWARD | news_texts() | any_texts()))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_highlights_stand_at_the_right_characters(reading: tuple[Page, Visit], story: Story) -> None:
    page, visit = reading
    visit(story.to_html())
    text, marks, anchors = page.evaluate(READ)
    assert text == shown(story.text)
    found: dict[str, set[int]] = defaultdict(set)
    for key, start, end in marks:
        found[key].update(range(start, end))
    check(story, found, anchors)


def check(story: Story, found: dict[str, set[int]], anchors: dict[str, Any]) -> None:
    for key, places, spans in expected(story):
        assert found.pop(key, set()) == {at for span in spans for at in range(span.start, span.end)}
        assert [anchors[f"at-{key}-{n}"] for n in range(len(places))] == [span.start for span in places]
    assert found == {}
