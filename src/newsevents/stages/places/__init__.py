"""Places: every city, country, region, sea and building that the text names, each once."""

from newsevents.stages.places.finding import find_places

__all__ = ["find_places"]
