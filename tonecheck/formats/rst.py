"""reStructuredText: titles, paragraphs, lists and the directives that hold copy, read by lines.

docutils keeps lines but no offsets of inline text and takes a quarter of a second to import; the tests hold what is found
here against its output.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from tonecheck.formats import Extraction, Source
from tonecheck.formats.blocks import BlockReader
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.text import URL
from tonecheck.text import Span

_LINE = re.compile(r"([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}\s*$")
_BULLET = re.compile(r"[-*+•‣⁃](?:[ \t]+|$)")
_ENUMERATED = re.compile(
    r"(?:\(?(?:\d{1,4}|[A-Za-z]|#|[ivxlcIVXLC]{1,7})\)|(?:\d{1,4}|[A-Za-z]|#|[ivxlcIVXLC]{1,7})\.)[ \t]+(?=\S)"
)
_FIELD = re.compile(r"(?!:[\w.+:-]{1,60}:`):(?![: ])(?:[^:\\\r\n]|\\.|:(?!\s|$)){1,100}:(?:[ \t]+|$)")
_OPTION = re.compile(r"(?:(?:-\w|--[\w-]+|/\w+)(?:[ =][\w<>.-]+)?(?:, )?)+(?:[ ]{2,}|$)")
_EXPLICIT = re.compile(r"\.\.(?:[ \t]+|$)")
_DIRECTIVE = re.compile(r"([\w:+.-]+?)[ \t]?::(?:[ \t]+|$)")
_SUBSTITUTION = re.compile(r"\|[^|\r\n]+\|[ \t]+([\w:+.-]+)::[ \t]*")
_FOOTNOTE = re.compile(r"\[[^\]\r\n]+\](?:[ \t]+|$)")
_TARGET = re.compile(r"_(?:`[^`]+`|[^:\\]|\\.)+:|__(?::|\s)")
_TABLE = re.compile(r"\+[-=+]{3,}\+\s*$|=+(?:[ ]+=+)+\s*$")
# What a directive shows of its options, an entry of a table of contents that has a title, a value in a line of a table.
_SHOWN_OPTION = re.compile(r":(alt|caption|header):[ \t]+")
_ENTRY = re.compile(r"(\S.*?)[ \t]*<[^<>]+>$")
_VALUE = re.compile(r"[ \t]*(?:\"(?P<quoted>(?:[^\"]|\"\")*)\"|(?P<plain>[^,\r\n]+))[ \t]*(?:,|(?=\r|\n|\Z))")
_LINE_BLOCK = re.compile(r"\|(?:[ \t]+|$)")

# Directives whose content is copy, and those whose argument is a title of it; all others are code, data or settings.
_COPY = frozenset(
    "note tip hint important warning caution danger attention error admonition seealso topic sidebar rubric epigraph highlights"
    " pull-quote compound container versionadded versionchanged deprecated versionremoved figure only parsed-literal centered class"
    " rst-class tab-set tab-item tabs tab dropdown card grid grid-item grid-item-card table list-table glossary".split()
)
_TITLED = frozenset(
    "admonition topic sidebar rubric note tip hint important warning caution danger attention error seealso centered tab-item tab dropdown card table list-table".split()
)
# Titles that stand above what they name; others are its first words.
_HEADED = frozenset("admonition topic sidebar rubric centered tab-item tab dropdown card table list-table".split())
_VERSIONED = frozenset("versionadded versionchanged deprecated versionremoved".split())
_LITERAL = frozenset({"parsed-literal"})

_INLINE = re.compile(
    r"(?P<escape>\\(?:\s|(?P<escaped>\S)))"
    r"|(?P<literal>(?<![\w`])``(?=\S)[\s\S]{0,2000}?\S``(?![\w`])|(?<![\w`])``[^`\s]``)"
    r"|(?P<role>(?<![\w:]):(?P<name>[\w.+:-]{1,60}):`(?P<of>[^`\\]*(?:\\.[^`\\]*)*)`)"
    r"|(?P<reference>(?<![\w`])`(?=\S)(?P<label>(?:[^`\\]|\\.){0,1000}?)(?P<link>\s*<[^<>`]{1,2000}>)?`(?P<tail>__?|:[\w.+:-]{1,60}:)?)"
    r"|(?P<target>(?<!\w)_`(?P<inline>[^`]{1,300})`)"
    r"|(?P<note>(?<![\w\]])\[(?:\d+|\#[\w-]*|\*|[A-Za-z][\w.-]*)\]_(?!\w))"
    r"|(?P<substitution>(?<![\w|])\|(?=\S)[^|\r\n]{1,200}\|_{0,2}(?!\w))"
    r"|(?P<strong>\*{1,2})"
    r"|(?P<word>(?<![\w.+:-])[^\W_](?:[\w.+:-]*[^\W_])?)(?<!_)__?(?![\w_])"
    r"|(?P<named>(?<=[^\W_])__?(?![\w_]))"
    rf"|(?P<url>{URL.pattern})"
)
_PLAIN_ROLES = frozenset(
    "emphasis strong sub sup subscript superscript title title-reference t ref doc term any numref guilabel menuselection abbr dfn download".split()
)
_LABELS = frozenset("ref doc any numref".split())
# A reference by name, in words or as one word.
_REFERRED = re.compile(r"`([^`<>]{1,1000})`_(?!_)|(?<![\w`])([^\W_][\w.+:-]*)(?<!_)_(?![\w_])")
_ROLE_LINK = re.compile(r"\s*<[^<>]{1,2000}>$")


class _Line(NamedTuple):
    start: int
    at: int
    end: int
    next: int

    @property
    def indent(self) -> int:
        """Characters before the content."""
        return self.at - self.start

    @property
    def blank(self) -> bool:
        """Whether nothing is on the line."""
        return self.at >= self.end


def _name(title: str) -> str:
    """A title as references spell it."""
    return " ".join(title.lower().split())


def extract(source: Source) -> Extraction:
    """The prose of a reStructuredText file, block by block."""
    return _Reader(source).read()


class _Reader(BlockReader):
    tokens = _INLINE

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._lines = [
            _Line(match.start(), match.start(2), match.start(2) + len(match[2].rstrip()), match.end())
            for match in _LINE.finditer(self.text)
        ]
        # How deep the paragraph stands, and the marks of items and fields that began it, by how deep they stand.
        self._indent = 0
        self._referred = {_name(match[1] or match[2]) for match in _REFERRED.finditer(self.text)}
        self._markers: dict[int, re.Pattern[str]] = {}

    def run(self) -> None:
        number = 0
        while number < len(self._lines):
            number = self._block(number)
        self.flush()

    def _content(self, line: _Line) -> str:
        return self.text[line.at : line.end]

    def _block(self, number: int) -> int:
        """Read the line `number`, or the block that it begins; the line after it."""
        line = self._lines[number]
        content = self._content(line)
        if line.blank:
            self.flush()
            return number + 1
        if _ADORNMENT.match(content) or (
            len(content) > 1 and not content.strip(content[0]) and self._is_underline(number)
        ):
            return self._adornment(number)
        if _TABLE.match(content):
            self.flush()
            return self._table(number)
        marker = self._markers.get(line.indent)
        if marker and marker.match(content):
            # The next item needs no blank line before it.
            outer = {indent: mark for indent, mark in self._markers.items() if indent < line.indent}
            self.flush()
            self._markers = outer
        if not self.paragraph:
            return self._first(number, line.at)
        if (
            line.indent != self._indent
            and self.role == "body"
            and line.indent > self._indent
            and len(self.paragraph) == 1
        ):
            # A term and its definition.
            self.flush()
            return self._first(number, line.at)
        return self._add(number, line.at)

    def _is_underline(self, number: int) -> bool:
        return (
            len(self.paragraph) == 1
            and self._lines[number].indent == 0
            and not self._content(self._lines[number])[0].isalnum()
        )

    def _adornment(self, number: int) -> int:
        """A line of one character under a title, over one, or between paragraphs."""
        if len(self.paragraph) == 1 and self._lines[number].indent == 0:
            self._title()
            return number + 1
        if self.paragraph:
            return self._add(number, self._lines[number].at)
        if number + 2 < len(self._lines) and self._content(self._lines[number + 2]) == self._content(
            self._lines[number]
        ):
            title = self._lines[number + 1]
            self.paragraph = [Span(title.at, title.end)]
            self._title()
            return number + 3
        return number + 1

    def _title(self) -> None:
        """The paragraph is the title of a section, which references may go by."""
        title = self.text[self.paragraph[0].start : self.paragraph[0].end]
        self.role, self.spelling, self.kept = "heading", "rst-title", _name(title) in self._referred
        self.flush()

    def _first(self, number: int, at: int) -> int:
        """The first line of a block, from `at`: what comes before it (bullets, field names) is read already."""
        line = self._lines[number]
        content = self.text[at : line.end]
        explicit = _EXPLICIT.match(content)
        if explicit:
            return self._explicit(number, at, at + explicit.end())
        if content.startswith("__ ") or content == "::":
            return self._literal(number) if content == "::" else number + 1
        if content.startswith(">>> "):
            return self._to_blank(number)
        for pattern in (_BULLET, _ENUMERATED):
            item = pattern.match(content)
            if item and item.end() < len(content) and self._is_item(number, item.end(), pattern):
                number = self._first(number, at + item.end())
                self.role = "list item" if self.paragraph else "body"
                self._markers[at - line.start] = pattern
                return number
        field = _FIELD.match(content)
        if field:
            return self._field(number, at, at + field.end())
        block = _LINE_BLOCK.match(content)
        if block:
            self._indent = line.indent
            self.paragraph.append(Span(at + block.end(), line.end))
            self.flush()
            return number + 1
        option = _OPTION.match(content)
        if option:
            at += option.end()
        if at >= line.end:
            return number + 1
        self._indent = line.indent
        return self._add(number, at)

    def _is_item(self, number: int, width: int, pattern: re.Pattern[str]) -> bool:
        """Whether what looks like an enumerated item is one: its next line is indented, blank or an item too."""
        if pattern is _BULLET or number + 1 >= len(self._lines):
            return True
        line, after = self._lines[number], self._lines[number + 1]
        return after.blank or after.indent > line.indent or bool(_ENUMERATED.match(self._content(after)))

    def _field(self, number: int, at: int, value: int) -> int:
        """ ":Date: 3 May" is data at the top of a file, and a list of names and explanations elsewhere."""
        if not self.prose or all(p.role == "heading" for p in self.prose):
            return self._body(number)
        line = self._lines[number]
        if value < line.end:
            self._indent = line.indent
            self.paragraph.append(Span(value, line.next))
            self._markers[at - line.start] = _FIELD
        return number + 1

    def _add(self, number: int, at: int) -> int:
        """One more line of the paragraph; after "::" at its end comes code."""
        line = self._lines[number]
        end = line.end
        self.paragraph.append(Span(at, line.next))
        following = self._lines[number + 1] if number + 1 < len(self._lines) else None
        if self.text.endswith("::", at, end) and (following is None or following.blank):
            # "as follows::" is shown with one colon, "as follows: ::" too.
            self.paragraph[-1] = Span(at, end - 1 if not self.text[at : end - 2].endswith((" ", "\t")) else end - 2)
            indent = self._indent
            self.flush()
            return self._literal(number, indent)
        return number + 1

    def _literal(self, number: int, indent: int = -1) -> int:
        """Leave out the indented block after line `number`."""
        indent = self._lines[number].indent if indent < 0 else indent
        at = number + 1
        while at < len(self._lines) and (self._lines[at].blank or self._lines[at].indent > indent):
            at += 1
        return at

    def _body(self, number: int) -> int:
        """Leave out a line and what is indented under it."""
        return self._literal(number, self._lines[number].indent)

    def _to_blank(self, number: int) -> int:
        while number < len(self._lines) and not self._lines[number].blank:
            number += 1
        return number

    def _explicit(self, number: int, start: int, at: int) -> int:
        """A directive, a footnote, a target or a comment."""
        line = self._lines[number]
        content = self.text[at : line.end]
        footnote = _FOOTNOTE.match(content)
        if footnote:
            if footnote.end() == len(content):
                return number + 1
            number = self._first(number, at + footnote.end())
            self._markers[line.indent] = _EXPLICIT
            return number
        if _TARGET.match(content):
            return number + 1
        substitution = _SUBSTITUTION.match(content)
        if substitution:
            if substitution[1] == "replace":
                self.paragraph = [Span(at + substitution.end(), line.end)]
                self.flush()
            return self._described(number, substitution[1], line.end)
        directive = _DIRECTIVE.match(content)
        if not directive:
            end = self._body(number)
            self.comment(start, self._lines[end - 1].end)
            return end
        name = directive[1].lower().rpartition(":")[2]
        if name not in _COPY or name in _LITERAL:
            return self._described(number, name, at + directive.end())
        return self._titled(number, name, at + directive.end())

    def _titled(self, number: int, name: str, at: int) -> int:
        line = self._lines[number]
        if name in _VERSIONED:
            version = re.compile(r"\S+[ \t]*").match(self.text, at, line.end)
            at = version.end() if version else at
        following = number + 1
        # Options come first.
        while (
            following < len(self._lines)
            and self._lines[following].indent > line.indent
            and _FIELD.match(self._content(self._lines[following]))
        ):
            self._option(self._lines[following])
            following += 1
        if at < line.end and (name in _TITLED or name in _VERSIONED):
            self._indent = self._lines[following].indent if following < len(self._lines) else 0
            self.paragraph = [Span(at, self._lines[number].next)]
            if name in _HEADED:
                self.role = "heading"
                self.flush()
        return following

    def _described(self, number: int, name: str, at: int) -> int:
        """What a directive of code or data says to people: in its options, in the cells of a table, in a list of pages."""
        end = self._body(number)
        inside = self._lines[number + 1 : end]
        if name == "csv-table":
            self.alone(Span(at, self._lines[number].end), "heading")
        for line in itertools.takewhile(lambda line: not line.blank, inside):
            self._option(line)
        for line in itertools.dropwhile(lambda line: not line.blank, inside):
            if name == "csv-table":
                self._values(line.at, line.end)
            elif name == "toctree" and (entry := _ENTRY.match(self._content(line))):
                self.alone(Span(line.at, line.at + entry.end(1)), "link")
        return end

    def _option(self, line: _Line) -> None:
        """An option of a directive, if it is for people."""
        option = _SHOWN_OPTION.match(self._content(line))
        if not option:
            return
        if option[1] == "header":
            self._values(line.at + option.end(), line.end)
        else:
            self.alone(Span(line.at + option.end(), line.end), "alt text" if option[1] == "alt" else "heading")

    def _values(self, start: int, end: int) -> None:
        """The values of a line of a table, with commas between them."""
        for value in _VALUE.finditer(self.text, start, end):
            self.alone(Span(*value.span(value.lastgroup or 0)), "body")

    def _table(self, number: int) -> int:
        """Tables of bars are read cell by cell, simple ones by columns; rules are no copy."""
        border = self._content(self._lines[number])
        at = number + 1
        if border.startswith("+"):
            while at < len(self._lines) and self._content(self._lines[at])[:1] in ("+", "|"):
                self._row(at)
                at += 1
            return at
        columns = [Span(*m.span()) for m in re.finditer("=+", border)]
        start = self._lines[number].at
        offset = start - self._lines[number].start
        code = False
        while at < len(self._lines):
            line = self._lines[at]
            content = self._content(line)
            at += 1
            if re.match(r"=[= ]*$", content) and (at == len(self._lines) or self._lines[at].blank):
                break
            code = code and (line.blank or line.at - line.start >= offset + columns[-1].start)
            if line.blank or code or re.match(r"[=\-][=\- ]*$", content):
                continue
            for index, column in enumerate(columns):
                last = index == len(columns) - 1
                begin = line.start + offset + column.start
                end = line.end if last else min(line.end, line.start + offset + columns[index + 1].start)
                code = self.text[begin:end].rstrip().endswith("::")
                self.alone(Span(begin, end - 2 if code else end), "body", "" if last else "rst-cell")
        return at

    def _row(self, number: int) -> None:
        line = self._lines[number]
        if self._content(line).startswith("|"):
            for cell in re.compile(r"[^|]+").finditer(self.text, line.at, line.end):
                self.alone(Span(*cell.span()), "body", "rst-cell")

    def flush(self) -> None:
        super().flush()
        self._markers = {}

    def token(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        begin, stop = match.span()
        if match["escape"]:
            if match["escaped"]:
                builder.add(begin + 1, stop)
        elif match["literal"]:
            builder.replace("code", begin, stop)
        elif match["role"]:
            name = match["name"].rpartition(":")[2]
            if name in _PLAIN_ROLES:
                link = _ROLE_LINK.search(self.text, *match.span("of"))
                if name in _LABELS and not link:
                    # Shown is the title of what is named, which stands elsewhere.
                    builder.replace("link", begin, stop)
                    return
                builder.add(match.start("of"), link.start() if link else match.end("of"))
            else:
                builder.replace("code", begin, stop)
        elif match["reference"]:
            if match["tail"] and match["tail"].startswith(":") and match["tail"].strip(":") not in _PLAIN_ROLES:
                builder.replace("code", begin, stop)
            elif match["label"]:
                # Without an address of its own, a reference goes by its words.
                named = (match["tail"] or "").startswith("_") and not match["link"]
                (self.inline_kept if named else self.inline)(builder, *match.span("label"))
            else:
                builder.replace("link", begin, stop)
        elif match["target"]:
            self.inline_kept(builder, *match.span("inline"))
        elif match["word"]:
            self.inline_kept(builder, *match.span("word"))
        elif match["substitution"]:
            builder.replace("item", begin, stop)
        elif match["url"]:
            builder.replace("link", begin, stop)
        elif match["strong"]:
            before = self.text[begin - 1] if begin > region.start else " "
            after = self.text[stop] if stop < region.end else " "
            if before.isspace() and after.isspace():
                builder.add(begin, stop)
