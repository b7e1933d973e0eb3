"""Checkstyle XML, which Jenkins, reviewdog and many editors read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tonecheck.findings import Report, Severity
from tonecheck.render import Run
from tonecheck.render.places import advice, located
from tonecheck.render.xml import attributes

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "info"}


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """Every file checked, with its findings."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n'
    for report in reports:
        yield f"<file{attributes(name=run.place(report.document.path))}>\n"
        for finding, place in located(report):
            row = attributes(
                line=place.line,
                column=place.column,
                severity=_SEVERITIES[finding.severity],
                message=advice(finding),
                source=f"tonecheck.{finding.family}.{finding.rule}",
            )
            yield f"<error{row}/>\n"
        yield "</file>\n"
    for path, message in run.errors:
        row = attributes(line=1, severity="error", message=message, source="tonecheck")
        yield f"<file{attributes(name=run.place(path))}>\n<error{row}/>\n</file>\n"
    yield "</checkstyle>\n"
