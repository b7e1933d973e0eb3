"""The results as JSON, CSV and Parquet: written as they are read from the store, and whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from typing import IO, Any

from tonecheck.audit.rewrites import Rewrite
from tonecheck.audit.summary import Row, Summary
from tonecheck.errors import TonecheckError
from tonecheck.files import Replacement
from tonecheck.findings import DIMENSIONS, Score

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.audit.compare import Changes

SCHEMA = 1
_COLUMNS = ("name", "folder", "kind", "words", *DIMENSIONS, "overall", "findings", "worst_sentence")


@dataclass(frozen=True, slots=True)
class About:
    """What a result is of. ``made`` is the time in ISO 8601; ``complete`` is false where the run was stopped."""

    version: str
    made: str
    scorer: str
    paths: tuple[str, ...]
    complete: bool = True
    masked: bool = False
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that is written down. ``errors`` are names and reasons."""

    about: About
    summary: Summary
    rewrites: tuple[Rewrite, ...]
    errors: tuple[tuple[str, str], ...]
    changes: Changes | None = None


@contextmanager
def writing(path: str, binary: bool = False) -> Iterator[IO[Any]]:
    """A file that appears when it is finished. Raises TonecheckError where it cannot be written."""
    try:
        # What is made from sent mail is for its owner alone.
        with Replacement(path, private=True) as file:
            if binary:
                yield file
            else:
                with TextIOWrapper(file, encoding="utf-8", newline="") as text:
                    yield text
    except OSError as error:
        raise TonecheckError(f"{path}: cannot be written ({error.strerror}); choose another place") from None


def to_json(result: Result, path: str) -> None:
    """Write everything as JSON, one document a line. Raises TonecheckError where that cannot be."""
    summary, about, totals = result.summary, result.about, result.summary.totals
    head = {
        "schema": SCHEMA,
        "tonecheck": about.version,
        "made": about.made,
        "scorer": about.scorer,
        "paths": about.paths,
        "complete": about.complete,
        "masked": about.masked,
        "redacted": about.redacted,
        "totals": {
            "documents": totals.documents,
            "rated": totals.rated,
            "words": totals.words,
            "sentences": totals.sentences,
            "distinct_sentences": totals.distinct,
            "findings": totals.findings,
            "scores": _scores(totals.mean) if totals.mean else None,
            "overall": round(totals.overall, 1),
        },
        "families": [
            {"family": family.name, "findings": family.findings, "documents": family.documents}
            for family in summary.families()
        ],
        "folders": [
            {"folder": name, "documents": count, "scores": _scores(score), "overall": round(overall, 1)}
            for name, count, score, overall in summary.folders()
        ],
        "rewrites": [_rewrite(item, about.redacted) for item in result.rewrites],
        "errors": [{"name": name, "message": message} for name, message in result.errors],
    }
    if result.changes:
        moved = result.changes
        head["changes"] = {
            "since": moved.made,
            "counts": moved.counts,
            "note": moved.note,
            "better": [item._asdict() for item in moved.better],
            "worse": [item._asdict() for item in moved.worse],
            "new": moved.new,
            "gone": moved.gone,
        }
    with writing(path) as file:
        text = json.dumps(head, ensure_ascii=False, indent=1)
        file.write(text.removesuffix("\n}") + ',\n "documents": [')
        for number, row in enumerate(summary.documents("name")):
            file.write((",\n  " if number else "\n  ") + json.dumps(_row(row), ensure_ascii=False))
        file.write('\n ],\n "not_rated": [')
        for number, (name, words, reason) in enumerate(summary.unrated()):
            told = {"name": name, "words": words, "reason": reason}
            file.write((",\n  " if number else "\n  ") + json.dumps(told, ensure_ascii=False))
        file.write("\n ]\n}\n")


def _scores(score: Score) -> dict[str, float]:
    return {name: round(value, 1) for name, value in zip(DIMENSIONS, score)}


def _row(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "folder": row.folder,
        "kind": row.kind or None,
        "words": row.words,
        "scores": _scores(row.score),
        "overall": round(row.overall, 1),
        "findings": row.findings,
    }


def _rewrite(item: Rewrite, redacted: bool) -> dict[str, Any]:
    told: dict[str, Any] = {
        "documents": item.documents,
        "messages": item.messages,
        "places": item.places,
        "words": item.words,
        "cost": round(item.cost),
        "lift": round(item.lift, 1),
        "scores": _scores(item.score),
        "roles": item.roles,
        "folders": item.folders,
        "examples": [{"name": name, "line": line} for name, line in item.examples],
        "rules": [why.rule for why in item.why],
    }
    if not redacted:
        told = {"text": item.text, "variants": item.variants, **told, "blamed": item.blamed}
        told["why"] = [why._asdict() for why in item.why]
    return told


def _table(result: Result) -> Iterator[tuple[Any, ...]]:
    texts = result.summary.store
    for row in result.summary.documents("name"):
        worst = ""
        if row.worst is not None and not result.about.redacted:
            (worst,) = next(texts.rows("SELECT text FROM sentence WHERE id=?", row.worst))
        scores = (round(value, 1) for value in row.score)
        yield row.name, row.folder, row.kind, row.words, *scores, round(row.overall, 1), row.findings, worst


def to_csv(result: Result, path: str) -> None:
    """Write a row for each document as CSV. Raises TonecheckError where that cannot be."""
    import csv

    with writing(path) as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for row in _table(result):
            writer.writerow([_harmless(value) for value in row])


def _harmless(value: Any) -> Any:
    """Text that no spreadsheet takes for a formula: copy comes from anywhere."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value


def to_parquet(result: Result, path: str) -> None:
    """Write a row for each document as Parquet. Raises TonecheckError where that cannot be."""
    from itertools import islice

    import pyarrow as arrow

    from tonecheck.tables import parquet

    kinds = {"words": arrow.int64(), "findings": arrow.int64()}
    kinds |= dict.fromkeys((*DIMENSIONS, "overall"), arrow.float64())
    schema = arrow.schema([(name, kinds.get(name, arrow.string())) for name in _COLUMNS])
    with writing(path, binary=True) as file, parquet().ParquetWriter(file, schema) as writer:
        rows = _table(result)
        while batch := list(islice(rows, 5000)):
            writer.write_table(arrow.table(dict(zip(_COLUMNS, zip(*batch))), schema=schema))
