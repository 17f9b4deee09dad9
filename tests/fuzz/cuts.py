"""The sentences of the tests, cut after any word: a text may end where nobody ends a sentence."""

import ast
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

_FEWEST, _MOST = 4, 60
"""Words of a string that is taken for a sentence or two."""
_LONGEST_SMALL = 5
"""Letters of words that mostly ask for more, such as "and", "that", "a" and "while"."""


@cache
def sentences() -> tuple[str, ...]:
    """Return the texts in the tests of the stages: every construction that is known to matter."""
    folder = Path(__file__).parents[1] / "stages"
    nodes = (node for path in sorted(folder.rglob("*.py")) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    strings = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return tuple(sorted(text for text in strings if _FEWEST <= len(text.split()) <= _MOST))


def any_cut(random: Random) -> dict[str, Any]:
    """Make the arguments of a call of ``newsevents.parse``: a sentence cut, as a rule after a small word."""
    words = random.choice(sentences()).split()
    small = [at for at, word in enumerate(words, 1) if len(word) <= _LONGEST_SMALL and word.islower()]
    at = random.choice(small) if small and random.randrange(4) else random.randrange(1, len(words) + 1)
    return {"text": " ".join(words[:at]) + random.choice(("", "", ",", " —"))}
