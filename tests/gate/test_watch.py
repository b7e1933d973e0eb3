"""``tonecheck check --watch``: a real process, files that are saved, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Run

ROOT = Path(__file__).parents[2]
COLD = "Dear Ana,\n\nWe apologise for any inconvenience caused.\n\nKind regards,\nTom\n"
WARM = "Dear Ana,\n\nI've sent a new one; it should be with you on Friday.\n\nKind regards,\nTom\n"


class Watched:
    """A running watch and what it has printed."""

    def __init__(self, folder: Path) -> None:
        self.output = folder / "printed"
        paths = [str(ROOT), str(ROOT / "models"), *filter(None, [os.environ.get("PYTHONPATH")])]
        code = "from tonecheck.cli import main; main()"
        command = [sys.executable, "-u", "-c", code, "check", "--watch", "--output-format", "concise", "mails"]
        with self.output.open("wb") as file:
            self.process = subprocess.Popen(
                command,
                cwd=folder,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
                stdout=file,
                stderr=file,
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
            )

    def until(self, text: str, times: int = 1) -> str:
        """Wait for `text` to be printed; gives all that was."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            printed = self.output.read_text()
            if printed.count(text) >= times:
                return printed
            time.sleep(0.05)
        raise AssertionError(f"{text!r} was not printed: {self.output.read_text()}")


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_what_is_saved_is_checked_again(tmp_path: Path) -> None:
    (tmp_path / "mails").mkdir()
    mail = tmp_path / "mails" / "a.txt"
    mail.write_text(COLD)
    watched = Watched(tmp_path)
    try:
        assert "mails/a.txt:3:" in watched.until("waiting for you to save")

        # As some editors save: a new file in the place of the old one.
        (tmp_path / "new").write_text(WARM + COLD)
        os.replace(tmp_path / "new", mail)
        watched.until("mails/a.txt:9:")

        (tmp_path / "mails" / "sub").mkdir()
        (tmp_path / "mails" / "sub" / "b.html").write_text("<p>In order to pay, call.")
        assert watched.until("mails/sub/b.html:1:").count("mails/a.txt:9:") == 1

        (tmp_path / "tonecheck.toml").write_text("scorer = none")
        watched.until("tonecheck.toml: not valid TOML")
        (tmp_path / "tonecheck.toml").write_text('ignore = ["wordy"]')
        watched.until("mails/a.txt:9:", 2)
        mail.unlink()
        (tmp_path / "mails" / "c.txt").write_text(COLD)
        watched.until("mails/c.txt:3:")

        watched.process.send_signal(signal.SIGINT)
        assert watched.process.wait(60) == 0
        assert "Traceback" not in watched.output.read_text()
    finally:
        watched.process.kill()
        watched.process.wait()


@pytest.mark.parametrize("options", [["--fix"], ["--diff"], ["--output-format", "json"], ["-"]])
def test_it_goes_with_nothing_that_writes_or_is_read_by_programs(run: Run, options: list[str]) -> None:
    result = run("check", "--watch", *options)
    assert result.exit_code == 2
    assert "--watch does not go together with" in result.stderr
