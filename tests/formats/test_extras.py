"""Libraries that only some formats need are named when they are absent."""

import sys
from pathlib import Path

import pytest

from newsevents.errors import MissingExtraError
from newsevents.formats import dumps, load
from newsevents.formats._extras import needed
from newsevents.model import Story


def test_what_is_absent_is_named_with_its_extra() -> None:
    with pytest.raises(MissingExtraError, match=r"this needs 'no_such_library': pip install 'newsevents\[some\]'"):
        needed("no_such_library.part", extra="some")


def test_a_format_says_what_it_needs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingExtraError, match=r"newsevents\[yaml\]"):
        dumps(Story(id="story:1", text=""), format="yaml")
    (tmp_path / "a.yaml").touch()
    with pytest.raises(MissingExtraError, match=r"newsevents\[yaml\]"):
        load(tmp_path / "a.yaml")
