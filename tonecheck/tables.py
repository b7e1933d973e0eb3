"""Rating one column of a table, row by row, in bounded memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from tonecheck.errors import DocumentError
from tonecheck.findings import Score
from tonecheck.text import Document

if TYPE_CHECKING:
    from tonecheck.scoring import Scorer

_BATCH = 512


def score(path: str, column: str, scorer: Scorer) -> Iterator[tuple[Any, Score | None]]:
    """The score of each row's text as of a document, in order, with the row's ``id`` or, without one, its number from 1;
    None where there is nothing to rate.

    Raises DocumentError for a file that is no table or has no such column.
    """
    from tonecheck import engine
    from tonecheck.scoring import Once

    together = Once(scorer)
    numbered = enumerate(rows(path, column), 1)
    while batch := list(islice(numbered, _BATCH)):
        documents = [Document("<row>", str(row[column] or ""), "text") for _, row in batch]
        # Rated in one go: a network wants many sentences at a time.
        together.score([text for document in documents for text in engine.rated_texts(document)])
        for (number, row), document in zip(batch, documents):
            yield row["id"] if row.get("id") not in (None, "") else number, engine.score(document, together)


def rows(path: str, column: str) -> Iterator[dict[str, Any]]:
    """The rows of a table (csv, tsv, jsonl, parquet) as dictionaries, each with `column`.

    Raises DocumentError for a file that is no table or has no such column.
    """
    suffix = os.path.splitext(path)[1].lower()
    readers = {
        ".csv": _delimited,
        ".tsv": _delimited,
        ".jsonl": _json_lines,
        ".ndjson": _json_lines,
        ".parquet": _parquet,
    }
    if suffix not in readers:
        raise DocumentError(f"{path}: is no table; these are: {', '.join(readers)}")
    try:
        for row in readers[suffix](path):
            if column not in row:
                names = ", ".join(str(name) for name in row if name is not None)
                raise DocumentError(f"{path}: has no column “{column}”; it has: {names}")
            yield row
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise DocumentError(f"{path}: not valid UTF-8 ({error.reason} at byte {error.start} of a block)") from None


def _delimited(path: str) -> Iterator[dict[str, Any]]:
    import csv

    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with open(path, encoding="utf-8-sig", newline="") as file:
        if path.lower().endswith(".tsv"):
            # A quote in a TSV is a character like any other where the file was written without quoting.
            quoted = '\t"' in file.read(1 << 16)
            file.seek(0)
            yield from csv.DictReader(
                file, delimiter="\t", quoting=csv.QUOTE_MINIMAL if quoted and _is_quoted(path) else csv.QUOTE_NONE
            )
        else:
            yield from csv.DictReader(file)


def _is_quoted(path: str) -> bool:
    """Whether fields that open with a quote also close with one, in the first lines of a TSV."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        fields = [field for line in islice(file, 200) for field in line.rstrip("\r\n").split("\t")]
    opened = [field for field in fields if field.startswith('"')]
    return bool(opened) and all(len(field) > 1 and field.endswith('"') for field in opened)


def _json_lines(path: str) -> Iterator[dict[str, Any]]:
    import json

    with open(path, encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise DocumentError(f"{path}: line {number}: not valid JSON: {error.msg}") from None
            if not isinstance(row, dict):
                raise DocumentError(f"{path}: line {number}: must be a JSON object")
            yield row


def _parquet(path: str) -> Iterator[dict[str, Any]]:
    try:
        import pyarrow.parquet as parquet
    except ModuleNotFoundError:
        raise DocumentError(f"{path}: reading Parquet needs pyarrow: pip install pyarrow") from None
    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(_BATCH):
            yield from batch.to_pylist()
