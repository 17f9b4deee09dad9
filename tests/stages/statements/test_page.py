"""What the rules look at, and how a range of tokens becomes what is said."""

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.stages.reading import Reading
from newsevents.stages.statements import find_statements
from newsevents.stages.statements.extent import tidy
from newsevents.stages.statements.page import Page


def page_of(text: str) -> Page:
    return Page(Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load()))


def tidied(text: str, first: int, stop: int, cue: int = 0) -> list[str]:
    page = page_of(text)
    return [page.analysis.span(*part).of(text) for part in tidy(page, cue, ((first, stop),))]


def test_only_outermost_quotations_count() -> None:
    page = page_of("He said: “She said ‘no’ twice.” Then “yes.”")
    assert [quoted.quotation.depth for quoted in page.analysis.quoted] == [0, 0]


@pytest.mark.parametrize(
    ("text", "share"),
    [("“One two three.”", 1.0), ("One two three.", 0.0), ("Six “six”", 0.5), ("…", 0.0)],
)
def test_share_of_quoted_letters(text: str, share: float) -> None:
    page = page_of(text)
    assert page.share_quoted(((0, len(page.analysis)),)) == share


def test_commas_around_and_that_before_are_left_out() -> None:
    assert tidied("Kim said that rain fell, too.", 2, 7) == ["rain fell, too"]


def test_half_a_quotation_becomes_a_whole_one() -> None:
    assert tidied("Kim said rain “fell all day long” there.", 2, 6) == ["rain “fell all day long”"]


def test_a_quoted_cue_stays_in_its_quotation() -> None:
    text = "“Kim said rain fell all day” and left."
    page = page_of(text)
    assert tidied(text, 3, len(page.analysis), cue=2) == ["rain fell all day"]


def test_nothing_but_marks_is_nothing() -> None:
    assert tidied("Kim said, ...", 2, 4) == []


def test_a_word_knows_the_statement_that_tells_it() -> None:
    text = "The minister said that the president had denied taking money."
    reading = find_statements(page_of(text).reading)
    outer, inner = reading.statements
    told = {reading.analysis.form(i): reading.statement_at(i) for i in range(len(reading.analysis))}
    assert (told["minister"], told["president"], told["money"]) == (None, outer, inner)


def test_the_stage_changes_only_its_own_field() -> None:
    reading = page_of("The minister said that the talks had ended.").reading
    after = find_statements(reading)
    assert after.statements
    assert (after.text, after.names, after.actors, after.events) == (
        reading.text,
        reading.names,
        reading.actors,
        reading.events,
    )
