"""How a scorer behaves: python models/behaviour.py [--scorer NAME]. Prints Markdown tables.

The turns of `tests/behaviour/directions.toml` (something is added that must move a scale by more than five points), and the
differences between texts of `invariances.toml` that must read alike, whoever is spoken to.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tomllib
from pairs import Rate, loaded
from ratings import as_read

from tonecheck.findings import DIMENSIONS

CASES = Path(__file__).parent.parent / "tests" / "behaviour"
ENOUGH = 5


def gaps(rate: Rate, cases: Sequence[Sequence[str]]) -> Any:
    """How far the second text of each case is above the first: array (n, 4), in points."""
    first, second = (rate([as_read(case[side]) for case in cases]) for side in (0, 1))
    return second - first


def turns(rate: Rate, kinds: dict[str, Any]) -> str:
    """How many turns of each kind move the named scale the right way."""
    lines, right, total = ["| turn | scale | right | median, points |", "|---|---|---|---|"], 0, 0
    for name, kind in kinds.items():
        column = gaps(rate, kind["cases"])[:, DIMENSIONS.index(kind["dimension"])]
        moved = column if kind["way"] == "up" else -column
        right, total = right + int((moved > ENOUGH).sum()), total + len(moved)
        lines.append(
            f"| {name.replace('_', ' ')} | {kind['dimension']} {kind['way']} | {(moved > ENOUGH).sum()} of {len(moved)}"
            f" | {np.median(moved):.0f} |"
        )
    return "\n".join([*lines, f"| all | | {right} of {total} | |"])


def alike(rate: Rate, kinds: dict[str, Any]) -> str:
    """The mean difference regardless of its sign, in brackets with it, and the largest."""
    lines = [f"| swapped | pairs | {' | '.join(DIMENSIONS)} | largest |", "|---" * 7 + "|"]
    for name, kind in kinds.items():
        found = gaps(rate, kind["cases"])
        cells = [f"{abs(column).mean():.1f} ({column.mean():+.1f})" for column in found.T]
        lines.append(f"| {name.replace('_', ' ')} | {len(found)} | {' | '.join(cells)} | {abs(found).max():.1f} |")
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="How a scorer behaves.")
    parser.add_argument("--scorer", default="standard")
    rate = loaded(parser.parse_args().scorer)
    for name, show in (("directions", turns), ("invariances", alike)):
        print(show(rate, tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))), end="\n\n")


if __name__ == "__main__":
    main()
