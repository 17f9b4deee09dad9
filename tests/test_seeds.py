"""Every article under ``seeds/`` and what must and must not be found in it."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsevents
from newsevents import Actor, Alliance, Meeting, Statement, Story
from newsevents.model import Attribution

SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
ANYTHING = "*"

Expectation = dict[str, Any]


@cache
def gold(name: str) -> dict[str, Any]:
    return tomllib.loads((SEEDS / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def story(name: str) -> Story:
    text = (SEEDS / f"{name}.txt").read_text(encoding="utf-8")
    return newsevents.parse(text, published=gold(name)["published"])


def known_failures() -> Iterator[Any]:
    """Yield a strict xfail for each expectation that is known to fail."""
    for name in NAMES:
        for what in CHECKS:
            for number, wanted in enumerate(gold(name).get(what, [])):
                if "fails" in wanted:
                    mark = pytest.mark.xfail(strict=True, reason=wanted["fails"])
                    yield pytest.param(name, what, wanted, id=f"{name}-{what}-{number}", marks=mark)


def folded(words: str) -> str:
    """Leave out what may differ: white space, marks at the ends, an opening "that"."""
    return re.sub(r"\s+", " ", words).strip("\"'“”‘’«»„`., ").removeprefix("that ")


def names(actors: tuple[Actor, ...]) -> set[str]:
    return {actor.name for actor in actors}


def check_actor(found: Story, wanted: Expectation) -> None:
    actor = found.actor(wanted["name"])
    assert actor is not None, f"no actor {wanted['name']!r} among {sorted(names(found.actors))}"
    assert actor.kind == wanted["kind"]
    if "role" in wanted:
        assert actor.role is not None
        assert actor.role.title.casefold() == wanted["role"].casefold()
    if "country" in wanted:
        assert actor.country == wanted["country"]
    if "stated" in wanted:
        assert isinstance(actor, Alliance)
        assert sorted(actor.stated) == wanted["stated"]


def told_by(found: Story, happening: newsevents.model.Happening, trigger: str) -> bool:
    return any(trigger in found.text_of(evidence).split() for evidence in happening.evidence) or any(
        trigger in found.text_of(evidence) for evidence in happening.evidence if " " in trigger
    )


def meeting_told_by(found: Story, trigger: str) -> list[Meeting]:
    return [m for m in found.meetings if told_by(found, m, trigger)]


def check_meeting(found: Story, wanted: Expectation) -> None:
    told = [
        m for m in meeting_told_by(found, wanted["trigger"]) if set(wanted["participants"]) <= names(m.participants)
    ]
    assert len(told) == 1, [(found.text_of(m.span), names(m.participants)) for m in found.meetings]
    (meeting,) = told
    for key in ("mode", "status"):
        if key in wanted:
            assert getattr(meeting, key) == wanted[key]
    if "when" in wanted:
        assert meeting.when is not None
        assert meeting.when.value == wanted["when"]


def speech(found: Story) -> dict[str, Statement]:
    return {folded(s.quote(found)): s for s in found.statements if s.attribution is Attribution.SPEECH}


def check_statement(found: Story, wanted: Expectation) -> None:
    said = speech(found)
    assert folded(wanted["quote"]) in said
    statement = said[folded(wanted["quote"])]
    assert statement.kind == wanted["kind"]
    speaker = statement.speaker.name if statement.speaker and statement.speaker.named else None
    assert speaker == wanted.get("speaker")


def check_event(found: Story, wanted: Expectation) -> None:
    told = [e for e in found.events if e.type == wanted["type"] and told_by(found, e, wanted["trigger"])]
    assert told, [(str(e.type), found.text_of(e.span)) for e in found.events]
    assert any(
        set(wanted.get("sources", ())) <= names(event.sources)
        and set(wanted.get("targets", ())) <= names(event.targets)
        and (not wanted.get("claimed") or event.claimed_by is not None)
        for event in told
    ), [(names(event.sources), names(event.targets)) for event in told]


CHECKS: dict[str, Callable[[Story, Expectation], None]] = {
    "actor": check_actor,
    "meeting": check_meeting,
    "statement": check_statement,
    "event": check_event,
}


def unwanted(found: Story, absent: dict[str, list[str]]) -> Iterator[str]:
    """Yield what was found and must not be."""
    for trigger in absent.get("meetings", []):
        yield from (found.text_of(m.span) for m in found.meetings if trigger in (ANYTHING, found.text_of(m.span)))
    for trigger in absent.get("events", []):
        yield from (found.text_of(e.span) for e in found.events if trigger in (ANYTHING, found.text_of(e.span)))
    for content in absent.get("speech", []):
        yield from (said for said in speech(found) if content == ANYTHING or said == folded(content))
    for trigger in absent.get("plain_events", []):
        plain = (event for event in found.events if event.claimed_by is None)
        yield from (trigger for event in plain if told_by(found, event, trigger))


@pytest.mark.parametrize("name", NAMES)
def test_seed(name: str) -> None:
    found = story(name)
    for what, check in CHECKS.items():
        for wanted in gold(name).get(what, []):
            if "fails" not in wanted:
                check(found, wanted)
    assert list(unwanted(found, gold(name).get("absent", {}))) == []


@pytest.mark.parametrize(("name", "what", "wanted"), list(known_failures()))
def test_known_failure(name: str, what: str, wanted: Expectation) -> None:
    assert "fails" in wanted
    CHECKS[what](story(name), wanted)


def test_every_seed_has_its_gold() -> None:
    assert [path.stem for path in sorted(SEEDS.glob("*.toml"))] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_gold_says_only_what_is_checked(name: str) -> None:
    assert set(gold(name)) <= {"about", "published", "absent", *CHECKS}
    assert set(gold(name).get("absent", {})) <= {"meetings", "events", "speech", "plain_events"}
