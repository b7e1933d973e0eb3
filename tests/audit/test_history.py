"""Runs beside earlier runs."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.audit.conftest import Start
from tests.conftest import Run

COLD = "Hi Ana,\n\nWe regret to inform you that your request has been denied in accordance with our policy.\n"
WARM = "Hi Ana,\n\nI found your parcel this morning, and Tom will bring it to your door by noon on Friday.\n"


def audit(run: Run, *arguments: str) -> str:
    done = run("audit", "mails", "--scorer", "fast", "--isolated", *arguments)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def mails(run: Run) -> Path:
    """Three mails, in the folder that `run` works in."""
    Path("mails").mkdir()
    for name in ("improving", "souring", "steady", "leaving"):
        Path(f"mails/{name}.txt").write_text(COLD if name == "improving" else WARM)
    return Path("mails")


def test_better_worse_new_and_gone(run: Run, mails: Path) -> None:
    audit(run, "--json", "old.json")
    (mails / "improving.txt").write_text(WARM)
    (mails / "souring.txt").write_text(COLD)
    (mails / "leaving.txt").unlink()
    (mails / "arriving.txt").write_text(WARM)
    output = audit(run, "--json", "new.json", "--output", "new.html", "--compare", "old.json")
    assert "1 better, 1 worse, 1 much the same, 1 new, 1 gone" in output
    changes = json.loads(Path("new.json").read_text())["changes"]
    assert [item["name"] for item in changes["better"]] == ["mails/improving.txt"]
    assert [item["name"] for item in changes["worse"]] == ["mails/souring.txt"]
    assert changes["new"] == ["mails/arriving.txt"] and changes["gone"] == ["mails/leaving.txt"]
    assert "Since last time" in Path("new.html").read_text()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 99}'])
def test_what_is_no_earlier_run_is_refused_at_once(run: Run, mails: Path, text: str) -> None:
    Path("old.json").write_text(text)
    done = run("audit", "mails", "--compare", "old.json")
    assert done.exit_code == 2 and "old.json" in done.output


def test_history_and_trend(run: Run, mails: Path) -> None:
    pytest.importorskip("duckdb")
    audit(run, "--history", "tone.duckdb")
    move(Path("tone.duckdb"), weeks=3)
    (mails / "improving.txt").write_text(WARM)
    audit(run, "--history", "tone.duckdb")
    done = run("trend", "tone.duckdb", "--output", "a.svg")
    assert done.exit_code == 0, done.output
    (line,) = [line for line in done.output.splitlines() if line.startswith("mails")]
    assert "▁█" in line and "+" in line.split()[-1]
    assert "<svg" in Path("a.svg").read_text()
    assert run("trend", "tone.duckdb", "--score", "warmth", "--output", "a.png").exit_code == 0
    assert Path("a.png").read_bytes().startswith(b"\x89PNG")
    assert run("trend", "tone.duckdb", "--folder", "elsewhere").exit_code == 2
    assert run("trend", "tone.duckdb", "--output", "a.gif").exit_code == 2


def move(path: Path, weeks: int) -> None:
    """Make every run of a history older."""
    import duckdb

    with duckdb.connect(str(path)) as db:
        db.execute(f"UPDATE run SET made = made - INTERVAL {7 * weeks} DAY")


def test_a_trend_needs_a_history(run: Run) -> None:
    pytest.importorskip("duckdb")
    Path("text.duckdb").write_text("not a database")
    for name in ("absent.duckdb", "text.duckdb"):
        done = run("trend", name)
        assert done.exit_code == 2 and name in done.output


def test_a_history_of_another_version_is_left_alone(run: Run, mails: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    audit(run, "--history", "tone.duckdb")
    with duckdb.connect("tone.duckdb") as db:
        db.execute("UPDATE about SET version = 99")
    done = run("audit", "mails", "--scorer", "fast", "--history", "tone.duckdb")
    assert done.exit_code == 2 and "99" in done.output


def test_two_runs_write_at_the_same_time(tmp_path: Path, mails: Path, start: Start) -> None:
    duckdb = pytest.importorskip("duckdb")
    running: list[subprocess.Popen[str]] = [
        start("mails", "--scorer", "fast", "--history", "tone.duckdb") for _ in range(4)
    ]
    for one in running:
        _, told = one.communicate(timeout=120)
        assert one.returncode == 0, told
    with duckdb.connect(str(tmp_path / "tone.duckdb")) as db:
        assert db.execute("SELECT COUNT(DISTINCT id), COUNT(*) FROM run").fetchone() == (4, 4)
        assert db.execute("SELECT COUNT(*) FROM document").fetchone() == (16,)
