"""Real editors with the set-up that the documentation gives, in a home of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/pages/editors.md"
# An emoji (two units of UTF-16, four of UTF-8) on the same line before the finding, and line ends of Windows.
BEFORE = "Hi Ana,\r\n\r\n👋 We write to you in order to say hello.\r\n\r\nTom\r\n"
AFTER = BEFORE.replace("in order to", "to")


def setup(name: str) -> str:
    """The set-up that the page gives after ``<!-- setup: NAME -->``."""
    found = re.search(rf"<!-- setup: {re.escape(name)} -->\n```\w+\n([\s\S]*?)```", PAGE.read_text(encoding="utf-8"))
    assert found, f"{PAGE} has no set-up for {name}"
    return found[1]


def missing(tool: str, how: str) -> None:
    """Skip loudly without the tool; in CI, where it must be there, fail."""
    told = f"{tool.upper()} IS NOT TESTED: {how}"
    if os.environ.get("CI"):
        pytest.fail(told)
    pytest.skip(told)


def unpacked(suite: str, package: str, program: str) -> list[str]:
    """The command of an editor of a later Debian, unpacked beside the system."""
    done = subprocess.run(
        [ROOT / "tests/editors/newer", suite, package], capture_output=True, text=True, check=False, timeout=600
    )
    if done.returncode:
        missing(package, f"tests/editors/newer {suite} {package}: {done.stderr.strip()[-300:]}")
    root = Path(done.stdout.strip())
    libraries = root / "usr/lib/x86_64-linux-gnu"
    return [str(libraries / "ld-linux-x86-64.so.2"), "--library-path", str(libraries), str(root / "usr/bin" / program)]


def installed(program: str, package: str) -> str:
    """The path of a program of this system."""
    path = shutil.which(program)
    if not path:
        missing(program, f"apt-get install --no-install-recommends {package}")
    return str(path)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the command ``tonecheck`` on its path and the mail to be mended."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin/tonecheck"
    command.write_text(f"#!{sys.executable}\nfrom tonecheck.cli import main\nmain()\n")
    command.chmod(0o755)
    (tmp_path / "work").mkdir()
    (tmp_path / "work/mail.txt").write_bytes(BEFORE.encode())
    (tmp_path / "work/tonecheck.toml").write_text('select = ["wordy"]\nscorer = "fast"\n')
    return tmp_path


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """The environment of the editor: nothing of the user's own."""
    python_path = os.pathsep.join([str(ROOT), str(ROOT / "models"), str(ROOT / "lsp")])
    kept = {name: value for name, value in os.environ.items() if name in ("LANG", "TERM")}
    return {
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "PATH": os.pathsep.join([str(home / "bin"), os.environ["PATH"]]),
        "PYTHONPATH": python_path,
    }
