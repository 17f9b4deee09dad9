"""What a student learns from its teachers: soft targets instead of right and wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from batches import SKIP, Batch, Batcher
from corpora import Sentence
from torch import Tensor
from torch.nn import functional

from model import Network


@dataclass(frozen=True)
class Lesson:
    """The mean opinion of the teachers about some sentences, as probabilities."""

    tags: Tensor
    arcs: Tensor
    """Of each head; the first column is the root."""
    relations: Tensor
    labels: Tensor
    heads: Tensor
    """The heads for which the relations hold: those of the treebank, else the teachers'."""


_FIELDS = ("tags", "arcs", "relations", "labels", "heads")


@torch.no_grad()
def _asked(teachers: Sequence[Network], batches: Sequence[Batch]) -> Lesson:
    first = batches[0]
    pairs = [(teacher, teacher.encode(batch)) for teacher, batch in zip(teachers, batches, strict=True)]

    def mean(parts: list[Tensor]) -> Tensor:
        return torch.stack([part.softmax(-1) for part in parts]).mean(0)

    arcs = mean([teacher.arcs(x, first.mask) for teacher, x in pairs])
    heads = torch.where(first.heads != SKIP, first.heads, arcs.argmax(-1))
    return Lesson(
        tags=mean([teacher.tag(x) for teacher, x in pairs]),
        arcs=arcs,
        relations=mean([teacher.relations(x, heads) for teacher, x in pairs]),
        labels=mean([teacher.label(x) for teacher, x in pairs]),
        heads=heads,
    )


class Lessons:
    """The teachers' opinion of all sentences, asked once, of the sentences as they are."""

    def __init__(
        self, teachers: Sequence[Network], batchers: Sequence[Batcher], groups: Sequence[Sequence[Sentence]]
    ) -> None:
        self._kept: dict[int, Lesson] = {}
        for group in groups:
            lesson = _asked(teachers, [batcher(group) for batcher in batchers])
            for place, sentence in enumerate(group):
                size = len(sentence.words)
                self._kept[sentence.number] = Lesson(
                    tags=lesson.tags[place, :size].half(),
                    arcs=lesson.arcs[place, :size, : size + 1].half(),
                    relations=lesson.relations[place, :size].half(),
                    labels=lesson.labels[place, :size].half(),
                    heads=lesson.heads[place, :size].clone(),
                )

    def __call__(self, sentences: Sequence[Sentence], length: int) -> Lesson:
        """Return the lesson of a batch of this length; a sentence may have lost its last word."""
        some = self._kept[sentences[0].number]
        sizes = {name: getattr(some, name).shape[-1] for name in ("tags", "relations", "labels")} | {"arcs": length + 1}
        places = {name: torch.zeros(len(sentences), length, size) for name, size in sizes.items()}
        places["heads"] = torch.zeros(len(sentences), length, dtype=torch.long)
        for row, sentence in enumerate(sentences):
            kept, size = self._kept[sentence.number], len(sentence.words)
            for name in ("tags", "relations", "labels"):
                places[name][row, :size] = getattr(kept, name)[:size]
            places["arcs"][row, :size, : size + 1] = kept.arcs[:size, : size + 1]
            places["heads"][row, :size] = kept.heads[:size].clamp(max=size)
        return Lesson(**places)


def _away(scores: Tensor, target: Tensor, where: Tensor) -> Tensor:
    return -(target[where] * functional.log_softmax(scores[where], -1)).sum(-1).mean()


def loss_of_lesson(student: Network, x: Tensor, batch: Batch, lesson: Lesson) -> Tensor:
    """Return how far the student's opinion is from the teachers'."""
    words = batch.mask.squeeze(-1) > 0
    trees = words & ~batch.held_out.unsqueeze(-1)
    total = 0.5 * _away(student.label(x), lesson.labels, words)
    if bool(trees.any()):
        total = total + 0.7 * _away(student.tag(x), lesson.tags, trees)
        total = total + _away(student.arcs(x, batch.mask), lesson.arcs, trees)
        total = total + 0.7 * _away(student.relations(x, lesson.heads), lesson.relations, trees)
    return total
