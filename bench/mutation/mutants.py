"""Mutants: all that a file has, a sample of them, and those of what was changed lately."""

import ast
import random
import re
import subprocess
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from mutation.operators import OPERATORS
from mutation.sources import Source


@cache
def _read(file: Path) -> bytes:
    """Return the file as it was when first asked for, whatever is done to it during the run."""
    return file.read_bytes()


class Mutant(NamedTuple):
    """One change to one file."""

    file: Path
    operator: str
    start: int
    end: int
    new: str
    lines: frozenset[int]
    """The lines of the statement that is changed."""

    @property
    def line(self) -> int:
        """The line where the change begins."""
        return _read(self.file).count(b"\n", 0, self.start) + 1

    def code(self) -> bytes:
        """Return the changed file."""
        code = _read(self.file)
        return code[: self.start] + self.new.encode() + code[self.end :]

    def compiles(self) -> bool:
        """Say whether the changed file is Python."""
        try:
            ast.parse(self.code())
        except SyntaxError:
            return False
        return True

    def diff(self) -> list[str]:
        """Return the lines that go and that come, without the blanks around them."""
        old, new = (code.decode().splitlines() for code in (_read(self.file), self.code()))
        changes = list(unified_diff(old, new, n=0, lineterm=""))[2:]
        return [f"{change[0]} {change[1:].strip()}" for change in changes if not change.startswith("@@")]


def mutants_of(file: Path) -> Iterator[Mutant]:
    """Yield all mutants of *file*; some may not compile."""
    source = Source(_read(file))
    for node in source.nodes():
        for operator in OPERATORS:
            for start, end, new in operator(node, source):
                yield Mutant(file, operator.__name__, start, end, new, frozenset(source.lines(node)))


def sample(by_file: Mapping[Path, list[Mutant]], size: int, seed: int) -> list[Mutant]:
    """Return *size* mutants (0 stands for all) that compile, from each file as many as its share of all."""
    total = sum(map(len, by_file.values()))
    chosen: list[Mutant] = []
    seen = due = 0
    for file, mutants in by_file.items():
        seen += len(mutants)
        share = round(seen * min(size or total, total) / total) - due
        due += share
        mixed = random.Random(f"{seed} {file.name}").sample(mutants, len(mutants))
        chosen += islice(filter(Mutant.compiles, mixed), share)
    return chosen


def changed_lines(file: Path, base: str) -> set[int]:
    """Return the lines of *file* that differ from the revision *base*."""
    command = ["git", "-C", file.parent, "diff", "-U0", base, "--", file]
    diff = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    hunks = re.findall(r"^@@ \S+ \+(\d+)(?:,(\d+))? @@", diff, re.MULTILINE)
    return {line for first, count in hunks for line in range(int(first), int(first) + int(count or 1))}
