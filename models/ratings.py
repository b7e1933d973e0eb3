"""Reading rated passages, as the customer reads them: through tonecheck's own template layer."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

from tonecheck.findings import DIMENSIONS
from tonecheck.formats import extract
from tonecheck.text import Document


class Ratings(NamedTuple):
    """Texts with their ratings, in the order of the files."""

    texts: list[str]
    targets: Any
    sources: list[str]
    raters: list[int]


def as_read(text: str) -> str:
    """`text` with stand-ins for its template tags, its blocks joined."""
    return " ".join(" ".join(prose.text.split()) for prose in extract(Document("", text, "text")).prose) or text


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as file:
        if path.suffix == ".jsonl":
            yield from (json.loads(line) for line in file if line.strip())
        else:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def read(paths: Sequence[Path]) -> Ratings:
    """The rated texts of all files; a file without sources is one source."""
    rows = [(path, row) for path in paths for row in _rows(path)]
    return Ratings(
        [as_read(row["text"]) for _, row in rows],
        np.array([[float(row[name]) for name in DIMENSIONS] for _, row in rows]).reshape(-1, len(DIMENSIONS)),
        [row.get("source") or path.name for path, row in rows],
        [int(float(row.get("raters") or 1)) for _, row in rows],
    )


def passages(path: Path, split: str = "train", sides: bool = False) -> Ratings:
    """The single passages of a split of ``corpora/``, those of an industry as one source; with `sides` those of pairs too."""
    rows = [row for row in _rows(path) if row["split"] == split and (sides or row["role"] != "side")]
    return Ratings(
        [as_read(row["text"]) for row in rows],
        np.array([[float(row[name]) for name in DIMENSIONS] for row in rows]),
        [row["industry"] for row in rows],
        [len(row["ratings"]) for row in rows],
    )


def joined(one: Ratings, other: Ratings) -> Ratings:
    """The texts of both, in this order."""
    targets = np.concatenate([one.targets, other.targets])
    return Ratings(one.texts + other.texts, targets, one.sources + other.sources, one.raters + other.raters)
