"""Hostile texts of any length: whatever a parser might be slower than linear on, by name."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import TypeAlias

Shape: TypeAlias = Callable[[int], str]
"""Makes a text of about so many characters."""

_CONSONANTS, _VOWELS = "bcdfghklmnprstvz", "aeiou"
_MONTHS = "January February March April May June July August September October November December".split()


def repeated(unit: str, before: str = "", after: str = "") -> Shape:
    """Return the shape of one piece of text over and over, with a thing before all and one after all."""
    return lambda size: before + (unit * (size // len(unit) + 1))[: size - len(before) - len(after)] + after


def numbered(piece: Callable[[int], str], before: str = "") -> Shape:
    """Return the shape of a piece of text that changes with its number, with a thing before all."""

    def make(size: int) -> str:
        pieces = [before]
        length = len(before)
        for number in count():
            if length >= size:
                break
            pieces.append(piece(number))
            length += len(pieces[-1])
        return "".join(pieces)[:size]

    return make


def around(left: str, middle: str, right: str) -> Shape:
    """Return the shape of something opened again and again, a bit of text, and as many closings."""

    def make(size: int) -> str:
        times = size // (len(left) + len(right) + 1)
        return left * times + (middle * (times // len(middle) + 1))[:times] + right * times

    return make


def nested(opening: str, inner: str, closing: str) -> Shape:
    """Return the shape of something opened again and again with a text after each, and as many closings."""

    def make(size: int) -> str:
        times = size // (len(opening) + len(inner) + len(closing)) + 1
        return (opening + inner) * times + closing * times

    return make


def capitals(number: int) -> str:
    """Return four capital letters, others for each number up to 456,976."""
    return "".join(chr(65 + number // 26**place % 26) for place in range(4))


def word(number: int) -> str:
    """Return a made-up name, another for each number."""
    letters, rest = "", number + 37
    while rest:
        letters += _CONSONANTS[rest % 16]
        rest //= 16
        letters += _VOWELS[rest % 5]
        rest //= 5
    return letters.capitalize() + "n"


def person(number: int) -> str:
    """Return a made-up first and last name."""
    return f"{word(number)} {word(3 * number + 1)}"


def other(number: int) -> str:
    """Return the name of somebody else."""
    return f"{word(5 * number + 2)} {word(11 * number + 4)}"


def day(number: int) -> str:
    """Return a date, another for each number up to some hundred thousand."""
    return f"{number % 28 + 1} {_MONTHS[number // 28 % 12]} {1000 + number // 336 % 2000}"


_NEWS = (
    "President Anna Karlson met Foreign Minister Pedro Lopez in Lima on Monday. Karlson said that Peru will sign. "
    "“We are glad,” she told reporters. Ecuador criticised the agreement and imposed sanctions on Peru.\n"
)

_PROSE = {
    "ordinary news": repeated(_NEWS),
    "one sentence, repeated": repeated("Anna Karlson said so. "),
    "one sentence": repeated("the man who saw the man who said that he met "),
    "one sentence of clauses": repeated(", which said that it"),
    "one sentence of nouns": repeated("minister "),
    "one sentence of adjuncts": repeated("in Peru with Chile for talks during the visit "),
    "one paragraph": repeated("He said that it won, and she said that they lost. "),
    "many paragraphs": repeated("He said so.\n"),
    "he said alone": repeated("he said "),
    "he said that": repeated("he said that "),
    "he said; he said": repeated("He said; "),
    "dashes": repeated("– he said – "),
    "according to": repeated("according to officials, "),
    "threats of threats": repeated("threatened to promise to refuse to attack "),
    "questions": repeated("“Why?” he asked “Who?” "),
    "interviews": repeated("MARTIN: We won. “I said so.”\n"),
    "interviews of many": numbered(lambda n: f"{word(n).upper()}: We won.\n"),
}

_QUOTATIONS = {
    "marks never closed": repeated("He said “we won the day. "),
    "marks never closed, by paragraph": repeated("He said “we won the day.\n"),
    "marks alone": repeated("“"),
    "straight marks": repeated('"'),
    "marks of all kinds": repeated("“We ‘won «the day» and” left’ "),
    "marks nested": around("“‘", "we ", "’”"),
    "marks nested, with somebody saying": around("“I said ‘We said ", "we won ", "’”"),
    "one mark a sentence": repeated("“We won, he said. "),
    "we, in many quotations": repeated("“We won,” said the minister. "),
    "I, in many quotations": numbered(lambda n: f"“I and we will come,” said {person(n)}. "),
    "I, and nobody says it": repeated("“I think we won.” "),
    "one long quotation": lambda size: "“" + ("He said we won. " * (size // 16))[: size - 2] + "”",
    "running quotation": lambda size: "He said: " + "“We said that we won.\n" * (size // 22),
    "quotations in a row": lambda size: "“We won,” he said. " + "“We said that we won.” " * (size // 23),
    "words quoted": repeated("He called it “a gift” and “a win” "),
    "colons and quotations": repeated("Kim: “we won”; "),
    "apostrophes": repeated("the workers’ and ‘the miners’ union "),
}

_NAMES = {
    "names, once each": numbered(lambda n: f"{person(n)} said so. "),
    "one name": repeated("Karlson "),
    "one name, acting": repeated("Anna Karlson met them. "),
    "one surname": numbered(lambda n: f"{word(n)} Smith said Smith won. "),
    "one first name": numbered(lambda n: f"Anna {word(n)} said Anna won. "),
    "capitals in a row": numbered(lambda n: f"{word(n)} "),
    "titles alone": repeated("Mr "),
    "pronouns": numbered(lambda n: f"{person(n)} said he won and she lost it as they left. "),
    "roles of one": numbered(lambda n: f"Jane Roe, director of the {person(n)} Institute, said so. "),
    "roles, taken up": numbered(lambda n: f"Minister {person(n)} spoke. The president met the director. "),
    "firms, taken up": numbered(lambda n: f"{person(n)} Corp said the company won. "),
    "acronyms": numbered(lambda n: f"{word(n).upper()}, "),
    "acronyms in brackets": numbered(lambda n: f"The {person(n)} Union ({word(n)[0]}{word(3 * n + 1)[0]}U{n}) won. "),
    "groups": numbered(lambda n: f"{n + 2} protesters from {word(n)} said they won. "),
    "ages": numbered(lambda n: f"{person(n)}, 53, left. The 53-year-old won. "),
    "members": numbered(lambda n: f"NATO, which includes {person(n)}, joined the EU. "),
    "countries": repeated("Peru and Chile said that Brazil met Japan. "),
    "list by comma": numbered(lambda n: f"{person(n)}, "),
    "list by semicolon": numbered(lambda n: f"{person(n)}; "),
    "list by colon": numbered(lambda n: f"{word(n)}: "),
    "list by and": numbered(lambda n: f"{person(n)} and "),
    "lists that meet": numbered(lambda n: f"{person(n)}, " if n % 60 else "and Peru met. "),
}

_HAPPENINGS = {
    "meetings of the same": repeated("Anna Karlson met Pedro Lopez. "),
    "meetings of the same, dated": numbered(lambda n: f"Anna Karlson met Pedro Lopez on {day(n)}. "),
    "meetings of one": numbered(lambda n: f"Anna Karlson met {person(n)}. "),
    "meetings of others": numbered(lambda n: f"{person(n)} met {other(n)}. "),
    "talks between others": numbered(lambda n: f"The talks between {person(n)} and {other(n)} ended. "),
    "talks, taken up": repeated("The talks ended. "),
    "hosts": numbered(lambda n: f"{person(n)} hosted talks between Anna Karlson and Pedro Lopez. "),
    "calls": numbered(lambda n: f"Anna Karlson called {person(n)} on {day(n)}. "),
    "visits": numbered(lambda n: f"{person(n)} visited Peru. "),
    "attacks of the same": repeated("Russia attacked Ukraine. "),
    "attacks of the same, dated": numbered(lambda n: f"Russia attacked Ukraine on {day(n)}. "),
    "attacks on others": numbered(lambda n: f"Russia attacked {person(n)}. "),
    "attacks of others": numbered(lambda n: f"{person(n)} attacked {other(n)}. "),
    "accusations": numbered(lambda n: f"Russia accused {person(n)} of lying. "),
    "claims": repeated("“We threatened Peru,” Chile said. “We accused Peru of lying.” "),
}

_SIGNS = {
    "digits": repeated("0123456789 "),
    "one number": repeated("7"),
    "dates": numbered(lambda n: f"{day(n)}, "),
    "dates in digits": numbered(lambda n: f"{n % 12 + 1}/{n % 28 + 1}/{1900 + n % 150} "),
    "clock times": numbered(lambda n: f"{n % 12 + 1}:{n % 60:02} p.m. "),
    "lengths of time": repeated("two years and three months ago "),
    "brackets opened": repeated("("),
    "brackets nested": around("(", "he said ", ")"),
    "brackets in a row": repeated("(He said) "),
    "one word": repeated("a"),
    "one word in capitals": repeated("A"),
    "no blanks": repeated("Karlson,said,so."),
    "full stops": repeated("."),
    "ellipses": repeated("… "),
    "hyphens": repeated("well-"),
    "initials": repeated("J. K. "),
    "blank lines": repeated("\n"),
    "blanks": repeated(" "),
    "tabs and lines": repeated("\t\n "),
    "Chinese": repeated("习近平会见了普京。"),
    "Arabic": repeated("قال الرئيس. "),
    "Cyrillic": repeated("Президент сказал, что победит. "),
    "emoji": repeated("😀 said 😀 "),
    "combining marks": lambda size: "e" + "\u0301" * size,
    "zero width": repeated("he\u200bsaid\u200bso "),
    "surrogates": repeated("he \ud800said "),
    "control characters": repeated("he\x00said\x07 "),
    "other line ends": repeated("He said so.\u2028\x0b\r"),
    "addresses": repeated("https://example.org/a?b=c and a.b@example.org "),
    "markup": repeated("<p>He said <b>so</b>.</p>"),
    "bullets": repeated("* He said so\n"),
    "table": repeated("Peru | 12 | 13.4 | Chile\n"),
}

_ARTICLES = {
    "datelines": repeated("PARIS (AP) - "),
    "datelines, by paragraph": repeated("PARIS, March 3 (Reuters) - He said so.\n\n"),
    "bylines": numbered(lambda n: f"By {person(n)}\n"),
    "one byline": lambda size: "By " + " and ".join(map(person, range(size // 20))) + "\n\nHe said so.",
    "headlines": numbered(lambda n: f"{word(n)} Meets {word(n + 1)}\n\n"),
    "title case": repeated("Anna Karlson Met Her Friends And Said So. "),
    "capitals": repeated("ANNA KARLSON MET PEDRO LOPEZ AND SAID SO. "),
    "credits": repeated("(Reporting by Anna Karlson; Editing by Pedro Lopez)\n"),
    "wrapped lines": repeated("Anna Karlson met Pedro Lopez on Monday and said\nthat Peru would sign the treaty.\n"),
}

SHAPES: dict[str, Shape] = _PROSE | _QUOTATIONS | _NAMES | _HAPPENINGS | _SIGNS | _ARTICLES
"""All shapes by name."""


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each shape, of about *size* characters."""
    for name, shape in SHAPES.items():
        yield name, shape(size)
