"""From patterns over the names of classes to regular expressions over their characters."""

import re
from collections.abc import Sequence

from newsevents.stages.times.classes import LETTERS
from newsevents.stages.times.drafts import Rule

PARTS = {
    "WHOLE": "(?:small|num|year|cardinal)(?:(?:hyphen|and)?cardinal){0,4}",
    "NUM": "(?:half a|WHOLE dozen?(?:and?a?half|and?fraction)?|half?a?dozen|fraction)",
    "SOME": "a?some",
    "AMOUNT": "(?:approx{0,4}(?:SOME|a?couple of?|NUM|a approx?))",
    "EARLY": "(?:(?:modifier|later)hyphen?)",
    "EDGE": "(?:the?edge of)",
    "STEP": "(?:step|this)",
    "UNIT": "(?:unit|quarter)",
    "UNITS": "(?:units|quarters|unit)",
    "DAY": "(?:small|ordinal|second)",
    "DECADE": "(?:apostrophe?decade)",
}
"""Parts of patterns, each of those before it."""

_NAME = re.compile(r"[A-Za-z]+")


def compiled(rules: Sequence[Rule]) -> re.Pattern[str]:
    """Compile rules to one regular expression; each is a group with the position of the rule as its name."""
    return re.compile("|".join(f"(?P<r{i}>{expanded(rule.pattern)})" for i, rule in enumerate(rules)))


def expanded(pattern: str) -> str:
    """Return a pattern over names as one over characters."""
    return _NAME.sub(_letter, pattern).replace(" ", "")


def _letter(found: re.Match[str]) -> str:
    name = found[0]
    return f"(?:{expanded(PARTS[name])})" if name in PARTS else LETTERS[name]
