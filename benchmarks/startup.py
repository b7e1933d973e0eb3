"""One small file, whole process: what a pre-commit hook pays."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from measure import medians


def main() -> None:
    """Print a table of CPU times and their ratio to proselint's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    tools = Path(sys.executable).parent
    commands = {
        "proselint": [str(tools / "proselint"), "check", options.file],
        "bare python": [sys.executable, "-c", "pass"],
        "python, import click": [sys.executable, "-c", "import click"],
        "tonecheck --version": [str(tools / "tonecheck"), "--version"],
        "tonecheck, rules alone": [str(tools / "tonecheck"), "check", "--scorer", "none", options.file],
        "tonecheck, fast scorer": [str(tools / "tonecheck"), "check", "--scorer", "fast", options.file],
    }
    found = medians(commands, options.runs)
    base = found["proselint"][0]
    for name, (cpu, peak) in found.items():
        print(f"{name:26} {cpu:6.3f} s CPU  {cpu / base:5.2f} of proselint  {peak:6.1f} MiB")


if __name__ == "__main__":
    main()
