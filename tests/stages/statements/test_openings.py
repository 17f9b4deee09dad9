"""Clauses that a pair of words or a circumstance opens, and names for things that hang on another noun."""

from collections.abc import Callable

import pytest

from .conftest import Said

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The survey showed that either Ms. Berg or Mr. Kim would win the seat.",
            "either Ms. Berg or Mr. Kim would win the seat",
        ),
        (
            "A spokeswoman for Ruth Berg says neither the candidate nor her team helped the firm.",
            "neither the candidate nor her team helped the firm",
        ),
        (
            "Ruth Berg said when the strike began, prices rose.",
            "when the strike began, prices rose",
        ),
        (
            "Those loyal to her say that, besides Kim, she must hire Ruth Berg.",
            "besides Kim, she must hire Ruth Berg",
        ),
        (
            "She has called the closures of the past year a moment like the strikes.",
            "the closures of the past year a moment like the strikes",
        ),
        ("Some delegates accused him of being in Kim's camp.", "him of being in Kim's camp"),
        ("Ruth Berg laid out her plan for the harbour.", "her plan for the harbour"),
        ("Ruth Berg downplayed the cost of the bridge.", "the cost of the bridge"),
        ("The war, they believe, is over.", "The war is over"),
        ("Ruth Berg called for the ban to be “scrapped”.", "the ban to be “scrapped”"),
    ],
)
def test_the_content_is_whole(said: Find, text: str, content: str) -> None:
    assert content in [" ".join(parts) for _, _, parts in said(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister denied that and left.", "and left"),
        ("Ruth Berg responded after they had called.", "after they had called"),
        ("Ruth Berg spoke when the strike began, and prices rose.", "when the strike began"),
        ("Those show that the bridge is old.", "the bridge is old"),
        ("As Monday began, they hoped rain would come.", "As Monday began"),
        ("Ruth Berg called for the ban to be “scrapped” in May.", "for the ban to be “scrapped”"),
        ("Ruth Berg called the crew of the ferry, a band of six.", "the crew of the ferry, a band of six"),
    ],
)
def test_what_is_none_of_it(said: Find, text: str, content: str) -> None:
    assert content not in [" ".join(parts) for _, _, parts in said(text)]
