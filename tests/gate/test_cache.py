"""What is kept between runs: right, private, bounded, and never believed when it is damaged."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck import cache, findings
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.findings import Finding, Report, Score, Severity
from tonecheck.rule import Match, Rule
from tonecheck.run import Checker, outcomes
from tonecheck.scoring import load
from tonecheck.text import Document

COLD = "Dear Ana,\n\nWe apologise for any inconvenience caused. In order to pay, call us.\n\nKind regards,\nTom\n"
WARM = "Dear Ana,\n\nI've sent a new one; it should be with you on Friday.\n\nKind regards,\nTom\n"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test's own."""
    path = tmp_path / "kept" / "cache"
    monkeypatch.setenv("TONECHECK_CACHE_DIR", str(path))
    return path


def entries(folder: Path, kind: str = "reports") -> list[Path]:
    return sorted(path for path in (folder / "v1" / kind).rglob("*") if path.is_file())


def reports(*paths: str, **options: object) -> list[Report]:
    from tonecheck.files import Settings

    found = outcomes(Checker(Settings({"scorer": "fast", **options})), paths, 1)
    return [outcome.report for outcome in found if outcome.report]


def test_the_second_report_is_the_first(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    first = reports("a.txt")
    assert entries(folder)
    assert reports("a.txt") == first
    assert first[0].findings and first[0].score and first[0].sentences


def test_a_cached_run_prints_the_same_and_loads_no_rules(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "a.html"
    copy.write_text(f"<p>{COLD}")
    code = (
        "import sys\nfrom tonecheck.cli import main\n"
        f"try: main(['check', {str(copy)!r}])\nexcept SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
        for _ in range(2)
    ]
    (first, _), (second, loaded) = (output.split("LOADED", 1) for output in runs)
    assert second == first and "hollow-apology" in first
    assert not {"tonecheck.engine", "tonecheck.rules", "tonecheck.fast", "tonecheck.formats.html"} & set(loaded.split())


def test_what_the_result_depends_on_makes_a_new_one(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    rules = [{}, {"select": ("wordy",)}, {"min_severity": Severity.ERROR}, {"scorer": "none"}, {"allow": ("order",)}]
    results = [reports("a.txt", **options) for options in rules]
    assert len({len(found[0].findings) for found in results}) > 2
    assert [reports("a.txt", **options) for options in rules] == results
    Path("a.txt").write_text(WARM)
    assert not reports("a.txt")[0].findings
    Path("a.txt").write_text(COLD)
    assert reports("a.txt") == results[0]


def test_settings_for_paths_count(folder: Path, run: Run) -> None:
    Path("tonecheck.toml").write_text('[[overrides]]\npaths = ["legal/**"]\nignore = ["wordy", "hollow-apology"]\n')
    for name in ("legal", "mails"):
        Path(name).mkdir()
        Path(name, "a.txt").write_text(COLD)
    for _ in range(2):
        assert "hollow-apology" not in run("check", "legal/a.txt").output
        assert "hollow-apology" in run("check", "mails/a.txt").output


def test_a_rule_that_is_code_is_never_looked_up() -> None:
    document = Document("a.txt", COLD, "text")
    by_code = Rule("own", "own", "focus", "m", "w", "s", (), (), (), check_sentence=lambda s: [Match(s.prose, s.span)])
    assert cache.slot(document, Config()) is not None
    assert cache.slot(document, Config(rules=(by_code,))) is None


def test_a_change_of_tonecheck_makes_everything_new(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_text(COLD)
    reports("a.txt")
    before = len(entries(folder))
    told = cache.fingerprint()
    rules = ROOT / "tonecheck" / "rules" / "wordy.py"
    seen = rules.stat()
    try:
        os.utime(rules, ns=(seen.st_atime_ns, seen.st_mtime_ns + 10**9))
        cache.fingerprint.cache_clear()
        assert cache.fingerprint() != told
        reports("a.txt")
        assert len(entries(folder)) == before + 1
    finally:
        os.utime(rules, ns=(seen.st_atime_ns, seen.st_mtime_ns))
        cache.fingerprint.cache_clear()


@pytest.mark.parametrize("scorer", ["fast", "standard"])
def test_damage_is_found_and_repaired(folder: Path, run: Run, scorer: str) -> None:
    from tonecheck import run as running

    Path("a.txt").write_text(COLD)
    right = reports("a.txt", scorer=scorer)
    kept = entries(folder) + entries(folder, "sentences")
    assert len(kept) > 1 if scorer == "standard" else kept
    whole = {path: path.read_bytes() for path in kept}
    for damage in (
        lambda data: b"",
        lambda data: data[:-3],
        lambda data: data[: len(data) // 2],
        lambda data: data + data[:7],
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:40] + bytes([data[40] ^ 128]) + data[41:],
        lambda data: os.urandom(len(data)),
        lambda data: b"\0" * len(data),
    ):
        for path, data in whole.items():
            path.write_bytes(damage(data))
        running._remembered.cache_clear()
        assert reports("a.txt", scorer=scorer) == right
        running._remembered.cache_clear()
        assert reports("a.txt", scorer=scorer) == right


def test_nothing_of_the_copy_can_be_read_in_it(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    report = reports("a.txt", scorer="standard")[0]
    assert any("inconvenience" in finding.message for finding in report.findings)
    for path in [*entries(folder), *entries(folder, "sentences")]:
        data = path.read_bytes()
        for word in (b"inconvenience", b"apologise", b"order", b"hollow", b"warmth", b"a.txt"):
            assert word not in data


def test_it_is_private_and_marked_as_a_cache(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    reports("a.txt", scorer="standard")
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert (folder / ".gitignore").read_text() == "*\n"
    for path in [folder, *folder.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600) or os.name == "nt", path


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert cache.folder() == os.environ["TONECHECK_CACHE_DIR"]
    monkeypatch.delenv("TONECHECK_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if sys.platform != "win32":
        assert cache.folder() == str(tmp_path / "tonecheck")


def test_clean_deletes_it_and_nothing_else(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    run("check", "a.txt")
    (folder / "reports").mkdir()
    (folder / "reports" / "of-the-user.txt").write_text("mine")
    result = run("clean")
    assert result.exit_code == 0 and f"Deleted 1 file (0.0 MB) from {folder}" in result.output
    assert [path.name for path in folder.rglob("*")] == ["reports", "of-the-user.txt"]
    assert run("clean").exit_code == 0


def test_no_cache_keeps_nothing_and_reads_nothing(folder: Path, run: Run) -> None:
    Path("a.txt").write_text(COLD)
    run("check", "a.txt", "--no-cache")
    assert not folder.exists()


def test_a_place_that_cannot_be_written_is_no_failure(folder: Path, run: Run) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_text("a file is in the way")
    Path("a.txt").write_text(COLD)
    result = run("check", "a.txt")
    assert result.exit_code == 1 and "hollow-apology" in result.stdout and not result.stderr


def test_it_does_not_grow_without_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_REPORTS", 4)
    report = check(Document("a.txt", WARM, "text"))
    for number in range(1500):
        document = replace(report.document, text=f"{WARM}{number}")
        slot = cache.slot(document, Config())
        assert slot
        slot.write(replace(report, document=document))
        assert slot.read() is not None
    sizes = [len(list(part.iterdir())) for part in (folder / "v1" / "reports").iterdir()]
    assert max(sizes) <= 4 and len(sizes) > 200


def test_the_report_of_a_long_catalogue_is_kept(folder: Path) -> None:
    lines = (f"  key{n}: Please be advised that parcel {n} of {n * n} left us in due course.\n" for n in range(4000))
    document = Document("en.yml", "en:\n" + "".join(lines), "yaml")
    slot = cache.slot(document, Config())
    assert slot
    report = check(document, scorer=load("fast"))
    slot.write(report)
    assert len(document.text) > 250_000 and slot.read() == report


def test_the_oldest_go_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = folder / "v1" / "reports" / "00"
    part.mkdir(parents=True)
    for number in range(cache._MOST_REPORTS + 1):
        (part / f"{number:03}").write_bytes(b"x")
        os.utime(part / f"{number:03}", (number, number))
    cache._make_room(str(part))
    left = sorted(path.name for path in part.iterdir())
    assert left == [f"{number:03}" for number in range(51, 101)]


def test_sentences_do_not_grow_without_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_SENTENCES", 20 * 52)
    scores = cache.RememberedScores("fast")
    for number in range(0, 20_000, 100):
        texts = [f"This is sentence {number + more}." for more in range(100)]
        assert scores.score(texts) == cache.RememberedScores("fast").score(texts)
    assert max(path.stat().st_size for path in entries(folder, "sentences")) <= 20 * 52


def test_known_sentences_need_no_network(folder: Path, tmp_path: Path) -> None:
    """A mail made of sentences from other mails is rated without loading what runs the model."""
    (tmp_path / "a.txt").write_text(COLD)
    (tmp_path / "b.txt").write_text(WARM)
    (tmp_path / "c.txt").write_text(COLD + "\n" + WARM)
    code = (
        "import sys\nfrom tonecheck.cli import main\n"
        "try: main(['check', '--scorer', 'standard', *sys.argv[1:]])\nexcept SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )

    def modules(*names: str) -> set[str]:
        command = [sys.executable, "-c", code, *(str(tmp_path / name) for name in names)]
        output = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
        return set(output.split("LOADED", 1)[1].split())

    assert "onnxruntime" in modules("a.txt", "b.txt")
    known = modules("c.txt")
    assert "tonecheck.engine" in known
    assert not {"onnxruntime", "numpy", "tonecheck.standard", "tonecheck.fast"} & known


def test_what_is_known_does_not_hide_that_a_scorer_is_missing(folder: Path, run: Run, tmp_path: Path) -> None:
    Path("a.txt").write_text(COLD)
    assert run("check", "--scorer", "standard", "a.txt").exit_code == 1
    code = (
        "import sys\nsys.modules['onnxruntime'] = None\nfrom tonecheck.cli import main\n"
        f"main(['check', '--scorer', 'standard', {str(tmp_path / 'a.txt')!r}])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2 and "pip install 'tonecheck[standard]'" in done.stderr


def test_remembered_scores_are_the_scores(folder: Path) -> None:
    from tonecheck.scoring import load

    texts = ["We value your business.", "I sent it today.", "We value your business.", "…", "\ud800 lone"]
    scorer = load("fast")
    for _ in range(2):
        assert cache.RememberedScores("fast").score(texts) == scorer.score(texts)
    assert cache.RememberedScores("fast").explain(texts[0]) == scorer.explain(texts[0])


HINTS = {kind: get_type_hints(kind, vars(findings)) for kind in (Finding, Report)}
st.register_type_strategy(Score, st.builds(Score, *[st.floats(0, 100)] * 4))
whole_findings = st.builds(Finding, **{f.name: st.from_type(HINTS[Finding][f.name]) for f in fields(Finding)})


@given(st.text(), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_report_comes_back_whole(folder: Path, text: str, data: st.DataObject) -> None:
    """Whatever its fields: one that is added to a report one day must not get lost here."""
    document = Document("a.txt", text, "text")
    hints = {name: st.from_type(kind) for name, kind in HINTS[Report].items()}
    hints |= {"document": st.just(document), "findings": st.lists(whole_findings, max_size=3).map(tuple)}
    report = data.draw(st.builds(Report, **hints))
    slot = cache.slot(document, Config())
    assert slot
    slot.write(report)
    assert slot.read() == report
