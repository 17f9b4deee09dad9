"""Where meetings and events happen, also where a parser hangs the place on a noun."""

from datetime import date

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


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz on Friday condemned Peru.",
        "Troops yesterday attacked Peru.",
        "On Friday, Ana Ruiz condemned Peru.",
        "Ana Ruiz condemned Peru on Friday.",
    ],
)
def test_the_one_day_of_a_clause_is_that_of_its_verb(text: str) -> None:
    (event,) = newsevents.parse(text, published=date(2025, 3, 5)).events
    assert event.when is not None
    assert event.when.value in ("2025-02-28", "2025-03-04")


def test_the_day_of_blame_is_not_that_of_the_deed() -> None:
    blame, deed = newsevents.parse("On Friday, Ana Ruiz condemned Chile's attack on Lima.").events
    assert blame.when is not None
    assert deed.when is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Police in Lima arrested two men.", "Lima"),
        ("Chile shelled the town of Nazca.", "Nazca"),
    ],
)
def test_what_is_done_to_a_town_is_done_there(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Monday, Peru sent tents to Kenya and praised Chile.", ["2025-03-03", "2025-03-03"]),
        ("Peru's embassy said on Monday that Peru welcomes the pact.", ["2025-03-03"]),
        ("The sanctions by Peru on Chile, imposed on Monday, angered traders.", ["2025-03-03"]),
        ("Peru's embassy said on Monday that Peru attacked Chile.", [None]),
    ],
)
def test_days_are_shared_in_a_row_and_by_what_is_done_in_saying_it(text: str, days: list[str | None]) -> None:
    events = newsevents.parse(text, published=date(2025, 3, 5)).events
    assert [event.when and event.when.value for event in events] == days
