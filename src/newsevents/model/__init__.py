"""
What there is: frozen classes that know neither language nor formats.

Collections are tuples, so that everything hashes, compares and pickles.
An optional field that is None means that the text does not say.
"""

from newsevents.model.actors import (
    Actor,
    Country,
    Gender,
    Group,
    Mention,
    MentionForm,
    Organization,
    Person,
    Role,
    RoleState,
)
from newsevents.model.alliances import Alliance, Membership, MembershipStatus
from newsevents.model.article import Article, Dateline, Detail, Zone, ZoneKind
from newsevents.model.codes import International, Sector
from newsevents.model.findings import Findings
from newsevents.model.happenings import (
    Event,
    Happening,
    Meeting,
    MeetingMode,
    Statement,
    Status,
)
from newsevents.model.names import Name, NameKind
from newsevents.model.notes import Note, NoteKind
from newsevents.model.places import Place, PlaceKind
from newsevents.model.plover import EventContext, EventMode, EventType, QuadClass
from newsevents.model.saying import Attribution, Commitment, Illocution, StatementKind
from newsevents.model.span import Evidence, Span
from newsevents.model.story import About, Story, Timeline
from newsevents.model.when import Precision, TimeMod, TimeType, When

__all__ = [
    "About",
    "Actor",
    "Alliance",
    "Article",
    "Attribution",
    "Commitment",
    "Country",
    "Dateline",
    "Detail",
    "Event",
    "EventContext",
    "EventMode",
    "EventType",
    "Evidence",
    "Findings",
    "Gender",
    "Group",
    "Happening",
    "Illocution",
    "International",
    "Meeting",
    "MeetingMode",
    "Membership",
    "MembershipStatus",
    "Mention",
    "MentionForm",
    "Name",
    "NameKind",
    "Note",
    "NoteKind",
    "Organization",
    "Person",
    "Place",
    "PlaceKind",
    "Precision",
    "QuadClass",
    "Role",
    "RoleState",
    "Sector",
    "Span",
    "Statement",
    "StatementKind",
    "Status",
    "Story",
    "TimeMod",
    "TimeType",
    "Timeline",
    "When",
    "Zone",
    "ZoneKind",
]
