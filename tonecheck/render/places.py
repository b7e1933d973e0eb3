"""Lines and columns as the services count them, and fixes as one replacement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tonecheck.findings import Finding, Fix, Report
from tonecheck.text import LineIndex, Span


class Place(NamedTuple):
    """Where a span starts and ends; all count from 1, columns in code points, the end lies behind the last one."""

    line: int
    column: int
    end_line: int
    end_column: int


def place(index: LineIndex, span: Span) -> Place:
    """The place of a span; the end of the last line it touches, where it stops at the start of the next."""
    line, column = index.line_column(span.start)
    end_line, end_column = index.line_column(span.end)
    if end_column == 1 and end_line > line:
        last = index.line_span(end_line - 1)
        end_line, end_column = end_line - 1, last.end - last.start + 1
    return Place(line, column, end_line, end_column)


def located(report: Report) -> Iterator[tuple[Finding, Place]]:
    """The findings of a report with their places."""
    if report.findings:
        index = LineIndex(report.document.text)
        yield from ((finding, place(index, finding.span)) for finding in report.findings)


def words(finding: Finding, report: Report, longest: int = 80) -> str:
    """The words a finding is about as they stand in the file, on one line and cut to fit."""
    text = " ".join(report.document.text[finding.span.start : finding.span.end].split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


# So many words can stand in the place of others; a longer alternative is a sentence from somebody else's letter.
_SHORT = 4


def lead(finding: Finding) -> str:
    """What to say before the alternatives: whether they can stand where the words are, or show how others said it."""
    fits = finding.fix or (len(finding.alternatives) == 1 and len(finding.alternatives[0].split()) <= _SHORT)
    return "Instead" if fits else "For example"


def advice(finding: Finding) -> str:
    """The message, and what to write instead."""
    return finding.message + (f" {lead(finding)}: {' · '.join(finding.alternatives)}" if finding.alternatives else "")


def joined(fix: Fix, text: str) -> tuple[Span, str]:
    """A fix as one replacement that spans all its edits, which lie in order."""
    start, parts = fix.edits[0].span.start, []
    at = start
    for edit in fix.edits:
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return Span(start, at), "".join(parts)


def plain(text: str) -> str:
    """`text` without the control characters that neither a log nor XML may hold."""
    return "".join(c if c.isprintable() or c in "\t\n" else " " for c in text)
