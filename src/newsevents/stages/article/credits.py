"""What is not the story: address, headline, byline, credits."""

import re

from newsevents.lexicon.article import ArticleWords
from newsevents.stages.article._blocks import Block

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_LONGEST_HEADLINE = 25
_LONGEST_BYLINE = 12
_LONGEST_CREDIT = 60
_CLOSING = tuple('.!?…:;"”’')
_OPENING = " \t*-–—_[•|"
_NAME = re.compile(r"[^\W\d_a-z][\w.'’]*(?:-\w+)*")
_BY = re.compile(r"(?i:by)[ :]\s*(?=[^\W\d_a-z])")
_PARTS = re.compile(r"\s*(?:,|\band\b|&|\bin\b|\bat\b|\|)\s*")


def is_address(block: Block) -> bool:
    """Say whether a paragraph is a web address and nothing else."""
    return bool(_ADDRESS.fullmatch(block.text))


def is_headline(block: Block, following: Block) -> bool:
    """Say whether the first paragraph is a headline: short, without a final stop, and before a longer text."""
    return (
        len(block.words) <= _LONGEST_HEADLINE
        and not block.text.endswith(_CLOSING)
        and "\n" not in block.text
        and bool(following.text)
    )


def names_in_byline(block: Block, words: ArticleWords) -> tuple[str, ...]:
    """
    Return the authors that a paragraph names, if it is a byline.

    "By Jane Roe and John Doe, Associated Press" is one; "By 2012 all was over"
    and "By the end of May" are sentences.
    """
    found = _BY.match(block.text)
    if not found or len(block.words) > _LONGEST_BYLINE or re.search(r"\d", block.text):
        return ()
    parts = [part for part in _PARTS.split(block.text[found.end() :].rstrip(". ")) if part]
    if not all(_is_name(part, words) for part in parts):
        return ()
    first = parts[:1]
    return tuple(first + [part for part in parts[1:] if _is_person(part, words)])


def _is_name(part: str, words: ArticleWords) -> bool:
    pieces = part.split()
    return bool(_NAME.fullmatch(pieces[0])) and all(
        _NAME.fullmatch(piece) or piece in words.joining or "@" in piece for piece in pieces
    )


def _is_person(part: str, words: ArticleWords) -> bool:
    return part not in words.agencies and part.upper() not in words.cities and 2 <= len(part.split()) <= 4


def is_credit(block: Block, words: ArticleWords) -> bool:
    """Say whether a paragraph thanks, claims rights, or asks readers to do something."""
    start = block.text.lstrip(_OPENING)[:80].lower()
    if not start:
        return True
    opens = start.startswith(words.credits) or start.lstrip("(").startswith(words.credits)
    return opens and len(block.words) <= _LONGEST_CREDIT


def credit_at_end(block: Block, words: ArticleWords) -> int | None:
    """
    Return where in its last paragraph the credits of a story begin, if it ends with credits.

    "... he said. (Reporting by Jane Roe)", "... he said. - Reuters".
    """
    at = block.text.rfind("(")
    if at > 0 and block.text.endswith((")", ").")) and block.text[at + 1 : at + 81].lower().startswith(words.credits):
        return at
    found = re.search(r"(?<=[.!?\"”’])\s*(?:[-–—/]\s?|\()([\w .-]{2,30})[)/]?$", block.text[-50:])
    if found and found[1].strip() in words.agencies:
        return len(block.text) - len(block.text[-50:]) + found.start() + len(found[0]) - len(found[0].lstrip())
    return None
