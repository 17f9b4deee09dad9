"""Libraries that only some parts need are named when they are absent or broken, whatever importing them raises."""

import importlib.metadata
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from newsevents import _extras
from newsevents._extras import needed
from newsevents.errors import MissingExtraError
from newsevents.formats import dumps, load
from newsevents.model import Story


def test_what_is_absent_is_named_with_its_extra() -> None:
    with pytest.raises(MissingExtraError, match=r"^the extra 'rdf' needs 'no_such_library': pip install rdflib$"):
        needed("no_such_library.part", extra="rdf")


@pytest.mark.parametrize(
    "statement",
    [
        "import no_such_dependency",
        "from sys import no_such_name",
        "import sys; sys.no_such_name",
        "raise OSError('library not found')",
        "raise RuntimeError('built for\\nanother NumPy')",
        "}",
        "from . import part",
        "raise SystemExit('needs another system')",
        "class PanicException(BaseException): pass\nraise PanicException('called Option::unwrap()')",
    ],
)
def test_what_is_broken_is_named_with_the_cause_in_one_line(
    statement: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_library.py").write_text(f"{statement}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(MissingExtraError) as caught:
        needed("broken_library", extra="rdf")
    said = str(caught.value)
    assert said.startswith("the extra 'rdf' needs 'broken_library', which does not work (")
    assert said.endswith("): pip install --force-reinstall rdflib")
    assert said.isprintable()


def test_an_interruption_is_none_of_our_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(_extras, "import_module", interrupted)
    with pytest.raises(KeyboardInterrupt):
        needed("some_library", extra="rdf")


def test_a_format_says_what_it_needs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingExtraError, match="the extra 'yaml' needs 'yaml': pip install pyyaml"):
        dumps(Story(id="story:1", text=""), format="yaml")
    (tmp_path / "a.yaml").touch()
    with pytest.raises(MissingExtraError, match="the extra 'yaml' needs 'yaml'"):
        load(tmp_path / "a.yaml")


def test_sources_that_are_not_installed_name_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(_: str) -> NoReturn:
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "requires", absent)
    assert str(MissingExtraError("yaml", "yaml")) == "the extra 'yaml' needs 'yaml': pip install yaml"
