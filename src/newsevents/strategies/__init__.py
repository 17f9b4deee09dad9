"""
Hypothesis strategies for the model and for news-like text.

For the tests of programs that use newsevents, and for its own.  Whatever they
make is consistent: spans fit the text, ids are unique, everything that is
referred to is there.  Needs the extra ``testing``.

>>> from hypothesis import given
>>> @given(stories())
... def test_my_writer(story):
...     assert all(statement.quote(story) for statement in story.statements)
>>> test_my_writer()
"""

# ruff: noqa: E402
from newsevents._extras import needed

needed("hypothesis", extra="testing")  # before the modules that import it

from newsevents.strategies.actors import (
    actors,
    alliances,
    countries,
    groups,
    memberships,
    organizations,
    persons,
    roles,
)
from newsevents.strategies.happenings import events, meetings, statements
from newsevents.strategies.spans import evidences, mentions, names, notes, spans, zones
from newsevents.strategies.stories import datelines, places, stories
from newsevents.strategies.texts import any_texts, news_texts
from newsevents.strategies.times import whens

__all__ = [
    "actors",
    "alliances",
    "any_texts",
    "countries",
    "datelines",
    "events",
    "evidences",
    "groups",
    "meetings",
    "memberships",
    "mentions",
    "names",
    "news_texts",
    "notes",
    "organizations",
    "persons",
    "places",
    "roles",
    "spans",
    "statements",
    "stories",
    "whens",
    "zones",
]
