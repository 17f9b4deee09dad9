"""Quotation marks: which characters are some, and what each may do where it stands."""

import pytest

from newsevents.language._marks import Mark, find_marks

FAMILIES = {
    "double": ('"', "“", "”", "„", "‟", "``", "''", "‘‘", "’’", "＂", "〝", "〞"),
    "single": ("'", "‘", "’", "‚", "‛", "`"),
    "angle": ("«", "»"),
    "small-angle": ("‹", "›"),
    "corner": ("「", "」"),
    "white-corner": ("『", "』"),
}
OPENING = ("„", "‟", "‚", "‛", "〝", "「", "『", "``", "‘‘")
CLOSING = ("〞", "」", "』")


def marks(text: str) -> list[Mark]:
    return find_marks(text, 0, len(text))


def sides(text: str) -> list[str]:
    return [mark.side.value for mark in marks(text)]


@pytest.mark.parametrize(("family", "form"), [(family, form) for family, forms in FAMILIES.items() for form in forms])
def test_every_mark_has_its_family(family: str, form: str) -> None:
    (mark,) = marks(f"so {form}yes no")
    assert (mark.family, mark.form, mark.start, mark.end) == (family, form, 3, 3 + len(form))


@pytest.mark.parametrize("form", OPENING)
def test_marks_that_open_wherever_they_stand(form: str) -> None:
    assert sides(f"so{form}, no") == ["open"]


@pytest.mark.parametrize("form", CLOSING)
def test_marks_that_close_wherever_they_stand(form: str) -> None:
    assert sides(f"so {form}no") == ["close"]


@pytest.mark.parametrize(
    "before", list("([{<-–—―/\\|=:;…*_>\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff“")
)
def test_what_stands_before_an_opening_mark(before: str) -> None:
    assert sides(f'so{before}"yes')[-1] == "open"


@pytest.mark.parametrize(
    "after", list(".,;:!?)]}-–—―/\\|…*_<\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff”")
)
def test_what_stands_after_a_closing_mark(after: str) -> None:
    assert sides(f'yes"{after}so')[0] == "close"


@pytest.mark.parametrize("after", list(",;:!?)."))
def test_a_mark_after_a_space_and_before_punctuation_closes(after: str) -> None:
    assert sides(f'so "{after} no') == ["close"]


def test_an_ellipsis_may_follow_an_opening_mark() -> None:
    assert sides('so "... yes') == ["open"]
    assert sides('so ". yes') == ["close"]
    assert sides('so ".') == ["close"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        pytest.param('so " no', "either", id="straight, apart"),
        pytest.param('so"no', "either", id="straight, inside a word"),
        pytest.param("so “ no", "open", id="turned left, apart"),
        pytest.param("so“no", "open", id="turned left, inside a word"),
        pytest.param("so ” no", "either", id="turned right, apart"),
        pytest.param("so”no", "close", id="turned right, inside a word"),
        pytest.param("so «no", "open", id="angle before a word"),
        pytest.param("so« no", "close", id="angle after a word"),
        pytest.param("so«no", "either", id="angle inside a word"),
        pytest.param("so»no", "either", id="other angle inside a word"),
        pytest.param("so “no", "open", id="before a word"),
        pytest.param("so“ no", "close", id="turned left, but after a word"),
        pytest.param("so ”no", "open", id="turned right, but before a word"),
    ],
)
def test_neighbours_decide_and_then_the_shape(text: str, side: str) -> None:
    assert sides(text) == [side]


def test_the_first_mark_of_a_paragraph_opens() -> None:
    assert sides('" Yes') == ["open"]
    assert sides('". Yes') == ["open"]
    text = 'so " Yes'
    assert [mark.side.value for mark in find_marks(text, 3, len(text))] == ["open"]


@pytest.mark.parametrize(("text", "side"), [('says," no', "either"), ('says:" no', "either"), ('says." no', "close")])
def test_after_a_comma_or_a_colon_a_mark_may_stand_the_wrong_way_round(text: str, side: str) -> None:
    assert sides(text) == [side]
    assert sides('says,"no')[0] != "close"


@pytest.mark.parametrize(
    "text", ["don't", "don’t", "6'2", "O’Brien", "rock 'n roll", "the '90s", "the ’90s", "’Tis so", "`em"]
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert marks(f"so {text} no") == []


@pytest.mark.parametrize("form", ["‘", "‚", "‛"])
def test_what_is_no_apostrophe_by_its_shape_opens_before_short_words_too(form: str) -> None:
    assert sides(f"so {form}tis no") == ["open"]


def test_elisions_are_known_in_any_case_and_only_whole() -> None:
    assert marks("so 'TIS no") == []
    assert sides("so 'tisane no") == ["open"]
    assert sides("so '$90 no") == ["open"]


def test_single_marks_that_could_be_anything_are_none_unless_they_turn_left() -> None:
    assert marks("so ' no") == []
    assert sides("so ‘ no") == ["open"]


@pytest.mark.parametrize("letter", "sSzZ")
def test_after_the_end_of_a_plural_a_single_mark_is_doubtful(letter: str) -> None:
    assert [mark.doubtful for mark in marks(f"so{letter}' no")] == [True]
    assert [mark.doubtful for mark in marks(f'so{letter}" no')] == [False]
    assert [mark.doubtful for mark in marks(f"so{letter}` no")] == [False]


def test_after_other_letters_a_single_mark_is_sure() -> None:
    assert [(mark.side.value, mark.doubtful) for mark in marks("so' no")] == [("close", False)]
    assert [(mark.side.value, mark.doubtful) for mark in marks("so 's no")] == []
    assert [(mark.side.value, mark.doubtful) for mark in marks("so 'yes no")] == [("open", False)]


def test_only_marks_between_the_offsets_count() -> None:
    text = '"a" "b" "c"'
    assert [(mark.start, mark.end) for mark in find_marks(text, 4, 7)] == [(4, 5), (6, 7)]
    assert [mark.side.value for mark in find_marks(text, 4, 7)] == ["open", "close"]
