from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.lexicon import alliances
from newsevents.model import Alliance, MembershipStatus

ALLIANCES = {alliance.id: alliance for alliance in alliances()}


def members(name: str, *day: int) -> int:
    return len(ALLIANCES[f"alliance:{name}"].members(on=date(*day)))


@pytest.mark.parametrize(
    ("name", "day", "count"),
    [
        ("NATO", (1949, 12, 31), 12),
        ("NATO", (1952, 3, 1), 14),
        ("NATO", (1955, 6, 1), 15),
        ("NATO", (1982, 12, 31), 16),
        ("NATO", (1999, 12, 31), 19),
        ("NATO", (2004, 12, 31), 26),
        ("NATO", (2009, 12, 31), 28),
        ("NATO", (2020, 12, 31), 30),
        ("NATO", (2023, 12, 31), 31),
        ("NATO", (2024, 3, 8), 32),
        ("EU", (1958, 6, 1), 6),
        ("EU", (1973, 6, 1), 9),
        ("EU", (1995, 6, 1), 15),
        ("EU", (2004, 6, 1), 25),
        ("EU", (2020, 1, 30), 28),
        ("EU", (2020, 2, 1), 27),
        ("Eurozone", (2026, 6, 1), 21),
        ("Schengen", (2026, 6, 1), 29),
        ("G7", (2026, 6, 1), 7),
        ("ASEAN", (1970, 1, 1), 5),
        ("ASEAN", (2000, 1, 1), 10),
        ("ASEAN", (2026, 6, 1), 11),
        ("AU", (2026, 6, 1), 55),
        ("Arab-League", (2026, 6, 1), 22),
        ("GCC", (2026, 6, 1), 6),
        ("ECOWAS", (2024, 6, 1), 15),
        ("ECOWAS", (2026, 6, 1), 12),
        ("AES", (2026, 6, 1), 3),
        ("OPEC", (2026, 4, 1), 12),
        ("OPEC", (2026, 6, 1), 11),
        ("Commonwealth", (2026, 6, 1), 56),
        ("SCO", (2026, 6, 1), 10),
        ("CoE", (2020, 1, 1), 47),
        ("CoE", (2026, 6, 1), 46),
        ("OECD", (2026, 6, 1), 38),
        ("V4", (2026, 6, 1), 4),
        ("AUKUS", (2026, 6, 1), 3),
        ("FVEY", (2026, 6, 1), 5),
        ("BRICS", (2010, 1, 1), 4),
        ("BRICS", (2026, 6, 1), 11),
    ],
)
def test_counts_equal_the_published_ones(name: str, day: tuple[int, int, int], count: int) -> None:
    assert members(name, *day) == count


def test_the_day_of_leaving_is_uncertain() -> None:
    union = ALLIANCES["alliance:EU"]
    assert "country:GBR" in union.uncertain(on=date(2020, 1, 31))
    assert "country:GBR" not in union.members(on=date(2020, 1, 31))


def test_who_declined_never_was_a_member() -> None:
    brics = ALLIANCES["alliance:BRICS"]
    assert any(m.member == "country:ARG" and m.status is MembershipStatus.INVITED for m in brics.memberships)
    assert not any("country:ARG" in brics.members(on=date(year, 7, 1)) for year in range(2009, 2027))


def test_a_suspended_member_is_counted() -> None:
    assert "country:NER" in ALLIANCES["alliance:AU"].members(on=date(2025, 1, 1))


@given(st.sampled_from(sorted(ALLIANCES.values(), key=lambda a: a.id)), st.dates(date(1940, 1, 1), date(2030, 1, 1)))
def test_nobody_is_surely_and_perhaps_a_member(alliance: Alliance, day: date) -> None:
    assert not set(alliance.members(on=day)) & set(alliance.uncertain(on=day))
    assert all(membership.source for membership in alliance.memberships)


@given(st.sampled_from(sorted(ALLIANCES.values(), key=lambda a: a.id)), st.dates(date(1940, 1, 1), date(2030, 1, 1)))
def test_no_two_spells_of_a_member_cover_a_day(alliance: Alliance, day: date) -> None:
    covering = [m.member for m in alliance.memberships if m.on(day)]
    assert len(covering) == len(set(covering))
