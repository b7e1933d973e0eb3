"""JUnit XML: a test suite a file, a failed test a finding, so that every CI can show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tonecheck.findings import Report
from tonecheck.render import Run
from tonecheck.render.places import advice, located, words
from tonecheck.render.xml import attributes, escape


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The suites in order; a file without findings is a passed test, one that cannot be read an error."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tonecheck">\n'
    for report in reports:
        yield "\n".join(_suite(report, run.place(report.document.path))) + "\n"
    for path, message in run.errors:
        suite = attributes(name=run.place(path), tests=1, failures=0, errors=1, skipped=0)
        case = attributes(name="can be read", classname=run.place(path))
        error = f"<error{attributes(message=message, type='error')}/>"
        yield f"<testsuite{suite}>\n<testcase{case}>{error}</testcase>\n</testsuite>\n"
    yield "</testsuites>\n"


def _suite(report: Report, path: str) -> Iterator[str]:
    count = len(report.findings)
    yield f"<testsuite{attributes(name=path, tests=count or 1, failures=count, errors=0, skipped=0)}>"
    if not count:
        yield f"<testcase{attributes(name='no findings', classname=path)}/>"
    seen: Counter[str] = Counter()
    for finding, place in located(report):
        # A name without a line number: CI servers know a test by its name, and lines move.
        name = f"{finding.rule}: “{words(finding, report)}”"
        seen[name] += 1
        name += f" ({seen[name]})" if seen[name] > 1 else ""
        failure = attributes(message=finding.message, type=finding.severity.label)
        where = f"{path}:{place.line}:{place.column}"
        yield f"<testcase{attributes(name=name, classname=path, file=path, line=place.line)}>"
        yield f"<failure{failure}>{escape(f'{where}: {advice(finding)}')}</failure></testcase>"
    yield "</testsuite>"
