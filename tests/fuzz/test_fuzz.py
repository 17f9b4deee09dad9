"""A few thousand tries, the same ones every time: a red build means that the change is at fault."""

import pytest
from tests.fuzz.campaign import failures, numbers
from tests.fuzz.kinds import KINDS
from tests.fuzz.laws import check_text


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_makes_it_stumble(kind: str) -> None:
    make, check, quick = KINDS[kind]
    found = {failure.kind: failure for failure in failures(make, check, numbers("quick", quick))}
    assert not found, "\n".join(f"{failure.number}: {failure.report}" for failure in found.values())


def test_a_failure_is_reported_with_its_number_and_can_be_had_again() -> None:
    def check(made: float) -> None:
        if made < 0.5:
            raise ValueError(made)

    found = list(failures(lambda random: random.random(), check, numbers("x", 20)))
    assert 0 < len(found) < 20
    assert len({failure.kind for failure in found}) == 1
    assert list(failures(lambda random: random.random(), check, iter([found[0].number]))) == found[:1]


@pytest.mark.parametrize(
    "text",
    [
        "Peru described the deal as bad, and",
        "Peru described the deal as bad, and they",
        "The minister said the road was shut, while",
        "Roe suggested that Peru had closed the pass, a",
        "Roe suggested that Peru had closed the pass, a claim",
        "Lee hopes the bridge will close, a spokesman told",
        "The minister did not say that",
        "It was the Namibia Lighthouse Authority that",
        "The talks included Ludovica de’",
    ],
)
def test_a_text_may_end_within_a_sentence(text: str) -> None:
    check_text({"text": text})
