"""Who the sides of an event are, kind by kind, in sentences that name them and in those that do not."""

import pytest
from tests.stages.events.sides import Sides, told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Somalia recalled its ambassador after accusing Kenya of meddling.", ("SANCTION", ["Somalia"], ["Kenya"])),
        ("Turkey condemned the damage and summoned Russia's envoy.", ("ACCUSE", ["Turkey"], ["Russia"])),
        ("The army killed 27 fighters and destroyed four posts.", ("ASSAULT", ["army"], ["27 fighters"])),
        (
            "Teachers called off their strike after the government agreed to a pay rise.",
            ("CONCEDE", ["Teachers"], ["government"]),
        ),
        ("Workers went on strike after the city refused to raise pay.", ("PROTEST", ["Workers"], ["city"])),
    ],
)
def test_deeds_of_one_breath_are_aimed_alike(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Police arrested three men and banned rallies.", ("COERCE", ["Police"], [])),
        ("Peru refused to sign the pact, accusing Chile of bad faith.", ("REJECT", ["Peru"], [])),
        ("Peru condemned the move. Chile expelled Bolivia's envoy.", ("ACCUSE", ["Peru"], [])),
        ("Peru condemned the kidnapping and cancelled a visit to Chile.", ("ACCUSE", ["Peru"], [])),
    ],
)
def test_what_is_done_to_things_or_to_others_is_not_aimed_alike(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Chad offered to send a delegation to Lima.", ("AGREE", ["Chad"], ["Peru"])),
        ("The Sudanese army refused to send a delegation to the talks.", ("REJECT", ["Sudanese army"], [])),
        ("Germany promised Ukraine two more systems.", ("AGREE", ["Germany"], ["Ukraine"])),
        ("Norway has agreed to sell the unit to Japan's Ohara Electric.", ("AGREE", ["Norway"], ["Ohara Electric"])),
        (
            "China and Kazakhstan called for a settlement of the Ukraine crisis.",
            ("REQUEST", ["China", "Kazakhstan"], []),
        ),
        (
            "Peru and Chile pledged to work together against North Korea's missile programme.",
            ("AGREE", ["Peru", "Chile"], ["Peru", "Chile"]),
        ),
        ("The opposition demanded that the deal be laid before the Knesset.", ("REQUEST", ["opposition"], [])),
        ("Chile called for an inquiry into the deaths of two students.", ("REQUEST", ["Chile"], [])),
        ("Peru agreed to set up a team of investigators.", ("AGREE", ["Peru"], [])),
    ],
)
def test_whom_a_promise_or_demand_speaks_of(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The union threatened a strike unless Norway raised pay.", ("THREATEN", ["union"], ["Norway"])),
        ("The union threatened a strike if prices rose.", ("THREATEN", ["union"], [])),
        ('"We are asking for beds," Monica Teague told the council.', ("REQUEST", ["Monica Teague"], ["council"])),
        ('"We are asking for beds," Monica Teague told reporters.', ("REQUEST", ["Monica Teague"], [])),
    ],
)
def test_who_is_bound_by_a_threat_or_hears_a_request(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("France issued a statement condemning Russia.", ("ACCUSE", ["France"], ["Russia"])),
        ("Anna Ruiz signed an order banning imports from Cuba.", ("COERCE", ["Anna Ruiz"], ["Cuba"])),
        ("Forty lawmakers sent a letter urging Peru to act.", ("REQUEST", ["Forty lawmakers"], ["Peru"])),
        ("Police arrested a man threatening Peru.", ("COERCE", ["Police"], ["man"])),
    ],
)
def test_what_a_text_does_its_writer_does(text: str, sides: Sides) -> None:
    assert sides in told(text)


def test_a_strike_kills_and_no_suburb() -> None:
    text = "Israel carried out an air strike on the suburbs of Beirut that killed two people."
    assert [(kind, sources) for kind, sources, _ in told(text)] == [("ASSAULT", ["Israel"])]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The union rejected the plan that Norway proposed.", ("REJECT", ["union"], ["Norway"])),
        ("The union rejected the plan that bans night work.", ("REJECT", ["union"], [])),
        ("Police arrested Ana Ruiz on Friday. Canada condemned her arrest.", ("ACCUSE", ["Canada"], ["Police"])),
        ("Canada condemned the arrest of Ana Ruiz by Iran.", ("ACCUSE", ["Canada"], ["Iran"])),
        ("The minister condemned the killings by Boko Haram.", ("ACCUSE", ["minister"], ["Boko Haram"])),
        (
            "Gunmen killed ten people in Jos. Schools were closed. Governor Ola Dauda condemned the killings.",
            ("ACCUSE", ["Ola Dauda"], ["Gunmen"]),
        ),
        (
            "The regulator fined Zentel Ghana Limited. It rained. Consumers left. Fans welcomed the decision.",
            ("SUPPORT", ["Fans"], ["regulator"]),
        ),
        (
            "The High Court in Lilongwe jailed John Banda. His wife cried. Amnesty International welcomed the ruling.",
            ("SUPPORT", ["Amnesty International"], ["High Court"]),
        ),
        (
            "Judge Nora Dahl spoke of a hard case. Ana Ruiz criticised the sentence as too mild.",
            ("ACCUSE", ["Ana Ruiz"], ["Nora Dahl"]),
        ),
        ("Lawyer Nora Dahl smiled. Ana Ruiz criticised the sentence.", ("ACCUSE", ["Ana Ruiz"], [])),
    ],
)
def test_who_stands_behind_a_thing(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Unions in Cusco called a general strike in support of Renzo Villalta.", ("PROTEST", ["Unions"], [])),
        ("Opposition members staged a walkout from the Lok Sabha.", ("PROTEST", ["Opposition members"], [])),
        ("Protesters rallied against President William Ruto.", ("PROTEST", ["Protesters"], ["William Ruto"])),
    ],
)
def test_against_whom_one_takes_to_the_streets(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Drones hit a fuel station and a market in Lviv.", ("ASSAULT", [], ["Ukraine"])),
        ("Militants stormed the Chinese consulate in Karachi.", ("ASSAULT", ["Militants"], ["Chinese consulate"])),
    ],
)
def test_a_house_without_a_name_is_not_who_suffers(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "The coach has been banned for four matches and fined $20,000 by the Confederation of African Football.",
            ("SANCTION", ["Confederation of African Football"], ["coach"]),
        ),
        ("She was sacked by Peru in 2022 and arrested months later.", ("COERCE", [], [])),
    ],
)
def test_an_agent_behind_the_last_passive_did_the_first_too(text: str, sides: Sides) -> None:
    assert (sides in told(text)) is bool(sides[1])


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The agency fined Zentel Ghana Limited N4.8 billion.", ("SANCTION", ["agency"], ["Zentel Ghana Limited"])),
        ("The agency fined Safaricom Kenya Ltd Sh500 million.", ("SANCTION", ["agency"], ["Safaricom Kenya Ltd"])),
        ("The jury found former mayor Lynn Ashby guilty of bribery.", ("SANCTION", ["jury"], ["Lynn Ashby"])),
        ("Kenya and Somalia severed relations in 2020.", ("SANCTION", ["Kenya", "Somalia"], ["Kenya", "Somalia"])),
        ("Kenya severed relations with Somalia.", ("SANCTION", ["Kenya"], ["Somalia"])),
        (
            "The leaders of Japan and South Korea agreed to cooperate, in a sign of a thaw between the two US allies.",
            ("AGREE", ["Japan", "South Korea"], ["Japan", "South Korea"]),
        ),
        (
            "South Korea and Japan signed a pact. The US ambassador in Seoul, Gordon Hale, thanked the two countries.",
            ("SUPPORT", ["Gordon Hale"], ["South Korea", "Japan"]),
        ),
        (
            "The deal with Afreximbank and the Trade and Development Bank was signed in Cairo.",
            ("SUPPORT", [], ["Afreximbank", "Trade and Development Bank"]),
        ),
    ],
)
def test_both_sides_stand_whole(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "The Mexican government deployed 2,000 soldiers to southern Sinaloa.",
            ("MOBILIZE", ["Mexican government"], []),
        ),
        ("Peru deployed 2,000 soldiers to Chile.", ("MOBILIZE", ["Peru"], ["Chile"])),
        (
            "Governors boycotted a meeting called by the Treasury, protesting the cuts.",
            ("PROTEST", ["Governors"], []),
        ),
    ],
)
def test_nobody_is_a_side_for_standing_near(text: str, sides: Sides) -> None:
    assert sides in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dockers at Kenya's main port walked out on Thursday.",
        "Tanks in Chad shelled a village in Libya.",
        "Bakers in Peru boycotted the fair.",
    ],
)
def test_a_country_does_not_do_what_those_in_it_do(text: str) -> None:
    assert not {"Kenya", "Chad", "Peru"} & {name for _, sources, _ in told(text) for name in sources}


def test_a_government_still_acts_for_its_country() -> None:
    assert told("The government of Peru expelled Chile's envoy.") == [("SANCTION", ["Peru"], ["Chile"])]
