"""A git repository with mails in it, and the real `pre-commit` with hooks from this checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_PRODUCT = [
    "tonecheck", "models/tonecheck_models", "hatch_build.py", "pyproject.toml", "README.md", "LICENSE",
    ".pre-commit-hooks.yaml",
]  # fmt: skip


class Repository:
    """A git repository in a folder of its own; everything in it is run as a developer would."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            check=False,
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=600,
        )

    def git(self, *arguments: str) -> str:
        done = self.run("git", *arguments)
        assert done.returncode == 0, done.stdout
        return done.stdout.strip()

    def pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "pre_commit", *arguments)

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return path

    def stage(self, name: str, text: str) -> Path:
        path = self.write(name, text)
        self.git("add", name)
        return path

    def commit(self) -> subprocess.CompletedProcess[str]:
        return self.run("git", "commit", "-m", "Change copy")


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a developer whose git and pre-commit have no settings and nothing installed yet."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHONPATH"))}
    return kept | {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Ana",
        "GIT_AUTHOR_EMAIL": "ana@example.com",
        "GIT_COMMITTER_NAME": "Ana",
        "GIT_COMMITTER_EMAIL": "ana@example.com",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PRE_COMMIT_COLOR": "never",
    }


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Repository:
    """This checkout as a repository with one commit, whatever the state of its own."""
    repository = Repository(tmp_path_factory.mktemp("product"), environment)
    for name in _PRODUCT:
        target = repository.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__", "phrases.index"))
        else:
            shutil.copy(ROOT / name, target)
    repository.git("add", ".")
    repository.git("commit", "-q", "-m", "All of it")
    return repository


Adopt = Callable[..., Repository]


@pytest.fixture
def adopt(tmp_path: Path, product: Repository, environment: dict[str, str]) -> Adopt:
    """A repository whose commits go through one of our hooks."""

    def make(hook: str, *more: str) -> Repository:
        repository = Repository(tmp_path / "mails", environment)
        lines = [
            "repos:",
            f"  - repo: {product.folder.as_uri()}",
            f"    rev: {product.git('rev-parse', 'HEAD')}",
            "    hooks:",
            f"      - id: {hook}",
            *(f"        {line}" for line in more),
        ]
        repository.stage(".pre-commit-config.yaml", "\n".join(lines) + "\n")
        repository.git("commit", "-q", "-m", "Adopt tonecheck")
        done = repository.pre_commit("install", "--install-hooks")
        assert done.returncode == 0, done.stdout
        return repository

    return make
