"""A comment for a pull or merge request: the scores before and after, then what to look at, file by file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tonecheck.findings import DIMENSIONS, Finding, Report, Score
from tonecheck.render import Run
from tonecheck.render.full import summary
from tonecheck.render.places import Place, lead, located
from tonecheck.render.style import is_worse
from tonecheck.text import LineIndex

# A marker that no reader sees, by which a bot finds its comment again.
_MARK = "<!-- tonecheck -->\n"
# GitHub takes 65,536 characters in a comment.
_MOST = 60_000
# Up to so many findings are shown unfolded.
_OPEN = 10
_SPECIAL = re.compile(r"[\\`*_\[\]|~<>&$]")
# A mention or a reference to an issue; a backslash would not stop it.
_CALL = re.compile(r"([@#])(?=\w)")


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The comment. What does not fit is counted and left out, the files in order."""
    rows: list[str] = []
    details: list[str] = []
    room, left_out = _MOST, 0
    for report in reports:
        path = run.place(report.document.path)
        moved = report.before is not None and report.before != report.score
        if not report.findings and not moved:
            continue
        row = _row(report, path)
        shown = "\n".join(_details(report, path)) if report.findings else ""
        if len(row) + len(shown) > room:
            left_out += 1
            continue
        room -= len(row) + len(shown)
        rows.append(row)
        details += [shown] if shown else []
    yield _MARK
    yield f"**tonecheck**: {summary(run)}\n\n"
    if rows:
        heads = "".join(f" {dimension} |" for dimension in DIMENSIONS)
        yield f"| file |{heads} findings |\n| --- |{' ---: |' * len(DIMENSIONS)} ---: |\n" + "".join(rows) + "\n"
    opening = "<details open>" if run.tally.findings <= _OPEN else "<details>"
    yield "\n".join(opening + text for text in details)
    if left_out:
        yield f"\n{left_out} more {'file is' if left_out == 1 else 'files are'} left out: a comment can hold no more.\n"
    for path, message in run.errors:
        yield f"\n`{run.place(path)}` could not be read: {_text(message)}\n"


def _row(report: Report, path: str) -> str:
    cells = "".join(f" {_cell(name, report.before, report.score)} |" for name in DIMENSIONS)
    return f"| {_code(path)} |{cells} {len(report.findings)} |\n"


def _cell(dimension: str, before: Score | None, now: Score | None) -> str:
    if now is None:
        return ""
    new = round(getattr(now, dimension))
    old = new if before is None else round(getattr(before, dimension))
    if old == new:
        return str(new)
    # Words and no arrows: corporate-speak that falls is better.
    return f"{old} → **{new}** worse" if is_worse(dimension, old, new) else f"{old} → {new} better"


def _details(report: Report, path: str) -> Iterator[str]:
    count = len(report.findings)
    yield f"<summary>{_html(path)}: {count} {'finding' if count == 1 else 'findings'}</summary>\n"
    index = LineIndex(report.document.text)
    for finding, place in located(report):
        yield f"- **line {place.line}**, {finding.severity.label}, `{finding.rule}` ({finding.dimension})<br>"
        yield f"  {_quoted(finding, place, index, report.document.text)}<br>"
        yield f"  {_text(finding.message)}"
        if finding.alternatives:
            yield f"\n  {lead(finding)}:"
            yield from (f"  - {_text(item)}" for item in finding.alternatives)
    yield "\n</details>\n"


def _quoted(finding: Finding, place: Place, index: LineIndex, text: str) -> str:
    """The words in bold, with a little of their line on both sides."""
    line = index.line_span(place.line)
    start, end = finding.span.start, min(finding.span.end, line.end)
    first, last = max(line.start, start - 60), min(line.end, end + 60)
    before = ("…" if first > line.start else "") + text[first:start].lstrip()
    after = text[end:last].rstrip() + ("…" if last < line.end else "")
    # Tags, because asterisks between a letter and a bracket would stay asterisks.
    return f"“{_text(before)}<strong>{_text(text[start:end].strip())}</strong>{_text(after)}”"


def _text(text: str) -> str:
    """`text` so that nothing in it is markup, a mention or a formula."""
    return _CALL.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\g<0>", text))


def _code(text: str) -> str:
    return "`" + text.replace("`", "'").replace("|", "\\|") + "`"


def _html(text: str) -> str:
    from html import escape

    return escape(text)
