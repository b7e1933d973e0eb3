"""Colours, bars and widths for terminals; everything here is plain where colour is off."""

from __future__ import annotations

from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Score

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36", "underline": "4"}
SEVERITY_COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}


class Style:
    """Wraps text in colours, or not."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, *styles: str) -> str:
        if not self._colour or not text:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"


def quality(dimension: str, value: float) -> str:
    """``good``, ``fair`` or ``poor``: where a value stands on its scale, whichever end is the better one."""
    goodness = 100 - value if dimension in LOW_IS_GOOD else value
    if dimension in LOW_IS_GOOD:
        return "good" if goodness >= 75 else "fair" if goodness >= 50 else "poor"
    return "good" if goodness >= 60 else "fair" if goodness >= 45 else "poor"


def is_worse(dimension: str, old: float, new: float) -> bool:
    """Whether a value is on the worse side of an older one."""
    return new > old if dimension in LOW_IS_GOOD else new < old


QUALITY_COLOURS = {"good": "green", "fair": "yellow", "poor": "red"}


def bar(value: float, width: int = 10) -> str:
    """A bar of `width` cells for a value from 0 to 100."""
    full = round(value / 100 * width)
    return "█" * full + "░" * (width - full)


def scores_line(score: Score, style: Style) -> str:
    """The four scores as small bars on one line."""
    cells = []
    for dimension in DIMENSIONS:
        value = getattr(score, dimension)
        colour = QUALITY_COLOURS[quality(dimension, value)]
        cells.append(f"{dimension} {style(bar(value), colour)} {value:3.0f}")
    return "   ".join(cells)


def display_width(text: str) -> int:
    """How many terminal cells `text` takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
