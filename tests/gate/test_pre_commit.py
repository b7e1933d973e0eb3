"""The hooks as a team meets them: real git, real pre-commit, installed from this checkout."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.gate.conftest import ROOT, Adopt

COLD = "Dear Ana,\n\nWe apologise for any inconvenience caused.\n\nKind regards,\nTom\n"
WORDY = "Dear Ana,\n\nIn order to pay, open the app on Friday.\n\nKind regards,\nTom\n"
WARM = "Dear Ana,\n\nI've sent a new one; it should be with you on Friday.\n\nKind regards,\nTom\n"


def test_a_commit_fails_until_the_copy_is_better(adopt: Adopt) -> None:
    repository = adopt("tonecheck")
    repository.stage("mails/good.txt", WARM)
    done = repository.commit()
    assert done.returncode == 0, done.stdout
    head = repository.git("rev-parse", "HEAD")

    repository.stage("mails/late.txt", COLD)
    done = repository.commit()
    assert done.returncode != 0
    assert "mails/late.txt" in done.stdout and "hollow-apology" in done.stdout and "For example:" in done.stdout
    assert repository.git("rev-parse", "HEAD") == head

    repository.stage("mails/late.txt", WARM)
    done = repository.commit()
    assert done.returncode == 0, done.stdout
    assert repository.git("rev-parse", "HEAD") != head


def test_fixes_are_written_to_be_staged_again(adopt: Adopt) -> None:
    repository = adopt("tonecheck-fix")
    path = repository.stage("mails/pay.txt", WORDY)
    done = repository.commit()
    assert done.returncode != 0
    assert "files were modified by this hook" in done.stdout
    assert path.read_text() == WORDY.replace("In order to", "To")
    assert repository.git("show", ":mails/pay.txt").startswith(WORDY.strip()[:30])
    repository.git("add", "mails/pay.txt")
    done = repository.commit()
    assert done.returncode == 0, done.stdout


def test_all_files_are_those_that_hold_copy(adopt: Adopt) -> None:
    repository = adopt("tonecheck")
    for name in (
        "package.json", ".github/workflows/ci.yml", "docker-compose.yaml", "requirements.txt", "requirements-dev.txt",
        "CMakeLists.txt", "public/robots.txt", "LICENSE.txt", "src/app.py", "legal/terms.txt",
    ):  # fmt: skip
        repository.stage(name, f"# {COLD}")
    repository.stage("tonecheck.toml", 'exclude = ["legal"]\n')
    for name in ("mails/a.txt", "mails/b.html", "docs/c.md", "mails/d.html.erb", "mails/e.liquid"):
        repository.stage(name, COLD)
    done = repository.pre_commit("run", "--all-files")
    assert done.returncode == 1
    checked = {line for line in done.stdout.splitlines() if re.fullmatch(r"\w+/\w+(\.\w+)+", line)}
    assert checked == {"mails/a.txt", "mails/b.html", "docs/c.md", "mails/d.html.erb", "mails/e.liquid"}


def test_batches_at_the_same_time_find_the_same(adopt: Adopt) -> None:
    repository = adopt("tonecheck", "require_serial: false", "args: [--output-format, concise]")
    cold = [f"mails/{number:02}.txt" for number in range(0, 60, 7)]
    for number in range(60):
        name = f"mails/{number:02}.txt"
        repository.stage(name, (COLD if name in cold else WARM) + f"PS {number}\n")
    runs = [repository.pre_commit("run", "--all-files").stdout for _ in range(2)]
    for output in runs:
        assert sorted(line.split(":")[0] for line in output.splitlines() if "hollow-apology" in line) == cold


def test_only_what_is_staged_counts(adopt: Adopt) -> None:
    repository = adopt("tonecheck")
    path = repository.stage("mails/a.txt", WARM)
    path.write_text(COLD)
    assert repository.commit().returncode == 0
    assert path.read_text() == COLD

    repository.git("add", "mails/a.txt")
    path.write_text(WARM)
    done = repository.commit()
    assert done.returncode != 0 and "hollow-apology" in done.stdout
    assert path.read_text() == WARM


def test_what_is_installed_is_light(adopt: Adopt, environment: dict[str, str]) -> None:
    adopt("tonecheck")
    (home,) = Path(environment["PRE_COMMIT_HOME"]).glob("repo*/py_env-*")
    assert sum(path.lstat().st_size for path in home.rglob("*") if path.is_file()) < 60_000_000
    installed = {path.name for path in home.glob("lib/python*/site-packages/*")}
    assert "tonecheck" in installed and "tonecheck_models" in installed
    assert not installed & {"torch", "numpy", "onnxruntime", "transformers", "pyarrow"}


@pytest.mark.parametrize("hook", yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text()), ids=lambda h: h["id"])
def test_hooks_take_every_kind_of_file_that_we_read(hook: dict[str, str]) -> None:
    from identify.identify import tags_from_filename

    from tonecheck.formats import SUFFIXES, TEMPLATE_SUFFIXES

    for suffix in [*SUFFIXES, *TEMPLATE_SUFFIXES]:
        assert re.search(hook["files"], f"mails/welcome{suffix}"), suffix
        # A Word file is no text.
        known = tags_from_filename(f"mails/welcome{suffix}") or {"text"}
        assert set(hook["types"]) <= {"file", *known}, suffix
