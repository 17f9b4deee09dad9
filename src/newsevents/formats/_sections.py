"""The section of the news that an article stands in, as documents and corpora say it."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from newsevents.formats._articles import string
from newsevents.formats._markup import plain
from newsevents.model import Detail

_KIND = re.compile(r"(?<![a-z])(?:sections?|desks?)(?![a-z])", re.IGNORECASE)
_LONGEST = 100
"""Characters of the name of a section; what is longer is something else."""
_NAME = "section"


def section_name(value: object) -> str | None:
    """
    Return the name of a section in one line and without markup; None if it is an address, or no name.

    >>> section_name(" World &amp; Europe "), section_name("https://example.org/world"), section_name(3)
    ('World & Europe', None, None)
    """
    name = " ".join(plain(string(value) or "").split())
    return name if name and len(name) <= _LONGEST and not name.startswith(("/", "http:", "https:")) else None


def is_of_sections(scheme: object) -> bool:
    """
    Say whether a list of categories is one of sections, by its name or its address.

    >>> is_of_sections("section"), is_of_sections("https://example.org/lists/sections"), is_of_sections("keyword")
    (True, True, False)
    >>> is_of_sections("https://desk.example.org/tags"), is_of_sections(None)
    (False, False)
    """
    try:
        parts = urlsplit(string(scheme) or "")
    except ValueError:
        return False
    return any(_KIND.search(part) for part in (parts.path, parts.fragment))


def section_of(values: Iterable[object]) -> tuple[str | None, tuple[Detail, ...]]:
    """
    Return the first section of several, and the others as details.

    >>> section_of(["World", "Europe", "World"])
    ('World', (Detail(name='section', value='Europe'),))
    """
    first, *others = dict.fromkeys(filter(None, map(section_name, values))) or (None,)
    return first, tuple(Detail(_NAME, name) for name in others if name)
