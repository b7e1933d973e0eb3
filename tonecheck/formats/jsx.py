"""JSX and TSX: the markup in JavaScript read as the page that it becomes, everything else masked as code.

A scanner over the tokens of JavaScript finds where markup begins and ends; string literals that stand alone in braces
stay visible, as do the branches of conditional ones, and the HTML reader does the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, html
from tonecheck.templates import OUTPUT_MARK, SILENT_MARK, Tag, stand_in
from tonecheck.text import Span

# Template languages have no place in program code.
SCAN = False
SPELLING = ("literal",)

_STRING = r"\"(?:[^\"\\\r\n]|\\[\s\S])*\"|'(?:[^'\\\r\n]|\\[\s\S])*'"
_COMMENT = r"//[^\r\n]*|/\*[\s\S]*?(?:\*/|\Z)"
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})|(?P<comment>{_COMMENT})|(?P<word>[A-Za-z_$][\w$]*)|(?P<number>\d[\w.]*)|(?P<template>`)"
    r"|(?P<operator>=>|&&|\|\||\?\?|\?\.)|(?P<other>[^\s])"
)
_REGEX = re.compile(r"/(?![*/])(?:[^/\\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+/[a-z]*")
# After these words an expression begins, not after others: "return <p>" is markup, "a <p>" a comparison.
_BEFORE_EXPRESSION = frozenset("return case default typeof void delete do else in of new throw await yield".split())
_ELEMENT = re.compile(r"<(?:>|[A-Za-z_$][\w$.:-]*(?=[\s/>{<]))")
_GENERIC = re.compile(r"<[A-Z]\w*(?:\s*,|\s+extends\b|\s*=|>\s*\()")
_CLOSING = re.compile(r"</\s*[\w$.:-]*\s*>")
_SPACE = re.compile(rf"(?:\s|{_COMMENT})+")
_ATTRIBUTE = re.compile(r"[A-Za-z_$][\w$:.-]*")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_TYPES = re.compile(r"<[^<>()\r\n]{0,200}>")
_ESCAPE = re.compile(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))")
_CHARACTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": "", "v": "", "0": "", "\n": "", "\r": "", "\r\n": ""}
_SPECIAL = re.compile(r"\\(?:u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\r\n|[\s\S])|[<&]|\$\{")
# Markup that is never closed was none; a file with more of it than this is not worth another look.
_MOST_RETRIES = 4

# What the components of the usual libraries become; any other is taken for a block.
ELEMENTS = {
    "Text": "p", "Heading": "h2", "Title": "h2", "H1": "h1", "H2": "h2", "H3": "h3", "Preview": "mj-preview", "Subject": "mj-title",
    "Button": "button", "Link": "a", "NavLink": "a", "A": "a", "Anchor": "a", "Img": "img", "Image": "img", "Br": "br", "Li": "li", "ListItem": "li",
    "Code": "code", "CodeInline": "code", "CodeBlock": "pre", "Pre": "pre", "Kbd": "kbd", "Style": "style", "Head": "head", "Footer": "footer",
    "Trans": "span", "Strong": "b", "Bold": "b", "Em": "i", "Span": "span", "B": "b", "I": "i", "Icon": "span", "Fragment": "span", "Label": "label",
    "Tooltip": "span", "Highlight": "span", "Emphasis": "span", "FormattedMessage": "span", "Svg": "svg", "SyntaxHighlighter": "pre",
}  # fmt: skip


class _Mask(NamedTuple):
    """Source that is no copy, what prose shows for it, and what the HTML reader sees in its place."""

    tag: Tag
    seen: str


class _Literal(NamedTuple):
    """A string at the top of an expression, and the tokens before and after it."""

    span: Span
    before: str
    after: str


@dataclass(slots=True)
class _Frame:
    """Where the scanner is: in ``code``, in a ``tag``, or between tags (``children``).

    It begins at ``begin``; from ``start`` on it is not masked yet. ``opened`` are the brackets of code that are open, those that
    only group as "(", others as "["; ``attribute`` tells whether code is the value of one.
    """

    kind: str
    begin: int
    start: int
    attribute: bool = False
    opened: str = ""
    before: str = ""
    parts: int = 0
    masks: int = 0
    literals: list[_Literal] = field(default_factory=list)


def extract(source: Source) -> Extraction:
    """The copy of the markup in a JavaScript or TypeScript file."""
    scanner = _Scanner(source.text)
    scanner.run()
    parts: list[str] = []
    at = 0
    for tag, seen in scanner.masks:
        parts += [source.text[at : tag.start], seen]
        at = tag.end
    shadow = "".join([*parts, source.text[at:]])
    page = Source(source.text, shadow, [mask.tag for mask in scanner.masks], source.spelling)
    found = html.extract(page, ELEMENTS)
    return Extraction(found.prose, scanner.comments)


class _Scanner:
    """Finds the markup of a file; `masks` cover all that is not shown, in order and without overlaps."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.masks: list[_Mask] = []
        self.comments: list[Comment] = []
        self._stack = [_Frame("code", 0, 0)]
        self._root = (0, 0)

    def run(self) -> None:
        """Scan the whole file."""
        at = retries = 0
        while True:
            at = {"code": self._code, "tag": self._tag, "children": self._children}[self._stack[-1].kind](at)
            if at < len(self.text):
                continue
            if len(self._stack) == 1:
                self._mask(self._stack[0].start, len(self.text), "block", "", "<hr>")
                return
            # Markup that never ends is none: what was found since it began is code.
            retries += 1
            start, kept = self._root
            del self.masks[kept:], self._stack[1:]
            self._stack[0].before = "<"
            at = len(self.text) if retries > _MOST_RETRIES else start + 1
            self._stack[0].start = self.masks[-1].tag.end if self.masks else 0

    def _mask(self, start: int, end: int, kind: str, shown: str, seen: str = "") -> None:
        if end > start:
            seen = seen if len(seen) <= end - start else ""
            mark = OUTPUT_MARK if kind == "output" else SILENT_MARK
            self.masks.append(_Mask(Tag(start, end, kind, shown), seen + mark * (end - start - len(seen))))

    def _push(self, kind: str, at: int, attribute: bool = False) -> None:
        self._stack.append(_Frame(kind, at, at, attribute, masks=len(self.masks)))

    def _code(self, at: int) -> int:
        """Read the next token of code; the offset after it."""
        frame = self._stack[-1]
        match = _TOKEN.search(self.text, at)
        if not match:
            return len(self.text)
        token, start, end = match.group(), match.start(), match.end()
        if match["comment"]:
            self.comments.append(Comment(Span(start, end), token))
            return end
        ends_group = token == ")" and frame.opened.endswith("(")
        if frame.literals and not frame.literals[-1].after and not ends_group:
            frame.literals[-1] = frame.literals[-1]._replace(after=token)
        if token == "<" and _starts_expression(frame.before) and self._is_markup(start):
            return self._open(start)
        if token == "/" and _starts_expression(frame.before) and (regex := _REGEX.match(self.text, start)):
            token, end = ")", regex.end()
        elif match["string"] or match["template"]:
            end = _template_end(self.text, end) if match["template"] else end
            if "[" not in frame.opened and len(self._stack) > 1:
                frame.literals.append(_Literal(Span(start, end), frame.before, ""))
            token = ")"
        elif token == "(" and _is_operator(frame.before):
            # What is before a group is before what it begins with.
            frame.opened += "("
            return end
        elif token in "{([":
            frame.opened += "["
        elif token in "})]":
            if token == "}" and not frame.opened and len(self._stack) > 1:
                self._end_of_code(end)
                return end
            frame.opened = frame.opened[:-1]
        frame.before = token
        return end

    def _is_markup(self, at: int) -> bool:
        return bool(_ELEMENT.match(self.text, at)) and not _GENERIC.match(self.text, at)

    def _open(self, at: int) -> int:
        """Handle the start tag at `at` as far as its name."""
        frame = self._stack[-1]
        if frame.kind == "code":
            top = len(self._stack) == 1
            if top:
                self._mask(frame.start, at, "block", "", "<hr>")
                self._root = (at, len(self.masks))
            else:
                self._strings(frame)
                self._mask(frame.start, at, "branch" if frame.parts else "open", "")
            frame.parts += 1
        match = _ELEMENT.match(self.text, at)
        assert match
        if match.group() == "<>":
            self._mask(at, match.end(), "block", "")
            self._push("children", match.end())
            return match.end()
        types = _TYPES.match(self.text, match.end())
        if types:
            self._mask(*types.span(), "block", "")
        self._push("tag", at)
        return types.end() if types else match.end()

    def _strings(self, frame: _Frame) -> None:
        """Mask what is around the strings that code shows beside markup."""
        for span in (literal.span for literal in frame.literals if _is_shown(literal)):
            if span.start >= frame.start:
                self._mask(frame.start, span.start + 1, "branch" if frame.parts else "open", "")
                self._literal(Span(span.start + 1, span.end - 1))
                frame.start = span.end - 1
                frame.parts += 1

    def _closed(self, at: int) -> None:
        """An element ends before `at`."""
        self._stack.pop()
        if self._stack[-1].kind == "code":
            self._stack[-1].start = at
            self._stack[-1].before = ")"

    def _tag(self, at: int) -> int:
        """Read the next attribute, or the end of the tag."""
        text = self.text
        space = _SPACE.match(text, at)
        if space:
            for comment in re.finditer(_COMMENT, space.group()):
                start, end = at + comment.start(), at + comment.end()
                self.comments.append(Comment(Span(start, end), comment.group()))
                self._mask(start, end, "block", "")
            return space.end()
        if text.startswith("/>", at):
            self._closed(at + 2)
            return at + 2
        if text[at] == ">":
            self._stack.pop()
            self._push("children", at + 1)
            return at + 1
        if text[at] == "{":
            self._push("code", at, True)
            return at + 1
        quoted = _QUOTED.match(text, at)
        if quoted:
            if text.endswith("defaultMessage=", 0, at):
                self._message(Span(at + 1, quoted.end() - 1))
            return quoted.end()
        name = _ATTRIBUTE.match(text, at)
        return name.end() if name else at + 1

    def _message(self, span: Span) -> None:
        """Mask the values and alternatives of a message of ICU."""
        for tag in templates.scan(self.text[slice(*span)], languages=("icu", "braces")):
            self._mask(span.start + tag.start, span.start + tag.end, tag.kind, tag.stand_in)

    def _children(self, at: int) -> int:
        """Read to the next tag or expression."""
        text = self.text
        found = _BRACKET.search(text, at)
        if not found:
            return len(text)
        at = found.start()
        if text[at] == "{":
            self._push("code", at)
            return at + 1
        closing = _CLOSING.match(text, at)
        if closing:
            if closing.group().replace(" ", "") == "</>":
                self._mask(at, closing.end(), "block", "")
            self._closed(closing.end())
            return closing.end()
        return self._open(at) if _ELEMENT.match(text, at) else at + 1

    def _end_of_code(self, end: int) -> None:
        """Mask an expression that ends before `end`, but for what is shown of it."""
        frame = self._stack.pop()
        inside = Span(frame.begin + 1, end - 1)
        if frame.attribute:
            del self.masks[frame.masks :]
            shown = self._seen(frame, inside)
            if not shown or self.text[frame.begin - 1] != "=":
                self._mask(frame.begin, end, "block", "")
                return
            # The HTML reader takes 'alt= "A dog" ' for what it is.
            at, seen = frame.begin, " " * (shown[0].start - frame.begin) + '"'
            for span in shown:
                self._mask(at, span.start + 1, "branch" if at > frame.begin else "block", "", seen)
                self._literal(Span(span.start + 1, span.end - 1))
                at, seen = span.end - 1, ""
            self._mask(at, end, "block", "", '"' + " " * (end - at - 1))
        elif frame.parts:
            self._strings(frame)
            self._mask(frame.start, end, "close", "")
        else:
            self._shown(frame, inside)

    def _seen(self, frame: _Frame, inside: Span) -> list[Span]:
        """The strings that code shows: the only thing in it, or branches of a condition."""
        if len(frame.literals) == 1 and self._is_all(frame.literals[0].span, inside):
            return [frame.literals[0].span]
        return [literal.span for literal in frame.literals if _is_shown(literal)]

    def _is_all(self, literal: Span, inside: Span) -> bool:
        around = self.text[inside.start : literal.start] + self.text[literal.end : inside.end]
        return not around.strip(" \t\r\n()")

    def _shown(self, frame: _Frame, inside: Span) -> None:
        """Mask an expression between tags: strings that it shows stay."""
        shown = self._seen(frame, inside)
        at, end = frame.start, inside.end + 1
        code = re.sub(_COMMENT, "", self.text[inside.start : inside.end]).strip()
        if not code and self.comments and self.comments[-1].span.start >= frame.begin:
            # Its braces are part of a comment among markup.
            self.comments[-1] = Comment(Span(at, end), self.text[at:end])
        if not shown:
            self._mask(at, end, "output" if code else "block", stand_in(code) if code else "")
            return
        alone = len(shown) == 1 and self._is_all(shown[0], inside)
        for number, span in enumerate(shown):
            kind = "block" if alone else "branch" if number else "open"
            self._mask(at, span.start + 1, kind, "")
            self._literal(Span(span.start + 1, span.end - 1))
            at = span.end - 1
        self._mask(at, end, "block" if alone else "close", "")

    def _literal(self, inside: Span) -> None:
        """The text of a string: escapes and what the HTML reader would take for markup become stand-ins."""
        text = self.text
        is_template = text[inside.start - 1] == "`"
        at = inside.start
        while at < inside.end:
            match = _SPECIAL.search(text, at, inside.end)
            if not match:
                return
            start, end = match.span()
            if match.group() == "${":
                end = at = min(brace_end(text, end), inside.end) if is_template else end
                self._mask(start, end, "output", stand_in(text[start:end]) if is_template else "${")
                continue
            shown = _unescaped(match.group())
            self._mask(start, end, "output" if shown else "block", shown)
            at = end


_BRACKET = re.compile(r"[<{]")


def _starts_expression(before: str) -> bool:
    """Whether after the token `before` comes an expression, so that ``<`` begins markup and ``/`` a pattern."""
    if before[:1].isalnum() or before[:1] in ("_", "$"):
        return before in _BEFORE_EXPRESSION
    return before not in (")", "]", "}")


def _is_operator(before: str) -> bool:
    """Whether a bracket after the token `before` groups, and calls nothing."""
    return not (before[:1].isalnum() or before[:1] in ("_", "$") or before in (")", "]", "}", "?."))


def _is_shown(literal: _Literal) -> bool:
    """Whether a string is a branch of a condition: after ``?``, ``:`` or ``&&`` and at the end of it."""
    return literal.before in ("?", ":", "&&", "||", "??") and literal.after in (":", "}", ")", "", "as")


def _template_end(text: str, at: int) -> int:
    """The end of the template literal whose backtick is before `at`."""
    while at < len(text):
        match = _IN_TEMPLATE.search(text, at)
        if not match:
            return len(text)
        at = match.end()
        if match.group() == "`":
            return at
        if match.group() == "${":
            at = brace_end(text, at)
    return len(text)


def brace_end(text: str, at: int) -> int:
    """The end of the code whose opening brace is before `at`; templates inside it are looked through."""
    # Braces and backticks that are open, the innermost last.
    opened = ["{"]
    while opened:
        match = (_IN_TEMPLATE if opened[-1] == "`" else _IN_BRACES).search(text, at)
        if not match:
            return len(text)
        at = match.end()
        token = match.group()
        if token == "}" or (token == "`" and opened[-1] == "`"):
            opened.pop()
        elif token in ("{", "${", "`"):
            opened.append("`" if token == "`" else "{")
    return at


_IN_TEMPLATE = re.compile(r"\\[\s\S]|`|\$\{")
_IN_BRACES = re.compile(rf"{_STRING}|{_COMMENT}|[{{}}`]")


def _unescaped(source: str) -> str:
    """The character that a JavaScript escape stands for."""
    match = _ESCAPE.fullmatch(source)
    if not match:
        return source
    number = match[1] or match[2] or match[3]
    if number:
        return chr(int(number, 16)) if int(number, 16) < 0x110000 else ""
    return _CHARACTERS.get(match[4], match[4])
