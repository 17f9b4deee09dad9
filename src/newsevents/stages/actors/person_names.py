"""How the names of one person can differ."""

import re

from newsevents._memory import remembering
from newsevents.language.words import folded

_NICKNAME = re.compile(r"[“\"‘(].*?[”\"’)]")
_SUFFIXES = frozenset(("jr", "jnr", "sr", "snr", "ii", "iii", "iv"))
# The article of Arabic names comes and goes, and is written in many ways.
_ARTICLES = frozenset(("al", "el", "as", "ash", "ad", "ar", "an", "at"))
# In a shorter name another letter makes another name: Mark and Mary, Maria and Mario.
_EXCHANGED = 5
_SURE, _LIKELY, _POSSIBLE = 3, 2, 1


@remembering(4096)
def parts_of(name: str) -> tuple[str, ...]:
    """
    Return the parts of the name of a person by which names are compared.

    >>> parts_of("Abdel-Fattah El-Sisi"), parts_of("Ferdinand “Bongbong” Marcos Jnr")
    (('abdel', 'fattah', 'sisi'), ('ferdinand', 'marcos'))
    """
    words = folded(_NICKNAME.sub(" ", name)).split() or folded(name).split()
    kept = [w for i, w in enumerate(words) if not (w in _ARTICLES and i < len(words) - 1) and w not in _SUFFIXES]
    return tuple(kept or words)


def closeness(short: tuple[str, ...], long: tuple[str, ...]) -> int:
    """
    Say how well *short* can be another form of *long*: from 0 (not at all) to 3.

    >>> closeness(("smith",), ("jane", "smith")), closeness(("j", "smith"), ("jane", "smith"))
    (3, 3)
    >>> closeness(("jane",), ("jane", "smith")), closeness(("jane", "doe"), ("jane", "smith"))
    (2, 0)
    """
    if not short or len(short) > len(long):
        return 0
    if long[-len(short) :] == short or _skips_only_middle(short, long):
        return _SURE
    if long[: len(short)] == short:
        return _LIKELY if len(short) == 1 else _SURE
    if _similar(short, long):
        return _LIKELY
    return _POSSIBLE if len(short[0]) > 1 and _contains(short, long) else 0


def _skips_only_middle(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether first and last parts agree, initials included, and the middle does not contradict."""
    if len(short) < 2 or short[-1] != long[-1] or not _same_part(short[0], long[0]):
        return False
    middle = iter(long[1:-1])
    return all(any(_same_part(part, other) for other in middle) for part in short[1:-1])


def _same_part(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _contains(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(1, len(long) - len(short)))


def _similar(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the last parts of *long* are other spellings of *short*."""
    least = 5 if len(short) == 1 else 4
    return all(spelled_alike(a, b, least) for a, b in zip(short, long[-len(short) :], strict=True))


def spelled_alike(one: str, other: str, least: int = 5) -> bool:
    """
    Say whether two words of *least* letters or more may be spellings of one name.

    >>> spelled_alike("zelensky", "zelenskyy"), spelled_alike("micheal", "michael"), spelled_alike("lee", "leo")
    (True, True, False)
    """
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < least or len(longer) - len(shorter) > 1 or shorter[0] != longer[0]:
        return False
    head = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    rest, other_rest = shorter[head:], longer[head:]
    if len(shorter) != len(longer):
        return rest == other_rest[1:]
    if rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:]:
        return True
    return len(shorter) > _EXCHANGED and rest[1:] == other_rest[1:]
