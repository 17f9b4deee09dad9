"""Years, decades and centuries: "1990", "'82", "the nineties", "the 19th century"."""

from newsevents.stages.times.drafts import Draft, Rule, Sense

_FIRST, _LAST = 1900, 2099
"""Years that need no preposition to be one."""

_THOUSAND = 1000
_MONTHS = 12
_OLD = range(100, _THOUSAND)
"""Numbers that are years if the text says no more than "in"."""


def _year(draft: Draft) -> Sense | None:
    year = draft.number("year")
    return None if year is None else draft.date(f"{year:04}", relative=False)


def _lone_year(draft: Draft) -> Sense | None:
    """Read "1990" as a year, unless it counts something ("1990 people") or is part of a name ("A-1990")."""
    year, analysis = draft.number("year"), draft.analysis
    if year is None or not analysis.tags[draft.stop - 1].startswith(("CD", "NN", "JJ")) or _of_something(draft):
        return None
    told = _told(draft)
    after = analysis.tags[draft.stop] if draft.stop < len(analysis) else "."
    modern = _FIRST <= year <= _LAST
    if after in ("NNS", "NNPS", "CD", "HYPH") and not ((told or _determined(draft)) and modern and after != "CD"):
        return None
    return _year(draft) if told or modern else None


def _told(draft: Draft) -> bool:
    """Say whether a preposition stands before that goes with years."""
    return draft.first > 0 and draft.page.plain[draft.first - 1] in draft.words.dating


def _determined(draft: Draft) -> bool:
    """Say whether an article or a possessive stands before: "the 2012 elections", but "some 1995 soldiers"."""
    before = draft.first - 1
    return before >= 0 and (draft.page.plain[before] == "the" or draft.analysis.tags[before] in ("PRP$", "POS"))


def _of_something(draft: Draft) -> bool:
    """Tell a number, an amount and a house from a year: "Flight 2016", "2011 percent", "at 1950 Elm Street"."""
    tags, plain = draft.analysis.tags, draft.page.plain
    if draft.stop < len(plain) and plain[draft.stop] in draft.words.measures:
        return True
    if not draft.first or draft.stop - draft.first > 1:
        return False
    before = draft.first - 1
    return tags[before] in ("NN", "NNP") or (plain[before] == "at" and draft.next_tag.startswith("NNP"))


def _year_in_words(draft: Draft) -> Sense | None:
    """Read "nineteen ninety-six", "twenty twenty-five", "the year two thousand"."""
    first, *rest = (value for value in draft.all("cardinal") if isinstance(value, int))
    if rest[0] == _THOUSAND:
        year = first * _THOUSAND + sum(rest[1:])
        whole = draft.has("unit")
    else:
        year = 100 * first + sum(rest)
        whole = rest[0] >= 10 and (len(rest) == 1 or (rest[0] % 10 == 0 and rest[1] < 10))
    return draft.date(f"{year:04}", relative=False) if whole and _FIRST <= year <= _LAST else None


def _short_year(draft: Draft) -> Sense | None:
    """Read "'82": the year of those two digits that lies at most ten years ahead."""
    digits, analysis, last = draft.number("small", "num"), draft.analysis, draft.stop - 1
    start = analysis.starts[draft.first]
    alone = analysis.ends[draft.first] == analysis.starts[last] and (not start or analysis.text[start - 1].isspace())
    year = draft.year_of_digits(digits) if digits is not None and alone and digits >= 10 else None
    return None if year is None else draft.date(f"{year:04}")


def _decade(draft: Draft) -> Sense | None:
    """Read "the 1990s", "the '90s", "the nineties"; "in his 30s" is an age."""
    digits = "".join(char for char in draft.code("decade") or "" if char.isdigit())
    if len(digits) == 4:
        return draft.date(digits[:3], relative=False)
    if not (draft.has("the") or draft.has("apostrophe")):
        return None
    tens = draft.number("decadeword") or int(digits[:1] or 0)
    latest = (draft.anchor.year if draft.anchor else 2000) // 10
    decade = latest - (latest - tens) % 10
    return draft.date(f"{decade:03}") if decade >= 0 else None


def _century(draft: Draft) -> Sense | None:
    number = draft.number("ordinal", "second")
    fits = number is not None and 1 <= number <= 22 and draft.code("unit") == "C"
    return draft.date(f"{number - 1:02}", relative=False) if fits and number else None


def _span_of_years(draft: Draft) -> Sense | None:
    """Read "1998/99" as the years from the first to the last, both included."""
    pair = draft.code("pair")
    if pair is None:
        return None
    first, last = pair[:4], pair[:2] + pair[5:] if len(pair) < len("1998/1999") else pair[5:]
    return draft.date(f"{first}/{last}", relative=False) if first < last else None


def _years_to(draft: Draft) -> Sense | None:
    """Read "2016-17" as the years from the first to the last, both included."""
    year, analysis = draft.number("year"), draft.analysis
    last = analysis.form(draft.stop - 1)
    joined = analysis.starts[draft.stop - 1] - analysis.ends[draft.first] == 1
    if year is None or not joined or len(last) != len("17") or not last.isdigit():
        return None
    if int(last) <= year % 100 and (last != "00" or year % 100 != 99):
        return _year_of_months(draft, year, int(last))
    return draft.date(f"{year}/{year - year % 100 + int(last) + (100 if last == '00' else 0)}", relative=False)


def _year_of_months(draft: Draft, year: int, month: int) -> Sense | None:
    """Read "2012-11" as a month."""
    return draft.date(f"{year:04}-{month:02}", relative=False) if 1 <= month <= _MONTHS else None


def _old_year(draft: Draft) -> Sense | None:
    """Read "the year 476", "AD 79", and, where nothing is counted, "in 988"."""
    year = draft.number("num", "small", "year")
    if year is None or "," in draft.analysis.form(draft.stop - 1):
        return None
    return draft.date(f"{year:04}", relative=False) if 0 < year < _THOUSAND or draft.has("era") else None


def _old_year_told(draft: Draft) -> Sense | None:
    """Read "in 988" where it tells when something was done, and does not count: "one in 500"."""
    analysis, head = draft.analysis, draft.analysis.heads[draft.first]
    counted = not draft.next_tag.startswith((".", ",", "CC", ":", "-RRB-"))
    done = head >= 0 and analysis.tags[head] in ("VBD", "VBN") and analysis.relations[draft.first].startswith("obl")
    return None if counted or not done or draft.number("num") not in _OLD else _old_year(draft)


def _before_christ(draft: Draft) -> Sense | None:
    """Read "44 BC"."""
    year = draft.number("num", "small", "year")
    return draft.date(f"BC{year:04}", relative=False) if year and year < 10 * _THOUSAND else None


YEARS_IN_WORDS = (
    Rule("before-christ", "(?:small|num|year)(?:before)", _before_christ),
    Rule("era", "era(?:small|num|year)|(?:small|num|year)era", _old_year),
    Rule("the-year", "EDGE?the unit year", _year),
    Rule("the-old-year", "the unit num", _old_year),
    Rule("year-in-words", "(?:the unit)?cardinal cardinal(?:hyphen?cardinal)?(?!UNITS)", _year_in_words),
)
"""Rules for years that go before those for units: "the year 2000"."""

YEARS = (
    Rule("span-of-years", "pair", _span_of_years),
    Rule("years-to", "year hyphen(?:small|num)(?!month|hyphen|UNITS|cardinal)", _years_to),
    Rule("decade", "EDGE?the?EARLY?(?:apostrophe?decade|decadeword)", _decade),
    Rule("century", "EDGE?the?EARLY?(?:ordinal|second)hyphen?unit", _century),
    Rule("year", "EDGE?EARLY?year", _lone_year),
    Rule("old-year", "(?<=in)num(?!UNITS|hyphen|comma num)", _old_year_told),
    Rule("short-year", "apostrophe(?:small|num)", _short_year),
)
"""Rules for years, decades and centuries."""
