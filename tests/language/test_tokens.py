import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import _data
from newsevents.language.tokens import find_tokens


def tokens(text: str) -> list[str]:
    return [text[start:end] for start, end in zip(*find_tokens(text), strict=True)]


@pytest.mark.parametrize(
    "spaced",
    [
        pytest.param("do|n't", id="negation"),
        pytest.param("do|n’t", id="negation, curly"),
        pytest.param("do|nʼt", id="negation, modifier letter"),
        pytest.param("ca|n't|'ve", id="two clitics"),
        pytest.param("John|'s", id="possessive"),
        pytest.param("John|’s", id="possessive, curly"),
        pytest.param("workers|'", id="possessive of a plural"),
        pytest.param("can|not", id="contraction without a mark"),
        pytest.param("wo|nt", id="contraction that lost its mark"),
        pytest.param("IM", id="name that looks like one"),
        pytest.param("O'Brien", id="apostrophe inside a name"),
        pytest.param("U.S.", id="dotted abbreviation"),
        pytest.param("“|no|.|”", id="abbreviation of a number that is none"),
        pytest.param("No.|10", id="abbreviation of a number without a space"),
        pytest.param("U.S.|-|led", id="dotted abbreviation before a hyphen"),
        pytest.param("a.m.", id="time of day"),
        pytest.param("Gen. Okoro", id="title"),
        pytest.param("J. K. Adeyemi", id="initials"),
        pytest.param("Oslo|,", id="comma"),
        pytest.param("N.D.|,", id="state and comma"),
        pytest.param("Kyiv|.", id="full stop"),
        pytest.param("state|-|of|-|the|-|art", id="compound"),
        pytest.param("anti-war", id="prefix"),
        pytest.param("e-mail", id="one letter and a hyphen"),
        pytest.param("pro|-|U.S.", id="prefix before a dotted abbreviation"),
        pytest.param("10|-|15", id="range of numbers"),
        pytest.param("2024-05-17", id="date"),
        pytest.param("9/11", id="numbers with a slash"),
        pytest.param("and|/|or", id="words with a slash"),
        pytest.param("613-555-0199", id="phone number"),
        pytest.param("$|5.5|bn", id="money"),
        pytest.param("US$|20", id="money of a country"),
        pytest.param("1,200.50", id="thousands"),
        pytest.param("25|%", id="percentage"),
        pytest.param("5|pm", id="number with a unit"),
        pytest.param("1990s", id="decade"),
        pytest.param("1990's", id="decade with a mark"),
        pytest.param("2008|'s", id="possessive of a year"),
        pytest.param("U.S.|'s", id="possessive of an abbreviation"),
        pytest.param("(|WHO|)|’s", id="possessive after a bracket"),
        pytest.param("21st", id="ordinal number"),
        pytest.param("https://example.org/a?b=c", id="address of a page"),
        pytest.param("www.example.org|.", id="address before a full stop"),
        pytest.param("example.org|,", id="host alone"),
        pytest.param("press@example.org", id="e-mail"),
        pytest.param("@example|,", id="handle"),
        pytest.param("#peace|!", id="hashtag"),
        pytest.param("#|1", id="number sign"),
        pytest.param("well|...", id="ellipsis in dots"),
        pytest.param("well|…", id="ellipsis in one sign"),
        pytest.param("what|?!", id="two marks"),
        pytest.param("talks|--|if", id="double hyphen"),
        pytest.param("talks|—|if", id="dash"),
        pytest.param("“|Yes|,|”", id="curly quotation marks"),
        pytest.param("``|Yes|,|''", id="marks of the wire agencies"),
        pytest.param("‘‘|Yes|,|’’", id="doubled single marks"),
        pytest.param("«|Oui|»", id="guillemets"),
        pytest.param("(|AFP|)", id="brackets"),
        pytest.param("AT&T|'s", id="ampersand in a name"),
        pytest.param("a" * 60 + "'s", id="run of letters that is no word"),
        pytest.param("👍🏽", id="emoji with a tone of skin"),
        pytest.param(":-)", id="emoticon"),
    ],
)
def test_conventions_of_the_treebanks(spaced: str) -> None:
    assert tokens(f"so {spaced.replace('|', '')} then")[1:-1] == spaced.replace("|", " ").split()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("He chose plan B. The others left.", ["B", "."]),
        ("That was vitamin C.", ["C", "."]),
        ("He met George W. Adams.", ["W."]),
        ("Ask No. 10 about it.", ["No."]),
        ("Did they? No. They left.", ["No", "."]),
        ("So do I. They left.", ["I", "."]),
    ],
)
def test_the_words_around_decide_about_a_doubtful_stop(text: str, last: list[str]) -> None:
    found = tokens(text)
    width = len(last)
    assert any(found[i : i + width] == last for i in range(len(found)))


NEWSLIKE = st.text(st.sampled_from("aA bTs\n\t.,;:!?'’\"“”‘()[]-–—…0159$%@#/&\u200b\ufeff\x00\u2028é漢😀\u0301א\ud800"))


@given(st.one_of(st.text(), NEWSLIKE))
def test_nothing_of_the_text_is_lost(text: str) -> None:
    starts, ends = find_tokens(text)
    rebuilt: list[str] = []
    at = 0
    for start, end in zip(starts, ends, strict=True):
        gap = text[at:start]
        assert not gap.translate(dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))).strip()
        rebuilt.extend((gap, text[start:end]))
        at = end
    rebuilt.append(text[at:])
    assert "".join(rebuilt) == text


@given(st.one_of(st.text(), NEWSLIKE))
def test_tokens_are_not_empty_in_order_and_without_white_space(text: str) -> None:
    starts, ends = find_tokens(text)
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    assert not any(char.isspace() for token in tokens(text) for char in token)


@given(st.one_of(st.text(), NEWSLIKE))
def test_a_blank_line_parts_texts(text: str) -> None:
    assert tokens(f"{text}\n\n{text}") == 2 * tokens(text)


def test_lists_of_words_are_sorted() -> None:
    source = _data.source("tokens.toml")
    for name, words in source.items():
        if isinstance(words, list):
            assert words == sorted(set(words)), name
