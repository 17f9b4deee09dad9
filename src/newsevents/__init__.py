"""
Who met whom, who said what, who did what to whom: typed events from news text.

>>> from datetime import date
>>> import newsevents
>>> story = newsevents.parse(
...     "Foreign Minister Ana Ruiz said the talks were over.", published=date(2025, 8, 20)
... )
>>> [statement.quote() for statement in story.statements]
['the talks were over']
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsevents import errors, model
    from newsevents.formats import dump, dump_all, dumps, load, load_all, loads, read, read_rows, to_frame
    from newsevents.lexicon import alliances
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
    from newsevents.parser import Parser, parse, parse_article

# All is imported on first use: who only reads documents pays for no analyzer, who only parses for no format.
_HOMES = {
    "newsevents.formats": ("dump", "dump_all", "dumps", "load", "load_all", "loads", "read", "read_rows", "to_frame"),
    "newsevents.lexicon": ("alliances",),
    "newsevents.parser": ("Parser", "parse", "parse_article"),
}
_LAYERS = ("errors", "model")

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
    "read_rows",
    "to_frame",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    if name in _LAYERS:
        return import_module(f"newsevents.{name}")
    home = next((home for home, names in _HOMES.items() if name in names), "newsevents.model")
    globals()[name] = getattr(import_module(home), name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted(__all__)
