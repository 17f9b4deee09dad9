"""What stands in the cells of a corpus, of whatever program: as text, as names, as something further."""

import json
import math
from collections.abc import Mapping

from newsevents.formats._articles import bylines, first, listed
from newsevents.model import Detail

_LONGEST = 1000
"""Characters of a further value that is carried along; what is longer is a text, not something said of one."""


def missing(value: object) -> bool:
    """Say whether a cell is empty: None, nothing but blanks, or what a data frame has for nothing."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NAType", "NaTType") or (_is_numpy(value) and str(value) == "NaT")


def plain(value: object) -> object:
    """Return a cell as Python has it, where it is one of NumPy's; its times stay what they are."""
    if not _is_numpy(value):
        return value
    return (
        getattr(value, "tolist", lambda: value)()
        if getattr(getattr(value, "dtype", None), "kind", "M") not in "mM"
        else value
    )


def _is_numpy(value: object) -> bool:
    return type(value).__module__ == "numpy"


def text_of(value: object) -> object:
    r"""
    Return a text; of paragraphs or of the sections of a body (fundus) the text that they make.

    >>> text_of({"summary": ["One."], "sections": [{"headline": ["Two"], "paragraphs": ["Three."]}]})
    'One.\n\nTwo\n\nThree.'
    """
    if isinstance(value, Mapping):
        parts = [value.get("summary"), *listed(value.get("sections"))] if "sections" in value else []
        parts = parts or [value.get("headline"), value.get("paragraphs")] if "paragraphs" in value or parts else []
    elif isinstance(value, list):
        parts = value
    else:
        return value
    texts = [text for text in map(text_of, parts) if isinstance(text, str) and text.strip()]
    return "\n\n".join(texts) if texts else value


def names_of(value: object) -> tuple[str, ...]:
    """Return the names of authors: of a byline, of a list of names, or of objects that have one."""
    if isinstance(value, str):
        return bylines(value)
    names = (name_of(one) for one in listed(list(value) if isinstance(value, tuple) else value))
    return tuple(filter(None, names))


def name_of(value: object) -> str | None:
    """Return a name, or that of an object that has one: a source, an author."""
    if isinstance(value, Mapping):
        return first(value.get("name"), value.get("title"), value.get("uri"))
    return first(value)


def detail(name: str, value: object) -> Detail | None:
    """Return what stands in a further column, as text; None if nothing does, or a text of its own."""
    if missing(value) or not name:
        return None
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, str | int | float):
        text = str(value)
    elif hasattr(value, "isoformat"):
        text = str(value.isoformat())
    elif isinstance(value, dict | list | tuple):
        text = json.dumps(value, ensure_ascii=False, default=str)
    else:
        text = str(value)
    return Detail(name, text) if len(text) <= _LONGEST else None
