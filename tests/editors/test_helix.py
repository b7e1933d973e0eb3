"""Helix in a terminal of its own, with the set-up of the page."""

from __future__ import annotations

import shlex
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.editors.conftest import AFTER, installed, setup, unpacked


class Terminal:
    """A terminal that no one looks at: keys go in, the screen comes out."""

    def __init__(self, tmux: str, socket: Path, environment: dict[str, str]) -> None:
        self._base = [tmux, "-S", str(socket)]
        self._environment = environment

    def __call__(self, *arguments: str) -> str:
        command = [*self._base, *arguments]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other; an Escape must not become part of what follows."""
        for key in keys:
            self("send-keys", "-t", "0", key)
            time.sleep(0.3)

    def screen(self) -> str:
        """What is to be seen now."""
        return self("capture-pane", "-p", "-t", "0")

    def wait(self, condition: Callable[[str], bool]) -> None:
        """Wait until the screen is as it should be."""
        until = time.monotonic() + 40
        while time.monotonic() < until:
            if condition(self.screen()):
                return
            time.sleep(0.2)
        pytest.fail(self.screen())


@pytest.fixture
def terminal(tmp_path: Path, environment: dict[str, str]) -> Iterator[Terminal]:
    made = Terminal(installed("tmux", "tmux"), tmp_path / "tmux", environment)
    yield made
    made("kill-server")


def test_finding_and_fix(terminal: Terminal, home: Path, environment: dict[str, str]) -> None:
    command = unpacked("trixie", "hx", "hx")
    folder = home / ".config/helix"
    folder.mkdir(parents=True)
    (folder / "languages.toml").write_text(setup("helix"), encoding="utf-8")
    started = f"cd {shlex.quote(str(home / 'work'))} && {shlex.join(command)} mail.txt"
    terminal("new-session", "-d", "-x", "160", "-y", "40", started)
    terminal.wait(lambda screen: "We write" in screen)
    terminal.keys("j", "j", "w", "w")
    # On the line of the finding its message is shown.
    terminal.wait(lambda screen: "makes the reader wait" in screen or "●" in screen)
    terminal.keys("g", "g", "]", "d")
    terminal.wait(lambda screen: "makes the reader wait" in screen)
    terminal.keys("Space", "a")
    terminal.wait(lambda screen: "Write “to”" in screen)
    terminal.keys("Enter")
    terminal.wait(lambda screen: "you to say hello" in screen)
    terminal.keys("Escape", ":", "w", "q", "Enter")
    until = time.monotonic() + 20
    while (home / "work/mail.txt").read_bytes() != AFTER.encode() and time.monotonic() < until:
        time.sleep(0.2)
    assert (home / "work/mail.txt").read_bytes() == AFTER.encode()
