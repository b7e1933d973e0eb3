"""Rewrites the sample outputs in README.md: each block after ``<!-- output: COMMAND -->`` is what COMMAND prints now.

``python docs/refresh.py`` writes, ``--check`` only tells (exit 1) where the README is out of date.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"(<!-- output: (?P<command>[^\n]+) -->\n```[a-z]*\n)(?P<old>[\s\S]*?)(?=```\n)")


def refreshed(text: str) -> str:
    """`text` with every output block made anew."""

    def run(match: re.Match[str]) -> str:
        command = match["command"]
        arguments = [
            sys.executable,
            "-c",
            "from tonecheck.cli import main; main()",
            *shlex.split(command)[1:],
            "--color",
            "never",
        ]
        output = subprocess.run(arguments, capture_output=True, text=True, cwd=ROOT, check=False).stdout
        return f"{match[1]}$ {command}\n{output.rstrip()}\n"

    return _BLOCK.sub(run, text)


def main() -> int:
    """Refresh or check README.md."""
    path = ROOT / "README.md"
    old = path.read_text(encoding="utf-8")
    new = refreshed(old)
    if "--check" in sys.argv:
        return int(old != new)
    path.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
