"""A data set of a million rows, rated on two local Spark workers, one of which is killed; beside one process."""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pyarrow
import pyarrow.parquet as parquet
from pyarrow.dataset import dataset

from tonecheck.batch import rate_batches, schema

ROOT = Path(__file__).parents[1]
# Two processes, each with a core and a GB of memory.
_MASTER = "local-cluster[2,1,1024]"
_NAMES = (
    "Ana Ben Chloe Dev Ella Femi Grace Hugo Imani Jack Kofi Lena Marek Nadia Omar Priya Quinn Rosa Sam Tara".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday".split()
_CHANGED = re.compile(r"%\(\w+\)s|\{\{\s*\w+\s*\}\}|\b\d+\b")


def texts(count: int, seed: int) -> list[str]:
    """`count` different mails of one to four sentences: passages of ``corpora/`` with names, days and numbers changed."""
    chance = random.Random(seed)
    with open(ROOT / "corpora/passages.jsonl", encoding="utf-8") as file:
        passages = sorted({json.loads(line)["text"] for line in file})
    made: dict[str, None] = {}
    while len(made) < count:
        parts = _CHANGED.split(chance.choice(passages))
        body = parts[0] + "".join(
            f"{chance.choice([chance.choice(_DAYS), chance.randrange(1, 999)])}{p}" for p in parts[1:]
        )
        if chance.random() < 0.5:
            body = f"Dear {chance.choice(_NAMES)},\n\n{body}\n\nIt is about order {chance.randrange(10**6)}."
        made[body] = None
    return list(made)


def write(folder: Path, rows: int, distinct: int, files: int, seed: int = 7) -> None:
    """A partitioned data set: `rows` rows of `distinct` texts, the common ones far commoner, a few rows without text."""
    chance = random.Random(seed)
    known = texts(distinct, seed)
    for part in range(files):
        numbers = range(part * rows // files, (part + 1) * rows // files)
        # A square of an even draw: half of the mails come from a quarter of the templates, the rest is rare.
        chosen = [None if n % 5000 == 17 else known[int(distinct * chance.random() ** 2)] for n in numbers]
        place = folder / f"month={part % 12 + 1:02}"
        place.mkdir(parents=True, exist_ok=True)
        table = pyarrow.table(
            {"id": pyarrow.array(numbers, pyarrow.int64()), "text": pyarrow.array(chosen, pyarrow.string())}
        )
        parquet.write_table(table, place / f"{part:04}.parquet")


def executors(parent: int) -> list[int]:
    """The processes below `parent` that are workers of Spark (each has processes of Python below it)."""
    # Whole lines: the name of what runs stands behind a long class path.
    listed = subprocess.run(["ps", "-ww", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in listed.splitlines()]
    family = {parent}
    while new := {int(row[0]) for row in rows if int(row[1]) in family} - family:
        family |= new
    # Not the shell around java, if there is one, but java itself.
    found = [row for row in rows if int(row[0]) in family and "CoarseGrainedExecutorBackend" in row[2]]
    return [int(row[0]) for row in found if "java" in row[2].split()[0]]


def run(source: Path, result: Path, kill_after: int | None = None, limit: float = 600) -> str:
    """Rate `source` by the example on two local workers; what it printed.

    With `kill_after` one worker is killed (SIGKILL) once so many tasks are done. Raises CalledProcessError where the run
    fails, TimeoutExpired after `limit` seconds, RuntimeError if it was over before anything could be killed.
    """
    command = [sys.executable, str(ROOT / "examples/spark_rate.py"), str(source), str(result), "--master", _MASTER]
    printed = result.with_name(f"{result.name}.log")
    ends = time.monotonic() + limit
    with open(printed, "w", encoding="utf-8") as log:
        # A session of its own: whatever happens here, nothing that was started stays behind.
        running = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            while kill_after is not None and len(list(result.glob("_temporary/0/task_*"))) < kill_after:
                if running.poll() is not None or time.monotonic() > ends:
                    raise RuntimeError(f"no worker was killed: {printed.read_text(encoding='utf-8')[-2000:]}")
                time.sleep(0.05)
            if kill_after is not None:
                os.kill(executors(running.pid)[0], signal.SIGKILL)
            code = running.wait(ends - time.monotonic())
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
    told = printed.read_text(encoding="utf-8")
    if code:
        raise subprocess.CalledProcessError(code, command, told)
    return told


def on_one_machine(source: Path) -> pyarrow.Table:
    """The same in this process, in the order of ``id``."""
    table = dataset(source, partitioning="hive").to_table(columns=["id", "text"])
    rated = rate_batches(table.to_batches(max_chunksize=5000), "text")
    return pyarrow.Table.from_batches(rated).sort_by("id")


def written(result: Path) -> pyarrow.Table:
    """What the cluster wrote, in the order of ``id``, with the columns of `on_one_machine`."""
    names = ["id", "text", *schema().names]
    return dataset(result).to_table(columns=names).sort_by("id")


def main() -> None:
    """Print times and rates, and whether both results are equal, row by row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where to keep the data; must not exist")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--distinct", type=int, default=20_000)
    parser.add_argument("--files", type=int, default=32)
    options = parser.parse_args()
    source, result = options.folder / "mails", options.folder / "rated"
    write(source, options.rows, options.distinct, options.files)
    started = time.monotonic()
    print(run(source, result, kill_after=options.files // 3, limit=3600).splitlines()[-1])
    spent = time.monotonic() - started
    print(f"two workers, one killed: {spent:.0f} s, {options.rows / spent:,.0f} rows a second")
    cpu = time.process_time()
    alone = on_one_machine(source)
    cpu = time.process_time() - cpu
    print(
        f"one process: {cpu:.0f} s of CPU, {options.rows / cpu:,.0f} rows and {options.distinct / cpu:,.0f} texts a second"
    )
    ids = alone.column("id")
    assert ids.equals(pyarrow.chunked_array([range(options.rows)], ids.type)), "the source lacks rows"
    equal = written(result).equals(alone)
    print("results: " + ("equal in every row" if equal else "DIFFERENT"))
    sys.exit(not equal)


if __name__ == "__main__":
    main()
