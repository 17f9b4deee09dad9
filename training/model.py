"""The network in PyTorch, as it is trained; `newsevents.language.network` runs it without."""

from dataclasses import asdict, dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

BOUNDS = (-25, -15, -10, -7, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25)
"""Where the buckets of the distance from a word to its head begin, in words."""


@dataclass(frozen=True)
class Shape:
    """All sizes of a network."""

    sizes: tuple[int, ...] = (10000, 6000, 1500, 5000, 1500, 4000, 5000, 1000)
    """Rows of the embedding table for each feature of a word."""
    row: int = 64
    width: int = 128
    layers: tuple[str, ...] = ("window", "scan", "window", "scan")
    scan: int = 96
    arc: int = 96
    relation: int = 128
    tags: tuple[str, ...] = field(default=(), repr=False)
    relations: tuple[str, ...] = field(default=(), repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)

    def as_dict(self) -> dict[str, object]:
        """Return the sizes for a document."""
        return asdict(self)


class _Scan(torch.autograd.Function):
    """h[t] = keep[t] * h[t-1] + new[t], time first."""

    @staticmethod
    def forward(ctx, keep: Tensor, new: Tensor) -> Tensor:  # type: ignore[no-untyped-def, override]
        out = torch.empty_like(new)
        state = torch.zeros_like(new[0])
        for t in range(len(new)):
            state = torch.addcmul(new[t], keep[t], state, out=out[t])
        ctx.save_for_backward(keep, out)
        return out

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[no-untyped-def, override]
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
    """A maxout over each word and its two neighbours."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mix = nn.Linear(3 * width, 2 * width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        normed = F.pad(self.norm(x) * mask, (0, 0, 1, 1))
        window = torch.cat([normed[:, :-2], normed[:, 1:-1], normed[:, 2:]], dim=-1)
        left, right = self.mix(window).chunk(2, dim=-1)
        return x + self.dropout(torch.maximum(left, right))


class Scan(nn.Module):
    """A gated memory carried over the sentence, once from each end."""

    def __init__(self, width: int, state: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.gates = nn.Linear(width, 4 * state)
        self.out = nn.Linear(2 * state, width)
        self.dropout = nn.Dropout(dropout)
        self.state = state
        with torch.no_grad():
            self.gates.bias[: 2 * state] = torch.linspace(-1.5, 1.5, state).repeat(2)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        gate, new = self.gates(self.norm(x)).chunk(2, dim=-1)
        gate = torch.sigmoid(gate) * mask
        new = (gate * new).transpose(0, 1)
        keep = (1 - gate).transpose(0, 1)
        s = self.state
        keep = torch.cat([keep[..., :s], keep[..., s:].flip(0)], dim=-1).contiguous()
        new = torch.cat([new[..., :s], new[..., s:].flip(0)], dim=-1).contiguous()
        out = _Scan.apply(keep, new)
        out = torch.cat([out[..., :s], out[..., s:].flip(0)], dim=-1).transpose(0, 1)
        return x + self.dropout(self.out(out))


class Network(nn.Module):
    """Words to tags, heads, relations and name labels."""

    def __init__(self, shape: Shape, dropout: float = 0.25) -> None:
        super().__init__()
        self.shape = shape
        width = shape.width
        self.table = nn.Parameter(torch.randn(sum(shape.sizes), shape.row) * 0.1)
        self.first = nn.Linear(len(shape.sizes) * shape.row, 2 * width)
        self.feature_dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            Window(width, dropout) if kind == "window" else Scan(width, shape.scan, dropout) for kind in shape.layers
        )
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(width, len(shape.tags))
        self.label = nn.Linear(width, len(shape.labels))
        buckets = len(BOUNDS) + 1
        self.dependent = nn.Linear(width, shape.arc + buckets)
        self.head = nn.Linear(width, shape.arc)
        self.top = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.of_dependent = nn.Linear(width, shape.relation)
        self.of_head = nn.Linear(width, shape.relation, bias=False)
        self.of_top = nn.Parameter(torch.randn(shape.relation) * 0.1)
        self.of_distance = nn.Parameter(torch.randn(buckets, shape.relation) * 0.1)
        self.relation = nn.Linear(shape.relation, len(shape.relations))
        self.relation_dropout = nn.Dropout(dropout)

    def encode(self, rows: Tensor, words: Tensor, mask: Tensor) -> Tensor:
        """
        Return a vector for each word.

        Args:
            rows: Rows of the table of each distinct word, (distinct, features, 2).
            words: Number of the distinct word at each place, (sentences, length).
            mask: 1 at words and 0 at padding, (sentences, length, 1).
        """
        embedded = F.embedding(rows, self.table).sum(dim=2).flatten(1)
        left, right = self.first(self.feature_dropout(embedded)).chunk(2, dim=-1)
        x = F.embedding(words, torch.maximum(left, right))
        for layer in self.layers:
            x = layer(x, mask)
        return self.dropout(self.norm(x))

    def arcs(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the scores of heads, (sentences, dependent, 1 + head), the root first."""
        length = x.shape[1]
        query, reach = self.dependent(x).split([self.shape.arc, len(BOUNDS) + 1], dim=-1)
        keys = self.dropout(self.head(x))
        scores = query @ keys.transpose(1, 2) / self.shape.arc**0.5
        scores = scores + reach.gather(2, buckets(length).expand(len(x), length, length))
        scores = scores.masked_fill(mask.transpose(1, 2) == 0, -1e9)
        scores = scores.masked_fill(torch.eye(length, dtype=torch.bool), -1e9)
        root = (query @ self.top / self.shape.arc**0.5).unsqueeze(-1)
        return torch.cat([root, scores], dim=-1)

    def relations(self, x: Tensor, heads: Tensor) -> Tensor:
        """Return the scores of relations; `heads` counts from 1, 0 is the root."""
        length = x.shape[1]
        of_head = torch.cat([self.of_top.expand(len(x), 1, -1), self.of_head(x)], dim=1)
        chosen = of_head.gather(1, heads.unsqueeze(-1).expand(-1, -1, of_head.shape[-1]))
        distance = torch.bucketize(heads - 1 - torch.arange(length), torch.tensor(BOUNDS), right=True)
        distance = torch.where(heads == 0, torch.full_like(distance, BOUNDS.index(0) + 1), distance)
        hidden = F.relu(self.of_dependent(x) + chosen + F.embedding(distance, self.of_distance))
        return self.relation(self.relation_dropout(hidden))


def buckets(length: int) -> Tensor:
    """Return the bucket of the distance from each dependent to each head."""
    places = torch.arange(length)
    return torch.bucketize(places - places.unsqueeze(1), torch.tensor(BOUNDS), right=True)
