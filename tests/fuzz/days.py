"""The same times on many days: a text is analyzed once, so that a day costs little."""

import re
from random import Random
from typing import Any

from attrs import evolve
from tests.fuzz.articles import any_day

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.stages import Reading
from newsevents.stages.article import find_article
from newsevents.stages.times import find_times
from newsevents.strategies._grammar import news, written

_DATE = re.compile(r"(?!9999-W)[0-9]{2,4}(?:-[^X]*)?")
"""A date of which all is known; the last week and the last winter end after the calendar."""

DAYS = 20
"""On how many days a text is read."""


def any_times(random: Random) -> dict[str, Any]:
    """Make a text that is full of times, and days on which it may have been published."""
    sentences = [
        written(rule, news(), random.randrange) for rule in random.choices(("times", "encounter", "deed"), k=3)
    ]
    text = written("head", news(), random.randrange) + " ".join(sentences)
    return {"text": text, "days": [any_day(random) for _ in range(DAYS)]}


def check_days(known: dict[str, Any]) -> None:
    """Find the times of a text on every day; a date of which all is known is one of the calendar."""
    text = known["text"]
    unread = Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())
    for day in known["days"]:
        for when in find_times(find_article(evolve(unread, published=day))).times:
            assert when.resolved or not _DATE.fullmatch(when.value), when
