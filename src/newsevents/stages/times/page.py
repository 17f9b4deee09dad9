"""
Which tokens may belong to a time expression, and as what.

Every token gets a class ("month", "unit", "small", ...), written as one
character, so that the rules can be regular expressions over classes.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple, final

from newsevents.language import Analysis
from newsevents.stages.times.checks import CHECKS, has_capital
from newsevents.stages.times.classes import LETTERS, NAMES
from newsevents.stages.times.numbers import Value
from newsevents.stages.times.vocabulary import Phrases, Vocabulary

_CHECKED = re.compile(f"[{''.join(LETTERS[name] for name in CHECKS)}]")


@final
class Page(NamedTuple):
    """The tokens of a text as words that may tell the time."""

    classes: str
    """One character for each token; see :data:`newsevents.stages.times.classes.LETTERS`."""

    values: Sequence[Value]
    """What each token means; 0 if nothing."""

    modifiers: Sequence[str | None]
    """TIMEX3 modifiers that are a prefix of the token: "mid-2011"."""

    plain: tuple[str, ...]
    """The tokens in lower case, without a final full stop."""

    openers: Sequence[int]
    """The tokens with which a phrase may begin that names no calendar date."""


def page_of(analysis: Analysis, known: Vocabulary) -> Page:
    """Return what the tokens of a text may be in a time expression."""
    looked = [known.look(form) for form in analysis.forms]
    letters = [word.letter for word in looked]
    values = [word.value for word in looked]
    plain = tuple([word.plain for word in looked])
    for match in _CHECKED.finditer("".join(letters)):
        i = match.start()
        if not CHECKS[NAMES[match[0]]](analysis, i):
            letters[i], values[i] = LETTERS["other"], 0
    openers = [i for i, word in enumerate(looked) if word.opens]
    _mark_phrases(openers, plain, known.phrases, letters, values, analysis)
    return Page("".join(letters), values, [word.modifier for word in looked], plain, openers)


def _mark_phrases(
    openers: Sequence[int],
    plain: tuple[str, ...],
    phrases: Phrases,
    letters: list[str],
    values: list[Value],
    analysis: Analysis,
) -> None:
    """Give the words of approximators and holidays their class."""
    for i in openers:
        for tokens, (name, value) in phrases.get(plain[i], ()):
            if plain[i : i + len(tokens)] == tokens and (name != "holiday" or has_capital(analysis, i)):
                rest = LETTERS["rest"] if name == "holiday" else LETTERS[name]
                letters[i : i + len(tokens)] = [LETTERS[name], *[rest] * (len(tokens) - 1)]
                values[i] = value
                break
