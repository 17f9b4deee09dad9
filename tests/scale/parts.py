"""Stages with which the tests make parsing fail; here, so that a process that is started anew can import them."""

import os
import signal
import time
from pathlib import Path

from newsevents import Parser
from newsevents.stages import Reading


def plain(reading: Reading) -> Reading:
    """Find nothing."""
    return reading


def poisoned(reading: Reading) -> Reading:
    """Raise where the text says poison."""
    if "poison" in reading.text:
        msg = "it is\npoisoned"
        raise ValueError(msg)
    return reading


def deadly(reading: Reading) -> Reading:
    """End the process where the text says deadly; where it names a file, only if that is not there yet."""
    if "deadly" in reading.text:
        os.kill(os.getpid(), signal.SIGKILL)
    told, _, name = reading.text.partition("once: ")
    if name and not told and not Path(name).exists():
        Path(name).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return reading


def slow(reading: Reading) -> Reading:
    """Take half a second where the text says slow."""
    if "slow" in reading.text:
        time.sleep(0.5)
    return reading


def gone(reading: Reading) -> Reading:
    """End the process as a program does that wants to end."""
    if "gone" in reading.text:
        raise SystemExit(7)
    return reading


class SilentError(Exception):
    """An error that fails to say what it is."""

    def __str__(self) -> str:
        raise self


def silent(reading: Reading) -> Reading:
    """Raise an error that says nothing, where there is a text."""
    if reading.text:
        raise SilentError
    return reading


QUICK = Parser(stages=(plain,))
POISON = Parser(stages=(poisoned,))
DEADLY = Parser(stages=(deadly,))
SLOW = Parser(stages=(slow, deadly))
GONE = Parser(stages=(gone,))
SILENT = Parser(stages=(silent,))
