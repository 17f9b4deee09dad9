"""
Many stories: as rows of Arrow, for the engines that archives live on.

One row is one story: what is found in it as lists of things, each with its
words, where they stand, and the rule that found them.  :data:`SCHEMA` has the
types of all columns; it needs the extra ``arrow``, as all that makes rows does.
"""

from typing import Any

from newsevents.scale._flat import explode
from newsevents.scale._schema import schema
from newsevents.scale.batches import parse_batches, result_schema

__all__ = ["SCHEMA", "explode", "parse_batches", "result_schema"]

SCHEMA: Any
"""The ``pyarrow.Schema`` of what is found in a story; made when it is first asked for."""


def __getattr__(name: str) -> Any:
    if name != "SCHEMA":
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return schema()


def __dir__() -> list[str]:
    return sorted(__all__)
