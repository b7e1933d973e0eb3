"""The audit beside other ways to look at many files, where its time goes, and its memory as the files grow.

``python benchmarks/audit.py speed COUNT [SOURCE...]`` compares whole runs over the same COUNT documents (made by
``many.py``): the audit, a loop of ``tonecheck check`` and scoring in one process, reading and parsing alone, proselint
and write-good where they are installed (``PROSELINT``, ``WRITE_GOOD``: their commands; both get the text of the files as
they are). ``python benchmarks/audit.py share COUNT [SOURCE...]`` tells how much of one process's time goes into what.
``python benchmarks/audit.py memory COUNT...`` gives the peak of each process over so many documents. All take
``--scorer NAME``, which is ``fast`` without it.
"""

from __future__ import annotations

import argparse
import os
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from many import ROOT, make, sources

_PATH = os.pathsep.join([str(ROOT), str(ROOT / "models")])
_START = [sys.executable, "-c", "from tonecheck.cli import main; main()"]
_FLOOR = """
import sys
from tonecheck import files, formats
from tonecheck.files import Settings
settings = Settings({}, None, True)
for path in files.walk(sys.argv[1:], settings):
    formats.extract(files.read(path, settings.for_path(path)))
"""
_LOOP = """
import sys
from tonecheck import engine, files, scoring
from tonecheck.files import Settings
settings, scorer = Settings({}, None, True), scoring.load(sys.argv[1])
for path in files.walk(sys.argv[2:], settings):
    engine.check(files.read(path, settings.for_path(path)), settings.for_path(path), scorer)
"""

_WORK = ("finding the files", "reading", "parsing", "sentences and rules", "scoring")


def _run(command: list[str], cache: str) -> tuple[float, float]:
    """Wall-clock and CPU seconds of a command with its children."""
    environment = {**os.environ, "PYTHONPATH": _PATH, "TONECHECK_CACHE_DIR": cache}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def speed(count: int, files: list[Path], scorer: str) -> None:
    """Each way once, one after the other: they take minutes, not milliseconds."""
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "mails"
        make(folder, count, files)
        paths = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()]
        audit = [*_START, "audit", str(folder), "--scorer", scorer, "--isolated"]
        commands = {
            "reading and parsing": [sys.executable, "-c", _FLOOR, str(folder)],
            "check in a loop": [sys.executable, "-c", _LOOP, scorer, str(folder)],
            "audit, one process": [*audit, "--no-cache", "--jobs", "1"],
            "audit": [*audit, "--no-cache"],
            "audit with report": [*audit, "--no-cache", "--output", f"{top}/a.html", "--json", f"{top}/a.json"],
        }
        for name in ("proselint", "write_good"):
            tool = os.environ.get(name.upper(), shutil.which(name.replace("_", "-")) or "")
            if tool:
                commands[name] = ["xargs", "-a", f"{top}/list", "-d", "\n", "-n", "200", *shlex.split(tool)]
        Path(f"{top}/list").write_text("\n".join(paths) + "\n")
        print(f"{len(paths)} documents, scorer {scorer}, load {os.getloadavg()[0]:.1f} before the start")
        for name, command in commands.items():
            wall, cpu = _run(command, f"{top}/cache")
            print(
                f"{name:22} {wall:8.1f} s   {cpu:8.1f} s CPU   {cpu / wall:4.1f} cores   {len(paths) / wall:7.0f} documents/s",
                flush=True,
            )


def memory(counts: list[int], scorer: str) -> None:
    """The peak of the audit's own process; the others hold less."""
    for count in counts:
        with tempfile.TemporaryDirectory() as top:
            make(Path(top) / "mails", count, sources())
            command = [*_START, "audit", f"{top}/mails", "--scorer", scorer, "--isolated", "--output", f"{top}/a.html"]
            process = subprocess.Popen(
                command, env={**os.environ, "PYTHONPATH": _PATH}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            _, _, usage = os.wait4(process.pid, 0)
            size = os.path.getsize(f"{top}/a.html") / 1e6
            print(f"{count:7} documents: peak {usage.ru_maxrss / 1024:.0f} MiB, report {size:.2f} MB", flush=True)


class Timed:
    """CPU seconds of calls, by name; of what is called inside another, the outer one has the rest."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._names = ["the rest"]
        self._since = time.process_time()

    def begin(self, name: str) -> None:
        """From now on it is `name` that takes the time."""
        self._charge()
        self._names.append(name)

    def end(self) -> None:
        """From now on it is again what took it before."""
        self._charge()
        self._names.pop()

    def _charge(self) -> None:
        now = time.process_time()
        self.seconds[self._names[-1]] += now - self._since
        self._since = now

    def call(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function`, timed."""

        def timed(*arguments: Any, **named: Any) -> Any:
            self.begin(name)
            try:
                return function(*arguments, **named)
            finally:
                self.end()

        return timed

    def each(self, name: str, function: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
        """`function`, timed while it makes its next item."""

        def timed(*arguments: Any) -> Iterator[Any]:
            items = function(*arguments)
            step = self.call(name, lambda: next(items, items))
            while (item := step()) is not items:
                yield item

        return timed


def share(count: int, files: list[Path], scorer: str) -> None:
    """The time of one audit with report in this process, cut where the real code goes from one thing to the next."""
    with tempfile.TemporaryDirectory() as top:
        make(Path(top) / "mails", count, files)
        os.environ["TONECHECK_CACHE_DIR"] = f"{top}/cache"
        sys.path[:0] = _PATH.split(os.pathsep)
        sys.argv = ["tonecheck", "audit", f"{top}/mails", "--scorer", scorer, "--isolated", "--no-cache"]
        sys.argv += ["--jobs", "1", "--output", f"{top}/a.html"]
        timed = Timed()
        from tonecheck import engine, files, formats, scoring
        from tonecheck.audit import rating, report, run, sources, work
        from tonecheck.cli import audit as command
        from tonecheck.cli import main

        scorer_itself = scoring.load(scorer)
        work.scorer_named = lambda *_: scorer_itself
        scorer_itself.score = timed.call("scoring", scorer_itself.score)
        rating.aggregate = timed.call("scoring", rating.aggregate)
        files.walk = timed.each("finding the files", files.walk)
        sources.read = timed.each("reading", sources.read)
        formats.extract = timed.call("parsing", formats.extract)
        engine.look = timed.call("sentences and rules", engine.look)
        work.Auditor._entry = timed.call("what to keep of a document", work.Auditor._entry)
        for name in ("claim", "rate", "add"):
            setattr(work.Store, name, timed.call("keeping it", getattr(work.Store, name)))
        run.Audit.begin = timed.call("planning", run.Audit.begin)
        command._result = timed.call("conclusions", command._result)
        report.write = timed.call("drawing the report", report.write)
        with suppress(SystemExit):
            main()
        timed.end()
    whole = sum(timed.seconds.values())
    print(f"{count} documents, scorer {scorer}: {whole:.1f} s CPU")
    for name, seconds in timed.seconds.most_common():
        print(f"{name:27} {seconds:6.2f} s  {seconds / whole:5.1%}")
    work_itself = sum(timed.seconds[name] for name in _WORK)
    print(f"{'from finding to scoring':27} {work_itself:6.2f} s  {work_itself / whole:5.1%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["speed", "share", "memory"])
    parser.add_argument("count", type=int)
    parser.add_argument("more", nargs="*", help="sources, or for memory more counts")
    parser.add_argument("--scorer", default="fast")
    asked = parser.parse_args()
    if asked.what == "memory":
        memory([asked.count, *map(int, asked.more)], asked.scorer)
    else:
        chosen = sources([Path(name) for name in asked.more]) if asked.more else sources()
        (speed if asked.what == "speed" else share)(asked.count, chosen, asked.scorer)
