"""Neovim, with the set-ups of the page."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.editors.conftest import AFTER, setup, unpacked


@pytest.mark.parametrize(("suite", "name"), [("trixie", "neovim-0.8"), ("sid", "neovim-0.11")])
def test_finding_and_fix(suite: str, name: str, home: Path, environment: dict[str, str]) -> None:
    command = unpacked(suite, "neovim", "nvim")
    (home / "setup.lua").write_text(setup(name), encoding="utf-8")
    runtime = Path(command[-1]).parents[1] / "share/nvim/runtime"
    done = subprocess.run(
        [*command, "--clean", "--headless", "-n", "-c", f"luafile {Path(__file__).with_name('check.lua')}"],
        cwd=home / "work",
        env={**environment, "VIMRUNTIME": str(runtime)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (home / "work/mail.txt").read_bytes() == AFTER.encode()
