"""A process that is forked while threads parse goes on to parse."""

import os
import subprocess
import sys

import pytest

FORKING = """
import os, threading, warnings
warnings.simplefilter("ignore")  # that forks and threads do not mix is what is tried here
import newsevents

text = "Anna Karlson met Pedro Lopez in Lima on Monday. “We agree,” she said. "
done = threading.Event()

def parse() -> None:
    number = 0
    while not done.is_set():
        newsevents.parse(f"{text} Name{number} Karlson left.")
        number += 1

newsevents.parse(text)
for _ in range(3):
    threading.Thread(target=parse, daemon=True).start()
for number in range(12):
    child = os.fork()
    if not child:
        newsevents.parse(f"{text} Other{number} Karlson left.")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
done.set()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks on this system")
def test_a_child_forked_while_threads_parse_does_not_hang() -> None:
    subprocess.run([sys.executable, "-c", FORKING], check=True, timeout=300)  # noqa: S603  # our own words
