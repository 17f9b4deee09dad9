"""A verb that "and" joins goes on with what is said, or with who says it."""

from collections.abc import Callable

import pytest

from .conftest import Said
from .test_edges import told

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("speaker", "content"),
    [
        ("The army's press office", "rebel units burned three fuel trucks and captured a bridge near Tolma"),
        ("Her lawyer, Nadia Brandt,", "the nurse acted in good faith and would contest the charge"),
        ("Corvan Foods", "it was surprised by the ruling and would ask a higher court to review it"),
        ("Inspector Lars Holm", "residents had complained of the smell and had been advised to close their windows"),
        ("A spokeswoman for Delmar Rail", 'the operator "stands by its drivers" and was willing to discuss rosters'),
        ("Mayor Tom Adeyi", "teachers complained about the heat and demanded fans"),
        ("The group", "it had set up two events and opened a shop"),
        ("Police", "two men robbed the jeweller and fled in a white van"),
        ("Prosecutor Ilse Maier", "the accountant forged invoices, hid the money and lied to auditors"),
    ],
)
def test_what_is_said_goes_on_with_a_verb_of_its_own_form(speaker: str, content: str) -> None:
    assert told(f"{speaker} said {content}.") == [(speaker.rstrip(","), content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Governor Ana Lund said the dam was unsafe and ordered engineers to drain it.", "the dam was unsafe"),
        ("Minister Omar Saleh said the strike was illegal and warned that it would fail.", "the strike was illegal"),
        ("Dr. Amy Okoro said patients were waiting for months and called on the state to hire nurses.", None),
        ("Judge Ida Kale ruled that the State had given no reason and ordered him to leave.", None),
        ("Senator Ruth Vane said the bill would cost jobs and will vote against it.", "the bill would cost jobs"),
        ("The airline said it expects demand to grow and raised its forecast.", "it expects demand to grow"),
        ("The tribunal found that the firm had broken the rules and fined it 2 million euros.", None),
        ("The firm said it was sorry, but would not say who was to blame.", "it was sorry"),
    ],
)
def test_who_speaks_goes_on_with_a_verb_of_the_form_of_the_cue(text: str, content: str | None) -> None:
    expected = content or text[text.index("that" if "that" in text else "said") + 5 : text.index(" and ")]
    assert told(text)[0][1] == expected
