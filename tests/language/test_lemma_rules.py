"""Base forms: which tags inflect, and how capitals, digits and short forms fare."""

import pytest

from newsevents.language.lemmas import find_lemma, find_lemmas


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("arrives", "VBZ", "arrive"),
        ("arrived", "VBD", "arrive"),
        ("arrived", "VBN", "arrive"),
        ("arriving", "VBG", "arrive"),
        ("ministers", "NNS", "minister"),
        ("Ministers", "NNPS", "Minister"),
        ("signalled", "VBD", "signal"),
        ("labelling", "VBG", "label"),
        ("spelled", "VBD", "spell"),
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
