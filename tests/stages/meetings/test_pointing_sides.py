"""Sides of whom the text speaks elsewhere: "they", "the ministers", "Peru's president", "we"."""

import pytest
from tests.stages.meetings.seated import who


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Poe has long quarrelled with her Chilean colleague Bo Li. They met in Lima on Monday.",
        "Minister Ann Poe criticised her Chilean counterpart, Bo Li, last week. They are to meet in Lima on Friday.",
        "President Ann Poe and Prime Minister Bo Li signed an accord. During their talks in Lima, Li asked for loans.",
        "Minister Ann Poe said the border would reopen, and Minister Bo Li agreed. The ministers met for three hours.",
        (
            "Foreign Minister Ann Poe said trade had grown. “It is a start,” said her Chilean counterpart, Bo Li. "
            "The strait had been closed for years. Ships had to sail around it. It is narrow. It is deep. "
            "The two ministers will meet again in May."
        ),
        (
            "President Ann Poe and President Bo Li hate each other. The price of copper fell. The mines are shut. "
            "It has not rained. The two leaders will meet in Lima in May."
        ),
        (
            "Peru and Chile agreed to open the border after talks between their foreign ministers. "
            "Peruvian Foreign Minister Ann Poe thanked Chilean Foreign Minister Bo Li."
        ),
        "Minister Ann Poe has met Chile's president. Afterwards, President Bo Li told reporters it was a start.",
        (
            "Peru's president and Chile's foreign minister met in Lima. Peruvian President Ann Poe praised "
            "Chilean Foreign Minister Bo Li."
        ),
    ],
)
def test_persons_whom_the_text_names_elsewhere(text: str) -> None:
    assert who(text) == [{"Ann Poe", "Bo Li"}]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile signed the deal in 2023. Their leaders will meet in Quito on Thursday.",
        "Peru's foreign minister met his Chilean counterpart in Lima. Chilean Foreign Minister Bo Li smiled.",
        "The foreign ministers of Peru and Chile met in Lima. President Carl Dunn was away.",
    ],
)
def test_countries_where_not_all_are_named(text: str) -> None:
    assert who(text) in ([{"Peru", "Chile"}], [{"Peru", "Bo Li"}])


@pytest.mark.parametrize(
    "text",
    [
        "Protesters accused Minister Ann Poe and Mayor Bo Li of lying. They met in the square on Monday.",
        "Minister Ann Poe praised Mayor Bo Li, Judge Carl Dunn and Senator Dora Eng. The ministers met on Monday.",
        "Minister Ann Poe and Mayor Bo Li left. The price of copper fell. The ministers of Peru met on Monday.",
    ],
)
def test_nobody_is_guessed_where_it_may_be_others(text: str) -> None:
    assert not any({"Ann Poe", "Bo Li"} <= met for met in who(text))


def test_we_met_is_no_second_meeting() -> None:
    text = "President Ann Poe met Prime Minister Bo Li in Lima. “We had a good meeting,” Poe said."
    assert who(text) == [{"Ann Poe", "Bo Li"}]
    assert len(who("President Ann Poe met Bo Li in Lima. “We had a good meeting with Carl Dunn,” Poe said.")) > 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile traded fire on Monday. Bolivia offered to host talks.", {"Peru", "Chile", "Bolivia"}),
        (
            "Peru accuses Chile of spying. Bolivia and Brazil offered to host emergency talks.",
            {"Peru", "Chile", "Bolivia", "Brazil"},
        ),
        ("Bolivia hosted talks between Peru and Chile in La Paz.", {"Peru", "Chile", "Bolivia"}),
        ("Envoys of Peru and Chile are in La Paz for talks mediated by Bolivia.", {"Peru", "Chile", "Bolivia"}),
        (
            "Delegations from Peru and Chile are expected in La Paz for talks under Bolivian mediation.",
            {"Peru", "Chile", "Bolivia"},
        ),
    ],
)
def test_those_between_whom_others_mediate(text: str, expected: set[str]) -> None:
    assert who(text) == [expected]


def test_what_is_talked_of_is_no_side_of_it() -> None:
    assert who("Bolivia hosts new round of Peru talks\n\nEnvoys left early.") == []
    assert {"Peru", "Chile"} in who("Bolivia hosts new round of Peru-Chile talks") or {
        "Peru",
        "Chile",
        "Bolivia",
    } in who("Bolivia hosts new round of Peru-Chile talks")
