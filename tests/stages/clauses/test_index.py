"""Numbers by keys: the least that fits."""

from newsevents.stages.clauses.index import Index


def always(number: int) -> bool:
    return number >= 0


def test_the_least_under_any_of_the_keys() -> None:
    index = Index[str]()
    index.add(5, ["a", "b"])
    index.add(3, ["b"])
    index.add(1, ["c"])
    assert index.least(["a", "b", "d"], always) == 3


def test_nothing_under_keys_that_nobody_has() -> None:
    assert Index[str]().least(["a"], always) is None
    assert Index[str]().least([], always) is None


def test_what_does_not_fit_is_passed_over() -> None:
    index = Index[str]()
    for number in range(5):
        index.add(number, ["a"])
    assert index.least(["a"], lambda number: number > 2) == 3


def test_what_fits_is_found_again() -> None:
    index = Index[str]()
    index.add(7, ["a"])
    assert (index.least(["a"], always), index.least(["a"], always)) == (7, 7)


def test_what_does_not_fit_is_not_asked_again() -> None:
    index = Index[str]()
    index.add(2, ["a"])
    index.add(4, ["a"])
    asked: list[int] = []

    def fits(number: int) -> bool:
        asked.append(number)
        return number == 4

    for _ in range(3):
        index.least(["a"], fits)
    assert asked == [2, 4, 4, 4]
