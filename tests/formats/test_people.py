"""Names of authors: what is one, what is several, what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.formats._people import people


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("By Jane Roe and John Poe", ["Jane Roe", "John Poe"]),
        ("Roe, Jane", ["Jane Roe"]),
        ("Roe, Jane; Poe, Tom", ["Jane Roe", "Tom Poe"]),
        ("van der Berg, Jan", ["Jan van der Berg"]),
        ("Jane Roe, Tom Poe", ["Jane Roe", "Tom Poe"]),
        ("Jane Roe, Tom Poe and Ann Low", ["Jane Roe", "Tom Poe", "Ann Low"]),
        ("Reuters, AFP", ["Reuters", "AFP"]),
        ("Jane Roe, Senior Reporter", ["Jane Roe"]),
        ("Jane Roe, Associated Press", ["Jane Roe"]),
        ("Jane Roe, BBC Africa correspondent", ["Jane Roe"]),
        ("Jane Roe, director of the institute, Tom Poe", ["Jane Roe", "Tom Poe"]),
        ("Jane Roe, Ann de la Cruz, Étienne Poe", ["Jane Roe", "Ann de la Cruz", "Étienne Poe"]),
        ("John Roe, Jr.", ["John Roe Jr"]),
        ("Jane Roe, PhD", ["Jane Roe"]),
        ("Jane Roe in Kyiv", ["Jane Roe"]),
        ("Jane Roe - The Post", ["Jane Roe"]),
        ("Jane Roe | The Post", ["Jane Roe"]),
        ("Jane Roe (@janeroe)", ["Jane Roe"]),
        ("jane.roe@harbournews.online (Jane Roe)", ["Jane Roe"]),
        ("Jane Roe <jane@paper.example>", ["Jane Roe"]),
        ("by <a href='/x'>Jane Roe</a>", ["Jane Roe"]),
        ("Jane O&#8217;Brien &amp; Tom Poe", ["Jane O’Brien", "Tom Poe"]),
        ("Byron Anders", ["Byron Anders"]),
        ("Andy Sandford", ["Andy Sandford"]),
        ("Bureau of Investigative Journalism", ["Bureau of Investigative Journalism"]),
        ("Madonna", ["Madonna"]),
        ("李明", ["李明"]),
        ("@janeroe", []),
        ("janeroe", []),
        ("jane@paper.example", []),
        ("https://www.social.example/janeroe", []),
        ("The Post", []),
        ("Post Staff", []),
        ("Web Desk", []),
        ("admin", []),
        ("", []),
    ],
)
def test_the_names_in_a_field(field: str, names: list[str]) -> None:
    assert list(people([field], publishers=["The Post"])) == names


def test_a_name_is_told_once() -> None:
    assert people(["Jane Roe", "JANE ROE", "janeroe", "Tom Poe"]) == ("Jane Roe", "Tom Poe")


@given(st.text())
def test_no_name_is_made_up(field: str) -> None:
    for name in people([field]):
        assert any(letter.isalpha() for letter in name)
        assert "@" not in name
