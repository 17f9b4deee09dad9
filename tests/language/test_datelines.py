"""Datelines: what may stand in one, what must follow, and how long it may be."""

import pytest

from newsevents.language._datelines import dateline_stop
from newsevents.language.tokens import find_tokens


def dateline(text: str) -> str:
    """Return the dateline of a paragraph as it stands in the text."""
    starts, ends = find_tokens(text)
    forms = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    stop = dateline_stop(forms, starts, ends, 0, len(forms))
    return text[: ends[stop - 1]] if stop else ""


@pytest.mark.parametrize(
    "marked",
    [
        *(pytest.param(f"OSLO {dash}| Talks began.", id=f"dash {dash}") for dash in ("-", "--", "–", "—", "―", "_")),
        pytest.param("Oslo -| Talks began.", id="short place without capitals"),
        pytest.param("Port Moresby —| Talks began.", id="two words without capitals"),
        pytest.param("OSLO, Norway -| Talks began.", id="country without capitals"),
        pytest.param("OSLO/BERN -| Talks began.", id="two places"),
        pytest.param("LA -| Talks began.", id="place of two letters"),
        pytest.param("COTE D’IVOIRE -| Talks began.", id="curly apostrophe"),
        pytest.param("OSLO (NTB) –| Talks began.", id="agency"),
        pytest.param("Oslo (NTB news) –| Talks began.", id="agency with small letters"),
        pytest.param("OSLO, May 5, 2020 (NTB) -| Talks began.", id="whole date"),
        pytest.param("OSLO -| 5 people came.", id="number after it"),
        pytest.param("OSLO -| “Talks began.”", id="quotation after it"),
        pytest.param("OSLO:| Talks began.", id="colon"),
        pytest.param("DERA ISMAIL KHAN:| Talks began.", id="three words and a colon"),
        pytest.param("CAIRO – 26 July 2022:| Talks began.", id="day and colon"),
    ],
)
def test_datelines(marked: str) -> None:
    assert dateline(marked.replace("|", "")) == marked.split("|", maxsplit=1)[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Oslo - Norway's capital - is cold.", id="two dashes"),
        pytest.param("New York City - Talks began.", id="three words without capitals"),
        pytest.param("Oslo -Talks began.", id="no capitals, no space"),
        pytest.param("OSLO and BERN - Talks began.", id="small word"),
        pytest.param("OSLO -Talks began.", id="no space after the dash"),
        pytest.param("OSLO - talks began.", id="small letter after it"),
        pytest.param("OSLO - ", id="nothing after it"),
        pytest.param("OSLO - ...", id="nothing but marks after it"),
        pytest.param("- Talks began.", id="nothing before it"),
        pytest.param("A - Talks began.", id="one letter"),
        pytest.param("2020 - Talks began.", id="no letter"),
        pytest.param("OSLO Talks began.", id="no dash"),
        pytest.param("OSLO (NTB - Talks began.", id="brackets not closed"),
        pytest.param("OSLO? - Talks began.", id="other mark"),
        pytest.param(", - Talks began.", id="comma alone"),
        pytest.param("Oslo: Talks began.", id="colon without capitals"),
        pytest.param("OSLO: talks began.", id="colon and a small letter"),
        pytest.param("QA: Talks began.", id="initials and a colon"),
        pytest.param("TALKS IN OSLO TODAY: Ministers met.", id="four words and a colon"),
        pytest.param("OSLO:5", id="no space after the colon"),
    ],
)
def test_no_datelines(text: str) -> None:
    assert dateline(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO - 26 July 2022, in May: Talks.", "OSLO -"),
        ("OSLO - July: Talks began.", "OSLO -"),
        ("OSLO - 26 July: Talks began.", "OSLO - 26 July:"),
        ("OSLO - 26 July :", "OSLO -"),
    ],
)
def test_only_a_day_goes_with_the_colon(text: str, expected: str) -> None:
    assert dateline(text) == expected


def test_a_dateline_has_less_than_twenty_tokens() -> None:
    eighteen = "/".join(["OSLO"] * 8) + " (N)"
    assert dateline(f"{eighteen} - Talks began.") == f"{eighteen} -"
    assert dateline(f"BERN {eighteen} - Talks began.") == ""


def test_the_dateline_is_that_of_the_paragraph() -> None:
    forms = ("So", "OSLO", "-", "Talks", "began")
    starts, ends = (0, 3, 8, 10, 16), (2, 7, 9, 15, 21)
    assert dateline_stop(forms, starts, ends, 1, 5) == 3
    assert dateline_stop(forms, starts, ends, 0, 5) == 0
    assert dateline_stop(forms, starts, ends, 1, 3) == 1
