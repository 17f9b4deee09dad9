"""Where something is."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model import _written
from newsevents.model._checks import COUNTRY, between, identifier, not_empty
from newsevents.model._linked import Linked
from newsevents.model._shown import Shown
from newsevents.model.actors import Mention


class PlaceKind(StrEnum):
    """What sort of place it is."""

    COUNTRY = "country"
    REGION = "region"
    """A part of a country, or of several."""
    CITY = "city"
    """A populated place of any size."""
    FACILITY = "facility"
    """A building, an airport, a camp."""
    NATURE = "nature"
    """A sea, a river, a mountain, a desert."""


@final
@frozen(kw_only=True, repr=False, eq=False)
class Place(Linked, Shown):
    """A place that the text names; one object per real-world place per story."""

    id: str = field(validator=identifier("place"))
    """``place:name``."""

    name: str = field(validator=not_empty)
    """The fullest name in the text."""

    kind: PlaceKind | None = None
    """What sort of place it is; None if not known."""

    country: str | None = field(default=None, validator=COUNTRY)
    """ISO 3166-1 alpha-3 code of the country it lies in; None if unknown or several."""

    latitude: float | None = field(default=None, validator=between(-90, 90))
    """Degrees north (WGS 84); None if not known."""

    longitude: float | None = field(default=None, validator=between(-180, 180))
    """Degrees east (WGS 84); None if not known."""

    geonames: int | None = field(default=None, validator=between(1, 10**12))
    """GeoNames id; None if not known."""

    mentions: tuple[Mention, ...] = ()
    """All words of the text that name it, in order."""

    def __repr__(self) -> str:
        return _written.place(self)
