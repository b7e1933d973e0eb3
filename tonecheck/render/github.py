"""Annotations in GitHub Actions: workflow commands, one a finding.

GitHub shows ten annotations of each level for a step and drops the rest without a word; what comes after them is
printed as plain lines, so that the log holds everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tonecheck.findings import Finding, Report, Severity
from tonecheck.render import Run
from tonecheck.render.full import summary
from tonecheck.render.places import Place, advice, located

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_SHOWN = 10


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """A line for each finding and each file that could not be read, and the summary."""
    made: Counter[str] = Counter()
    for report in reports:
        path = run.place(report.document.path)
        for finding, place in located(report):
            level = _LEVELS[finding.severity]
            made[level] += 1
            if made[level] <= _SHOWN:
                yield _command(level, path, finding, place)
            else:
                yield f"{path}:{place.line}:{place.column}: {level} {finding.rule} {_flat(finding.message)}\n"
    for path, message in run.errors:
        yield f"::error file={_property(run.place(path))},title=tonecheck::{_data(message)}\n"
    hidden = sum(max(0, count - _SHOWN) for count in made.values())
    if hidden:
        yield f"GitHub shows {_SHOWN} annotations of each level; {hidden} more findings are in the lines above.\n"
    yield summary(run) + "\n"


def _command(level: str, path: str, finding: Finding, place: Place) -> str:
    fields = {"file": path, "line": str(place.line), "endLine": str(place.end_line)}
    # Columns are refused for what goes over several lines.
    if place.line == place.end_line:
        fields |= {"col": str(place.column), "endColumn": str(max(place.column, place.end_column - 1))}
    fields["title"] = f"{finding.rule} ({finding.dimension})"
    listed = ",".join(f"{name}={_property(value)}" for name, value in fields.items())
    return f"::{level} {listed}::{_data(advice(finding))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _flat(text: str) -> str:
    return " ".join(text.split())
