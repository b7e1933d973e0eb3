"""The word pieces of an encoder, and which of them a smaller network keeps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn

from tonecheck.torch_scorer import STEPS
from tonecheck.wordpiece import END, START, UNKNOWN, WordPiece
from tonecheck.words import key

PADDING = "[PAD]"
MARKS = (UNKNOWN, START, END, PADDING)
# Numbers of a word vector that share a scale in four bits.
GROUP = 32


def vocabulary_of(folder: Path) -> list[str]:
    """The pieces of an encoder under the names that BERT gives the marks; MPNet has them as <s>, <pad> and </s>."""
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    if pieces[:3] != ["<s>", "<pad>", "</s>"]:
        return pieces
    marks = [START, PADDING, END]
    return marks + [f"[unused {at}]" if piece in marks else piece for at, piece in enumerate(pieces[3:], 3)]


def common_words(texts: Sequence[str]) -> list[str]:
    """The words that stand in lower case somewhere, in the spelling that `WordPiece` reads."""
    words = {match.group() for text in texts for match in re.finditer(r"[^\W\d_]+", text)}
    small = {word for word in words if word.islower()}
    return sorted(small | {key(word) for word in small})


def choose_rows(vocabulary: Sequence[str], common: Sequence[str], texts: Sequence[str], rows: int) -> list[int]:
    """The rows of the vocabulary to keep: all that the texts use, single characters, then by frequency; 0 keeps all.

    The vocabulary of BERT is ordered by how frequent a piece was in its own training texts.
    """
    if not rows:
        return list(range(len(vocabulary)))
    full = WordPiece(vocabulary, frozenset(common))
    used = {number for text in texts for number in full.ids(text)}
    used |= {at for at, piece in enumerate(vocabulary) if piece in MARKS}
    for at, piece in enumerate(vocabulary):
        if len(used) >= rows:
            break
        if piece.isascii() and not piece.startswith("["):
            used.add(at)
    return sorted(used)


def most_used_rows(vocabulary: Sequence[str], common: Sequence[str], texts: Sequence[str], rows: int) -> list[int]:
    """The rows of the vocabulary to keep: marks, single characters, and the pieces that the texts use most."""
    full = WordPiece(vocabulary, frozenset(common))
    counts = Counter(number for text in texts for number in full.ids(text))
    needed = {
        at
        for at, piece in enumerate(vocabulary)
        if piece in MARKS or (piece.isascii() and len(piece.removeprefix("##")) == 1)
    }
    frequent = (number for number, _ in counts.most_common() if number not in needed)
    return sorted([*needed, *(number for number, _ in zip(frequent, range(rows - len(needed))))])


def keep_rows(encoder: Any, rows: Sequence[int]) -> None:
    """Leave only these rows of an encoder's vocabulary."""
    words = encoder.embeddings.word_embeddings
    weights = words.weight.detach()[list(rows)]
    encoder.embeddings.word_embeddings = nn.Embedding.from_pretrained(weights, padding_idx=words.padding_idx)
    encoder.config.vocab_size = len(rows)


def four_bits(words: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Word vectors (rows, size) as steps from -7 to 7 and the scales of each 32 of them (rows, size / 32), half numbers.

    The largest of each 32 is a whole number of steps, so what comes of them gives the same steps and scales again: a network
    that is trained with its vectors rounded (`round_words`) loses nothing when it is written.
    """
    groups = words.detach().unflatten(1, (-1, GROUP))
    scales = (groups.abs().amax(2) / STEPS).clamp(min=1e-6).half()
    return torch.round(groups / scales.float()[..., None]).clamp(-STEPS, STEPS).flatten(1), scales


def of_steps(steps: torch.Tensor, scales: torch.Tensor) -> torch.Tensor:
    """The word vectors (rows, size) of what `four_bits` gives."""
    return (steps.unflatten(1, (-1, GROUP)) * scales.to(torch.float).unsqueeze(-1)).flatten(1)


def round_words(encoder: Any) -> None:
    """Round an encoder's word vectors to what four bits can hold."""
    words = encoder.embeddings.word_embeddings.weight
    words.data.copy_(of_steps(*four_bits(words)))
