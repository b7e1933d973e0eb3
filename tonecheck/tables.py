"""Rating one column of a table, row by row, in bounded memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from tonecheck.errors import DocumentError
from tonecheck.findings import Score
from tonecheck.text import Document

if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

T = TypeVar("T")

_BATCH = 512
# Characters of a delimited text that tell how it is written.
_START = 1 << 16
SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")


def score(path: str, column: str, scorer: Scorer, encoding: str | None = None) -> Iterator[tuple[Any, Score | None]]:
    """The score of each row's text as of a document, in order, with the row's ``id`` or, without one, its number from 1;
    None where there is nothing to rate.

    Raises DocumentError for a file that is no table or has no such column, after the rows that were read before.
    """
    from tonecheck import engine
    from tonecheck.scoring import Once

    together = Once(scorer)
    for batch in _batches(enumerate(rows(path, column, encoding), 1)):
        documents = [Document("<row>", str(row[column] or ""), "text") for _, row in batch]
        # Rated in one go: a network wants many sentences at a time.
        together.score([text for document in documents for text in engine.rated_texts(document)])
        for (number, row), document in zip(batch, documents):
            yield row["id"] if row.get("id") not in (None, "") else number, engine.score(document, together)


def _batches(items: Iterator[T]) -> Iterator[list[T]]:
    """Items in batches; where taking one fails, what was taken before comes first."""
    batch: list[T] = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    except DocumentError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def rows(path: str, column: str, encoding: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a table (csv, tsv, jsonl, parquet) as dictionaries, each with `column`.

    ``encoding`` is that of a text that does not say so and is not UTF-8. Raises DocumentError for a file that is no table
    or has no such column.
    """
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in SUFFIXES:
        raise DocumentError(f"{path}: is no table; these are: {', '.join(SUFFIXES)}")
    try:
        if suffix == ".parquet":
            yield from _parquet(path, column)
            return
        codec = _codec(path, encoding)
        with open(path, encoding=codec, newline="") as file:
            yield from (_delimited if suffix in (".csv", ".tsv") else _json_lines)(file, column)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    except UnicodeError:
        raise DocumentError(
            f"{path}: {_not_decoded(path, codec)}; save it as UTF-8 (in Excel: “CSV UTF-8”), or name its encoding in the"
            ' settings, like encoding = "windows-1252"'
        ) from None
    except DocumentError as error:
        raise DocumentError(f"{path}: {error}") from None


def _codec(path: str, encoding: str | None) -> str:
    """How a table is encoded: as its first bytes say, else UTF-8, else `encoding`."""
    from codecs import getincrementaldecoder

    with open(path, "rb") as file:
        if file.read(2) in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        if not encoding:
            return "utf-8-sig"
        file.seek(0)
        decoder = getincrementaldecoder("utf-8")()
        try:
            while block := file.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            return encoding
    return "utf-8-sig"


def _not_decoded(path: str, codec: str) -> str:
    """What is wrong with the encoding of a file, and on which line."""
    if codec != "utf-8-sig":
        return f"is not all {codec}"
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return f"line {number}: is not UTF-8"
    return "is not UTF-8"


def _check(column: str, names: Iterable[Any]) -> None:
    """Raises DocumentError where `column` is none of `names`."""
    listed = list(map(str, names))
    if column not in listed:
        raise DocumentError(f"has no column “{column}”; it has: {', '.join(listed)}")


def _delimited(file: TextIO, column: str) -> Iterator[dict[str, Any]]:
    import csv

    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    start = file.read(_START)
    file.seek(0)
    # Excel says which sign it puts between fields where that is no comma: sometimes so, mostly by the heading alone.
    first, _, rest = start.partition("\n")
    told = first.strip("\ufeff\r ") if first.lower().startswith("sep=") else ""
    heading = next((line for line in (rest if told else start).splitlines() if line.strip()), "")
    if told:
        file.readline()
    delimiter = told[4:5] or _delimiter(file.name, heading, column)
    # A quote in a TSV is a character like any other where the file was written without quoting.
    quoted = delimiter != "\t" or not file.name.lower().endswith(".tsv") or ('\t"' in start and _is_quoted(start))
    records = _records(file, delimiter, quoted, 1 if told else 0)
    names = next(records, [])
    _check(column, names)
    for fields in records:
        yield dict(zip_longest(names, fields[: len(names)]))


def _delimiter(name: str, heading: str, column: str) -> str:
    """What stands between the fields: what the name of the file says, if the heading then has the column."""
    import csv

    usual = "\t" if name.lower().endswith(".tsv") else ","
    ways = (usual, *(sign for sign in ",;\t|" if sign != usual))
    split = (sign for sign in ways if column in next(csv.reader([heading], delimiter=sign), []))
    # Without the column: what cuts the heading into most names, so that these can be told.
    return next(split, None) or max(ways, key=heading.count)


def _records(file: TextIO, delimiter: str, quoted: bool, before: int) -> Iterator[list[str]]:
    """The records of a delimited text, of which ``before`` lines are read already, without empty ones.

    Raises DocumentError where a quote that nothing closes makes one of several.
    """
    import csv

    lines: list[str] = []

    def kept() -> Iterator[str]:
        for line in file:
            lines.append(line)
            yield line

    width = 0
    reader = csv.reader(kept(), delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)
    try:
        for fields in reader:
            if len(lines) > 1 and _is_swallowed(lines, delimiter, width):
                first = before + reader.line_num - len(lines) + 1
                raise DocumentError(
                    f'line {first}: opens a quote (") that nothing closes, so the rows after it are lost in it'
                )
            lines.clear()
            width = width or len(fields)
            if fields:
                yield fields
    except csv.Error as error:
        raise DocumentError(f"line {before + reader.line_num}: {error}") from None


def _is_swallowed(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether the lines of one record are several: the quote is open at the end of the file, or closed by one that
    opens a field of the last line, which is a row by itself."""
    import csv

    try:
        for _ in csv.reader(lines, delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        last = next(csv.reader(lines[-1:], delimiter=delimiter), [])
        return "end of data" in str(error) or 1 < width == len(last)
    return False


def _is_quoted(text: str) -> bool:
    """Whether fields that open with a quote also close with one, in the first lines of a TSV."""
    lines = text.splitlines()[: 200 if len(text) < _START else -1]
    fields = [field for line in lines[:200] for field in line.split("\t")]
    opened = [field for field in fields if field.startswith('"')]
    return bool(opened) and all(len(field) > 1 and field.endswith('"') for field in opened)


def _json_lines(file: TextIO, column: str) -> Iterator[dict[str, Any]]:
    import json

    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise DocumentError(f"line {number}: not valid JSON: {error.msg}") from None
        if not isinstance(row, dict):
            raise DocumentError(f"line {number}: must be a JSON object")
        try:
            _check(column, row)
        except DocumentError as error:
            raise DocumentError(f"line {number}: {error}") from None
        yield row


def parquet() -> Any:
    """The module that reads and writes Parquet. Raises DocumentError where it is not installed."""
    try:
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise DocumentError("Parquet needs pyarrow: pip install 'tonecheck[tables]'") from None
    return pyarrow.parquet


def _parquet(path: str, column: str) -> Iterator[dict[str, Any]]:
    with parquet().ParquetFile(path) as file:
        _check(column, file.schema_arrow.names)
        for batch in file.iter_batches(_BATCH):
            yield from batch.to_pylist()
