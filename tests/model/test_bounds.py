"""The bounds of every field: the last value that is taken, and the first that is not."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from newsevents.errors import ModelError
from newsevents.model import (
    Alliance,
    Article,
    Country,
    Detail,
    Event,
    EventContext,
    EventType,
    Evidence,
    Group,
    Meeting,
    Membership,
    Mention,
    MentionForm,
    Name,
    NameKind,
    Note,
    NoteKind,
    Organization,
    Person,
    Place,
    Role,
    Sector,
    Span,
    Statement,
    StatementKind,
    Story,
    When,
)
from newsevents.model._checks import BOUNDS, Bounds, between, identifier, matches

SEEN = Evidence(Span(0, 1), "test")
ANA, BO = (Person(id=f"person:{name}", name=name) for name in ("ana", "bo"))
LEAST: dict[type, dict[str, Any]] = {
    Person: {"id": "person:a", "name": "A"},
    Organization: {"id": "organization:a", "name": "A"},
    Alliance: {"id": "alliance:a", "name": "A"},
    Country: {"id": "country:NOR", "name": "Norway", "country": "NOR"},
    Group: {"id": "group:a", "name": "A"},
    Place: {"id": "place:a", "name": "A"},
    Event: {"id": "event:1", "evidence": (SEEN,), "type": EventType.AID},
    Meeting: {"id": "meeting:1", "evidence": (SEEN,)},
    Statement: {
        "id": "statement:1",
        "evidence": (SEEN,),
        "kind": StatementKind.DIRECT,
        "content": (Span(0, 1),),
    },
    Membership: {"member": "country:NOR", "source": "treaty"},
    Role: {"title": "envoy"},
    Mention: {"span": Span(0, 1), "form": MentionForm.NAME, "rule": "test"},
    Name: {"span": Span(0, 1), "kind": NameKind.ORG, "rule": "test"},
    Evidence: {"span": Span(0, 1), "rule": "test"},
    Detail: {"name": "test", "value": "test"},
    Note: {"kind": NoteKind.LANGUAGE, "message": "test"},
    When: {"value": "2025"},
    Span: {"start": 0, "end": 2**54},
    Story: {"id": "story:a", "text": ""},
    Article: {"text": ""},
}
COUNTRY = "an ISO 3166-1 alpha-3 code"
CAMEO = "CAMEO units of three letters"
ITEM = "a Wikidata item"
DIGITS = "a CAMEO code of 2 to 4 digits"
PARTIAL = "an ISO 8601 year, month or day"
NAIVE = datetime(2025, 8, 20)  # noqa: DTZ001  # that is the point


@pytest.mark.parametrize("cl", LEAST)
def test_no_more_is_needed(cl: type) -> None:
    assert cl(**LEAST[cl])


@pytest.mark.parametrize(
    ("cl", "field", "values"),
    [
        (Person, "age", (None, 0, 150)),
        (Group, "size", (None, 0, 10**10)),
        (Place, "latitude", (None, -90.0, 90.0)),
        (Place, "longitude", (None, -180.0, 180.0)),
        (Place, "geonames", (None, 1, 10**12)),
        (Event, "intensity", (None, -10.0, 10.0)),
        (Span, "start", (0, 2**53)),
        (Person, "country", (None, "NOR", "ZZZ")),
        (Place, "country", (None, "NOR")),
        (Country, "country", ("KOS",)),
        (Person, "wikidata", (None, "Q1", "Q7184")),
        (Organization, "code", (None, "IGO", "IGOWSTNAT", "A1B" * 5)),
        (Event, "cameo", (None, "04", "042", "0421")),
        (Membership, "since", (None, "1973", "1973-01", "1973-01-31")),
        (Membership, "until", (None, "1973", "1973-01", "1973-01-31")),
        (Membership, "member", ("country:NOR", "organization:a", "alliance:a", "group:a", "person:a")),
        (Story, "id", ("story:a", "story::", "story:a/b?c#d")),
        (Person, "sectors", ((), (Sector.GOV,), (Sector.GOV, Sector.ELI))),
        (Statement, "content", ((Span(0, 1), Span(1, 2)),)),
        (Statement, "addressees", ((), (ANA,), (ANA, BO))),
        (Story, "published", (None, date(2025, 1, 1), datetime(2025, 1, 1, tzinfo=UTC))),
        (Story, "modified", (None, date(2025, 1, 1), datetime(2025, 1, 1, tzinfo=UTC))),
        (Article, "published", (None, date(2025, 1, 1), datetime(2025, 1, 1, tzinfo=UTC))),
        (Article, "modified", (None, date(2025, 1, 1), datetime(2025, 1, 1, tzinfo=UTC))),
    ],
)
def test_what_is_taken(cl: type, field: str, values: tuple[object, ...]) -> None:
    for value in values:
        assert getattr(cl(**{**LEAST[cl], field: value}), field) == value


@pytest.mark.parametrize(
    ("cl", "field", "value", "must"),
    [
        (Person, "age", -1, "from 0 to 150"),
        (Person, "age", 151, "from 0 to 150"),
        (Group, "size", -1, "from 0 to 10000000000"),
        (Group, "size", 10**10 + 1, "from 0 to 10000000000"),
        (Place, "latitude", -90.5, "from -90 to 90"),
        (Place, "latitude", 90.5, "from -90 to 90"),
        (Place, "longitude", -180.5, "from -180 to 180"),
        (Place, "longitude", 180.5, "from -180 to 180"),
        (Place, "geonames", 0, "from 1 to 1000000000000"),
        (Place, "geonames", 10**12 + 1, "from 1 to 1000000000000"),
        (Event, "intensity", -10.5, "from -10 to 10"),
        (Event, "intensity", 10.5, "from -10 to 10"),
        *((cl, "country", value, COUNTRY) for cl in (Person, Country, Place) for value in ("", "NO", "nor", "NORW")),
        *((Person, "wikidata", value, ITEM) for value in ("", "Q", "Q0", "Q01", "7184", "Q1x", "xQ1")),
        *((Organization, "code", value, CAMEO) for value in ("", "IG", "IGOW", "igo", "A1B" * 6)),
        *((Event, "cameo", value, DIGITS) for value in ("", "4", "04211", "0x")),
        *((Membership, "since", value, PARTIAL) for value in ("", "73", "1973-1", "1973-01-1", "1973-13", "19730101")),
        *((Membership, "until", value, PARTIAL) for value in ("", "73", "1973-1", "1973-01-1", "1973-13", "19730101")),
        (Story, "id", "story:", "'story:' and a name without blanks"),
        (Story, "id", "a", "'story:' and a name without blanks"),
        (Story, "id", "story:a b", "'story:' and a name without blanks"),
        (Story, "id", "xstory:a", "'story:' and a name without blanks"),
        (Place, "id", "city:a", "'place:' and a name without blanks"),
        (Person, "id", "organization:a", "'person:' and a name without blanks"),
        (Organization, "id", "alliance:a", "'organization:' and a name without blanks"),
        (Alliance, "id", "organization:a", "'alliance:' and a name without blanks"),
        (Country, "id", "place:a", "'country:' and a name without blanks"),
        (Group, "id", "person:a", "'group:' and a name without blanks"),
        (Event, "id", "meeting:1", "'event:' and a name without blanks"),
        (Meeting, "id", "event:1", "'meeting:' and a name without blanks"),
        (Statement, "id", "event:1", "'statement:' and a name without blanks"),
        (Membership, "member", "place:a", "'country:' and a name without blanks"),
    ],
)
def test_what_is_refused(cl: type, field: str, value: object, must: str) -> None:
    with pytest.raises(ModelError) as caught:
        cl(**{**LEAST[cl], field: value})
    assert caught.value.subject == cl.__name__
    assert caught.value.problems == (f"{field!r} must be {must} (got {value!r})",)


@pytest.mark.parametrize(
    ("cl", "field"),
    [
        *((cl, "name") for cl in (Person, Organization, Country, Group, Alliance, Place)),
        *((cl, "rule") for cl in (Evidence, Mention, Name)),
        (Detail, "name"),
        (Note, "message"),
        (Role, "title"),
        (Statement, "content"),
        *((cl, "evidence") for cl in (Event, Meeting, Statement)),
    ],
)
def test_what_must_not_be_empty(cl: type, field: str) -> None:
    empty = LEAST[cl][field][:0]
    with pytest.raises(ModelError) as caught:
        cl(**{**LEAST[cl], field: empty})
    assert caught.value.problems == (f"{field!r} must not be empty (got {empty!r})",)


@pytest.mark.parametrize(
    ("cl", "field", "once"),
    [
        *((cl, "evidence", SEEN) for cl in (Event, Meeting, Statement)),
        *((cl, "sectors", Sector.GOV) for cl in (Person, Organization, Country, Group, Alliance)),
        (Event, "sources", ANA),
        (Event, "targets", ANA),
        (Meeting, "participants", ANA),
        (Statement, "addressees", ANA),
        (Event, "contexts", EventContext.ELECTION),
    ],
)
def test_what_must_not_be_there_twice(cl: type, field: str, once: object) -> None:
    assert getattr(cl(**{**LEAST[cl], field: (once,)}), field) == (once,)
    with pytest.raises(ModelError) as caught:
        cl(**{**LEAST[cl], field: (once, once)})
    assert caught.value.problems == (f"{field!r} must not hold anything twice (got {once!r})",)


@pytest.mark.parametrize("field", ["hosts", "mediators"])
def test_nobody_hosts_or_mediates_twice(field: str) -> None:
    for participants in ((ANA, BO), (BO, ANA)):
        with pytest.raises(ModelError) as caught:
            Meeting(**{**LEAST[Meeting], "participants": participants, field: (BO, BO)})
        assert caught.value.problems == (f"{field!r} must not hold anything twice (got {BO!r})",)


@pytest.mark.parametrize("cl", [Story, Article])
@pytest.mark.parametrize("field", ["published", "modified"])
def test_a_moment_must_have_a_zone(cl: type, field: str) -> None:
    with pytest.raises(ModelError) as caught:
        cl(**{**LEAST[cl], field: NAIVE})
    assert caught.value.problems == (f"{field!r} must have a time zone (got {NAIVE!r})",)


@pytest.mark.parametrize("field", ["published", "modified"])
@pytest.mark.parametrize(("fold", "hours"), [(0, 2), (1, 1)])
def test_a_moment_keeps_the_offset_that_its_zone_has_then(field: str, fold: int, hours: int) -> None:
    autumn = datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo("Europe/Oslo"), fold=fold)
    kept = getattr(Story(**{**LEAST[Story], field: autumn}), field)
    assert (kept.tzinfo, kept.fold) == (timezone(timedelta(hours=hours)), 0)
    assert kept.replace(tzinfo=None) == datetime(2025, 10, 26, 2, 30)  # noqa: DTZ001  # the clock of the place


def test_a_time_is_counted_from_a_day() -> None:
    assert When(value="2025", anchor=datetime(2025, 8, 20, 23, tzinfo=UTC)).anchor == date(2025, 8, 20)
    assert When(value="2025", anchor=date(2025, 8, 20)).anchor == date(2025, 8, 20)
    assert When(value="2025").anchor is None


def test_validators_tell_their_bounds() -> None:
    assert BOUNDS[between(1, 2)] == Bounds(low=1, high=2)
    assert BOUNDS[matches("[a-z]", "a letter")] == Bounds(pattern="[a-z]")
    assert BOUNDS[identifier("a", "b")] == Bounds(pattern=r"(?:a|b):\S+")
