"""What users install: the wheel's content, and that nothing in it talks to a network."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names in a freshly built wheel."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (path,) = out.glob("*.whl")
    assert path.stat().st_size < 25_000_000
    return zipfile.ZipFile(path).namelist()


def test_the_wheel_holds_three_packages_and_no_more(wheel: list[str]) -> None:
    packages = {name.split("/")[0] for name in wheel if ".dist-info" not in name}
    assert packages == {"tonecheck", "tonecheck_lsp", "tonecheck_models"}


@pytest.mark.parametrize(
    "name",
    [
        "tonecheck/py.typed", "tonecheck/presets/plain-service.toml", "tonecheck/config/tonecheck.schema.json", "tonecheck/render/schema.json", "tonecheck/rules/phrases.index", "tonecheck/rules/frequency.txt",
        "tonecheck_models/fast.bin",
        "tonecheck_models/standard.onnx",
        "tonecheck_models/NOTICE.txt",
    ],
)  # fmt: skip
def test_the_wheel_holds_its_data(wheel: list[str], name: str) -> None:
    assert name in wheel


def test_every_module_is_in_the_wheel(wheel: list[str]) -> None:
    folders = (ROOT, "tonecheck"), (ROOT / "lsp", "tonecheck_lsp")
    modules = {str(path.relative_to(base)) for base, name in folders for path in (base / name).rglob("*.py")}
    assert modules <= set(wheel)


def test_nothing_opens_a_connection(tmp_path: Path) -> None:
    copy = tmp_path / "a.html"
    copy.write_text("<p>Dear Customer,</p><p>We apologise for any inconvenience. See https://example.com/x.</p>")
    code = (
        "import socket\n"
        "def refuse(*a, **k): raise SystemExit('a connection was tried')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from tonecheck.cli import main\n"
        f"main(['score', '--sentences', {str(copy)!r}], standalone_mode=False)\n"
        f"main(['check', {str(copy)!r}])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 1, done.stderr
    assert "hollow-apology" in done.stdout


def test_the_index_of_phrases_is_used_only_if_it_is_current() -> None:
    from tonecheck.rules import all_phrases, built_in_index, write_index

    write_index()
    built_in_index.cache_clear()
    from tonecheck.phrase_index import PhraseIndex
    from tonecheck.words import Words

    words = Words(
        "We apologise for any inconvenience and leverage our synergies going forward in order to serve you better."
    )
    fresh = PhraseIndex(all_phrases()[0])
    assert sorted(built_in_index().search(words)) == sorted(fresh.search(words)) != []


def test_the_sdist_holds_the_extension_but_nothing_that_npm_made(tmp_path: Path) -> None:
    code = f"from hatchling.build import build_sdist; print(build_sdist({str(tmp_path)!r}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    with tarfile.open(tmp_path / done.stdout.split()[-1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"lsp/vscode/package.json", "lsp/vscode/src/extension.ts", "tests/editors/vscode/install"} <= names
    assert not [name for name in names if "node_modules" in name or "/dist/" in name or name.endswith(".vsix")]
