"""Measure scorers on public sets that people rated: python models/public.py FOLDER [--scorer NAME ...] [--without FILE ...].

FOLDER holds the sets as tables (TSV without quoting, "\\n" for a line break in a text); those that are missing are left
out. Prints a Markdown table: Spearman's rank correlation, or the area under the curve where people only said yes or no,
and for pairs of a text before and after an editor how often the right side leads; beside scorers that know nothing of
tone. For sets of more than LIMIT rows a seeded sample is read. No set was trained on; `--without` names rated files
whose texts are left out, because some come from the same sources.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from pairs import Rate, scorers
from ratings import as_read, read
from scipy.stats import rankdata, spearmanr

from tonecheck.findings import DIMENSIONS

LIMIT = 1000
Row = dict[str, str]


class Set(NamedTuple):
    """One comparison: which column of which table, with which dimension, and how."""

    title: str
    file: str
    column: str
    dimension: str
    how: str = "spearman"


SETS = (
    Set("politeness of requests", "politeness_stanford.tsv", "politeness", "warmth"),
    Set("politeness of requests", "politeness_stanford.tsv", "politeness", "humanity"),
    Set("warmth of offers in negotiations", "warmth_negotiation.tsv", "perceived_warmth", "warmth"),
    Set("openness in discussions, by the partner", "receptiveness_discuss.tsv", "partner_rated_receptiveness", "humanity"),
    Set("empathy of peer support: emotion", "empathy_epitome.tsv", "ER", "warmth"),
    Set("empathy of peer support: sum of three", "empathy_epitome.tsv", "ER+IP+EX", "humanity"),
    Set("dark patterns in shops", "dark_patterns.tsv", "dark", "focus", "area"),
    Set("manipulative subject lines", "email_subject_manipulation.tsv", "any_taking", "focus", "area"),
    Set("plain-language editors, tone", "expert_pairs.tsv", "label", "corporate", "pairs"),
    Set("formality (should be small)", "formality_pavlick.tsv", "formality", "corporate"),
    Set("formality (should be small)", "formality_pavlick.tsv", "formality", "humanity"),
)  # fmt: skip


def rows_of(path: Path, left_out: frozenset[str]) -> list[Row]:
    """The rows of a table, or a sample of them, without the texts that are left out."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        row["text"] = as_read(row["text"].replace("\\n", "\n"))
    rows = [row for row in rows if row["text"] not in left_out and row.get("focus", "tone") == "tone"]
    return rows if len(rows) <= LIMIT or "pair_id" in rows[0] else random.Random(1).sample(rows, LIMIT)


def area(values: Any, yes: Any) -> float:
    """The share of pairs of a yes and a no in which the yes has the higher value."""
    count = int(yes.sum())
    return float((rankdata(values)[yes].sum() - count * (count + 1) / 2) / (count * (len(yes) - count)))


def led(values: Any, rows: Sequence[Row]) -> float:
    """How often the text before the editor's work has the higher value; ties are half."""
    sides: dict[str, dict[str, float]] = {}
    for row, value in zip(rows, values):
        sides.setdefault(row["pair_id"], {})[row["label"]] = value
    gaps = np.array([pair["0"] - pair["1"] for pair in sides.values() if len(pair) == 2])
    return float(np.mean((gaps > 0) + (gaps == 0) / 2))


def measured(each: Set, rows: Sequence[Row], values: Any) -> float:
    """The figure of one comparison; taking is the low end of focus."""
    column = values[:, DIMENSIONS.index(each.dimension)]
    if each.how == "pairs":
        return led(column, rows)
    targets = np.array([sum(float(row[name]) for name in each.column.split("+")) for row in rows])
    return area(-column, targets > 0) if each.how == "area" else float(spearmanr(column, targets)[0])


def table(folder: Path, left_out: frozenset[str], rates: dict[str, Rate]) -> str:
    """All comparisons whose sets are there, as a Markdown table."""
    lines = ["| set | " + " | ".join(rates) + " |", "|---" * (len(rates) + 1) + "|"]
    known: dict[tuple[str, str], Any] = {}
    for each in SETS:
        if not (folder / each.file).exists():
            continue
        rows = rows_of(folder / each.file, left_out)
        cells = []
        for name, rate in rates.items():
            if (each.file, name) not in known:
                known[each.file, name] = rate([row["text"] for row in rows])
            cells.append(f"{measured(each, rows, known[each.file, name]):.3f}")
        kind = {"area": ", area", "pairs": ", right"}.get(each.how, "")
        lines.append(f"| {each.title}: {each.dimension}{kind} ({len(rows)}) | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure scorers on public sets that people rated.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scorer", action="append", default=[])
    parser.add_argument(
        "--without", action="append", default=[], type=Path, help="rated files whose texts are left out"
    )
    options = parser.parse_args()
    left_out = frozenset(read(options.without).texts) if options.without else frozenset()
    print(table(options.folder, left_out, scorers(options.scorer or ["standard", "fast"])))


if __name__ == "__main__":
    main()
