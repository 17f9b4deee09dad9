"""How conflictual or cooperative an event is."""

from collections.abc import Mapping
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read
from newsevents.model import EventMode, EventType


@final
@frozen(kw_only=True)
class Intensity:
    """Values from -10, conflict, to 10, cooperation, for codes and types of events."""

    plover: Mapping[EventType, float] = field(repr=False)
    """Scores of PLOVER types."""

    modes: Mapping[EventType, Mapping[EventMode, float]] = field(repr=False)
    """Scores of PLOVER modes, by their types."""

    goldstein: Mapping[str, float] = field(repr=False)
    """Goldstein values by CAMEO code."""

    def of(self, kind: EventType, mode: EventMode | None = None, cameo: str | None = None) -> float:
        """
        Return the Goldstein value of a CAMEO code, else the PLOVER score of a mode or type.

        >>> load().of(EventType.CONSULT, cameo="046"), load().of(EventType.CONSULT, EventMode.PHONE)
        (7.0, 1.5)
        """
        known = self.goldstein.get(cameo or "")
        if known is not None:
            return known
        return self.modes.get(kind, {}).get(mode, self.plover[kind]) if mode else self.plover[kind]


@final
@frozen(kw_only=True)
class _File:
    plover: dict[EventType, float]
    modes: dict[EventType, dict[EventMode, float]]
    goldstein: dict[str, float]


@cache
def load() -> Intensity:
    """Return the values that come with the package, read once."""
    data = read("cameo.toml", _File)
    return Intensity(plover=data.plover, modes=data.modes, goldstein=data.goldstein)
