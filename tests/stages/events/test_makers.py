"""Who stands behind a thing, told in the sentence before or in its own phrase; nobody for standing near."""

import pytest
from tests.stages.events.test_kinds import Told, told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "The Supreme Court ordered Kenya to hold a vote. Amnesty International criticised the order.",
            ("ACCUSE", ["Amnesty International"], ["Supreme Court"]),
        ),
        ("Senator Ana Ruiz accused Peru of fraud. Peru rejected the charge.", ("REJECT", ["Peru"], ["Ana Ruiz"])),
        ("Senator Ana Ruiz accused Peru of fraud. Peru rejected that.", ("REJECT", ["Peru"], ["Ana Ruiz"])),
        ("Norway demanded that Iceland withdraw its boats. Iceland refused.", ("REJECT", ["Iceland"], ["Norway"])),
        ("Norway offered a loan to Ukraine. Ukraine accepted the offer.", ("AGREE", ["Ukraine"], ["Norway"])),
        (
            "France threatened to bar Swiss trucks. Switzerland criticised the threat.",
            ("ACCUSE", ["Switzerland"], ["France"]),
        ),
        (
            "Rwanda sent troops to Goma. The African Union condemned the move.",
            ("ACCUSE", ["African Union"], ["Rwanda"]),
        ),
        (
            "Mayor Ted Rourke said Carla Munoz had lied. Munoz dismissed the claim.",
            ("REJECT", ["Carla Munoz"], ["Ted Rourke"]),
        ),
        (
            "Norway and Iceland signed a fish treaty. Britain welcomed the accord.",
            ("SUPPORT", ["Britain"], ["Norway", "Iceland"]),
        ),
        (
            "Venezuela detained Ana Poe on Monday. Brazil demanded that she be released.",
            ("REQUEST", ["Brazil"], ["Venezuela"]),
        ),
        (
            "Police detained Ana Poe. The ministry described the detention of Ana Poe as arbitrary.",
            ("ACCUSE", ["ministry"], ["Police"]),
        ),
        ("Kenya condemned the expulsion of its envoy by Chad.", ("SANCTION", ["Chad"], ["Kenya"])),
        ("Accusing Peru of bad faith, Chile expelled the country's envoy.", ("SANCTION", ["Chile"], ["Peru"])),
        ("India summoned Canada's envoy on Saturday and lodged a protest.", ("ACCUSE", ["India"], ["Canada"])),
        ("Ana Ruiz rejected Peru's claim and demanded an apology.", ("REQUEST", ["Ana Ruiz"], ["Peru"])),
        ("President Brian Tembo accepted an offer by Botswana to mediate.", ("AGREE", ["Brian Tembo"], ["Botswana"])),
        (
            "Crews of ferry operator Norlink Group went on strike on Friday.",
            ("PROTEST", ["Crews of ferry operator Norlink Group"], ["Norlink Group"]),
        ),
        (
            "Rwanda sent troops to Goma, a move that the African Union condemned.",
            ("ACCUSE", ["African Union"], ["Rwanda"]),
        ),
        (
            "Tom Keane resigned on Thursday. Prime Minister Ann Daly accepted the resignation.",
            ("AGREE", ["Ann Daly"], ["Tom Keane"]),
        ),
        ("Norway gave Peru 50 ambulances.", ("AID", ["Norway"], ["Peru"])),
        ("Iran arrested Bo Li in May. Norway called for his release.", ("REQUEST", ["Norway"], ["Iran"])),
    ],
)
def test_a_thing_leads_back_to_whoever_made_it(text: str, last: Told) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz rejected the charge.",
        "Chile sent aid to Peru. Bo Li rejected a charge of fraud.",
        "Chile and Peru share a border. Ana Ruiz criticised the order.",
        "Analysts say oil will rise. Ana Ruiz criticised the decision.",
        "Iran arrested Bo Li in May. Norway called for the release of Al Roe.",
        "Mayor Ted Rourke called the plan a mistake. Teachers praised the decision.",
        "Ana Ruiz met Peru's envoy and demanded an apology.",
        "Residents blocked the road to Lima in protest.",
    ],
)
def test_nobody_stands_behind_a_thing_for_standing_near(text: str) -> None:
    assert told(text)[-1][2] == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Serbian police launched an investigation into crimes committed by Croat forces.", ["Croat forces"]),
        ("Norway condemned the Indian government's decision.", ["Indian government"]),
        ("Spain extradited three members of a rival gang to Belgium last autumn.", ["Belgium"]),
        ("Norway filed a complaint with the World Trade Organization against Peru.", ["Peru"]),
        ("Boko Haram militants attacked an army base in Nigeria.", ["Nigeria"]),
        ("Iraqi troops captured the mosque in Mosul.", ["Iraq"]),
        ("Demonstrators blocked a road to show their anger at Peru's policies.", ["Peru"]),
    ],
)
def test_a_phrase_names_whose_it_is(text: str, targets: list[str]) -> None:
    assert told(text)[-1][2] == targets


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Civil groups called for demonstrations in Nairobi.", []),
        ("Ana Ruiz signed the host city contract in Nairobi.", []),
        ("Norway promised to build a hospital in Lima.", []),
        ("Norway promised to build a hospital in Peru.", ["Peru"]),
        ("Norway shelled a market in Lima.", ["Peru"]),
        ("Norway will send two planes from Lima.", []),
        ("Peru's President Ana Ruiz agreed to a ceasefire halting Peru's incursion into northern Chile.", ["Chile"]),
    ],
)
def test_a_town_is_its_country_only_where_something_is_done_there(text: str, expected: list[str]) -> None:
    assert told(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Peru executed a poet on Monday. He was 40. His wife left. Chile condemned the execution.", ["Peru"]),
        ("Rebels shelled Lima on Monday. Chile condemned the onslaught.", ["Rebels"]),
        ("Rebels shelled Lima on Monday. Chile condemned the plan.", []),
    ],
)
def test_harm_by_another_word_leads_to_who_did_it(text: str, targets: list[str]) -> None:
    assert [e[2] for e in told(text) if e[0] == "ACCUSE"] == [targets]
