"""What HAML and Slim share: elements nested by indentation, text in lines, Ruby in between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, html
from tonecheck.formats.builder import ProseBuilder
from tonecheck.templates import Tag
from tonecheck.text import Prose, Span

SPELLING = ("literal",)

_LINE = re.compile(r"([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_INTERPOLATION = re.compile(r"(?<!\\)#\{\{?(?:[^{}\r\n]|\{[^{}\r\n]{0,400}\}){0,1000}\}\}?")
_HTML_TAG = re.compile(r"<!--[\s\S]*?-->|</?[A-Za-z][^<>\r\n]{0,1000}>")
_STRING = r"\"(?P<double>(?:[^\"\\\r\n]|\\.)*)\"|'(?P<single>(?:[^'\\\r\n]|\\.)*)'"
_WHOLE = re.compile(rf"\s*\(?(?:{_STRING})\)?(?:\.html_safe)?\s*$")
# Helpers whose first string is a label: link_to "Your order", url.
_LABELLED = re.compile(
    rf"\s*(?:link_to|button_to|mail_to|button_tag|submit_tag|label_tag|(?:\w+\.)(?:submit|button|label\s*\(?\s*:\w+\s*,))(?!\w)\s*\(?\s*(?:{_STRING})"
)
_ATTRIBUTE = re.compile(rf"[\"']?\b(alt|title|placeholder|aria-label)[\"']?\s*(?:=>|[=:])\s*(?:{_STRING})")
_INLINE = frozenset(
    "a abbr b bdi big br cite code em font i img input kbd label mark q s samp small span strike strong sub sup tt u var wbr".split()
)
_ROLES = {
    "title": "subject", "li": "list item", "footer": "footer", "button": "button", "option": "button", "caption": "heading",
    "legend": "heading", "summary": "heading", **{f"h{n}": "heading" for n in range(1, 7)},
}  # fmt: skip
_SILENT = frozenset("script style pre code kbd samp svg".split())


class Line(NamedTuple):
    """A line without its end: where its indentation begins, and where its content does."""

    start: int
    at: int
    end: int
    next: int

    @property
    def indent(self) -> int:
        """How deep the line stands, in characters."""
        return self.at - self.start


class _Level(NamedTuple):
    indent: int
    block: bool
    role: str
    hidden: bool


class Outline:
    """Collects prose as a reader goes down the lines; see `lines`, `element` and `text`."""

    def __init__(self, source: Source) -> None:
        tags = [
            Tag(*match.span(), "output", templates.stand_in(match.group()))
            for match in _INTERPOLATION.finditer(source.text)
        ]
        self.source = Source(source.text, templates.shadow(source.text, tags), tags, source.spelling)
        self.prose: list[Prose] = []
        self.comments: list[Comment] = []
        self._builder = self.source.builder()
        self._levels = [_Level(-1, True, "body", False)]

    def lines(self) -> Iterator[Line]:
        """Every line that is not blank; what is less deep closes what was open."""
        at = 0
        while at < len(self.source.text):
            match = _LINE.match(self.source.text, at)
            assert match
            line = Line(match.start(), match.start(2), match.end(2), match.end())
            at = line.next
            if line.at < line.end:
                self._close(line.indent)
                yield line
                at = max(at, self._resume)
        self.flush()

    _resume = 0

    def skip(self, line: Line) -> Span:
        """Leave out everything deeper than `line`; the span of it."""
        at = line.next
        while at < len(self.source.text):
            match = _LINE.match(self.source.text, at)
            assert match
            if match[2] and len(match[1]) <= line.indent:
                break
            at = match.end()
        self._resume = at
        return Span(line.start, at)

    def go_on(self, at: int) -> None:
        """Read on at offset `at`, where something that began on this line ends."""
        self._resume = at

    def _close(self, indent: int) -> None:
        while self._levels[-1].indent >= indent:
            if self._levels[-1].block:
                self.flush()
            self._levels.pop()

    def flush(self) -> None:
        """End the paragraph."""
        self.prose += self._builder.build(self._levels[-1].role)

    def element(self, indent: int, name: str) -> None:
        """An element begins; what is deeper is in it."""
        parent = self._levels[-1]
        block = name not in _INLINE
        if block:
            self.flush()
        hidden = parent.hidden or name in _SILENT
        self._levels.append(_Level(indent, block, _ROLES.get(name, parent.role), hidden))

    def text(self, line: Line, start: int, end: int) -> None:
        """Add the text of a line, its markup and entities read."""
        if self._levels[-1].hidden or start >= end:
            return
        self._space(line.start)
        for tag in _HTML_TAG.finditer(self.source.shadow, start, end):
            html.add_decoded(self._builder, self.source, start, tag.start())
            start = tag.end()
        html.add_decoded(self._builder, self.source, start, end)

    def _space(self, start: int) -> None:
        if self._builder and not self._builder.ends_with_space and start > 0:
            self._builder.replace(" ", start - 1, start)

    def code(self, line: Line, start: int, end: int) -> None:
        """Ruby whose value is shown: a string as it stands, or a stand-in; the label of a link."""
        if self._levels[-1].hidden:
            return
        code = self.source.text[start:end]
        whole = _WHOLE.match(code)
        found = whole or _LABELLED.match(code)
        if found:
            group = "single" if found["double"] is None else "double"
            inside = Span(start + found.start(group), start + found.end(group))
            if whole:
                self.text(line, *inside)
                return
            self.alone(inside, "link" if "link" in code[:10] else "button")
            return
        self._space(line.start)
        self._builder.replace(templates.stand_in(code), start, end)

    def alone(self, span: Span, role: str) -> None:
        """Add a prose of its own."""
        builder: ProseBuilder = self.source.builder()
        html.add_decoded(builder, self.source, *span)
        self.prose += builder.build(role)

    def attributes(self, start: int, end: int) -> None:
        """Words in attributes that people see or hear."""
        if self._levels[-1].hidden:
            return
        for match in _ATTRIBUTE.finditer(self.source.text, start, end):
            group = "single" if match["double"] is None else "double"
            self.alone(Span(*match.span(group)), "body" if match[1] == "placeholder" else "alt text")

    def comment(self, span: Span) -> None:
        """Note a comment."""
        self.comments.append(Comment(span, self.source.text[span.start : span.end]))

    def found(self) -> Extraction:
        """All that was read."""
        return Extraction(self.prose, self.comments)


def continued(text: str, line: Line, marks: tuple[str, ...]) -> int:
    """The end of the code that begins on `line`: after one of the `marks` at a line's end it goes on."""
    start, end, at = line.at, line.end, line.next
    while text[start:end].rstrip()[-1:] in marks and at < len(text):
        start = end = at
        while end < len(text) and text[end] not in "\r\n":
            end += 1
        at = end + (2 if text.startswith("\r\n", end) else 1)
    return min(at, len(text))


def bracket_end(text: str, at: int) -> int:
    """The end of the bracket at `at` with all in it; strings are looked through. Not beyond 4,000 characters."""
    opened = 0
    for match in _BRACKETS.finditer(text, at, min(len(text), at + 4000)):
        if match.group() in ("{", "(", "["):
            opened += 1
        elif match.group() in ("}", ")", "]"):
            opened -= 1
            if not opened:
                return match.end()
    return at + 1


_BRACKETS = re.compile(r"\"(?:[^\"\\]|\\[\s\S])*\"|'(?:[^'\\]|\\[\s\S])*'|[{}()\[\]]")
