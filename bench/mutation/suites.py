"""Which tests belong to a file, and which lines of the package each of them runs."""

import hashlib
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path

from coverage import CoverageData

from mutation.trials import forked, observe, try_tests

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src"
PACKAGE = SOURCES / "newsevents"
_TESTS = ROOT / "tests"
_CACHE = ROOT / ".mutants-cache"
_TIMED = "test_growth.py"
"""Measures time, which looks different while lines are observed."""


def tests_of(file: Path) -> tuple[Path, ...]:
    """Return where the tests of *file* are: those of its layer or stage, its doctests, those of the whole way."""
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    unit = parts[: 2 if parts[0] == "stages" else 1]
    home = PACKAGE.joinpath(*unit)
    found = [home if home.is_dir() else file]
    for level in filter(None, (unit, unit[:-1])):
        folder = _TESTS.joinpath(*level)
        beside = [path for path in (folder, folder.with_name(f"test_{level[-1]}.py")) if path.exists()]
        if beside:
            found += beside
            break
    whole = sorted(path for path in _TESTS.glob("test_*.py") if path.name != _TIMED)
    return tuple(dict.fromkeys((*found, *whole)))


class Suite:
    """Some files or folders of tests, run once with all lines observed, and remembered until something changes."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._runs = [_observed(path) for path in paths]
        facts = [json.loads(run.with_suffix(".json").read_text()) for run in self._runs]
        self.modules = list(dict.fromkeys(module for fact in facts for module in fact["modules"]))
        self.failing = sorted(test for fact in facts for test in fact["failed"])
        self.known = {test for fact in facts for test in fact["seconds"]}
        self.seconds = {test: s for fact in facts for test, s in fact["seconds"].items() if test not in self.failing}
        self._lines = cache(self._lines_of)

    def tests_for(self, file: Path, lines: Iterable[int], budget: float) -> dict[str, float] | None:
        """
        Return the tests that run *lines* of *file*, with their seconds, in the best order; None if nothing does.

        What runs at import or in one test only may be kept for the others in a
        cache: then those follow that run something else of the file, and all the
        rest.  The slowest are left out when all together take more than *budget*
        seconds.
        """
        contexts = set().union(*(self._lines(file).get(line, ()) for line in lines))
        if not contexts:
            return None
        groups = [contexts & self.seconds.keys()]
        if "" in contexts or len(groups[0]) < 2:
            near = set().union(*self._lines(file).values()) & self.seconds.keys()
            groups += [near - groups[0], self.seconds.keys() - near]
        chosen: dict[str, float] = {}
        for group in groups:
            quickest = sorted(group, key=self.seconds.__getitem__)
            spent = accumulate(map(self.seconds.__getitem__, quickest), initial=sum(chosen.values()))
            next(spent)
            chosen |= self._in_order([test for test, total in zip(quickest, spent, strict=True) if total <= budget])
        return chosen

    def _in_order(self, tests: Iterable[str]) -> dict[str, float]:
        """Return the tests file by file, the quickest file and the quickest test first."""
        files: defaultdict[str, float] = defaultdict(float)
        for test in tests:
            files[test.split("::")[0]] += self.seconds[test]
        ordered = sorted(tests, key=lambda test: (files[test.split("::")[0]], test.split("::")[0], self.seconds[test]))
        return {test: self.seconds[test] for test in ordered}

    def _lines_of(self, file: Path) -> dict[int, set[str]]:
        lines: defaultdict[int, set[str]] = defaultdict(set)
        for run in self._runs:
            data = CoverageData(str(run.with_suffix(".coverage")))
            data.read()
            for line, contexts in data.contexts_by_lineno(str(file)).items():
                lines[line].update(contexts)
        return lines

    def settle(self) -> None:
        """Leave out the tests that fail in the order of trials although nothing is changed."""
        chosen = self._in_order(self.seconds)
        key = _CACHE / hashlib.sha256("\n".join((*chosen, *map(str, self._runs))).encode()).hexdigest()[:16]
        if not key.exists() and forked(lambda folder: try_tests(None, chosen, self.known, folder, key)) not in (0, 1):
            sys.exit("the tests do not run without a change")
        for test in key.read_text().splitlines():
            self.failing.append(test)
            self.seconds.pop(test, None)


def _observed(path: Path) -> Path:
    """Return the files, without their suffixes, that say what the tests in *path* run."""
    digest = hashlib.sha256(str(path.relative_to(ROOT)).encode())
    tests = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    for file in (*_package(), *_TESTS.rglob("conftest.py"), *tests):
        digest.update(file.read_bytes())
    into = _CACHE / digest.hexdigest()[:16]
    if not into.with_suffix(".json").exists():
        _CACHE.mkdir(exist_ok=True)
        work = into.with_name(f"{into.name}-{os.getpid()}")  # others may observe the same tests right now
        forked(lambda _: observe(str(path.relative_to(ROOT)), PACKAGE, work))
        if not work.with_suffix(".json").exists():
            sys.exit(f"the tests in {path.relative_to(ROOT)} do not run")
        for suffix in (".coverage", ".json"):
            work.with_suffix(suffix).replace(into.with_suffix(suffix))
    return into


@cache
def _package() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc")
