"""Nothing in the documentation is unrun."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_sample_output_in_the_readme_is_current() -> None:
    done = subprocess.run([sys.executable, "docs/refresh.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "run `python docs/refresh.py`"


def test_every_command_in_the_readme_exists() -> None:
    from tonecheck.cli import main

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {line.split()[1] for line in text.splitlines() if line.startswith("tonecheck ")}
    assert named <= set(main.list_commands(None))


def test_documents_name_files_that_exist() -> None:
    import re

    for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
            assert (ROOT / link).exists(), f"{name}: {link}"
