"""From paths to documents: folders, globs, mail folders, zip files and tables, in units that are read one at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from tonecheck import files, tables
from tonecheck.errors import DocumentError
from tonecheck.formats import guess
from tonecheck.tables import SUFFIXES as TABLES
from tonecheck.text import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.files import Settings

# Where a folder is asked for, these are looked into as well; a table only where its column was named.
_ARCHIVES = (".mbox", ".zip")
# Documents of a mail folder, zip file or table that are read and rated together: enough for a scorer that works in
# batches, few enough to be done soon when the run is stopped.
_TOGETHER = 64


class Unit(NamedTuple):
    """One piece of work: a file, or the documents ``first`` to ``last`` (from 0, exclusive) of a file with many.

    ``start`` and ``end`` are the bytes to read where the kind is ``mbox`` or ``lines``, else 0. The ``size`` of the file
    and when it was ``changed`` tell one state of it from another.
    """

    path: str
    kind: str
    first: int = 0
    last: int = 1
    start: int = 0
    end: int = 0
    size: int = 0
    changed: int = 0

    @property
    def key(self) -> str:
        """What it is known by from one run to the next; another one where the file has changed."""
        return "\0".join(map(str, (self.path, self.kind, self.first, self.last, self.size, self.changed)))

    @property
    def name(self) -> str:
        """What this piece is called where it fails as a whole."""
        return self.path if self.kind == "file" else f"{self.path} › {self.first + 1} to {self.last}"


class Found(NamedTuple):
    """A document, or why it cannot be read. ``sent`` tells whether it was sent to somebody."""

    name: str
    folder: str
    document: Document | None
    config: Config
    sent: bool = False
    error: str | None = None


def units(paths: Sequence[str], settings: Settings, column: str | None, bad: list[tuple[str, str]]) -> Iterator[Unit]:
    """The work behind `paths`, in order; the files that cannot be taken apart, with the reason, are added to `bad`.

    Raises DocumentError for a path that does not exist, and for a table if `column` is None.
    """
    for path in _paths(paths, settings, column):
        if not _can_be_written(path):
            bad.append((os.fsencode(path).decode("utf-8", "replace"), "has a name that is not UTF-8; rename it"))
            continue
        suffix = os.path.splitext(path)[1].lower()
        if suffix in TABLES and column is None:
            raise DocumentError(f"{path}: is a table; say which of its columns holds the copy: --column NAME")
        try:
            told = os.stat(path)
            for unit in _taken_apart(path, suffix, column, settings):
                yield unit._replace(size=told.st_size, changed=told.st_mtime_ns)
        except (DocumentError, OSError) as error:
            bad.append((path, _reason(error).removeprefix(f"{path}: ")))


def _can_be_written(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _paths(paths: Sequence[str], settings: Settings, column: str | None) -> Iterator[str]:
    """What `files.walk` finds, and in folders also the archives and tables that it leaves out."""
    seen: set[str] = set()
    kinds = _ARCHIVES + (TABLES if column else ())
    for path in paths:
        for found in files.walk([path], settings):
            if os.path.abspath(found) not in seen:
                # A folder alone leads to each file once, but for those that are looked for again below.
                if len(paths) > 1 or not os.path.isdir(path) or found.lower().endswith(kinds):
                    seen.add(os.path.abspath(found))
                yield found
        if not os.path.isdir(path):
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
            for name in sorted(names):
                found = os.path.join(folder, name).removeprefix(os.path.join(os.curdir, ""))
                if name.lower().endswith(kinds) and os.path.abspath(found) not in seen:
                    seen.add(os.path.abspath(found))
                    yield found


def _taken_apart(path: str, suffix: str, column: str | None, settings: Settings) -> Iterable[Unit]:
    if suffix == ".zip":
        return _runs(path, "zip", len(_members(path)))
    if suffix == ".mbox":
        return _by_bytes(path, "mbox", _mails(path))
    if suffix in (".jsonl", ".ndjson"):
        return _by_bytes(path, "lines", _lines(path))
    if suffix in TABLES:
        assert column is not None
        return _runs(path, "table", _rows(path, column, settings.for_path(path).encoding))
    return [Unit(path, "file")]


def _runs(path: str, kind: str, count: int) -> list[Unit]:
    # The rows of a table are read one after the other, so each run of them costs those before it: few, long runs.
    together = _TOGETHER if kind == "zip" else max(_TOGETHER, -(-count // 64))
    return [Unit(path, kind, at, min(at + together, count)) for at in range(0, count, together)]


def _by_bytes(path: str, kind: str, starts: Sequence[int]) -> list[Unit]:
    """Units of the parts that start at these bytes; the last of `starts` is the end."""
    count = len(starts) - 1
    found = []
    for at in range(0, count, _TOGETHER):
        last = min(at + _TOGETHER, count)
        found.append(Unit(path, kind, at, last, starts[at], starts[last]))
    return found


def _members(path: str) -> list[Any]:
    """The files in a zip file that hold copy."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as archive:
            listed = sorted(archive.infolist(), key=lambda info: info.filename)
    except BadZipFile as error:
        raise DocumentError(f"is no zip file that can be read ({error})") from None
    return [info for info in listed if not info.is_dir() and guess(info.filename) and "__MACOSX/" not in info.filename]


def _mails(path: str) -> list[int]:
    """Where each mail of an mbox folder starts, and where the last one ends."""
    starts, at, blank = [], 0, True
    with open(path, "rb") as file:
        for line in file:
            # As in every reader of these folders: "From " after an empty line, with a time in it.
            if blank and line.startswith(b"From ") and b":" in line:
                starts.append(at)
            blank = not line.strip(b"\r\n")
            at += len(line)
    if not starts:
        raise DocumentError("is no mail folder: no line in it begins with “From ”")
    return [*starts, at]


def _lines(path: str) -> list[int]:
    starts, at = [], 0
    with open(path, "rb") as file:
        for line in file:
            if line.strip():
                starts.append(at)
            at += len(line)
    return [*starts, at]


def _rows(path: str, column: str, encoding: str | None) -> int:
    if not path.lower().endswith(".parquet"):
        return sum(1 for _ in tables.rows(path, column, encoding))
    with tables.parquet().ParquetFile(path) as file:
        return int(file.metadata.num_rows)


def empty(path: str) -> str:
    """What a file that holds no document lacks."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix in TABLES:
        return f"{path} has no rows" + (" below its heading" if suffix in (".csv", ".tsv") else "")
    if suffix == ".zip":
        return f"{path} holds no file that is copy by its name"
    return "no file in these paths holds copy by its name"


def read(unit: Unit, settings: Settings, column: str | None, format: str | None) -> Iterator[Found]:
    """The documents of a unit; each that cannot be read is told as such."""
    config = settings.for_path(unit.path)
    folder = os.path.dirname(unit.path) or "."
    if unit.kind == "file":
        yield _file(unit.path, folder, config, format)
    elif unit.kind == "zip":
        yield from _zipped(unit, settings, config, format)
    elif unit.kind == "mbox":
        yield from _posted(unit, config)
    else:
        yield from _told(unit, config, column or "", format)


def _file(path: str, folder: str, config: Config, format: str | None) -> Found:
    try:
        document = files.read(path, config, format=format)
        return Found(path, folder, document, config, document.format == "mail")
    except DocumentError as error:
        return Found(path, folder, None, config, error=str(error))


def _zipped(unit: Unit, settings: Settings, config: Config, format: str | None) -> Iterator[Found]:
    from zipfile import ZipFile

    with ZipFile(unit.path) as archive:
        for info in _members(unit.path)[unit.first : unit.last]:
            name = f"{unit.path} › {info.filename}"
            inner = os.path.dirname(info.filename)
            folder = f"{unit.path} › {inner}" if inner else unit.path
            try:
                if info.file_size > config.max_file_size * 1024 * 1024:
                    raise DocumentError(f"is larger than {config.max_file_size} MB (set `max-file-size` to raise it)")
                document = files.decode(archive.read(info), info.filename, settings.for_path(info.filename), format)
                yield Found(name, folder, document, config, document.format == "mail")
            except Exception as error:
                yield Found(name, folder, None, config, error=_reason(error))


def _posted(unit: Unit, config: Config) -> Iterator[Found]:
    with open(unit.path, "rb") as file:
        file.seek(unit.start)
        data = file.read(unit.end - unit.start)
    parts: list[list[bytes]] = []
    blank = True
    for line in data.splitlines(keepends=True):
        if blank and line.startswith(b"From ") and b":" in line:
            parts.append([])
        parts[-1].append(line)
        blank = not line.strip(b"\r\n")
    for number, lines in enumerate(parts, unit.first + 1):
        name = f"{unit.path} › {number}"
        try:
            document = files.decode(b"".join(lines), unit.path, config, "mail")
            yield Found(name, unit.path, document, config, True)
        except Exception as error:
            yield Found(name, unit.path, None, config, True, _reason(error))


def _told(unit: Unit, config: Config, column: str, format: str | None) -> Iterator[Found]:
    rows = _json_rows(unit, config) if unit.kind == "lines" else _table_rows(unit, column, config)
    for number, row in enumerate(rows, unit.first + 1):
        identifier = row.get("id") if isinstance(row, dict) else None
        # A mail address is no name that may be shown; a row's number is no row's id.
        named = identifier not in (None, "") and "@" not in str(identifier)
        name = f"{unit.path} › {identifier if named else f'row {number}'}"
        if not isinstance(row, dict) or column not in row:
            reason = "has no column" if isinstance(row, dict) else "is not a JSON object with a column"
            yield Found(name, unit.path, None, config, True, f"{reason} “{column}”")
            continue
        yield Found(name, unit.path, _cell(str(row[column] or ""), unit.path, format), config, True)


def _cell(text: str, path: str, format: str | None) -> Document:
    from tonecheck.formats import looks_like_html

    return Document(path, text, format or ("html" if looks_like_html(text[:20000]) else "text"))


def _json_rows(unit: Unit, config: Config) -> Iterator[Any]:
    import json

    with open(unit.path, "rb") as file:
        file.seek(unit.start)
        data = file.read(unit.end - unit.start)
    for line in data.splitlines():
        if line.strip():
            try:
                yield json.loads(_decoded(line, config.encoding))
            except ValueError:
                yield None


def _decoded(line: bytes, encoding: str | None) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not encoding:
            raise
        return line.decode(encoding)


def _table_rows(unit: Unit, column: str, config: Config) -> Iterator[dict[str, Any]]:
    from itertools import islice

    return islice(tables.rows(unit.path, column, config.encoding), unit.first, unit.last)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
