"""Articles to stories, with actors of the user's own, and a warning for each note."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from newsevents.errors import InputError, LexiconError
from newsevents.lexicon import load
from newsevents.model import Article, Story
from newsevents.parser import Parser

ACTORS = "--actors"
"""Option for files of the user's own actors."""

Named: TypeAlias = tuple[str, Article]
"""The name of a file, and an article in it."""


def parser(actors: Iterable[Path]) -> Parser:
    """Return a parser that knows the actors in these files as well."""
    lexicon = load()
    for path in actors:
        try:
            lexicon = lexicon.with_actors(path)
        except LexiconError as error:
            raise InputError(str(path), "; ".join(error.problems)) from error
    return Parser(lexicon=lexicon)


def parsed(articles: Iterable[Named], using: Parser, *, quiet: bool = False) -> Iterator[Story]:
    """Yield the stories of articles; what is noted of them is said on standard error, once for each file, or never."""
    said: set[tuple[str, str]] = set()
    for name, article in articles:
        story = using.parse_article(article)
        for note in story.notes:
            if not quiet and (name, note.message) not in said:
                said.add((name, note.message))
                print(f"newsevents: warning: {name}: {note.message}", file=sys.stderr)
        yield story
