"""Suppression in place: ``tonecheck: ignore[rule]`` in a comment of the host or template language.

``ignore[a, b]`` counts for the comment's own line, or for the next line of copy where it stands alone;
``ignore-start[...]`` to ``ignore-end`` for a block; ``ignore-file[...]`` for the whole file. Without
brackets it counts for every rule. A rule can be named by its id, its family or its dimension.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tonecheck.findings import Finding, Severity
from tonecheck.formats import Comment
from tonecheck.text import LineIndex, Span

_DIRECTIVE = re.compile(r"tonecheck:\s*(ignore(?:-file|-start|-end)?)(?:\s*\[([^\]]*)\])?")


@dataclass(frozen=True, slots=True)
class _Directive:
    comment: Span
    covers: Span
    names: frozenset[str]

    def silences(self, finding: Finding) -> bool:
        named = not self.names or not self.names.isdisjoint((finding.rule, finding.family, finding.dimension))
        return named and self.covers.start <= finding.span.start < self.covers.end


def apply(findings: Iterable[Finding], comments: Sequence[Comment], text: str) -> list[Finding]:
    """The findings that no comment silences, and one for every comment that silences nothing."""
    directives = _directives(comments, text)
    if not directives:
        return list(findings)
    used: set[_Directive] = set()
    kept = []
    for finding in findings:
        silencing = [directive for directive in directives if directive.silences(finding)]
        used.update(silencing)
        if not silencing:
            kept.append(finding)
    return kept + [_unused(directive) for directive in directives if directive not in used]


def _unused(directive: _Directive) -> Finding:
    return Finding(
        rule="unused-ignore",
        family="tonecheck",
        dimension="humanity",
        severity=Severity.HINT,
        span=directive.comment,
        message="This comment silences nothing any more; it can go.",
        alternatives=("Delete the comment.",),
    )


def _directives(comments: Sequence[Comment], text: str) -> list[_Directive]:
    found: list[_Directive] = []
    index: LineIndex | None = None
    block: tuple[Span, frozenset[str]] | None = None
    for comment in comments:
        match = _DIRECTIVE.search(comment.text)
        if not match:
            continue
        index = index or LineIndex(text)
        names = frozenset(name.strip() for name in (match[2] or "").split(",") if name.strip())
        if match[1] == "ignore-file":
            found.append(_Directive(comment.span, Span(0, len(text) + 1), names))
        elif match[1] == "ignore-start":
            block = (comment.span, names)
        elif match[1] == "ignore-end" and block:
            found.append(_Directive(block[0], Span(block[0].end, comment.span.start), block[1]))
            block = None
        elif match[1] == "ignore":
            covered = comment.covers or _line_covered(comment.span, text, index)
            found.append(_Directive(comment.span, covered, names))
    if block:
        found.append(_Directive(block[0], Span(block[0].end, len(text) + 1), block[1]))
    return found


def _line_covered(comment: Span, text: str, index: LineIndex) -> Span:
    """The comment's line; where nothing else is on it, the next line that is not blank."""
    first = index.line_span(index.line_column(comment.start)[0])
    number = index.line_column(max(comment.start, comment.end - 1))[0]
    last = index.line_span(number)
    if (text[first.start : comment.start] + text[comment.end : last.end]).strip():
        return Span(first.start, last.end + 1)
    while number < index.count:
        number += 1
        line = index.line_span(number)
        if text[line.start : line.end].strip():
            return Span(line.start, line.end + 1)
    return Span(first.start, last.end + 1)
