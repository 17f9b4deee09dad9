"""Texts: news-like ones, and any."""

from functools import cache

from hypothesis import strategies as st

from newsevents.strategies._grammar import news, written


def any_texts() -> st.SearchStrategy[str]:
    """Give any strings that Python allows, lone surrogates among them."""
    return st.text(st.characters(), max_size=60)


def news_texts() -> st.SearchStrategy[str]:
    """
    Give texts that look like news.

    They have datelines, headlines, bylines and credits; statements of all
    kinds, quotations in marks of all styles, some of them stray or running
    over paragraphs; meetings that are told twice, events with sides, claims;
    pronouns, acronyms and titles; times of all kinds; and odd characters.
    What they tell makes little sense.
    """
    return _news_texts()


@st.composite
def _news_texts(draw: st.DrawFn) -> str:
    return written("text", news(), lambda count: draw(_below(count)))


@cache
def _below(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)
