"""Real copy in a folder of its own, and more of it: the clean copy and the samples, varied."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.many import make, sources

ROOT = Path(__file__).parents[2]
START = "from tonecheck.cli import main; main()"
Start = Callable[..., "subprocess.Popen[str]"]


def make_many(folder: Path, count: int) -> None:
    """`count` documents: the real ones again and again, as other customers would get them."""
    make(folder, count, sources())


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
