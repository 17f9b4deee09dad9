"""
Which tokens may belong to a time expression, and as what.

Every token gets a class ("month", "unit", "small", ...), written as one
character, so that the rules can be regular expressions over classes.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, final

from attrs import frozen

from newsevents.language import Analysis
from newsevents.stages.times.vocabulary import Phrases, Value, Vocabulary, Word

_CLASSES = (
    "a", "ago", "ampm", "and", "apostrophe", "approx", "at", "attribute", "cardinal", "clock", "clockword", "clockzone",
    "comma", "couple", "day", "decade", "decadeword", "dozen", "each", "edge", "far", "fiscal", "fraction",
    "half", "holiday", "hyphen", "in", "iso", "later", "latest", "modifier", "month", "night", "num", "numeric",
    "oclock", "of", "old", "on", "or", "ordinal", "other", "part", "parts", "per", "period", "pair",
    "poss", "quarter", "quarters", "recent", "rest", "season", "second", "set", "short", "small",
    "some", "step", "that", "the", "this", "to", "unit", "units", "weekday", "weekdays", "year",
    "zone",
)  # fmt: skip
LETTERS: Mapping[str, str] = {name: chr(0xE000 + i) for i, name in enumerate(_CLASSES)}
"""The character for each class."""

_NUMBER = re.compile(
    r"(?P<decade>(?:1\d\d|20\d|\d)0['’]?s)"
    r"|(?P<ordinal>[1-9]\d?(?:st|nd|rd|th))"
    r"|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<numeric>\d{1,4}([/.-])\d{1,2}\5\d{1,4})"
    r"|(?P<clock>[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?)"
    r"|(?P<pair>(?:19|20)\d\d[/–-]\d\d(?:\d\d)?)"
    r"|(?P<fraction>[1-9]/[1-9]|½)"
    r"|(?P<clockzone>(?:[01]\d|2[0-3])[0-5]\d(?:gmt|utc|z))"
    r"|(?P<small>0?[1-9]|[12]\d|3[01])"
    r"|(?P<year>1\d{3}|2[01]\d\d)"
    r"|(?P<num>\d+(?:,\d{3})*(?:\.\d+)?)",
    re.ASCII,
)
_LENGTH_OF_ABBREVIATIONS = 3
_WHOLE = ("May",)
"""Months that are as short as an abbreviation, and none."""
_DIGITS = "0123456789½"

Check: TypeAlias = Callable[[Analysis, int], bool]


@final
@frozen(eq=False)
class Shapes:
    """The tokens of a text as words that may tell the time."""

    classes: str
    """One character for each token; see :data:`LETTERS`."""

    values: Sequence[Value]
    """What each token means; 0 if nothing."""

    modifiers: Mapping[int, str]
    """TIMEX3 modifiers that are a prefix of the token: "mid-2011"."""

    plain: Sequence[str]
    """The tokens in lower case, without a final full stop."""


def shapes_of(analysis: Analysis, known: Vocabulary) -> Shapes:
    """Return what the tokens of a text may be in a time expression."""
    plain = [form.lower().replace("’", "'").rstrip(".") or form for form in analysis.forms]
    letters = [LETTERS["other"]] * len(plain)
    values: list[Value] = [0] * len(plain)
    modifiers: dict[int, str] = {}
    words, zones = known.words, known.zones
    for i, word in enumerate(plain):
        found = words.get(word)
        if found is None:
            if word[0] not in _DIGITS and "-" not in word and word[-1] != "s" and analysis.forms[i] not in zones:
                continue
            found = _unlisted(word, analysis.forms[i], known)
            if found is None:
                continue
            if word[0] not in _DIGITS and "-" in word:
                modifiers[i] = known.prefixes[word.split("-", 1)[0]]
        name, value = found
        check = _CHECKS.get(name)
        if check is None or check(analysis, i):
            letters[i], values[i] = LETTERS[name], value
    _mark_phrases(plain, known.phrases, letters, values, analysis)
    return Shapes("".join(letters), values, modifiers, plain)


def _unlisted(word: str, form: str, known: Vocabulary) -> Word | None:
    if word[0] in _DIGITS:
        return _number(word)
    if "-" in word:
        prefix, _, rest = word.partition("-")
        if prefix in known.prefixes and rest:
            return known.words.get(rest) or (_number(rest) if rest[0] in _DIGITS else None)
    if form in known.zones:
        return "zone", known.zones[form]
    if word[-1] == "s" and known.words.get(word[:-1], ("",))[0] in ("weekday", "part"):
        name, value = known.words[word[:-1]]
        return name + "s", value
    return None


def _number(word: str) -> Word | None:
    found = _NUMBER.fullmatch(word)
    if not found:
        return None
    name = found.lastgroup or ""
    if name in ("small", "year"):
        return name, int(word)
    if name == "num":
        number = float(word.replace(",", "")[:12])
        return name, int(number) if number.is_integer() else number
    if name == "ordinal":
        return name, int(word[:-2])
    return name, word


def _mark_phrases(
    plain: Sequence[str], phrases: Phrases, letters: list[str], values: list[Value], analysis: Analysis
) -> None:
    """Give the words of approximators and holidays their class."""
    for i, word in enumerate(plain):
        if word not in phrases:
            continue
        for tokens, (name, value) in phrases[word]:
            if tuple(plain[i : i + len(tokens)]) == tokens and (name != "holiday" or _capital(analysis, i)):
                rest = LETTERS["rest"] if name == "holiday" else LETTERS[name]
                letters[i : i + len(tokens)] = [LETTERS[name], *[rest] * (len(tokens) - 1)]
                values[i] = value
                break


def _capital(analysis: Analysis, i: int) -> bool:
    return analysis.forms[i][0].isupper()


def _beside_number(analysis: Analysis, i: int) -> bool:
    after = analysis.forms[i + 1 : i + 2]
    before = analysis.forms[i - 1 : i] if i else ()
    return any(form[0].isdigit() for form in (*after, *before))


def _is_month(analysis: Analysis, i: int) -> bool:
    """Tell the month from the verb ("may"), the walk ("march") and the person ("April Smith")."""
    form = analysis.forms[i]
    if "-" in form:
        return True
    if not form[0].isupper():
        return False
    if _beside_number(analysis, i):
        return True
    if len(form) == _LENGTH_OF_ABBREVIATIONS and form not in _WHOLE:
        return False
    return analysis.tags[i].startswith("NN") and not _in_name(analysis, i)


def _in_name(analysis: Analysis, i: int) -> bool:
    """Say whether a word is a part of the name of a person, or beside one without a preposition."""
    labels, before = analysis.labels, max(0, i - 1)
    if labels[i].endswith("PER") or labels[before].endswith("PER"):
        return True
    return labels[min(i + 1, len(labels) - 1)].endswith("PER") and analysis.tags[before] not in ("IN", "JJ", "DT")


def _is_season(analysis: Analysis, i: int) -> bool:
    return analysis.tags[i].startswith(("NN", "JJ"))


def _is_short_weekday(analysis: Analysis, i: int) -> bool:
    """Accept "Mon" and "Sat." only before a date: "Sat., May 3", "Mon 12 May"."""
    after = [form for form in analysis.forms[i + 1 : i + 4] if form not in (",", ".")]
    return (
        _capital(analysis, i)
        and bool(after)
        and (after[0][0].isdigit() or after[0][0].isupper())
        and (any(form[0].isdigit() for form in after[:2]))
    )


def _is_not_money(analysis: Analysis, i: int) -> bool:
    return not (i and analysis.tags[i - 1] in ("$", "#"))


_CHECKS: Mapping[str, Check] = {
    "month": _is_month,
    "season": _is_season,
    "short": _is_short_weekday,
    "weekday": _capital,
    "weekdays": _capital,
    "year": _is_not_money,
    "small": _is_not_money,
    "num": _is_not_money,
}
