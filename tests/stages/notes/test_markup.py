"""Which texts are said to be pages or data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import Note, NoteKind
from newsevents.stages.notes import find_notes
from newsevents.stages.notes.markup import note_markup
from newsevents.stages.reading import Reading


def notes(text: str) -> list[Note]:
    reading = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    found = find_notes(reading).notes
    assert [note for note in found if note.kind is NoteKind.MARKUP] == list(note_markup(reading))
    return list(found)


BODY = "The minister met envoys of Chile in Oslo on Monday."


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"<p>{BODY}</p>", "html"),
        (f"<!DOCTYPE html>\n<html><body>{BODY}</body></html>", "html"),
        (f"{BODY}<br>{BODY}<br/>{BODY}<br />", "html"),
        (f'{BODY} She said <a href="https://example.org/a">No</a>.', "html"),
        (f"{BODY} She said <strong>no</strong>.", "html"),
        (f"{BODY} Smith &amp; Sons sent it.", "html.unescape"),
        ("She said &#8220;no&#8221; on Monday.", "html.unescape"),
        (f"{BODY} See [the report](https://example.org/report).", "Markdown"),
        (f"{BODY} See [the report](/report).", "Markdown"),
        ('{"headline": "Talks", "text": "The minister met envoys."}', '"corpus"'),
        ('[\n  {"title": "Talks", "body": "The minister met envoys."}\n]', '"corpus"'),
        ('{"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "They met."}', '"jsonld"'),
        ('{"uri": "tag:example.org,2025:1", "body_text": "They met."}', '"ninjs"'),
        ('<?xml version="1.0"?>\n<rss version="2.0"><channel><item>They met.</item></channel></rss>', '"feed"'),
        ('<?xml version="1.0"?><newsItem guid="1"><itemMeta/>They met.</newsItem>', '"newsml"'),
    ],
)
def test_markup_is_noted_with_what_reads_it(text: str, word: str) -> None:
    (note,) = notes(text)
    assert note.kind is NoteKind.MARKUP
    assert word in note.message


def test_a_story_is_told_from_other_data() -> None:
    (note,) = notes(newsevents.dumps(newsevents.parse(BODY)))
    assert "newsevents.loads" in note.message


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Shares of AT&T and Marks & Spencer rose; R&D; costs fell.",
        "The tag <b> and its end </b> make letters bold, the manual says.",
        "Turnout was < 40 % in the north and > 60 % in the south.",
        "He wrote to <press@example.org> and to <desk@example.org>.",
        "[Editor’s note: the name was changed] (Reuters)",
        "They met [in Oslo](the capital) on Monday.",
        "{sic} was added by the editors.",
        '["We agreed," she said.]',
        "<Bergen> is how the label was printed.",
    ],
)
def test_signs_of_plain_text_are_not(text: str) -> None:
    assert notes(text) == []


@given(st.text(st.sampled_from('<p>/a &;#8[](){}":hb\n'), max_size=80))
def test_odd_marks_make_three_notes_at_most(text: str) -> None:
    reading = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    assert len(list(note_markup(reading))) <= 3
