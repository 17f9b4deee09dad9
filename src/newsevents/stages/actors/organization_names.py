"""How the names of one organization can differ."""

from collections.abc import Mapping

from newsevents._memory import remembering
from newsevents.language.words import folded

_SMALL = frozenset(("a", "an", "and", "at", "by", "de", "del", "des", "du", "for", "in", "la", "of", "on", "the", "to"))
_LEGAL = frozenset(("co", "company", "corp", "corporation", "gmbh", "inc", "limited", "llc", "ltd", "plc", "sa"))


@remembering(4096)
def key_of(name: str) -> tuple[str, ...]:
    """
    Return the words of the name of an organization by which names are compared.

    >>> key_of("The Acme Steel Co."), key_of("Côte Bank")
    (('acme', 'steel'), ('cote', 'bank'))
    """
    words = folded(name).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in _LEGAL:
        words = words[:-1]
    return tuple(words)


def initials_of(name: str) -> frozenset[str]:
    """
    Return the acronyms that *name* can have, in capitals.

    >>> sorted(initials_of("Bank of the South"))
    ['BOTS', 'BS']
    """
    words = folded(name).split()
    large = [w for w in words if w not in _SMALL]
    return frozenset("".join(w[0] for w in chosen).upper() for chosen in (words, large) if len(chosen) > 1)


def abbreviates(short: str, long: str) -> bool:
    """
    Say whether *short*, given in parentheses, can be made of letters of *long* in their order.

    >>> abbreviates("UNHCR", "UN High Commissioner for Refugees"), abbreviates("Fed", "World Bank")
    (True, False)
    """
    letters = folded(short).replace(" ", "")
    left = iter(folded(long))
    return len(letters) > 1 and folded(long)[:1] == letters[:1] and all(c in left for c in letters)


def is_acronym(name: str) -> bool:
    """
    Say whether *name* is a single word of capitals.

    >>> is_acronym("ECOWAS"), is_acronym("A.B.C."), is_acronym("Tesla")
    (True, True, False)
    """
    letters = name.replace(".", "").replace("-", "")
    return len(letters) > 1 and letters.isupper() and " " not in name


def body_key(words: tuple[str, ...], heads: frozenset[str], fields: Mapping[str, str]) -> tuple[str, ...]:
    """
    Return the same words for "Ministry of Foreign Affairs" and "foreign ministry".

    Args:
        words: Words of a name without a nationality, folded.
        heads: Nouns of bodies that have a field: "ministry".
        fields: Fields with several names, and the one to use: "foreign affairs".

    >>> body_key(("ministry", "of", "foreign", "affairs"), frozenset(["ministry"]), {"foreign affairs": "foreign"})
    ('foreign', 'ministry')
    """
    if not words:
        return words
    head, field = "", " ".join(words)
    if words[0] in heads and words[1:2] in (("of",), ("for",)):
        head, field = words[0], " ".join(words[2:]).removeprefix("the ")
    elif words[-1] in heads:
        head, field = words[-1], " ".join(words[:-1])
    return tuple(part for part in (fields.get(field, field), head) if part)
