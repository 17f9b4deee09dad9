import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import TimeType, When
from newsevents.stages import Reading
from newsevents.stages.times import find_times
from newsevents.stages.times.drafts import Rule
from newsevents.stages.times.patterns import compiled
from newsevents.stages.times.rules import RULES

WORDS = st.sampled_from(
    [
        "the", "a", "on", "in", "last", "next", "this", "of", "and", "to", "-", ",", "half", "early", "about", "ago",
        "Monday", "May", "march", "Aug.", "second", "third", "quarter", "year", "years", "week", "days", "decade",
        "7", "31", "1999", "2,000", "99999999999", "10:30", "24", "p.m.", "GMT", "1990s", "'", "82", "7/8/07", "1/2",
        "Easter", "Thanksgiving", "summer", "night", "noon", "yesterday", "each", "daily", "few", "now", "two",
        "hundred", "twenty", "end", "later", "earlier", "fiscal", "'s", "met", "will", "old", "couple", "dozen",
    ]
)  # fmt: skip
DAYS = st.none() | st.dates()


def times(text: str, published: date | None) -> tuple[When, ...]:
    return find_times(Reading(text=text, published=published, analysis=analyzer()(text), lexicon=load())).times


@given(st.lists(WORDS, max_size=12).map(" ".join), DAYS)
def test_any_words_and_any_day_give_times_of_the_calendar(text: str, published: date | None) -> None:
    found = times(text, published)
    spans = [when.evidence.span for when in found if when.evidence]
    assert len(spans) == len(found)
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.text(max_size=60), DAYS)
def test_any_text_is_fine(text: str, published: date | None) -> None:
    assert all(when.evidence and when.evidence.span.end <= len(text) for when in times(text, published))


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_without_a_day_nothing_counts_from_one(text: str) -> None:
    assert all(when.anchor is None for when in times(text, None))


@given(st.lists(WORDS, max_size=12).map(" ".join), st.dates())
def test_the_same_words_on_the_same_day_mean_the_same(text: str, published: date) -> None:
    assert times(text, published) == times(text, published)


@given(st.sampled_from(["They met on Friday.", "They will meet next Monday.", "They met two days ago."]), st.dates())
def test_a_week_later_the_same_words_mean_a_day_a_week_later(text: str, published: date) -> None:
    week = timedelta(7)
    if not date.min + 3 * week <= published <= date.max - 3 * week:
        return
    (now,), (later,) = times(text, published), times(text, published + week)
    assert now.start is not None
    assert later.start == now.start + week


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_pattern_matches_nothing(rule: Rule) -> None:
    assert not compiled([rule]).match("")


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_long_run_of_small_words_costs_no_more_than_its_length(whens: Callable[..., tuple[When, ...]]) -> None:
    for words in ("about the last ", "the ", "twenty-", "March of the end of ", "one and a half "):
        assert whens(words * 2_000) is not None


SCRIPT = """
import datetime, sys
shift = datetime.timedelta(days=int(sys.argv[1]))
day, moment = datetime.date, datetime.datetime
class Moment(moment):
    @classmethod
    def now(cls, tz=None): return moment.now(tz) + shift
    @classmethod
    def today(cls): return moment.today() + shift
    @classmethod
    def utcnow(cls): return moment.now() + shift
class Day(day):
    @classmethod
    def today(cls): return day.today() + shift
datetime.datetime, datetime.date = Moment, Day
from newsevents.parser import parse
text = (
    "They met on Wednesday, on 7/8/07, on Aug. 7, yesterday, last week, two years ago, in May, at noon, "
    "in the third quarter, at Easter, in the '80s, a year earlier, recently, over the weekend and on 3/4/19."
)
for published in (None, Day(2025, 8, 20)):
    for when in parse(text, published=published).times:
        print(when.value, when.type, when.anchor)
"""


def test_no_time_depends_on_the_day_on_which_it_is_parsed() -> None:
    outputs = {
        subprocess.run([sys.executable, "-c", SCRIPT, days], capture_output=True, text=True, check=True).stdout  # noqa: S603
        for days in ("-14000", "0", "9000")
    }
    assert len(outputs) == 1
    assert "2007-07-08 DATE" in outputs.pop()


def test_times_have_their_types(whens: Callable[..., tuple[When, ...]]) -> None:
    found = whens("At noon on Monday, for two days, every year, they met in May.")
    assert [when.type for when in found] == [TimeType.TIME, TimeType.DURATION, TimeType.SET, TimeType.DATE]
