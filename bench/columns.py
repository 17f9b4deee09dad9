"""
Would words as small integers be quicker than as strings?  The questions that stages ask most, both ways.

    OMP_NUM_THREADS=1 python bench/columns.py ARTICLES.jsonl

Asked of every token of the articles: "does it have a child with one of these
relations" and "is its tag one of these".  Strings are the columns as they are;
integers have the relation and the tag as a number, first child and next sibling
as columns, and a set as the bits of one number.  Each is asked with a method or
function and written out in place.  Processor time, the best of seven rounds.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import NamedTuple

from newsevents.language import Analysis, analyzer

ARTICLES = 60
ROUNDS = 7
SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


class Numbers(NamedTuple):
    """The columns of a text as integers."""

    relations: list[int]
    tags: list[int]
    first: list[int]
    """The first child of each token, -1 without one."""
    following: list[int]
    """The next child of the same head, -1 after the last."""


def numbered(analysis: Analysis, codes: dict[str, int]) -> Numbers:
    """Return the columns as integers; *codes* grows by what it does not know."""
    first, following = [-1] * len(analysis), [-1] * len(analysis)
    for i in range(len(analysis)):
        children = analysis.children(i)
        first[i] = children[0] if children else -1
        for one, other in pairwise(children):
            following[one] = other

    def code(word: str) -> int:
        return codes.setdefault(word, len(codes))

    return Numbers([*map(code, analysis.relations)], [*map(code, analysis.tags)], first, following)


def child(numbers: Numbers, i: int, wanted: int) -> int:
    """Return the first child with one of the relations *wanted*, -1 if there is none."""
    at = numbers.first[i]
    while at >= 0 and not wanted >> numbers.relations[at] & 1:
        at = numbers.following[at]
    return at


def strings_by_method(texts: Sequence[Analysis]) -> int:
    """Count the tokens with a subject, asking the table."""
    return sum(a.child(i, *SUBJECTS) is not None for a in texts for i in range(len(a)))


def numbers_by_function(texts: Sequence[Numbers], wanted: int) -> int:
    """Count the tokens with a subject, asking a function over integers."""
    return sum(child(n, i, wanted) >= 0 for n in texts for i in range(len(n.tags)))


def strings_in_place(texts: Sequence[Analysis]) -> int:
    """Count the tokens with a subject over the columns of strings."""
    found = 0
    for a in texts:
        column = a.relations
        for i in range(len(a)):
            for at in a.children(i):
                if column[at] in SUBJECTS:
                    found += 1
                    break
    return found


def numbers_in_place(texts: Sequence[Numbers], wanted: int) -> int:
    """Count the tokens with a subject over the columns of integers."""
    found = 0
    for relations, _, first, following in texts:
        for eldest in first:
            at = eldest
            while at >= 0 and not wanted >> relations[at] & 1:
                at = following[at]
            found += at >= 0
    return found


def tags_of_strings(texts: Sequence[Analysis]) -> int:
    """Count the finite verbs over the column of strings."""
    return sum(tag in FINITE for a in texts for tag in a.tags)


def tags_of_numbers(texts: Sequence[Numbers], wanted: int) -> int:
    """Count the finite verbs over the column of integers."""
    return sum(wanted >> tag & 1 for n in texts for tag in n.tags)


def best(ask: Callable[[], int]) -> tuple[float, int]:
    """Return the milliseconds of the quickest round, and the answer."""
    costs = []
    for _ in range(ROUNDS):
        start = time.process_time()
        answer = ask()
        costs.append(time.process_time() - start)
    return min(costs) * 1000, answer


def main() -> None:
    """Print what each way costs."""
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        texts = [analyzer()(json.loads(line)["text"]) for line in islice(lines, ARTICLES)]
    codes: dict[str, int] = {}
    columns = [numbered(text, codes) for text in texts]
    subjects = sum(1 << codes[name] for name in SUBJECTS if name in codes)
    finite = sum(1 << codes[name] for name in FINITE if name in codes)
    asked = (
        ("child, strings by method", lambda: strings_by_method(texts)),
        ("child, integers by function", lambda: numbers_by_function(columns, subjects)),
        ("child, strings in place", lambda: strings_in_place(texts)),
        ("child, integers in place", lambda: numbers_in_place(columns, subjects)),
        ("tag, strings", lambda: tags_of_strings(texts)),
        ("tag, integers", lambda: tags_of_numbers(columns, finite)),
    )
    print(f"{sum(map(len, texts)):,} tokens")
    for name, ask in asked:
        cost, answer = best(ask)
        print(f"{name:28} {cost:6.1f} ms ({answer:,} found)")


if __name__ == "__main__":
    main()
