"""What stands around a story: agencies and credits."""

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

    byline_joints: tuple[str, ...]
    """What stands between two authors."""

    byline_openers: tuple[str, ...]
    """What stands before the first author, in lower case, the longest first where they overlap."""

    byline_places: tuple[str, ...]
    """What stands before the place or the paper of the authors."""

    byline_roles: tuple[str, ...]
    """What an author is, or a desk that signs in the place of one, word by word, in lower case."""

    credits: tuple[str, ...]
    """Ways in which credits, notices of copyright and the like begin, in lower case."""

    invitations: tuple[str, ...]
    """Ways in which lines begin that ask readers for something, in lower case: "sign up"."""

    promotions: tuple[str, ...]
    """Lines that lead to other stories, alone or before a colon, in lower case: "related"."""

    joining: tuple[str, ...]
    """Words in lower case that may stand inside names."""


@cache
def load() -> ArticleWords:
    """Return the words that come with the package, read once."""
    return read("article.toml", ArticleWords)
