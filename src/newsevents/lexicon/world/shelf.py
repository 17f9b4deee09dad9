"""Things that are made when they are first asked for."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, final, overload

from cattrs import Converter

from newsevents.lexicon._read import trusting
from newsevents.lexicon.world.things import (
    Known,
    KnownCountry,
    KnownGroup,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
)

_KINDS: dict[str, Any] = {cl.kind: cl for cl in (KnownCountry, KnownOrganization, KnownPerson, KnownPlace, KnownGroup)}


@final
class Shelf(Sequence[Known]):
    """
    A row of things, each made when it is first asked for.

    Args:
        documents: Kind and fields of each thing, as JSON.
    """

    def __init__(self, documents: Sequence[str]) -> None:
        self._documents = documents
        self._made: dict[int, Known] = {}

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, at: int) -> Known: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Known, ...]: ...
    def __getitem__(self, at: int | slice) -> Known | tuple[Known, ...]:
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        made = self._made.get(at)
        if made is None:
            made = self._made[at] = _read(self._documents[at])
        return made


def document_of(thing: Known) -> str:
    """Return the document of a thing, as a shelf reads it."""
    return json.dumps([thing.kind, _writer().unstructure(thing)], ensure_ascii=False)


def _read(document: str) -> Known:
    kind, fields = json.loads(document)
    made: Known = trusting().structure(fields, _KINDS[kind])
    return made


@cache
def _writer() -> Converter:
    return Converter(omit_if_default=True)
