"""Emacs with eglot, with the set-up of the page."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.editors.conftest import AFTER, installed, setup


def test_finding_and_fix(home: Path, environment: dict[str, str]) -> None:
    emacs = installed("emacs", "emacs-nox elpa-eglot")
    (home / "setup.el").write_text(setup("emacs"), encoding="utf-8")
    done = subprocess.run(
        [emacs, "--batch", "--no-init-file", "-l", Path(__file__).with_name("check.el")],
        cwd=home / "work",
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (home / "work/mail.txt").read_bytes() == AFTER.encode()
