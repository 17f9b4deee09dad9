"""What stands around a story: agencies, cities of datelines, credits."""

from functools import cache
from typing import final

from attrs import frozen

from newsevents.lexicon._read import read


@final
@frozen(kw_only=True)
class ArticleWords:
    """Words by which the parts of an article are known that are not the story."""

    agencies: tuple[str, ...]
    """Names and acronyms of news agencies; capitals count."""

    credits: tuple[str, ...]
    """Ways in which credits, notices of copyright and the like begin, in lower case."""

    joining: tuple[str, ...]
    """Words in lower case that may stand inside names."""

    cities: dict[str, str]
    """
    Cities, in capitals, that stand in datelines without their country, and the
    ISO 3166-1 alpha-3 code of the country.
    """


@cache
def load() -> ArticleWords:
    """Return the words that come with the package, read once."""
    return read("article.toml", ArticleWords)
