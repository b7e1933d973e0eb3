"""The audit beside other ways to look at many files, and its memory as the files grow.

``python benchmarks/audit.py speed COUNT [SOURCE...]`` compares whole runs over the same COUNT documents (made by
``many.py``): the audit, a loop of ``tonecheck check`` and scoring in one process, reading and parsing alone, proselint
and write-good where they are installed (``PROSELINT``, ``WRITE_GOOD``: their commands; both get the text of the files as
they are). ``python benchmarks/audit.py memory COUNT...`` gives the peak of each process over so many documents.
"""

from __future__ import annotations

import os
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from many import ROOT, make, sources

_PATH = os.pathsep.join([str(ROOT), str(ROOT / "models")])
_SCORER = os.environ.get("SCORER", "fast")
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


def _run(command: list[str], cache: str) -> tuple[float, float]:
    """Wall-clock and CPU seconds of a command with its children."""
    environment = {**os.environ, "PYTHONPATH": _PATH, "TONECHECK_CACHE_DIR": cache}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def speed(count: int, files: list[Path]) -> None:
    """Each way once, one after the other: they take minutes, not milliseconds."""
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "mails"
        make(folder, count, files)
        paths = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()]
        audit = [*_START, "audit", str(folder), "--scorer", _SCORER, "--isolated"]
        commands = {
            "reading and parsing": [sys.executable, "-c", _FLOOR, str(folder)],
            "check in a loop": [sys.executable, "-c", _LOOP, _SCORER, str(folder)],
            "audit, one process": [*audit, "--no-cache", "--jobs", "1"],
            "audit": [*audit, "--no-cache"],
            "audit with report": [*audit, "--no-cache", "--output", f"{top}/a.html", "--json", f"{top}/a.json"],
        }
        for name in ("proselint", "write_good"):
            tool = os.environ.get(name.upper(), shutil.which(name.replace("_", "-")) or "")
            if tool:
                commands[name] = ["xargs", "-a", f"{top}/list", "-d", "\n", "-n", "200", *shlex.split(tool)]
        Path(f"{top}/list").write_text("\n".join(paths) + "\n")
        print(f"{len(paths)} documents, scorer {_SCORER}, load {os.getloadavg()[0]:.1f} before the start")
        for name, command in commands.items():
            wall, cpu = _run(command, f"{top}/cache")
            print(
                f"{name:22} {wall:8.1f} s   {cpu:8.1f} s CPU   {cpu / wall:4.1f} cores   {len(paths) / wall:7.0f} documents/s",
                flush=True,
            )


def memory(counts: list[int]) -> None:
    """The peak of the audit's own process; the others hold less."""
    for count in counts:
        with tempfile.TemporaryDirectory() as top:
            make(Path(top) / "mails", count, sources())
            command = [*_START, "audit", f"{top}/mails", "--scorer", _SCORER, "--isolated", "--output", f"{top}/a.html"]
            process = subprocess.Popen(
                command, env={**os.environ, "PYTHONPATH": _PATH}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            _, _, usage = os.wait4(process.pid, 0)
            size = os.path.getsize(f"{top}/a.html") / 1e6
            print(f"{count:7} documents: peak {usage.ru_maxrss / 1024:.0f} MiB, report {size:.2f} MB", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "memory":
        memory([int(count) for count in sys.argv[2:]])
    else:
        chosen = [Path(name) for name in sys.argv[3:]]
        speed(int(sys.argv[2]), sources(chosen) if chosen else sources())
