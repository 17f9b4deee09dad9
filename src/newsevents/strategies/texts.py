"""Texts: news-like ones, and any."""

import tomllib
from functools import cache
from importlib.resources import files

from hypothesis import strategies as st


def any_texts() -> st.SearchStrategy[str]:
    """Give any strings that Python allows, lone surrogates among them."""
    return st.text(st.characters(), max_size=60)


def news_texts() -> st.SearchStrategy[str]:
    """
    Give texts that look like news.

    They have datelines, headlines, bylines, paragraphs, titles, abbreviations,
    quotation marks of all styles, some of them stray or running over
    paragraphs, and odd characters; the words make little sense.
    """
    words = _words()
    people = st.sampled_from(words["people"])
    quotes = st.builds(
        lambda marks, said: marks[0] + said + marks[1],
        st.sampled_from([tuple(pair.split("…")) for pair in words["marks"]]),
        st.sampled_from(words["said"]),
    )
    sentences = st.builds(
        lambda pattern, *filled: pattern.format(*filled),
        st.sampled_from(words["sentences"]),
        people,
        people,
        quotes,
        st.sampled_from(words["places"]),
        st.sampled_from(words["times"]),
    )
    odd = st.sampled_from(words["odd"])
    paragraphs = st.lists(sentences | sentences | sentences | odd, min_size=1, max_size=3).map(" ".join)
    return st.builds(
        lambda head, body, blank: head + blank.join(body),
        st.sampled_from(("", *words["heads"])),
        st.lists(paragraphs, min_size=1, max_size=4),
        st.sampled_from(("\n\n", "\n", "\r\n\r\n", " ")),
    )


@cache
def _words() -> dict[str, list[str]]:
    return tomllib.loads(files("newsevents.strategies").joinpath("news.toml").read_text(encoding="utf-8"))
