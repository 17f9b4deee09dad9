"""Texts that try to make the parser stumble: news from a grammar, the seeds cut up, Unicode at its worst."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from newsevents.strategies._grammar import news, written

LONGEST = 160
"""Characters of a seed that most texts begin with: short texts let more of them be tried."""

_WHOLES = ("text", "lead", "paragraph", "encounter", "times", "when")

MARKS = "\"'“”‘’«»„`"

ODD = (
    *("\ud800", "\udfff", "\udc80x", "\U0010d800", "\U0010e000", "\ue000", "\U0010ffff"),  # surrogates, private use
    *("\u202e", "\u202a", "\u2066", "\u2069", "\u200f"),  # directions
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"),  # without width
    *("\u0301", "e\u0301\u0323", "\u20dd", "\ufe0f", "\u0489" * 9),  # combining
    *("😀", "🇺🇦", "👩‍👩‍👧", "𝐀𝐧𝐚", "𠜎"),  # beyond the first plane
    *("\0", "\x07", "\x08", "\x1b[31m", "\x1c", "\x1f", "\x7f", "\x85", "\x9f"),  # controls
    *("\u00a0", "\u1680", "\u2003", "\u202f", "\u3000", "\t", " " * 40),  # white space
    *("\n", "\r", "\r\n", "\v", "\f", "\u2028", "\u2029", "\n\n\n"),  # line ends
    *("١٢٣", "²", "①", "½", "௧௨", "𝟗𝟗", "２０２５", "१९९९", "Ⅷ", "٢٠٢٥-٠٨-٢٠"),  # digits that are not ASCII
    *("9" * 30, "1" * 5000, "0", "0000", "-1", "1e309", "1/0", "9999999999", "00:00", "31/12/0001"),  # numbers
    *("ß", "İ", "ŉ", "ǆ", "ﬁ", "ı", "Σς"),  # letters whose case is longer or shorter
    *("漢字", "ελληνικά", "العربية", "עברית", "ไทย", "Кирилл"),  # other scripts
    *("...", "—", "--", "-", "(", ")", "[sic]", "/", "\\", "{0}", "%s", "<b>", "&amp;", "|", ":", ";", "@x", "#"),
)  # fmt: skip
"""What hardly any article holds, and some does."""

DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

Change = Callable[[Random, str], str]


@cache
def seeds() -> tuple[str, ...]:
    """Return the articles of the seeds."""
    folder = Path(__file__).parents[2] / "seeds"
    return tuple(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))


def news_text(random: Random) -> str:
    """Write news, or a part of it, by the grammar."""
    return written(random.choice(_WHOLES), news(), random.randrange)


def seed_text(random: Random) -> str:
    """Return a piece of a seed, now and then all of it."""
    seed = random.choice(seeds())
    return seed if random.randrange(100) == 0 else _piece(random, seed, LONGEST)


def odd_text(random: Random) -> str:
    """Return odd characters, with a word between them at times."""
    words = ("said", "Ana", "“", "”", "met", "on", "Friday", "2025", ".", " ", "the", "century", "ago")
    return "".join(random.choice(random.choice((ODD, words))) for _ in range(random.randrange(12)))


def _piece(random: Random, text: str, longest: int) -> str:
    start = random.randrange(len(text) + 1)
    return text[start : start + random.randrange(longest)]


def _at(random: Random, text: str, new: str, gone: int = 0) -> str:
    start = random.randrange(len(text) + 1)
    return text[:start] + new + text[start + gone :]


def _in_words(random: Random, text: str, change: Callable[[list[str], int, int], None]) -> str:
    words = text.split(" ")
    change(words, random.randrange(len(words)), random.randrange(len(words)))
    return " ".join(words)


def _swap(words: list[str], one: int, other: int) -> None:
    words[one], words[other] = words[other], words[one]


def _repeat(words: list[str], first: int, last: int) -> None:
    words[first:first] = words[first : last + 1]


CHANGES: tuple[Change, ...] = (
    lambda random, text: _at(random, text, "", random.randrange(1, 40)),
    lambda random, text: _at(random, text, _piece(random, text, 80)),
    lambda random, text: _at(random, text, _piece(random, random.choice(seeds()), 80)),
    lambda random, text: _in_words(random, text, _swap),
    lambda random, text: _in_words(random, text, _repeat),
    lambda random, text: _at(random, text, random.choice(ODD)),
    lambda random, text: _at(random, text, random.choice(ODD), 1),
    lambda random, text: _at(random, text, random.choice(MARKS)),
    lambda random, text: text.replace(random.choice(MARKS), random.choice(MARKS)),
    lambda random, text: text.replace(" ", random.choice(("\n", "  ", "\u00a0", "\r\n")), random.randrange(20)),
    lambda random, text: text.replace(" ", "", random.randrange(20)),
    lambda random, text: text.replace(". ", random.choice((".", "", ".\n\n", "; ", "? "))),
    lambda _, text: text.upper(),
    lambda _, text: text.lower(),
    lambda _, text: text.title(),
    lambda _, text: text[::-1],
    lambda _, text: text.translate(DIGITS),
)
"""What can happen to a text."""


def any_text(random: Random) -> str:
    """Write a text of any kind, with up to four changes."""
    text = random.choice((news_text, news_text, seed_text, odd_text))(random)
    for _ in range(random.choice((0, 0, 1, 2, 4))):
        text = random.choice(CHANGES)(random, text)
    return text
