"""Those whom no list knows, and who are people or a body since something is done to them as to such."""

import pytest

import newsevents


def sides(text: str) -> list[tuple[list[str], list[str]]]:
    """Return sources and targets of each event."""
    story = newsevents.parse(text, published=None)
    return [([a.name for a in e.sources], [a.name for a in e.targets]) for e in story.events]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Ann Poe urged the moderates to stay.", "moderates"),
        ("Police in Lima arrested three stuntmen.", "three stuntmen"),
        ("Ann Poe accused the puppeteers of theft.", "puppeteers"),
        ("Two netballers were detained in Lima.", "Two netballers"),
        ("Ann Poe appealed to the glaziers to go back to work.", "glaziers"),
        ("Police in Lima arrested a stuntman.", "stuntman"),
        ("Police in Lima detained two nurses and a retired puppeteer.", "retired puppeteer"),
    ],
)
def test_what_is_done_to_people_only_is_done_to_people(text: str, target: str) -> None:
    assert [targets[-1:] for _, targets in sides(text)] == [[target]]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe asked questions.",
        "Ann Poe told stories to please Jim Roe.",
        "Ann Poe ordered drinks.",
        "Ann Poe wrote to Jim Roe to urge a review.",
        "The flood swept away three barns.",
    ],
)
def test_other_things_are_nobody(text: str) -> None:
    story = newsevents.parse(text, published=None)
    assert {actor.name for actor in story.actors} <= {"Ann Poe", "Jim Roe"}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Riders condemned the mayor of Lima.", "Riders"),
        ("Ann Poe was assaulted by two netballers.", "two netballers"),
        ("Stuntmen ambushed Ann Poe near Lima.", "Stuntmen"),
        ("About 600 glaziers boycotted the fair of Ann Poe.", "About 600 glaziers"),
    ],
)
def test_what_people_only_do_is_done_by_people(text: str, source: str) -> None:
    assert [sources for sources, _ in sides(text)] == [[source]]


@pytest.mark.parametrize("text", ["Prices threatened Ann Poe.", "Nobody was arrested.", "Fumes killed two miners."])
def test_what_other_things_do_is_done_by_nobody(text: str) -> None:
    assert not [sources for sources, _ in sides(text) if sources]


def test_what_somebody_is_accused_of_is_no_part_of_them() -> None:
    assert sides("Ann Poe accused lawmakers of theft.") == [(["Ann Poe"], ["lawmakers"])]
    assert sides("Ann Poe thanked the members of the Ocean Institute.")[0][1] == ["Ocean Institute"]


def test_a_noun_of_any_meaning_is_no_body_that_the_text_names() -> None:
    text = "The Ocean Institute has closed two sites. Ann Poe urged the judiciary to wait."
    assert sides(text)[-1] == (["Ann Poe"], ["judiciary"])


def test_ministers_of_whom_nobody_is_named_act_themselves() -> None:
    assert sides("Ministers urged Ann Poe to stay.") == [(["Ministers"], ["Ann Poe"])]
