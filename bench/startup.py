"""
Measure what a process pays before it is warm: import, first parse, memory; processor time.

    OMP_NUM_THREADS=1 python bench/startup.py [--runs 5]

Every run is a process of its own.  A wheel carries the lexicon as read, a
checkout does not: install the wheel to measure what users meet.
"""

import argparse
import json
import statistics
import subprocess
import sys

_RUN = '''
import json, resource, time
from datetime import date

clock, seconds = time.process_time, {}
def lap(name, start):
    seconds[name] = clock() - start
    return clock()

at = clock()
import attrs, cattrs
at = lap("import of attrs and cattrs", at)
import newsevents
at = lap("import", at)
text = """TALLINN (Baltic Wire) - Estonian Prime Minister Kadri Tamm met her Finnish counterpart in Tallinn on Tuesday.

“Our two nations share one sea and one problem,” Tamm told reporters. She spoke for an hour."""
newsevents.parse(text, published=date(2025, 3, 5))
at = lap("first parse", at)
seconds["cold process"] = at
newsevents.parse("It began on 3/4/2025.", published=date(2025, 3, 5))
at = lap("first date in digits", at)
for _ in range(50):
    newsevents.parse(text, published=date(2025, 3, 5))
lap("50 more parses", at)
seconds["peak memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps(seconds))
'''


def main() -> None:
    """Run the processes and print the median of each figure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--runs", type=int, default=5)
    runs = [_run() for _ in range(arguments.parse_args().runs + 1)][1:]
    figures = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    memory = figures.pop("peak memory, MB")
    ratio = 1 + figures["import"] / figures["import of attrs and cattrs"]
    print(f"import, beside that of attrs and cattrs alone: {ratio:.2f} x")
    print(f"first parse after the import: {1000 * figures['first parse']:.0f} ms")
    print(f"all that a process pays up to its first story: {figures['cold process']:.2f} s")
    print(f"first date in digits after that: {1000 * figures['first date in digits']:.0f} ms")
    print(f"a text of three sentences, warm: {1000 * figures['50 more parses'] / 50:.1f} ms")
    print(f"memory at the peak: {memory:.0f} MB")


def _run() -> dict[str, float]:
    done = subprocess.run([sys.executable, "-c", _RUN], check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


if __name__ == "__main__":
    main()
