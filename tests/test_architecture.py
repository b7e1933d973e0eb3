"""The direction of imports, and what a plain start may load."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# A module may import from its own layer and those above it in this list.
LAYERS = [
    {"errors", "patterns", "text", "packed"},
    {"inflection"},
    {"findings", "words"},
    {"language"},
    {"phrases", "templates", "spelling"},
    {"phrase_index", "replacement"},
    {"formats", "rule", "sentences"},
    {"kinds", "mentions"},
    {"adapter", "config", "rules", "credit", "scoring", "suppress", "fix", "readability", "memory"},
    {"wordpiece", "pruned"},
    {"fast", "standard", "torch_scorer"},
    {"moves", "selection", "hearing"},
    {"search"},
    {"engine", "fingerprint"},
    {"baseline", "batch", "cases", "changes", "rewrite", "vale"},
    {"render"},
    {"files", "outputs", "git", "tables", "cache"},
    {"run", "workers", "watch", "spark", "training"},
    {"audit"},
    {"mcp_server"},
    {"cli"},
]


def level(module: str) -> int:
    return next(number for number, layer in enumerate(LAYERS) if module in layer)


def imports(path: Path) -> set[str]:
    """The top-level parts of tonecheck that a file imports, type-checking imports left out."""
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(node)
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and ast.unparse(branch.test) == "TYPE_CHECKING"
        for node in ast.walk(branch)
    }
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "tonecheck":
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
    return {name for name in found if any(name in layer for layer in LAYERS)}


@pytest.mark.parametrize("path", sorted((ROOT / "tonecheck").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    relative = path.relative_to(ROOT / "tonecheck")
    name = relative.parts[0].removesuffix(".py")
    if name == "__init__":
        return
    wrong = {other for other in imports(path) if level(other) > level(name)}
    # Readability and rules may be asked for by a reading-grade rule, lazily and in their own layer.
    assert not wrong, f"{relative} imports {wrong}"


def test_only_the_command_line_prints() -> None:
    for path in (ROOT / "tonecheck").rglob("*.py"):
        calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
        printing = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]
        assert not printing, path


def test_a_plain_check_loads_nothing_heavy(tmp_path: Path) -> None:
    copy = tmp_path / "a.txt"
    copy.write_text("Dear Ana,\n\nIn order to pay, call us.\n")
    code = (
        "import sys\nfrom tonecheck.cli import main\n"
        f"try: main(['check', {str(copy)!r}])\nexcept SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    loaded = set(output.split("LOADED", 1)[1].split())
    heavy = {
        "numpy",
        "textstat",
        "torch",
        "transformers",
        "onnxruntime",
        "tokenizers",
        "json",
        "pathspec",
        "tomllib",
        "difflib",
        "html.entities",
        "csv",
        "asyncio",
        "subprocess",
        "pickle",
        "hashlib",
        "sqlite3",
    }
    assert not loaded & heavy
    assert "tonecheck.formats.html" not in loaded and "tonecheck.formats.markdown" not in loaded
