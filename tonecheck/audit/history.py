"""What was found run after run, in a DuckDB file, and how it moved."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tonecheck.audit.export import Result
from tonecheck.errors import TonecheckError
from tonecheck.findings import DIMENSIONS

if TYPE_CHECKING:
    import duckdb

VERSION = 1
_TABLES = """
CREATE TABLE about (version INTEGER);
CREATE SEQUENCE runs;
CREATE TABLE run (id BIGINT PRIMARY KEY, made TIMESTAMP, scorer VARCHAR, paths VARCHAR, documents BIGINT);
CREATE TABLE document (run BIGINT, name VARCHAR, folder VARCHAR, words BIGINT,
    warmth DOUBLE, humanity DOUBLE, corporate DOUBLE, focus DOUBLE, overall DOUBLE, findings BIGINT);
"""
# Seconds to wait for another run that is writing; each writes for a second or two.
_PATIENCE = 120
_TOGETHER = 5000


class Point(NamedTuple):
    """The means of a folder's documents in a week, by its Monday."""

    folder: str
    week: date
    documents: int
    values: dict[str, float]


class Trend(NamedTuple):
    """How the runs rated by one scorer moved; ``others`` are the scorers whose runs are not in it."""

    scorer: str
    others: tuple[str, ...]
    points: list[Point]


# What stands in a DuckDB file from its ninth byte on.
_MAGIC = slice(8, 12), b"DUCK"


@contextmanager
def _opened(path: str, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """The file, ours alone for as long as it is open: others wait. Raises TonecheckError where that cannot be."""
    try:
        import duckdb
    except ModuleNotFoundError:
        raise TonecheckError("a history needs duckdb: pip install 'tonecheck[history]'") from None
    _look_at(path)
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            if not read_only and not os.path.exists(path):
                _begin(path)
            db = duckdb.connect(path, read_only=read_only)
            break
        except duckdb.IOException as error:
            # It is locked by another process; everything else that is wrong with it stays wrong.
            if "lock" not in str(error).lower() or time.monotonic() > until:
                raise TonecheckError(f"{path}: cannot be opened as a history ({_first_line(error)})") from None
            time.sleep(0.1)
        except duckdb.Error as error:
            raise TonecheckError(f"{path}: cannot be opened as a history ({_first_line(error)})") from None
    try:
        yield db
    finally:
        db.close()


def _look_at(path: str) -> None:
    """Raises TonecheckError for a file of another kind: some of them open as if they were a database, and keep nothing."""
    try:
        with open(path, "rb") as file:
            head = file.read(12)
    except (FileNotFoundError, PermissionError):
        # The database says what is wrong, or waits where another process has it.
        return
    except OSError as error:
        raise TonecheckError(f"{path}: cannot be opened as a history ({error.strerror})") from None
    place, magic = _MAGIC
    if head[place] != magic:
        raise TonecheckError(f"{path}: is no history of audits; `tonecheck audit ... --history FILE` makes one")


def check(path: str) -> None:
    """Whether runs can be kept there. Raises TonecheckError where they cannot."""
    if os.path.exists(path):
        with _opened(path, read_only=True) as db:
            _version(db, path)


def _begin(path: str) -> None:
    """Put an empty history there, whole at once: two that write its beginning together would spoil it."""
    import duckdb

    temporary = f"{path}.{os.getpid()}"
    duckdb.connect(temporary).close()
    # It tells what documents are called: for its owner alone, like all that an audit writes.
    os.chmod(temporary, 0o600)
    try:
        # Another process may have been faster; then its history stays.
        with suppress(OSError):
            os.link(temporary, path)
    finally:
        os.unlink(temporary)


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _version(db: duckdb.DuckDBPyConnection, path: str) -> int:
    there = db.execute("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'about'").fetchone()
    if not there or not there[0]:
        return 0
    found = db.execute("SELECT version FROM about").fetchone()
    if not found or found[0] != VERSION:
        raise TonecheckError(f"{path}: is of another version ({found and found[0]}, not {VERSION}); begin a new file")
    return VERSION


def keep(result: Result, path: str) -> None:
    """Add a run, all of it or nothing. Raises TonecheckError where that cannot be."""
    rows = (
        (row.name, row.folder, row.words, *(round(value, 2) for value in (*row.score, row.overall)), row.findings)
        for row in result.summary.documents("name")
    )
    from itertools import islice

    with _opened(path) as db:
        db.execute("BEGIN")
        if not _version(db, path):
            db.execute(_TABLES)
            db.execute("INSERT INTO about VALUES (?)", [VERSION])
        number = db.execute("SELECT nextval('runs')").fetchone()
        about = result.about
        count = result.summary.totals.documents
        assert number
        db.execute(
            "INSERT INTO run VALUES (?, CAST(? AS TIMESTAMP), ?, ?, ?)",
            [number[0], about.made[:19], about.scorer, " ".join(about.paths), count],
        )
        while batch := list(islice(rows, _TOGETHER)):
            columns = [list(column) for column in zip(*batch)]
            # Row by row would take a minute for thousands; lists are taken apart by the database.
            listed = ", ".join("unnest(?)" for _ in columns)
            db.execute(f"INSERT INTO document SELECT {number[0]}, {listed}", columns)
        db.execute("COMMIT")


def trend(path: str, depth: int, prefixes: Sequence[str] = (), scorer: str | None = None) -> Trend:
    """The means by folder (its first `depth` parts) and week, each document as the last run of the week found it.

    Only runs rated by `scorer`, without it by that of the last run: scores of two cannot be compared. Only folders that
    begin with one of `prefixes`, if there are any. Raises TonecheckError for a file that is no history.
    """
    if not os.path.exists(path):
        raise TonecheckError(f"{path}: is not there; `tonecheck audit ... --history {path}` makes it")
    names = ("overall", *DIMENSIONS)
    means = ", ".join(f"AVG({name})" for name in names)
    wanted = " OR ".join("starts_with(folder, ?)" for _ in prefixes) or "TRUE"
    query = f"""
        WITH dated AS (
            SELECT document.*, date_trunc('week', made) AS week,
                row_number() OVER (PARTITION BY name, date_trunc('week', made) ORDER BY made DESC, run DESC) AS place
            FROM document JOIN run ON run.id = document.run WHERE scorer = ? AND ({wanted})
        )
        SELECT array_to_string(list_slice(string_split(folder, '/'), 1, ?), '/') AS top, week, COUNT(*), {means}
        FROM dated WHERE place = 1 GROUP BY ALL ORDER BY top, week"""
    with _opened(path, read_only=True) as db:
        if not _version(db, path):
            raise TonecheckError(f"{path}: is no history of audits")
        latest = "SELECT scorer FROM run GROUP BY scorer ORDER BY MAX(made) DESC, MAX(id) DESC"
        scorers = [name for (name,) in db.execute(latest).fetchall()]
        chosen = scorer or next(iter(scorers), "")
        if scorer and scorer not in scorers:
            raise TonecheckError(f"{path}: holds no run by {scorer}; there are runs by {', '.join(scorers)}")
        rows = db.execute(query, [chosen, *prefixes, depth]).fetchall()
    points = [Point(row[0] or "/", _day(row[1]), row[2], dict(zip(names, row[3:]))) for row in rows]
    return Trend(chosen, tuple(name for name in scorers if name != chosen), points)


def _day(value: date) -> date:
    return date(value.year, value.month, value.day)
