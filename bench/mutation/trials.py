"""
Run tests on a package of which one module is changed, in a forked process.

The process that forks has imported what the tests need but not the package, so a
trial starts at once.  The changed module is put in by an import hook: no file is
written, and what a test starts as a program of its own sees the unchanged package.
"""

import gc
import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

import coverage
import pytest
from hypothesis import Phase, settings

KILLED, SURVIVED, TOO_LONG = "killed", "survived", "too long"
MEMORY = 2 << 30
"""Bytes that a trial may take."""

_QUIET = ("-q", "--assert=plain", "-p", "no:cacheprovider")
"""Plain, as pytest's own import hook would go before that of the changed module where that has doctests."""

_START = 60.0
"""Seconds of the processor for collecting the tests, and for the first of them."""


class Swap(MetaPathFinder):
    """Gives one module of the package another source."""

    def __init__(self, module: str, path: Path, code: bytes) -> None:
        self._module = module
        self._path = path
        self._code = code

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Answer for the one module."""
        if fullname != self._module:
            return None
        inside = [str(self._path.parent)] if self._path.name == "__init__.py" else None
        loader = _Loader(fullname, str(self._path))
        loader.code = self._code
        return spec_from_file_location(fullname, self._path, loader=loader, submodule_search_locations=inside)


class _Loader(SourceFileLoader):
    code: bytes

    def get_code(self, fullname: str) -> Any:  # noqa: ARG002 - it knows its module
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return compile(self.code, self.path, "exec", dont_inherit=True)


class Chosen:
    """A plugin of pytest: these tests alone, in this order, each within its time."""

    def __init__(self, tests: Mapping[str, float], known: set[str]) -> None:
        self._tests = tests
        self._known = known
        self._rank = {test: rank for rank, test in enumerate(tests)}
        self.failed: list[str] = []

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self) -> None:
        """Let Hypothesis be content with the first failure."""
        settings.register_profile("mutants", settings.default, phases=[Phase.explicit, Phase.generate], database=None)
        settings.load_profile("mutants")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the chosen tests, and those that only the change brought about."""
        items[:] = [item for item in items if item.nodeid in self._rank or item.nodeid not in self._known]
        items.sort(key=lambda item: self._rank.get(item.nodeid, -1))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        """Wind up the clock, which ends the process when it runs down."""
        signal.setitimer(signal.ITIMER_PROF, _START / 4 + 10 * self._tests.get(item.nodeid, 1))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember what fails."""
        if report.failed:
            self.failed.append(report.nodeid)


class Observer:
    """A plugin of pytest: which lines each test runs, how long it takes, and whether it passes."""

    def __init__(self, tracer: coverage.Coverage) -> None:
        self._tracer = tracer
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Observe one test."""
        self._tracer.switch_context(item.nodeid)
        start = time.process_time()
        result = yield
        self.seconds[item.nodeid] = time.process_time() - start
        self._tracer.switch_context("")
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember what fails without a change."""
        if report.failed:
            self.failed.add(report.nodeid)


def observe(tests: str, source: Path, into: Path) -> int:
    """Write to *into* (``.coverage`` and ``.json``) which lines of the package at *source* the *tests* run."""
    tracer = coverage.Coverage(data_file=into.with_suffix(".coverage"), branch=False, source=[str(source)])
    tracer.erase()
    observer = Observer(tracer)
    tracer.start()
    code = pytest.main([*_QUIET, tests], plugins=[observer])
    tracer.stop()
    tracer.save()
    own = {source.name, "tests", "conftest", "__main__"}
    modules = [name for name in sys.modules if name.split(".")[0] not in own]
    facts = {"seconds": observer.seconds, "failed": sorted(observer.failed), "modules": modules}
    into.with_suffix(".json").write_text(json.dumps(facts))
    return code


def warm_up(modules: list[str], package: str) -> None:
    """Import what the tests import, apart from the package itself."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for module in modules:
            try:
                importlib.import_module(module)
            except Exception:  # noqa: BLE001 - then the trial will tell
                continue
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        del sys.modules[name]
    gc.freeze()


def fork(work: Callable[[Path], int]) -> int:
    """Start *work* in a process of its own that says nothing, with a folder that vanishes, and return its id."""
    pid = os.fork()
    if pid:
        return pid
    code = 3
    try:
        os.setsid()
        with tempfile.TemporaryDirectory() as folder:
            nothing = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(nothing, stream)
            code = work(Path(folder))
    finally:
        os._exit(code)


def forked(work: Callable[[Path], int]) -> int:
    """Do *work* in a process of its own and return what it exits with."""
    return os.waitstatus_to_exitcode(os.waitpid(fork(work), 0)[1])


def try_tests(
    swap: Swap | None, tests: Mapping[str, float], known: set[str], folder: Path, failures: Path | None = None
) -> int:
    """
    Run *tests* with a module swapped; return what pytest does.

    The first failure ends it, unless all *failures* are to be written to a file.
    """
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    signal.setitimer(signal.ITIMER_PROF, _START)
    if swap:
        sys.meta_path.insert(0, swap)
    files = dict.fromkeys(test.split("::")[0] for test in tests)
    chosen = Chosen(tests, known)
    first = [] if failures else ["-x"]
    code = pytest.main([*_QUIET, *first, f"--basetemp={folder / 'tmp'}", *files], plugins=[chosen])
    if failures:
        failures.write_text("\n".join(chosen.failed))
    return code


def verdict(status: int) -> str:
    """Return what the status of the process of a trial means."""
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGPROF, signal.SIGKILL):
        return TOO_LONG
    passed = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
    return SURVIVED if os.waitstatus_to_exitcode(status) in passed else KILLED
