"""Codes of the field."""

import pytest

from newsevents.model import EventMode, EventType, QuadClass, Sector
from newsevents.model.codes import cameo_code


@pytest.mark.parametrize(
    ("country", "sectors", "code"),
    [
        (None, (), ""),
        ("NOR", (), "NOR"),
        (None, (Sector.GOV,), "GOV"),
        ("NOR", (Sector.GOV, Sector.MIL), "NORGOVMIL"),
        ("NOR", (Sector.MIL, Sector.GOV), "NORMILGOV"),
        ("IGO", (Sector.GOV,), "IGOGOV"),
        ("ROU", (), "ROM"),
        ("MNE", (), "MTN"),
        ("TLS", (), "TMP"),
        ("IMN", (), "IMY"),
        ("NOR", (Sector.JRN,), "NORMED"),
        ("NOR", (Sector.MED,), "NORHLH"),
        ("NOR", (Sector.PRM,), "NORUAF"),
        ("NOR", (Sector.PRE,), "NORSEP"),
        ("NOR", (Sector.SOC,), "NORCVL"),
        ("NOR", (Sector.UNK, Sector.GOV), "NORGOV"),
        (None, (Sector.UNK,), ""),
        ("NOR", (Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY), "NORGOVMILCOPSPY"),
        ("NOR", (Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.BUS), "NORGOVMILCOPSPY"),
    ],
)
def test_the_code_of_an_actor_has_at_most_five_units(
    country: str | None, sectors: tuple[Sector, ...], code: str
) -> None:
    assert cameo_code(country, sectors) == code


# The chapters of the PLOVER manual come in this order.
QUADS = {
    QuadClass.VERBAL_COOPERATION: {EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE},
    QuadClass.MATERIAL_COOPERATION: {EventType.COOPERATE, EventType.AID, EventType.RETREAT},
    QuadClass.VERBAL_CONFLICT: {EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN},
    QuadClass.MATERIAL_CONFLICT: {
        EventType.PROTEST,
        EventType.SANCTION,
        EventType.MOBILIZE,
        EventType.COERCE,
        EventType.ASSAULT,
    },
}


def test_events_are_cooperation_or_conflict_in_words_or_deeds() -> None:
    assert {quad: {kind for kind in EventType if kind.quad is quad} for quad in QuadClass} == QUADS
    assert [int(quad) for quad in QuadClass] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("mode", "types"),
    [
        (EventMode.VISIT, {EventType.CONSULT}),
        (EventMode.WITHDRAW, {EventType.RETREAT, EventType.SANCTION}),
        (EventMode.CHANGE, {EventType.REQUEST, EventType.REJECT}),
        (EventMode.ALLEGE, {EventType.ACCUSE}),
        (EventMode.ARREST, {EventType.THREATEN, EventType.COERCE}),
        (EventMode.EXPEL, {EventType.THREATEN, EventType.SANCTION}),
        (EventMode.BOYCOTT, {EventType.PROTEST}),
        (EventMode.TROOPS, {EventType.MOBILIZE}),
        (EventMode.MARTIAL_LAW, {EventType.COERCE}),
        (EventMode.SUICIDE_ATTACK, {EventType.ASSAULT}),
        (EventMode.AERIAL, {EventType.ASSAULT}),
    ],
)
def test_a_mode_belongs_to_its_types(mode: EventMode, types: set[EventType]) -> None:
    assert {kind for kind in EventType if mode in kind.modes} == types


def test_some_types_have_no_modes() -> None:
    assert {kind for kind in EventType if not kind.modes} == {
        EventType.AGREE,
        EventType.SUPPORT,
        EventType.CONCEDE,
        EventType.COOPERATE,
        EventType.AID,
    }
