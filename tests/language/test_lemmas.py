import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import _data
from newsevents.language.lemmas import find_lemma, find_lemmas

TAGS = ("NN", "NNS", "NNP", "NNPS", "VBD", "VBN", "VBG", "VBZ", "JJR", "JJS", "RB", "PRP", "MD", "''", "CD")


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("said", "VBD", "say"),
        ("met", "VBN", "meet"),
        ("led", "VBN", "lead"),
        ("stopped", "VBD", "stop"),
        ("agreed", "VBD", "agree"),
        ("carried", "VBN", "carry"),
        ("announced", "VBD", "announce"),
        ("planning", "VBG", "plan"),
        ("making", "VBG", "make"),
        ("visiting", "VBG", "visit"),
        ("dying", "VBG", "die"),
        ("goes", "VBZ", "go"),
        ("has", "VBZ", "have"),
        ("is", "VBZ", "be"),
        ("'re", "VBP", "be"),
        ("’ve", "VBP", "have"),
        ("ca", "MD", "can"),
        ("wo", "MD", "will"),
        ("'d", "MD", "would"),
        ("n't", "RB", "not"),
        ("n’t", "RB", "not"),
        ("them", "PRP", "they"),
        ("countries", "NNS", "country"),
        ("children", "NNS", "child"),
        ("crises", "NNS", "crisis"),
        ("losses", "NNS", "loss"),
        ("women", "NNS", "woman"),
        ("Nations", "NNPS", "Nation"),
        ("Countries", "NNPS", "Country"),
        ("Oslo", "NNP", "Oslo"),
        ("better", "JJR", "good"),
        ("larger", "JJR", "large"),
        ("easiest", "JJS", "easy"),
        ("Talks", "NNS", "talk"),
        ("The", "DT", "the"),
        ("I", "PRP", "I"),
    ],
)
def test_base_forms(form: str, tag: str, lemma: str) -> None:
    assert find_lemma(form, tag) == lemma


def test_the_short_form_of_has_is_told_from_that_of_is() -> None:
    assert find_lemmas(["it", "'s", "been", "late"], ["PRP", "VBZ", "VBN", "JJ"])[1] == "have"
    assert find_lemmas(["it", "'s", "late"], ["PRP", "VBZ", "JJ"])[1] == "be"


@given(st.lists(st.tuples(st.text(min_size=1), st.sampled_from(TAGS))))
def test_every_word_has_a_base_form(words: list[tuple[str, str]]) -> None:
    lemmas = find_lemmas([form for form, _ in words], [tag for _, tag in words])
    assert len(lemmas) == len(words)


@given(st.text(min_size=1))
def test_proper_nouns_keep_their_form(name: str) -> None:
    assert find_lemma(name, "NNP") == name


def test_the_table_is_sorted() -> None:
    for name in ("lemmas.toml", "function_words.toml"):
        for kind, tables in _data.source(name).items():
            if isinstance(tables, dict):
                for table in tables.values():
                    assert not isinstance(table, dict) or list(table) == sorted(table), kind
