"""What a sentence could say instead: each finding with its sentence, and that sentence with the fix made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tonecheck import fix, formats, sentences
from tonecheck.findings import Finding, Report
from tonecheck.text import Document, Span


class Rewrite(NamedTuple):
    """A finding, the sentence it is in, and that sentence with its fix made (None where only a writer can).

    Sentences are given as the file spells them, markup and tags included; ``span`` is their place in it.
    """

    finding: Finding
    span: Span
    sentence: str
    rewritten: str | None


def options(report: Report) -> Iterator[Rewrite]:
    """A rewrite for every finding about some words of the copy, in their order."""
    document = report.document
    spans = _sentences(document)
    for finding in report.findings:
        inside = [span for span in spans if span.overlaps(finding.span)]
        if inside:
            whole = Span(inside[0].start, inside[-1].end)
            yield Rewrite(finding, whole, document.text[slice(*whole)], _rewritten(document, finding, whole))


def _sentences(document: Document) -> list[Span]:
    """The place of each sentence in the file."""
    found = (p.to_source(span) for p in formats.extract(document).prose for span in sentences.split_prose(p))
    return sorted(found)


def _rewritten(document: Document, finding: Finding, whole: Span) -> str | None:
    if not finding.fix or any(edit.span.start < whole.start or edit.span.end > whole.end for edit in finding.fix.edits):
        return None
    after = fix.apply(document.text, [finding], unsafe=True)[0]
    return after[whole.start : whole.end + len(after) - len(document.text)]
