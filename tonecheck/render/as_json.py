"""The machine-readable output; its schema is published in ``tonecheck/render/schema.json``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tonecheck.findings import DIMENSIONS, Finding, Fix, KindOfMessage, Moved, Report, Score
from tonecheck.render import Run
from tonecheck.text import LineIndex

SCHEMA = 1


def scores(score: Score | None) -> dict[str, float] | None:
    """The four scores rounded to one digit, or None where nothing was rated."""
    return None if score is None else {name: round(getattr(score, name), 1) for name in DIMENSIONS}


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One JSON object, a document a line."""
    import json

    start = f'{{"schema": {SCHEMA}, "documents": ['
    for report in reports:
        yield f"{start}\n{json.dumps(document(report), ensure_ascii=False)}"
        start = ","
    listed = [{"path": path, "message": message} for path, message in run.errors]
    yield f'{start if start != "," else ""}\n], "errors": {json.dumps(listed, ensure_ascii=False)}}}\n'


def document(report: Report) -> dict[str, Any]:
    """One document: offsets are code points of the decoded file, lines and columns count from 1."""
    index = LineIndex(report.document.text)
    entry = {
        "path": report.document.path,
        "format": report.document.format,
        "kind": _kind(report.kind),
        "scores": scores(report.score),
        "scorer": report.scorer or None,
        "words": report.words,
        "findings": [_finding(finding, report.document.text, index) for finding in report.findings],
    }
    return entry if report.before is None else {**entry, "scores_before": scores(report.before)}


def _kind(kind: KindOfMessage | None) -> dict[str, str] | None:
    return {"name": kind.name, "why": kind.why} if kind else None


def _finding(finding: Finding, text: str, index: LineIndex) -> dict[str, Any]:
    line, column = index.line_column(finding.span.start)
    end_line, end_column = index.line_column(finding.span.end)
    return {
        "rule": finding.rule,
        "family": finding.family,
        "dimension": finding.dimension,
        "severity": finding.severity.label,
        "message": finding.message,
        "text": text[finding.span.start : finding.span.end],
        "start": finding.span.start,
        "end": finding.span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "fix": _fix(finding.fix),
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safety, "edits": edits}


def scored(
    report: Report, moved: Sequence[Moved], sentences: Sequence[str], readability: dict[str, float] | None
) -> dict[str, Any]:
    """The scores of one document, what moved them and, if wanted, its sentences (what their reader sees) and
    readability figures."""
    text = report.document.text
    entry: dict[str, Any] = {
        "path": report.document.path,
        "format": report.document.format,
        "scores": scores(report.score),
        "scorer": report.scorer,
        "words": report.words,
        "moved": [
            {
                "start": move.span.start,
                "end": move.span.end,
                "text": text[move.span.start : move.span.end],
                "dimension": move.dimension,
                "points": round(move.points, 1),
                "quote": move.quote,
                "reason": move.reason,
                "words": [
                    {
                        "start": word.span.start,
                        "end": word.span.end,
                        "text": word.text,
                        "points": None if word.points is None else round(word.points, 1),
                        "rule": word.rule or None,
                    }
                    for word in move.words
                ],
            }
            for move in moved
        ],
    }
    if sentences:
        entry["sentences"] = [
            {
                "start": item.span.start,
                "end": item.span.end,
                "text": text[item.span.start : item.span.end],
                "quote": quote,
                "role": item.role,
                "scores": scores(item.score),
            }
            for item, quote in zip(report.sentences, sentences)
        ]
    if readability is not None:
        entry["readability"] = readability
    return entry
