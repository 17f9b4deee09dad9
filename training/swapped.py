"""Puts other names of the same kind in the place of names, so that a network learns what stands around them."""

import csv
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from corpora import IGNORED, Sentence, spans, written

_SHARE = 0.35
_INC = ("Inc", "Ltd", "Corp", "Corporation", "PLC", "LLC", "AG", "Co")
_STEMS = "an ar bel cor da el en fi ga hy in ka lu ma mer na no or pa ra sa so ta ti va ver vi xa zen zo".split()
_FIRM = ("", "", "Group", "Holdings", "Airlines", "Energy", "Bank", "Motors", "Foods", "Media", "Capital", "Labs")
_CLUB = ("FC", "United", "City", "Athletic", "Rovers", "Rangers", "Wanderers", "Tigers", "Stars", "Warriors")
_PAPER = ("Daily", "Times", "Herald", "Post", "Tribune", "Gazette", "Observer", "Star", "Standard", "News", "Mail")
_FOREIGN = ("La", "Le", "El", "Die", "Al", "Il")

Maker = Callable[[random.Random], tuple[str, ...]]


class Stock:
    """Names of every kind, from lists of persons, bodies and cities, and made up after the pattern of others."""

    def __init__(self, folder: Path) -> None:
        self._persons = _distinct(folder / "persons.csv", lambda row: [row["name"]])
        self._bodies = _distinct(folder / "organizations.csv", _names_of_body)
        self._cities = _distinct(folder / "cities.csv", lambda row: [row["name"]])

    def person(self, chance: random.Random) -> tuple[str, ...]:
        """Return a first name and a surname, mostly of one bearer."""
        name = chance.choice(self._persons)
        return (*name[:1], *chance.choice(self._persons)[1:]) if chance.random() < 0.3 else name

    def surname(self, chance: random.Random) -> tuple[str, ...]:
        """Return the last word of a person's name."""
        return chance.choice(self._persons)[-1:]

    def city(self, chance: random.Random) -> tuple[str, ...]:
        """Return a city."""
        return chance.choice(self._cities)

    def body(self, chance: random.Random) -> tuple[str, ...]:
        """Return a body, half of the time a known one."""
        makers = (self._known, self._known, self._known, self._firm, self._club, self._paper)
        return chance.choice(makers)(chance)

    def _known(self, chance: random.Random) -> tuple[str, ...]:
        name = chance.choice(self._bodies)
        return name[:-1] if name[-1] in _INC and len(name) > 1 and chance.random() < 0.7 else name

    def _firm(self, chance: random.Random) -> tuple[str, ...]:
        stem = "".join(chance.choices(_STEMS, k=chance.choice((2, 2, 3)))).capitalize()
        digits = str(chance.randrange(100)) if chance.random() < 0.2 else ""
        ending = chance.choice(_FIRM)
        return (stem + digits, ending) if ending else (stem + digits,)

    def _club(self, chance: random.Random) -> tuple[str, ...]:
        return (*self.city(chance), chance.choice(_CLUB))

    def _paper(self, chance: random.Random) -> tuple[str, ...]:
        if chance.random() < 0.25:
            return (chance.choice(_FOREIGN), self._firm(chance)[0])
        return (*self.city(chance), chance.choice(_PAPER))


def _names_of_body(row: dict[str, str]) -> list[str]:
    is_person = row["from"] and row["code"].startswith("IGO")  # the list has officers of bodies among the bodies
    return [] if is_person else [row["name"], *row["aliases"].split(" | ")]


def _distinct(path: Path, names: Callable[[dict[str, str]], list[str]]) -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8", newline="") as lines:
        found = {tuple(name.split()) for row in csv.DictReader(lines) for name in names(row)}
    return sorted(name for name in found if name and all(len(word) < 30 for word in name))


def swapped(sentences: Sequence[Sentence], stock: Stock, chance: random.Random) -> list[Sentence]:
    """Return the sentences, about a third of them with other names; trees are left alone."""
    return [
        _other(sentence, stock, chance) if not sentence.tags and chance.random() < _SHARE else sentence
        for sentence in sentences
    ]


def _other(sentence: Sentence, stock: Stock, chance: random.Random) -> Sentence:
    words: list[str] = []
    labels: list[str] = []
    done = 0
    for first, stop, kind in (*spans(sentence.labels), (len(sentence.words), len(sentence.words), IGNORED)):
        words += sentence.words[done:first]
        labels += sentence.labels[done:first]
        maker = _maker(stock, kind, stop - first)
        name = maker(chance) if maker and chance.random() < 0.8 else sentence.words[first:stop]
        words += name
        labels += written((0, len(name)), kind)
        done = stop
    return replace(sentence, words=tuple(words), labels=tuple(labels))


def _maker(stock: Stock, kind: str, length: int) -> Maker | None:
    if kind == "PER":
        return stock.person if length > 1 else stock.surname
    return {"ORG": stock.body, "LOC": stock.city}.get(kind)
