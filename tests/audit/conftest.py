"""Real copy in a folder of its own, and more of it: the clean copy and the samples, varied."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START = "from tonecheck.cli import main; main()"
Start = Callable[..., "subprocess.Popen[str]"]
_NAMES = ("Ana", "Tom", "Priya", "Jo", "Kenji", "Maria", "Sam", "Olu")


def copy_files() -> list[Path]:
    """All real copy of this repository."""
    found = [*(ROOT / "docs/samples").rglob("*"), *(ROOT / "corpora/clean").rglob("*")]
    return sorted(path for path in found if path.suffix in (".html", ".txt", ".md", ".mjml"))


def make_many(folder: Path, count: int) -> None:
    """`count` documents: the real ones again and again, each time with other numbers and names."""
    files = copy_files()
    for number in range(count):
        source = files[number % len(files)]
        turn = number // len(files)
        text = source.read_text(encoding="utf-8")
        if turn:
            text = re.sub(r"\d+", lambda match: str((int(match[0][:9]) * 7 + turn) % 1000), text)
            text = re.sub(r"\b(Dear|Hi|Hello) [A-Z]\w+", rf"\1 {_NAMES[turn % len(_NAMES)]}", text)
        place = folder / f"set{turn:04}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number % len(files):03}-{source.name}").write_text(text, encoding="utf-8")


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """The samples of the documentation, in a folder."""
    shutil.copytree(ROOT / "docs/samples", tmp_path / "samples")
    return tmp_path / "samples"


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Start ``tonecheck audit`` with arguments as a process of its own."""

    def call(*arguments: str) -> subprocess.Popen[str]:
        paths = os.pathsep.join([str(ROOT), str(ROOT / "models"), str(ROOT / "lsp")])
        return subprocess.Popen(
            [sys.executable, "-c", START, "audit", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": paths, "TONECHECK_CACHE_DIR": str(tmp_path / "cache")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return call
