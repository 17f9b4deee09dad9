"""What is wrong with a file of one's own, told by its entries and with what would be right."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import fields

from newsevents._decode import short

_KEY = re.compile(r"must have no key (?P<key>'.*') @ \$(?:\.(?P<table>\w+)\[\d+\])?")
_ENTRY = re.compile(r".* @ \$\.(?P<table>\w+)\[(?P<number>\d+)\](?P<field>.*)", re.DOTALL)


def told(problem: str, data: Mapping[str, Any], whole: type, tables: Mapping[str, type]) -> str:
    """
    Return a problem with the keys that are known, if one is not, and the name of the entry.

    Args:
        problem: What is wrong, as a reader of plain data says it.
        data: The plain data of the file.
        whole: The class of the file.
        tables: The classes of the entries of each table.
    """
    return _with_keys(problem, whole, tables) + _name(problem, data)


def _with_keys(problem: str, whole: type, tables: Mapping[str, type]) -> str:
    found = _KEY.fullmatch(problem)
    cl = tables.get(found["table"]) if found and found["table"] else whole
    if found is None or cl is None:
        return problem
    known = ", ".join(field.name for field in fields(cl))
    head, place = problem.rsplit(" @ ", 1)
    return f"{head} (known: {known}) @ {place}"


def _name(problem: str, data: Mapping[str, Any]) -> str:
    """Return the name of the entry that has a problem, if it has one itself."""
    found = _ENTRY.fullmatch(problem)
    table = data.get(found["table"]) if found else None
    if found is None or not isinstance(table, list):
        return ""
    number = int(found["number"])
    entry = table[number] if number < len(table) else None
    name = entry.get("name") if isinstance(entry, dict) else None
    return f", entry {number + 1}, {short(name)}" if name else f", entry {number + 1}"
