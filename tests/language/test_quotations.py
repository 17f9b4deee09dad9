import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language.paragraphs import find_paragraphs
from newsevents.language.quotations import Quotation, find_quotations


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, find_paragraphs(text))


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ('"', '"'),
        ("“", "”"),
        ("”", "”"),
        ("„", "“"),
        ("„", "”"),
        ("«", "»"),
        ("»", "«"),
        ("‹", "›"),
        ("``", "''"),
        ("''", "''"),
        ("‘‘", "’’"),
        ("“", '"'),
        ("‘", "’"),
        ("'", "'"),
        ("`", "'"),
        ("「", "」"),
    ],
)
def test_marks_of_every_kind_pair(opening: str, closing: str) -> None:
    text = f"She said {opening}we will go{closing} and left."
    (quotation,) = quotations(text)
    assert quotation.inner.of(text) == "we will go"
    assert quotation.span.of(text) == f"{opening}we will go{closing}"
    assert quotation.mark == opening
    assert quotation.closed


@pytest.mark.parametrize(
    "text",
    [
        "They don't know what's O'Brien's.",
        "They don’t know what’s O’Brien’s.",
        "The workers' leader met the teachers' union.",
        "The workers’ leader met the teachers’ union.",
        "Rock 'n' roll in the '90s: get 'em.",
        "He is 6'2\" tall.",
        "An empty \"\" pair and a blank ' ' one.",
        "A closing mark” alone.",
    ],
)
def test_apostrophes_and_stray_marks_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We are ready, said Lee. Roe was “very sorry.” “We will pay,” he said.", ["very sorry.", "We will pay,"]),
        (
            '\'Give it back," Lee cried. Roe saw "ample proof" of it. "We appeal," he said.',
            ["ample proof", "We appeal,"],
        ),
        ("“We are ready.\n\n“We will ‘pay’.", ["We are ready.\n\n“We will ‘pay’.", "pay"]),
    ],
)
def test_a_mark_that_others_of_its_kind_pair_after_is_a_stray_one(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_single_marks_around_a_possessive_plural() -> None:
    assert quoted("She said ‘the workers’ rights matter’ twice.") == ["the workers’ rights matter"]


def test_a_doubtful_mark_closes_if_another_quotation_begins() -> None:
    assert quoted("He spoke of ‘dogs’ and of ‘cats’.") == ["dogs", "cats"]


def test_quotations_nest() -> None:
    text = "“He told us, ‘Go “home” now,’ and we went,” she said."
    assert [(quotation.depth, quotation.inner.of(text)[:7]) for quotation in quotations(text)] == [
        (0, "He told"),
        (1, "Go “hom"),
        (2, "home"),
    ]


def test_a_quotation_goes_on_in_the_next_paragraph_if_that_opens_with_a_mark() -> None:
    text = "She said: “We lost.\n\n“We will be back.\n\n“Soon,” she added."
    (quotation,) = quotations(text)
    assert [part.of(text) for part in quotation.parts] == ["We lost.", "We will be back.", "Soon,"]
    assert quotation.continued
    assert quotation.span.of(text) == text[10 : -len(" she added.")]


def test_speech_without_an_end_stops_with_its_paragraph() -> None:
    text = 'He added: "We lost.\n\nNobody spoke.'
    (quotation,) = quotations(text)
    assert quotation.inner.of(text) == "We lost."
    assert not quotation.closed


def test_a_lost_mark_does_not_harm_the_next_paragraph() -> None:
    assert quoted('The "big man left.\n\nThey said "yes" to it.') == ["yes"]


def test_a_mark_that_stands_the_wrong_way_round_still_opens() -> None:
    assert quoted("He says,” they never listen.”") == [" they never listen."]


TEXTS = st.text(st.sampled_from("aB s,.!:\n\"'“”‘’«»„`‹›1"), max_size=120)


@given(TEXTS)
def test_quotations_nest_or_lie_apart(text: str) -> None:
    around: list[Quotation] = []
    for quotation in quotations(text):
        while around and around[-1].span.end <= quotation.span.start:
            around.pop()
        assert not around or quotation.span in around[-1].span
        assert quotation.depth == len(around)
        around.append(quotation)


@given(TEXTS)
def test_parts_lie_in_order_inside_and_in_one_paragraph_each(text: str) -> None:
    blocks = find_paragraphs(text)
    for quotation in find_quotations(text, blocks):
        assert quotation.inner in quotation.span
        assert all(part in quotation.inner for part in quotation.parts)
        assert list(quotation.parts) == sorted(quotation.parts)
        for part in quotation.parts:
            assert sum(start <= part.start and part.end <= end for start, end in blocks) == 1


@given(TEXTS)
def test_a_quotation_begins_with_its_mark(text: str) -> None:
    for quotation in quotations(text):
        assert quotation.span.of(text).startswith(quotation.mark)


def test_a_quotation_of_three_paragraphs_has_three_parts_and_the_next_one_begins_anew() -> None:
    text = "“One.\n“Two.\n“Three.”\n“Four.”"
    first, second = find_quotations(text, [(0, 5), (6, 11), (12, 20), (21, 28)])
    assert [part.of(text) for part in first.parts] == ["One.", "Two.", "Three."]
    assert [part.of(text) for part in second.parts] == ["Four."]


def test_marks_around_nothing_but_blanks_are_no_quotation() -> None:
    assert not find_quotations("Say “ \t ” now.", [(0, 14)])
