"""GitLab's code quality report: a JSON array, one object a finding."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from tonecheck.findings import Report, Severity
from tonecheck.fingerprint import fingerprints
from tonecheck.render import Run
from tonecheck.render.places import advice, located

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The array. GitLab keeps one finding for each fingerprint, so like ones in a file are numbered."""
    start = "["
    for report in reports:
        path = run.place(report.document.path)
        seen: Counter[str] = Counter()
        for (finding, place), print_ in zip(located(report), fingerprints(report)):
            seen[print_] += 1
            entry = {
                "type": "issue",
                "check_name": finding.rule,
                "description": advice(finding),
                "categories": ["Style"],
                "severity": _SEVERITIES[finding.severity],
                "fingerprint": _digest(path, print_, seen[print_]),
                "location": {"path": path, "lines": {"begin": place.line, "end": place.end_line}},
            }
            yield f"{start}\n{json.dumps(entry, ensure_ascii=False)}"
            start = ","
    yield "[]\n" if start == "[" else "\n]\n"


def _digest(path: str, print_: str, number: int) -> str:
    from hashlib import blake2b

    return blake2b(f"{path}\0{print_}\0{number}".encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
