"""The seam between a text and its analysis, and the analyzer in the package."""

from functools import cache
from typing import Protocol, final

from attrs import frozen

from newsevents.language.analysis import Analysis
from newsevents.language.lemmas import find_lemmas
from newsevents.language.network import tag_and_parse
from newsevents.language.paragraphs import find_paragraphs
from newsevents.language.quotations import find_quotations
from newsevents.language.sentences import find_ranges, find_sentences
from newsevents.language.tokens import find_tokens


class Analyzer(Protocol):
    """Whatever turns any text into an :class:`Analysis` of it."""

    def __call__(self, text: str, /) -> Analysis:
        """Return the analysis of *text*, whose offsets count in *text* unchanged."""
        ...


@final
@frozen
class EmbeddedAnalyzer:
    """
    The analyzer in the package: it needs no download, and nothing but NumPy.

    The weights of its network are read at the first call.
    """

    def __call__(self, text: str, /) -> Analysis:
        """Return the analysis of *text*; any string is fine."""
        starts, ends = find_tokens(text)
        forms = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        blocks = find_paragraphs(text)
        paragraphs = find_ranges(starts, blocks)
        sentences = find_sentences(forms, starts, ends, paragraphs)
        found = tag_and_parse(forms, sentences)
        return Analysis(
            text=text,
            starts=tuple(starts),
            ends=tuple(ends),
            sentences=sentences,
            paragraphs=tuple(paragraphs),
            quotations=find_quotations(text, blocks),
            tags=found.tags,
            lemmas=find_lemmas(forms, found.tags),
            heads=found.heads,
            relations=found.relations,
            labels=found.labels,
        )


@cache
def analyzer() -> EmbeddedAnalyzer:
    """Return the analyzer in the package, always the same one."""
    return EmbeddedAnalyzer()
