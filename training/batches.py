"""Sentences to tensors: augmentation, features, batches of about equal length."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from corpora import IGNORED, Sentence
from torch import Tensor

from model import Shape
from newsevents.language.network_features import FEATURES, hashes, rows

SKIP = -100
_QUOTES = {"``": "“", "''": "”"}


@dataclass(frozen=True)
class Batch:
    """Some sentences as tensors; unknown targets are `SKIP`."""

    rows: Tensor
    """Rows of the table of each distinct word, (distinct, features, 2)."""
    words: Tensor
    """Number of the distinct word at each place, (sentences, length)."""
    mask: Tensor
    """1 at words and 0 at padding, (sentences, length, 1)."""
    tags: Tensor
    heads: Tensor
    relations: Tensor
    labels: Tensor
    held_out: Tensor
    """True for sentences whose trees must not be guessed."""
    texts: list[tuple[str, ...]]
    """The words of the sentences."""


def augmented(sentence: Sentence, chance: random.Random) -> Sentence:
    """Return the sentence with other quotation marks, another case or no full stop, now and then."""
    words = list(sentence.words)
    if sentence.tags and chance.random() < 0.4:
        for i, tag in enumerate(sentence.tags):
            if tag in _QUOTES and words[i] in ('"', "“", "”"):
                words[i] = _QUOTES[tag]
    if chance.random() < 0.25:
        words = [word.replace("'", "’") if len(word) > 1 else word for word in words]
    elif chance.random() < 0.25:
        words = [word.replace("’", "'") if len(word) > 1 else word for word in words]
    dice = chance.random()
    if dice < 0.03:
        words = [word.lower() for word in words]
    elif dice < 0.05:
        words = [word.upper() for word in words]
    elif dice < 0.08:
        words = [word[:1].upper() + word[1:] for word in words]
    changed = replace(sentence, words=tuple(words))
    last = len(words) - 1
    if last > 2 and words[last] in ".!?" and chance.random() < 0.08 and last not in sentence.heads:
        return replace(
            changed,
            words=changed.words[:-1],
            tags=changed.tags[:-1],
            heads=changed.heads[:-1],
            relations=changed.relations[:-1],
            labels=changed.labels[:-1],
        )
    return changed


class Batcher:
    """Makes batches; knows the inventory of labels and how frequent each word is."""

    def __init__(self, shape: Shape, sentences: Sequence[Sentence], seed: int) -> None:
        self.shape = shape
        self._sizes = np.array(shape.sizes, dtype=np.uint32)
        self._tags = {name: i for i, name in enumerate(shape.tags)}
        self._relations = {name: i for i, name in enumerate(shape.relations)}
        self._labels = {name: i for i, name in enumerate(shape.labels)} | {IGNORED: SKIP}
        self._counts = Counter(word.lower() for sentence in sentences for word in sentence.words)
        self._noise = np.random.default_rng(seed)

    def __call__(self, sentences: Sequence[Sentence], *, noise: bool = False) -> Batch:
        """Return the batch of these sentences; with `noise` rare words lose their form."""
        numbers: dict[str, int] = {}
        length = max(len(sentence.words) for sentence in sentences)
        words = torch.zeros(len(sentences), length, dtype=torch.long)
        mask = torch.zeros(len(sentences), length, 1)
        targets = [torch.full((len(sentences), length), SKIP) for _ in range(4)]
        for i, sentence in enumerate(sentences):
            size = len(sentence.words)
            words[i, :size] = torch.tensor([numbers.setdefault(word, len(numbers)) for word in sentence.words])
            mask[i, :size] = 1
            columns = (
                [self._tags.get(tag, SKIP) for tag in sentence.tags],
                [head + 1 for head in sentence.heads],
                [self._relations.get(relation, SKIP) for relation in sentence.relations],
                [self._labels[label] for label in sentence.labels],
            )
            for target, column in zip(targets, columns, strict=True):
                if column:
                    target[i, :size] = torch.tensor(column)
        texts = [sentence.words for sentence in sentences]
        held_out = torch.tensor([sentence.held_out for sentence in sentences])
        return Batch(self._rows(list(numbers), noise=noise), words, mask, *targets, held_out, texts)

    def _rows(self, distinct: list[str], *, noise: bool) -> Tensor:
        hashed = hashes(distinct)
        if noise:
            hashed = hashed.copy()
            counts = np.array([self._counts[word.lower()] for word in distinct])
            drop = self._noise.random(len(distinct)) < 0.5 * 3 / (3 + counts) + 0.01
            random_hashes = self._noise.integers(0, 2**32, size=(len(distinct), 2), dtype=np.uint32)
            hashed[drop, :2] = random_hashes[drop]
            tails = drop & (self._noise.random(len(distinct)) < 0.3)
            for name in ("prefix4", "suffix4"):
                hashed[tails, FEATURES.index(name)] = random_hashes[tails, 0]
        return torch.from_numpy(rows(hashed, self._sizes))


def grouped(sentences: Sequence[Sentence], words: int, chance: random.Random) -> list[list[Sentence]]:
    """Cut the sentences into groups of similar length with about `words` words each."""
    order = sorted(sentences, key=lambda sentence: len(sentence.words) + chance.random() * 4)
    groups: list[list[Sentence]] = [[]]
    size = 0
    for sentence in order:
        if size + len(sentence.words) > words and groups[-1]:
            groups.append([])
            size = 0
        groups[-1].append(sentence)
        size += len(sentence.words)
    chance.shuffle(groups)
    return groups
