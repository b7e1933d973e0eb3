"""Turn a checkpoint into the shipped weights: python models/export.py CHECKPOINT ... [--output DIR] [--check FILE].

Writes `standard.onnx`: matrices as signed bytes, one scale an output, word vectors in four bits, one scale for each 32 numbers;
everything the run time needs is in this one file.
Then compares its scores with those of the checkpoint. One text is read at a time, so that a score never depends on
which other texts stand beside it: the numbers inside are rounded by the range that they have in one run.

Of several checkpoints (other orders of the same texts, from the same start; also a `standard.onnx` from which others went on) the
mean of the weights is taken: it is as fast as one and better than each.
"""

from __future__ import annotations

import argparse
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformer import HERE, Config, Rater, configured, mean_of, predict
from units import passages_of, rated
from vocabulary import four_bits, of_steps

from tonecheck.standard import FORMAT, StandardScorer
from tonecheck.torch_scorer import BERT, MPNET, STEPS, Names
from tonecheck.wordpiece import WordPiece


class Halves(nn.Module):
    """A linear map whose first few inputs are kept apart: they hold numbers many times larger than the rest.

    In bytes, one range for all inputs would leave the rest hardly any steps.
    """

    def __init__(self, weight: torch.Tensor, bias: torch.Tensor, large: int) -> None:
        super().__init__()
        self.large = large
        self.few = nn.Parameter(weight[:, :large].T.contiguous())
        self.many = nn.Parameter(weight[:, large:].T.contiguous())
        self.bias = nn.Parameter(bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The map of `x` (pieces, inputs)."""
        if not self.large:
            return x @ self.many + self.bias
        return (x[:, self.large :] @ self.many + self.bias) + x[:, : self.large] @ self.few


# Seven bits: without special instructions a processor adds two products of eight bits in sixteen.
_STEPS = 64


def dithered(weight: torch.Tensor, chance: torch.Generator) -> torch.Tensor:
    """The numbers of a map (inputs, outputs) on the grid of their bytes, each rounded up or down by chance, as near as it lies.

    Who goes on from shipped weights moves most numbers by less than half a step; the nearest step would take that back,
    and it is no nearer in the sum of many.
    """
    step = weight.abs().amax(0).clamp(min=1e-9) / _STEPS
    rounded = torch.floor(weight / step + torch.rand(weight.shape, generator=chance))
    return rounded.clamp(-_STEPS, _STEPS) * step


class Block(nn.Module):
    """One layer of the encoder for a single text, as few operators as possible."""

    def __init__(
        self, layer: Any, names: Names, kept: list[int], order: torch.Tensor, inner: torch.Tensor, large: Sequence[int]
    ) -> None:
        super().__init__()
        queries = [layer.get_submodule(name) for name in names.queries]
        self.kept, self.width = kept, len(queries[0].bias) // len(kept)
        # The root of a head's width is divided out of the queries beforehand.
        scales = [self.width**-0.5, 1.0, 1.0]
        weight = torch.cat([part.weight[:, order] * scale for part, scale in zip(queries, scales)])
        self.qkv = Halves(weight, torch.cat([part.bias * scale for part, scale in zip(queries, scales)]), large[0])
        out, up, down = layer.get_submodule(names.out), layer.intermediate.dense, layer.output.dense
        self.out = Halves(out.weight[order], out.bias[order], 0)
        self.up = Halves(up.weight[inner][:, order], up.bias[inner], large[0])
        self.down = Halves(down.weight[order][:, inner], down.bias[order], large[1])
        self.first, self.second = (
            _ordered(norm, order) for norm in (layer.get_submodule(names.norm), layer.output.LayerNorm)
        )

    def forward(self, x: torch.Tensor, near: torch.Tensor | None) -> torch.Tensor:
        """The states of the pieces (pieces, size) after this layer; `near` is what distances count (heads, pieces, pieces)."""
        q, k, v = self.qkv(x).reshape(-1, 3, len(self.kept), self.width).permute(1, 2, 0, 3)
        fits = q @ k.transpose(1, 2)
        seen = torch.softmax(fits if near is None else fits + near[self.kept], -1) @ v
        x = self.first(x + self.out(seen.permute(1, 0, 2).flatten(1)))
        return self.second(x + self.down(nn.functional.gelu(self.up(x))))


def _ordered(norm: Any, order: torch.Tensor) -> nn.LayerNorm:
    made = nn.LayerNorm(len(order), eps=norm.eps)
    made.weight, made.bias = nn.Parameter(norm.weight[order]), nn.Parameter(norm.bias[order])
    return made


class Shipped(nn.Module):
    """The model as it runs: one text, two numbers of a word vector in a byte, and beside the score the numbers of each piece.

    `sizes` tells the largest number that each input of each layer held on training texts, see `largest`.
    """

    words: torch.Tensor
    scale: torch.Tensor
    order: torch.Tensor
    places: torch.Tensor
    distances: torch.Tensor

    def __init__(self, model: Rater, conf: Config, sizes: dict[str, torch.Tensor]) -> None:
        super().__init__()
        self.large = large = conf["export"]["large"]
        encoder, embeddings = model.encoder, model.encoder.embeddings
        layers = encoder.encoder.layer
        order = sum(sizes[f"{at}.up"] / sizes[f"{at}.up"].median() for at in range(len(layers)))
        order = torch.argsort(torch.as_tensor(order), descending=True)
        inner = [torch.argsort(sizes[f"{at}.down"], descending=True) for at in range(len(layers))]
        config = encoder.config
        names = MPNET if config.model_type == "mpnet" else BERT
        # Of what is known of distances, the rows of each layer's heads.
        self.kept: list[list[int]] = getattr(config, "heads", [list(range(config.num_attention_heads))] * len(layers))
        self.layers = nn.ModuleList(
            Block(layer, names, self.kept[at], order, inner[at], large) for at, layer in enumerate(layers)
        )
        chance = torch.Generator().manual_seed(conf["train"]["seed"])
        for part in self.layers.modules():
            if isinstance(part, Halves):
                part.many.data = dithered(part.many.data, chance)
        steps, scale = four_bits(embeddings.word_embeddings.weight)
        low, high = (steps + STEPS).to(torch.uint8).chunk(2, 1)
        self.register_buffer("words", low + 16 * high)
        self.register_buffer("scale", scale)
        self.register_buffer("order", order)
        self.longest = conf["export"]["longest"]
        self.register_buffer("places", places_of(embeddings, self.longest)[:, order].half())
        self.register_buffer("distances", distances_of(encoder.encoder, self.longest))
        self.norm = _ordered(embeddings.LayerNorm, order)
        first: Any = model.head[1]
        last: Any = model.head[4]
        self.read = model.read
        columns = torch.cat([order + at * len(order) for at in range(len(self.read))])
        self.head = Halves(first.weight[:, columns], first.bias, 0)
        self.last = Halves(last.weight, last.bias, 0)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The score (4) and the parts (pieces, 4) of the text whose pieces are `ids`."""
        x = self.norm(self.vectors(ids)[:, self.order] + self.places[: ids.shape[0]].to(torch.float))
        at = torch.arange(ids.shape[0])
        near = self.distances[:, at[None] - at[:, None] + self.longest] if len(self.distances) else None
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], near))
        parts = self.last(nn.functional.gelu(self.head(torch.cat([states[at] for at in self.read], -1))))
        return parts.mean(0), parts

    def vectors(self, ids: torch.Tensor) -> torch.Tensor:
        """The word vectors of pieces (pieces, size): the first half of the numbers lies in the low half of the bytes."""
        both = self.words[ids].to(torch.float)
        high = torch.floor(both / 16)
        steps = torch.cat([both - 16 * high, high], 1) - STEPS
        return of_steps(steps, self.scale[ids])


def places_of(embeddings: Any, longest: int) -> torch.Tensor:
    """What is added to a piece for its place in the text (longest, size), and for being a piece."""
    table = embeddings.position_embeddings.weight.detach()
    if hasattr(embeddings, "token_type_embeddings"):
        return table[:longest] + embeddings.token_type_embeddings.weight[:1].detach()
    # MPNet counts from the number after that of padding.
    return table[embeddings.padding_idx + 1 :][:longest]


def distances_of(layers: Any, longest: int) -> torch.Tensor:
    """What MPNet adds to how much a piece heeds another, for how far off it is (heads, 2 * longest); nothing for BERT.

    The middle, at `longest`, is a piece's own place; those before it follow on the left.
    """
    if not hasattr(layers, "relative_attention_bias"):
        return torch.zeros(0)
    with torch.no_grad():
        table = layers.compute_position_bias(torch.zeros(1, longest + 1, 1))[0]
    return torch.cat([table[:, longest, :-1], table[:, 0, :-1]], 1)


def largest(model: Rater, pieces: WordPiece, texts: Sequence[str]) -> dict[str, torch.Tensor]:
    """The largest number in each input of the two inner maps of each layer, over texts."""
    found: dict[str, torch.Tensor] = {}

    def watch(name: str) -> Any:
        def hook(_: Any, inputs: tuple[torch.Tensor, ...]) -> None:
            most = inputs[0].detach().abs().flatten(0, -2).amax(0)
            found[name] = torch.maximum(found[name], most) if name in found else most

        return hook

    hooks = []
    for at, layer in enumerate(model.encoder.encoder.layer):
        hooks.append(layer.intermediate.dense.register_forward_pre_hook(watch(f"{at}.up")))
        hooks.append(layer.output.dense.register_forward_pre_hook(watch(f"{at}.down")))
    predict(model, pieces, texts)
    for handle in hooks:
        handle.remove()
    return found


def write(shipped: Shipped, told: dict[str, str], path: Path) -> None:
    """The ONNX file: traced, its operators fused, its large matrices as bytes, and `told` beside them."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.transformers import optimizer

    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        traced, fused = f"{folder}/traced.onnx", f"{folder}/fused.onnx"
        torch.onnx.export(
            shipped.eval(), (torch.arange(5, 17),), traced, input_names=["ids"], output_names=["score", "parts"],
            dynamic_axes={"ids": {0: "pieces"}, "parts": {0: "pieces"}}, opset_version=17, dynamo=False,
        )  # fmt: skip
        optimizer.optimize_model(traced, model_type="bert", num_heads=0, hidden_size=0).save_model_to_file(fused)
        # `reduce_range`: see _STEPS.
        quantize_dynamic(
            fused, str(path), op_types_to_quantize=["MatMul"], nodes_to_quantize=_many(onnx.load(fused), max(shipped.large)),
            per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )  # fmt: skip
    made = onnx.load(str(path))
    onnx.helper.set_model_props(made, told)
    onnx.save(made, str(path))


def _many(graph: Any, large: int) -> list[str]:
    """The names of the matrix products of the layers with more inputs than the `large` few; the head stays exact."""
    shapes = {weight.name: list(weight.dims) for weight in graph.graph.initializer}
    products = [node for node in graph.graph.node if node.op_type == "MatMul" and "layers" in node.name]
    return [node.name for node in products if shapes.get(node.input[1], [0])[0] > large]


def compare(model: Rater, pieces: WordPiece, path: Path, texts: Sequence[str]) -> None:
    """Print how far the scores of the file are from those of the checkpoint."""
    scorer = StandardScorer(str(path))
    ours = np.array([scorer.alone(text) for text in texts])
    theirs = predict(model, pieces, texts)
    moved = np.abs(ours - theirs).max(1)
    print(
        f"{len(texts)} texts: the largest of a text's four differences is {np.median(moved):.2f} in the middle,"
        f" {np.quantile(moved, 0.99):.2f} at 99 %, {moved.max():.2f} at most; {np.mean(moved <= 2):.1%} within 2 points"
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Write the weights of the standard scorer.")
    parser.add_argument("checkpoint", nargs="+", type=Path)
    parser.add_argument("--output", type=Path, default=HERE / "tonecheck_models")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument("--check", action="append", default=[], type=Path, help="more rated texts to compare on")
    options = parser.parse_args()
    model, vocabulary, common, conf = mean_of(options.checkpoint)
    conf["export"] = configured()["export"]
    pieces = WordPiece(vocabulary, frozenset(common))
    sample = [unit.texts[0] for unit in passages_of(options.corpora / "passages.jsonl", "train", True)[::10]]
    shipped = Shipped(model, conf, largest(model, pieces, sample))
    path = options.output / "standard.onnx"
    told = {
        "format": FORMAT,
        "longest": str(conf["export"]["longest"]),
        "fast": " ".join(map(str, conf["export"]["fast"])),
        "read": " ".join(map(str, conf["head"]["read"])),
    }
    if len(shipped.distances):
        told["heads"] = ",".join(" ".join(map(str, kept)) for kept in shipped.kept)
    write(shipped, told | {"vocabulary": "\n".join(vocabulary), "common": "\n".join(common)}, path)
    print(f"wrote {path}, {path.stat().st_size} bytes")
    units = [
        unit
        for split in ("validation", "test")
        for unit in passages_of(options.corpora / "passages.jsonl", split, True)
    ]
    compare(model, pieces, path, [unit.texts[0] for unit in [*units, *rated(options.check, 1.0)]])


if __name__ == "__main__":
    main()
