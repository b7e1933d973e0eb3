"""Nothing in the documentation is unrun."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_sample_outputs_are_current() -> None:
    done = subprocess.run([sys.executable, "docs/refresh.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "run `python docs/refresh.py`"


def test_every_command_in_the_readme_exists() -> None:
    from tonecheck.cli import main

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {line.split()[1] for line in text.splitlines() if line.startswith("tonecheck ")}
    assert named <= set(main.list_commands(None))


PAGES = sorted((ROOT / "docs/pages").glob("*.md"))
_SHELL = re.compile(r"(?<!not run -->\n)^```sh\n([\s\S]*?)^```$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_shell_samples_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each ``sh`` block of a page, in order, in a repository with the samples; 1 is the exit code of findings."""
    shutil.copytree(ROOT / "docs/samples", tmp_path / "work/docs/samples")
    (tmp_path / "gitconfig").write_text("[user]\nname = Ana\nemail = ana@example.com\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    for command in ("init -q -b main", "add -A", "commit -qm Samples"):
        subprocess.run(["git", *command.split()], cwd=tmp_path / "work", check=True)
    (tmp_path / "tonecheck").write_text(f"#!{sys.executable}\nfrom tonecheck.cli import main\nmain()\n")
    (tmp_path / "tonecheck").chmod(0o755)
    search = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    python_path = os.pathsep.join([str(ROOT), str(ROOT / "models"), str(ROOT / "lsp")])
    for block in _SHELL.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", "").splitlines():
            done = subprocess.run(
                ["sh", "-c", line],
                cwd=tmp_path / "work",
                env={**os.environ, "PATH": search, "PYTHONPATH": python_path},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode in (0, 1), f"{line}\n{done.stdout}{done.stderr}"


def test_options_in_ci_samples_exist() -> None:
    """A sample for a CI service cannot run here, but its options can be held against the commands."""
    from tonecheck.cli import main

    samples = re.findall(r"tonecheck (\w+)((?: --[a-z-]+(?: [^\s-]\S*)?)+)", (ROOT / "docs/pages/ci.md").read_text())
    assert len(samples) > 8
    for name, options in samples:
        command = main.get_command(None, name)
        assert command
        known = {option for parameter in command.params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", options)) <= known, name


@pytest.mark.parametrize(
    "document",
    [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *PAGES],
    ids=lambda page: page.stem,
)
def test_documents_name_files_that_exist(document: Path) -> None:
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
        assert (document.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_link_of_the_site_leads_out_of_it(page: Path) -> None:
    spec = importlib.util.spec_from_file_location("links", ROOT / "docs/links.py")
    assert spec and spec.loader
    links = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(links)
    text = links.on_page_markdown(page.read_text(encoding="utf-8"))
    assert "](../" not in text
    if page.stem == "voice":
        assert "(settings.md#preset-plain-service)" in text and "(settings.md#kinds-of-message)" in text
