import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.language import Analysis, Analyzer, EmbeddedAnalyzer, analyzer

TEXT = (
    "Ministers meet in Tromsø\n\n"
    "OSLO (NTB) - Foreign Minister Kari Lund met her Finnish colleague on Tuesday. "
    "“We will not wait,” she said.\n\n"
    "The talks, led by Finland, were held at the U.N. office."
)


def test_there_is_one_analyzer_in_the_package() -> None:
    embedded: Analyzer = analyzer()
    assert embedded is analyzer()
    assert embedded == EmbeddedAnalyzer()


def test_a_small_article() -> None:
    analysis = analyzer()(TEXT)
    sentences = [analysis.span(*sentence).of(TEXT) for sentence in analysis.sentences]
    assert [sentence.split()[0] for sentence in sentences] == ["Ministers", "OSLO", "Foreign", "“We", "The"]
    assert len(analysis.paragraphs) == 3
    assert [quotation.inner.of(TEXT) for quotation in analysis.quotations] == ["We will not wait,"]
    said, wait = analysis.forms.index("said"), analysis.forms.index("wait")
    assert analysis.form(analysis.subject(said) or 0) == "she"
    assert analysis.complement_clause(said) == wait
    assert analysis.negated(wait)
    assert analysis.tense(wait) == "future"
    led = analysis.forms.index("led")
    assert analysis.form(analysis.agent(led) or 0) == "Finland"


def test_an_analysis_survives_pickling() -> None:
    analysis = analyzer()(TEXT)
    assert analysis.children(0) == ()
    assert pickle.loads(pickle.dumps(analysis)) == analysis  # noqa: S301  # our own bytes


def test_threads_get_the_same_answer() -> None:
    alone = analyzer()(TEXT)
    with ThreadPoolExecutor(4) as pool:
        assert all(analysis == alone for analysis in pool.map(analyzer(), [TEXT] * 8))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "a",
        ".",
        "\x00",
        "\ud800",
        "😀",
        "🏳️‍🌈",
        "שלום עולם",
        "مرحبا بالعالم.",
        "東京で会談。",
        "e\u0301",
        "\ufeffOslo",
    ],
)
def test_the_shortest_texts(text: str) -> None:
    assert isinstance(analyzer()(text), Analysis)


@settings(deadline=None, max_examples=50)
@given(st.one_of(st.text(max_size=200), st.text(st.sampled_from("aB .,'\"“”\n\t-0()é\ud800😀"), max_size=200)))
def test_every_text_has_an_analysis_that_holds_all_of_it(text: str) -> None:
    analysis = analyzer()(text)
    assert analysis.text == text
    seen = "".join(text.translate(dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))).split())
    assert "".join(analysis.forms) == seen
    assert len(analysis.tags) == len(analysis.lemmas) == len(analysis.labels) == len(analysis)
    for first, stop in analysis.sentences:
        assert sum(analysis.is_root(i) for i in range(first, stop)) == 1
        assert {analysis.paragraph_of(i) for i in range(first, stop)} == {analysis.paragraph_of(first)}


@settings(deadline=None, max_examples=20)
@given(st.text(st.sampled_from("ab T.,\"'“”n"), max_size=60))
def test_what_a_text_is_does_not_depend_on_how_often_it_stands_there(text: str) -> None:
    once, twice = analyzer()(text), analyzer()(f"{text}\n\n{text}")
    assert twice.forms == once.forms * 2
    assert len(twice.sentences) == 2 * len(once.sentences)


def test_long_texts_without_an_end_are_read() -> None:
    analysis = analyzer()("talks in Oslo " * 2_000)
    assert len(analysis) == 6_000
    assert all(stop - first <= 200 for first, stop in analysis.sentences)
