"""Years, decades and centuries: "1990", "'82", "the nineties", "the 19th century"."""

from datetime import MINYEAR

from newsevents.stages.times.drafts import Draft, Rule, Sense

_FIRST, _LAST = 1900, 2099
"""Years that need no preposition to be one."""

_AHEAD = 10
"""Years after that of the story that two digits may mean."""

_THOUSAND = 1000


def _year(draft: Draft) -> Sense | None:
    year = draft.number("year")
    return None if year is None else draft.date(f"{year:04}", relative=False)


def _lone_year(draft: Draft) -> Sense | None:
    """Read "1990" as a year, unless it counts something ("1990 people") or is part of a name ("A-1990")."""
    year, analysis = draft.number("year"), draft.analysis
    if year is None or not analysis.tags[draft.stop - 1].startswith(("CD", "NN", "JJ")):
        return None
    told = draft.first > 0 and draft.page.plain[draft.first - 1] in draft.words.dating
    after = analysis.tags[draft.stop] if draft.stop < len(analysis) else "."
    modern = _FIRST <= year <= _LAST
    if after in ("NNS", "NNPS", "CD", "HYPH") and not (told and modern and after != "CD"):
        return None
    return _year(draft) if told or modern else None


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
    latest = draft.year_from_anchor(_AHEAD)
    if digits is None or not alone or latest is None or not 10 <= digits <= 99:
        return None
    year = latest - (latest - digits) % 100
    return draft.date(f"{year:04}") if year >= MINYEAR else None


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


YEARS_IN_WORDS = (
    Rule("the-year", "EDGE?the unit year", _year),
    Rule("year-in-words", "(?:the unit)?cardinal cardinal(?:hyphen?cardinal)?(?!UNITS)", _year_in_words),
)
"""Rules for years that go before those for units: "the year 2000"."""

YEARS = (
    Rule("span-of-years", "pair", _span_of_years),
    Rule("decade", "EDGE?the?EARLY?(?:apostrophe?decade|decadeword)", _decade),
    Rule("century", "EDGE?the?EARLY?(?:ordinal|second)hyphen?unit", _century),
    Rule("year", "EDGE?EARLY?year", _lone_year),
    Rule("short-year", "apostrophe(?:small|num)", _short_year),
)
"""Rules for years, decades and centuries."""
