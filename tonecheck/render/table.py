"""Scores as a table, with what cost most and what earned credit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from tonecheck.findings import DIMENSIONS, Moved, Report, Score
from tonecheck.render.style import QUALITY_COLOURS, Style, bar, display_width, quality

_PATH_WIDTH = 44


def header(style: Style) -> str:
    """The head of the table."""
    names = "  ".join(f"{name:>14}" for name in DIMENSIONS)
    return style(f"{'':{_PATH_WIDTH}}{names}  words", "bold")


def legend(scorers: Collection[str]) -> str:
    """How to read the numbers, and what gave them."""
    return f"Corporate is best low; in the others 50 is neutral and more is better. Rated by {' and '.join(sorted(scorers))}."


def row(label: str, score: Score | None, words: int, style: Style) -> str:
    """One line: a label and four numbers with bars."""
    label = label if display_width(label) < _PATH_WIDTH else "…" + label[-(_PATH_WIDTH - 2) :]
    label += " " * (_PATH_WIDTH - display_width(label))
    if score is None:
        return f"{label}{'no copy to rate':>62}  {words:5}"
    cells = []
    for dimension in DIMENSIONS:
        value = getattr(score, dimension)
        cells.append("  " + style(bar(value, 8), QUALITY_COLOURS[quality(dimension, value)]) + f" {value:3.0f}  ")
    return label + "".join(cells).rstrip() + f"  {words:5}"


def document(report: Report, moved: Sequence[Moved], sentences: bool, style: Style) -> Iterator[str]:
    """The row of a document, its sentences if wanted, then what moved its scores."""
    text = report.document.text
    yield row(report.document.path, report.score, report.words, style)
    if sentences:
        for item in report.sentences:
            words = " ".join(text[item.span.start : item.span.end].split())
            yield row("  " + words, item.score, len(words.split()), style)
    for sign, title, colour in ((-1, "costs", "red"), (1, "earns", "green")):
        for move in [m for m in moved if m.points * sign > 0]:
            quote = move.quote if len(move.quote) < 90 else move.quote[:87] + "..."
            yield f"    {style(title, colour)} {move.dimension:10} “{quote}” {style(move.reason, 'dim')}"
