"""Measure scorers: python models/evaluate.py --ratings FILE [--scorer NAME ...]. Prints Markdown tables.

Spearman's rank correlation with the ratings, beside scorers that know nothing of tone on the same rows: length, VADER's
sentiment (needs vaderSentiment; left out without it) and the Flesch reading ease. And, where VADER is there, what is left of
the correlation when sentiment is taken out of both sides.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from ratings import read
from scipy.stats import spearmanr

from tonecheck.findings import DIMENSIONS
from tonecheck.scoring import load

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = re.compile("[aeiouy]+")


def flesch(text: str) -> float:
    """Flesch reading ease, syllables counted as runs of vowels."""
    words = _WORD.findall(text.lower()) or ["a"]
    sentences = max(1, len(re.findall(r"[.!?]+(?=\s|$)", text)))
    syllables = sum(max(1, len(_VOWELS.findall(w)) - (w.endswith("e") and not w.endswith("le"))) for w in words)
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


def vader(texts: Sequence[str]) -> Any:
    """VADER's compound score of each text, or None where it is not installed."""
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        return None
    analyzer = SentimentIntensityAnalyzer()
    return np.array([analyzer.polarity_scores(text)["compound"] for text in texts])


def row(name: str, predicted: Any, targets: Any) -> str:
    """One line of the table."""
    same = predicted.ndim == 1
    cells = []
    for at in range(len(DIMENSIONS)):
        value = spearmanr(predicted if same else predicted[:, at], targets[:, at])[0]
        cells.append(f"{value:.2f}" if same else f"{value:.3f} ({_interval(predicted[:, at], targets[:, at])})")
    return f"| {name} | " + " | ".join(cells) + " |"


def partial(predicted: Any, target: Any, given: Any) -> float:
    """Spearman's rank correlation of two columns when what both share with a third is taken out."""
    pg, tg, pt = (float(spearmanr(*both)[0]) for both in ((predicted, given), (target, given), (predicted, target)))
    return float((pt - pg * tg) / np.sqrt((1 - pg**2) * (1 - tg**2)))


def _interval(predicted: Any, target: Any) -> str:
    random = np.random.default_rng(1)
    draws = random.integers(0, len(target), (1000, len(target)))
    values = [spearmanr(predicted[draw], target[draw])[0] for draw in draws]
    low, high = np.quantile(values, (0.025, 0.975))
    return f"{low:.2f} to {high:.2f}"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure a scorer against ratings.")
    parser.add_argument("--ratings", action="append", required=True, type=Path)
    parser.add_argument("--scorer", action="append", default=[])
    options = parser.parse_args()
    data = read(options.ratings)
    trivial = {
        "length": np.array([len(text) for text in data.texts]),
        "VADER": vader(data.texts),
        "Flesch": np.array([flesch(text) for text in data.texts]),
    }
    found = {name: np.array(load(name).score(data.texts)) for name in options.scorer or ["standard", "fast"]}
    print(f"{len(data.texts)} passages, Spearman (95 % interval)\n")
    head = f"| scorer | {' | '.join(DIMENSIONS)} |\n" + "|---" * (len(DIMENSIONS) + 1) + "|"
    print(head)
    for name, values in ({f"**{name}**": values for name, values in found.items()} | trivial).items():
        if values is not None:
            print(row(name, values, data.targets))
    if (feeling := trivial["VADER"]) is not None:
        print(f"\nwithout what VADER hears\n\n{head}")
        for name, values in found.items():
            left = (partial(values[:, at], data.targets[:, at], feeling) for at in range(len(DIMENSIONS)))
            print(f"| **{name}** | " + " | ".join(f"{value:.3f}" for value in left) + " |")


if __name__ == "__main__":
    main()
