"""What the tests of statements ask of a text."""

from collections.abc import Callable

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import Statement
from newsevents.stages.reading import Reading
from newsevents.stages.statements import find_statements

Said = tuple[str | None, str | None, tuple[str, ...]]
"""Words of the speaker, of the cue and of the content."""


def statements_of(text: str) -> tuple[Statement, ...]:
    """Find the statements of a text, by this stage alone."""
    reading = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    return find_statements(reading).statements


def words_of(text: str, statement: Statement) -> Said:
    """Return the words of a statement that a reader would underline."""
    speaker, cue = statement.speaker_span, statement.cue
    content = tuple(span.of(text) for span in statement.content)
    return speaker.of(text) if speaker else None, cue.of(text) if cue else None, content


@pytest.fixture
def said() -> Callable[[str], list[Said]]:
    """Return what is said in a text, statements within statements left out."""
    return lambda text: [words_of(text, s) for s in statements_of(text) if s.claimed_by is None]


@pytest.fixture
def statement() -> Callable[[str], Statement]:
    """Return the first statement of a text."""
    return lambda text: statements_of(text)[0]
