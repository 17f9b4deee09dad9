"""
Grow hostile texts and see whether the cost of a parse grows with them.

    OMP_NUM_THREADS=1 python bench/growth.py [--from 20000] [--to 1000000] [--only NAME] [--stages]

Doubles each text of ``growth_shapes.py`` from the first length to the last and
prints the processor seconds of the longest, and the exponent e of the cost,
length ** e, fitted over the lengths from 100,000 characters up (over all of
them if there are fewer than three).  The exit status is 1 if an exponent is
above 1.15 or a text takes more than a minute.  A text that is not within bounds
is tried again, three times in all, and the least cost of each length counts:
what else a machine does only ever adds to a cost.  With ``--stages`` each stage
has an exponent of its own.
"""

import argparse
import gc
import math
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date

from growth_shapes import SHAPES

from newsevents.parser import Parser
from newsevents.stages import STAGES, Reading

STEEPEST = 1.15
LONGEST = 60.0
_FITTED_FROM = 100_000
_SHORT = 1.0
_TRIES = 3
_PUBLISHED = date(2025, 3, 5)

Costs = dict[str, float]


def costs(parser: Parser, text: str, *, stages: bool) -> Costs:
    """Return the processor seconds of a parse, with those of the analyzer and of each stage if wanted."""
    gc.collect()
    start = time.process_time()
    if not stages:
        parser.parse(text, published=_PUBLISHED)
        return {"all": time.process_time() - start}
    found: Costs = {}
    reading = Reading(text=text, published=_PUBLISHED, analysis=parser.analyzer(text), lexicon=parser.lexicon)
    found["analyzer"] = time.process_time() - start
    for stage in STAGES:
        begin = time.process_time()
        reading = stage(reading)
        found[stage.__name__] = time.process_time() - begin
    return {"all": time.process_time() - start, **found}


def steady(parser: Parser, text: str, *, stages: bool) -> Costs:
    """Return the costs, of two runs the smaller ones where they are short."""
    first = costs(parser, text, stages=stages)
    if first["all"] > _SHORT:
        return first
    return least(first, costs(parser, text, stages=stages))


def lengths(first: int, last: int) -> Iterator[int]:
    """Yield lengths that double, and end with the last."""
    while first < last / 1.4:
        yield first
        first *= 2
    yield last


def exponent(points: Sequence[tuple[int, float]]) -> float:
    """Return the slope of the costs over the lengths, both logarithmic, by least squares."""
    upper = [point for point in points if point[0] >= _FITTED_FROM]
    logs = [(math.log(length), math.log(max(cost, 1e-4))) for length, cost in (upper if len(upper) > 2 else points)]
    middle_x, middle_y = (sum(axis) / len(logs) for axis in zip(*logs, strict=True))
    square = sum((x - middle_x) ** 2 for x, _ in logs)
    return sum((x - middle_x) * (y - middle_y) for x, y in logs) / square if square else 0.0


def least(first: Costs, second: Costs) -> Costs:
    """Return the smaller one of two costs, part by part."""
    return {part: min(cost, second[part]) for part, cost in first.items()}


def measured(parser: Parser, name: str, sizes: Sequence[int], *, stages: bool) -> dict[int, Costs]:
    """Return the costs of one shape by length, up to the first that takes too long."""
    points: dict[int, Costs] = {}
    for size in sizes:
        points[size] = steady(parser, SHAPES[name](size), stages=stages)
        if points[size]["all"] > LONGEST:
            break
    return points


def within(points: dict[int, Costs]) -> bool:
    """Say whether the costs of a shape are within bounds."""
    longest = points[max(points)]["all"]
    return longest <= LONGEST and slope(points, "all") <= STEEPEST


def slope(points: dict[int, Costs], part: str) -> float:
    """Return the exponent of one part of the costs."""
    return exponent([(size, found[part]) for size, found in points.items()])


def grow(parser: Parser, name: str, sizes: Sequence[int], *, stages: bool) -> bool:
    """Print how the cost of one shape grows; say whether it is within bounds."""
    points, tries = measured(parser, name, sizes, stages=stages), 1
    while not (fine := within(points)) and tries < _TRIES:
        again = measured(parser, name, sizes, stages=stages)
        points = {size: least(found, again.get(size, found)) for size, found in points.items()}
        tries += 1
    last = points[max(points)]
    told = f"{name:38} {max(points):9,} {last['all']:7.2f} s {slope(points, 'all'):5.2f} {'' if fine else '<<<'}"
    large = [part for part in last if part != "all" and last[part] > 0.05 * last["all"]]
    print(" ".join([told, *(f"{part} {slope(points, part):.2f}" for part in large)]), flush=True)
    return fine


def main() -> int:
    """Grow all shapes, or the one that is named."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--from", dest="first", type=int, default=20_000)
    arguments.add_argument("--to", dest="last", type=int, default=1_000_000)
    arguments.add_argument("--only", choices=SHAPES, action="append")
    arguments.add_argument("--stages", action="store_true")
    given = arguments.parse_args()
    parser = Parser()
    costs(parser, SHAPES["ordinary news"](10_000), stages=given.stages)
    sizes = list(lengths(given.first, given.last))
    fine = [grow(parser, name, sizes, stages=given.stages) for name in given.only or SHAPES]
    print(f"{sum(fine)} of {len(fine)} within bounds")
    return not all(fine)


if __name__ == "__main__":
    sys.exit(main())
