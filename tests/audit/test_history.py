"""Runs beside earlier runs."""

from __future__ import annotations

import json
import os
import re
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
    page = Path("new.html").read_text()
    assert 0 < page.index('<h2 id="changes-title">Since last time') < page.index('<h2 id="rewrites-title">')


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 99}'])
def test_what_is_no_earlier_run_is_refused_at_once(run: Run, mails: Path, text: str) -> None:
    Path("old.json").write_text(text)
    done = run("audit", "mails", "--compare", "old.json")
    assert done.exit_code == 2 and "old.json" in done.output


def test_runs_by_different_scorers_are_not_compared(run: Run, mails: Path) -> None:
    audit(run, "--json", "old.json")
    old = json.loads(Path("old.json").read_text())
    Path("old.json").write_text(json.dumps({**old, "scorer": "standard"}))
    done = run("audit", "mails", "--scorer", "fast", "--compare", "old.json", "--isolated")
    assert done.exit_code == 2 and "by standard" in done.output and "--scorer standard" in done.output
    Path("old.json").write_text(json.dumps({**old, "tonecheck": "0.0.1"}))
    assert "by tonecheck 0.0.1" in audit(run, "--compare", "old.json", "--output", "new.html")
    assert "by tonecheck 0.0.1" in Path("new.html").read_text()


@pytest.mark.parametrize("data", [b"\x89PNG\r\n" + bytes(range(256)) * 2000, b'{"schema": 1}', b"[" * 100_000])
def test_what_is_no_result_is_told_in_one_short_sentence(run: Run, mails: Path, data: bytes) -> None:
    Path("old.json").write_bytes(data)
    done = run("audit", "mails", "--scorer", "fast", "--compare", "old.json")
    assert done.exit_code == 2 and len(done.output) < 120 and "Error" not in done.output


def test_the_history_keeps_scorers_apart(run: Run, mails: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    audit(run, "--history", "tone.duckdb")
    move(Path("tone.duckdb"), weeks=3)
    with duckdb.connect("tone.duckdb") as db:
        db.execute("UPDATE run SET scorer = 'standard'")
    audit(run, "--history", "tone.duckdb")
    done = run("trend", "tone.duckdb")
    (line,) = [line for line in done.output.splitlines() if line.startswith("mails")]
    assert line.endswith("+0.0") and "rated by fast" in done.output and "(standard)" in done.output
    assert "rated by standard" in run("trend", "tone.duckdb", "--scorer", "standard").output
    done = run("trend", "tone.duckdb", "--scorer", "torch")
    assert done.exit_code == 2 and "fast, standard" in done.output


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_history_is_for_its_owner_alone(run: Run, mails: Path) -> None:
    pytest.importorskip("duckdb")
    audit(run, "--history", "tone.duckdb")
    assert Path("tone.duckdb").stat().st_mode & 0o777 == 0o600


def test_long_names_of_folders_are_drawn_whole(run: Run) -> None:
    pytest.importorskip("duckdb")
    long = "notifications-of-the-subscription-service"
    for number in range(8):
        folder = Path(f"mails/{long}-{number}")
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(WARM)
    audit(run, "--history", "tone.duckdb")
    done = run("trend", "tone.duckdb", "--output", "a.svg")
    assert "6 folders" in done.output and "2 are not" in done.output
    drawn = Path("a.svg").read_text()
    assert "6 of 8 folders" in drawn and drawn.count(long) == 6 and "…" not in drawn
    # As wide as the names: with 8 inches for the lines alone there is room for none.
    assert float(re.search(r'<svg[^>]* width="([\d.]+)pt"', drawn)[1]) > 9.5 * 72  # type: ignore[index]


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
    Path("x.json").write_text("{")
    for name in ("absent.duckdb", "text.duckdb", "x.json"):
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
