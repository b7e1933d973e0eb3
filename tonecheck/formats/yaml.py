"""YAML catalogues: Rails, i18next, Symfony and the like; every style of scalar, lists, flow collections, many documents.

A scanner of our own: the packaged parsers keep offsets of nodes but not of the characters in them, and take longer to
import than a check takes. The tests hold its strings against such a parser's on generated documents. Line breaks at
the end of a scalar are left out: chomping does not change what is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes, tree
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.naming import is_english, is_language
from tonecheck.text import Prose, Span

SCAN = False

_LINE = re.compile(r"(?P<indent> *)(?P<rest>[^\r\n]*)(?P<end>\r\n|\r|\n|\Z)")
_MARKER = re.compile(r"(?:---|\.\.\.)(?=[ \t\r\n]|\Z)")
_DASH = re.compile(r"-(?=[ \t\r\n]|\Z)[ \t]*")
_EXPLICIT = re.compile(r"[?:](?=[ \t\r\n]|\Z)[ \t]*")
_COMMENT = re.compile(r"(?:(?<=[ \t\r\n])|(?<![\s\S]))#[^\r\n]*")
_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*(?:[ \t]+|(?=[\r\n]|\Z)))+")
_CODE_TAG = re.compile(r"!ruby/(?:sym|symbol|regexp|object|class|module|range)|!!(?:binary|int|float|bool|null)\b")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\[\s\S])*\"|'(?:[^']|'')*'")
# A plain scalar up to a colon or a comment; in a flow collection also up to its marks.
_PLAIN = re.compile(r"(?:[^ \t\r\n:#]|:(?=[^ \t\r\n])|(?<=[^ \t\r\n])#|[ \t]+(?=[^ \t\r\n#]))+")
_FLOW_PLAIN = re.compile(
    r"(?:[^ \t\r\n:#,\[\]{}]|:(?=[^ \t\r\n,\[\]{}])|(?<=[^ \t\r\n])#|[ \t]+(?=[^ \t\r\n#,\[\]{}]))+"
)
_KEY_END = re.compile(r"[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
_BLOCK = re.compile(r"(?P<style>[|>])(?:[+-]?(?P<indent>[1-9])?[+-]?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_FOLD = re.compile(r"(?:(?<![ \t])[ \t]+)?(?:(?:\r\n|\r|\n)[ \t]*)+")
_BREAK = re.compile(r"\r\n|\r|\n")
_ESCAPE = re.compile(
    rf"\\(?:x[0-9a-fA-F]{{2}}|{escapes.PAIR}|u[0-9a-fA-F]{{4}}|U[0-9a-fA-F]{{8}}"
    r"|(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*|[^xuU\r\n])"
)
_LETTERS = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_NO_STRING = re.compile(r"~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.?\d[\d._,:eE+-]*|")
_TOP_KEY = re.compile(r"^(?:[\"']?)([^\s#:\"'{\[&*!|>%@`-][^\s:\"']*)(?:[\"']?)[ \t]*:(?=[ \t\r\n]|\Z)", re.MULTILINE)


def extract(source: Source) -> Extraction:
    """The strings of a YAML catalogue."""
    reader = _Reader(source.text)
    reader.run()
    # Where some documents are in English, those that name another language are their translations.
    roots = [root for root in reader.roots if not tree.language(root)] or reader.roots
    entries = chain.from_iterable(map(tree.entries, roots))
    return catalogue.extraction(source.text, entries, reader.comments)


def language(text: str) -> str:
    """The language that the top keys name ("de:" in a Rails file), "" if they name none or English too."""
    keys = [match[1] for match in _TOP_KEY.finditer(text)]
    named = bool(keys) and all(map(is_language, keys)) and not any(map(is_english, keys))
    return keys[0] if named else ""


@dataclass(slots=True)
class _Level:
    """An open collection: its column, and the item that waits for its value."""

    column: int
    branch: tree.Branch
    is_list: bool
    waiting: tuple[str, Span] | None = None

    def put(self, node: tree.Node) -> None:
        """Give the waiting item its value."""
        if self.waiting:
            self.branch.items.append(tree.Item(*self.waiting, node))
            self.waiting = None


class _Reader:
    """Reads a text from top to bottom; `roots`, one for each document, and `comments` fill up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.roots: list[tree.Node] = []
        self.comments: list[Comment] = []
        self._start_document()

    def _start_document(self) -> None:
        self._top = tree.Branch()
        self._levels = [_Level(-1, self._top, True, ("", Span(0, 0)))]

    def _end_document(self) -> None:
        self.roots += [item.node for item in self._top.items]
        self._start_document()

    def run(self) -> None:
        """Read every line."""
        text, at = self.text, 1 if self.text.startswith("\ufeff") else 0
        while at < len(text):
            line = _LINE.match(text, at)
            assert line
            content = line.end("indent")
            column = content - at
            if column == 0 and _MARKER.match(text, at):
                self._end_document()
                at = self._rest(at + 3, 0)
            elif not line["rest"].strip() or (column == 0 and text[at] == "%"):
                at = line.end()
            elif line["rest"].lstrip()[0] == "#":
                start = content + len(line["rest"]) - len(line["rest"].lstrip())
                self.comments.append(Comment(Span(start, line.end("rest")), text[start : line.end("rest")]))
                at = line.end()
            else:
                at = self._line(content, column)
        self._end_document()

    def _rest(self, at: int, column: int) -> int:
        """Read what follows a document marker on its line."""
        while at < len(self.text) and self.text[at] in " \t":
            at += 1
        return self._value(at, -1) if at < len(self.text) and self.text[at] not in "\r\n" else self._end_of_line(at)

    def _line(self, at: int, column: int) -> int:
        """Read dashes, a key and the value or its first line from `at`; the offset of the next unread line."""
        text = self.text
        start = at - column
        while True:
            dash = _DASH.match(text, at)
            if dash:
                self._open(at - start, True)
                level = self._levels[-1]
                level.waiting = (str(len(level.branch.items)), Span(at, at))
            explicit = None if dash else _EXPLICIT.match(text, at)
            if explicit:
                return self._explicit(explicit, at - start)
            key = None if dash else self._key(at)
            if key:
                name, place, after = key
                self._open(at - start, False)
                self._levels[-1].waiting = (name, place)
                at = after
                break
            if not dash:
                return self._value(at, self._outer(at - start))
            at = dash.end()
            if at >= len(text) or text[at] in "\r\n#":
                return self._end_of_line(at)
        if at >= len(text) or text[at] in "\r\n":
            return self._end_of_line(at)
        return self._value(at, self._levels[-1].column)

    def _explicit(self, mark: re.Match[str], column: int) -> int:
        """Read what follows "? ", a key of one line, or ": ", its value."""
        self._open(column, False)
        at = mark.end()
        is_key = mark.group()[0] == "?"
        end = self._line_end(at)
        items = self._levels[-1].branch.items
        name = self.text[at:end] if is_key else items[-1].key if items else ""
        self._levels[-1].waiting = (name, Span(at, end))
        if is_key or at >= end:
            return self._end_of_line(end)
        return self._value(at, column)

    def _open(self, column: int, is_list: bool) -> None:
        """Make the collection at `column` the innermost: close deeper ones, begin it if it is new."""
        levels = self._levels
        while levels[-1].column > column or (levels[-1].column == column and levels[-1].is_list and not is_list):
            levels.pop().put(None)
        level = levels[-1]
        if level.column == column and level.is_list == is_list:
            level.put(None)
            return
        # A list may stand at the column of the key that it belongs to.
        branch = tree.Branch()
        level.put(branch)
        levels.append(_Level(column, branch, is_list))

    def _outer(self, column: int) -> int:
        """The column of the collection that a scalar at `column` belongs to, deeper ones closed."""
        levels = self._levels
        while len(levels) > 1 and levels[-1].column >= column and not levels[-1].waiting:
            levels.pop()
        return levels[-1].column

    def _key(self, at: int) -> tuple[str, Span, int] | None:
        """The key at `at`, its place, and the offset of its value; None where no key stands."""
        text = self.text
        start = at
        properties = _PROPERTIES.match(text, at)
        if properties:
            start = properties.end()
        if start >= len(text) or text[start] in "\r\n":
            return None
        if text[start] in "\"'":
            quoted = _QUOTED.match(text, start)
            if not quoted or "\n" in quoted.group() or "\r" in quoted.group():
                return None
            end = quoted.end()
            name = self._quoted(quoted).text
        else:
            plain = None if text[start] in "|>{[]}%@`#," else _PLAIN.match(text, start)
            end = plain.end() if plain else start
            name = text[start:end].rstrip()
            end = start + len(name)
        colon = _KEY_END.match(text, end)
        return (name, Span(start, end), colon.end()) if colon else None

    def _value(self, at: int, outer: int) -> int:
        """Read the node at `at`, which belongs to a collection at column `outer`; the offset of the next line."""
        text = self.text
        properties = _PROPERTIES.match(text, at)
        if properties:
            at = properties.end()
        if at >= len(text) or text[at] in "\r\n#":
            return self._end_of_line(at)
        if properties and _CODE_TAG.search(properties.group()):
            # A symbol or a regular expression of Ruby's, or bytes: on one line, and no words.
            self._levels[-1].put(None)
            return self._end_of_line(at)
        first = text[at]
        block = _BLOCK.match(text, at)
        node: tree.Node
        if block:
            node, at = self._block(block, outer)
            self._levels[-1].put(node)
            return at
        if first in "\"'":
            quoted = _QUOTED.match(text, at)
            node, at = (self._quoted(quoted), quoted.end()) if quoted else (None, len(text))
        elif first in "{[":
            node, at = self._flow(at)
        elif first == "*" or text.startswith("? ", at):
            # An alias, or a key where no key can be.
            node = None
        else:
            node, at = self._plain(at, outer)
        self._levels[-1].put(node)
        return self._end_of_line(at)

    def _end_of_line(self, at: int) -> int:
        """The offset of the next line; a comment on the way is taken."""
        found = _COMMENT.search(self.text, at, self._line_end(at))
        if found:
            self.comments.append(Comment(Span(*found.span()), found.group()))
        match = _BREAK.search(self.text, at)
        return match.end() if match else len(self.text)

    def _line_end(self, at: int) -> int:
        match = _BREAK.search(self.text, at)
        return match.start() if match else len(self.text)

    def _plain(self, at: int, outer: int) -> tuple[tree.Node, int]:
        """The plain scalar at `at`, which goes on over lines that are indented more than `outer`."""
        text = self.text
        builder = ProseBuilder(text, (), ("yaml-plain",))
        match = _PLAIN.match(text, at)
        end = match.end() if match else at
        builder.add(at, end)
        while fold := _FOLD.match(text, end):
            start = fold.end()
            last = max(text.rfind("\n", end, start), text.rfind("\r", end, start)) + 1
            more = _PLAIN.match(text, start) if last else None
            if (
                not more
                or start - last <= outer
                or (start == last and _MARKER.match(text, start))
                or text[start] == "#"
            ):
                break
            _join(builder, _folded(fold.group()), Span(end, start))
            builder.add(start, more.end())
            end = more.end()
        found = builder.whole()
        return (None if _NO_STRING.fullmatch(found.text) else found), end

    def _quoted(self, match: re.Match[str]) -> Prose:
        """The quoted scalar that `match` holds: line breaks folded, escapes decoded."""
        text = self.text
        double = text[match.start()] == '"'
        builder = ProseBuilder(text, (), ("yaml-double" if double else "yaml-single",))
        inside = Span(match.start() + 1, match.end() - 1)
        builder.unescaped(inside, _DOUBLE_PART if double else _SINGLE_PART, _part)
        return builder.whole()

    def _block(self, header: re.Match[str], outer: int) -> tuple[tree.Node, int]:
        """The literal or folded scalar under `header`, and the offset after it."""
        text = self.text
        at = self._end_of_line(header.end())
        indent = max(outer, 0) + int(header["indent"]) if header["indent"] else -1
        lines: list[Span] = []
        blank = 0
        while at < len(text):
            line = _LINE.match(text, at)
            assert line
            column = len(line["indent"])
            if not line["rest"].strip() and (indent < 0 or column + len(line["rest"]) <= indent or not line["rest"]):
                lines.append(Span(line.end("rest"), line.end("rest")))
            elif column <= outer or (indent >= 0 and column < indent) or (column == 0 and _MARKER.match(text, at)):
                break
            else:
                indent = column if indent < 0 else indent
                lines.append(Span(at + indent, line.end("rest")))
            at = line.end()
        while lines and lines[-1].start == lines[-1].end:
            lines.pop()
        builder = ProseBuilder(text, (), ("yaml-block",))
        before: Span | None = None
        for span in lines:
            if span.start == span.end:
                blank += 1
                continue
            if before:
                tight = header["style"] == ">" and text[before.start] not in " \t" and text[span.start] not in " \t"
                joint = ("\n" * blank or " ") if tight else "\n" * (blank + 1)
                _join(builder, joint, Span(before.end, span.start))
            elif blank:
                builder.replace("\n" * blank, lines[0].start, span.start)
            builder.add(*span)
            before, blank = span, 0
        return builder.whole(), at

    def _flow(self, at: int) -> tuple[tree.Node, int]:
        """The flow collection at `at`, and the offset after it; its end is the text's where none is found."""
        text = self.text
        holder = tree.Branch()
        stack = [holder]
        key: tuple[str, Span] | None = None
        node: tree.Node = None
        place: Span | None = None

        def finish() -> None:
            nonlocal key, node, place
            if place is not None or key:
                name, where = key or (str(len(stack[-1].items)), place or Span(at, at))
                stack[-1].items.append(tree.Item(name, where, node))
            key, node, place = None, None, None

        while at < len(text):
            character = text[at]
            if character in " \t\r\n":
                at += 1
            elif character == "#" and text[at - 1] in " \t\r\n,[]{}":
                end = self._line_end(at)
                self.comments.append(Comment(Span(at, end), text[at:end]))
                at = end
            elif character in "[{":
                branch = tree.Branch()
                node, place = branch, Span(at, at)
                finish()
                stack.append(branch)
                at += 1
            elif character in "]}":
                finish()
                stack.pop()
                at += 1
                if len(stack) == 1:
                    break
            elif character == ",":
                finish()
                at += 1
            elif character == ":" and place is not None and not key:
                key = (node.text if isinstance(node, Prose) else text[place.start : place.end], place)
                node, place = None, None
                at += 1
            else:
                properties = _PROPERTIES.match(text, at)
                if properties:
                    at = properties.end()
                    continue
                node, place = self._flow_scalar(at)
                at = max(place.end, at + 1)
        return (holder.items[0].node if holder.items else None), at

    def _flow_scalar(self, at: int) -> tuple[tree.Node, Span]:
        text = self.text
        if text[at] in "\"'":
            quoted = _QUOTED.match(text, at)
            return (self._quoted(quoted), Span(*quoted.span())) if quoted else (None, Span(at, len(text)))
        builder = ProseBuilder(text, (), ("yaml-flow",))
        match = _FLOW_PLAIN.match(text, at)
        end = match.end() if match else at + 1
        builder.add(at, end)
        while fold := _FOLD.match(text, end):
            more = _FLOW_PLAIN.match(text, fold.end()) if _BREAK.search(fold.group()) else None
            if not more or text[fold.end()] == "#":
                break
            _join(builder, _folded(fold.group()), Span(*fold.span()))
            builder.add(fold.end(), more.end())
            end = more.end()
        found = builder.whole()
        alias = found.text.startswith("*")
        return (None if alias or _NO_STRING.fullmatch(found.text) else found), Span(at, end)


_DOUBLE_PART = re.compile(f"{_ESCAPE.pattern}|{_FOLD.pattern}")
_SINGLE_PART = re.compile(f"''|{_FOLD.pattern}")


def _part(spelled: str) -> str:
    """What a part of a quoted scalar that is not its own text stands for."""
    if spelled == "''":
        return "'"
    if spelled[0] != "\\":
        return _folded(spelled)
    if spelled[1] in "\r\n":
        return "\n" * (len(_BREAK.findall(spelled)) - 1)
    return escapes.character(spelled, _LETTERS)


def _join(builder: ProseBuilder, joint: str, between: Span) -> None:
    """Add what stands for the end of a line; a fix may write over it, but not over an empty line."""
    (builder.code if len(joint) == 1 else builder.replace)(joint, *between)


def _folded(spelled: str) -> str:
    """What a run of white space with line breaks in a flow scalar stands for."""
    return "\n" * (len(_BREAK.findall(spelled)) - 1) or " "
