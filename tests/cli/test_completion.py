"""What a shell offers after Tab, asked for through the scripts that users install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which `tonecheck` is this checkout's."""
    command = tmp_path / "bin" / "tonecheck"
    command.parent.mkdir()
    command.write_text(f"#!{sys.executable}\nfrom tonecheck.cli import main\nmain()\n")
    command.chmod(0o755)
    paths = [str(ROOT), str(ROOT / "models"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {
        "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(paths),
    }


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ch", {"check"}),
        ("explain hollow-ap", {"hollow-apology"}),
        ("check --select hollow-apology,wordy-purp", {"hollow-apology,wordy-purpose"}),
        ("check --output-format conc", {"concise"}),
        ("check --min-sev", {"--min-severity"}),
        ("check mai", {"mail.txt", "mails"}),
    ],
)
def test_bash_offers(tmp_path: Path, environment: dict[str, str], typed: str, offered: set[str]) -> None:
    (tmp_path / "mails").mkdir()
    (tmp_path / "mail.txt").touch()
    # Outside an interactive shell `compopt` fails; "-o default" tells bash to offer file names.
    script = (
        'eval "$(_TONECHECK_COMPLETE=bash_source tonecheck)"\n'
        f"COMP_WORDS=(tonecheck {typed})\nCOMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n"
        'compopt() { [ "$2" = default ] && COMPREPLY=($(compgen -f -- "${COMP_WORDS[-1]}")); }\n'
        '_tonecheck_completion tonecheck\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert offered <= set(done.stdout.split()), done.stdout + done.stderr


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_get_a_script(tmp_path: Path, environment: dict[str, str], shell: str) -> None:
    environment["_TONECHECK_COMPLETE"] = f"{shell}_source"
    done = subprocess.run(["tonecheck"], env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert f"_TONECHECK_COMPLETE={shell}_complete" in done.stdout
