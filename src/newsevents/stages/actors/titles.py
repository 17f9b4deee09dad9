"""Titles beside the names of persons, before or after: who is what."""

from collections.abc import Callable, Iterator

from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.title import Title
from newsevents.stages.actors.titles_after import after_comma, after_is, after_who_is
from newsevents.stages.actors.titles_before import before_comma, before_name


def titles_of(page: Page, name: NameAt) -> Iterator[Title]:
    """Yield the titles that stand around the name of a person, from left to right."""
    for rule, find in RULES:
        title = find(page, name)
        if title:
            yield title._replace(rule=rule)


RULES: tuple[tuple[str, Callable[[Page, NameAt], Title | None]], ...] = (
    ("title-before-name", before_name),
    ("title-before-comma", before_comma),
    ("apposition", after_comma),
    ("who-is", after_who_is),
    ("copula", after_is),
)
"""The rules; of several titles at one name the last says most, so a mere rank comes first."""
