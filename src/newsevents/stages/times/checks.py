"""Words that tell the time only in some places: "may", "march", "fall", "sat"."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from newsevents.language import Analysis

_LENGTH_OF_ABBREVIATIONS = 3
_WHOLE = ("May",)
"""Months that are as short as an abbreviation, and none."""

Check: TypeAlias = Callable[[Analysis, int], bool]


def has_capital(analysis: Analysis, i: int) -> bool:
    """Say whether token *i* begins with a capital."""
    return analysis.is_capitalized(i)


def _beside_number(analysis: Analysis, i: int) -> bool:
    """Say whether a number stands beside a word, or is joined to it: "19 Nov", "19-Nov-12"."""
    after = [form for form in analysis.forms[i + 1 : i + 3] if form != "-"][:1]
    before = [form for form in analysis.forms[max(0, i - 2) : i] if form != "-"][-1:]
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
    return analysis.tags[i].startswith("NN") and not _in_name(analysis, i) and not _is_a_walk(analysis, i)


def _is_a_walk(analysis: Analysis, i: int) -> bool:
    """Say whether an article makes an event of a word that is no attribute: "the annual March for Life"."""
    article = next((j for j in range(i - 1, max(-1, i - 4), -1) if not analysis.tags[j].startswith("JJ")), i)
    after = analysis.forms[i + 1 : i + 2]
    return analysis.forms[article].lower() in ("the", "a", "``", "“") and after in (("for",), ("of",), ("on",))


def _in_name(analysis: Analysis, i: int) -> bool:
    """Say whether a word is a part of the name of a person, or beside a name without a preposition."""
    labels, before = analysis.labels, max(0, i - 1)
    if labels[i].endswith("PER") or (before < i and analysis.tags[before].startswith("NNP")):
        return True
    return labels[min(i + 1, len(labels) - 1)].endswith("PER") and analysis.tags[before] not in ("IN", "JJ", "DT")


def _is_season(analysis: Analysis, i: int) -> bool:
    return analysis.tags[i].startswith(("NN", "JJ"))


def _is_short_weekday(analysis: Analysis, i: int) -> bool:
    """Accept "Mon" and "Sat." only before a date: "Sat., May 3", "Mon 12 May"."""
    after = [form for form in analysis.forms[i + 1 : i + 4] if form not in (",", ".")]
    return (
        has_capital(analysis, i)
        and bool(after)
        and (after[0][0].isdigit() or after[0][0].isupper())
        and (any(form[0].isdigit() for form in after[:2]))
    )


def _is_not_money(analysis: Analysis, i: int) -> bool:
    return not (i and analysis.tags[i - 1] in ("$", "#"))


def _is_business_period(analysis: Analysis, i: int) -> bool:
    """
    Tell the quarter from what firms call things: "in Q3", "Q3 2024", but "an Audi Q3", "H1 visas".

    A half year needs a year beside it, or "in" before it.
    """
    form, before = analysis.forms[i], analysis.tags[i - 1] if i else ""
    beside = {form.lower() for form in (*analysis.forms[i + 1 : i + 3], *analysis.forms[max(0, i - 2) : i])}
    dated = any(other.isdigit() and len(other) == len("2024") for other in beside)
    if not form.isupper() or dated:
        return dated and form.isupper()
    return before == "IN" or ("Q" in form and before not in ("NNP", "DT", "CD"))


def _is_era(analysis: Analysis, i: int) -> bool:
    """Accept "AD", "BC", and not the advertisement."""
    return analysis.forms[i].isupper()


CHECKS: Mapping[str, Check] = {
    "before": _is_era,
    "business": _is_business_period,
    "era": _is_era,
    "month": _is_month,
    "season": _is_season,
    "short": _is_short_weekday,
    "weekday": has_capital,
    "weekdays": has_capital,
    "year": _is_not_money,
    "small": _is_not_money,
    "num": _is_not_money,
}
"""What a word of a class must look like in its place to be one."""
