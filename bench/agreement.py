"""
Compare the readings of two people of the same pages, as strictly as what is found.

    python bench/agreement.py FOLDER...

FOLDERs are those of :mod:`signed` with a folder ``second`` beside the pages, in which
another reader wrote down what happens in them, without having seen the first reading.
Printed is how many events of the second reading the first has, how many of these with
the same type, and with the same type and sides.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from signed import agree, around, named, plain, trigger_of

Row = dict[str, Any]


def translation(first: Row, second: Row) -> dict[str, str]:
    """Return which actor of the first reading each actor of the second one is, by the names that both give."""
    key_of = named(first)
    found = {}
    for key, others in second["actors"].items():
        votes = Counter(key_of[plain(name)] for name in (key, *others) if plain(name) in key_of)
        found[key] = key_of.get(plain(key)) or (votes.most_common(1)[0][0] if votes else f"[{key}]")
    return found


def compare(text: str, first: Row, second: Row) -> Counter[str]:
    """Count the events of the second reading, and those that the first has, too."""
    keys, counts = translation(first, second), Counter[str]()
    free = [row for row in first["events"] if row["type"] != "CONSULT"]
    for row in (row for row in second["events"] if row["type"] != "CONSULT"):
        counts["events"] += 1
        spot = trigger_of(text, row)
        at = [other for other in free if spot.overlaps(trigger_of(text, other))]
        alike = [other for other in free if other["type"] == row["type"]]
        near = [other for other in alike if spot.overlaps(around(text, other))]
        best = next(iter([other for other in at if other in alike] or near or at), None)
        if best is None:
            continue
        free.remove(best)
        same = best["type"] == row["type"]
        sides = (agree(frozenset(keys[actor] for actor in row[side]), best, side) for side in ("source", "target"))
        counts.update(found=1, type=same, sides=same and all(sides))
    return counts


def main() -> None:
    """Read all second readings and print the counts."""
    counts = Counter[str]()
    for path in (path for folder in sys.argv[1:] for path in sorted(Path(folder, "second").glob("*.json"))):
        page = path.parent.parent / path.name
        readings = (json.loads(file.read_text(encoding="utf-8")) for file in (page, path))
        counts += compare(page.with_suffix(".txt").read_text(encoding="utf-8"), *readings)
    n = counts["events"]
    print(
        f"events {n}: in both {counts['found'] / n:.3f}, type {counts['type'] / n:.3f}, sides {counts['sides'] / n:.3f}"
    )


if __name__ == "__main__":
    main()
