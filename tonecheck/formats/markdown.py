"""Markdown: CommonMark blocks and inlines, tables, front matter and MDX, as far as text needs them.

Parsers for Python keep lines but not the offsets of inline text, so blocks and inlines are read here; the
tests hold the words that are found against those of a CommonMark parser's output.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from tonecheck.formats import Comment, Extraction, Source, front_matter
from tonecheck.formats.blocks import BlockReader
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.text import goes_on, steers
from tonecheck.patterns import lazy
from tonecheck.templates import SILENT_MARK
from tonecheck.templates.forms import BRACES
from tonecheck.text import Prose, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_BLANK_LINES = re.compile(r"(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+")
_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})([^`\r\n]*)")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
_SETEXT = re.compile(r"[ ]{0,3}(?:=+|-+)[ \t]*$")
_BREAK = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)")
_QUOTE = re.compile(r"[ \t]{0,9}>[ ]?(?:\[![A-Z]+\])?")
_DEEPEST_QUOTE = 20
_INDENTED = re.compile(r"(?: {4}|\t)[ \t]*\S")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\]\r\n]{1,300}\]:[ \t]*\S*(?:[ \t]+[\"'(][^\r\n]*)?[ \t]*$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_MDX = re.compile(r"(?:import|export)\s")
_ATTRIBUTES = re.compile(r"[ \t]*\{:[^}]*\}[ \t]*$")
_MATH = re.compile(r"[ ]{0,3}\$\$[ \t]*$")
# Signs of MDX: components in capitals and comments in braces.
_IS_MDX = re.compile(r"^[ \t]*(?:<[A-Z]\w*[\s/>]|\{/\*|(?:import|export)\s[^\r\n]*['\"({])", re.MULTILINE)
_HTML_RAW = re.compile(r"[ ]{0,3}<(script|style|pre|textarea)\b", re.IGNORECASE)
_COMMENT_OPEN = re.compile(r"[ ]{0,3}<!--")

_DESTINATION = r"\((?:<[^<>\n]{0,500}>|(?:[^()\s\\]|\\.|\([^()\s]{0,300}\)){0,1000})(?:\s+(?:\"[^\"]{0,300}\"|'[^']{0,300}'))?\s{0,9}\)"
_LABEL = r"\[((?:[^\[\]\\]|\\.|\[[^\[\]]{0,300}\]|!\[[^\[\]]{0,300}\]" + _DESTINATION + r"){0,1000})\]"
# Where attributes of MDX and its text may be code in braces, a value has one more form, and so has text.
_TAG = (
    r"</?[A-Za-z][\w.-]{0,60}(?:\s+(?:%s[\w:@.-]{1,80}(?:\s{0,9}=\s{0,9}"
    r"(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|%s[^\s\"'=<>`]{1,500}))?)){0,30}\s{0,20}/?>"
)
_TOKENS = (
    # Where one can begin; without this, every character would be held against every kind.
    r"(?=[\\`!\[<{$&*_~hw]|(?<![\w.+-])[\w.+-]{1,64}@)(?:"
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?<!`)(?P<ticks>`{1,20})(?!`)(?:[^`]|(?!(?<!`)(?P=ticks)(?!`))`){1,2000}?(?<!`)(?P=ticks)(?!`))"
    rf"|(?P<image>!{_LABEL}(?:{_DESTINATION}|\[[^\[\]]{{0,300}}\]))"
    rf"|(?P<link>{_LABEL}(?:{_DESTINATION}|\[[^\[\]]{{0,300}}\]))"
    r"|(?P<note>\[\^[^\]\s]{1,100}\]:?)"
    r"|(?P<comment><!--[\s\S]*?(?:-->|\Z)|\{/\*[\s\S]*?(?:\*/\}|\Z))"
    r"|(?P<address><(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]{0,2000}|[\w.+-]{1,100}@[\w.-]{1,100})>)"
    r"|(?P<breaks><br\s{0,9}/?>|\\(?=\r?\n))"
    r"|(?P<keys><(?P<name>code|kbd|samp|tt|var)\b[^<>]{0,300}>[^<]{0,1000}</(?P=name)>)"
    r"|(?P<tag>TAG)"
    # Attributes of a heading or a word, "{#top .wide}"; mathematics.
    r"|(?P<attributes>\{[:#.][\w :#.=\"'-]{0,200}\})"
    r"|(?P<math>\$\$[^$]{1,500}\$\$)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"')\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}\w)"
    r"|(?P<strong>\*{1,3}|_{1,3}|~~))"
)
_INLINE = re.compile(_TOKENS.replace("TAG", _TAG % ("", "")))
_INLINE_MDX = lazy(_TOKENS.replace("TAG", _TAG % (f"{BRACES}|", f"{BRACES}|")) + f"|(?P<expression>{BRACES})")
_BRACED_VALUE = lazy(BRACES)


def extract(source: Source) -> Extraction:
    """The prose of a Markdown file, block by block."""
    return _Reader(source).read()


# What was read between blank lines: where it began, its prose and comments, and whether a list was left open.
_Stretch = tuple[int, list[Prose], list[Comment], bool]


class _Reader(BlockReader):
    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._in_list = False
        self._in_table = False
        self._by_line = 0
        self._is_mdx = _IS_MDX.search(self.text) is not None
        self.tokens = _INLINE_MDX if self._is_mdx else _INLINE

    def run(self) -> None:
        front, at = front_matter.read(self.source)
        self.prose, self.comments = [*front.prose], [*front.comments]
        memory = self.source.memory
        while at < len(self.text):
            at = self._line(at) if memory is None or at < self._by_line else self._stretch(at, memory)
        self.flush()

    def _stretch(self, at: int, memory: Memory) -> int:
        """Read on to the end of the next blank lines, or recall what the same stretch gave before; the offset after it.

        What is read of a stretch depends on itself and on whether a list or a table is open. Three things can reach out
        of it: a fence or comment that ends further on, tags that steer, and a text that ends here but may go on later.
        """
        blank = _BLANK_LINES.search(self.text, at)
        end = blank.end() if blank else len(self.text)
        memory.pause()
        if end == len(self.text) or self.paragraph or self.text.find(SILENT_MARK, at, end) >= 0:
            self._by_line = end
            return at
        key = ("markdown", self.source.text[at:end], self._in_list, self._in_table, self._is_mdx, self._tags(at, end))
        known: _Stretch | None = memory.find(key)
        if known:
            began, prose, comments, self._in_list = known
            self.prose += [item.moved(at - began) for item in prose] if at != began else prose
            self.comments += [_moved(comment, at - began) for comment in comments]
            self._in_table = False
            return end
        prose_before, comments_before, began = len(self.prose), len(self.comments), at
        while at < end:
            at = self._line(at)
        if at == end and not self.paragraph:
            memory.keep(key, (began, self.prose[prose_before:], self.comments[comments_before:], self._in_list))
        return at

    def _tags(self, start: int, end: int) -> tuple[object, ...]:
        """The tags between two offsets, as they stand in relation to the first."""
        found: list[object] = []
        tags = self.source.tags
        index = bisect_right(tags, start, key=lambda tag: tag.end)
        while index < len(tags) and tags[index].start < end:
            tag = tags[index]
            found.append(tag._replace(start=tag.start - start, end=tag.end - start))
            index += 1
        return tuple(found)

    def _line(self, at: int) -> int:
        """Handle the line or fenced block that starts at `at`; the offset after it."""
        match = _LINE.match(self.text, at)
        assert match
        end = match.end()
        start, body = at, self.text[at:end].rstrip("\r\n")
        for _ in range(_DEEPEST_QUOTE):
            quote = _QUOTE.match(body)
            if not quote:
                break
            start += quote.end()
            body = body[quote.end() :]
        bare = body.replace(SILENT_MARK, "").strip()
        if not bare:
            if SILENT_MARK in body and self._goes_on(start, end):
                # Without its line end, which would look like a blank line.
                self.paragraph.append(Span(start, start + len(body)))
            else:
                self.flush()
                self._in_table = False
            return end
        raw = _HTML_RAW.match(body)
        fence = _FENCE.match(body if not self._in_list else body.lstrip())
        if fence or raw:
            self.flush()
            return self._skip_to_fence(end, fence[1]) if fence else self._skip_raw(at, raw[1])  # type: ignore[index]
        if _MATH.match(body) and not self.paragraph and (closing := self._math_end(end)):
            return closing
        if _COMMENT_OPEN.match(body) and "-->" not in body:
            return self._block_comment(at)
        self._block_line(start, end, body)
        return end

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether a paragraph begun before a line of tags goes on after it."""
        return bool(self.paragraph) and steers(self.source, start, end) and goes_on(self.text, start, end)

    def _block_line(self, start: int, end: int, body: str) -> None:
        item = _ITEM.match(body)
        if self.paragraph and self.role == "body" and _SETEXT.match(body):
            self.role = "heading"
            self.flush()
        elif (
            _BREAK.match(body)
            or _DEFINITION.match(body)
            or _ATTRIBUTES.match(body)
            or (_MDX.match(body) and not self.paragraph)
        ):
            self.flush()
        elif _HEADING.match(body):
            self.flush()
            self.alone(_without_closing_hashes(start, body), "heading")
        elif item:
            self.flush()
            self._in_list = True
            self._block_line(start + item.end(), end, body[item.end() :])
            self.role = "list item" if self.paragraph else "body"
        elif "|" in body and (body.lstrip().startswith("|") or self._in_table or self._starts_table(body, end)):
            self._table_row(start, body)
        elif _INDENTED.match(body) and not self.paragraph and not self._in_list and not self._is_mdx:
            return
        else:
            self._in_list = self._in_list and (body[:1] in " \t" or bool(self.paragraph))
            self.paragraph.append(Span(start, end))

    def _starts_table(self, body: str, end: int) -> bool:
        """A row without outer bars counts where a rule of dashes follows it."""
        following = _LINE.match(self.text, end)
        rule = following.group().rstrip("\r\n") if following else ""
        return bool(_TABLE_RULE.match(body) or ("|" in rule and _TABLE_RULE.match(rule)))

    def _table_row(self, start: int, body: str) -> None:
        self.flush()
        self._in_table = True
        if _TABLE_RULE.match(body):
            return
        for cell in re.finditer(r"(?:\\.|[^|\\])+", body):
            self.alone(Span(start + cell.start(), start + cell.end()), "body")

    def _skip_to_fence(self, at: int, fence: str) -> int:
        # Not ^ and $, which know only one of the three line ends.
        closing = re.compile(rf"(?<![^\r\n])[ \t>]{{0,40}}{re.escape(fence[0])}{{{len(fence)},}}[ \t]*(?![^\r\n])")
        found = closing.search(self.text, at)
        return found.end() if found else len(self.text)

    def _math_end(self, at: int) -> int:
        closing = self.text.find("$$", at)
        return closing + 2 if closing >= 0 else 0

    def _skip_raw(self, at: int, name: str) -> int:
        found = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(self.text, at)
        return found.end() if found else len(self.text)

    def _block_comment(self, at: int) -> int:
        self.flush()
        begin = self.text.index("<!--", at)
        end = self.text.find("-->", begin)
        end = len(self.text) if end < 0 else end + 3
        self.comment(begin, end)
        return end

    def token(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        kind = match.lastgroup or ""
        begin, stop = match.span()
        if match["escape"]:
            builder.add(begin + 1, stop)
        elif match["code"] or match["keys"] or match["math"]:
            builder.replace("code", begin, stop)
        elif match["image"]:
            self._image(match.start() + 2, match.start() + 1 + _label_length(match.group()[1:]))
        elif match["link"]:
            self.inline(builder, begin + 1, begin + _label_length(match.group()))
        elif match["tag"]:
            if "=" in match.group():
                self._spoken(Span(begin, stop))
        elif kind == "expression":
            builder.replace("item", begin, stop)
        elif match["comment"]:
            self.comment(begin, stop)
        elif match["address"] or match["url"]:
            builder.replace("link", begin, stop)
        elif match["breaks"]:
            builder.replace("\n", begin, stop)
        elif match["entity"]:
            from html import unescape

            builder.replace(unescape(match.group()), begin, stop)
        elif kind == "strong" and not _is_emphasis(self.text, Span(begin, stop), region):
            builder.add(begin, stop)

    def _spoken(self, tag: Span) -> None:
        """Words in the attributes of an HTML tag or a component, as in a page."""
        from tonecheck.formats import html

        source = self.source.part(tag)
        shadow = _BRACED_VALUE.sub(lambda value: SILENT_MARK * len(value.group()), source.shadow)
        found = html.extract(replace(source, shadow=shadow, spelling=html.SPELLING))
        self.prose += [prose.moved(tag.start) for prose in found.prose]

    def _image(self, start: int, end: int) -> None:
        builder = self.source.builder()
        builder.add(start, end)
        self.prose += builder.build("alt text")


def _moved(comment: Comment, by: int) -> Comment:
    return Comment(Span(comment.span.start + by, comment.span.end + by), comment.text)


def _label_length(text: str) -> int:
    """The offset of the bracket that closes the one at the start of `text`."""
    depth = at = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == "[":
            depth += 1
        elif text[at] == "]":
            depth -= 1
            if not depth:
                return at
        at += 1
    return at


def _is_emphasis(text: str, run: Span, region: Span) -> bool:
    """Whether a run of ``*``, ``_`` or ``~`` is markup: it touches a word, and inside one it is a paired ``*``."""
    before = text[run.start - 1] if run.start > region.start else " "
    after = text[run.end] if run.end < region.end else " "
    if before.isspace() and after.isspace():
        return False
    inside_word = before.isalnum() and after.isalnum()
    if not inside_word:
        return True
    return text[run.start] == "*" and (
        text.find("*", run.end, region.end) >= 0 or text.rfind("*", region.start, run.start) >= 0
    )


def _without_closing_hashes(start: int, body: str) -> Span:
    opening = _HEADING.match(body)
    assert opening
    trimmed = body.rstrip()
    bare = trimmed.rstrip("#")
    if bare != trimmed and bare[-1:] in (" ", "\t"):
        trimmed = bare
    return Span(start + opening.end(), max(start + opening.end(), start + len(trimmed)))
