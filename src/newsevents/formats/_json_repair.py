"""
JSON as pages hold it: in comments, with a comma too few or too many, with quotation marks inside strings.

Browsers show such a page, so nobody mends it; what it says is read all the same.
"""

import json
import re
from html import unescape

_WRAPPING = re.compile(r"<!--|-->|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?|(?://|/\*)?\s*\]\]>\s*(?:\*/)?")
_REPAIRS = 25
"""How many mistakes are mended in one script: each takes reading it once more."""
_REACH = 200
"""Characters before a mistake in which a comma may be at fault."""
_READER = json.JSONDecoder(strict=False)


def values(script: str) -> list[object]:
    """
    Return the values that a script holds: one, or several after each other; what cannot be read is left out.

    >>> values('//<![CDATA[ {"a": 1 "b": "x",}; //]]>')
    [{'a': 1, 'b': 'x'}]
    >>> values('{"a": "they said "no" to it"}')
    [{'a': 'they said "no" to it'}]
    >>> values("no")
    []
    """
    script = _WRAPPING.sub("", script).strip("\ufeff \t\r\n;")
    found, at = _values(script)
    if not found and "&quot;" in script[at:]:
        found, _ = _values(unescape(script))
    return found


def _values(script: str) -> tuple[list[object], int]:
    found: list[object] = []
    at = 0
    for _ in range(_REPAIRS):
        at += len(script[at:]) - len(script[at:].lstrip(" \t\r\n;,"))
        if at >= len(script):
            break
        try:
            value, at = _READER.raw_decode(script, at)
        except json.JSONDecodeError as error:
            mended = _mended(script, error)
            if mended is None:
                break
            script = mended
        except (ValueError, RecursionError):
            break
        else:
            found.append(value)
    return found, at


def _mended(script: str, error: json.JSONDecodeError) -> str | None:
    """Return a script without the mistake at which reading it ended, None if nobody knows what was meant."""
    at = error.pos
    before, after = script[:at], script[at:]
    if error.msg.startswith("Invalid \\escape"):
        return before + after[1:]
    ends = error.msg.startswith("Expecting value") and after[:1] == "]"
    if ends or error.msg.startswith(("Expecting property name", "Illegal trailing comma")):
        comma = script.rfind(",", max(0, at - _REACH), at + 1)  # newer Pythons stop at the comma, older ones after it
        plain = comma >= 0 and not script[comma + 1 : at].strip(" \t\r\n,")
        return script[:comma] + script[comma + 1 :] if plain else None
    if error.msg.startswith("Expecting value") and after[:1] in ("}", ","):
        return f"{before}null{after}"
    if error.msg.startswith("Expecting ',' delimiter"):
        return _separated(before, after)
    return None


def _separated(before: str, after: str) -> str | None:
    """Mend what stands between two values: a comma, the end of the script, or a string that ended too early."""
    if not after:
        missing = _closing(before)
        return f"{before}{missing}" if missing else None
    if after[0] in '"{[' and not before.endswith('"'):
        return f"{before},{after}"
    if re.match(r'"[^"\n]{1,60}"\s*:', after):
        return f"{before},{after}"
    mark = before.rstrip().rfind('"')
    closing = after.find('"')
    if mark < 0 or closing < 0 or before[mark + 1 :].strip():
        return None
    return f"{before[:mark]}\\{before[mark:]}{after[:closing]}\\{after[closing:]}"


def _closing(script: str) -> str:
    """Return the brackets that are open at the end of a script, closed."""
    waiting: list[str] = []
    for bracket in re.findall(r"[\[\]{}]", re.sub(r'"(?:[^"\\]|\\.)*"', "", script)):
        if bracket in "[{":
            waiting.append("]" if bracket == "[" else "}")
        else:
            waiting = waiting[:-1]
    return "".join(reversed(waiting))
