"""Sides that are several, a part of others, or meant by what they help, own and drive."""

import pytest
from tests.stages.events.sides import Sides, told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Governor Ana Roe, her deputy and three councillors sued Kolvar Mining.",
            ("ACCUSE", ["Ana Roe", "her deputy", "three councillors"], ["Kolvar Mining"]),
        ),
        (
            "The teachers' union and parents accused Kolvar Mining of fraud.",
            ("ACCUSE", ["teachers' union", "parents"], ["Kolvar Mining"]),
        ),
        (
            "A cross-party group of MPs urged Kolvar Mining to leave.",
            ("REQUEST", ["cross-party group of MPs"], ["Kolvar Mining"]),
        ),
        ("Peru, Chad and other countries fined Kolvar Mining.", ("SANCTION", ["Peru", "Chad"], ["Kolvar Mining"])),
        ("Last month rebels attacked Goma.", ("ASSAULT", ["rebels"], ["Democratic Republic of the Congo"])),
    ],
)
def test_rows_are_whole_and_end_where_they_end(text: str, sides: Sides) -> None:
    assert told(text) == [sides]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Ana Roe and Bo Lee were arrested. Both were charged with fraud.",
            ("ACCUSE", [], ["Ana Roe", "Bo Lee"]),
        ),
        (
            "Ana Roe and Bo Lee were arrested. Prosecutors charged both with fraud.",
            ("ACCUSE", ["Prosecutors"], ["Ana Roe", "Bo Lee"]),
        ),
        # some of others were named by nobody
        (
            "Ana Roe and Bo Lee left. Gunmen abducted two of its engineers.",
            ("ASSAULT", ["Gunmen"], ["two of its engineers"]),
        ),
        (
            "The EU froze the assets of three of the group's captains.",
            ("COERCE", ["EU"], ["three of the group's captains"]),
        ),
    ],
)
def test_numbers_mean_those_named_and_no_part_of_others(text: str, sides: Sides) -> None:
    assert told(text)[-1] == sides


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Rebels attacked an army convoy, the army said.", ("ASSAULT", ["Rebels"], ["army"])),
        ("Police fired shots. Men pelted a police van with stones.", ("ASSAULT", ["Men"], ["Police"])),
        (
            "Qintai Devices paid. Prosecutors raided two Qintai offices.",
            ("COERCE", ["Prosecutors"], ["Qintai Devices"]),
        ),
        # a helper is no owner
        ("The Moscow-backed mayor fined Kolvar Mining.", ("SANCTION", ["Moscow-backed mayor"], ["Kolvar Mining"])),
        ("Lagos-based lender Norbank sued Kolvar Mining.", ("ACCUSE", ["Norbank"], ["Kolvar Mining"])),
    ],
)
def test_what_is_hit_is_whose_it_is(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The army attacked a credit union in Tipperary.", ("ASSAULT", ["army"], ["credit union"])),
        ("The army attacked the head of the guild.", ("ASSAULT", ["army"], ["head of the guild"])),
        ("Senators walked out of the chamber.", ("PROTEST", ["Senators"], [])),
        ("Veterans picketed the ministry.", ("PROTEST", ["Veterans"], ["ministry"])),
        ("The senator dared his rivals to resign.", ("REQUEST", ["senator"], ["his rivals"])),
        ("Bo Lee was bundled into a van.", ("COERCE", [], ["Bo Lee"])),
        ("Norway stood behind the elected president.", ("SUPPORT", ["Norway"], ["elected president"])),
        ("Students staged a sit-in to demand a road.", ("PROTEST", ["Students"], [])),
        ("Civil society lobby Haki Watch condemned the move.", ("ACCUSE", ["Haki Watch"], [])),
    ],
)
def test_deeds_of_the_day_are_told(text: str, sides: Sides) -> None:
    assert told(text) == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "The senator walked out of the hotel.",
        "Norway stood in the rain.",
        "Boys bundled the hay into a van.",
        "He dared to hope.",
    ],
)
def test_what_only_sounds_like_them_is_none(text: str) -> None:
    assert told(text) == []
