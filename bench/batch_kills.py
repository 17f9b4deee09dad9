"""
Kill ``newsevents batch`` at random moments, go on, and look whether every story is there once.

    OMP_NUM_THREADS=1 python bench/batch_kills.py [--kills 100] [--articles 300] [--shard 7] [--jobs 2] [--seed 1]

A run is killed with SIGKILL, again and again, until it gets to its end, which must
be byte for byte what a run makes that nobody kills; then another folder is begun,
until there were as many kills as wanted. After each kill it is looked whether a
process is left.
"""

import argparse
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from memory import story

import newsevents
from newsevents.cli import main as command


def start(folder: Path, out: str, jobs: int, shard: int) -> int:
    """Begin a run, or go on with it, in a process of a group of its own."""
    child = os.fork()
    if child:
        with suppress(PermissionError):
            os.setpgid(child, child)
        return child
    os.setpgid(0, 0)
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    sys.argv = ["newsevents", "batch", str(folder / "in.articles.jsonl"), "--out", str(folder / out), "--resume"]
    sys.argv += ["--jobs", str(jobs), "--shard", str(shard), "--on-error", "skip"]
    try:
        command()
    except SystemExit as end:
        os._exit(end.code if isinstance(end.code, int) else 1)
    os._exit(99)


def ended(child: int) -> int:
    """Wait for a run and return its exit status."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def left(group: int) -> bool:
    """Say whether a process of a group lives longer than a few seconds."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        with suppress(PermissionError):
            try:
                os.killpg(group, 0)
            except ProcessLookupError:
                return False
        time.sleep(0.02)
    return True


def content(out: Path) -> dict[str, bytes]:
    """Return all files of a folder."""
    return {str(file.relative_to(out)): file.read_bytes() for file in out.rglob("*") if file.is_file()}


def main() -> None:
    """Kill, and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in (("kills", 100), ("articles", 300), ("shard", 7), ("jobs", 2), ("seed", 1)):
        options.add_argument(f"--{name}", type=int, default=value)
    chosen = options.parse_args()
    random.seed(chosen.seed)
    newsevents.parse("Warm up.")
    counts: Counter[str] = Counter()
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        lines = [json.dumps({"id": n, "text": story(n)[:800] if n % 50 else None}) for n in range(chosen.articles)]
        (folder / "in.articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
        begun = time.monotonic()
        assert ended(start(folder, "whole", chosen.jobs, chosen.shard)) == 3
        seconds = time.monotonic() - begun
        whole = content(folder / "whole")
        while counts["kills"] < chosen.kills:
            counts["folders"] += 1
            out = f"out{counts['folders']}"
            while True:
                child = start(folder, out, chosen.jobs, chosen.shard)
                time.sleep(random.random() * seconds / 2)
                os.kill(child, signal.SIGKILL)
                status = ended(child)
                counts["processes left"] += left(child)
                if status == 3:
                    break
                counts["kills"] += status == -signal.SIGKILL
                counts["ended otherwise"] += status != -signal.SIGKILL
            counts["not as without kills"] += content(folder / out) != whole
    print(f"{chosen.articles} articles in shards of {chosen.shard}, {seconds:.1f} s a run without kills")
    print(", ".join(f"{name}: {counts[name]}" for name in ("kills", "folders", "not as without kills")))
    print(", ".join(f"{name}: {counts[name]}" for name in ("ended otherwise", "processes left")))


if __name__ == "__main__":
    main()
