"""Dependency trees as tuples of head positions: repair, children, extents."""

from collections.abc import Sequence

ROOT = -1
"""Head of the root of a sentence."""


def grounded(heads: Sequence[int], sentences: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """
    Return *heads* with exactly one root in each of *sentences*, and no cycle.

    Heads that are a tree already come back as they are.  Otherwise a head
    outside the sentence makes its token a root, a cycle is cut at its first
    token, and every root but the first hangs on the first.

    >>> grounded([1, 0, -1], [(0, 3)])
    (-1, 0, 0)
    """
    mended = list(heads)
    for first, stop in sentences:
        roots = [i for i in range(first, stop) if not first <= mended[i] < stop]
        for i in roots:
            mended[i] = ROOT
        _cut_cycles(mended, first, stop, roots)
        roots.sort()
        for extra in roots[1:]:
            mended[extra] = roots[0]
    return tuple(mended)


def _cut_cycles(heads: list[int], first: int, stop: int, roots: list[int]) -> None:
    seen = [ROOT] * (stop - first)
    for i in range(first, stop):
        at = i
        while at != ROOT and seen[at - first] == ROOT:
            seen[at - first] = i
            at = heads[at]
        if at != ROOT and seen[at - first] == i:
            cycle = [at]
            while heads[cycle[-1]] != at:
                cycle.append(heads[cycle[-1]])
            at = min(cycle)
            heads[at] = ROOT
            roots.append(at)


def children_of(heads: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """
    Return the children of every token, in the order of the text.

    >>> children_of((1, -1, 1))
    ((), (0, 2), ())
    """
    found: list[list[int]] = [[] for _ in heads]
    for i, head in enumerate(heads):
        if head != ROOT:
            found[head].append(i)
    return tuple(map(tuple, found))


def extents_of(heads: Sequence[int], children: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    """
    Return the first token and the stop of the subtree of every token.

    The range is the smallest that holds the whole subtree; in a tree with
    crossing edges it may hold tokens of others, too.

    >>> extents_of((1, -1, 1), ((), (0, 2), ()))
    ((0, 1), (0, 3), (2, 3))
    """
    order = [i for i, head in enumerate(heads) if head == ROOT]
    for i in order:
        order.extend(children[i])
    firsts = list(range(len(heads)))
    stops = list(range(1, len(heads) + 1))
    for i in reversed(order):
        head = heads[i]
        if head != ROOT:
            if firsts[i] < firsts[head]:  # noqa: PLR1730  # min() takes twice as long
                firsts[head] = firsts[i]
            if stops[i] > stops[head]:  # noqa: PLR1730
                stops[head] = stops[i]
    return tuple(zip(firsts, stops, strict=True))
