"""Measure scorers on contrast pairs: python models/pairs.py [--scorer NAME ...] [--split test] [--corpora DIR].

Prints Markdown tables: the share of pairs whose named side a scorer puts higher, and Spearman's rank correlation on the
single passages of the same split; beside scorers that know nothing of tone. And the correlation on whole mails (of all
splits, where there are any), whose scores are put together from those of their sentences. `--worst N` prints the pairs on which the
first scorer is most wrong instead.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from evaluate import flesch, vader
from ratings import as_read
from scipy.stats import spearmanr

from tonecheck.engine import check
from tonecheck.findings import DIMENSIONS
from tonecheck.scoring import load
from tonecheck.text import Document

HERE = Path(__file__).parent
Rate = Callable[[Sequence[str]], Any]


def rows_of(path: Path, split: str = "") -> list[dict[str, Any]]:
    """The rows of one split, or of all."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if split in ("", row["split"])]


def simple(measure: Callable[[str], float]) -> Rate:
    """A scorer that gives each dimension the same number."""
    return lambda texts: np.repeat([[measure(text)] for text in texts], len(DIMENSIONS), axis=1)


def loaded(name: str) -> Rate:
    """A scorer of tonecheck."""
    scorer = load(name)
    return lambda texts: np.array(scorer.score(texts))


def sentiment(texts: Sequence[str]) -> Any:
    """VADER's compound score, for each dimension the same."""
    return np.repeat(np.asarray(vader(texts))[:, None], len(DIMENSIONS), axis=1)


def right(rate: Rate, pairs: Sequence[dict[str, Any]]) -> list[str]:
    """The share of pairs that are right, for each dimension; where both sides are equal, half."""
    high, low = (rate([as_read(pair[side]) for pair in pairs]) for side in ("high", "low"))
    cells = []
    for at, name in enumerate(DIMENSIONS):
        rows = [row for row, pair in enumerate(pairs) if pair["dimension"] == name and pair["difficulty"] == "hard"]
        lead = high[rows, at] - low[rows, at]
        cells.append(f"{np.mean((lead > 0) + (lead == 0) / 2):.3f} of {len(rows)}")
    return cells


def correlated(rate: Rate, passages: Sequence[dict[str, Any]]) -> list[str]:
    """Spearman's rank correlation with the ratings, for each dimension."""
    values = rate([as_read(row["text"]) for row in passages])
    targets = np.array([[row[name] for name in DIMENSIONS] for row in passages])
    return [f"{spearmanr(values[:, at], targets[:, at])[0]:.3f}" for at in range(len(DIMENSIONS))]


def worst(rate: Rate, pairs: Sequence[dict[str, Any]], count: int) -> str:
    """The pairs whose named side is put furthest below the other, as a Markdown list."""
    high, low = (rate([as_read(pair[side]) for pair in pairs]) for side in ("high", "low"))
    named = [DIMENSIONS.index(pair["dimension"]) for pair in pairs]
    leads = (high - low)[np.arange(len(pairs)), named]
    return "\n".join(
        f"- {pairs[at]['dimension']}, {leads[at]:.0f} points: “{pairs[at]['high']}” should be above “{pairs[at]['low']}”"
        for at in np.argsort(leads)[:count]
    )


def whole(name: str, mails: Sequence[dict[str, Any]]) -> list[str]:
    """Spearman's rank correlation on both versions of whole mails, for each dimension."""
    scorer = load(name)
    values, targets = [], []
    for mail in mails:
        for side in ("cold", "warm"):
            text = f"Subject: {mail[f'{side}_subject']}\n\n{mail[f'{side}_body']}"
            values.append(check(Document("", text, "text"), scorer=scorer).score)
            targets.append([mail[f"{side}_means"][dimension] for dimension in DIMENSIONS])
    columns = zip(np.array(values, float).T, np.array(targets).T)
    return [f"{spearmanr(value, target)[0]:.3f}" for value, target in columns]


def scorers(names: Sequence[str]) -> dict[str, Rate]:
    """The scorers that are measured, by name."""
    found = {f"**{name}**": loaded(name) for name in names}
    found["length"] = simple(lambda text: len(text.split()))
    if vader([]) is not None:
        found["VADER"] = sentiment
    found["Flesch"] = simple(flesch)
    return found


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure scorers on contrast pairs and passages of the corpora.")
    parser.add_argument("--scorer", action="append", default=[])
    parser.add_argument("--split", default="test")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print the N worst errors")
    options = parser.parse_args()
    pairs = rows_of(options.corpora / "pairs.jsonl", options.split)
    names = options.scorer or ["standard", "fast"]
    if options.worst:
        print(worst(loaded(names[0]), pairs, options.worst))
        return
    passages = [row for row in rows_of(options.corpora / "passages.jsonl", options.split) if row["role"] != "side"]
    tables: dict[str, Callable[[Rate], list[str]]] = {
        f"hard pairs, {options.split}": lambda rate: right(rate, pairs),
        f"{len(passages)} passages, {options.split}": lambda rate: correlated(rate, passages),
    }
    for title, measure in tables.items():
        print(f"| {title} | " + " | ".join(DIMENSIONS) + " |\n|---" + "|---" * len(DIMENSIONS) + "|")
        for name, rate in scorers(names).items():
            print(f"| {name} | " + " | ".join(measure(rate)) + " |")
        print()
    if (options.corpora / "mails.jsonl").exists():
        mails = rows_of(options.corpora / "mails.jsonl")
        print(
            f"| {2 * len(mails)} whole mails | " + " | ".join(DIMENSIONS) + " |\n|---" + "|---" * len(DIMENSIONS) + "|"
        )
        for name in names:
            print(f"| **{name}** | " + " | ".join(whole(name, mails)) + " |")


if __name__ == "__main__":
    main()
