"""Actors, their roles, codes and memberships."""

from datetime import date

import pytest

from newsevents.errors import ModelError
from newsevents.model import (
    Alliance,
    Country,
    Evidence,
    Group,
    International,
    Membership,
    MembershipStatus,
    Mention,
    MentionForm,
    Organization,
    Person,
    Role,
    Sector,
    Span,
)

SEEN = Evidence(Span(0, 5), "members-of")


def test_an_actor_is_named_if_the_text_names_it_once() -> None:
    def person(*forms: MentionForm) -> Person:
        mentions = tuple(Mention(Span(i, i + 1), form, "test") for i, form in enumerate(forms))
        return Person(id="person:a", name="A", mentions=mentions)

    assert person(MentionForm.PRONOUN, MentionForm.NAME).named
    assert person(MentionForm.METONYM).named
    assert not person(MentionForm.DESCRIPTION).named
    assert not person().named


def test_the_role_is_the_latest_stated() -> None:
    envoy, minister = Role(title="envoy"), Role(title="minister")
    assert Person(id="person:a", name="A", roles=(envoy, minister)).role == envoy
    assert Person(id="person:a", name="A").role is None


def test_the_id_of_an_actor_says_its_kind() -> None:
    with pytest.raises(ModelError) as caught:
        Person(id="country:NOR", name="A")
    assert str(caught.value) == (
        "Person is not valid:\n'id' must be 'person:' and a name without blanks (got 'country:NOR')"
    )
    with pytest.raises(ModelError, match="name without blanks"):
        Person(id="person:a b", name="A")


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"country": "Norway"}, {"sectors": (Sector.GOV, Sector.GOV)}, {"wikidata": "7184"}, {"age": 151}],
)
def test_what_a_person_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(ModelError, match="Person is not valid"):
        Person(**{"id": "person:a", "name": "A", **wrong})  # type: ignore[arg-type]  # that is the point


def test_the_cameo_code_of_an_actor() -> None:
    minister = Person(id="person:a", name="A", country="ROU", sectors=(Sector.GOV, Sector.ELI))
    assert minister.cameo() == "ROMGOVELI"
    assert minister.plover() == ("ROU", (Sector.GOV, Sector.ELI))
    assert Person(id="person:a", name="A").cameo() == ""
    assert Country(id="country:NOR", name="Norway", country="NOR").cameo() == "NOR"
    assert Group(id="group:reporters", name="reporters", sectors=(Sector.JRN,)).cameo() == "MED"


def test_the_cameo_code_of_a_body() -> None:
    nato = Alliance(id="alliance:NATO", name="NATO", code="IGOWSTNAT", international=International.IGO)
    assert nato.cameo() == "IGOWSTNAT"
    body = Organization(id="organization:a", name="A", international=International.NGO, sectors=(Sector.MED,))
    assert body.cameo() == "NGOHLH"
    assert body.plover() == (International.NGO, (Sector.MED,))


def spell(**more: object) -> Membership:
    return Membership(**{"member": "country:GBR", "source": "treaty", **more})  # type: ignore[arg-type]  # known keys


@pytest.mark.parametrize(
    ("membership", "day", "expected"),
    [
        (spell(), date(2020, 1, 1), True),
        (spell(since="1973-01-01"), date(1972, 12, 31), False),
        (spell(since="1973-01-01"), date(1973, 1, 1), True),
        (spell(since="1973"), date(1973, 6, 1), None),
        (spell(since="1973"), date(1973, 12, 31), True),
        (spell(until="2020-01-31"), date(2020, 1, 30), True),
        (spell(until="2020-01-31"), date(2020, 1, 31), None),
        (spell(until="2020-01-31"), date(2020, 2, 1), False),
        (spell(until="2020-01"), date(2020, 1, 15), None),
        (spell(), date.min, True),
        (spell(), date.max, True),
        (spell(since="1973"), date(1972, 12, 31), False),
        (spell(since="1973"), date(1973, 1, 1), None),
        (spell(since="1973"), date(1973, 12, 30), None),
        (spell(until="2020-01"), date(2019, 12, 31), True),
        (spell(until="2020-01"), date(2020, 1, 1), None),
        (spell(until="2020-01"), date(2020, 1, 31), None),
        (spell(until="2020-01"), date(2020, 2, 1), False),
        (spell(since="1973", until="1973"), date(1973, 12, 31), None),
        (spell(status=MembershipStatus.DISPUTED), date(2020, 1, 1), True),
        (spell(status=MembershipStatus.INVITED), date(2020, 1, 1), False),
        (spell(status=MembershipStatus.SUSPENDED), date(2020, 1, 1), True),
    ],
)
def test_a_spell_covers_a_day_or_not_or_is_too_coarse(
    membership: Membership,
    day: date,
    expected: bool | None,  # noqa: FBT001  # what the method returns
) -> None:
    assert membership.on(day) is expected


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"source": None}, "either 'source' or 'evidence' must be given (got None and None)"),
        ({"evidence": SEEN}, f"either 'source' or 'evidence' must be given (got 'treaty' and {SEEN!r})"),
        ({"since": "1974", "until": "1973"}, "'until' must not be before since='1974' (got '1973')"),
        ({"since": "1974-02", "until": "1974-01-31"}, "'until' must not be before since='1974-02' (got '1974-01-31')"),
        ({"since": "spring"}, "'since' must be an ISO 8601 year, month or day (got 'spring')"),
        ({"since": "2024-02-30"}, "'since' must be an ISO 8601 year, month or day (got '2024-02-30')"),
        ({"until": "2024-Q3"}, "'until' must be an ISO 8601 year, month or day (got '2024-Q3')"),
        (
            {"member": "Britain"},
            "'member' must be 'country:' and a name without blanks (got 'Britain')",
        ),
    ],
)
def test_what_a_spell_cannot_be(wrong: dict[str, object], problem: str) -> None:
    with pytest.raises(ModelError) as caught:
        spell(**wrong)
    assert caught.value.problems == (problem,)


def test_a_spell_may_end_in_the_year_or_on_the_day_in_which_it_begins() -> None:
    assert spell(since="1974-06-01", until="1974").until == "1974"
    assert spell(since="1974", until="1974-01-01").since == "1974"
    assert spell(since="1974-06-01", until="1974-06-01").on(date(1974, 5, 31)) is False


def test_the_members_of_an_alliance_on_a_day() -> None:
    alliance = Alliance(
        id="alliance:club",
        name="The Club",
        memberships=(
            spell(member="country:NOR", since="1990-01-01"),
            spell(member="country:DNK", since="2000"),
            spell(member="country:SWE", since="1990-01-01", until="1995-01-01"),
            spell(member="country:SWE", since="2000"),
            spell(member="country:FIN", source=None, evidence=SEEN),
        ),
    )
    assert alliance.members(date(1992, 1, 1)) == ("country:NOR", "country:SWE")
    assert alliance.members(date(2000, 6, 1)) == ("country:NOR",)
    assert alliance.uncertain(date(2000, 6, 1)) == ("country:DNK", "country:SWE")
    assert alliance.uncertain(date(2001, 1, 1)) == ()
    assert alliance.stated == ("country:FIN",)
