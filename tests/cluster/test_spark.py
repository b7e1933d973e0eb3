"""Rating on two local Spark workers, one of which is killed: needs pyspark and Java."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

if not os.environ.get("TONECHECK_TEST_SPARK"):
    _REASON = "RATING ON A CLUSTER IS NOT TESTED: needs Java 17 or later and pip install 'tonecheck[spark]'"
    pytest.importorskip("pyspark", reason=_REASON)
    if not shutil.which("java"):
        pytest.skip(_REASON, allow_module_level=True)

import pyarrow
from pyarrow import parquet
from pyarrow.dataset import dataset

ROOT = Path(__file__).parents[2]
ROWS, TEXTS, FILES = 20_000, 3_000, 8


@pytest.fixture(autouse=True)
def _quick_java(monkeypatch: pytest.MonkeyPatch) -> None:
    """These runs are short: Java's optimising would take longer than all they do."""
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")


@pytest.fixture(scope="module")
def cluster() -> ModuleType:
    """The benchmark of the same run over a million rows."""
    spec = importlib.util.spec_from_file_location("cluster", ROOT / "benchmarks/cluster.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_row_once_and_as_on_one_machine_though_a_worker_is_killed(cluster: ModuleType, tmp_path: Path) -> None:
    source, result = tmp_path / "mails", tmp_path / "rated"
    cluster.write(source, ROWS, TEXTS, FILES)
    told = cluster.run(source, result, kill_after=2, limit=400)
    assert "Lost executor" in told and "exited with code 137" in told
    got, expected = cluster.written(result), cluster.on_one_machine(source)
    assert got["id"].to_pylist() == list(range(ROWS))
    assert got.equals(expected)
    errors = sum(error is not None for error in expected["error"].to_pylist())
    assert 0 < errors < 10
    assert f"{ROWS} rows, {errors} of them could not be rated" in told
    # Other columns come along, the one that the folders are named by too.
    assert "month" in dataset(result).schema.names


def test_what_cannot_be_rated_is_said_before_anything_runs(tmp_path: Path) -> None:
    parquet.write_table(pyarrow.table({"id": [1], "text": ["Hi."]}), tmp_path / "a.parquet")
    command = [sys.executable, str(ROOT / "examples/spark_rate.py"), str(tmp_path / "a.parquet"), str(tmp_path / "out")]
    command += ["--column", "id", "--master", "local[1]"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1 and "error: the column “id” holds bigint, not text" in done.stderr
    assert "Traceback" not in done.stderr and not (tmp_path / "out").exists()
