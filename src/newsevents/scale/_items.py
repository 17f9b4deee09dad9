"""What is handed in to be parsed: texts and articles, with or without something beside them."""

from typing import Any, TypeAlias, TypeGuard

from newsevents._decode import cut
from newsevents.model import Article, Story
from newsevents.parser import Parser

Item: TypeAlias = str | Article
"""A text, or an article with what is known about it."""

_LONGEST = 40


def is_pair(given: object) -> TypeGuard[tuple[Any, Any]]:
    """Say whether something stands beside the article."""
    return isinstance(given, tuple) and len(given) == 2


def item_of(given: Any) -> Any:
    """Return the article without what stands beside it."""
    return given[0] if is_pair(given) else given


def parsed(item: Any, parser: Parser) -> Story:
    """
    Return the story of an item.

    Raises:
        TypeError: If it is neither a text nor an article.
    """
    if isinstance(item, Article):
        return parser.parse_article(item)
    if isinstance(item, str):
        return parser.parse(item)
    msg = f"must be a text or an Article, or a pair of one and what belongs to it (got {item!r:.60})"
    raise TypeError(msg)


def name_of(item: Any) -> str:
    """
    Return what an item is called in errors: its id, or how it begins.

    >>> name_of(Article(text="It rained.", id="wire 7")), name_of("It rained."), name_of(None)
    ('wire 7', "'It rained.'", 'None')
    """
    if isinstance(item, Article) and item.id is not None:
        return cut(item.id, _LONGEST)
    text = item.text if isinstance(item, Article) else item
    return cut(repr(text[:_LONGEST] if isinstance(text, str) else text), _LONGEST)


def size_of(item: Any) -> int:
    """Return how long the text of an item is, in characters."""
    text = item.text if isinstance(item, Article) else item
    return len(text) if isinstance(text, str) else 0


def words_of(error: Exception) -> str:
    """Return what an error says of itself; it may be of anybody's class, and must not end what tells of it."""
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # there is nothing that an error in telling an error may not be
        return "it cannot be told"
