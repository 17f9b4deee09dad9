"""Two folders that change places in one step, where the system can do that."""

import os
from contextlib import suppress
from pathlib import Path

_HERE = -100
_EXCHANGE = 2


def exchange(one: Path, other: Path) -> bool:
    """
    Let two folders change places, so that there is no moment without either.

    Linux and macOS have a call for it, which Python does not pass on; Windows
    and some file systems have none.

    Returns:
        Whether they did; if not, nothing has changed.
    """
    first, second = os.fsencode(one), os.fsencode(other)
    with suppress(ImportError, OSError, TypeError):  # where there is no ctypes, or no C library to be found by it
        from ctypes import CDLL  # noqa: PLC0415  # not every Python has it

        system = CDLL(None)
        if call := getattr(system, "renameat2", None):
            return bool(call(_HERE, first, _HERE, second, _EXCHANGE) == 0)
        if call := getattr(system, "renamex_np", None):
            return bool(call(first, second, _EXCHANGE) == 0)
    return False
