"""
Names of authors, out of the fields in which documents keep them.

"By Jane Roe and John Poe", "Roe, Jane", "jane@paper.example (Jane Roe)": names
of people.  Handles, addresses and the name of the paper itself are none.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from newsevents.lexicon.article import ArticleWords, load

_MANY = re.compile(r"[;|\n\t/]|\s(?:&|and)\s|(?<=\S)&(?=\S\S)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,500}>")
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
_MAIL = re.compile(r"(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+")
_ADDRESS = re.compile(r"https?:|www\.|^@|\.(?:com|org|net)\b", re.IGNORECASE)
_LONGEST = 8
"""Words of a name; of longer ones somebody wrote a sentence."""
_FIRST_NAMES = 3
_JUNIOR = re.compile(r"(?:Jr|Sr|II|III|IV)\.?", re.IGNORECASE)
_DEGREE = re.compile(r"(?:Ph\.?D|M\.?D|M\.?A|B\.?A|Esq|MP|CFA|CFP|RN)\.?")
_PARTICLES = frozenset("al bin da das de del den der di dos du el la le mac o' st st. ter van von".split())


def people(values: Iterable[str], *, publishers: Iterable[str | None] = ()) -> tuple[str, ...]:
    """
    Return the names in some fields, each once.

    Args:
        values: What the fields say.
        publishers: Names of the paper, station or site, which are no names of authors.

    >>> people(["By Jane Roe and John Poe", "Roe, Ann", "@annroe", "The Post"], publishers=["The Post"])
    ('Jane Roe', 'John Poe', 'Ann Roe')
    """
    words = load()
    others = {_key(name) for name in publishers if name}
    names: dict[str, str] = {}
    for value in values:
        for name in _names(value, words):
            key = _key(name)
            if key and not {key, _key(_without_roles(name, words))} & others:
                names.setdefault(key, name)
    return tuple(names.values())


def _key(name: str) -> str:
    return re.sub(r"^the(?=\w{3})|[\W_]", "", name.casefold().removeprefix("the "))


def _names(value: str, words: ArticleWords) -> Iterator[str]:
    value = _without_addresses(_TAG.sub(" ", unescape(value)) if "@" not in value else unescape(value))
    value = _without_opener(" ".join(re.sub(r"[\n;]", " ; ", value).split()), words)
    for chunk in _MANY.split(value):
        for name in _of_commas([part.strip(" .:-–—•") for part in chunk.split(",")], words):
            yield from _kept(_without_opener(name, words), words)


def _without_addresses(value: str) -> str:
    """Return a field without addresses of mail; of "a@b.example (Jane Roe)" the name in the brackets."""
    if not _MAIL.search(value):
        return _IN_BRACKETS.sub(" ", value)
    rest = _MAIL.sub(" ", value)
    return re.sub(r"[()<>\[\]]", " ", rest)


def _without_opener(value: str, words: ArticleWords) -> str:
    lower = value.lower()
    for opener in (*words.byline_openers, "author", "reporter"):
        if lower.startswith((f"{opener} ", f"{opener}:")):
            return _without_opener(value[len(opener) :].lstrip(": "), words)
    return value


def _of_commas(parts: list[str], words: ArticleWords) -> Iterator[str]:
    """Yield the names between commas: "Roe, Jane" is one, "Jane Roe, Tom Poe" are two, "Jane Roe, reporter" is one."""
    parts = [part for part in parts if part]
    if len(parts) == 2 and _is_turned(parts[0], parts[1], words):
        yield f"{parts[1]} {parts[0]}"
        return
    name = ""
    for part in parts:
        if _JUNIOR.fullmatch(part) and name:
            name += f" {part}"
        elif not _DEGREE.fullmatch(part) and not (" " in name and not _is_person(part, words)):
            if name:
                yield name
            name = part
    if name:
        yield name


def _is_person(part: str, words: ArticleWords) -> bool:
    """Say whether what follows a full name is another one, and not what the first is: "BBC Africa correspondent"."""
    pieces = part.split()
    named = all(piece[0].isupper() or piece.lower() in _PARTICLES or not piece.isascii() for piece in pieces)
    office = any(piece.lower() in words.byline_roles for piece in pieces)
    return len(pieces) > 1 and named and not office and part not in words.agencies


def _is_turned(last: str, first: str, words: ArticleWords) -> bool:
    """Say whether two names are one, the family name first: "Roe, Jane M.", "van der Berg, Jan"."""
    family, given = last.split(), first.split()
    if {last, first} & set(words.agencies) or _JUNIOR.fullmatch(first) or _DEGREE.fullmatch(first):
        return False
    one = len([word for word in family if word.lower() not in _PARTICLES]) == 1
    return one and len(given) <= _FIRST_NAMES and given[0][0].isupper() and not _is_role(first, words)


def _kept(name: str, words: ArticleWords) -> Iterator[str]:
    """Yield a name if it is one, without the place, the paper or the office after it."""
    where = "|".join(words.byline_places)
    name = re.split(rf"(?:^|\s)(?:{where})\s|\s[-–—]\s", name)[0]
    pieces = name.split()
    # One word in small letters is what somebody signs in with.
    handle = len(pieces) == 1 and not pieces[0][0].isupper() and pieces[0].isascii()
    if not pieces or len(pieces) > _LONGEST or handle or _ADDRESS.search(name):
        return
    if any(letter.isdigit() for letter in name) or not any(letter.isalpha() for letter in name):
        return
    if not _is_role(name, words):
        yield name


def _without_roles(name: str, words: ArticleWords) -> str:
    """Return a name without words for what its bearer is: "Example" of "Example Staff"."""
    return " ".join(piece for piece in name.split() if piece.lower() not in words.byline_roles)


def _is_role(name: str, words: ArticleWords) -> bool:
    """Say whether a name is what its bearer is, "Senior Reporter", "Web Desk", rather than who."""
    pieces = name.lower().replace(".", "").split()
    return bool(pieces) and all(piece in words.byline_roles for piece in pieces)
