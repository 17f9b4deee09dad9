"""The JSON Schema: as the classes are, and true of what is written."""

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from newsevents.formats import dumps, schema
from newsevents.model import Story
from newsevents.strategies import stories

SCHEMA = json.loads(schema.json_schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_file_is_what_the_classes_say() -> None:
    assert schema.json_schema() == schema.generate(), "the classes have changed: make schema"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(stories())
def test_it_holds_for_every_story(story: Story) -> None:
    assert VALIDATOR.is_valid(json.loads(dumps(story)))


def test_everything_is_described() -> None:
    for name, part in {"Story": SCHEMA, **SCHEMA["$defs"]}.items():
        assert part["description"], name
        for field, of_field in part.get("properties", {}).items():
            assert field == "kind" or of_field.get("description"), (name, field)
            assert "`" not in of_field.get("description", "")


def broken(document: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    *way, last = path.split(".")
    copy = json.loads(json.dumps(document))
    place = copy
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    place[last] = value
    return dict(copy)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("schema", "newsevents/2"),
        ("id", "oslo"),
        ("text", None),
        ("colour", "red"),
        ("published", "yesterday"),
        ("sentences", [[0]]),
        ("sentences", [[0, 1.5]]),
        ("places.0.latitude", 91),
        ("places.0.country", "Norway"),
        ("actors.0.kind", "robot"),
        ("actors.0.id", "place:oslo"),
        ("actors.0.sectors", ["GOV", "GOV"]),
        ("actors.0.roles.0.title", ""),
        ("statements.0.evidence", []),
        ("statements.0.speaker", "place:oslo"),
        ("meetings.0.when.value", "Tuesday"),
    ],
)
def test_it_refuses_what_is_wrong(story: Story, path: str, value: object) -> None:
    document = json.loads(dumps(story))
    VALIDATOR.validate(document)
    assert not VALIDATOR.is_valid(broken(document, path, value))
