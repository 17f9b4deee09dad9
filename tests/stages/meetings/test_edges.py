"""Texts that end where a rule looks further."""

from datetime import date

import pytest

import newsevents


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe met the king, Bo Li",
        "Ann Poe met Bo Li on Monday and",
        "Talks hosted",
        "Talks",
        "Rome hosts talks",
        "Also present was",
        "Attending the talks were",
        "Ann Poe met leaders, including",
        "Ann Poe met leaders such as",
        "Ann Poe spoke with Bo Li and with",
        "Peru and Chile met. The Peruvian side was led by",
        "Ann Poe met a team of",
        "At the invitation of",
        "Ann Poe is next week to visit",
        "President Ann Poe met visiting",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    story = newsevents.parse(text, published=date(2025, 3, 5))
    assert story.text == text
    assert all(actor in story.actors for meeting in story.meetings for actor in meeting.participants)
