"""A folder of real files again and again: alone, by several processes, with an empty and with a full cache."""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter


def times(command: Sequence[str]) -> tuple[float, float]:
    """Seconds on the clock and of CPU, those of further processes included."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    took, after = perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print medians of runs made in turn, and of the ratios within each turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--scorer", default="fast")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    check = [str(Path(sys.executable).parent / "tonecheck"), "check", "--isolated", "--output-format", "concise"]
    check += ["--scorer", options.scorer, options.folder]
    found: dict[str, list[tuple[float, float]]] = {}
    for _ in range(options.runs):
        with TemporaryDirectory() as cache:
            os.environ["TONECHECK_CACHE_DIR"] = cache
            for name, more in {
                "one process, no cache": ["--no-cache", "--jobs", "1"],
                "all cores, no cache": ["--no-cache"],
                "first run": [],
                "second run": [],
            }.items():
                found.setdefault(name, []).append(times([*check, *more]))
    for name, runs in found.items():
        clock, cpu = (statistics.median(run[at] for run in runs) for at in (0, 1))
        print(f"{name:22} {clock:6.2f} s  {cpu:6.2f} s CPU")
    for slow, fast in (("one process, no cache", "all cores, no cache"), ("first run", "second run")):
        clock, cpu = (statistics.median(a[at] / b[at] for a, b in zip(found[slow], found[fast])) for at in (0, 1))
        print(f"{fast}: {clock:.1f} times as fast as {slow} on the clock, {cpu:.1f} in CPU time")


if __name__ == "__main__":
    main()
