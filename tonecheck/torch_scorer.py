"""The `torch` scorer: the network of `standard` with its weights as full numbers, many texts at a time, on a GPU if there is one.

For large audits, and for `tonecheck train`, which learns on what the network sees. Reads the same file as `standard`, so
the scores are the same but for rounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tonecheck.adapter import Adapter, weights_path
from tonecheck.fast import load as load_fast
from tonecheck.findings import Score
from tonecheck.language import is_english
from tonecheck.scoring import NEUTRAL, ScorerError
from tonecheck.standard import FORMAT, StandardScorer
from tonecheck.wordpiece import WordPiece

_EXTRA = (
    "it needs torch, transformers and onnx: pip install 'tonecheck[torch]' "
    "(on Linux without a GPU, first `pip install torch==2.13.0`: a plain torch pulls gigabytes of CUDA)"
)
# Pieces at a time, padding included: enough to keep a processor busy, few enough for its memory.
_BATCH_PIECES = {"cpu": 4_000, "cuda": 200_000}


class TorchScorer(StandardScorer):
    """See the module."""

    name = "torch"

    def __init__(self, path: str, adapter: Adapter | None = None) -> None:
        import numpy
        import torch

        told, encoder, head, last = network(path)
        self._torch = torch
        self._numpy = numpy
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        self._pieces = WordPiece(told["vocabulary"].split("\n"), frozenset(told["common"].split("\n")))
        self._window = int(told["longest"]) - 2
        self._layers = tuple(map(int, told["read"].split()))
        self._shares = tuple(map(float, told["fast"].split()))
        self._fast = load_fast()
        self._encoder, self._head, self._last = (part.to(self._device) for part in (encoder, head, last))
        if adapter:
            state = {"weight": torch.tensor(adapter.matrix).T, "bias": torch.tensor(adapter.bias)}
            self._last.load_state_dict(state)

    @property
    def shares(self) -> Any:
        """The network's share of each dimension: array (4,) from 0 to 1; the rest is that of `fast`."""
        return 1 - self._numpy.array(self._shares)

    @property
    def last_layer(self) -> Any:
        """The map from what the last layer sees to points: array (257, 4), the bias below."""
        weight, bias = (part.detach().cpu().numpy() for part in (self._last.weight, self._last.bias))
        return self._numpy.vstack([weight.T, bias])

    def _map(self, texts: Sequence[str]) -> list[Score]:
        sums = self._numpy.zeros((len(texts), 4))
        rated = self._numpy.zeros(len(texts), dtype=bool)
        for at, share, states in self._read(texts):
            sums[at] += self._last(states).mean(0).cpu().numpy().clip(0, 100) * share
            rated[at] = True
        fast = self._fast.score(list(texts))
        mixed = self.shares * sums + (1 - self.shares) * self._numpy.array(fast).reshape(-1, 4)
        return [Score(*row) if known else NEUTRAL for row, known in zip(mixed.tolist(), rated)]

    def hidden(self, texts: Sequence[str]) -> Any:
        """What the last layer sees of each text: array (n, 256), zeros for a text that cannot be rated."""
        found = self._numpy.zeros((len(texts), self._last.in_features))
        for at, share, states in self._read(texts):
            found[at] += states.mean(0).cpu().numpy() * share
        return found

    def _read(self, texts: Sequence[str]) -> Iterator[tuple[int, float, Any]]:
        """For each window of each text that can be rated: which text, its share of it, and what the last layer sees."""
        ids = [self._pieces.ids(text) if is_english(text) else [] for text in texts]
        windows = [(at, window) for at, row in enumerate(ids) for window in (self._windows(row) if row else ())]
        with self._torch.inference_mode():
            for batch in self._batches(windows):
                states, lengths = self._states([window for _, window in batch])
                for (at, window), state, length in zip(batch, states, lengths):
                    yield at, len(window) / len(ids[at]), state[:length]

    def _batches(self, windows: list[tuple[int, Sequence[int]]]) -> list[list[tuple[int, Sequence[int]]]]:
        """The windows in batches of about the same length, the longest last."""
        room = _BATCH_PIECES[self._device]
        groups: list[list[tuple[int, Sequence[int]]]] = [[]]
        for item in sorted(windows, key=lambda item: len(item[1])):
            if (len(groups[-1]) + 1) * (len(item[1]) + 2) > room and groups[-1]:
                groups.append([])
            groups[-1].append(item)
        return groups if windows else []

    def _states(self, windows: Sequence[Sequence[int]]) -> tuple[Any, list[int]]:
        """What the last layer sees of each piece, padded (windows, pieces, 256), and how many pieces are real."""
        torch = self._torch
        lengths = [len(window) + 2 for window in windows]
        rows = torch.zeros(len(windows), max(lengths), dtype=torch.long)
        mask = torch.zeros(len(windows), max(lengths), dtype=torch.long)
        for at, window in enumerate(windows):
            rows[at, : lengths[at]] = torch.tensor([self._pieces.start, *window, self._pieces.end])
            mask[at, : lengths[at]] = 1
        states = self._encoder(
            input_ids=rows.to(self._device), attention_mask=mask.to(self._device), output_hidden_states=True
        ).hidden_states
        read = torch.cat([states[at] for at in self._layers], -1)
        return torch.nn.functional.gelu(self._head(read)), lengths

    def _run(self, ids: Sequence[int]) -> Any:
        with self._torch.inference_mode():
            states, _ = self._states([ids])
            parts = self._last(states[0]).cpu().numpy()
        return [parts.mean(0), parts]


class Names(NamedTuple):
    """What transformers calls the attention of a layer: the maps to queries, keys and values, and what follows them."""

    queries: tuple[str, str, str]
    out: str
    norm: str


BERT = Names(
    ("attention.self.query", "attention.self.key", "attention.self.value"),
    "attention.output.dense",
    "attention.output.LayerNorm",
)
MPNET = Names(("attention.attn.q", "attention.attn.k", "attention.attn.v"), "attention.attn.o", "attention.LayerNorm")
# A number of a word vector is so many steps at most, on either side of none.
STEPS = 7
_HEADS = 12
# MPNet counts places from here.
_FIRST_PLACE = 2


def network(path: str) -> tuple[dict[str, str], Any, Any, Any]:
    """What the file tells of itself; its encoder and the two maps of its head as torch modules with full numbers.

    The last map gives points. Raises ScorerError for any other file.
    """
    told, weights = _weights_of(path)
    encoder = _mpnet(weights, told["heads"]) if "heads" in told else _bert(weights)
    return told, encoder, _linear(weights, "head"), _linear(weights, "last")


def _weights_of(path: str) -> tuple[dict[str, str], dict[str, Any]]:
    """What the file tells of itself, and its weights as full numbers by their names."""
    import onnx
    from onnx import numpy_helper

    model = onnx.load(path)
    told = {item.key: item.value for item in model.metadata_props}
    if told.get("format") != FORMAT:
        raise ScorerError(f"{path} does not hold weights of the standard scorer")
    arrays = {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}
    for name in [name for name in arrays if name.endswith("_quantized")]:
        base = name.removesuffix("_quantized")
        zero = arrays[f"{base}_zero_point"].astype("float32")
        arrays[base] = (arrays[name].astype("float32") - zero) * arrays[f"{base}_scale"]
    arrays["places"] = arrays["places"].astype("float32")
    # All else is kept in this order of the numbers.
    arrays["words"] = _vectors(arrays["words"], arrays["scale"].astype("float32"))[:, arrays["order"]]
    return told, arrays


def _vectors(words: Any, scale: Any) -> Any:
    """The word vectors (rows, size) of the file: two steps from 0 to 14 in a byte, a scale (rows, groups) for some of them each."""
    import numpy

    steps = numpy.concatenate([words % 16, words // 16], 1).astype("float32") - STEPS
    groups = steps.reshape(*scale.shape, -1) * scale[..., None]
    return groups.reshape(steps.shape)


def _matrix(weights: dict[str, Any], name: str) -> Any:
    """The matrix (outputs, inputs) of a map, whose few inputs with large numbers are kept apart in the file."""
    import numpy

    parts = [weights[f"{name}.{part}"] for part in ("few", "many") if f"{name}.{part}" in weights]
    return numpy.concatenate(parts).T


def _linear(weights: dict[str, Any], name: str) -> Any:
    import torch

    matrix = torch.tensor(_matrix(weights, name))
    made = torch.nn.Linear(matrix.shape[1], matrix.shape[0])
    made.load_state_dict({"weight": matrix, "bias": torch.tensor(weights[f"{name}.bias"])})
    return made.eval()


def _bert(weights: dict[str, Any]) -> Any:
    """The encoder of the file as transformers' BERT."""
    from transformers import BertConfig, BertModel

    rows, size = weights["words"].shape
    layers = sum(name.endswith(".qkv.bias") for name in weights)
    config = BertConfig(
        vocab_size=rows,
        hidden_size=size,
        num_hidden_layers=layers,
        num_attention_heads=_HEADS,
        intermediate_size=len(weights["layers.0.up.bias"]),
        max_position_embeddings=len(weights["places"]),
        type_vocab_size=1,
    )
    state = {
        "embeddings.position_embeddings.weight": weights["places"],
        # Added to the places already.
        "embeddings.token_type_embeddings.weight": weights["places"][:1] * 0,
    }
    return _filled(BertModel(config, add_pooling_layer=False), weights, state, BERT)


def _mpnet(weights: dict[str, Any], heads: str) -> Any:
    """The encoder of the file as transformers' MPNet with the heads that it tells for each layer."""
    import torch
    from transformers import MPNetConfig

    from tonecheck.pruned import empty

    rows, size = weights["words"].shape
    kept = [list(map(int, layer.split())) for layer in heads.split(",")]
    distances = torch.tensor(weights["distances"])
    config: Any = MPNetConfig(
        vocab_size=rows,
        hidden_size=size,
        num_hidden_layers=len(kept),
        num_attention_heads=len(distances),
        max_position_embeddings=len(weights["places"]) + _FIRST_PLACE,
    )
    config.heads, config.neurons = kept, [len(weights[f"layers.{at}.up.bias"]) for at in range(len(kept))]
    model: Any = empty(config)
    # Several distances share what they count.
    middle = distances.shape[1] // 2
    shared = model.encoder.relative_position_bucket(torch.arange(2 * middle) - middle)
    table = torch.zeros(config.relative_attention_num_buckets, len(distances)).index_copy(0, shared, distances.T)
    places = torch.nn.functional.pad(torch.tensor(weights["places"]), (0, 0, _FIRST_PLACE, 0))
    state = {
        "embeddings.position_embeddings.weight": places.numpy(),
        "encoder.relative_attention_bias.weight": table.numpy(),
    }
    return _filled(model, weights, state, MPNET)


def _filled(model: Any, weights: dict[str, Any], state: dict[str, Any], names: Names) -> Any:
    """The model with the weights of the file; `state` are those that only its kind has, and `names` are its own."""
    import torch

    state |= {
        "embeddings.word_embeddings.weight": weights["words"],
        "embeddings.LayerNorm.weight": weights["norm.weight"],
        "embeddings.LayerNorm.bias": weights["norm.bias"],
    }
    width = model.config.hidden_size // model.config.num_attention_heads
    maps = (("out", names.out), ("up", "intermediate.dense"), ("down", "output.dense"))
    norms = (("first", names.norm), ("second", "output.LayerNorm"))
    for at in range(model.config.num_hidden_layers):
        ours, theirs = f"layers.{at}", f"encoder.layer.{at}"
        matrix, bias = _matrix(weights, f"{ours}.qkv"), weights[f"{ours}.qkv.bias"]
        size = len(bias) // 3
        for number, name in enumerate(names.queries):
            part = slice(number * size, (number + 1) * size)
            # The root of a head's width is divided out of our queries.
            scale = width**0.5 if number == 0 else 1.0
            state[f"{theirs}.{name}.weight"] = matrix[part] * scale
            state[f"{theirs}.{name}.bias"] = bias[part] * scale
        for mine, other in maps:
            state[f"{theirs}.{other}.weight"] = _matrix(weights, f"{ours}.{mine}")
            state[f"{theirs}.{other}.bias"] = weights[f"{ours}.{mine}.bias"]
        for mine, other in norms:
            for what in ("weight", "bias"):
                state[f"{theirs}.{other}.{what}"] = weights[f"{ours}.{mine}.{what}"]
    model.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
    return model.eval()


def load(adapter: Adapter | None = None) -> TorchScorer:
    """The scorer with the shipped weights. Raises ScorerError where they or the extra are missing."""
    try:
        import onnx  # noqa: F401
        import torch  # noqa: F401
        import transformers  # noqa: F401
    except ImportError as error:
        raise ScorerError(f"the scorer 'torch' cannot be loaded ({error}); {_EXTRA}") from None
    return TorchScorer(weights_path(), adapter)
