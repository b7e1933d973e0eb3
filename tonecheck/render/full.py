"""The output a writer reads: the line, the words underlined, what the reader feels, what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tonecheck.findings import Finding, Report
from tonecheck.render.style import SEVERITY_COLOURS, Style, display_width, scores_line
from tonecheck.text import LineIndex

_WIDTH = 96


def document(report: Report, colour: bool) -> Iterator[str]:
    """The lines for one document; nothing for one without findings and scores."""
    style = Style(colour)
    if not report.findings and report.score is None:
        return
    yield style(report.document.path, "bold", "underline") + _kind(report, style)
    index = LineIndex(report.document.text)
    for finding in report.findings:
        yield from _finding(finding, report.document.text, index, style)
    if report.score is not None:
        yield "  " + scores_line(report.score, style)
    yield ""


def _kind(report: Report, style: Style) -> str:
    """The kind of message, where it makes a difference to what is shown."""
    kind = report.kind
    return style(f"  ({kind.name}, by {kind.why})", "dim") if kind and kind.matters else ""


def _finding(finding: Finding, text: str, index: LineIndex, style: Style) -> Iterator[str]:
    line, column = index.line_column(finding.span.start)
    severity = finding.severity.label
    fixable = "  [fix]" if finding.fix and finding.fix.safety == "safe" else ""
    yield (
        f"  {style(f'{line}:{column}', 'dim')}  {style(severity, SEVERITY_COLOURS[severity], 'bold')}"
        f"  {finding.rule} {style(f'({finding.dimension})', 'dim')}{style(fixable, 'green')}"
    )
    shown, mark = _excerpt(finding, text, index)
    yield f"    {style('|', 'dim')} {shown}"
    yield f"    {style('|', 'dim')} {style(mark, SEVERITY_COLOURS[severity])}"
    yield f"    {finding.message}"
    if finding.alternatives:
        yield f"    {style('Instead:', 'green')} " + " · ".join(finding.alternatives)
    yield ""


def _excerpt(finding: Finding, text: str, index: LineIndex) -> tuple[str, str]:
    """The finding's first line, cut to fit, and carets under its words."""
    line = index.line_span(index.line_column(finding.span.start)[0])
    end = max(finding.span.start, min(finding.span.end, line.end))
    first, last = line.start, line.end
    while first < finding.span.start and text[first].isspace():
        first += 1
    if last - first > _WIDTH:
        first = max(first, min(finding.span.start - 30, last - _WIDTH))
        last = min(last, first + _WIDTH)
    end = min(end, last)
    lead = "…" if first > line.start and text[line.start : first].strip() else ""
    tail = "…" if last < line.end else ""
    before, marked = _plain(text[first : finding.span.start]), _plain(text[finding.span.start : end])
    shown = lead + before + marked + _plain(text[end:last]) + tail
    return shown, " " * display_width(lead + before) + "^" * max(1, display_width(marked))


def _plain(text: str) -> str:
    """`text` with control characters made harmless for a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def summary(reports: Sequence[tuple[int, int, int]], errors: int, colour: bool) -> str:
    """The last line: (findings, fixable, unsafely fixable) of each document, and how many files failed."""
    style = Style(colour)
    found = sum(count for count, _, _ in reports)
    safe = sum(count for _, count, _ in reports)
    unsafe = sum(count for _, _, count in reports)
    text = f"{_count(found, 'finding')} in {_count(len(reports), 'file')}"
    if found == 0:
        text = style(f"No findings in {_count(len(reports), 'file')}", "green")
    if safe:
        text += f", {safe} to be fixed with --fix"
    if unsafe:
        text += f", {unsafe} more with --unsafe-fixes"
    if errors:
        text += style(f", {_count(errors, 'file')} could not be read", "red")
    return text + "."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
