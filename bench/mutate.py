"""
How much the tests notice: the share of small changes to the code that make one of them fail.

    python bench/mutate.py src/newsevents/model [MORE PATHS] [--sample 100] [--seed 1]
        [--tests tests/model ...] [--base REVISION] [--budget 12] [--jobs 2] [--json FILE]

The tests are those of the layer or stage, its doctests, and those of the whole
way, which lie in ``tests/`` itself; ``README.md`` says what is changed and how.
"""

import argparse
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from mutation.mutants import Mutant, changed_lines, mutants_of, sample
from mutation.suites import PACKAGE, ROOT, SOURCES, Suite, tests_of
from mutation.trials import KILLED, SURVIVED, TOO_LONG, Swap, fork, try_tests, verdict, warm_up

UNTESTED = "no test"
"""No test runs the line: a survivor, too."""

PATIENCE = 600.0
"""Seconds after which a trial that waits for something is over."""

Outcome = tuple[Mutant, str]


def arguments() -> argparse.Namespace:
    """Return what the command was told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="layers, stages, files of the package")
    parser.add_argument("--sample", type=int, default=100, help="how many mutants; 0 for all (100)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    parser.add_argument("--tests", nargs="+", type=Path, help="files and folders of tests")
    parser.add_argument("--base", help="only lines that differ from this revision")
    parser.add_argument("--budget", type=float, default=12, help="seconds of tests for a mutant, quickest first (12)")
    parser.add_argument("--jobs", type=int, default=2, help="how many trials at a time (2)")
    parser.add_argument("--json", type=Path, help="where to write the outcome of every mutant")
    return parser.parse_args()


def chosen(args: argparse.Namespace) -> list[Mutant]:
    """Return the mutants to try."""
    roots = [path.resolve() for path in args.paths]
    files = sorted({file for root in roots for file in (root.rglob("*.py") if root.is_dir() else [root])})
    by_file = {file: list(mutants_of(file)) for file in files}
    if args.base:
        changed = {file: changed_lines(file, args.base) for file in files}
        by_file = {file: [m for m in found if m.line in changed[file]] for file, found in by_file.items()}
    return sample(by_file, args.sample, args.seed)


def suites(mutants: Iterable[Mutant], tests: list[Path] | None) -> dict[Path, Suite]:
    """Return the tests for the file of each of the *mutants*."""
    given = tuple(path.resolve() for path in tests or ())
    paths = {mutant.file: given or tests_of(mutant.file) for mutant in mutants}
    made: dict[tuple[Path, ...], Suite] = {}
    for need in dict.fromkeys(paths.values()):
        print("observe", *(path.relative_to(ROOT) for path in need), file=sys.stderr)
        made[need] = Suite(need)
    return {file: made[need] for file, need in paths.items()}


def tried(mutants: Iterable[Mutant], by_file: dict[Path, Suite], budget: float, jobs: int) -> Iterator[Outcome]:
    """Try the mutants, *jobs* at a time, and yield how each of them went."""
    running: dict[int, tuple[Mutant, float]] = {}
    for mutant in mutants:
        suite = by_file[mutant.file]
        tests = suite.tests_for(mutant.file, mutant.lines, budget)
        if tests is None:
            yield mutant, UNTESTED
            continue
        while len(running) >= jobs:
            yield from ended(running)
        swap = Swap(module_of(mutant.file), mutant.file, mutant.code())
        pid = fork(partial(try_tests, swap, tests, suite.known))
        running[pid] = mutant, time.monotonic()
    while running:
        yield from ended(running)


def ended(running: dict[int, tuple[Mutant, float]]) -> Iterator[Outcome]:
    """Yield the outcomes of trials that are over, and take them out of *running*."""
    time.sleep(0.02)
    for pid, (mutant, start) in list(running.items()):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            del running[pid]
            yield mutant, verdict(status)
        elif time.monotonic() - start > PATIENCE:
            os.killpg(pid, signal.SIGKILL)


def module_of(file: Path) -> str:
    """Return the name under which *file* is imported."""
    parts = file.relative_to(SOURCES).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def report(outcomes: list[Outcome]) -> None:
    """Print the survivors and the score of each file and of all."""
    for mutant, outcome in outcomes:
        if outcome in (SURVIVED, UNTESTED):
            note = f" ({outcome})" if outcome == UNTESTED else ""
            print(f"{mutant.file.relative_to(ROOT)}:{mutant.line} {mutant.operator}{note}", *mutant.diff(), sep="\n  ")
    print(f"\n{'killed':>7} {'of':>5} {'score':>6}")
    for file in dict.fromkeys(mutant.file for mutant, _ in outcomes):
        print(row(Counter(outcome for mutant, outcome in outcomes if mutant.file == file)), file.relative_to(PACKAGE))
    print(row(Counter(outcome for _, outcome in outcomes)), "all")


def row(counts: Counter[str]) -> str:
    """Return how many were killed, of how many, and the share."""
    killed = counts[KILLED] + counts[TOO_LONG]
    return f"{killed:7} {counts.total():5} {killed / counts.total():6.2f}"


def as_json(outcomes: Iterable[Outcome]) -> str:
    """Return every outcome as JSON."""
    facts = [
        {
            "file": str(mutant.file.relative_to(ROOT)),
            "line": mutant.line,
            "operator": mutant.operator,
            "outcome": outcome,
            "diff": mutant.diff(),
        }
        for mutant, outcome in outcomes
    ]
    return json.dumps(facts, indent=1, ensure_ascii=False)


def main() -> None:
    """Try the mutants and print what survived."""
    args = arguments()
    os.nice(max(0, 10 - os.nice(0)))
    os.chdir(ROOT)
    os.environ["OMP_NUM_THREADS"] = "1"
    os.environ["PYTHONPATH"] = str(SOURCES)
    sys.path[0] = str(SOURCES)
    mutants = chosen(args)
    if not mutants:
        sys.exit("nothing there to change")
    by_file = suites(mutants, args.tests)
    warm_up([module for suite in dict.fromkeys(by_file.values()) for module in suite.modules], PACKAGE.name)
    for suite in dict.fromkeys(by_file.values()):
        suite.settle()
        for test in suite.failing:
            print("left out, as it fails without a change:", test)
    outcomes = []
    for outcome in tried(mutants, by_file, args.budget, args.jobs):
        outcomes.append(outcome)
        if len(outcomes) % 10 == 0:
            print(len(outcomes), "of", len(mutants), file=sys.stderr)
    outcomes.sort(key=lambda outcome: outcome[0][:4])
    report(outcomes)
    if args.json:
        args.json.write_text(as_json(outcomes))


if __name__ == "__main__":
    main()
