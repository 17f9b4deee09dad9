from collections.abc import Callable
from datetime import date

import pytest

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import ZoneKind
from newsevents.stages import Reading
from newsevents.stages.article import find_article

BODY = "\n\nThe two leaders met for an hour in the old palace. They did not speak to reporters."


def read(text: str, published: date | None = None, headline: str | None = None) -> Reading:
    return find_article(
        Reading(text=text, published=published, analysis=analyzer()(text), lexicon=load(), headline=headline)
    )


def zones(reading: Reading) -> dict[ZoneKind, str]:
    return {zone.kind: zone.span.of(reading.text) for zone in reading.zones}


DATELINES = [
    ("OTTAWA - ", "OTTAWA", None),
    ("WASHINGTON (AP) — ", "WASHINGTON", "AP"),
    ("NAIROBI, Kenya (AP) _ ", "NAIROBI", "AP"),
    ("KYIV, Aug 20 (Reuters) - ", "KYIV", "Reuters"),
    ("SPRINGFIELD, Ill., Sept. 26 (UPI) — ", "SPRINGFIELD", "UPI"),
    ("PORTLAND, Ore. (AP)--", "PORTLAND", "AP"),
    ("DAKAR, Jul 26 2022 (IPS) - ", "DAKAR", "IPS"),
    ("CAIRO - 13 July 2022: ", "CAIRO", None),
    ("New York (November 25, 2021): ", "New York", None),
    ("LONDON/PARIS, May 3 (Reuters) - ", "LONDON/PARIS", "Reuters"),
    ("Cape Town - ", "Cape Town", None),
    ("SEOUL—", "SEOUL", None),
    ("RAIPUR: ", "RAIPUR", None),
    ("afrol News, 26 June - ", None, "afrol News"),
]


@pytest.mark.parametrize(("dateline", "place", "agency"), DATELINES)
def test_datelines(dateline: str, place: str | None, agency: str | None) -> None:
    text = f"{dateline}Leaders met in the old palace."
    reading = read(text)
    assert reading.dateline is not None
    assert reading.dateline.agency == agency
    assert reading.dateline.span.of(text) == dateline.rstrip()
    places = [mention.span.of(text) for found in reading.places for mention in found.mentions]
    assert places == ([place] if place else [])


@pytest.mark.parametrize(
    "start",
    [
        "Energy Crisis - ",
        "Poll: ",
        "Q1: ",
        "The Latest: ",
        "Ana Silva — ",
        "Chad facing all-out strike: ",
        "London-based ",
        "NATO: ",
        "In Paris - ",
    ],
)
def test_topics_and_names_are_no_datelines(start: str) -> None:
    assert read(f"{start}Leaders met in the old palace.").dateline is None


@pytest.mark.parametrize("text", ["Guinea-Bissau accused Chad of meddling.", "Peru-Chile talks failed in Quito."])
def test_a_hyphen_inside_a_name_ends_no_dateline(text: str) -> None:
    assert read(text).dateline is None


def test_the_country_before_a_headline_is_no_dateline() -> None:
    reading = read("Ghana: Opposition walks out over budget\n\nAccra — Lawmakers walked out." + BODY)
    assert reading.headline == "Ghana: Opposition walks out over budget"
    assert reading.dateline is not None
    assert reading.dateline.span.of(reading.text) == "Accra —"


@pytest.mark.parametrize(
    ("published", "value"),
    [(date(2025, 8, 21), "2025-08-20"), (date(2025, 1, 2), "2024-08-20"), (None, "XXXX-08-20")],
)
def test_the_date_of_a_dateline_is_the_latest_one_before_the_publication(published: date | None, value: str) -> None:
    dateline = read("QUITO, Aug 20 (Reuters) - Leaders met.", published).dateline
    assert dateline is not None
    assert dateline.when is not None
    assert dateline.when.value == value


def test_an_impossible_date_makes_no_dateline() -> None:
    assert read("Quito, Aug 45 - Leaders met.").dateline is None


def test_a_known_city_of_a_dateline_has_a_country() -> None:
    (place,) = read("OTTAWA - Leaders met.").places
    assert (place.id, place.name, place.country) == ("place:ottawa", "Ottawa", "CAN")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe", ("Jane Roe",)),
        ("By JANE ROE, Associated Press", ("JANE ROE",)),
        ("By Jane Roe and John de la Cruz", ("Jane Roe", "John de la Cruz")),
        ("By Jane Roe in Quito", ("Jane Roe",)),
        ("By Jane Roe in Buenos Aires", ("Jane Roe",)),
        ("Jane Roe in Quito", ("Jane Roe",)),
        ("By Jane Roe, Staff Writer", ("Jane Roe",)),
        ("By Jane Roe, John Doe and Ann Poe", ("Jane Roe", "John Doe", "Ann Poe")),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    reading = read(line + BODY)
    assert reading.bylines == names
    assert zones(reading)[ZoneKind.BYLINE] == line


@pytest.mark.parametrize(
    "line",
    [
        "By 2012, all was over.",
        "By the end of the year they had left.",
        "By contrast, they stayed.",
        "Rain in Spain",
        "Leaders meet in Quito",
        "By Monday the river had risen and the town was empty, its people in tents.",
    ],
)
def test_sentences_are_no_bylines(line: str) -> None:
    assert read(line + BODY).bylines == ()


def test_a_headline_is_the_first_paragraph_without_a_stop() -> None:
    reading = read("Leaders meet in old palace" + BODY)
    assert reading.headline == "Leaders meet in old palace"
    assert zones(reading) == {ZoneKind.HEADLINE: "Leaders meet in old palace"}


@pytest.mark.parametrize(
    "text", ["Leaders met in the old palace." + BODY, "Leaders meet", "QUITO - Leaders meet" + BODY]
)
def test_other_first_paragraphs_are_no_headlines(text: str) -> None:
    assert read(text).headline is None


def test_a_headline_that_is_given_stays() -> None:
    assert read("Leaders meet in old palace" + BODY, headline="Talks").headline == "Talks"


def test_an_address_alone_on_the_first_line() -> None:
    reading = read("https://example.org/2025/talks.html" + BODY)
    assert zones(reading) == {ZoneKind.ADDRESS: "https://example.org/2025/talks.html"}


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Jane Roe; editing by John Doe)",
        "Copyright 2025 Example News. All rights reserved.",
        "Read more: Palace opens its doors",
        "Photo: Jane Roe",
        "Follow us on social media",
        "© 2025 Example News",
    ],
)
def test_credits(line: str) -> None:
    assert zones(read(BODY.strip() + "\n\n" + line)) == {ZoneKind.CREDIT: line}


@pytest.mark.parametrize(
    "line",
    [
        "ALSO READ: Mayor John Poe attacks the plan",
        "Read more | Mayor attacks the plan",
        "RELATED STORIES",
        "WATCH: The mayor speaks",
        "Must read – Five things to know",
        "- Sign up for our newsletter.",
        "You may also like: Mayor attacks the plan",
        "(Click here to read the report)",
        "Thanks for reading! Subscribe for free.",
        "Advertisement",
    ],
)
def test_lines_that_lead_elsewhere(line: str) -> None:
    first, *rest = BODY.strip().split("\n\n")
    assert zones(read("\n\n".join([first, line, *rest, "He left."]))) == {ZoneKind.CREDIT: line}


@pytest.mark.parametrize(
    "line",
    [
        "Subscribers left the network by the thousand, she said.",
        "Related companies were searched, too.",
        "Latest news from the front was grim, officials said.",
        "More stories of abuse emerged on Monday.",
        "Watch dealers in Geneva said sales fell.",
        "Copyright law must change, the minister said.",
        "Read my lips, he told them.",
        "Advertisement revenue fell by a tenth.",
    ],
)
def test_sentences_that_begin_like_such_lines(line: str) -> None:
    first, *rest = BODY.strip().split("\n\n")
    assert zones(read("\n\n".join([first, line, *rest, "He left."]))) == {}


@pytest.mark.parametrize(
    ("end", "credit"),
    [
        (" (Reporting by Jane Roe)", "(Reporting by Jane Roe)"),
        (" - Reuters", "- Reuters"),
        (" (AFP)", "(AFP)"),
    ],
)
def test_credits_at_the_end_of_the_last_paragraph(end: str, credit: str) -> None:
    assert zones(read(BODY.strip() + end)) == {ZoneKind.CREDIT: credit}


def test_a_bracket_at_the_end_is_part_of_the_story() -> None:
    assert zones(read(BODY.strip() + " (They never do.)")) == {}


def test_zones_are_in_order_and_apart() -> None:
    text = (
        "https://example.org/a\n\nLeaders meet\n\nBy Jane Roe\n\nQUITO (AP) - They met." + BODY + "\n\nRead more: here"
    )
    found = [zone.kind for zone in read(text).zones]
    assert found == [ZoneKind.ADDRESS, ZoneKind.HEADLINE, ZoneKind.BYLINE, ZoneKind.DATELINE, ZoneKind.CREDIT]


@pytest.fixture
def reader() -> Callable[[str], Reading]:
    return read


@pytest.mark.parametrize("text", ["", " ", "\n\n", "By ", "A - ", "()", "http://", "(" * 500, "A " * 5_000])
def test_any_text_is_fine(reader: Callable[[str], Reading], text: str) -> None:
    assert reader(text).text == text


@pytest.mark.parametrize("published", [date(1, 9, 1), date(9, 9, 1), date(974, 9, 1), date(9999, 9, 1)])
def test_a_dateline_writes_its_year_with_four_digits(published: date) -> None:
    dateline = read("KYIV, Aug 20 (Reuters) - The court opened." + BODY, published).dateline
    assert dateline
    assert dateline.when
    assert dateline.when.start == date(published.year, 8, 20)


def test_a_dateline_before_the_calendar_has_no_year() -> None:
    dateline = read("KYIV, Aug 20 (Reuters) - The court opened." + BODY, date(1, 3, 1)).dateline
    assert dateline
    assert dateline.when
    assert dateline.when.value == "XXXX-08-20"
    assert dateline.when.anchor is None


def test_a_year_in_a_dateline_keeps_its_noughts() -> None:
    dateline = read("KYIV, Aug 20, 0974 (Reuters) - The court opened." + BODY, None).dateline
    assert dateline
    assert dateline.when
    assert dateline.when.value == "0974-08-20"
