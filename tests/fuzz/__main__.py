"""
As many tries as you have time for: ``python -m tests.fuzz texts 1000000``.

Every run draws new inputs unless ``--seed`` says which; ``--one SEED:NUMBER`` tries one of them again.
"""

import sys
import time
from argparse import ArgumentParser
from secrets import token_hex

from tests.fuzz.campaign import failures, numbers
from tests.fuzz.kinds import KINDS


def main() -> int:
    """Run a campaign and print the first failure of every kind."""
    options = _options().parse_args()
    make, check, _ = KINDS[options.kind]
    tries = iter([options.one]) if options.one else numbers(options.seed, options.count)
    begun, found = time.process_time(), dict[str, int]()
    for failure in failures(make, check, tries):
        if failure.kind not in found:
            print(f"--- {failure.number}: {failure.kind}\n{failure.report}", flush=True)
        found[failure.kind] = found.get(failure.kind, 0) + 1
    print(f"{options.kind}, seed {options.seed}: {sum(found.values())} of {options.count} failed", found or "", end=" ")
    print(f"({time.process_time() - begun:.0f} s of the processor)", flush=True)
    return 1 if found else 0


def _options() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    parser.add_argument("--seed", default=token_hex(4))
    parser.add_argument("--one")
    return parser


sys.exit(main())
