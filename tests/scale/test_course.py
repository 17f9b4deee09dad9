"""The course of articles through processes, with a pool that is none."""

from collections.abc import Iterator
from typing import Any

import pytest

from newsevents.scale._course import Chunk, _Course, chunks
from newsevents.scale._pool import Died, Done


class Pool:
    """Does all that it has at once, when it is waited for; some of it ends it."""

    def __init__(self, most: int, deadly: str | None = None) -> None:
        self.most, self.deadly = most, deadly
        self.has: list[tuple[Any, list[str]]] = []
        self.most_had = 0

    def free(self) -> bool:
        return len(self.has) < self.most

    def give(self, task: Any, items: list[str]) -> None:
        self.has.append((task, items))
        self.most_had = max(self.most_had, len(self.has))

    def wait(self) -> Iterator[Done | Died]:
        assert self.has, "nobody is left to wait for"
        had, self.has = self.has, []
        for task, items in had:
            if self.deadly in items:
                yield Died("it died", task, [])
            else:
                yield Done(task, [item.encode() for item in items])


def run(texts: list[str], pool: Pool, *, size: int = 1, window: int = 4, ordered: bool = True) -> list[Chunk]:
    course: Any = _Course(pool, chunks(texts, size), window=window, ordered=ordered)  # type: ignore[arg-type]
    return list(course.run())


TEXTS = [f"Text {number}." for number in range(20)]


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("window", [1, 2, 3, 4, 8])
@pytest.mark.parametrize("most", [1, 2, 4])
@pytest.mark.parametrize("deadly", [None, 0, 7, 19])
def test_all_comes_out_however_much_is_done_at_once(
    most: int, window: int, deadly: int | None, *, ordered: bool
) -> None:
    pool = Pool(most, None if deadly is None else TEXTS[deadly])
    found = [result for chunk in run(TEXTS, pool, window=window, ordered=ordered) for result in chunk.results()]
    assert [number for number, _, _ in found] == list(range(1, 21)) or not ordered
    assert sorted(given for _, given, _ in found) == sorted(TEXTS)
    wrong = [given for _, given, outcome in found if outcome != given.encode()]
    assert wrong == ([] if deadly is None else [TEXTS[deadly]])
    assert pool.most_had == min(most, window)


@pytest.mark.parametrize("size", [1, 3, 7, 20, 50])
def test_chunks_hold_all_in_order(size: int) -> None:
    found = list(chunks(TEXTS, size))
    assert [one for chunk in found for one in chunk.given] == TEXTS
    assert [chunk.first for chunk in found] == list(range(1, 21, size))


def test_long_articles_make_small_chunks() -> None:
    texts = ["x" * 150_000, "y" * 150_000, "z", "z" * 300_000, "z"]
    assert [len(chunk.given) for chunk in chunks(texts, 16)] == [2, 2, 1]
