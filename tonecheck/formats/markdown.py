"""Markdown: CommonMark blocks and inlines, tables, front matter and MDX, as far as text needs them.

Parsers for Python keep lines but not the offsets of inline text, so blocks and inlines are read here; the
tests hold the words that are found against those of a CommonMark parser's output.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace

from tonecheck.formats import Comment, Extraction, Source, front_matter
from tonecheck.formats.blocks import BlockReader
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.languages import in_english, is_other
from tonecheck.formats.lines import End
from tonecheck.formats.text import PATH, goes_on, steers
from tonecheck.patterns import lazy
from tonecheck.templates import OUTPUT_MARK, SILENT_MARK
from tonecheck.templates.forms import BRACES
from tonecheck.text import Prose, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.memory import Memory

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_BLANK_LINES = re.compile(r"(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+")
_FENCE = re.compile(r"[ ]{0,3}(`{3,}(?=[^`\r\n]*$)|~{3,})")
_FENCE_END = re.compile(r"[ \t]{0,40}(`{3,}|~{3,})[ \t]*$")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
_SETEXT = re.compile(r"[ ]{0,3}(?:=+|-+)[ \t]*$")
_BREAK = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
# The box of a task, by itself or in an item: done, not yet, or in between as some editors have it.
_BOX = r"\[[ xX/>~-]\](?:[ \t]+|$)"
_ITEM = re.compile(rf"[ \t]*(?:(?:[-*+]|\d{{1,9}}[.)])(?:[ \t]+(?:{_BOX})?|$)|{_BOX})")
_BOXED = lazy(rf"[ \t]*{_BOX}")
_QUOTE = re.compile(r"[ \t]{0,9}>[ ]?(?:\[![A-Z]+\])?")
_DEEPEST_QUOTE = 20
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)[ \t]*\S")
_DEFINITION = re.compile(r"[ ]{0,3}\[(?P<label>[^\]\r\n]{1,300})\]:[ \t]*\S*(?:[ \t]+[\"'(][^\r\n]*)?[ \t]*$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
# What PHP Markdown Extra and others show where an abbreviation stands: "*[HTML]: HyperText Markup Language".
_ABBREVIATION = re.compile(r"[ ]{0,3}\*\[[^\]\r\n]{1,100}\]:[ \t]")
_MDX = re.compile(r"(?:import|export)\s")
# Code in an item of a list is so far from its mark.
_CODE_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?: {5}| {0,4}\t[ \t])")
_DEFINED = re.compile(rf"(?:(?<=[\r\n])|(?<![\s\S])){_DEFINITION.pattern[:-1]}(?![^\r\n])")
_ANCHOR = re.compile(r"(?:\]\(|\]:[ \t]*|href=[\"'])#([^\s()\"'<>]{1,200})")
_ATTRIBUTES = re.compile(r"[ \t]*\{:[^}]*\}[ \t]*$")
_MATH = re.compile(r"[ ]{0,3}\$\$[ \t]*$")
# Signs of MDX: components in capitals and comments in braces.
_IS_MDX = re.compile(r"^[ \t]*(?:<[A-Z]\w*[\s/>]|\{/\*|(?:import|export)\s[^\r\n]*['\"({])", re.MULTILINE)
_HTML_RAW = re.compile(r"[ ]{0,3}<(script|style|pre|textarea)\b", re.IGNORECASE)
_COMMENT_OPEN = re.compile(r"[ ]{0,3}<!--")
# A line break, and the end of a line, which is one after two spaces.
_LINE_END = lazy(r"(?P<break><br\s{0,9}/?>(?:[ \t]{0,40}\r?\n)?|\\\r?\n)|(?P<spaces>[ ]{2,40})?\r?\n")
_BOLD_LINE = lazy(r"[ \t]*(?:(\*{2,3}|_{2,3})(?=\S)(?:(?!\1)[^\r\n])+\1|<(b|strong)\b[^<>]*>[^<>]+</\2>):?[ \t]*")

_DESTINATION = (
    r"\(\s{0,9}(?:<[^<>\n]{0,500}>|(?:[^()\s\\]|\\.|\([^()\s]{0,300}\)){0,1000})"
    r"(?:\s{1,9}(?:\"(?:[^\"\\]|\\[\s\S]){0,300}\"|'(?:[^'\\]|\\[\s\S]){0,300}'|\((?:[^()\\]|\\[\s\S]){0,300}\)))?\s{0,9}\)"
)
# What is shown over a link or an image: what stands in the quotes or brackets after its address.
_TITLE = lazy(
    r"\]\(\s{0,9}(?:<[^<>\n]{0,500}>|\S{0,1000})\s{1,9}(?:\"(?P<double>(?:[^\"\\]|\\[\s\S]){1,300})\"|'(?P<single>(?:[^'\\]|\\[\s\S]){1,300})'"
    r"|\((?P<round>(?:[^()\\]|\\[\s\S]){1,300})\))\s{0,9}\)"
)
_IN_TITLE = lazy(r"\\(?=[!-/:-@\[-`{-~])|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});")
_LABEL = r"\[((?:[^\[\]\\]|\\.|\[[^\[\]]{0,300}\]|!\[[^\[\]]{0,300}\]" + _DESTINATION + r"){0,1000})\]"
# Where attributes of MDX and its text may be code in braces, a value has one more form, and so has text.
_TAG = (
    r"</?[A-Za-z][\w.-]{0,60}(?:\s+(?:%s[\w:@.-]{1,80}(?:\s{0,9}=\s{0,9}"
    r"(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|%s[^\s\"'=<>`]{1,500}))?)){0,30}\s{0,20}/?>"
)
_TOKENS = (
    # Where one can begin; without this, every character would be held against every kind.
    r"(?=[\\`!\[<{$&*_~hw/MARK]|(?<![\w.+-])[\w.+-]{1,64}@)(?:"
    r"(?P<formula>\\\\\((?:(?!\\\\\))[^\r\n]){1,500}\\\\\))"
    r"|(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?<!`)(?P<ticks>`{1,20})(?!`)(?:[^`]|(?!(?<!`)(?P=ticks)(?!`))`){1,2000}?(?<!`)(?P=ticks)(?!`))"
    rf"|(?P<image>!{_LABEL}(?:{_DESTINATION}|\[[^\[\]]{{0,300}}\]))"
    rf"|(?P<link>{_LABEL}(?:{_DESTINATION}|\[[^\[\]]{{0,300}}\]))"
    r"|(?P<shortcut>!?\[(?!\^)[^\[\]]{1,300}\])"
    r"|(?P<note>\[\^[^\]\s]{1,100}\]:?)"
    r"|(?P<comment><!--[\s\S]*?(?:-->|\Z)|\{/\*[\s\S]*?(?:\*/\}|\Z))"
    r"|(?P<address><(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]{0,2000}|[\w.+-]{1,100}@[\w.-]{1,100})>)"
    r"|(?P<breaks><br\s{0,9}/?>(?:[ \t]{0,40}\r?\n)?|\\\r?\n)"
    r"|(?P<keys><(?P<name>code|kbd|samp|tt|var)\b[^<>]{0,300}>[^<]{0,1000}</(?P=name)>)"
    r"|(?P<tag>TAG)"
    # Attributes of a heading or a word, "{#top .wide}"; mathematics.
    r"|(?P<attributes>\{[:#.][\w :#.=\"'-]{0,200}\})"
    r"|(?P<math>\$\$[^$]{1,500}\$\$"
    # As pandoc and GitHub tell it from prices: no space inside, no digit after.
    r"|(?<![\\\w$])\$(?=[^\s$])[^$\n]{0,200}[=^_\\+*/<>][^$\n]{0,200}(?<![\s\\])\$(?![\d\w$]))"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"')\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}\w|PATH)"
    r"|(?P<strong>\*{1,3}|_{1,3}|~~))"
)
_TOKENS = _TOKENS.replace("PATH", PATH).replace("MARK", OUTPUT_MARK)
_INLINE = re.compile(_TOKENS.replace("TAG", _TAG % ("", "")))
_INLINE_MDX = lazy(_TOKENS.replace("TAG", _TAG % (f"{BRACES}|", f"{BRACES}|")) + f"|(?P<expression>{BRACES})")
_BRACED_VALUE = lazy(BRACES)


def extract(source: Source) -> Extraction:
    """The prose of a Markdown file, block by block."""
    return _Reader(source).read()


# What was read between blank lines: where it began, its prose and comments, whether a list was left open and how deep.
_Stretch = tuple[int, list[Prose], list[Comment], tuple[bool, int]]


class _Reader(BlockReader):
    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._in_list = False
        self._in_table = False
        self._by_line = 0
        self._is_mdx = _IS_MDX.search(self.text) is not None
        self.tokens = _INLINE_MDX if self._is_mdx else _INLINE
        # What links in this file go by: labels that are defined, and headings by their anchors.
        labels = _DEFINED.finditer(self.text) if "]:" in self.text else ()
        self._defined = frozenset(_normal(match["label"]) for match in labels)
        anchors = _ANCHOR.finditer(self.text) if "#" in self.text else ()
        self._anchors = frozenset(match[1].casefold() for match in anchors)
        # How far the text of the list item that is open is indented.
        self._inside = 0

    def run(self) -> None:
        front, at, language = front_matter.read(self.source)
        self.prose, self.comments = [*front.prose], [*front.comments]
        memory = self.source.memory
        while at < len(self.text):
            at = self._line(at) if memory is None or at < self._by_line else self._stretch(at, memory)
        self.flush()
        if is_other(language):
            self.prose = in_english(self.prose)

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
        open_now = (self._in_list, self._in_table, self._inside)
        go_by = (self._defined, self._anchors) if self.text.find("[", at, end) >= 0 or self._anchors else ()
        key = ("markdown", self.source.text[at:end], open_now, go_by, self._is_mdx, self._tags(at, end))
        known: _Stretch | None = memory.find(key)
        if known:
            began, prose, comments, (self._in_list, self._inside) = known
            self.prose += [item.moved(at - began) for item in prose] if at != began else prose
            self.comments += [_moved(comment, at - began) for comment in comments]
            self._in_table = False
            return end
        prose_before, comments_before, began = len(self.prose), len(self.comments), at
        while at < end:
            at = self._line(at)
        if at == end and not self.paragraph:
            state = (self._in_list, self._inside)
            memory.keep(key, (began, self.prose[prose_before:], self.comments[comments_before:], state))
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
        begin, quotes = self._quoted(at, _DEEPEST_QUOTE)
        start, body = begin, self.text[begin:end].rstrip("\r\n")
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
            return self._skip_to_fence(end, fence[1], quotes, _indent(body)) if fence else self._skip_raw(at, raw[1])  # type: ignore[index]
        item = _ITEM.match(body)
        if item and (fence := _FENCE.match(body, item.end())) and not (_BREAK.match(body) or _COMMENT_OPEN.match(body)):
            self.flush()
            self._open_item(body, item)
            return self._skip_to_fence(end, fence[1], quotes, self._inside)
        if _MATH.match(body) and not self.paragraph and (closing := self._math_end(end)):
            return closing
        if _COMMENT_OPEN.match(body) and "-->" not in body:
            return self._block_comment(at)
        self._block_line(start, end, body)
        return end

    def _quoted(self, at: int, most: int) -> tuple[int, int]:
        """Where the content of the line at `at` begins, after `most` marks of quotes or fewer, and how many these are."""
        for depth in range(most):
            quote = _QUOTE.match(self.text, at)
            if not quote:
                return at, depth
            at = quote.end()
        return at, most

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether a paragraph begun before a line of tags goes on after it."""
        return bool(self.paragraph) and steers(self.source, start, end) and goes_on(self.text, start, end)

    def _block_line(self, start: int, end: int, body: str) -> None:
        item = _ITEM.match(body)
        if self.paragraph and self.role == "body" and _SETEXT.match(body):
            words = self.text[self.paragraph[0].start : self.paragraph[-1].end]
            self.role, self.kept = "heading", _slug(words) in self._anchors
            self.flush()
        elif (
            _BREAK.match(body)
            or _DEFINITION.match(body)
            or _ABBREVIATION.match(body)
            or _ATTRIBUTES.match(body)
            or (_MDX.match(body) and not self.paragraph)
        ):
            self.flush()
        elif _HEADING.match(body):
            self.flush()
            title = _without_closing_hashes(start, body)
            self.kept = _slug(self.text[slice(*title)]) in self._anchors
            self.alone(title, "heading")
        elif item:
            self.flush()
            if not _CODE_ITEM.match(body):
                self._block_line(start + item.end(), end, body[item.end() :])
            self._open_item(body, item)
            self.role = "list item" if self.paragraph else "body"
        elif "|" in body and (body.lstrip().startswith("|") or self._in_table or self._starts_table(body, end)):
            self._table_row(start, body)
        elif self._is_indented_code(body):
            return
        else:
            self._in_list = self._in_list and (body[:1] in " \t" or bool(self.paragraph))
            self.paragraph.append(Span(start, end))

    def _open_item(self, body: str, item: re.Match[str]) -> None:
        """An item of a list begins on this line."""
        self._in_list, self._inside = True, len(body[: item.end()].expandtabs(4))

    def _is_indented_code(self, body: str) -> bool:
        if self.paragraph or self._is_mdx or not _INDENTED.match(body):
            return False
        return not self._in_list or _indent(body) >= self._inside + 4

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
            box = _BOXED.match(body, *cell.span())
            self.alone(Span(start + (box.end() if box else cell.start()), start + cell.end()), "body")

    def _skip_to_fence(self, at: int, fence: str, quotes: int, indent: int) -> int:
        """The offset after the code that begins at `at`: it ends with a fence like its own, or with the quote or item it is in."""
        inside = self._inside if self._in_list and indent >= self._inside else 0
        while at < len(self.text):
            line = _LINE.match(self.text, at)
            assert line
            begin, depth = self._quoted(at, quotes)
            body = self.text[begin : line.end()].rstrip("\r\n")
            if depth < quotes or (body.strip() and _indent(body) < inside):
                return at
            closing = _FENCE_END.match(body)
            if closing and closing[1].startswith(fence):
                # The line end stays: it may be the first of a blank line.
                return begin + len(body)
            at = line.end()
        return at

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

    def ends(self, lines: list[Span]) -> Mapping[int, End] | None:
        one = len(lines) == 1 and self.text.find("\n", *lines[0]) in (-1, lines[0].end - 1)
        if one and self.text.find("<br", *lines[0]) < 0:
            return None
        found: dict[int, End] = {}
        before = -1
        for start, stop in lines:
            for match in _LINE_END.finditer(self.text, start, stop):
                at = match.start() if match["break"] else match.end() - 1
                bold = _BOLD_LINE.fullmatch(self.text, start, match.start()) is not None
                if bold and before in found:
                    # The bold goes on over lines.
                    found[before] = End.MEANT
                if bold or match["break"] or match["spaces"]:
                    found[at] = End.BOLD if bold else End.MEANT
                before, start = at, match.end()
        return found

    def token(self, builder: ProseBuilder, match: re.Match[str], region: Span) -> None:
        kind = match.lastgroup or ""
        begin, stop = match.span()
        if match["escape"]:
            builder.add(begin + 1, stop)
        elif match["code"] or match["keys"] or match["math"] or match["formula"]:
            builder.replace("code", begin, stop)
        elif match["image"]:
            label = Span(begin + 2, begin + 1 + _label_length(match.group()[1:]))
            self._image(label, self._goes_by(label, stop))
            self._title(label.end, stop)
        elif match["link"]:
            label = Span(begin + 1, begin + _label_length(match.group()))
            self._link(builder, label, stop)
            self._title(label.end, stop)
        elif match["shortcut"]:
            self._shortcut(builder, Span(begin, stop))
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

    def _link(self, builder: ProseBuilder, label: Span, end: int) -> None:
        """The words of a link, which it may go by: "[so][]"."""
        (self.inline_kept if self._goes_by(label, end) else self.inline)(builder, *label)

    def _title(self, start: int, end: int) -> None:
        """The title of the link or image whose address begins at `start`, as it is spoken in a page."""
        title = _TITLE.fullmatch(self.text, start, end)
        if not title or not title.lastgroup:
            return
        builder = self.source.builder("literal")
        at, stop = title.span(title.lastgroup)
        for mark in _IN_TITLE.finditer(self.text, at, stop):
            builder.add(at, mark.start())
            at = mark.end()
            if at - mark.start() > 1:
                from html import unescape

                builder.replace(unescape(mark.group()), *mark.span())
        builder.add(at, stop)
        self.prose += builder.build("alt text")

    def _goes_by(self, label: Span, end: int) -> bool:
        """Whether the link or image that ends at `end` goes by its own words."""
        return self.text[label.end : end] == "][]" and self._is_defined(label)

    def _is_defined(self, label: Span) -> bool:
        return _normal(self.text[slice(*label)]) in self._defined

    def _shortcut(self, builder: ProseBuilder, span: Span) -> None:
        """Words in brackets: a link or an image where they are defined to be one, else text."""
        is_image = self.text[span.start] == "!"
        label = Span(span.start + 1 + is_image, span.end - 1)
        if self.text[span.start - 1 : span.start] == "[" and self.text[span.end : span.end + 1] == "]":
            # "[[the name of a page]]"
            self.inline_kept(builder, *label)
        elif not self._is_defined(label):
            builder.add(span.start, label.start)
            self.inline(builder, *label)
            builder.add(label.end, span.end)
        elif is_image:
            self._image(label, True)
        else:
            self.inline_kept(builder, *label)

    def _image(self, label: Span, kept: bool) -> None:
        builder = self.source.builder()
        with builder.keeping() if kept else nullcontext():
            builder.add(*label)
        self.prose += builder.build("alt text")


def _indent(line: str) -> int:
    """How far a line is indented; a tab counts as far as it goes in an editor."""
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())


def _normal(label: str) -> str:
    """The label of a link as it is looked up."""
    return " ".join(label.casefold().split())


def _slug(heading: str) -> str:
    """The anchor that a heading gets."""
    return re.sub(r"[^\w -]", "", heading.strip().casefold()).replace(" ", "-")


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
