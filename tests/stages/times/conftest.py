from collections.abc import Callable
from datetime import date

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import When
from newsevents.stages import Reading
from newsevents.stages.article import find_article
from newsevents.stages.times import find_times

WEDNESDAY = date(2025, 8, 20)


@pytest.fixture(scope="session")
def whens() -> Callable[..., tuple[When, ...]]:
    """Find the times of a text, published on Wednesday, 20 August 2025, unless the test says otherwise."""

    def find(text: str, published: date | None = WEDNESDAY) -> tuple[When, ...]:
        start = Reading(text=text, published=published, analysis=analyzer()(text), lexicon=load())
        return find_times(find_article(start)).times

    return find


@pytest.fixture(scope="session")
def values(whens: Callable[..., tuple[When, ...]]) -> Callable[..., dict[str, str]]:
    """Find the times of a text: their words, and the TIMEX3 values of these."""

    def find(text: str, published: date | None = WEDNESDAY) -> dict[str, str]:
        found = whens(text, published)
        return {when.evidence.span.of(text): when.value for when in found if when.evidence}

    return find
