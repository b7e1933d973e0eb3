"""One small file, whole process: what a pre-commit hook pays.

"Changed" is a file that no run has seen; with the standard scorer its sentences have been seen, but not together.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from measure import Command, medians


def main() -> None:
    """Print a table of CPU times and their ratio to proselint's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    tools = Path(sys.executable).parent
    check = [str(tools / "tonecheck"), "check", "--isolated"]
    with TemporaryDirectory() as folder:
        os.environ["TONECHECK_CACHE_DIR"] = folder
        # A name that no run has seen is a file that no run has seen.
        changed = (f"{folder}/{number}{Path(options.file).suffix}" for number in count())
        text = Path(options.file).read_bytes()

        def changed_file() -> str:
            name = next(changed)
            Path(name).write_bytes(text)
            return name

        commands: dict[str, Command] = {
            "proselint": [str(tools / "proselint"), "check", options.file],
            "bare python": [sys.executable, "-c", "pass"],
            "python, import click": [sys.executable, "-c", "import click"],
            "tonecheck --version": [str(tools / "tonecheck"), "--version"],
            "rules alone, no cache": [*check, "--no-cache", "--scorer", "none", options.file],
            "fast scorer, no cache": [*check, "--no-cache", "--scorer", "fast", options.file],
            "fast scorer, changed": lambda: [*check, "--scorer", "fast", changed_file()],
            "fast scorer, the same": [*check, "--scorer", "fast", options.file],
        }
        if find_spec("onnxruntime"):
            commands |= {
                "standard, no cache": [*check, "--no-cache", "--scorer", "standard", options.file],
                "standard, changed": lambda: [*check, "--scorer", "standard", changed_file()],
                "standard, the same": [*check, "--scorer", "standard", options.file],
            }
        found = medians(commands, options.runs)
    base = found["proselint"][0]
    for name, (cpu, peak) in found.items():
        print(f"{name:26} {cpu:6.3f} s CPU  {cpu / base:5.2f} of proselint  {peak:6.1f} MiB")


if __name__ == "__main__":
    main()
