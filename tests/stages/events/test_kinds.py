"""Kinds of events in the English of news, each with sentences that must and must not tell them."""

from datetime import date

import pytest

import newsevents
from newsevents.model import Event

Told = tuple[str, list[str], list[str]]
"""Type and status if not actual, sources, targets."""


def told(text: str) -> list[Told]:
    return [_told(event) for event in newsevents.parse(text, published=None).events]


def _told(event: Event) -> Told:
    kind = str(event.type) if event.status == "actual" else f"{event.type} {event.status}"
    return kind, [a.name for a in event.sources], [a.name for a in event.targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji denied sending soldiers to Tonga.", [("MOBILIZE denied", ["Fiji"], ["Tonga"])]),
        ("Norway denies that it bombed Iceland.", [("ASSAULT denied", ["Norway"], ["Iceland"])]),
        ("Chile denied any wrongdoing.", [("REJECT", ["Chile"], [])]),
        ("Ghana denied visas to Togo.", [("REJECT", ["Ghana"], ["Togo"])]),
    ],
)
def test_a_denied_deed_is_denied_and_a_denied_accusation_rejected(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Analysts spoke of a possible attack by Norway on Iceland.", "ASSAULT possible"),
        ("Officials fear an invasion of Iceland by Norway.", "ASSAULT possible"),
        ("If the law passes, Norway would impose sanctions on Iceland.", "SANCTION conditional"),
        ("Norway might shell Iceland.", "ASSAULT possible"),
        ("Norway is shelling Iceland.", "ASSAULT ongoing"),
        ("Norway's navy will hold drills near Iceland.", "MOBILIZE planned"),
    ],
)
def test_what_has_not_happened_is_not_told_as_a_fact(text: str, expected: str) -> None:
    assert expected in [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knew whether Norway had attacked Iceland.",
        "Reporters could not determine if Norway bombed Iceland.",
        "Ruiz hopes the fighting in Norway ends soon.",
        "It was what Norway's king called an act of war.",
        "The treaty requires Norway to help Iceland.",
        "Norway has the right to dissolve the assembly.",
    ],
)
def test_questions_hopes_names_and_duties_are_no_events(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway attacked a convoy in Iceland.", [("ASSAULT", ["Norway"], ["Iceland"])]),
        ("Rebels attacked the town of Goma.", [("ASSAULT", ["Rebels"], ["Democratic Republic of the Congo"])]),
        ("Senator Ana Ruiz attacked the plan.", [("ACCUSE", ["Ana Ruiz"], [])]),
        ("Norway attacked the problem of late trains.", []),
        ("Oslo United attacked from the first minute.", []),
        ("Peru attacked from the start and beat Chile 3-1.", []),
        ("Ana Ruiz had a heart attack on Monday.", []),
        ("Senator Ana Ruiz attacked Peru for building a dam.", [("ACCUSE", ["Ana Ruiz"], ["Peru"])]),
        ("Police arrested the activist Ana Ruiz.", [("COERCE", ["Police"], ["Ana Ruiz"])]),
        ("The Bank of Norway arrested the fall of the krone.", []),
        ("Students demonstrated in Oslo against Chile.", [("PROTEST", ["Students"], ["Chile"])]),
        ("Students in Oslo demonstrated a robot.", []),
        ("Norway sanctioned Chile's regime.", [("SANCTION", ["Norway"], ["Chile"])]),
        ("The board of Nordbank sanctioned the sale.", []),
        ("The storm battered Peru and killed two people.", []),
        ("Peru suffered a bus crash, killing nine people.", []),
        ("Forecasters warned Peru of heavy rain.", []),
        ("Peru warned Chile against closing the port.", [("THREATEN", ["Peru"], ["Chile"])]),
    ],
)
def test_words_of_many_uses_tell_events_with_the_right_things_around_them(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "mode", "code"),
    [
        ("Miners in Chile went on strike on Monday.", "strike", "143"),
        ("A strike by nurses at the clinic began on Monday.", "strike", "143"),
        ("Prisoners in Chile went on hunger strike.", "hunger", "142"),
    ],
)
def test_strikes_of_workers_are_no_hunger_strikes(text: str, mode: str, code: str) -> None:
    (event,) = newsevents.parse(text, published=None).events
    assert (str(event.type), event.mode, event.cameo) == ("PROTEST", mode, code)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru expelled three Chilean diplomats.", [("SANCTION", ["Peru"], ["Chile"])]),
        ("Members of the Harbour Guild sued Chile.", [("ACCUSE", ["Harbour Guild"], ["Chile"])]),
        ("Chilean troops attacked Peru.", [("ASSAULT", ["Chilean troops"], ["Peru"])]),
        ("Police arrested three men over the fire.", [("COERCE", ["Police"], ["three men"])]),
        (
            "Peru arrested two engineers of the Harbour Guild.",
            [("COERCE", ["Peru"], ["two engineers of the Harbour Guild"])],
        ),
        ("Ana Ruiz was banned and fined $200.", [("COERCE", [], ["Ana Ruiz"]), ("SANCTION", [], ["Ana Ruiz"])]),
        ("Presidents Ana Ruiz and Bo Li accused Peru.", [("ACCUSE", ["Ana Ruiz", "Bo Li"], ["Peru"])]),
        ("Peru accused ministers Ana Ruiz and Bo Li of fraud.", [("ACCUSE", ["Peru"], ["Ana Ruiz", "Bo Li"])]),
        ("Ana Ruiz's lawyer accused Chile of fraud.", [("ACCUSE", ["Ana Ruiz's lawyer"], ["Chile"])]),
        ("A court in Lima convicted Ana Ruiz.", [("SANCTION", ["court in Lima"], ["Ana Ruiz"])]),
        ("Police arrested the mayor of Lima.", [("COERCE", ["Police"], ["mayor of Lima"])]),
        ("Chile extradited Ana Ruiz to Peru.", [("COOPERATE", ["Chile"], ["Peru"])]),
        ("Peru faced sanctions by Chile.", [("SANCTION", ["Chile"], ["Peru"])]),
        ("The Chilean economy helped Peru.", [("AID", ["Chile"], ["Peru"])]),
        ("The weather helped Peru.", []),
    ],
)
def test_sides_are_those_for_whom_others_act_and_never_who_stands_near(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, Chile and Kenya met. They condemned Egypt.", [("ACCUSE", ["Peru", "Chile", "Kenya"], ["Egypt"])]),
        (
            "Ana Ruiz and Bo Li left because they had threatened Egypt.",
            [("THREATEN", ["Ana Ruiz", "Bo Li"], ["Egypt"])],
        ),
        ("Ana Ruiz saw Bo Li. Both leaders condemned Egypt.", [("ACCUSE", ["Ana Ruiz", "Bo Li"], ["Egypt"])]),
        ("Peru and Chile left. Egypt urged the two sides to stop.", [("REQUEST", ["Egypt"], ["Peru", "Chile"])]),
        ("Peru, Chile and Kenya left. Both countries condemned Egypt.", []),
        ("Ana Ruiz left. They condemned Egypt.", []),
        ("The UN envoy, Ana Ruiz, urged both sides to stop.", [("REQUEST", ["Ana Ruiz"], [])]),
        ("Protesters marched. They condemned Egypt.", [("ACCUSE", ["Protesters"], ["Egypt"])]),
    ],
)
def test_several_spoken_of_before_are_a_side(text: str, expected: list[Told]) -> None:
    assert [row for row in told(text) if row[0] != "CONSULT"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru recalled its envoy after Chile expelled two Peruvian diplomats.",
            [("SANCTION", ["Peru"], []), ("SANCTION", ["Chile"], ["Peru"])],
        ),
        ("Ana Ruiz condemned the shelling of Lima.", [("ACCUSE", ["Ana Ruiz"], [])]),
        ("Peru's shelling of a camp killed two Chilean soldiers.", [("ASSAULT", ["Peru"], ["two Chilean soldiers"])]),
        (
            "Ten Poles were killed when Peru shelled a camp.",
            [("ASSAULT", ["Peru"], ["Ten Poles"])],
        ),
        ("A camp in Chile was shelled by Peru, wounding two.", [("ASSAULT", ["Peru"], ["Chile"])]),
        ("“We will send tents to Chile,” Ana Ruiz said.", [("AGREE planned", ["Ana Ruiz"], ["Chile"])]),
        ("Peru defended its decision to ban the Green Party.", [("COERCE", ["Peru"], ["Green Party"])]),
        (
            "Greece sent a team of 40 doctors and Israel offered help.",
            [("AID", ["Greece"], []), ("AGREE", ["Israel"], [])],
        ),
    ],
)
def test_each_event_has_its_own_sides(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_the_reporter_tells_what_stands_after_after() -> None:
    story = newsevents.parse("Peru agreed to reopen talks after Chile accused it of fraud.", published=None)
    assert [event.claimed_by for event in story.events] == [None, None]


def test_a_deed_of_fighters_is_that_of_their_body() -> None:
    story = newsevents.parse("Hamas militants attacked Ashdod. The attack by Hamas on Ashdod ended.", published=None)
    assert len(story.events) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz urged the government to talk to Peru.", [("REQUEST", ["Ana Ruiz"], ["government"])]),
        ("Ana Ruiz urged the government of Chile to talk to Peru.", [("REQUEST", ["Ana Ruiz"], ["Chile"])]),
        ("The government asked Egypt for help. It trades with Kenya.", [("REQUEST", ["government"], ["Egypt"])]),
        ("Chile signed a pact in the presence of the king of Peru.", [("SUPPORT", ["Chile"], [])]),
        ("Ana Ruiz defended the plan in a speech in Peru.", []),
        ("Norway imposed sanctions on Chile over its war in Peru.", [("SANCTION", ["Norway"], ["Chile"])]),
        ("Chile demanded the release of Ana Ruiz.", [("REQUEST", ["Chile"], [])]),
        (
            "Chile blocked a bid to join the bloc, accusing Peru of fraud.",
            [("REJECT", ["Chile"], []), ("ACCUSE", ["Chile"], ["Peru"])],
        ),
        ("At a hearing in Peru, Ana Ruiz proposed a law.", [("REQUEST", ["Ana Ruiz"], [])]),
        ("Ana Ruiz expressed the support of Peru for Chile.", [("SUPPORT", ["Ana Ruiz"], ["Chile"])]),
        (
            "Peru deepened ties with Chile, having shelled Norway.",
            [("COOPERATE", ["Peru"], ["Chile"]), ("ASSAULT", ["Peru"], ["Norway"])],
        ),
        ("Ana Ruiz criticized the cuts at a plant in Tennessee.", [("ACCUSE", ["Ana Ruiz"], [])]),
        ("Chile drew criticism from Peru.", [("ACCUSE", ["Peru"], ["Chile"])]),
        ("Peru and Chile exchanged prisoners.", [("RETREAT", ["Peru", "Chile"], ["Peru", "Chile"])]),
        ("Kenya will leave the pact unless Egypt pays.", []),
        ("Chile said it would bomb Peru unless it left.", [("THREATEN planned", ["Chile"], ["Peru"])]),
        ("Peru said it would send tents to Chile.", [("AGREE planned", ["Peru"], ["Chile"])]),
        ("Peru warned that it would bomb Chile.", [("THREATEN", ["Peru"], ["Chile"])]),
        ("Doctors warned that Peru was running out of beds.", []),
    ],
)
def test_a_side_that_nobody_names_stays_empty(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court ordered the detention of Senator Ana Ruiz.", [("COERCE", ["court"], ["Ana Ruiz"])]),
        ("The judge ordered that Ana Ruiz be held without bail.", [("COERCE", ["judge"], ["Ana Ruiz"])]),
        ("A judge remanded Ana Ruiz in custody.", [("COERCE", ["judge"], ["Ana Ruiz"])]),
        ("Norway ordered an attack on Peru.", [("ASSAULT", ["Norway"], ["Peru"])]),
        ("The court ordered Peru Air to pay 3 million dollars.", [("SANCTION", ["court"], ["Peru Air"])]),
        ("Anyone with information is asked to call the Elyria Police Department.", []),
        ("Norway ordered Peru Air to pay.", [("REQUEST", ["Norway"], ["Peru Air"])]),
        ("Norway was ordered by the Supreme Court to withdraw.", [("REQUEST", ["Supreme Court"], ["Norway"])]),
        ("President Ana Ruiz ordered support for families.", [("REQUEST", ["Ana Ruiz"], ["families"])]),
        ("France ordered two jets from Sweden.", []),
        ("Ana Ruiz ordered bread.", []),
        ("Norway's premier called on the king.", []),
        ("Norway's premier called on Iceland to free the crew.", [("REQUEST", ["Norway"], ["Iceland"])]),
        ("Ana Ruiz said Peru should have paid Chile.", []),
    ],
)
def test_an_order_is_a_deed_a_request_or_a_purchase(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Li and Al Roe were charged with fraud in April.", [("ACCUSE", [], ["Bo Li", "Al Roe"])]),
        ("The utility charged customers with a late fee.", []),
        ("Nurses struck over pay.", [("PROTEST", ["Nurses"], [])]),
        ("Workers at the plant walked out on Thursday.", [("PROTEST", ["Workers"], [])]),
        ("Ford fired 200 workers at its plant in Lima.", []),
        (
            "Rwandan forces withdrew from Goma on Friday.",
            [("RETREAT", ["Rwandan forces"], ["Democratic Republic of the Congo"])],
        ),
        ("Norway lodged a protest with Peru.", [("ACCUSE", ["Norway"], ["Peru"])]),
        ("The tender was cancelled because of the war in Tigray.", []),
        ("The protests began after a bridge collapse in Lima killed nine people.", []),
        ("Peru defended its title against Chile.", []),
        ("Ana Ruiz was questioned by reporters.", []),
        ("Ana Ruiz consulted her lawyers.", []),
        ("The governor refused to comment.", []),
        (
            "Paul Keating launched a scathing attack on the Labor Party.",
            [("ACCUSE", ["Paul Keating"], ["Labor Party"])],
        ),
        (
            "U.N. helicopters evacuated the wounded from the Bosnian town of Gorazde.",
            [("AID", ["U.N."], ["Bosnia and Herzegovina"])],
        ),
        ("India sent two helicopters and tonnes of medicine to Nepal.", [("AID", ["India"], ["Nepal"])]),
        ("Peru sent 300 soldiers to the UN peacekeeping force in Haiti.", [("AID", ["Peru"], ["UN"])]),
        ("Russia launched 44 drones at Chile overnight.", [("ASSAULT", ["Russia"], ["Chile"])]),
        # an attack on nobody that the text names
        ("Russia launched 44 drones overnight.", []),
        ("Rebels attacked at dawn.", []),
        ("Chad attacked a ship on Thursday.", [("ASSAULT", ["Chad"], [])]),
        ("The Senate ratified the treaty with Peru.", [("SUPPORT", ["Senate"], ["Peru"])]),
    ],
)
def test_what_stands_beside_a_word_says_what_it_tells(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Ana Ruiz told lawmakers the draft "is dead" and demanded that Peru pay.',
            ("REQUEST", ["Ana Ruiz"], ["Peru"]),
        ),
        (
            "Beijing accused her of lying and suspended talks with Washington.",
            ("SANCTION", ["China"], ["United States"]),
        ),
        ("Truck drivers called off a four-day strike on Monday.", ("CONCEDE", ["Truck drivers"], [])),
    ],
)
def test_a_second_verb_goes_on_with_the_subject_of_the_first(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway's unions threatened to strike by December.", None),
        ("Norway signed a treaty with Peru in September.", "2024-09"),
        ("Norway will sign a treaty with Peru in September.", "2025-09"),
    ],
)
def test_what_has_happened_has_no_day_to_come(text: str, when: str | None) -> None:
    events = newsevents.parse(text, published=date(2025, 8, 20)).events
    assert [event.when and event.when.value for event in events] == [when]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile are set to hold naval drills off Lima.", [("MOBILIZE planned", ["Peru", "Chile"], [])]),
        ("Police are due to evict the squatters on Friday.", [("COERCE planned", ["Police"], ["squatters"])]),
        ("Peru is poised to attack Chile.", [("THREATEN", ["Peru"], ["Chile"])]),
        ("Ana Ruiz is due to be received by the president of Peru.", []),
        ("Peru plans to meet the rebels on Friday.", []),
    ],
)
def test_what_is_only_on_the_calendar_is_no_threat_and_no_promise(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Relatives marched to protest against the killing of fisherman John Roe.", [("PROTEST", ["Relatives"], [])]),
        (
            "Workers at the plant downed tools to protest the dismissal of four nurses by Delmar Energy.",
            [("PROTEST", ["Workers"], ["Delmar Energy"])],
        ),
        ("Nurses marched to protest against Al Roe.", [("PROTEST", ["Nurses"], ["Al Roe"])]),
    ],
)
def test_nobody_protests_against_those_who_suffer(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She accused Peru of fraud.", []),
        ("Several blamed Peru.", []),
        ("A bomb killed two farmers.", [("ASSAULT", [], ["two farmers"])]),
        ("Al Roe was fined.", [("SANCTION", [], ["Al Roe"])]),
    ],
)
def test_what_somebody_does_whom_nothing_names_is_not_told(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
