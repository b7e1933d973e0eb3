"""AsciiDoc: titles, paragraphs, lists, admonitions and tables, by the block rules of the language's documentation."""

from __future__ import annotations

import re
from contextlib import nullcontext

from tonecheck.formats import Extraction, Source
from tonecheck.formats.blocks import BlockReader
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.text import URL
from tonecheck.text import Span

# Attributes, anchors and roles stand in square brackets, references in angles.
NO_TAGS = frozenset({"square", "square-double", "angle-double"})

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_TITLE = re.compile(r"(?:={1,6}|#{1,6})[ \t]+(?=\S)")
_ATTRIBUTE = re.compile(r":!?[\w-]+!?:(?:\s|$)")
_DELIMITER = re.compile(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|={4,}|\*{4,}|_{4,}|--|```\w*|\|===|,===|:===|!===)\s*$")
_BLOCK_ATTRIBUTES = re.compile(r"\[[^\r\n]*\]\s*$")
_BLOCK_TITLE = re.compile(r"\.(?=[^\s.])")
_ITEM = re.compile(r"[ \t]*(?:\*{1,6}|-|\.{1,6}|\d{1,3}\.|[a-zA-Z]\.|<(?:\d+|\.)>)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)")
_TERM = re.compile(r"[ \t]*(?P<term>[^\s:][^\r\n]*?)(?::{2,4}|;;)(?:[ \t]+|(?=\r|\n|\Z))")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
_MACRO = re.compile(r"(?:include|ifdef|ifndef|ifeval|endif|toc|image|video|audio)::[^\r\n]*\[(?P<text>[^\r\n]*)\]\s*$")
_DEEPEST = 20
_UNDERLINE = re.compile(r"([=~^+-])\1+$")
_BREAK = re.compile(r"(?:'{3,}|<{3,}|-{3}|\*{3})\s*$")
# Blocks whose content is shown as it stands or not at all; the others hold paragraphs.
_VERBATIM = ("-", ".", "+", "/", "`")
_SOURCE = re.compile(
    r"\[(?:,[^\]]*|(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|mermaid|ditaa)(?:[,%#.][^\]]*)?)\]",
    re.IGNORECASE,
)
_CELL = re.compile(r"(?:\d+(?:\.\d+)?[+*])?(?:[<^>](?:\.[<^>])?)?[a-z]?\|")

_INLINE = re.compile(
    r"(?P<attribute>\{[\w-]+(?::[^{}\r\n]{0,200})?\})"
    r"|(?P<code>`\+?[^`\r\n]{1,500}\+?`|\+{2,3}[^+\r\n]{1,500}\+{2,3}|(?<![\w+])\+(?![\s+])[^+\r\n]{1,500}(?<!\s)\+(?![\w+])|pass:\w*\[[^\]]{0,500}\])"
    r"|(?P<macro>(?:link|mailto|xref|image|icon|kbd|btn|menu|footnote|footnoteref|anchor|stem|latexmath|asciimath|indexterm2?|https?):{1,2}(?P<of>[^\s\[\]]{0,1000})\[(?P<label>[^\]\r\n]{0,1000})\])"
    r"|(?P<reference><<[^<>,\r\n]{1,200}(?:,(?P<shown>[^<>\r\n]{1,300}))?>>)"
    r"|(?P<anchor>\[\[[^\[\]\r\n]{1,200}\]\]|\(\(\([^()\r\n]{1,200}\)\)\))"
    r"|(?P<role>\[[.#%][^\[\]\r\n]{1,100}\](?=[#*_`]))"
    rf"|(?P<url>{URL.pattern})"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)"
    r"|(?P<breaks> \+(?=\r|\n|\Z))"
    r"|(?P<marks>\*{1,2}|_{1,2}|\#{1,2}|\^|~)"
)
# What a title is referred to by: an id made of it, or its words.
_REFERRED = re.compile(r"<<([^<>,\r\n]{1,200})(?:,[^<>\r\n]{0,300})?>>|xref:#?([^\s\[\]]{1,200})\[")
_SHOWN_MACROS = ("link", "mailto", "xref", "btn", "menu", "http", "https", "footnote")


def _id(title: str) -> str:
    """The id that a title gets, without the mark before it."""
    return re.sub(r"[\W_]+", "_", title.lower()).strip("_")


def extract(source: Source) -> Extraction:
    """The prose of an AsciiDoc file, block by block."""
    return _Reader(source).read()


class _Reader(BlockReader):
    tokens = _INLINE

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._code_follows = False
        self._table = False
        # Whether what comes next explains a term; it may be indented, as code is elsewhere.
        self._after_term = False
        self._in_terms = False
        # The lines that began the blocks that are open.
        self._open: list[str] = []
        self._referred = {_id(match[1] or match[2]) for match in _REFERRED.finditer(self.text)}

    def run(self) -> None:
        at = 0
        while at < len(self.text):
            at = self._line(at)
        self.flush()

    def _line(self, at: int) -> int:
        match = _LINE.match(self.text, at)
        assert match
        end = match.end()
        line = match.group().rstrip()
        delimiter = _DELIMITER.match(line)
        if self._is_underline(line):
            self.role, self.spelling, self._in_terms = "heading", "asciidoc-title", False
            self.kept = _id(self.text[slice(*self.paragraph[0])]) in self._referred
            self.flush()
        elif not line:
            self.flush()
        elif delimiter:
            self.flush()
            return self._delimited(line, at, end)
        elif line.startswith("//") and not line.startswith("///"):
            self.comment(at, at + len(line))
        elif self._table:
            self._cells(at, at + len(line))
        elif (
            not self.paragraph
            and line[0] in " \t"
            and not _ITEM.match(line)
            and not self._after_term
            and not _TERM.match(line)
        ):
            # An indented paragraph is shown as it stands.
            return self._to_blank(end)
        elif _BLOCK_ATTRIBUTES.match(line) and not self.paragraph:
            self._code_follows = bool(_SOURCE.match(line)) and line not in ("[]",)
        elif self._code_follows and not self.paragraph and not _BLOCK_TITLE.match(line):
            self._code_follows = False
            return self._to_blank(end)
        else:
            self._copy(at, end, line)
        return end

    def _is_underline(self, line: str) -> bool:
        """Whether the line underlines the one before it, as long as that is, and makes it a title."""
        if line in self._open or len(self.paragraph) != 1 or self.role != "body" or not _UNDERLINE.match(line):
            return False
        title = self.text[self.paragraph[0].start : self.paragraph[0].end].rstrip()
        return abs(len(title) - len(line)) < 2

    def _copy(self, at: int, end: int, line: str) -> None:
        """A line that holds copy, or begins a block that does."""
        macro = _MACRO.match(line)
        title = _TITLE.match(line) if not self.paragraph else None
        item = _ITEM.match(line)
        term = _TERM.match(line) if not self.paragraph or self._in_terms else None
        if _BREAK.match(line) or (_ATTRIBUTE.match(line) and not self.paragraph) or line == "+":
            self.flush()
        elif macro:
            self.flush()
            if line.startswith("image"):
                # Only the first of the attributes is the text for the image.
                text, start = macro["text"].partition(",")[0], at + macro.start("text")
                if "=" not in text:
                    self.alone(Span(start, start + len(text)), "alt text")
        elif title or (_BLOCK_TITLE.match(line) and not self.paragraph):
            self._in_terms = False
            shown = Span(at + (title.end() if title else 1), at + len(line))
            self.kept = bool(title) and _id(self.text[slice(*shown)]) in self._referred
            self.alone(shown, "heading")
        elif item:
            self.flush()
            self.role = "list item"
            self.paragraph = [Span(at + item.end(), end)]
        elif term:
            self.flush()
            self._in_terms = True
            self.alone(Span(at + term.start("term"), at + term.end("term")), "body")
            self.paragraph = [Span(at + term.end(), end)] if term.end() < len(line) else []
            self._after_term = not self.paragraph
        elif self._is_header(line):
            return
        else:
            admonition = _ADMONITION.match(line) if not self.paragraph else None
            indent = len(line) - len(line.lstrip())
            self._after_term = False
            self.paragraph.append(Span(at + (admonition.end() if admonition else indent), end))

    def _is_header(self, line: str) -> bool:
        """Whether this is the author or the revision under the document's title."""
        return (
            len(self.prose) == 1 and self.prose[0].role == "heading" and not self.paragraph and self._below_title(line)
        )

    def _below_title(self, line: str) -> bool:
        return bool(re.match(r"[^<>\r\n]{1,100}<[^<>\s]+@[^<>\s]+>|v?\d+(?:\.\d+)*,", line))

    def _delimited(self, line: str, at: int, end: int) -> int:
        """A block between two equal lines."""
        if line.startswith("|"):
            self._table = not self._table
            self._code_follows = False
            return end
        verbatim = line[0] in _VERBATIM and line != "--"
        if not verbatim and not self._code_follows and line[0] not in ",:!":
            if line in self._open:
                del self._open[self._open.index(line) :]
            elif len(self._open) < _DEEPEST:
                self._open.append(line)
            return end
        self._code_follows = False
        fence = "```" if line.startswith("```") else line
        closing = re.compile(rf"(?<![^\r\n]){re.escape(fence)}[ \t]*(?![^\r\n])").search(self.text, end)
        stop = closing.end() if closing else len(self.text)
        if line.startswith("/"):
            self.comment(at, stop)
        return stop

    def _to_blank(self, at: int) -> int:
        while at < len(self.text):
            match = _LINE.match(self.text, at)
            assert match
            if not match.group().strip():
                break
            at = match.end()
        return at

    def _cells(self, start: int, end: int) -> None:
        """A line of a table: cells begin with a bar."""
        bars = [m.span() for m in _CELL.finditer(self.text, start, end)]
        starts = [start, *(stop for _, stop in bars)]
        for begin, stop in zip(starts, [*(first for first, _ in bars), end]):
            self.alone(Span(begin, stop), "body")

    def token(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        begin, stop = match.span()
        if match["attribute"]:
            builder.replace("item", begin, stop)
        elif match["code"]:
            builder.replace("code", begin, stop)
        elif match["macro"]:
            self._macro(builder, match)
        elif match["reference"]:
            if match["shown"]:
                builder.add(*match.span("shown"))
            else:
                builder.replace("link", begin, stop)
        elif match["url"]:
            self._url(builder, match, region)
        elif match["entity"]:
            from html import unescape

            builder.replace(unescape(match.group()), begin, stop)
        elif match["breaks"]:
            builder.replace(" ", begin, stop)
        elif match["marks"] and not self._is_mark(Span(begin, stop), region):
            builder.add(begin, stop)

    def _macro(self, builder: ProseBuilder, match: re.Match[str]) -> None:
        name = match["macro"].partition(":")[0]
        label = Span(*match.span("label"))
        if name == "image":
            alone = self.source.builder()
            alone.add(label.start, label.start + len(match["label"].partition(",")[0]))
            self.prose += alone.build("alt text") if "=" not in match["label"].partition(",")[0] else []
        elif name == "footnote":
            alone = self.source.builder()
            self.inline(alone, *label)
            self.prose += alone.build("body")
        elif name in _SHOWN_MACROS and label.start < label.end:
            shown = re.compile(r",\s*\w+=").split(match["label"])[0].rstrip("^")
            # What a program calls its menus and buttons is not for its manual to say.
            with builder.keeping() if name in ("menu", "btn") else nullcontext():
                builder.add(label.start, label.start + len(shown))
        else:
            builder.replace("link" if name in _SHOWN_MACROS else "code", *match.span())

    def _url(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        builder.replace("link", *match.span())

    def _is_mark(self, run: Span, region: Span) -> bool:
        """Whether a run of markup characters touches a word; a single one inside a word is text."""
        before = self.text[run.start - 1] if run.start > region.start else " "
        after = self.text[run.end] if run.end < region.end else " "
        if before.isspace() and after.isspace():
            return False
        single = run.end - run.start == 1 and self.text[run.start] not in "^~"
        return not (single and before.isalnum() and after.isalnum())
