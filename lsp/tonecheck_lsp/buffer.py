"""The text of an open document as its editor changes it, and its lines in the editor's units.

The protocol counts columns in UTF-8, UTF-16 or UTF-32 units and knows three line ends: LF, CRLF and CR. Everything else
in tonecheck counts code points; this module is the only place that turns one into the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from lsprotocol import types as lsp

from tonecheck.text import Span

_LINE_END = re.compile(r"\r\n|\n|\r")
# How many bytes one unit has, and the codec that shows them. Editors may send half of a surrogate pair.
_UNITS = {"utf-8": (1, "utf-8"), "utf-16": (2, "utf-16-le")}


class Lines:
    """The lines of a text, and its offsets as an editor's positions; immutable."""

    __slots__ = ("_encoding", "_starts", "text")

    def __init__(self, text: str, encoding: str = "utf-16", starts: Sequence[int] | None = None) -> None:
        self.text = text
        self._encoding = encoding
        self._starts = starts or [0, *(match.end() for match in _LINE_END.finditer(text))]

    @property
    def count(self) -> int:
        """How many lines there are; an empty text has one."""
        return len(self._starts)

    def span(self, line: int) -> Span:
        """The span of a line, counted from 0, without its line end."""
        start = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def line_at(self, offset: int) -> int:
        """The number of the line that holds an offset, counted from 0."""
        return bisect_right(self._starts, offset) - 1

    def position(self, offset: int) -> lsp.Position:
        """Where an offset stands in the editor's units."""
        line = self.line_at(offset)
        return lsp.Position(line, self._width(self.text[self._starts[line] : offset]))

    def range(self, span: Span) -> lsp.Range:
        """Where a span stands in the editor's units."""
        return lsp.Range(self.position(span.start), self.position(span.end))

    def offset(self, position: lsp.Position) -> int:
        """The offset of an editor's position; what lies beyond the end of a line or of the text is its end."""
        if position.line >= len(self._starts):
            return len(self.text)
        span = self.span(max(0, position.line))
        line = self.text[span.start : span.end]
        return span.start + self._column(line, max(0, position.character))

    def offsets(self, place: lsp.Range) -> Span:
        """The span of an editor's range; one with its ends exchanged is read as it was meant."""
        first, last = self.offset(place.start), self.offset(place.end)
        return Span(min(first, last), max(first, last))

    def _width(self, text: str) -> int:
        if self._encoding not in _UNITS or text.isascii():
            return len(text)
        size, codec = _UNITS[self._encoding]
        return len(text.encode(codec, "surrogatepass")) // size

    def _column(self, line: str, units: int) -> int:
        """How many code points of `line` its first `units` are; half a character is none of it."""
        if self._encoding not in _UNITS or line.isascii():
            return min(units, len(line))
        size, codec = _UNITS[self._encoding]
        data = line.encode(codec, "surrogatepass")
        cut = min(units * size, len(data))
        while 0 < cut < len(data) and _is_inside(data, cut, size):
            cut -= size
        return len(data[:cut].decode(codec, "surrogatepass"))

    def changed(self, span: Span, text: str) -> Lines:
        """These lines with `text` for `span`; only the lines around the edit are looked for anew."""
        new = self.text[: span.start] + text + self.text[span.end :]
        starts, end, delta = self._starts, span.start + len(text), len(text) - (span.end - span.start)
        # A start depends on the character before it and, for a CR, on the one after that.
        first = bisect_right(starts, max(0, span.start - 1))
        last = bisect_right(starts, span.end)
        between = [
            match.end()
            for match in _LINE_END.finditer(new, starts[first - 1], min(len(new), end + 1))
            if match.end() <= end
        ]
        after = [start + delta for start in starts[last:]] if delta else starts[last:]
        return Lines(new, self._encoding, [*starts[:first], *between, *after])


def _is_inside(data: bytes, cut: int, size: int) -> bool:
    """Whether a character of UTF-8, or of UTF-16 in little-endian units, goes on at `cut`."""
    if size == 1:
        return 0x80 <= data[cut] < 0xC0
    return 0xDC <= data[cut + 1] < 0xE0 and 0xD8 <= data[cut - 1] < 0xDC


def apply(lines: Lines, changes: Sequence[lsp.TextDocumentContentChangeEvent], encoding: str) -> Lines:
    """The lines after an editor's changes, made one after the other."""
    for change in changes:
        if isinstance(change, lsp.TextDocumentContentChangePartial):
            lines = lines.changed(lines.offsets(change.range), change.text)
        else:
            lines = Lines(change.text, encoding)
    return lines
