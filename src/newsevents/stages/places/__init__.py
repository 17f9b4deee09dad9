"""Places: every city, country, region, sea and building that the text names, each once."""

from newsevents.stages.places.finding import find_places
from newsevents.stages.places.taking_up import take_up_places

__all__ = ["find_places", "take_up_places"]
