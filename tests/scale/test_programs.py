"""Whole programs that parse many articles: what they must look like, Ctrl-C, and being killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ENDLESS = """
import itertools, signal, sys
from newsevents import Parser
from newsevents.scale import parse_many

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background of a shell ignores it
    texts = (f"Ana Ruiz met Paul Cole on May {n % 28 + 1}." for n in itertools.count())
    for story in parse_many(texts, parser=Parser(stages=()), n_jobs=2, start_method=sys.argv[1]):
        print("going", flush=True)
"""
BARE = """
from newsevents import Parser
from newsevents.scale import parse_many

print(len(list(parse_many(["It rained."] * 40, parser=Parser(stages=()), n_jobs=2, start_method="spawn"))))
"""
METHODS = pytest.mark.parametrize("method", ["fork", "spawn"])
needs_groups = pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no groups of processes")


def started(tmp_path: Path, method: str) -> "subprocess.Popen[bytes]":
    """Start a program in a group of its own, and wait until it is under way."""
    program = tmp_path / "program.py"
    program.write_text(ENDLESS, encoding="utf-8")
    command = [sys.executable, str(program), method]
    running = subprocess.Popen(  # noqa: S603  # our own program
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == b"going\n"
    return running


def is_empty(group: int, seconds: float = 10) -> bool:
    """Say whether all processes of a group end within some seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    return False


@needs_groups
@METHODS
def test_an_interrupt_ends_all_and_says_it_once(method: str, tmp_path: Path) -> None:
    running = started(tmp_path, method)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does it
    _, said = running.communicate(timeout=30)
    assert running.returncode == -signal.SIGINT
    assert said.decode().count("KeyboardInterrupt") == 1
    assert is_empty(running.pid)


@needs_groups
@METHODS
def test_no_process_outlives_the_one_that_started_it(method: str, tmp_path: Path) -> None:
    running = started(tmp_path, method)
    running.kill()
    running.communicate(timeout=30)
    assert is_empty(running.pid)


def test_a_program_without_its_guard_is_told_what_to_do(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(BARE, encoding="utf-8")
    done = subprocess.run([sys.executable, str(program)], check=False, capture_output=True, text=True)  # noqa: S603  # our own program
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("newsevents.errors.WorkerError: a worker process could not be started: ")
    assert "call parse_many below 'if __name__ == \"__main__\":'" in last


def test_a_program_from_standard_input_is_told_what_to_do() -> None:
    done = subprocess.run(
        [sys.executable, "-"], input=BARE, check=False, capture_output=True, text=True
    )  # our own program
    last = done.stderr.strip().splitlines()[-1] if done.returncode else ""
    # Whether it has a name, and so must be imported, depends on the Python.
    assert done.stdout == "40\n" or "if __name__" in last


def test_lines_without_a_program_need_no_guard() -> None:
    done = subprocess.run([sys.executable, "-c", BARE], check=False, capture_output=True, text=True)  # noqa: S603  # our own program
    assert (done.stdout, done.returncode) == ("40\n", 0), done.stderr
