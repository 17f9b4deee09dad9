"""The blocks of an article: its paragraphs, as text with offsets."""

from typing import NamedTuple, final

from newsevents.model import Span
from newsevents.stages.reading import Reading


@final
class Block(NamedTuple):
    """A paragraph."""

    start: int
    """Offset of its first code point."""

    text: str
    """The paragraph, without white space around."""

    @property
    def span(self) -> Span:
        """Where it is."""
        return Span(self.start, self.start + len(self.text))

    @property
    def words(self) -> list[str]:
        """What stands between blanks."""
        return self.text.split()


def blocks_of(reading: Reading) -> list[Block]:
    """Return the paragraphs of a text."""
    spans = (reading.analysis.span(first, stop) for first, stop in reading.analysis.paragraphs)
    return [Block(span.start, span.of(reading.text)) for span in spans]
