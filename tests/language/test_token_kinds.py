"""Every kind of token, and what looks like one and is none."""

import pytest

from newsevents.language.tokens import find_tokens


def tokens(text: str) -> list[str]:
    return [text[start:end] for start, end in zip(*find_tokens(text), strict=True)]


KINDS = {
    "pages": "https://example.org/a_(b|) http://example.org|. ftp://a.b/c mailto:a@b.de www.example.org/x=1|”",
    "mail": "a.b@c-d.example.org x_y+z@host.de",
    "hosts": "example.com/path/x.html?y=1&z report.pdf EXAMPLE.ORG a-b.co.uk|: example.com|/|, example|.|orgx",
    "handles": "@mary_1 #G7 #|2020 @|!",
    "emoticons": ":) :-( ;D =P :] :’) :|Do",
    "runs of marks": ".. ...... …… --- ––– *** ~~ >>> ## ?? !!! ?!? `` '' ‘‘ ’’",
    "single marks": 'a|–|b a|/|b "|x|" a|+|b a|=|b',
    "abbreviations": "Inc. Inc|.|x Lt.|, abcdef.|, abcdefg|.|, e.g. Ph.D. No.|5 No|.|x",
    "dotted": "U.S.A. U.S.A a.b a|.|bc A.|, A.|-|B J.|Smith Ø.|Berg a.m.",
    "dotted before small letters": "é|.|Smith j|.|Smith a.b.c.",
    "phones": "613-555-0199 1-613-555-0199 555-0199 613|-|555|-|01990",
    "dates": "2024-05-17 2024|-|05|-|171 1-2-24 17-05-2024 17|-|05|-|20x",
    "slashes": "9/11 1/2/2024 1|/|2x",
    "decades": "1990's 90's 90’s 1985|'s 2010|’s 1510's 1410|'s 1990s",
    "numbers": "+5 -5 a|+|5 1,234.5 .5 5|. 5|, 10:30 3|-|2 1,2,3",
    "units": "5|km 5kmx 10:30|pm 5|PM 2.5|bn 5|p.m.",
    "money": "$|5 US$|5 €|5 A$|5 AB|$|5 5|¢ ₹|5 $|1.5|bn N4.8 R3.2|bn KSh1,500",
    "clitics": "cat|'s cat|’S it|ʼs dog'sx )|'s 5|'s %|'s $|'s x|'s|'s they|'re I|'m we|'d they|'ll I|'ve",
    "negations": "do|n't DO|N'T is|n`t ca|n’t|'ve sha|n't n't",
    "contractions": "can|not CAN|NOT gon|na IM IVE I|m i|m do|nt DO|NT d'|ye wan|na|.",
    "prefixes": "anti-war un-American Pre-war xanti|-|war a|-|anti|-|war pre-1990 pro|-|U.S. e|-|_x co-op|'s e|-|x.y.",
    "words with signs": "AT&T x&y o'clock rock'n'roll a`b soft\u00adware R&D|'s y'all don’tx",
    "emoji": "👍🏽 ❤\ufe0f 👨\u200d|👩 ☝️|x",
}


@pytest.mark.parametrize("marked", [pytest.param(word, id=word) for words in KINDS.values() for word in words.split()])
def test_tokens_between_words(marked: str) -> None:
    assert tokens(f"so {marked.replace('|', '')} then")[1:-1] == marked.split("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plan B. They", "plan B . They"),
        ("plan B. Oslo", "plan B. Oslo"),
        ("plan B. oslo", "plan B . oslo"),
        ("plan B.\nOslo", "plan B. Oslo"),
        ("plan B.\n\nOslo", "plan B . Oslo"),
        ("plan B.", "plan B ."),
        ("B. Oslo", "B. Oslo"),
        ("I. Oslo", "I . Oslo"),
        ("so I. Oslo", "so I . Oslo"),
        ("So I. Oslo", "So I. Oslo"),
        ("X. They,", "X . They ,"),
        ("no. 10", "no. 10"),
        ("no. Ten", "no . Ten"),
        ("Sec. Lund", "Sec. Lund"),
        ("No. Lund", "No . Lund"),
        ("ab. Lund", "ab . Lund"),
        ("5. Lund", "5 . Lund"),
        ("B.\u200bOslo", "B . Oslo"),
    ],
)
def test_whose_the_full_stop_is(text: str, expected: str) -> None:
    assert tokens(text) == expected.split()


@pytest.mark.parametrize("mark", list(".,;:?!"))
def test_one_mark_after_a_plain_word_is_a_token(mark: str) -> None:
    assert tokens(f"Oslo{mark}") == ["Oslo", mark]
    assert tokens(mark) == [mark]


def test_only_long_runs_of_letters_keep_their_clitics() -> None:
    assert tokens("a" * 38 + "'s") == ["a" * 38, "'s"]
    assert tokens("b" + "&a" * 19 + "ca'nt")[-1] != "nt"
    assert tokens("x" * 36 + "&cant'") == ["x" * 36 + "&cant", "'"]


def test_words_of_any_length_are_tokens() -> None:
    for length in (39, 40, 41, 63, 64, 65, 200):
        assert tokens(f"so {'a' * length}, then") == ["so", "a" * length, ",", "then"]
        assert tokens(f"{'ab-' * length}c") == ["ab", "-"] * length + ["c"]


def test_characters_that_only_part_words_are_no_tokens() -> None:
    assert tokens("so\u200bthen\u2060\ufeffnow") == ["so", "then", "now"]
