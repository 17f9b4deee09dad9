"""
Many stories: on all cores of a machine, and as rows of Arrow for Spark, DuckDB and others.

:func:`parse_many` takes articles and yields stories, in constant memory.

In tables one row is one story, with lists of what was found in it, each with its
words, their place in the text, and the rule that found it.  :data:`SCHEMA` has the
types of all columns; it needs the extra ``arrow``, as all that makes rows does.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsevents.scale._flat import explode
    from newsevents.scale.batches import parse_batches, result_schema
    from newsevents.scale.many import OnError, Progress, StartMethod, parse_many

# All is imported on first use: a process that parses pays for no table.
_HOMES = {
    "newsevents.scale._flat": ("explode",),
    "newsevents.scale.batches": ("parse_batches", "result_schema"),
    "newsevents.scale.many": ("OnError", "Progress", "StartMethod", "parse_many"),
}

__all__ = [
    "SCHEMA",
    "OnError",
    "Progress",
    "StartMethod",
    "explode",
    "parse_batches",
    "parse_many",
    "result_schema",
]

SCHEMA: Any
"""The ``pyarrow.Schema`` of what is found in a story; made when it is first asked for."""


def __getattr__(name: str) -> Any:
    if name == "SCHEMA":
        return import_module("newsevents.scale._schema").schema()
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = getattr(import_module(home), name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted(__all__)
