"""Rewrites what is generated: the sample outputs in the documentation, and the JSON Schema of the settings.

Each block after ``<!-- output: COMMAND -->`` is what the command prints now.

``python docs/refresh.py`` writes, ``--check`` only names (exit 1) the files that are out of date.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
_BLOCK = re.compile(r"(<!-- output: (?P<command>[^\n]+) -->\n```[a-z]*\n)(?P<old>[\s\S]*?)(?=```\n)")


def _run(command: str) -> str:
    """What a sample command prints: ``tonecheck ...`` as the command line would, or ``cat FILE``."""
    name, *arguments = shlex.split(command)
    if name == "cat":
        return (ROOT / arguments[0]).read_text(encoding="utf-8")
    program = [sys.executable, "-c", "from tonecheck.cli import main; main()", *arguments, "--color", "never"]
    output = subprocess.run(program, capture_output=True, text=True, cwd=ROOT, check=False).stdout
    return f"$ {command}\n{output}"


def refreshed(text: str) -> str:
    """`text` with every output block made anew."""
    return _BLOCK.sub(lambda match: f"{match[1]}{_run(match['command']).rstrip()}\n", text)


def _made() -> Iterator[tuple[Path, str]]:
    """Every generated file and what should be in it."""
    for path in [ROOT / "README.md", *sorted((ROOT / "docs/pages").glob("*.md"))]:
        yield path, refreshed(path.read_text(encoding="utf-8"))
    from tonecheck.config.schema import json_schema

    schema = json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n"
    yield ROOT / "tonecheck/config/tonecheck.schema.json", schema


def main() -> int:
    """Refresh or check all of it."""
    stale = []
    for path, new in _made():
        if path.exists() and new == path.read_text(encoding="utf-8"):
            continue
        stale.append(path.relative_to(ROOT))
        if "--check" not in sys.argv:
            path.write_text(new, encoding="utf-8")
    print(*stale, sep="\n")
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
