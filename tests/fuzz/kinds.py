"""What is fuzzed: for each name what makes an input, and what checks it."""

from tests.fuzz.articles import any_article
from tests.fuzz.campaign import Check, Make
from tests.fuzz.laws import check_text

KINDS: dict[str, tuple[Make, Check]] = {
    "texts": (any_article, check_text),
}
