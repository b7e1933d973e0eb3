"""One line a finding, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tonecheck.findings import Report
from tonecheck.render import Run
from tonecheck.text import LineIndex


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The lines of each document."""
    for report in reports:
        yield from (line + "\n" for line in document(report))


def document(report: Report) -> Iterator[str]:
    """``path:line:column: severity rule message`` for each finding."""
    index = LineIndex(report.document.text) if report.findings else None
    for finding in report.findings:
        assert index
        line, column = index.line_column(finding.span.start)
        yield f"{report.document.path}:{line}:{column}: {finding.severity.label} {finding.rule} {finding.message}"
