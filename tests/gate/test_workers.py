"""Many files at the same time: the order, the processes, what goes wrong, and Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tonecheck.errors import CrashError
from tonecheck.files import Settings
from tonecheck.rule import Match, Rule, Sentence
from tonecheck.run import Checker, outcomes
from tonecheck.workers import spread

ROOT = Path(__file__).parents[2]
COPY = "Dear Ana,\n\nWe apologise for any inconvenience. In order to pay case {0}, call us.\n\nKind regards,\nTom\n"
FIRST = "TONECHECK_TEST_FIRST_PROCESS"


def _never(sentence: Sentence) -> Iterator[Match]:
    """A rule with mistakes: it fails at one word, and another ends every process but the one that asked."""
    if "fail" in sentence.text:
        raise ValueError("cannot divide a mail by zero")
    if "die" in sentence.text:
        if str(os.getpid()) != os.environ[FIRST]:
            os._exit(3)
        # The first process must not be done with them all before another has started.
        time.sleep(0.2)
    yield from ()


BROKEN = Rule("own-broken", "own", "focus", "m", "w", "s", (), (), (), check_sentence=_never)


@pytest.fixture
def mails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sixty mails; every other one is long."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TONECHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv(FIRST, str(os.getpid()))
    names = [f"{number:02}.txt" for number in range(60)]
    for number, name in enumerate(names):
        Path(name).write_text(COPY.format(number) * (1 if number % 2 else 30))
    return names


def checker(**options: object) -> Checker:
    return Checker(Settings({"scorer": "fast", **options}), use_cache=False)


@pytest.mark.parametrize("helpers", [1, 3])
def test_many_processes_tell_what_one_tells_in_its_order(mails: list[str], helpers: int) -> None:
    Path("07.txt").write_bytes(b"caf\xe9")
    Path("08.txt").unlink()
    alone = [checker().outcome(path) for path in mails]
    together = list(spread(checker(), mails, helpers))
    assert [(o.path, o.report, str(o.error)) for o in together] == [(o.path, o.report, str(o.error)) for o in alone]
    assert sum(outcome.error is not None for outcome in together) == 2


def test_files_share_the_cache_at_the_same_time(mails: list[str]) -> None:
    cached = Checker(Settings({"scorer": "fast"}))
    first = [outcome.report for outcome in spread(cached, mails, 2)]
    again = [cached.outcome(path) for path in mails]
    assert [outcome.report for outcome in again] == first
    assert not any(outcome.fresh for outcome in again)


def test_a_failing_rule_costs_one_file(mails: list[str]) -> None:
    Path("11.txt").write_text("This will fail.")
    for found in (
        list(outcomes(checker(rules=(BROKEN,)), mails, 1)),
        list(spread(checker(rules=(BROKEN,)), mails, 2)),
    ):
        (failed,) = [outcome for outcome in found if outcome.report is None]
        assert failed.path == "11.txt" and isinstance(failed.error, CrashError)
        assert "ValueError: cannot divide a mail by zero (test_workers.py:" in str(failed.error)


def test_a_dead_process_costs_one_file(mails: list[str]) -> None:
    for number in range(20, 40):
        Path(f"{number}.txt").write_text("This makes it die.")
    found = list(spread(checker(rules=(BROKEN,)), mails, 2))
    assert [outcome.path for outcome in found] == mails
    lost = [outcome for outcome in found if outcome.report is None]
    assert lost and all("20.txt" <= outcome.path < "40.txt" for outcome in lost)
    assert all("ended with exit code 3" in str(outcome.error) for outcome in lost)


def test_who_asks_need_not_take_part(mails: list[str]) -> None:
    for number in range(20, 24):
        Path(f"{number}.txt").write_text("This makes it die.")
    found = list(spread(checker(rules=(BROKEN,)), mails, 2, takes_part=False))
    assert [outcome.path for outcome in found if outcome.report is None] == [f"{n}.txt" for n in range(20, 24)]


def test_where_no_process_starts_the_one_that_asks_does_all(mails: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tonecheck.workers.subprocess.Popen", _refused)
    assert all(outcome.report for outcome in spread(checker(), mails, 2, takes_part=False))


def _refused(*_: object, **__: object) -> None:
    raise OSError("no process may be started")


def test_settings_that_cannot_be_sent_are_used_here(mails: list[str]) -> None:
    local = Rule("own", "own", "focus", "m", "w", "s", (), (), (), check_sentence=lambda s: [Match(s.prose, s.span)])
    found = list(spread(checker(rules=(local,), select=("own",)), mails, 2))
    assert all(outcome.report and outcome.report.findings for outcome in found)


def test_few_files_start_no_process(mails: list[str]) -> None:
    code = (
        "import sys\nfrom tonecheck.cli import main\n"
        "try: main(['check', '--jobs', '8', *sys.argv[1:]])\nexcept SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )
    command = [sys.executable, "-c", code, *mails[:3]]
    output = subprocess.run(command, capture_output=True, text=True, check=True, env=_environment()).stdout
    assert not {"tonecheck.workers", "subprocess"} & set(output.split("LOADED", 1)[1].split())


def _environment(**more: str) -> dict[str, str]:
    paths = [str(ROOT), str(ROOT / "models"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)} | more


def _started(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    """A long check by two processes, after it has begun to print."""
    for number in range(400):
        (folder / f"more-{number:03}.txt").write_text(COPY.format(number) * 20)
    # The mark is in the module path of every process that belongs to it.
    environment = {**_environment(), "PYTHONUNBUFFERED": "1"}
    environment["PYTHONPATH"] += os.pathsep + str(folder / "mark")
    code = "from tonecheck.cli import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "check", ".", "--jobs", "2", "--no-cache", *options],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # Where the tests run in the background, Ctrl-C is switched off for all that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    until = time.monotonic() + 60
    while not _helpers(folder) and time.monotonic() < until:
        time.sleep(0.02)
    assert _helpers(folder)
    return process


def _helpers(folder: Path) -> list[str]:
    """The processes that a run in `folder` has started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            text = path.read_bytes()
        except OSError:
            continue
        if str(folder / "mark").encode() in text:
            found.append(path.parent.name)
    return found


def _gone(folder: Path) -> bool:
    until = time.monotonic() + 30
    while _helpers(folder) and time.monotonic() < until:
        time.sleep(0.05)
    return not _helpers(folder)


on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@on_linux
def test_ctrl_c_ends_it_cleanly(mails: list[str], tmp_path: Path) -> None:
    process = _started(tmp_path, "--output-format", "json")
    # Nobody reads yet: by now it waits for the pipe to be emptied, in the middle of a text.
    time.sleep(2)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.decode() == "tonecheck: stopped; what comes after these files was not checked\n"
    assert len(json.loads(out)["documents"]) < 460
    assert _gone(tmp_path)


@on_linux
def test_helpers_do_not_outlive_the_one_that_started_them(mails: list[str], tmp_path: Path) -> None:
    process = _started(tmp_path)
    process.kill()
    process.communicate(timeout=60)
    assert _gone(tmp_path)
