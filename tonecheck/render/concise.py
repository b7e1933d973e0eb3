"""One line a finding, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterator

from tonecheck.findings import Report
from tonecheck.text import LineIndex


def document(report: Report) -> Iterator[str]:
    """``path:line:column: severity rule message`` for each finding."""
    index = LineIndex(report.document.text) if report.findings else None
    for finding in report.findings:
        assert index
        line, column = index.line_column(finding.span.start)
        yield f"{report.document.path}:{line}:{column}: {finding.severity.label} {finding.rule} {finding.message}"
