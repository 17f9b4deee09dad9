"""
The JSON Schema of a story: generated from the classes, shipped as a file.

It holds for whatever :func:`newsevents.dumps` writes.  The classes demand more
than a schema can say: that spans end within the text, that what is referred to
is there, that a meeting's hosts take part in it.
"""

import ast
import inspect
import json
import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from types import UnionType
from typing import Any, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has, resolve_types

from newsevents.formats import _surrogates
from newsevents.formats._converter import DEFINED, KINDS, SCHEMA
from newsevents.model import Actor, Span, Story
from newsevents.model._checks import BOUNDS, Bounds, not_empty, unique

FILE = "newsevents-1.schema.json"
"""Name of the file in this package."""


def json_schema() -> str:
    """Return the JSON Schema of a story (draft 2020-12), as the package ships it."""
    return files("newsevents.formats").joinpath(FILE).read_text(encoding="utf-8")


def generate() -> str:
    """
    Make the JSON Schema anew from the classes.

    It is text, as it stands in the file; the descriptions are the docstrings
    of the classes and their fields.
    """
    body = _object(Story)
    top = {"schema": {"const": SCHEMA, "description": "Version of this format."}}
    moved = {_surrogates.KEY: {"const": _surrogates.VALUE, "description": _MOVED}}
    parts = {cl.__name__: _definition(cl) for cl in sorted(_parts(Story, set()), key=lambda cl: cl.__name__)}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Story",
        **body,
        "properties": {**top, **moved, **body["properties"]},
        "required": ["schema", *body["required"]],
        "$defs": parts,
    }
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


_MOVED = "There if strings of the story hold lone surrogates, which are then moved to this place and on."


def _parts(cl: type, seen: set[type]) -> set[type]:
    """Collect the classes that a class is made of."""
    for field in fields(resolve_types(cl)):
        for part in _classes(field.type):
            if part not in seen:
                seen.add(part)
                for one in KINDS.values() if part is Actor else (part,):
                    seen.add(one)
                    if has(one):
                        _parts(one, seen)
    return seen


def _classes(hint: Any) -> Iterator[type]:
    if get_args(hint):
        for part in get_args(hint):
            yield from _classes(part)
    elif has(hint) or _is_enum(hint):
        yield hint


def _is_enum(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)


def _definition(cl: type) -> dict[str, Any]:
    if _is_enum(cl):
        return {"description": _summary(cl), "enum": [member.value for member in cl]}  # type: ignore[attr-defined]  # it is an enumeration
    if cl is Span:
        offset = {"type": "integer", "minimum": 0}
        return {"description": _SPAN, "type": "array", "items": offset, "minItems": 2, "maxItems": 2}
    if cl is Actor:
        return {"description": _summary(cl), "oneOf": [_to(kind) for kind in KINDS.values()]}
    schema = _object(cl)
    if issubclass(cl, Actor):
        schema["properties"] = {"kind": {"const": cl.kind}, **schema["properties"]}
        schema["required"] = ["kind", *schema["required"]]
    return schema


_SPAN = "Start and end of a non-empty range of the text in Unicode code points, half-open."


def _object(cl: type) -> dict[str, Any]:
    attributes = fields(resolve_types(cl))
    described = _field_docs(cl)
    return {
        "description": _summary(cl),
        "type": "object",
        "properties": {a.name: {"description": described[a.name], **_field(cl, a)} for a in attributes},
        "required": [a.name for a in attributes if a.default is NOTHING],
        "additionalProperties": False,
    }


def _field(cl: type, attribute: "Attribute[Any]") -> dict[str, Any]:
    if cl is Story and attribute.name in DEFINED:
        return {"type": "array", "items": _to(DEFINED[attribute.name])}
    if attribute.name == "id":
        return {"type": "string", "pattern": rf"^{_prefix(cl)}:\S+$"}
    schema = _type(attribute.type)
    return {**schema, **_bounds(attribute.validator, schema)}


def _prefix(cl: type) -> str:
    return str(getattr(cl, "kind", cl.__name__.lower())) if issubclass(cl, Actor) else cl.__name__.lower()


def _type(hint: Any) -> dict[str, Any]:
    if get_origin(hint) is UnionType:
        (one,) = (part for part in get_args(hint) if part is not type(None))
        schema = _type(one)
        return (
            {**schema, "type": [schema["type"], "null"]} if "type" in schema else {"anyOf": [schema, {"type": "null"}]}
        )
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0])}
    if hint in DEFINED.values():
        return {"type": "string", "pattern": rf"^(?:{'|'.join(_prefixes(hint))}):\S+$"}
    return _PLAIN[hint] if hint in _PLAIN else _to(hint)


_PLAIN: dict[type, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    date: {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ].+)?$"},
}


def _prefixes(cl: type) -> list[str]:
    return list(KINDS) if cl is Actor else [_prefix(cl)]


def _to(cl: type) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{cl.__name__}"}


def _bounds(validator: Any, schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in getattr(validator, "_validators", (validator,)):
        if one is not_empty:
            found["minItems" if schema.get("type") == "array" else "minLength"] = 1
        elif one is unique:
            found["uniqueItems"] = True
        elif one is not None and one in BOUNDS:
            found |= _limits(BOUNDS[one])
    return found


def _limits(bounds: Bounds) -> dict[str, Any]:
    if bounds.pattern is not None:
        return {"pattern": f"^(?:{bounds.pattern})$"}
    return {"minimum": bounds.low, "maximum": bounds.high}


def _summary(cl: type) -> str:
    return _plain(inspect.getdoc(cl) or "").split("\n\n")[0]


def _field_docs(cl: type) -> dict[str, str]:
    return {name: doc for part in reversed(cl.__mro__) for name, doc in _own_field_docs(part).items()}


@cache
def _own_field_docs(cl: type) -> dict[str, str]:
    if not has(cl):
        return {}
    body = _class_bodies(cl.__module__)[cl.__name__]
    return {
        field.target.id: _plain(inspect.cleandoc(doc.value.value))
        for field, doc in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(doc, ast.Expr)
        and isinstance(doc.value, ast.Constant)
        and isinstance(doc.value.value, str)
    }


@cache
def _class_bodies(module: str) -> dict[str, list[ast.stmt]]:
    source = inspect.getsource(__import__(module, fromlist=["_"]))
    return {node.name: node.body for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def _plain(doc: str) -> str:
    """Take the markup out of a docstring; what is None in Python is absent in a document."""
    doc = re.sub(r":\w+:`([^`]*)`", r"\1", doc).replace("``", "")
    return re.sub(r"(?<!\n)\n(?!\n)", " ", re.sub(r"\bNone\b", "absent", doc))
