"""Make ``general.npz``, what an adapter must leave alone: python models/general.py [--ratings FILE ...].

The moments of the network's hidden numbers over a third of the training texts, and those numbers for a part of the validation split
of ``corpora/`` with its ratings. No text is in it.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
from ratings import read
from transformer import HERE
from units import passages_of

from tonecheck.fast import load as load_fast
from tonecheck.torch_scorer import load

# Passages whose order is watched; each takes half a kilobyte of what is shipped.
_HELD = 500
# One training text in so many is enough for the moments.
_EVERY = 3


def main() -> None:
    """Write the file beside the weights."""
    parser = argparse.ArgumentParser(description="Make general.npz.")
    parser.add_argument("--ratings", action="append", default=[], type=Path, help="further training texts")
    parser.add_argument("--corpora", default=HERE.parent / "corpora", type=Path)
    options = parser.parse_args()
    scorer, fast = load(), load_fast()
    passages = options.corpora / "passages.jsonl"
    texts = [unit.texts[0] for unit in passages_of(passages, "train", True)] + read(options.ratings).texts
    texts = texts[::_EVERY]
    rows = np.hstack([scorer.hidden(texts), np.ones((len(texts), 1))])
    moments = rows.T @ rows / len(rows)
    held = passages_of(passages, "validation", True)
    held = random.Random(0).sample(held, min(_HELD, len(held)))
    validation = [unit.texts[0] for unit in held]
    np.savez_compressed(
        HERE / "tonecheck_models" / "general.npz",
        last=scorer.last_layer.astype(np.float32),
        # The same on either side of the diagonal.
        moments=moments[np.triu_indices(len(moments))].astype(np.float32),
        hidden=scorer.hidden(validation).astype(np.float16),
        fast=np.array(fast.score(validation), dtype=np.float16),
        ratings=np.array([unit.targets[0] for unit in held], dtype=np.float16),
    )


if __name__ == "__main__":
    main()
