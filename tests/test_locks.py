"""The locks have what pyproject.toml asks for, and name no place to get it from."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
GROUPS = {"demo": ["build"], **{name: ["build", name] for name in ("test", "lint", "docs", "engines", "browser")}}
EVERY_LOCK = pytest.mark.parametrize("lock", [*GROUPS, "lowest"])
FOR_EVERY_PYTHON = pytest.mark.parametrize("python", PYTHONS)


def group(name: str) -> Iterator[Requirement]:
    for line in PROJECT["dependency-groups"][name]:
        if isinstance(line, str):
            yield Requirement(line)
        else:
            yield from group(line["include-group"])


def asked(groups: list[str], python: str) -> Iterator[Requirement]:
    project = PROJECT["project"]
    lines = map(Requirement, (*project["dependencies"], *project["optional-dependencies"]["cli"]))
    for requirement in (*lines, *(each for name in groups for each in group(name))):
        if fits(requirement, python):
            yield requirement


def locked(lock: str, python: str) -> dict[str, Version]:
    lines = (ROOT / "locks" / f"{lock}.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line.removesuffix(" \\")) for line in lines if line[0] not in " #"]
    here = [(canonicalize_name(pin.name), Version(str(pin.specifier)[2:])) for pin in pins if fits(pin, python)]
    assert len(dict(here)) == len(here)
    return dict(here)


def fits(requirement: Requirement, python: str) -> bool:
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    return requirement.marker is None or requirement.marker.evaluate(environment)


@FOR_EVERY_PYTHON
@pytest.mark.parametrize("lock", GROUPS)
def test_a_lock_has_all_that_is_asked_for(lock: str, python: str) -> None:
    pins = locked(lock, python)
    assert [
        str(one) for one in asked(GROUPS[lock], python) if pins[canonicalize_name(one.name)] not in one.specifier
    ] == []


@FOR_EVERY_PYTHON
def test_the_lowest_versions_are_the_bounds(python: str) -> None:
    pins = locked("lowest", python)
    lowest = {f"{one.name}>={pins[canonicalize_name(one.name)]}" for one in asked(["build", "test"], python)}
    bounds = {Requirement(f"{one.name}{one.specifier}") for one in asked(["build", "test"], python)}
    assert {Requirement(line) for line in lowest} == bounds


@FOR_EVERY_PYTHON
def test_all_targets_share_one_environment(python: str) -> None:
    pins = [locked(lock, python).items() for lock in GROUPS]
    versions = set().union(*pins)
    assert len(versions) == len(dict(versions))


@EVERY_LOCK
def test_a_lock_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "locks" / f"{lock}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    pins = [entry for entry in re.split(r"\n(?! )", text) if entry]
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
