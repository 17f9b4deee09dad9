"""What is fuzzed: for each name what makes an input, what checks it, and how often that is tried in every test run."""

from typing import NamedTuple

from tests.fuzz.articles import any_article
from tests.fuzz.campaign import Check, Make
from tests.fuzz.cuts import any_cut
from tests.fuzz.days import any_times, check_days
from tests.fuzz.laws import check_text, check_twice
from tests.fuzz.readers import any_document, check_document


class Kind(NamedTuple):
    """A kind of input."""

    make: Make
    """Makes one of a random generator."""

    check: Check
    """Raises whatever if it is not taken as it should be."""

    quick: int
    """How many are tried in every test run."""


KINDS: dict[str, Kind] = {
    "texts": Kind(any_article, check_text, 1500),
    "cuts": Kind(any_cut, check_text, 1000),
    "documents": Kind(any_document, check_document, 3000),
    "times": Kind(any_times, check_days, 150),
    "twice": Kind(any_article, check_twice, 150),
}
