"""What is remembered is bounded, in words and in letters."""

from newsevents._memory import LONGEST, cached_property, remembering


def test_an_answer_is_remembered() -> None:
    asked = []

    @remembering(10)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("one", "three", "one")] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_only_so_many_answers_are_remembered() -> None:
    asked = []

    @remembering(2)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    for word in ("a", "b", "c", "a"):
        length(word)
    assert asked == ["a", "b", "c", "a"]


def test_long_words_are_answered_and_not_remembered() -> None:
    asked = []

    @remembering(10)
    def length(word: str) -> int:
        asked.append(len(word))
        return len(word)

    for size in (LONGEST, LONGEST, LONGEST + 1, LONGEST + 1):
        assert length("x" * size) == size
    assert asked == [LONGEST, LONGEST + 1, LONGEST + 1]


class Circle:
    """Something with a property that costs."""

    def __init__(self) -> None:
        self.computed = 0

    @cached_property
    def area(self) -> float:
        """Number."""
        self.computed += 1
        return 3.14


def test_a_cached_property_is_computed_once_for_each_object() -> None:
    one, other = Circle(), Circle()
    assert [one.area, one.area, other.area] == [3.14] * 3
    assert (one.computed, other.computed) == (1, 1)
    assert isinstance(Circle.area, cached_property)
