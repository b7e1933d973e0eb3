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


def row(label: str, score: Score | None, words: int, style: Style, *, is_path: bool = True) -> str:
    """One line: a label, a path or the beginning of a sentence, and four numbers with bars."""
    if display_width(label) >= _PATH_WIDTH:
        label = "…" + label[-(_PATH_WIDTH - 2) :] if is_path else label[: _PATH_WIDTH - 2] + "…"
    label += " " * (_PATH_WIDTH - display_width(label))
    if score is None:
        why = "no copy to rate" if not words else "nothing in English to rate"
        return f"{label}{why:>62}  {words:5}"
    cells = []
    for dimension in DIMENSIONS:
        value = getattr(score, dimension)
        cells.append("  " + style(bar(value, 8), QUALITY_COLOURS[quality(dimension, value)]) + f" {value:3.0f}  ")
    return label + "".join(cells).rstrip() + f"  {words:5}"


def document(report: Report, moved: Sequence[Moved], sentences: Sequence[str], style: Style) -> Iterator[str]:
    """The row of a document, its sentences if wanted (what their reader sees), then what moved its scores."""
    yield row(report.document.path, report.score, report.words, style)
    for item, words in zip(report.sentences, sentences):
        yield row("  " + words, item.score, len(words.split()), style, is_path=False)
    for sign, title, colour in ((-1, "costs", "red"), (1, "earns", "green")):
        for move in [m for m in moved if m.points * sign > 0]:
            yield f"    {style(title, colour)} {move.dimension:10} “{_quoted(move, style, colour)}”"
            yield f"    {'':16} {style(move.reason, 'dim')}"


_LONGEST_QUOTE = 96


def _quoted(move: Moved, style: Style, colour: str) -> str:
    """What a sentence says, cut to what is around the words that did it, which are marked."""
    quote = move.quote
    places = sorted((at, at + len(word.text)) for word in move.words if (at := quote.find(word.text)) >= 0)
    start, end = _window(quote, places[0][0] if places else 0)
    parts, at = ["…" if start else ""], start
    for first, last in places:
        if at <= first and last <= end:
            parts += [quote[at:first], style(quote[first:last], colour)]
            at = last
    return "".join([*parts, quote[at:end].rstrip(), "…" if end < len(quote) else ""])


def _window(quote: str, at: int) -> tuple[int, int]:
    """The part of a long quote that is shown: with the place `at`, from word to word."""
    if len(quote) <= _LONGEST_QUOTE:
        return 0, len(quote)
    start = max(0, min(at - _LONGEST_QUOTE // 4, len(quote) - _LONGEST_QUOTE))
    if start:
        start = quote.rfind(" ", 0, min(at, start + 12) + 1) + 1
    end = min(len(quote), start + _LONGEST_QUOTE)
    return start, end if end == len(quote) else max(quote.rfind(" ", start, end), start + 1)
