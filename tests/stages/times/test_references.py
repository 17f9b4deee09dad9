from collections.abc import Callable

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They now agree.", "now", "PRESENT_REF"),
        ("He is currently in Oslo.", "currently", "PRESENT_REF"),
        ("They recently met.", "recently", "PAST_REF"),
        ("In the past, they met.", "the past", "PAST_REF"),
        ("They will meet soon.", "soon", "FUTURE_REF"),
        ("They may meet in the near future.", "the near future", "FUTURE_REF"),
    ],
)
def test_vague_references(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in the past two years.", {"the past two years": "P2Y"}),
        ("Call as soon as you can.", {}),
        ("The past president spoke.", {}),
    ],
)
def test_a_longer_expression_or_another_meaning_wins(values: Values, text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected
