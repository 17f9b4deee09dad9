"""Lets a wheel carry the lexicon as it is after reading: see newsevents.lexicon._built."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildLexicon(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the built lexicon to a wheel; a checkout that is installed to be edited reads the data files themselves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build it, and put it beside the data files."""
        self._folder = TemporaryDirectory()
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from newsevents.lexicon import _build, _built  # noqa: PLC0415  # not importable before

        built = Path(self._folder.name, _built.NAME)
        built.write_text(_build.build(), encoding="utf-8")
        build_data["force_include"][str(built)] = f"newsevents/lexicon/data/{_built.NAME}"

    def finalize(self, *_: object) -> None:
        """Remove what is in the wheel by now."""
        self._folder.cleanup()
