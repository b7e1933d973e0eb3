"""The output a writer reads: the line, the words underlined, what the reader feels, what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tonecheck.findings import DIMENSIONS, Finding, Report
from tonecheck.render import Run, Tally
from tonecheck.render.places import lead
from tonecheck.render.style import SEVERITY_COLOURS, Style, display_width, is_worse, scores_line
from tonecheck.text import LineIndex

_WIDTH = 96


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """Document by document, then the summary."""
    for report in reports:
        text = "\n".join(document(report, run.colour))
        if text:
            yield text + "\n"
    yield summary(run) + "\n"


def document(report: Report, colour: bool) -> Iterator[str]:
    """The lines for one document; none for one without findings whose scores stayed as they were."""
    style = Style(colour)
    changed = ", ".join(moved(report, style))
    if not report.findings and not changed:
        return
    yield style(report.document.path, "bold", "underline") + _kind(report, style)
    index = LineIndex(report.document.text)
    for finding in report.findings:
        yield from _finding(finding, report.document.text, index, style)
    if report.score is not None:
        yield "  " + scores_line(report.score, style) + style(f"   by {report.scorer}", "dim")
        if changed:
            yield f"  {changed}"
    yield ""


def _kind(report: Report, style: Style) -> str:
    """The kind of message, where it makes a difference to what is shown."""
    kind = report.kind
    return style(f"  ({kind.name}, by {kind.why})", "dim") if kind and kind.matters else ""


def moved(report: Report, style: Style) -> Iterator[str]:
    """How each score moved since the version before: “warmth 61 to 48”."""
    if report.before is None or report.score is None:
        return
    for dimension in DIMENSIONS:
        old, new = (round(getattr(score, dimension)) for score in (report.before, report.score))
        if old != new:
            yield style(f"{dimension} {old} to {new}", "red" if is_worse(dimension, old, new) else "green")


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
        yield f"    {style(f'{lead(finding)}:', 'green')} " + " · ".join(finding.alternatives)
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


def summary(run: Run) -> str:
    """The last lines: how much was found, what can be fixed, what was kept quiet, what could not be read."""
    style, tally = Style(run.colour), run.tally
    if not (tally.files or run.errors or run.since):
        return "Nothing to check."
    files = _count(tally.files, "changed file" if run.since else "file")
    if 0 < tally.hit < tally.files:
        files = f"{tally.hit} of {files}"
    since = f" since {run.since}" if run.since else ""
    text = f"{_count(tally.findings, 'finding')} in {files}{since}"
    if tally.findings == 0:
        text = style(f"No findings in {files}{since}", "green")
    if tally.safe:
        text += f", {tally.safe} to be fixed with --fix"
    if tally.unsafe:
        text += f", {tally.unsafe} more with --unsafe-fixes"
    if run.quiet:
        text += f", {run.quiet} more in the baseline"
    if run.errors:
        text += style(f", {_count(len(run.errors), 'file')} could not be read", "red")
    text += "."
    if run.fixed:
        gone, them = ("is gone", "it") if run.fixed == 1 else ("are gone", "them")
        text += (
            f"\n{_count(run.fixed, 'finding')} of the baseline {gone}; `tonecheck baseline --update` takes {them} off."
        )
    return text


def statistics(tally: Tally, colour: bool) -> Iterator[str]:
    """How often each family and each of its rules was found and in how many files, most frequent first."""
    style = Style(colour)
    families: dict[str, list[tuple[int, int, str, str]]] = {}
    for (family, rule, dimension), count in tally.rules.items():
        row = (-count, tally.touched[family, rule, dimension], rule, dimension)
        families.setdefault(family, []).append(row)
    if families:
        yield style("findings  files", "bold")
    for family, rows in sorted(families.items(), key=lambda item: (sum(row[0] for row in item[1]), item[0])):
        yield style(f"{-sum(row[0] for row in rows):8}  {tally.families[family]:5}  {family}", "bold")
        for count, files, rule, dimension in sorted(rows):
            yield f"{-count:8}  {files:5}    {rule} {style(f'({dimension})', 'dim')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
