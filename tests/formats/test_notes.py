"""Notes in every format that stores a story."""

from pathlib import Path

import pytest
from attrs import evolve

import newsevents
from newsevents.formats import FORMATS
from newsevents.model import Note, NoteKind, Span, Story

NOTES = (
    *(Note(kind, f"What is so: “{kind}”") for kind in NoteKind),
    Note(NoteKind.CAPITALS, "A part of it.", Span(0, 4)),
)
STORY = Story(id="story:1", text="THEY MET.", notes=NOTES)


@pytest.mark.parametrize("name", [entry.name for entry in FORMATS.values() if entry.lossless])
def test_notes_come_back(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{name}"
    newsevents.dump(STORY, path, format=name)
    assert newsevents.load(path, format=name).notes == NOTES


def test_a_document_of_version_0_1_0_has_none() -> None:
    document = newsevents.dumps(evolve(STORY, notes=()))
    assert "notes" not in document
    assert newsevents.loads(document).notes == ()


@pytest.mark.parametrize(
    ("note", "problem"),
    [
        (
            '{"kind": "odd", "message": "a"}',
            "must be one of: capitals, language, markup, reading (got 'odd') @ $.notes[0].kind",
        ),
        ('{"kind": "markup", "message": ""}', "'message' must not be empty"),
        ('{"kind": "markup", "message": "a", "span": [0, 9]}', "span must end within the text of 1 characters"),
    ],
)
def test_what_is_no_note_is_refused(note: str, problem: str) -> None:
    document = f'{{"schema": "newsevents/1", "id": "story:1", "text": "a", "notes": [{note}]}}'
    with pytest.raises(newsevents.errors.DecodeError) as caught:
        newsevents.loads(document)
    assert problem in str(caught.value)
