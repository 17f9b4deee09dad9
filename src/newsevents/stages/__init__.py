"""
The stages, in the order in which a reader would find things.

A stage is a plain function from :class:`Reading` to :class:`Reading`; to add
one, write its module and name it in :data:`STAGES`, after those whose
findings it needs and before those that refer to what it changes.
"""

from newsevents.stages.actors import find_actors
from newsevents.stages.article import find_article
from newsevents.stages.bystanders import leave_out_bystanders
from newsevents.stages.events import find_events
from newsevents.stages.meetings import find_meetings
from newsevents.stages.names import find_names
from newsevents.stages.notes import find_notes
from newsevents.stages.places import find_places, take_up_places
from newsevents.stages.reading import Reading, Stage
from newsevents.stages.statements import find_statements
from newsevents.stages.times import find_times

STAGES: tuple[Stage, ...] = (
    find_notes,
    find_article,
    find_times,
    find_names,
    find_places,
    find_actors,
    take_up_places,
    find_statements,
    find_events,
    find_meetings,
    leave_out_bystanders,
)
"""All stages, each building on those before it."""

__all__ = ["STAGES", "Reading", "Stage"]
