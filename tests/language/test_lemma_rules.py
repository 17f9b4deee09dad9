"""Base forms: which tags inflect, and how capitals, digits and short forms fare."""

import pytest

from newsevents.language.lemmas import find_lemma, find_lemmas
from newsevents.language.paragraphs import find_paragraphs


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("arrives", "VBZ", "arrive"),
        ("arrived", "VBD", "arrive"),
        ("arrived", "VBN", "arrive"),
        ("arriving", "VBG", "arrive"),
        ("ministers", "NNS", "minister"),
        ("Ministers", "NNPS", "Minister"),
        ("older", "JJR", "old"),
        ("faster", "RBR", "fast"),
        ("oldest", "JJS", "old"),
        ("fastest", "RBS", "fast"),
        ("ministers", "NN", "ministers"),
        ("arrived", "JJ", "arrived"),
        ("States", "NNP", "States"),
        ("states", "NNPS", "state"),
        ("Buses", "NNPS", "Bus"),
        ("Parties", "NNPS", "Party"),
        ("WOMEN", "NNS", "woman"),
        ("1990s", "NNS", "1990s"),
        ("5s", "NNS", "5s"),
        ("ied", "VBD", "ied"),
        ("s", "NNS", "s"),
        ("es", "NNS", "es"),
        ("’s", "VBZ", "be"),
        ("‘s", "POS", "'s"),
        ("`s", "POS", "'s"),
        ("Us", "PRP", "we"),
    ],
)
def test_base_forms(form: str, tag: str, lemma: str) -> None:
    assert find_lemma(form, tag) == lemma


@pytest.mark.parametrize(
    ("rows", "lemma"),
    [
        ("it/PRP 's/VBZ been/VBN", "have"),
        ("it/PRP ’s/VBZ got/VBN", "have"),
        ("it/PRP 's/VBZ late/JJ", "be"),
        ("it/PRP is/VBZ been/VBN", "be"),
        ("it/PRP 's/POS been/VBN", "'s"),
        ("it/PRP 's/VBZ", "be"),
        ("it/PRP 's/VBZ late/JJ been/VBN", "be"),
    ],
)
def test_only_the_short_form_before_a_participle_is_has(rows: str, lemma: str) -> None:
    cells = [row.split("/") for row in rows.split()]
    assert find_lemmas([form for form, _ in cells], [tag for _, tag in cells])[1] == lemma


LINE = "the foreign ministers of both countries met in the town"  # 55 code points


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        pytest.param([LINE, LINE, LINE], 1, id="broken into lines"),
        pytest.param([LINE.title(), LINE.title(), LINE.title()], 3, id="every line begins with a capital"),
        pytest.param([LINE[:49], LINE[:49], LINE[:49]], 3, id="lines too short to be broken"),
        pytest.param([LINE[:48] + "ab", LINE[:49], LINE[:49]], 1, id="lines just long enough"),
        pytest.param([LINE + "a" * 45, LINE, LINE], 1, id="one hundred code points"),
        pytest.param([LINE + "a" * 46, LINE, LINE], 3, id="lines longer than any program makes them"),
        pytest.param([LINE, "", LINE, LINE], 2, id="empty line"),
        pytest.param([LINE, LINE, "Oslo agreed to all of it and to more", LINE], 1, id="capital after a full line"),
        pytest.param(
            [LINE, "in the town.", "Oslo agreed to all of it and to more", LINE], 2, id="line that ends early"
        ),
        pytest.param([LINE, "in the town.", "oslo agreed to all of it and to more", LINE], 1, id="early, small letter"),
        pytest.param([LINE, LINE.capitalize(), LINE.capitalize(), LINE.capitalize()], 4, id="no small letter"),
        pytest.param([], 0, id="nothing"),
    ],
)
def test_lines_of_one_width_are_joined(lines: list[str], count: int) -> None:
    assert len(find_paragraphs("\n".join(lines))) == count


@pytest.mark.parametrize("line_break", list("\n\r\v\f\x85\u2028\u2029"))
def test_every_line_break_ends_a_paragraph(line_break: str) -> None:
    assert find_paragraphs(f" One {line_break} Two ") == ((1, 4), (7, 10))
