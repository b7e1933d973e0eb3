"""What a network learns from, read from `corpora/` and from further rated files: texts with their ratings, and pairs."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import tomllib
from ratings import as_read, read
from ratings import passages as rated_passages

from tonecheck.findings import DIMENSIONS


@dataclass
class Unit:
    """One text with its ratings, or two sides of a pair, the higher first; ``dimension`` is what they differ in.

    Two sides without a dimension must be rated the same. ``labels`` are the lines of a teacher's file that rate the
    texts, -1 where none does; ``ids`` and ``rows`` are the pieces and the lines of what is read in an epoch.
    """

    texts: list[str]
    targets: list[list[float]]
    weight: float = 1.0
    dimension: int = -1
    labels: list[int] = field(default_factory=list)
    ids: list[list[int]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)


def pairs_of(path: Path, split: str, weight: float = 1.0) -> list[Unit]:
    """The contrast pairs of a split; `weight` is that of each side's own ratings, beside the difference of the two."""
    units = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["split"] == split:
            targets = [[row[side][name] for name in DIMENSIONS] for side in ("high_means", "low_means")]
            texts = [as_read(row["high"]), as_read(row["low"])]
            units.append(Unit(texts, targets, weight, DIMENSIONS.index(row["dimension"])))
    return units


def turns_of(path: Path, weight: float) -> list[Unit]:
    """A message, and the same with an insult, a kindness, a "not"; of their ratings only one is known, and roughly."""
    units = []
    for kind in tomllib.loads(path.read_text(encoding="utf-8")).values():
        at = DIMENSIONS.index(kind["dimension"])
        targets = [[number if at == other else math.nan for other in range(4)] for number in kind["about"]]
        step = 1 if kind["way"] == "down" else -1
        for sides in kind["cases"]:
            units.append(Unit([as_read(side) for side in sides][::step], targets[::step], weight, at))
    return units


def sames_of(path: Path) -> list[Unit]:
    """The same message in two kinds of English, which nobody rated; both sides must get the same scores."""
    unknown = [[math.nan] * len(DIMENSIONS)] * 2
    kinds = tomllib.loads(path.read_text(encoding="utf-8")).values()
    return [Unit([as_read(side) for side in sides], unknown) for kind in kinds for sides in kind["cases"]]


# Points between two passages of a situation from which they are twins that differ in what happens to the reader.
_APART = 15.0


def twins_of(path: Path, split: str, beginnings: Sequence[str], weight: float) -> list[Unit]:
    """Two passages of one situation that are rated far apart on warmth or focus, as the sides of a pair.

    Only of industries with these `beginnings`, whose passages were written as near-twins: one voice and grammar, in which
    something is done for the reader or to them.
    """
    situations: dict[str, list[dict[str, Any]]] = {}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if row["split"] == split and row["role"] != "side" and row["industry"].startswith(tuple(beginnings)):
            situations.setdefault(row["situation"], []).append(row)
    units = []
    for rows in situations.values():
        for one, other in combinations(rows, 2):
            gaps = {name: one[name] - other[name] for name in ("warmth", "focus")}
            name = max(gaps, key=lambda name: abs(gaps[name]))
            if abs(gaps[name]) >= _APART:
                sides = (one, other) if gaps[name] > 0 else (other, one)
                targets = [[side[dimension] for dimension in DIMENSIONS] for side in sides]
                texts = [as_read(side["text"]) for side in sides]
                units.append(Unit(texts, targets, weight, DIMENSIONS.index(name)))
    return units


def passages_of(
    path: Path, split: str, sides: bool = False, ordinary: Sequence[str] = (), weight: float = 1.0
) -> list[Unit]:
    """The single passages of a split; with `sides` also the sides of pairs.

    Those of industries that begin as in `ordinary`, written as copy is really sent, have this `weight`; the others one.
    """
    found = rated_passages(path, split, sides)
    rows = zip(found.texts, found.targets.tolist(), found.sources)
    return [
        Unit([text], [target], weight if industry.startswith(tuple(ordinary)) else 1.0)
        for text, target, industry in rows
    ]


def rated(paths: Sequence[Path], one_rater: float) -> list[Unit]:
    """The texts of further rated files."""
    found = read(paths)
    rows = zip(found.texts, found.targets.tolist(), found.raters)
    return [Unit([text], [target], 1.0 if raters > 1 else one_rater) for text, target, raters in rows]
