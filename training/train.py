"""Trains the analyzer:  python training/train.py FOLDER WEIGHTS.npz [--epochs N] [--seed N]"""

import argparse
import copy
import json
import math
import random
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from batches import SKIP, Batch, Batcher, augmented, grouped
from corpora import (
    Sentence,
    clean_gmb,
    nationalities,
    read_names,
    read_trees,
    with_nationalities,
    without_countries,
)
from export import export
from model import Network, Shape

LABELS = ("O", *(f"{side}-{kind}" for kind in ("PER", "ORG", "LOC", "NORP") for side in "BI"))


def read(folder: Path) -> tuple[list[Sentence], list[Sentence]]:
    """Return the sentences with trees and those with names only."""
    gmb = clean_gmb(read_names(folder / "gmb.tsv.gz"))
    others = [s for name in ("uner-ewt", "wikigold") for s in read_names(folder / f"{name}.tsv.gz")]
    known = nationalities(gmb, others)
    gum = with_nationalities(read_trees(folder / "gum-open-train.conllu.gz"), known)
    trees = read_trees(folder / "ewt-train.conllu.gz") + gum
    return trees, without_countries(gmb, known) + with_nationalities(others, known)


def inventory(shape: Shape, trees: list[Sentence]) -> Shape:
    """Return the shape with the tags and relations of the treebanks."""
    return replace(
        shape,
        tags=tuple(sorted({tag for s in trees for tag in s.tags if tag != "_"})),
        relations=tuple(sorted({relation for s in trees for relation in s.relations})),
        labels=LABELS,
    )


def loss_of(network: Network, batch: Batch, smoothing: float) -> Tensor:
    """Return the sum of the mean losses of all that is known of the batch."""
    x = network.encode(batch.rows, batch.words, batch.mask)
    total = torch.zeros(())

    def mean(scores: Tensor, target: Tensor, weight: float, smooth: float = smoothing) -> Tensor:
        if not bool((target != SKIP).any()):
            return torch.zeros(())
        return weight * F.cross_entropy(
            scores.flatten(0, 1), target.flatten(), ignore_index=SKIP, label_smoothing=smooth
        )

    total = total + mean(network.label(x), batch.labels, 1.0)
    if bool((batch.heads != SKIP).any()):
        total = total + mean(network.tag(x), batch.tags, 0.7)
        total = total + mean(network.arcs(x, batch.mask), batch.heads, 1.0, 0.0)
        total = total + mean(network.relations(x, batch.heads.clamp(min=0)), batch.relations, 0.7)
    return total


@torch.no_grad()
def scores(network: Network, batcher: Batcher, trees: list[Sentence]) -> tuple[float, float, float]:
    """Return tags, UAS and LAS in percent; heads are the best of each word, not yet a tree."""
    network.eval()
    right = [0, 0, 0]
    count = 0
    for group in grouped(trees, 4000, random.Random(0)):
        batch = batcher(group)
        x = network.encode(batch.rows, batch.words, batch.mask)
        known = batch.heads != SKIP
        heads = network.arcs(x, batch.mask).argmax(-1)
        same = (heads == batch.heads) & known
        right[0] += int(((network.tag(x).argmax(-1) == batch.tags) & known).sum())
        right[1] += int(same.sum())
        right[2] += int(((network.relations(x, heads).argmax(-1) == batch.relations) & same).sum())
        count += int(known.sum())
    network.train()
    return tuple(100 * number / count for number in right)  # type: ignore[return-value]


def main() -> None:
    """Train, log and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shape", type=json.loads, default={})
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--words", type=int, default=1800)
    parser.add_argument("--dropout", type=float, default=0.25)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    chance = random.Random(args.seed)
    trees, names = read(args.folder)
    shape = inventory(replace(Shape(), **args.shape), trees)
    batcher = Batcher(shape, trees + names, args.seed)
    network = Network(shape, args.dropout)
    average = copy.deepcopy(network)
    dev = {name: read_trees(args.folder / f"{name}.conllu.gz") for name in ("ewt-dev", "gum-open-dev")}
    matrices = [p for name, p in network.named_parameters() if p.ndim > 1 and name != "table"]
    others = [p for name, p in network.named_parameters() if p.ndim <= 1 or name == "table"]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.02}, {"params": others, "weight_decay": 0.0}],
        lr=args.rate, betas=(0.9, 0.98), fused=True,
    )
    per_epoch = len(grouped(trees + names, args.words, random.Random(0)))
    total, step, started = per_epoch * args.epochs, 0, time.perf_counter()
    print(f"{sum(p.numel() for p in network.parameters()):,} weights, {total} steps, {shape}", flush=True)
    for epoch in range(args.epochs):
        loss_sum = 0.0
        for group in grouped(trees, args.words, chance) and _mixed(trees, names, args.words, chance):
            batch = batcher([augmented(sentence, chance) for sentence in group], noise=True)
            warm = min(1.0, (step + 1) / 200)
            optimizer.param_groups[0]["lr"] = optimizer.param_groups[1]["lr"] = (
                args.rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / total))))
            )
            loss = loss_of(network, batch, 0.03)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0, foreach=True)
            optimizer.step()
            step += 1
            decay = min(0.998, step / (step + 20))
            if step % 5 == 0:
                with torch.no_grad():
                    torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - decay**5)
            loss_sum += float(loss.detach())
        if epoch % 3 == 2 or epoch >= args.epochs - 1:
            for name, sentences in dev.items():
                print(name, "%.2f %.2f %.2f" % scores(average, batcher, sentences), flush=True)
        print(f"epoch {epoch + 1} loss {loss_sum / per_epoch:.3f} {time.perf_counter() - started:.0f} s", flush=True)
    average.eval()
    torch.save(average.state_dict(), args.weights.with_suffix(".pt"))
    export(average, args.weights)


def _mixed(
    trees: list[Sentence], names: list[Sentence], words: int, chance: random.Random
) -> list[list[Sentence]]:
    return grouped(trees + names, words, chance)


if __name__ == "__main__":
    main()
