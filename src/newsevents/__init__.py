"""
Who met whom, who said what, who did what to whom: typed events from news text.

>>> from datetime import date
>>> import newsevents
>>> story = newsevents.parse(
...     "Foreign Minister Ana Ruiz said the talks were over.", published=date(2025, 8, 20)
... )
>>> [statement.quote(story) for statement in story.statements]
['the talks were over']
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsevents import errors, model
from newsevents.model import (
    Actor,
    Alliance,
    Article,
    Country,
    Event,
    Evidence,
    Group,
    Meeting,
    Organization,
    Person,
    Place,
    Role,
    Span,
    Statement,
    Story,
    When,
)

if TYPE_CHECKING:
    from newsevents.formats import dump, dump_all, dumps, load, load_all, loads, read
    from newsevents.lexicon import alliances
    from newsevents.parser import Parser, parse, parse_article

# The analyzer, the lexicon and the formats are imported on first use, so that
# importing the package costs little more than importing attrs.
_LAZY = {
    "Parser": "newsevents.parser",
    "alliances": "newsevents.lexicon",
    "dump": "newsevents.formats",
    "dump_all": "newsevents.formats",
    "dumps": "newsevents.formats",
    "load": "newsevents.formats",
    "load_all": "newsevents.formats",
    "loads": "newsevents.formats",
    "parse": "newsevents.parser",
    "parse_article": "newsevents.parser",
    "read": "newsevents.formats",
}

__all__ = [
    "Actor",
    "Alliance",
    "Article",
    "Country",
    "Event",
    "Evidence",
    "Group",
    "Meeting",
    "Organization",
    "Parser",
    "Person",
    "Place",
    "Role",
    "Span",
    "Statement",
    "Story",
    "When",
    "alliances",
    "dump",
    "dump_all",
    "dumps",
    "errors",
    "load",
    "load_all",
    "loads",
    "model",
    "parse",
    "parse_article",
    "read",
]


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = getattr(import_module(_LAZY[name]), name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted(__all__)
