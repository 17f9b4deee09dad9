"""A few thousand tries of every kind, the same ones every time: a red build means that the change is at fault."""

import pytest
from tests.fuzz.articles import any_article
from tests.fuzz.campaign import failures, numbers
from tests.fuzz.kinds import KINDS
from tests.fuzz.laws import check_twice

QUICK = 2000


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_makes_it_stumble(kind: str) -> None:
    found = {failure.kind: failure for failure in failures(*KINDS[kind], numbers("quick", QUICK))}
    assert not found, "\n".join(f"{failure.number}: {failure.report}" for failure in found.values())


def test_the_same_article_gives_the_same_story() -> None:
    found = list(failures(any_article, check_twice, numbers("twice", QUICK // 10)))
    assert not found, found[0].report


def test_a_failure_is_reported_with_its_number_and_can_be_had_again() -> None:
    def check(made: float) -> None:
        if made < 0.5:
            raise ValueError(made)

    found = list(failures(lambda random: random.random(), check, numbers("x", 20)))
    assert 0 < len(found) < 20
    assert len({failure.kind for failure in found}) == 1
    assert list(failures(lambda random: random.random(), check, iter([found[0].number]))) == found[:1]
