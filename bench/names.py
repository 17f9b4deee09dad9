"""
Score the names that the network labels by itself, without lists and rules.

    python bench/names.py MENTIONS.jsonl

A document a line: ``{"text", "gold": {"mentions": [{"span": [start, end], "type"}]}}``.  A name counts as found
where both its limits and its type are right; countries and places are one type.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsevents.language import Analysis, analyzer

_TYPES = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "NORP": "NORP", "PERSON": "PERSON"}

Found = tuple[int, int, str]


def labelled(analysis: Analysis) -> Iterator[Found]:
    """Yield first character, end and type of each name that the labels mark."""
    at, labels = 0, analysis.labels
    while at < len(labels):
        stop = at + 1
        if labels[at][0] == "B":
            while stop < len(labels) and labels[stop][0] == "I":
                stop += 1
            yield analysis.starts[at], analysis.ends[stop - 1], _TYPES[labels[at][2:]]
        at = stop


def main(path: str) -> None:
    """Print exact F1 by type and over all."""
    right, given, gold = Counter[str](), Counter[str](), Counter[str]()
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        mentions = document["gold"]["mentions"]
        wanted = {(*m["span"], _TYPES[m["type"]]) for m in mentions if m["type"] in _TYPES}
        found = set(labelled(analyzer()(document["text"])))
        for counter, names in ((right, wanted & found), (given, found), (gold, wanted)):
            counter.update(kind for *_, kind in names)
    for kind in sorted(gold):
        print(f"{kind:7} {2 * right[kind] / (given[kind] + gold[kind]):.3f}")
    print(f"all     {2 * right.total() / (given.total() + gold.total()):.3f}")


if __name__ == "__main__":
    main(sys.argv[1])
