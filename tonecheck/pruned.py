"""An MPNet encoder whose layers keep only some of their attention heads and inner neurons, as a transformers module.

What a layer computes stays the same; the heads and neurons that mattered least are left out (Michel, Levy & Neubig 2019,
“Are Sixteen Heads Really Better than One?”; Molchanov et al. 2019 for the measure). Needs torch and transformers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn
from transformers import MPNetConfig, MPNetModel
from transformers.models.mpnet.modeling_mpnet import MPNetSelfAttention


class Heads(MPNetSelfAttention):
    """Attention of the heads `kept`, numbered as in the whole layer: each has a bias of its own for every distance."""

    kept: Sequence[int]

    def forward(
        self,
        hidden_states: Any,
        attention_mask: Any = None,
        position_bias: Any = None,
        output_attentions: Any = False,
        **options: Any,
    ) -> Any:
        """As in a whole layer; `position_bias` is that of all heads."""
        whole: Any = super().forward
        return whole(hidden_states, attention_mask, position_bias[:, self.kept], output_attentions, **options)


def keep(layer: Any, heads: Sequence[int], neurons: Sequence[int]) -> None:
    """Leave only these heads and inner neurons in a layer of an MPNet encoder."""
    attention = layer.attention.attn
    width = attention.attention_head_size
    rows = torch.cat([torch.arange(head * width, (head + 1) * width) for head in heads])
    for name in "qkv":
        setattr(attention, name, _rows(getattr(attention, name), rows))
    attention.o = _columns(attention.o, rows)
    attention.num_attention_heads, attention.all_head_size = len(heads), len(rows)
    attention.kept = list(heads)
    attention.__class__ = Heads
    layer.intermediate.dense = _rows(layer.intermediate.dense, torch.tensor(neurons))
    layer.output.dense = _columns(layer.output.dense, torch.tensor(neurons))


def _rows(linear: nn.Linear, rows: torch.Tensor) -> nn.Linear:
    """The map to some of the outputs."""
    made = nn.Linear(linear.in_features, len(rows))
    made.load_state_dict({"weight": linear.weight[rows], "bias": linear.bias[rows]})
    return made


def _columns(linear: nn.Linear, columns: torch.Tensor) -> nn.Linear:
    """The map from some of the inputs."""
    made = nn.Linear(len(columns), linear.out_features)
    made.load_state_dict({"weight": linear.weight[:, columns], "bias": linear.bias})
    return made


def empty(config: MPNetConfig) -> MPNetModel:
    """The encoder of a configuration that tells the `heads` each layer keeps and how many `neurons`, without its weights."""
    model = MPNetModel(config, add_pooling_layer=False)
    for layer, heads, neurons in zip(model.encoder.layer, config.heads, config.neurons, strict=True):
        keep(layer, heads, range(neurons))
    return model
