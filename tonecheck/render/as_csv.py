"""A table for spreadsheets: one row a finding, RFC 4180."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from tonecheck.findings import Report
from tonecheck.render import Run
from tonecheck.render.places import located

COLUMNS = ("path", "line", "column", "rule", "family", "dimension", "severity", "text", "message", "instead", "fix")


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The head, then the rows of each document; ``fix`` is ``safe``, ``suggestion`` or empty."""
    yield _rows([COLUMNS])
    for report in reports:
        text = report.document.text
        rows = [
            (
                report.document.path,
                place.line,
                place.column,
                finding.rule,
                finding.family,
                finding.dimension,
                finding.severity.label,
                " ".join(text[finding.span.start : finding.span.end].split()),
                finding.message,
                " · ".join(finding.alternatives),
                finding.fix.safety if finding.fix else "",
            )
            for finding, place in located(report)
        ]
        if rows:
            yield _rows(rows)


def _rows(rows: Sequence[Sequence[object]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()
