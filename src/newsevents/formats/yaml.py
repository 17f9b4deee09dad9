"""
YAML: the plain data of JSON, for reading and writing by hand; one document per story.

Only what JSON has is read: no dates, tags, anchors or merged keys.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._converter import from_plain
from newsevents.formats._extras import needed
from newsevents.model import Story

WHAT = "YAML document"
"""What a document is called in errors."""


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the documents that hold *stories*."""
    yaml = needed("yaml", extra="yaml")
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    def write(plain: dict[str, Any]) -> str:
        text: str = yaml.dump(plain, Dumper=dumper, allow_unicode=True, sort_keys=False, explicit_start=True, width=120)
        text.encode()
        return text

    for story in stories:
        yield _documents.encode(story, write)


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a stream of documents."""
    yaml = needed("yaml", extra="yaml")
    data = _documents.read(source, WHAT, limit)
    try:
        loader = _loader()(data)
        while loader.check_data():
            yield from_plain(_plain(loader.get_data()), what=WHAT)
    except DecodeError:
        raise
    except yaml.YAMLError as error:
        raise DecodeError(WHAT, [f"must be YAML: {_said(error)}"]) from error
    except RecursionError as error:
        raise DecodeError(WHAT, ["must be less deeply nested"]) from error
    except (ValueError, LookupError, TypeError) as error:
        raise DecodeError(WHAT, [f"must have plain values ({error})"]) from error


def _said(error: Any) -> str:
    mark = getattr(error, "problem_mark", None)
    where = f" @ line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    return f"{getattr(error, 'problem', None) or getattr(error, 'reason', None) or error}{where}"


def _plain(data: object) -> object:
    """Refuse data in which something stands in two places: a few lines could mean billions."""
    seen: set[int] = set()
    rest = [data]
    while rest:
        one = rest.pop()
        if isinstance(one, (dict, list)):
            if id(one) in seen:
                raise DecodeError(WHAT, ["must have no anchors and aliases"])
            seen.add(id(one))
            rest.extend(one.values() if isinstance(one, dict) else one)
    return data


@cache
def _loader() -> Any:
    yaml = needed("yaml", extra="yaml")
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    kept = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float")}
    constructors = {f"tag:yaml.org,2002:{name}": getattr(base, f"construct_yaml_{name}") for name in _SCALARS}
    members: dict[str, Any] = {
        "yaml_implicit_resolvers": {
            first: [(tag, pattern) for tag, pattern in resolvers if tag in kept]
            for first, resolvers in base.yaml_implicit_resolvers.items()
        },
        "yaml_constructors": {
            **constructors,
            "tag:yaml.org,2002:map": _mapping,
            "tag:yaml.org,2002:seq": lambda loader, node: loader.construct_sequence(node, deep=True),
            # The key None is for every other tag.
            None: base.construct_undefined,
        },
    }
    return type("_Loader", (base,), members)


_SCALARS = ("null", "bool", "int", "float", "str")


def _mapping(loader: Any, node: Any) -> dict[object, object]:
    return _documents.mapping(loader.construct_pairs(node, deep=True))
