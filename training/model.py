"""The network in PyTorch, as it is trained; `newsevents.language.network` runs it without."""

from dataclasses import asdict, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from batches import Batch

BOUNDS = (-25, -15, -10, -7, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25)
"""Where the buckets of the distance from a word to its head begin, in words."""


@dataclass(frozen=True)
class Shape:
    """All sizes of a network."""

    sizes: tuple[int, ...] = (28000, 16000, 2000, 14000, 2000, 10000, 14000, 1000)
    """Rows of the embedding table for each feature of a word."""
    row: int = 64
    width: int = 96
    reach: int = 2
    """How many neighbours on each side the first layer looks at."""
    layers: tuple[str, ...] = ("scan", "window", "scan")
    """Kinds of the layers: scan and window; maxout only in teachers, the package does not know it."""
    scan: int = 64
    arc: int = 64
    relation: int = 64
    tags: tuple[str, ...] = field(default=(), repr=False)
    relations: tuple[str, ...] = field(default=(), repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)

    def as_dict(self) -> dict[str, object]:
        """Return the sizes for a document."""
        return asdict(self)


class _Carry(torch.autograd.Function):
    """h[t] = keep[t] * h[t-1] + new[t], time first."""

    @staticmethod
    def forward(ctx: Any, keep: Tensor, new: Tensor) -> Tensor:  # type: ignore[override]
        out = torch.empty_like(new)
        state = torch.zeros_like(new[0])
        for t in range(len(new)):
            state = torch.addcmul(new[t], keep[t], state, out=out[t])
        ctx.save_for_backward(keep, out)
        return out

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        keep, out = ctx.saved_tensors
        d_new = torch.empty_like(grad)
        state = torch.zeros_like(grad[0])
        for t in range(len(grad) - 1, -1, -1):
            torch.add(grad[t], state, out=d_new[t])
            state = d_new[t] * keep[t]
        d_keep = torch.zeros_like(keep)
        torch.mul(d_new[1:], out[:-1], out=d_keep[1:])
        return d_keep, d_new


class Window(nn.Module):
    """Adds to each word what it and its two neighbours say."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(width, 3 * width, bias=False)
        self.bias = nn.Parameter(torch.zeros(width))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the words with this layer added."""
        left, own, right = (self.mix(self.norm(x)) * mask).chunk(3, dim=-1)
        mixed = (
            own + self.bias + functional.pad(left, (0, 0, 1, 0))[:, :-1] + functional.pad(right, (0, 0, 0, 1))[:, 1:]
        )
        return x + self.dropout(functional.relu(mixed))


class Maxout(nn.Module):
    """Adds to each word what it and its two neighbours say: a window of twice the weights."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(3 * width, 2 * width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the words with this layer added."""
        normed = functional.pad(self.norm(x) * mask, (0, 0, 1, 1))
        window = torch.cat([normed[:, :-2], normed[:, 1:-1], normed[:, 2:]], dim=-1)
        left, right = self.mix(window).chunk(2, dim=-1)
        return x + self.dropout(torch.maximum(left, right))


class Scan(nn.Module):
    """Adds to each word what a gated memory gathered on its way from both ends."""

    def __init__(self, width: int, state: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.keep = nn.Linear(width, 2 * state)
        self.new = nn.Linear(width, 2 * state)
        self.out = nn.Linear(2 * state, width)
        self.dropout = nn.Dropout(dropout)
        self.state = state
        with torch.no_grad():
            self.keep.bias[:] = torch.linspace(-1.5, 1.5, state).repeat(2)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the words with this layer added."""
        normed = self.norm(x)
        keep = (1 - (1 - torch.sigmoid(self.keep(normed))) * mask).transpose(0, 1)
        new = (1 - keep) * self.new(normed).transpose(0, 1)
        s = self.state
        keep = torch.cat([keep[..., :s], keep[..., s:].flip(0)], dim=-1)
        new = torch.cat([new[..., :s], new[..., s:].flip(0)], dim=-1)
        out = _Carry.apply(keep, new)
        out = torch.cat([out[..., :s], out[..., s:].flip(0)], dim=-1).transpose(0, 1)
        return x + self.dropout(self.out(out))


class Network(nn.Module):
    """Words to tags, heads, relations and name labels."""

    def __init__(self, shape: Shape, dropout: float = 0.2) -> None:
        super().__init__()
        self.shape = shape
        width = shape.width
        buckets = len(BOUNDS) + 1
        self.table = nn.Parameter(torch.randn(sum(shape.sizes), shape.row) * 0.1)
        self.first = nn.Linear(len(shape.sizes) * shape.row, 2 * width)
        self.feature_dropout = nn.Dropout(0.1)
        self.first_norm = nn.LayerNorm(width)
        self.taps = nn.Linear(width, (2 * shape.reach + 1) * width, bias=False)
        self.taps_bias = nn.Parameter(torch.zeros(width))
        kinds = {"window": Window, "maxout": Maxout, "scan": partial(Scan, state=shape.scan)}
        self.layers = nn.ModuleList(kinds[kind](width, dropout=dropout) for kind in shape.layers)
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(width, len(shape.tags))
        self.label = nn.Linear(width, len(shape.labels))
        self.query = nn.Linear(width, shape.arc)
        self.reach = nn.Linear(width, buckets)
        self.key = nn.Linear(width, shape.arc)
        self.top = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.dependent = nn.Linear(width, shape.relation)
        self.governor = nn.Linear(width, shape.relation)
        self.of_top = nn.Parameter(torch.randn(shape.relation) * 0.1)
        self.of_distance = nn.Parameter(torch.randn(buckets, shape.relation) * 0.1)
        self.relation = nn.Linear(shape.relation, len(shape.relations))
        self.relation_dropout = nn.Dropout(dropout)

    def encode(self, batch: "Batch") -> Tensor:
        """Return a vector for each word."""
        x = self.embedded(batch)
        for layer in self.layers:
            x = layer(x, batch.mask)
        return self.dropout(self.norm(x))

    def embedded(self, batch: "Batch") -> Tensor:
        """Return what is known of each word before the layers."""
        rows = functional.embedding(batch.rows, self.table).sum(dim=2).flatten(1)
        left, right = self.first(self.feature_dropout(rows)).chunk(2, dim=-1)
        own = torch.maximum(left, right)
        x = functional.embedding(batch.words, own)
        return x + self._neighbours(own, batch.words, batch.mask) if self.shape.reach else x

    def _neighbours(self, own: Tensor, words: Tensor, mask: Tensor) -> Tensor:
        reach, length = self.shape.reach, words.shape[1]
        taps = functional.embedding(words, self.taps(self.first_norm(own))) * mask
        padded = functional.pad(taps, (0, 0, reach, reach)).chunk(2 * reach + 1, dim=-1)
        mixed = sum((tap[:, k : k + length] for k, tap in enumerate(padded)), start=self.taps_bias)
        return self.dropout(functional.relu(mixed))

    def arcs(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the scores of heads, (sentences, dependent, 1 + head), the root first."""
        length = x.shape[1]
        query = self.query(x) / self.shape.arc**0.5
        scores = query @ self.dropout(self.key(x)).transpose(1, 2)
        scores = scores + self.reach(x).gather(2, buckets(length).expand(len(x), length, length))
        scores = scores.masked_fill(mask.transpose(1, 2) == 0, -1e9)
        scores = scores.masked_fill(torch.eye(length, dtype=torch.bool), -1e9)
        return torch.cat([(query @ self.top).unsqueeze(-1), scores], dim=-1)

    def relations(self, x: Tensor, heads: Tensor) -> Tensor:
        """Return the scores of relations; `heads` counts from 1, 0 is the root."""
        length = x.shape[1]
        governors = torch.cat([self.of_top.expand(len(x), 1, -1), self.governor(x)], dim=1)
        chosen = governors.gather(1, heads.unsqueeze(-1).expand(-1, -1, governors.shape[-1]))
        distance = torch.bucketize(heads - 1 - torch.arange(length), torch.tensor(BOUNDS), right=True)
        distance = torch.where(heads == 0, torch.full_like(distance, BOUNDS.index(0) + 1), distance)
        hidden = functional.relu(self.dependent(x) + chosen + functional.embedding(distance, self.of_distance))
        return self.relation(self.relation_dropout(hidden))


def buckets(length: int) -> Tensor:
    """Return the bucket of the distance from each dependent to each head."""
    places = torch.arange(length)
    return torch.bucketize(places - places.unsqueeze(1), torch.tensor(BOUNDS), right=True)
