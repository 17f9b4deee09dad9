"""
Trains the analyzer: `python training/train.py FOLDER WEIGHTS.npz`.

FOLDER holds the corpora (see README.md). A large teacher learns from them first;
the network of the package then learns from the corpora and from the teacher.
"""

import argparse
import copy
import itertools
import math
import random
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
from agreed import agreed
from batches import SKIP, Batch, Batcher, augmented, grouped
from corpora import (
    Sentence,
    clean_gmb,
    nationalities,
    read_names,
    read_trees,
    settled,
    with_nationalities,
    without_common,
    without_countries,
)
from distil import Lesson, Lessons, loss_of_lesson
from export import export
from pretrained import Pretrained
from swapped import Stock, swapped
from torch import Tensor
from torch.nn import functional

from model import Network, Shape

OTHERS = ("uner-ewt", "wikigold", "crossner-politics", "re3d-open", "wnut17")
LABELS = ("O", *(f"{side}-{kind}" for kind in ("PER", "ORG", "LOC", "NORP") for side in "BI"))

TEACHER = Shape(
    sizes=(10000, 6000, 1500, 5000, 1500, 4000, 5000, 1000),
    row=48,
    width=256,
    reach=0,
    layers=("maxout", "scan"),
    scan=160,
    arc=128,
    relation=128,
)
STUDENT = Shape()
SMOOTHING = 0.03
RATE_OF_ENCODER = 1.5e-4
"""Learning rate of what was trained before: small, or it forgets."""


@dataclass(frozen=True)
class Plan:
    """How a network is trained."""

    epochs: int
    dropout: float
    seed: int
    rate: float = 2e-3
    words: int = 1800
    names: float = 1.0
    """Share of the sentences without trees in an epoch, drawn anew each time."""
    trees: int = 2
    """How often a sentence with a tree comes in an epoch: they are few."""


def read(folder: Path, lists: Path) -> tuple[list[Sentence], list[Sentence]]:
    """Return the sentences with trees and those with names only."""
    gmb = clean_gmb(read_names(folder / "gmb.tsv.gz"))
    others = [s for name in OTHERS for s in without_common(read_names(folder / f"{name}.tsv.gz"))]
    known = nationalities(gmb, others)
    gum = with_nationalities(read_trees(folder / "gum-open-train.conllu.gz"), known)
    trees = read_trees(folder / "ewt-train.conllu.gz") + gum
    gmb = agreed(settled(with_nationalities(without_countries(gmb, known), known)))
    others = settled(with_nationalities(others, known))
    return trees, swapped(gmb + others, Stock(lists), random.Random(0))


def inventory(shape: Shape, trees: list[Sentence]) -> Shape:
    """Return the shape with the tags and relations of the treebanks."""
    return replace(
        shape,
        tags=tuple(sorted({tag for s in trees for tag in s.tags if tag != "_"})),
        relations=tuple(sorted({relation for s in trees for relation in s.relations})),
        labels=LABELS,
    )


def _right(scores: Tensor, target: Tensor, weight: float, smoothing: float = SMOOTHING) -> Tensor:
    if not bool((target != SKIP).any()):
        return torch.zeros(())
    return weight * functional.cross_entropy(
        scores.flatten(0, 1), target.flatten(), ignore_index=SKIP, label_smoothing=smoothing
    )


def loss_of(network: Network, batch: Batch, lesson: Lesson | None) -> Tensor:
    """Return the sum of the mean losses of all that is known of the batch."""
    x = network.encode(batch)
    total = _right(network.label(x), batch.labels, 1.0)
    if bool((batch.heads != SKIP).any()):
        total = total + _right(network.tag(x), batch.tags, 0.7)
        total = total + _right(network.arcs(x, batch.mask), batch.heads, 1.0, 0.0)
        total = total + _right(network.relations(x, batch.heads.clamp(min=0)), batch.relations, 0.7)
    if lesson is None:
        return total
    return 0.5 * total + loss_of_lesson(network, x, batch, lesson)


@torch.no_grad()
def scores(network: Network, batcher: Batcher, trees: list[Sentence]) -> tuple[float, ...]:
    """Return tags, UAS and LAS in percent; heads are the best of each word, not yet a tree."""
    right = [0, 0, 0]
    count = 0
    for group in grouped(trees, 4000, random.Random(0)):
        batch = batcher(group)
        x = network.encode(batch)
        known = batch.heads != SKIP
        heads = network.arcs(x, batch.mask).argmax(-1)
        same = (heads == batch.heads) & known
        right[0] += int(((network.tag(x).argmax(-1) == batch.tags) & known).sum())
        right[1] += int(same.sum())
        right[2] += int(((network.relations(x, heads).argmax(-1) == batch.relations) & same).sum())
        count += int(known.sum())
    return tuple(100 * number / count for number in right)


class Trainer:
    """Trains networks on the corpora of one folder."""

    def __init__(self, folder: Path, lists: Path) -> None:
        self.trees, self.names = read(folder, lists)
        self.sentences = [replace(s, number=number) for number, s in enumerate(self.trees + self.names)]
        self.dev = {name: read_trees(folder / f"{name}.conllu.gz") for name in ("ewt-dev", "gum-open-dev")}

    def batcher(self, shape: Shape, seed: int) -> Batcher:
        """Return what makes the batches for a network of this shape."""
        return Batcher(shape, self.sentences, seed)

    def lessons(self, teachers: list[Network]) -> Lessons:
        """Ask the teachers about all sentences."""
        batchers = [self.batcher(teacher.shape, 0) for teacher in teachers]
        return Lessons(teachers, batchers, grouped(self.sentences, 4000, random.Random(0)))

    def exercises(self, plan: Plan, chance: random.Random) -> list[Sentence]:
        """Return the sentences of one epoch."""
        trees, names = self.sentences[: len(self.trees)], self.sentences[len(self.trees) :]
        return trees * plan.trees + chance.sample(names, round(plan.names * len(names)))

    def train(self, kind: type[Network], shape: Shape, plan: Plan, lessons: Lessons | None = None) -> Network:
        """Return the moving average of a network over its training."""
        torch.manual_seed(plan.seed)
        chance = random.Random(plan.seed)
        shape = inventory(shape, self.trees)
        batcher = self.batcher(shape, plan.seed)
        network = kind(shape, plan.dropout)
        average = copy.deepcopy(network).eval()
        optimizer = _optimizer(network, plan)
        total = plan.epochs * len(grouped(self.exercises(plan, chance), plan.words, random.Random(0)))
        step, started = 0, time.perf_counter()
        print(f"{sum(p.numel() for p in network.parameters()):,} weights, {total} steps, {plan}, {shape}", flush=True)
        for epoch in range(plan.epochs):
            for group in grouped(self.exercises(plan, chance), plan.words, chance):
                varied = [augmented(sentence, chance) for sentence in group]
                batch = batcher(varied, noise=True)
                lesson = lessons(varied, batch.words.shape[1]) if lessons else None
                for part in optimizer.param_groups:
                    part["lr"] = part["rate"] * _schedule(step, total)
                loss = loss_of(network, batch, lesson)
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0, foreach=True)
                optimizer.step()
                step += 1
                if step % 5 == 0:
                    _follow(average, network, step)
            print(
                f"epoch {epoch + 1} loss {float(loss.detach()):.3f} {time.perf_counter() - started:.0f} s", flush=True
            )
            if epoch % 3 == 2 or epoch + 1 == plan.epochs:
                for name, trees in self.dev.items():
                    figures = " ".join(f"{figure:.2f}" for figure in scores(average, batcher, trees))
                    print(name, figures, flush=True)
        return average


def _optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    learnt = [(name, p) for name, p in network.named_parameters() if p.requires_grad]
    groups = [
        {
            "params": [p for name, p in learnt if (name.startswith("encoder."), _is_matrix(name, p)) == kind],
            "rate": RATE_OF_ENCODER if kind[0] else plan.rate,
            "weight_decay": 0.02 if kind[1] else 0.0,
        }
        for kind in itertools.product((False, True), repeat=2)
    ]
    groups = [group for group in groups if group["params"]]
    return torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98), fused=True)


def _is_matrix(name: str, parameter: Tensor) -> bool:
    return parameter.ndim > 1 and name != "table"


def _schedule(step: int, total: int) -> float:
    """Rise over 200 steps, then fall along a cosine to one in fifty."""
    return min(1.0, (step + 1) / 200) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / total)))


@torch.no_grad()
def _follow(average: Network, network: Network, step: int) -> None:
    decay = min(0.998, step / (step + 20))
    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay**5)


def save(network: Network, path: Path) -> None:
    """Keep a network for later lessons."""
    torch.save({"shape": asdict(network.shape), "state": network.state_dict()}, path)


def load(path: Path) -> Network:
    """Return a teacher that was kept."""
    kept = torch.load(path)
    network = Pretrained(Shape(**kept["shape"]), 0.0)
    network.load_state_dict(kept["state"])
    return network.eval()


def main() -> None:
    """Train teacher and student, log, and write the weights."""
    parser = argparse.ArgumentParser(description="train the analyzer")
    parser.add_argument("folder", type=Path, help="where the corpora are")
    parser.add_argument("lists", type=Path, help="where persons.csv, organizations.csv and cities.csv are")
    parser.add_argument("weights", type=Path, help="the file to write")
    parser.add_argument("--teachers", type=Path, nargs="*", help="teachers of an earlier run (WEIGHTS.teacher.pt)")
    parser.add_argument("--teacher-epochs", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.set_flush_denormal(True)
    trainer = Trainer(arguments.folder, arguments.lists)
    if arguments.teachers is None:
        plan = Plan(arguments.teacher_epochs, dropout=0.25, seed=arguments.seed + 6, words=1000, names=0.2, trees=1)
        teachers = [trainer.train(Pretrained, TEACHER, plan)]
        save(teachers[0], arguments.weights.with_suffix(".teacher.pt"))
    else:
        teachers = [load(path) for path in arguments.teachers]
    lessons = trainer.lessons(teachers)
    torch.set_num_threads(1)  # the student is too small for more
    plan = Plan(epochs=arguments.epochs, dropout=0.15, seed=arguments.seed)
    student = trainer.train(Network, STUDENT, plan, lessons)
    save(student, arguments.weights.with_suffix(".student.pt"))
    export(student, arguments.weights)


if __name__ == "__main__":
    main()
