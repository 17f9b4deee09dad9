"""What is not the story: address, headline, byline, credits."""

import re

from newsevents.lexicon import Lexicon
from newsevents.lexicon.article import ArticleWords
from newsevents.stages.article.dateline import known_place
from newsevents.stages.article.page import Block

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_LONGEST_HEADLINE = 25
_LONGEST_BYLINE = 12
_LONGEST_CREDIT = 60
_LONGEST_PROMOTION = 240
"""Characters."""
_LINK = re.compile(r"\s*(?:[:|»>→…]|\s[-–—]\s|\.*$)")
"""What stands behind the words for a link."""
_RIGHTS = re.compile(r"(?:©|\(c\)\s|copyright\b)(?=.*(?:©|\(c\)|\b\d{4}\b|rights))")
_NAMES = (2, 4)
"""Words in the name of a person, at least and at most."""
_CLOSING = tuple('.!?…:;"”’')
_OPENING = " \t*-–—_[•|"
_NAME = re.compile(r"[^\W\d_a-z][\w.'’]*(?:-\w+)*")
_DIGIT = re.compile(r"\d")


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


def names_in_byline(block: Block, lexicon: Lexicon) -> tuple[str, ...]:
    """
    Return the authors that a paragraph names, if it is a byline.

    "By Jane Roe and John Doe, Associated Press" and "Jane Roe in Quito" are
    bylines; "By 2012 all was over" and "By the end of May" are sentences.
    """
    words = lexicon.article
    if len(block.words) > _LONGEST_BYLINE or _DIGIT.search(block.text):
        return ()
    line = block.text.rstrip(". ")
    opener = next((word for word in words.byline_openers if line.lower().startswith((f"{word} ", f"{word}: "))), "")
    names, *places = re.split(rf"\s(?:{'|'.join(words.byline_places)})\s", line[len(opener) :].lstrip(": "))
    if not opener and not (len(places) == 1 and known_place(places[0], lexicon.world)):
        return ()
    parts = _parts(names, words)
    if not all(_is_name(part, words) for part in (*parts, *places)) or not (opener or _is_person(names, words)):
        return ()
    return tuple(parts[:1] + [part for part in parts[1:] if _is_person(part, words)])


def _parts(names: str, words: ArticleWords) -> list[str]:
    """Return "A", "B" and "C" of "A, B and C"; without "and", what follows a comma is no name."""
    before, *after = re.split(rf"\s(?:{'|'.join(words.byline_joints)})\s", names)
    return [*before.split(", "), *(part.split(", ")[0] for part in after)] if after else before.split(", ")[:1]


def _is_name(part: str, words: ArticleWords) -> bool:
    pieces = part.split()
    return bool(pieces and _NAME.fullmatch(pieces[0])) and all(
        _NAME.fullmatch(piece) or piece in words.joining or "@" in piece for piece in pieces
    )


def _is_person(part: str, words: ArticleWords) -> bool:
    return part not in words.agencies and _NAMES[0] <= len(part.split()) <= _NAMES[1]


def is_credit(block: Block, words: ArticleWords) -> bool:
    """Say whether a paragraph thanks, claims rights, or asks readers to do something."""
    start = block.text.lstrip(_OPENING)[:80].lower()
    if not start or is_promotion(block.text, words):
        return True
    opens = start.startswith(words.credits) or start.lstrip("(").startswith(words.credits)
    return opens and len(block.words) <= _LONGEST_CREDIT


def is_promotion(text: str, words: ArticleWords) -> bool:
    """
    Say whether a paragraph leads elsewhere, asks readers to sign up, or claims rights: "ALSO READ: Mayor quits".

    >>> from newsevents.lexicon import load
    >>> words = load().article
    >>> is_promotion("Sign up for our newsletter.", words), is_promotion("Subscribers left the network.", words)
    (True, False)
    """
    start = text.lstrip(_OPENING + "(").lower()
    if len(start) > _LONGEST_PROMOTION:
        return False
    if _RIGHTS.match(start) or _LINK.split(start)[0] in words.promotions:
        return True
    return start.startswith(words.invitations) and any(
        start.startswith(opener) and not start[len(opener) :][:1].isalpha() for opener in words.invitations
    )


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
