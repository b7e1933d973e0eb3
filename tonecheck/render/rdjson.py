"""The Reviewdog Diagnostic Format, with fixes as suggestions to accept in a review."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tonecheck.findings import Finding, Report, Severity
from tonecheck.render import Run
from tonecheck.render.places import advice, joined
from tonecheck.text import Document, LineIndex, Span

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.HINT: "INFO"}


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One JSON object, a diagnostic a line."""
    start = '{"source": {"name": "tonecheck"}, "diagnostics": ['
    for report in reports:
        path = run.place(report.document.path)
        ranges = _Ranges(report.document) if report.findings else None
        for finding in report.findings:
            assert ranges
            yield f"{start}\n{json.dumps(_diagnostic(finding, report, path, ranges), ensure_ascii=False)}"
            start = ","
    for path, message in run.errors:
        entry = {"message": message, "location": {"path": run.place(path)}, "severity": "ERROR"}
        yield f"{start}\n{json.dumps(entry, ensure_ascii=False)}"
        start = ","
    yield f"{start if start != ',' else ''}\n]}}\n"


class _Ranges:
    """Turns spans into ranges; columns count bytes of UTF-8, those of a byte order mark included."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._mark = len(document.bom)
        self._index = LineIndex(document.text)

    def __call__(self, span: Span) -> dict[str, Any]:
        return {"start": self._position(span.start), "end": self._position(span.end)}

    def _position(self, offset: int) -> dict[str, int]:
        line, column = self._index.line_column(offset)
        before = self._text[offset - column + 1 : offset]
        mark = self._mark if line == 1 else 0
        return {"line": line, "column": mark + len(before.encode("utf-8", "surrogatepass")) + 1}


def _diagnostic(finding: Finding, report: Report, path: str, ranges: _Ranges) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "message": advice(finding),
        "location": {"path": path, "range": ranges(finding.span)},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }
    if finding.fix:
        span, text = joined(finding.fix, report.document.text)
        entry["suggestions"] = [{"range": ranges(span), "text": text}]
    return entry
