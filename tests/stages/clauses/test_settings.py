"""Where meetings and events happen, also where a parser hangs the place on a noun."""

import pytest

import newsevents


def places(text: str) -> list[str | None]:
    story = newsevents.parse(text)
    return [told.place.name if told.place else None for told in (*story.meetings, *story.events)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Lima, Ana Ruiz met Paul Cole.", "Lima"),
        ("Ana Ruiz met Paul Cole in Lima on Friday.", "Lima"),
        ("Ana Ruiz met Prime Minister Paul Cole in Lima.", "Lima"),
        ("Ana Ruiz will meet her Chilean counterpart, Paul Cole, in Siem Reap on Friday.", "Siem Reap"),
        ("“It is late,” Ana Ruiz told reporters after talks with Paul Cole in Lima on Friday.", "Lima"),
        ("The rebels attacked government troops in Goma on Monday.", "Goma"),
        ("Police arrested the editor of a newspaper in Lima on Friday.", "Lima"),
    ],
)
def test_a_place_after_a_person_or_before_a_time_is_where_it_happens(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met the mayor of a town in Peru.",
        "Ana Ruiz met Paul Cole, the ambassador in Rome.",
        "Ana Ruiz of Peru met Paul Cole on Friday.",
    ],
)
def test_the_place_of_a_side_is_not_where_it_happens(text: str) -> None:
    assert places(text) == [None]
