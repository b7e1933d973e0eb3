"""CPU time: of calls in this process, and of whole commands with their peak memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence

# A command, or what makes one for each run.
Command = Sequence[str] | Callable[[], Sequence[str]]


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def run_once(command: Sequence[str]) -> tuple[float, float]:
    """CPU seconds (user and system) and peak MiB of one run; its output is thrown away."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(commands: Mapping[str, Command], runs: int) -> dict[str, tuple[float, float]]:
    """Median CPU seconds and peak MiB of each command, run in turn so that a drifting machine is fair to all."""
    results: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for round_ in range(runs + 1):
        for name, command in commands.items():
            result = run_once(command() if callable(command) else command)
            if round_:
                results[name].append(result)
    return {
        name: (statistics.median(cpu for cpu, _ in found), max(peak for _, peak in found))
        for name, found in results.items()
    }
