"""
Measure how well an event itself tells whether a reader would sign it.

    python bench/likely.py FOLDER...

FOLDERs are those of :mod:`signed`.  What is known of a found event (its type, the
rule that found it, which sides it has and of what kind) is weighed by a logistic
regression, learnt on the pages of all other folds; printed is, for each likelihood
up to which events would be left out, how many stay, how many of these are right in
type and both sides, and how many of the right ones stay.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from signed import Page, agree, kind_of, matched, pages

from newsevents.model import Event

Vector = NDArray[np.float64]

_FOLDS, _STEPS, _RATE, _SHRINK = 8, 1500, 0.5, 3.0
_LEFT_OUT = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)


def features(event: Event) -> frozenset[str]:
    """Return what is known of an event."""
    sides = (("source", event.sources), ("target", event.targets))
    found = {f"{side} is {actor.kind}" for side, actors in sides for actor in actors}
    found |= {f"{side} without name" for side, actors in sides if not all(actor.named for actor in actors)}
    found |= {f"{len(actors[:2])} {side}" for side, actors in sides}
    found |= {str(event.type), str(event.status), event.evidence[-1].rule, "always"}
    return frozenset(found | ({"claimed"} if event.claimed_by else set()))


def rows(page: Page) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield what is known of each event of a page, and whether its writer has it, with the same sides."""
    for event, row in matched(page, page.story.events, [r for r in page.gold["events"] if r["type"] != "CONSULT"]):
        sides = ((page.keys(event.sources), "source"), (page.keys(event.targets), "target"))
        same = row is not None and row["type"] == kind_of(event)
        yield features(event), row is not None and same and all(agree(keys, row, side) for keys, side in sides)


def learn(known: Vector, right: Vector) -> Vector:
    """Return the weights of what is known."""
    weights = np.zeros(known.shape[1])
    for _ in range(_STEPS):
        missed = right - likely(known, weights)
        weights += _RATE * (known.T @ missed - _SHRINK * weights) / len(right)
    return weights


def likely(known: Vector, weights: Vector) -> Vector:
    """Return how likely each event is right."""
    found: Vector = 1 / (1 + np.exp(-known @ weights))
    return found


def main() -> None:
    """Learn and print."""
    every = [page for folder in sys.argv[1:] for page in pages(Path(folder), ())]
    found = [(number % _FOLDS, *row) for number, page in enumerate(every) for row in rows(page)]
    names = sorted(frozenset().union(*(known for _, known, _ in found)))
    known = np.array([[float(name in have) for name in names] for _, have, _ in found])
    right, fold = np.array([float(ok) for *_, ok in found]), np.array([number for number, *_ in found])
    odds = np.zeros(len(found))
    for number in range(_FOLDS):
        odds[fold == number] = likely(known[fold == number], learn(known[fold != number], right[fold != number]))
    for least in _LEFT_OUT:
        stay = odds >= least
        print(
            f"from {least:.1f}: {stay.sum()} events, {right[stay].mean():.3f} right, "
            f"{right[stay].sum() / right.sum():.3f} of the right ones stay"
        )


if __name__ == "__main__":
    main()
