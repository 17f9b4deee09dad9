"""Where in a text something stands."""

from hypothesis import strategies as st

from newsevents.model import (
    Detail,
    Evidence,
    Mention,
    MentionForm,
    Name,
    NameKind,
    Note,
    NoteKind,
    Span,
    Zone,
    ZoneKind,
)
from newsevents.strategies._making import Making, made

_RULES = ("full-name", "said-that", "title-before-name", "ü")
_MESSAGES = ("The text is not in English.", "ü")


def spans(text: str) -> st.SearchStrategy[Span]:
    """Give spans of *text*; none if it is empty."""
    return made(Making.span, text=text) if text else st.nothing()


def evidences(text: str) -> st.SearchStrategy[Evidence]:
    """Give evidence in *text*; none if it is empty."""
    return made(evidence, text=text) if text else st.nothing()


def mentions(text: str) -> st.SearchStrategy[Mention]:
    """Give mentions in *text*; none if it is empty."""
    return made(mention, text=text) if text else st.nothing()


def names(text: str) -> st.SearchStrategy[Name]:
    """Give names in *text*; none if it is empty."""
    return made(name, text=text) if text else st.nothing()


def zones(text: str) -> st.SearchStrategy[Zone]:
    """Give zones of *text*; none if it is empty."""
    return made(zone, text=text) if text else st.nothing()


def notes(text: str) -> st.SearchStrategy[Note]:
    """Give notes on *text*, as a whole or on a part of it."""
    return made(note, text=text)


def evidence(making: Making) -> Evidence:
    """Make evidence."""
    return Evidence(making.span(), making.one_of(_RULES))


def mention(making: Making) -> Mention:
    """Make a mention."""
    return Mention(making.span(), making.member(MentionForm), making.one_of(_RULES))


def name(making: Making) -> Name:
    """Make a name."""
    return Name(making.span(), making.member(NameKind), making.one_of(_RULES))


def detail(making: Making) -> Detail:
    """Make a detail."""
    return Detail(making.one_of(_RULES), making.one_of(("", *_MESSAGES)))


def note(making: Making) -> Note:
    """Make a note."""
    return Note(making.member(NoteKind), making.one_of(_MESSAGES), making.found(Making.span))


def zone(making: Making) -> Zone:
    """Make a zone."""
    return Zone(making.span(), making.member(ZoneKind))
