"""The extension in a real VS Code; `tests/editors/vscode/install` gets what this needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "vscode"
EXTENSION = ROOT / "lsp" / "vscode"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tonecheck-editors" / "vscode"
PACKAGES = ("tonecheck", "models/tonecheck_models", "lsp/tonecheck_lsp")
# Bytes; a copywriter on a train waits for it.
LARGEST = 300_000


def _missing() -> str | None:
    """What is not installed, in a sentence that says how to get it; None where all is there."""
    wanted = {"its tools": CACHE / "installed", "chromium": Path(os.environ.get("CHROMIUM") or "/usr/bin/chromium")}
    missing = [name for name, path in wanted.items() if not path.exists()] + (
        ["npm"] if not shutil.which("npm") else []
    )
    return f"VS Code is NOT TESTED: without {', '.join(missing)}; run tests/editors/vscode/install" if missing else None


@pytest.fixture(scope="module", autouse=True)
def _tools() -> None:
    message = _missing()
    if message and os.environ.get("CI"):
        pytest.fail(message)
    if message:
        pytest.skip(message)


def _run(*command: str, folder: Path, seconds: int, **environment: str) -> str:
    """What a command prints; a test fails with all of it where the command does."""
    variables = {**os.environ, "PATH": f"{CACHE / 'bin'}{os.pathsep}{os.environ['PATH']}", **environment}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        pytest.fail(f"{' '.join(command)} took more than {seconds} s\n{error.output}")
    if done.returncode:
        pytest.fail(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout


@pytest.fixture(scope="module")
def vsix(_tools: None) -> Path:
    """The extension as a user installs it, made as its README says."""
    made = EXTENSION / "node_modules" / ".package-lock.json"
    if not made.exists() or made.stat().st_mtime < (EXTENSION / "package-lock.json").stat().st_mtime:
        _run("npm", "ci", "--loglevel=error", folder=EXTENSION, seconds=300)
    _run("npm", "run", "package", folder=EXTENSION, seconds=120)
    return EXTENSION / "tonecheck.vsix"


def test_its_parts_pass_their_tests(vsix: Path) -> None:
    assert "fail 0" in _run("npm", "test", folder=EXTENSION, seconds=120)


def test_the_package_is_small_and_holds_what_it_shows(vsix: Path) -> None:
    assert vsix.stat().st_size < LARGEST
    names = set(zipfile.ZipFile(vsix).namelist())
    shown = {"icon.png", "editor.webp", "scores.webp", "rewrite.webp"}
    assert {f"extension/images/{name}" for name in shown} <= names
    assert {"extension/LICENSE.txt", "extension/readme.md", "extension/dist/NOTICE.txt"} <= names
    assert not [name for name in names if name.endswith((".ts", ".map", ".mjs")) or "node_modules" in name]


def test_a_day_of_writing(vsix: Path, tmp_path: Path) -> None:
    """Everything a writer does, in a browser; see ``end_to_end.test.mjs``."""
    wheels = tmp_path / "wheels"
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    _run(*pip, folder=tmp_path, seconds=180)
    program = tmp_path / "tonecheck"
    places = os.pathsep.join(str((ROOT / package).parent) for package in PACKAGES)
    start = f'exec "{sys.executable}" -c "from tonecheck.cli import main; main()" "$@"'
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{places}" {start}\n', encoding="utf-8")
    program.chmod(0o755)
    told = _run(
        str(CACHE / "bin" / "node"),
        "--test",
        "--test-reporter=spec",
        str(HERE / "end_to_end.test.mjs"),
        folder=tmp_path,
        seconds=900,
        TONECHECK=str(program),
        VSIX=str(vsix),
        SCRATCH=str(tmp_path / "scratch"),
        WHEELS=str(wheels),
        PYTHON=getattr(sys, "_base_executable", sys.executable),
    )
    print(told)
