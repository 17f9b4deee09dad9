"""Readers of articles, as tests call them."""

import io
import json

from newsevents import Article
from newsevents.formats import FORMATS


def articles(name: str, document: str | bytes, limit: int = 10**7) -> list[Article]:
    """Return the articles of a document."""
    data = document.encode() if isinstance(document, str) else document
    return list(FORMATS[name].articles(io.BytesIO(data), limit=limit))


def only(name: str, document: str | bytes) -> Article:
    """Return the one article of a document."""
    (article,) = articles(name, document)
    return article


def of_row(**fields: object) -> Article:
    """Return the article of a row of a corpus."""
    return only("corpus", json.dumps({"text": "One.", **fields}))
