"""Cut a teacher down to a network that can be shipped: python models/prune.py TEACHER [--ratings FILE ...] --output DIR.

A head of attention, or a neuron inside a layer, is kept where leaving it out would move the scores of training texts most,
beside what it costs; so each layer keeps another number. Of the vocabulary the pieces are kept that the texts use most,
their vectors rounded to what the shipped file holds.
The result knows little until it is trained again (transformer.py --config pruned.toml --start DIR). Numbers are in
standard.toml. Source: Michel, Levy & Neubig 2019, “Are Sixteen Heads Really Better than One?”; the measure is the square of
the derivative of a score by whether the part is there (Molchanov et al. 2019, “Importance Estimation”).
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformer import HERE, Config, Rater, collate, configured, encoded, load, save, training_units
from vocabulary import common_words, keep_rows, most_used_rows, round_words

from tonecheck.pruned import keep
from tonecheck.wordpiece import WordPiece

# The kinds of parts: heads of attention, and the neurons between the two maps that follow it.
Part = tuple[str, int]


def importance(model: Rater, pieces: WordPiece, texts: Sequence[str]) -> dict[Part, torch.Tensor]:
    """For each layer's heads and neurons, the square of what leaving one out does to the scores, summed over texts."""
    seen: dict[Part, torch.Tensor] = {}

    def watch(part: Part) -> Any:
        def hook(_: Any, inputs: tuple[torch.Tensor, ...]) -> None:
            inputs[0].retain_grad()
            seen[part] = inputs[0]

        return hook

    handles = []
    for at, layer in enumerate(model.encoder.encoder.layer):
        handles.append(layer.attention.attn.o.register_forward_pre_hook(watch(("heads", at))))
        handles.append(layer.output.dense.register_forward_pre_hook(watch(("neurons", at))))
    width = model.encoder.encoder.layer[0].attention.attn.attention_head_size
    found: dict[Part, Any] = Counter()
    ids = sorted((encoded(pieces, text) for text in texts), key=len)
    chance = torch.Generator().manual_seed(1)
    for start in range(0, len(ids), 32):
        batch = collate(ids[start : start + 32], 96, model.padding)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            values, _ = model.told(*batch)
        # All four dimensions count alike: their derivatives by random numbers, squared.
        total: Any = (values.float() * torch.randn(values.shape, generator=chance)).sum()
        total.backward()
        for part, inputs in seen.items():
            moves = (inputs.float() * inputs.grad.float()).sum(1)  # type: ignore[union-attr]
            if part[0] == "heads":
                moves = moves.unflatten(1, (-1, width)).sum(2)
            found[part] = found[part] + (moves**2).sum(0).detach()
        model.zero_grad()
    for handle in handles:
        handle.remove()
    return dict(found)


def within(found: dict[Part, torch.Tensor], cost: dict[str, int], numbers: dict[str, Any]) -> dict[Part, list[int]]:
    """The parts to keep: of each layer the least that `numbers` tells, then whatever is worth most for its cost."""
    kept = {part: values.topk(numbers[f"least_{part[0]}"]).indices.tolist() for part, values in found.items()}
    left = numbers["weights"] - sum(len(chosen) * cost[part[0]] for part, chosen in kept.items())
    worth = [
        (value / cost[part[0]], part, at)
        for part, values in found.items()
        for at, value in enumerate(values.tolist())
        if at not in kept[part]
    ]
    for _, part, at in sorted(worth, reverse=True):
        if cost[part[0]] <= left:
            kept[part].append(at)
            left -= cost[part[0]]
    return {part: sorted(chosen) for part, chosen in kept.items()}


def prune(model: Rater, kept: dict[Part, list[int]]) -> None:
    """Cut a model down to the parts `kept`; its encoder's configuration tells of them."""
    layers = model.encoder.encoder.layer
    heads, neurons = ([kept[kind, at] for at in range(len(layers))] for kind in ("heads", "neurons"))
    for layer, some, few in zip(layers, heads, neurons):
        keep(layer, some, few)
    model.encoder.config.heads, model.encoder.config.neurons = heads, [len(few) for few in neurons]


def cut(model: Rater, found: dict[Part, torch.Tensor], conf: Config) -> str:
    """Cut a model down to the parts that `found` says matter, as many as [prune] allows; what is left of each layer, in words."""
    size, heads = model.encoder.config.hidden_size, model.encoder.config.num_attention_heads
    kept = within(found, {"heads": 4 * size * (size // heads), "neurons": 2 * size}, conf["prune"])
    prune(model, kept)
    counts = {kind: [len(kept[part]) for part in kept if part[0] == kind] for kind in ("heads", "neurons")}
    return f"heads {counts['heads']}, neurons {counts['neurons']}"


def options_of(description: str) -> argparse.ArgumentParser:
    """The options of this command and of grow.py."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("--ratings", action="append", default=[], type=Path, help="further files that are trained on")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument("--output", required=True, type=Path, help="folder of the checkpoint")
    # What else `training_units` asks for.
    parser.set_defaults(without_pairs=False, labels=None)
    return parser


def sample_of(texts: Sequence[str], conf: Config) -> list[str]:
    """The texts on which it is measured what matters."""
    return random.Random(conf["train"]["seed"]).sample(texts, min(conf["prune"]["texts"], len(texts)))


def main() -> None:
    """The command line."""
    options = options_of("Cut a teacher down to a network that can be shipped.").parse_args()
    conf: Config = configured()
    model, vocabulary, common, own = load(options.teacher)
    texts = [text for unit in training_units(options, conf) for text in unit.texts]
    common = sorted({*common, *common_words(texts)})
    rows = most_used_rows(vocabulary, common, texts, conf["prune"]["rows"])
    keep_rows(model.encoder, rows)
    round_words(model.encoder)
    vocabulary = [vocabulary[row] for row in rows]
    pieces = WordPiece(vocabulary, frozenset(common))
    counts = cut(model, importance(model, pieces, sample_of(texts, conf)), conf)
    save(model, vocabulary, common, own, options.output)
    print(f"{len(rows)} word pieces, {counts}")


if __name__ == "__main__":
    main()
