"""What a network is to get right: the ratings, their order, the differences of pairs, and what a teacher hears."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch.nn.functional import smooth_l1_loss, softplus
from units import Unit


def loss_of(
    values: torch.Tensor,
    units: Sequence[Unit],
    targets: torch.Tensor,
    weights: torch.Tensor,
    conf: dict[str, dict[str, Any]],
) -> Any:
    """The regression of all texts, their order, and for pairs the lead of the named side and all rated differences.

    The difference of two sides that say the same is to be nothing.
    """
    numbers = conf["loss"]
    # What nobody rated costs nothing.
    unknown = targets.isnan()
    targets = torch.where(unknown, values.detach(), targets)
    loss = (smooth_l1_loss(values, targets, reduction="none").mean(1) * weights).mean()
    loss = loss + numbers["order"] * order_of(values, targets, weights[:, None] * ~unknown, numbers)
    at, rows = 0, []
    for unit in units:
        if len(unit.texts) == 2:
            rows.append((at, unit.dimension))
        at += len(unit.texts)
    if not rows:
        return loss
    high, named = torch.tensor(rows).T
    lead = values[high] - values[high + 1]
    same = named < 0
    apart = torch.where(same[:, None], 0.0, targets[high] - targets[high + 1])
    margin = torch.where(unknown[high].any(1), numbers["turn_margin"], numbers["margin"])
    hinge = softplus((margin - lead[torch.arange(len(rows)), named]) / numbers["soft"]) * numbers["soft"]
    differ = smooth_l1_loss(lead, apart)
    share = 2 * len(rows) / len(values)
    return loss + share * (numbers["rank"] * hinge.masked_fill(same, 0).mean() + numbers["difference"] * differ)


def order_of(values: torch.Tensor, targets: torch.Tensor, weights: torch.Tensor, numbers: dict[str, float]) -> Any:
    """How far the order of the texts of a batch, any two of them, is from that of their ratings.

    Fine differences count as much as large ones here, as they do for a rank correlation. `weights` are by text and
    dimension.
    """
    apart = targets[:, None] - targets[None]
    lead = (values[:, None] - values[None]) * apart.sign()
    wish = apart.abs().clamp(max=numbers["order_margin"])
    short = softplus((wish - lead) / numbers["order_soft"]) * numbers["order_soft"]
    counts = weights[:, None] * weights[None] * (apart.abs() > numbers["order_least"])
    return (short * counts).sum() / counts.sum().clamp(min=1.0)


def imitation(told: torch.Tensor, features: torch.Tensor, rows: torch.Tensor) -> Any:
    """How far `told` (texts x numbers) is from the teacher's features of the texts, squared, by number.

    `rows` are the texts' rows in `features`; -1 is a text that the teacher did not hear, which costs nothing.
    """
    short = (told - features[rows].float()).square().mean(1)
    return (short * (rows >= 0)).mean()
