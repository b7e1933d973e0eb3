"""Give a cut network more of its teacher: python models/grow.py TEACHER CUT ... [--ratings FILE ...] --output DIR.

What the cut network keeps (the mean of several, as after training) stays as it is. Of the other heads and neurons of the
teacher those are added that would move the scores of training texts most for their cost, up to `weights` of [prune]. They
fit in, since the cut network came out of this teacher or one before it and both still hold the same things in the same places.
The parts beside them have learnt to do without them, so at first only the share `gate` of what they say is heard; what is
good for the whole is found in training (transformer.py --config pruned.toml --start DIR). Numbers are in standard.toml.
"""

from __future__ import annotations

import copy
import math
from pathlib import Path
from typing import Any

import torch
from prune import Part, cut, importance, options_of, sample_of
from transformer import Rater, configured, in_points, load, mean_of, save, training_units
from vocabulary import keep_rows, round_words

from tonecheck.wordpiece import WordPiece


def same_neurons(small: Any, whole: Any) -> list[int]:
    """For each inner neuron of a cut layer the one of the whole layer that it was: what goes in and out points the same way.

    Raises ValueError where two would be the same: the layer is not cut out of this one.
    """

    def ways(layer: Any) -> torch.Tensor:
        both = torch.cat([layer.intermediate.dense.weight, layer.output.dense.weight.T], 1).detach()
        return torch.nn.functional.normalize(both, dim=1)

    found: list[int] = (ways(small) @ ways(whole).T).argmax(1).tolist()
    if len(set(found)) < len(found):
        raise ValueError("these neurons are not those of the teacher")
    return found


def within_teacher(small: Rater, teacher: Rater, gate: float) -> tuple[Rater, dict[Part, list[int]]]:
    """The cut network with all parts of its teacher, what the others say times `gate`; and which parts are its own.

    Both must have the same vocabulary. With 0 for `gate` it says what the cut network says.
    """
    made = copy.deepcopy(teacher)
    rest = {name: value for name, value in small.state_dict().items() if ".encoder.layer." not in name}
    made.load_state_dict(rest, strict=False)
    config = small.encoder.config
    width = config.hidden_size // config.num_attention_heads
    parts: dict[Part, list[int]] = {}
    for at, (mine, layer) in enumerate(zip(small.encoder.encoder.layer, made.encoder.encoder.layer, strict=True)):
        heads, neurons = config.heads[at], same_neurons(mine, layer)
        parts["heads", at], parts["neurons", at] = heads, neurons
        rows = [head * width + place for head in heads for place in range(width)]
        inputs = [(mine.attention.attn.get_submodule(name), layer.attention.attn.get_submodule(name)) for name in "qkv"]
        _put_in(inputs, (mine.attention.attn.o, layer.attention.attn.o), rows, gate)
        _put_in(
            [(mine.intermediate.dense, layer.intermediate.dense)],
            (mine.output.dense, layer.output.dense),
            neurons,
            gate,
        )
        for ours, theirs in ((mine.attention, layer.attention), (mine.output, layer.output)):
            theirs.LayerNorm.load_state_dict(ours.LayerNorm.state_dict())
    return made, parts


def _put_in(inputs: list[tuple[Any, Any]], output: tuple[Any, Any], rows: list[int], gate: float) -> None:
    """Put maps of a cut layer (first of each two) in the place of `rows` of those of a whole one; the others say `gate` of it."""
    for mine, whole in inputs:
        whole.weight.data[rows], whole.bias.data[rows] = mine.weight.data, mine.bias.data
    mine, whole = output
    whole.weight.data.mul_(gate)
    whole.weight.data[:, rows] = mine.weight.data
    whole.bias.data.copy_(mine.bias.data)


def main() -> None:
    """The command line."""
    parser = options_of("Give a cut network more of its teacher.")
    parser.add_argument("cut", nargs="+", type=Path)
    options = parser.parse_args()
    conf = configured()
    teacher, whole, _, _ = load(options.teacher)
    small, vocabulary, common, own = mean_of(options.cut)
    at = {piece: row for row, piece in enumerate(whole)}
    keep_rows(teacher.encoder, [at[piece] for piece in vocabulary])
    model, parts = within_teacher(small, in_points(teacher), conf["prune"]["gate"])
    round_words(model.encoder)
    texts = [text for unit in training_units(options, conf) for text in unit.texts]
    found = importance(model, WordPiece(vocabulary, frozenset(common)), sample_of(texts, conf))
    for part, own_parts in parts.items():
        found[part][own_parts] = math.inf
    counts = cut(model, found, conf)
    save(model, vocabulary, common, own, options.output)
    print(f"{len(vocabulary)} word pieces, {counts}")


if __name__ == "__main__":
    main()
