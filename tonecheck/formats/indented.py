"""What HAML and Slim share: elements nested by indentation, text in lines, Ruby in between."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, embedded, html
from tonecheck.formats.builder import ProseBuilder
from tonecheck.templates import Tag
from tonecheck.text import Prose, Span

SPELLING = ("literal",)

_LINE = re.compile(r"([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_INTERPOLATION = re.compile(r"(?<!\\)#\{\{?(?:[^{}\r\n]|\{[^{}\r\n]{0,400}\}){0,1000}\}\}?")
_HTML_TAG = re.compile(r"<!--[\s\S]*?-->|</?[A-Za-z][^<>\r\n]{0,1000}>")
_STRING = r"\"(?P<double>(?:[^\"\\\r\n]|\\.)*)\"|'(?P<single>(?:[^'\\\r\n]|\\.)*)'"
# Helpers whose string is a label: link_to "Your order", url.
_LABELLED = re.compile(
    r"(?:(?P<link>(?:\w+_)?(?:link_to|mail_to))|(?:\w+_)?button_to|button_tag|submit_tag|\w+\.(?:\w+_)?(?:submit|button))\b"
)
# Lines of code that decide about the deeper lines after them, and those that begin another alternative.
_DECIDES = re.compile(r"-\s*(?:(?:if|unless|case|while|until|for|begin)\b|[^\r\n]*\bdo\s*(?:\|[^|\r\n]*\|)?\s*$)")
_ALTERNATIVE = re.compile(r"-\s*(?:else|elsif|when|in|rescue|ensure)\b")
_BLOCK = re.compile(r"\bdo\s*(?:\|[^|]*\|)?\s*$")
_ATTRIBUTE = re.compile(
    rf"[\"']?\b(alt|title|placeholder|aria-label|(?:turbo[-_])?confirm)[\"']?\s*(?:=>|[=:])\s*(?:{_STRING})"
)
_INLINE = frozenset(
    "a abbr b bdi big br cite code em font i img input kbd label mark q s samp small span strike strong sub sup tt u var wbr".split()
)
_ROLES = {
    "title": "subject", "li": "list item", "footer": "footer", "button": "button", "option": "button", "caption": "heading",
    "legend": "heading", "summary": "heading", **{f"h{n}": "heading" for n in range(1, 7)},
}  # fmt: skip
_SHOWN_FILTERS = {
    "plain": "html", "preserve": "html", "escaped": "text", "markdown": "markdown", "kramdown": "markdown", "redcarpet": "markdown",
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
    """What is open at an indentation; ``decides`` is "condition" for one and "arm" for an alternative deeper than it."""

    indent: int
    block: bool
    role: str
    hidden: bool
    decides: str = ""


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
        # What the paragraph is if it is only the label of a link or a button, and whether it holds more than values.
        self._label = ""
        self._said = False
        # Whether "case" was the last line: the next alternative is its first.
        self._in_case = False

    def lines(self) -> Iterator[Line]:
        """Every line that is not blank; what is less deep closes what was open."""
        at = 0
        while at < len(self.source.text):
            match = _LINE.match(self.source.text, at)
            assert match
            line = Line(match.start(), match.start(2), match.end(2), match.end())
            at = line.next
            if line.at < line.end:
                self._close(line)
                yield line
                at = max(at, self._resume)
        self.flush()

    _resume = 0

    def bracketed(self, line: Line, at: int) -> tuple[Line, int]:
        """Read the attributes in brackets from `at`; the offset after them, and the line to its end there."""
        text = self.source.text
        while at < len(text) and text[at] in "{([":
            end = bracket_end(text, at)
            self.attributes(at, end)
            at = end
        if at <= line.end:
            return line, at
        end = at
        while end < len(text) and text[end] not in "\r\n":
            end += 1
        self.go_on(end)
        return Line(line.start, line.at, end, end), at

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

    def _close(self, line: Line) -> None:
        alternative = _ALTERNATIVE.match(self.source.text, line.at, line.end)
        while self._levels[-1].indent >= line.indent:
            level = self._levels[-1]
            if alternative and level.decides and level.indent == line.indent:
                break
            if level.block:
                self.flush()
            elif level.decides == "condition":
                self._builder.control("close")
            self._levels.pop()

    def flush(self) -> None:
        """End the paragraph."""
        role = self._levels[-1].role
        self.prose += self._builder.build(self._label if self._label and role in ("body", "list item") else role)
        self._label = ""
        self._said = False

    def steer(self, line: Line, marks: tuple[str, ...]) -> None:
        """A line of code that shows nothing, but may decide about what is deeper; it goes on after one of the `marks`."""
        end = continued(self.source.text, line, marks)
        self.go_on(end)
        text, level = self.source.text, self._levels[-1]
        if _ALTERNATIVE.match(text, line.at, line.end):
            if not self._in_case:
                self._builder.control("branch")
            self._in_case = False
            if level.indent < line.indent:
                self._levels.append(level._replace(indent=line.indent, block=False, decides="arm"))
        elif _DECIDES.match(text, line.at, max(line.end, len(text[:end].rstrip()))):
            self._builder.control("open")
            self._in_case = text[line.at + 1 : line.end].lstrip().startswith("case")
            self._levels.append(level._replace(indent=line.indent, block=False, decides="condition"))

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
        self._label = ""
        self._said = True
        self._marked_up(start, end)

    def _marked_up(self, start: int, end: int) -> None:
        for tag in _HTML_TAG.finditer(self.source.shadow, start, end):
            html.add_decoded(self._builder, self.source, start, tag.start())
            start = tag.end()
        html.add_decoded(self._builder, self.source, start, end)

    def _space(self, start: int) -> None:
        if self._builder and not self._builder.ends_with_space and start > 0:
            self._builder.replace(" ", start - 1, start)

    def code(self, line: Line, start: int, marks: tuple[str, ...]) -> None:
        """Ruby whose value is shown: the copy in it, or a stand-in. What is deeper is its content if it takes a block.

        It goes on after one of the `marks` at a line's end.
        """
        end = continued(self.source.text, line, marks)
        self.go_on(end)
        end = max(line.end, len(self.source.text[:end].rstrip())) if end > line.next else line.end
        code = self.source.text[start:end]
        if self._levels[-1].hidden or start >= end:
            return
        block = _BLOCK.search(code) is not None
        for span, role, _ in templates.labels(self.source.text, Span(start, end), block):
            self.alone(span, role)
        if block:
            return
        if self._builder and not self._said:
            # One value after the other, each in an element of its own as a rule.
            self.flush()
        self._space(line.start)
        label = _LABELLED.match(code.lstrip())
        if label and not self._builder:
            self._label = "link" if label["link"] else "button"
        at = start
        for tag in templates.printed(self.source.text, Span(start, end), Span(start, end)):
            if tag.start > at:
                self._said = True
                self._marked_up(at, tag.start)
            self._builder.tag(tag)
            at = tag.end

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
            self.alone(
                Span(*match.span(group)), "body" if match[1].endswith(("placeholder", "confirm")) else "alt text"
            )

    def filtered(self, line: Line, name: str) -> None:
        """What is deeper than `line` is written in another language: read if people see it as text or Markdown."""
        self.flush()
        inside = self.skip(line)
        if self._levels[-1].hidden or name not in _SHOWN_FILTERS:
            return
        builder = self.source.builder()
        deepest = None
        at = line.next
        while at < inside.end:
            match = _LINE.match(self.source.text, at)
            assert match
            if match[2]:
                deepest = len(match[1]) if deepest is None else deepest
                builder.add(min(at + deepest, match.start(2)), match.end())
            else:
                builder.add(at, match.end())
            at = match.end()
        found = embedded(builder.whole(), _SHOWN_FILTERS[name])
        self.prose += found.prose
        self.comments += found.comments

    def comment(self, span: Span) -> None:
        """Note a comment."""
        self.comments.append(Comment(span, self.source.text[span.start : span.end]))


def extract(source: Source, read: Callable[[Outline, Line], None]) -> Extraction:
    """The copy of a template each of whose lines is read by `read`."""
    outline = Outline(source)
    for line in outline.lines():
        read(outline, line)
    return Extraction(outline.prose, outline.comments)


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
