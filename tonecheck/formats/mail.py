"""Mail: ``.eml`` files and mbox folders, part by part, each read as the text or page that it is.

Layers are undone one after the other, from the transfer encoding to the signature of the sender, and each keeps the
map to the one before. What others wrote (quoted replies, forwarded and attached mails) is not copy of this mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, embedded, roles, transfer
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.languages import in_english, is_other
from tonecheck.formats.replies import before_replies, own_words
from tonecheck.formats.transfer import LINE, LINE_END
from tonecheck.text import Prose, Span

# A mail is no template; its parts may be.
SCAN = False

_HEADER = re.compile(rf"([!-9;-~]{{1,200}})[ \t]*:([^\r\n]*(?:{LINE_END}[ \t][^\r\n]*)*)(?:{LINE_END}|\Z)")
# The line between the mails of an mbox folder: "From ana@example.org Sat Jan  3 01:05:34 1996".
_FROM_LINE = re.compile(r"(?<![^\r\n])From (?=[^\r\n]{0,200}\d\d:\d\d(?::\d\d)?[^\r\n]{0,30}\d{4})[^\r\n]*")
_PARAMETER = re.compile(r';\s*([\w!#$%&\'*+.^`|~-]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^;\s]{0,1000}))')
_REPLY = re.compile(r"(?:\s*(?:re|aw|sv|fwd?)\s*:)+", re.IGNORECASE)
_DEEPEST = 20
_READ_AS = {"text/plain": "text", "text/html": "html", "text/markdown": "markdown"}


class _Headers(NamedTuple):
    """What is of use of a part's headers, and where its body starts."""

    fields: dict[str, Span]
    body: int


class Leaf(NamedTuple):
    """A part without parts: its body, its type, and the headers that tell how to decode it."""

    body: Span
    type: str
    parameters: dict[str, str]
    encoding: str
    signed: bool
    echo: bool


def extract(source: Source) -> Extraction:
    """The subject and the words of each mail; the plain alternative of an HTML text is an echo."""
    found = Extraction(refined=True)
    begins: list[int] = []
    for span in _messages(source.text):
        begins.append(len(found.prose))
        message = Message(source, span)
        message.read()
        found.prose.extend(roles.refine(message.prose))
        found.echoes.extend(roles.refine(message.echoes))
        found.comments.extend(message.comments)
    return replace(found, messages=tuple(begins)) if len(begins) > 1 else found


def _messages(text: str) -> Iterator[Span]:
    """The mails of an mbox folder, or the only one of a file that does not begin like one."""
    if not text.startswith("From "):
        yield Span(0, len(text))
        return
    starts = [match.span() for match in _FROM_LINE.finditer(text)]
    # A line of copy may begin alike; only after a blank line does it begin a mail.
    starts = [s for s in starts if not s[0] or re.search(rf"{LINE_END}{LINE_END}\Z", text[max(0, s[0] - 4) : s[0]])]
    if not starts:
        starts = [(0, _line_end(text, 0))]
    for (_, begin), (end, _) in zip(starts, [*starts[1:], (len(text), 0)]):
        yield Span(_next_line(text, begin), end)


def _line_end(text: str, at: int) -> int:
    match = LINE.match(text, at)
    assert match
    return at + len(match.group().rstrip("\r\n"))


def _next_line(text: str, at: int) -> int:
    match = LINE.match(text, at)
    assert match
    return match.end()


class Message:
    """One mail; `prose` holds its copy once, `echoes` the other alternatives."""

    def __init__(self, source: Source, span: Span) -> None:
        self._source = source
        self._text = source.text
        self._span = span
        # In a folder of mails, how a line begins may part them.
        self._among_others = source.text.startswith("From ")
        self.prose: list[Prose] = []
        self.echoes: list[Prose] = []
        self.comments: list[Comment] = []

    def read(self) -> None:
        """Read the subject and every part."""
        headers = _headers(self._text, self._span)
        if "subject" in headers.fields:
            is_reply = "in-reply-to" in headers.fields or "references" in headers.fields
            self.prose += _subject(self._source, headers.fields["subject"], is_reply)
        for leaf in self.leaves():
            self._read(leaf)
        language = headers.fields.get("content-language")
        if language and is_other(self._text[slice(*language)]):
            self.prose, self.echoes = in_english(self.prose), in_english(self.echoes)

    def leaves(self) -> list[Leaf]:
        """The parts that hold copy, in order."""
        return self._leaves(self._span, "text/plain", 0, False)

    def _leaves(self, span: Span, default: str, depth: int, signed: bool) -> list[Leaf]:
        text = self._text
        headers = _headers(text, span)
        kind, parameters = _content_type(text, headers.fields.get("content-type"), default)
        disposition, named = _content_type(text, headers.fields.get("content-disposition"), "inline")
        if disposition == "attachment" or "filename" in named or (depth and "name" in parameters):
            return []
        body = Span(headers.body, span.end)
        if not kind.startswith("multipart/"):
            encoding = headers.fields.get("content-transfer-encoding")
            name = text[slice(*encoding)].strip().lower() if encoding else "7bit"
            return [Leaf(body, kind, parameters, name, signed, False)] if kind in _READ_AS else []
        if not parameters.get("boundary"):
            return []
        if depth > _DEEPEST:
            return []
        inside = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        signed = signed or kind == "multipart/signed"
        parts = _parts(text, body, parameters["boundary"])
        children = [self._leaves(part, inside, depth + 1, signed) for part in parts]
        if kind == "multipart/report":
            # The first part is for people; the others are for machines, or the mail that was sent.
            children = children[:1]
        if kind == "multipart/alternative":
            # The last alternative is the richest; what the others say is the same once more.
            shown = max((number for number, leaves in enumerate(children) if leaves), default=0)
            children = [
                leaves if number == shown else [leaf._replace(echo=True) for leaf in leaves]
                for number, leaves in enumerate(children)
            ]
        return [leaf for leaves in children for leaf in leaves]

    def _read(self, leaf: Leaf) -> None:
        value = self.decoded(leaf)
        if value is None:
            return
        if leaf.signed:
            # New words would break the signature.
            value = Prose(value.role, value.text, value.pieces, ("sealed",))
        format = _READ_AS[leaf.type]
        if format == "text":
            flowed = leaf.parameters.get("format", "").lower() == "flowed"
            value = own_words(value, flowed, flowed and leaf.parameters.get("delsp", "").lower() == "yes")
        found = embedded(value, format)
        (self.echoes if leaf.echo else self.prose).extend(before_replies(found.prose, format))
        self.echoes.extend(found.echoes)
        self.comments.extend(found.comments)

    def decoded(self, leaf: Leaf) -> Prose | None:
        """The text of a part as it was written, or None for a transfer encoding that is not read."""
        codec = transfer.codec_of(leaf.parameters.get("charset", ""))
        value = transfer.decoded(self._source, leaf.body, leaf.encoding, codec)
        return value._replace(spelling=(*value.spelling, "mbox")) if value and self._among_others else value


def _headers(text: str, span: Span) -> _Headers:
    """The headers at the start of `span`, first ones first; they end at a blank line or at what is none."""
    fields: dict[str, Span] = {}
    at = span.start
    while at < span.end:
        match = _HEADER.match(text, at, span.end)
        if not match:
            break
        fields.setdefault(match[1].lower(), Span(*match.span(2)))
        at = match.end()
    blank = re.compile(LINE_END).match(text, at, span.end)
    return _Headers(fields, blank.end() if blank else at)


def _subject(source: Source, span: Span, is_reply: bool) -> list[Prose]:
    """The subject; the "Re:" of what is a reply is no word of it."""
    value = transfer.header(source, span)._replace(role="subject")
    reply = _REPLY.match(value.text) if is_reply else None
    line = ProseBuilder(value.text, templates.scan(value.text))
    line.add(reply.end() if reply else 0, len(value.text))
    return [prose.within(value) for prose in line.build("subject")]


def _content_type(text: str, span: Span | None, default: str) -> tuple[str, dict[str, str]]:
    """The value of a header before its parameters, and these; names in lower case."""
    if span is None:
        return default, {}
    value = text[span.start : span.end]
    kind = value.partition(";")[0].strip().lower()
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(value):
        parameter = match[3] if match[2] is None else re.sub(r"\\(.)", r"\1", match[2])
        name, star, _ = match[1].lower().partition("*")
        if star:
            # RFC 2231: "boundary*0*=us-ascii''part%20one; boundary*1=part-two".
            parameter = found.get(name, "") + re.sub(r"%([0-9A-Fa-f]{2})", _percent, parameter.rpartition("'")[2])
        found[name] = parameter
    if default != "inline" and kind.count("/") != 1:
        kind = "text/plain"
    return kind, found


def _percent(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def _parts(text: str, body: Span, boundary: str) -> list[Span]:
    """The parts between the lines with `boundary`; the last ends with the body where its end is missing."""
    line = re.compile(rf"(?<![^\r\n])--{re.escape(boundary)}(--)?[ \t]*(?:{LINE_END}|\Z)")
    parts: list[Span] = []
    start = -1
    for match in line.finditer(text, body.start, body.end):
        if start >= 0:
            # The line end before a boundary belongs to it.
            end = match.start()
            end -= 2 if text.endswith("\r\n", start, end) else end > start
            parts.append(Span(start, end))
        start = match.end()
        if match[1]:
            return parts
    if start >= 0:
        parts.append(Span(start, body.end))
    return parts
