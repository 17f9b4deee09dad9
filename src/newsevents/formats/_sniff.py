"""What a file holds, by its beginning: for files whose suffix does not say it."""

import re

from newsevents.errors import InputError
from newsevents.formats._format import Format
from newsevents.formats._layout import Layout
from newsevents.formats._table import FORMATS, brings, lossless, of_name, of_suffix
from newsevents.formats.csv import sign_of

_PROLOG = r"(?>\s*(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>))*+"
_FIRST_TAG = re.compile(rf"({_PROLOG})\s*<(?:[\w.-]+:)?(\w+)", re.DOTALL | re.IGNORECASE)
_HTML_DOCTYPE = re.compile(r"<!DOCTYPE\s+html\b", re.IGNORECASE)
_ROOTS = {"rss": "feed", "feed": "feed", "rdf": "feed", "newsitem": "newsml", "newsmessage": "newsml", "html": "html"}
_KEY = re.compile(r'"(@?\w+)"\s*:')
_OF_STORIES = re.compile(r'"schema"\s*:\s*"newsevents/')
_OF_LINKED_DATA = {"@context", "@graph", "@type"}
_OF_NINJS = {"versioncreated", "bodies", "body_text", "body_html", "body_xhtml", "pubstatus"}
_BINARY = {b"PAR1": "columns"}

_WORD = re.compile(r"\w+")

HEAD = 2**16
"""How many bytes of a file are looked at."""


def of_article(path: str, name: str | None, head: bytes) -> Format:
    """
    Return the format in which a file brings articles.

    Args:
        path: Its name, whose suffix may say it.
        name: The name of the format, if the caller gives it.
        head: Its first bytes, which may say it.

    Raises:
        newsevents.errors.UnknownNameError: If no format of this name brings articles.
        newsevents.errors.InputError: If nothing says what the format is.
    """
    known = [entry.name for entry in FORMATS.values() if brings(entry)]
    if name is not None:
        return of_name(name, known)
    told = of_suffix(path, fit=brings)
    if told is not None:
        return told
    name = sniffed(head)
    if name is None:
        problem = (
            "neither its name nor its beginning tells its format: name it, with format= in Python or --from on the"
            f" command line; one of: {', '.join(known)}"
        )
        raise InputError(path, problem)
    return FORMATS[name]


def of_stories(path: str, head: bytes) -> Format | None:
    """
    Return the format in which a file or a folder holds stories that are parsed already; None if it brings articles.

    Args:
        path: Its name.
        head: Its first bytes; none of a folder.
    """
    told = of_suffix(path, fit=lossless)
    if told is None or of_suffix(path, fit=brings):
        return None
    if told.name in ("json", "jsonl"):
        return told if _OF_STORIES.search(head.decode("utf-8-sig", "replace")) else None
    return None if sniffed(head) else told


def sniffed(head: bytes) -> str | None:
    """Return the name of the format of a file that brings articles, by its first bytes; None if they are of none."""
    for start, name in _BINARY.items():
        if head.startswith(start):
            return name
    text = head.decode("utf-8-sig", "replace").lstrip()
    if text[:1] in ("{", "["):
        return _of_json(text)
    return _of_markup(text) if text.startswith("<") else _of_table(text)


def _of_json(text: str) -> str | None:
    keys = set(_KEY.findall(text))
    if _OF_STORIES.search(text) or not keys:
        return None
    if keys & _OF_LINKED_DATA:
        return "jsonld"
    return "ninjs" if "uri" in keys and {key.lower() for key in keys} & _OF_NINJS else "corpus"


def _of_markup(text: str) -> str | None:
    root = _FIRST_TAG.match(text)
    if root is None:
        return None
    return "html" if _HTML_DOCTYPE.search(root[1]) else _ROOTS.get(root[2].lower())


def _of_table(text: str) -> str | None:
    header = text.partition("\n")[0].strip()
    names = [name.strip('" ') for name in header.split(sign_of(header))]
    fields = Layout().fields(tuple(names), "")
    known = sum(map(bool, fields.values()))
    # A line of prose may have "Text," or "Story" in it.
    return "csv" if fields["text"] and (known > 1 or all(map(_WORD.fullmatch, names))) else None
