"""Mail: ``.eml`` files and mbox folders, part by part, each read as the text or page that it is.

Layers are undone one after the other, from the transfer encoding to the signature of the sender, and each keeps the
map to the one before. What others wrote (quoted replies, forwarded and attached mails) is not copy of this mail.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from tonecheck import templates
from tonecheck.formats import Comment, Extraction, Source, embedded, roles
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.languages import in_english, is_other
from tonecheck.patterns import lazy
from tonecheck.text import BYTE_FOR_BYTE, Prose, Span

# A mail is no template; its parts may be.
SCAN = False

_LINE_END = r"(?:\r\n|\r|\n)"
_LINE = re.compile(rf"[^\r\n]*(?:{_LINE_END}|\Z)")
_HEADER = re.compile(rf"([!-9;-~]{{1,200}})[ \t]*:([^\r\n]*(?:{_LINE_END}[ \t][^\r\n]*)*)(?:{_LINE_END}|\Z)")
# The line between the mails of an mbox folder: "From ana@example.org Sat Jan  3 01:05:34 1996".
_FROM_LINE = re.compile(r"(?<![^\r\n])From (?=[^\r\n]{0,200}\d\d:\d\d(?::\d\d)?[^\r\n]{0,30}\d{4})[^\r\n]*")
_PARAMETER = re.compile(r';\s*([\w!#$%&\'*+.^`|~-]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^;\s]{0,1000}))')
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
    starts = [s for s in starts if not s[0] or re.search(rf"{_LINE_END}{_LINE_END}\Z", text[max(0, s[0] - 4) : s[0]])]
    if not starts:
        starts = [(0, _line_end(text, 0))]
    for (_, begin), (end, _) in zip(starts, [*starts[1:], (len(text), 0)]):
        yield Span(_next_line(text, begin), end)


def _line_end(text: str, at: int) -> int:
    match = _LINE.match(text, at)
    assert match
    return at + len(match.group().rstrip("\r\n"))


def _next_line(text: str, at: int) -> int:
    match = _LINE.match(text, at)
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
            value = _own_words(value, flowed, flowed and leaf.parameters.get("delsp", "").lower() == "yes")
        found = embedded(value, format)
        (self.echoes if leaf.echo else self.prose).extend(_before_replies(found.prose, format))
        self.echoes.extend(found.echoes)
        self.comments.extend(found.comments)

    def decoded(self, leaf: Leaf) -> Prose | None:
        """The text of a part as it was written, or None for a transfer encoding that is not read."""
        codec = _codec(leaf.parameters.get("charset", ""))
        value = _decoded(self._source, leaf.body, leaf.encoding, codec)
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
    blank = re.compile(_LINE_END).match(text, at, span.end)
    return _Headers(fields, blank.end() if blank else at)


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
    line = re.compile(rf"(?<![^\r\n])--{re.escape(boundary)}(--)?[ \t]*(?:{_LINE_END}|\Z)")
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


def _codec(charset: str) -> str:
    """The codec of a part; UTF-8 where it declares none that is known."""
    try:
        # "=?utf-8*en?" names a language too.
        name = codecs.lookup(charset.partition("*")[0].strip().strip("'")).name if charset else ""
        b"".decode(name or "ascii")
    except (LookupError, ValueError):
        name = ""
    return name if name not in ("", "ascii") else "utf-8"


def _decoded(source: Source, body: Span, encoding: str, codec: str) -> Prose | None:
    """A part's text as its reader sees it, or None for an encoding that is not read."""
    builder = ProseBuilder(source.text, (), _spelling(encoding, codec, source.encoding))
    characters = _Characters(source, builder, codec)
    if encoding in ("7bit", "8bit", "binary", ""):
        characters.add(*body)
    elif encoding == "quoted-printable":
        _quoted_printable(characters, source.text, body)
    elif encoding == "base64":
        _base64(characters, source.text, body)
    else:
        return None
    characters.end()
    return builder.whole()


def _spelling(encoding: str, codec: str, file: str) -> tuple[str, ...]:
    if encoding == "base64" or not _is_more_than_ascii(codec):
        return ("sealed",)
    if encoding == "quoted-printable":
        return ("quoted-printable-utf-8" if codec == "utf-8" else "quoted-printable",)
    return () if encoding in ("8bit", "binary") and codec == file == "utf-8" else ("ascii",)


@lru_cache(maxsize=64)
def _is_more_than_ascii(codec: str) -> bool:
    """Whether ASCII text is the same in this encoding, wherever it stands."""
    every = bytes(range(32, 127))
    try:
        return codecs.decode(every, codec) == every.decode() and "2022" not in codec
    except (LookupError, ValueError):
        return False


class _Characters:
    """Decodes bytes to characters as they come, and adds each to a builder with the source that spells it."""

    def __init__(self, source: Source, builder: ProseBuilder, codec: str) -> None:
        self._text = source.text
        self._builder = builder
        self._bytewise = source.encoding == BYTE_FOR_BYTE
        self._decoder = codecs.getincrementaldecoder(codec)("replace")
        self._codec = codec
        self._fresh = self._decoder.getstate()
        self._pending = -1
        self._end = 0
        self._folded = -1

    def add(self, start: int, end: int) -> None:
        """Add the source from `start` to `end`, characters that stand for themselves or for bytes."""
        at = start
        while at < end:
            if self._decoder.getstate() == self._fresh:
                run = _run(self._text, at, end, self._bytewise)
                if run > at and self._is_plain(self._text[at:run]):
                    self._literal(at, run)
                    at = run
                    continue
            for byte in self._text[at].encode(BYTE_FOR_BYTE if self._bytewise else "utf-8", "surrogatepass"):
                self.byte(byte, at, at + 1)
            at += 1

    def _is_plain(self, run: str) -> bool:
        if not run.isascii():
            return True
        if _is_more_than_ascii(self._codec):
            return True
        try:
            return run.encode("ascii").decode(self._codec) == run
        except ValueError:
            return False

    def _literal(self, start: int, end: int) -> None:
        if self._folded >= 0:
            self._builder.fold(start, end)
            self._folded = -1
        else:
            self._builder.add(start, end)

    def byte(self, byte: int, start: int, end: int, sealed: bool = False) -> None:
        """Add a byte that the source from `start` to `end` stands for."""
        if self._pending < 0:
            self._pending = self._folded if self._folded >= 0 else start
            self._folded = -1
        self._end = end
        shown = self._decoder.decode(bytes((byte,)))
        if shown:
            self._character(shown, sealed)

    def _character(self, shown: str, sealed: bool) -> None:
        if self._text[self._pending : self._end] == shown:
            self._builder.add(self._pending, self._end)
        elif sealed or "\ufffd" in shown:
            self._builder.replace(shown, self._pending, self._end)
        else:
            self._builder.code(shown, self._pending, self._end)
        self._pending = -1

    def words(self, data: bytes, places: list[int]) -> bool:
        """Add the text of `data`, base64 letters at `places`, word by word; False if that needs more care."""
        text = data.decode(self._codec, "replace")
        if self._decoder.getstate() != self._fresh or not _is_more_than_ascii(self._codec):
            return False
        if text.encode(self._codec, "replace") != data:
            return False
        at = 0
        for word in _WORD.findall(text):
            end = at + len(word if word.isascii() else word.encode(self._codec))
            self._builder.replace(word, places[_letter(at)], _after(places, end - 1))
            at = end
        return True

    def fold(self, start: int) -> None:
        """The source has a line end here, at `start`, that is not part of the text."""
        if self._pending < 0 and self._folded < 0:
            self._folded = start

    def end(self) -> None:
        """No more bytes come."""
        shown = self._decoder.decode(b"", True)
        if shown and self._pending >= 0:
            self._character(shown, True)


_WORD = re.compile(r"\w+|\s+|\W")
_ASCII = re.compile(r"[\x00-\x7f]*")


def _run(text: str, start: int, end: int, bytewise: bool) -> int:
    """The end of the characters from `start` that may stand for themselves."""
    return _ASCII.match(text, start, end).end() if bytewise else end  # type: ignore[union-attr]


_QUOTED = re.compile(
    rf"(?P<soft>=[ \t]*(?:{_LINE_END}|\Z))|(?P<space>(?<![ \t])[ \t]+(?=[\r\n]|\Z))|=(?P<code>[0-9A-Fa-f]{{2}})"
)


def _quoted_printable(characters: _Characters, text: str, body: Span) -> None:
    at = body.start
    for match in _QUOTED.finditer(text, *body):
        start, end = match.span()
        characters.add(at, start)
        at = end
        if match["code"]:
            characters.byte(int(match["code"], 16), start, end)
        elif match["soft"]:
            characters.fold(start)
    characters.add(at, body.end)


_BASE64 = re.compile(r"[A-Za-z0-9+/]+|=")


def _base64(characters: _Characters, text: str, body: Span) -> None:
    """Every byte with the one or two of its group of four letters that hold most of it, so that none overlap."""
    import binascii

    places: list[int] = []
    for match in _BASE64.finditer(text, *body):
        if match.group() == "=":
            break
        places.extend(range(*match.span()))
    del places[len(places) - len(places) % 4 + (0 if len(places) % 4 == 1 else len(places) % 4) :]
    letters = "".join(map(text.__getitem__, places))
    data = binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
    if characters.words(data, places):
        return
    for number, byte in enumerate(data):
        characters.byte(byte, places[_letter(number)], _after(places, number), True)


def _letter(number: int) -> int:
    """The first letter that holds most of the byte `number`."""
    return number // 3 * 4 + number % 3


def _after(places: list[int], number: int) -> int:
    """The offset after the letters of the byte `number`."""
    return places[min(_letter(number) + (number % 3 == 2), len(places) - 1)] + 1


_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]{0,2000})\?=")
_FOLD = re.compile(rf"[ \t]*{_LINE_END}[ \t]*|[ \t]+")
_REPLY = re.compile(r"(?:\s*(?:re|aw|sv|fwd?)\s*:)+", re.IGNORECASE)


def _subject(source: Source, span: Span, is_reply: bool) -> list[Prose]:
    """The subject, unfolded and decoded; the "Re:" of what is a reply is no word of it."""
    text = source.text
    words = list(_ENCODED_WORD.finditer(text, *span))
    outside = "".join(
        text[a:b] for a, b in zip([span.start, *(w.end() for w in words)], [*(w.start() for w in words), span.end])
    )
    spelling = "ascii"
    if words:
        spelling = "header-word" if outside.strip() or any(w[2] in "bB" for w in words) else "encoded-word"
    builder = ProseBuilder(text, (), (spelling,))
    at, codec, characters = span.start, "", _Characters(source, builder, "utf-8")
    for word in words:
        between = text[at : word.start()]
        if between.strip() or at == span.start:
            _unfolded(characters, text, Span(at, word.start()))
        charset = _codec(word[1])
        if codec != charset or between.strip():
            characters.end()
            codec, characters = charset, _Characters(source, builder, charset)
        inside = Span(*word.span(3))
        if word[2] in "bB":
            _base64(characters, text, inside)
        else:
            _q_word(characters, text, inside)
        at = word.end()
    characters.end()
    _unfolded(_Characters(source, builder, "utf-8"), text, Span(at, span.end))
    value = builder.whole("subject")
    reply = _REPLY.match(value.text) if is_reply else None
    line = ProseBuilder(value.text, templates.scan(value.text))
    line.add(reply.end() if reply else 0, len(value.text))
    return [prose.within(value) for prose in line.build("subject")]


def _unfolded(characters: _Characters, text: str, span: Span) -> None:
    at = span.start
    for fold in _FOLD.finditer(text, *span):
        if fold.group() == " ":
            continue
        characters.add(at, fold.start())
        characters.byte(32, *fold.span())
        at = fold.end()
    characters.add(at, span.end)


_Q_CODE = re.compile(r"_|=([0-9A-Fa-f]{2})")


def _q_word(characters: _Characters, text: str, span: Span) -> None:
    at = span.start
    for match in _Q_CODE.finditer(text, *span):
        characters.add(at, match.start())
        characters.byte(int(match[1], 16) if match[1] else 32, *match.span())
        at = match.end()
    characters.add(at, span.end)


_SIGNATURE = re.compile(r"-- ?$")
# A signature without the space that should come after its dashes is no longer than this; a letter goes on.
_LONGEST_SIGNATURE = 12
_FORWARDED = lazy(
    r"[ \t]*(?:-{2,}[ \t]*(?:original|forwarded|reply)[ \t]+(?:message|mail)(?:[ \t]+from\b.{0,200})?[ \t]*-{2,}|begin forwarded message:"
    r"|-{5,}[ \t]*forwarded (?:by|message)\b.{0,200})[ \t]*$",
    re.IGNORECASE,
)
_OUTLOOK = lazy(
    r"[ \t*]*From:[ *].{1,300}\r?\n(?:[ \t*]*(?:Sent|Date|To|Cc|Reply-To)[ \t]?:.{0,2000}\r?\n){1,6}[ \t*]*(?:Subject|To)[ \t]?:",
    re.IGNORECASE,
)
_ATTRIBUTION = lazy(r"[^\s>][^\r\n]{5,300}(?:\r?\n[^\s>][^\r\n]{1,300}){0,2}:[ \t]*(?:\r?\n[ \t]*)(?=\r?\n|>)")
_WHEN = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|<[^<>\s]+@[^<>\s]+>")
_ATTRIBUTED = lazy(r"(?:On|Am|Le|El|Il|Op)\b.{5,300}[ \t]*\S+[ \t]*:$", re.DOTALL)
_MARKS = re.compile(
    r"(?m)^-- ?\r?$|^>|^[ \t]*-{2,}[ \t]*(?i:original|forwarded|reply)|^(?i:begin forwarded)|^[ \t*]*From:[ *]|^[^\r\n]*\bwrote[ \t]?:[ \t]*\r?$"
)


def _own_words(value: Prose, flowed: bool, joined: bool) -> Prose:
    """`value` without signature, replies and forwarded mail; soft line ends of flowed text (RFC 3676) undone.

    `joined` if such a text drops the space before a soft line end too.
    """
    text = value.text
    if not flowed and not _MARKS.search(text):
        return value
    builder = ProseBuilder(text)
    at, soft = 0, False
    while at < len(text):
        line = _LINE.match(text, at)
        assert line
        end = line.end()
        bare = line.group().rstrip("\r\n")
        if _ends_here(text, at, bare):
            break
        attribution = _attribution(text, at, bare)
        if attribution:
            if not text.startswith(">", attribution) and not text[attribution:].lstrip().startswith(">"):
                break
            at, soft = attribution, False
            continue
        start = at
        if bare.startswith(">From "):
            # What an mbox folder does to a line that looks like the start of a mail.
            start += 1
        elif flowed and bare.startswith(" "):
            start += 1
        quoted = bare.startswith(">") or text.startswith(">", end)
        was_soft, soft = soft, flowed and text.endswith(" ", start, at + len(bare)) and not quoted
        stop = at + len(bare) - (soft and joined) if soft else end
        if was_soft and start < stop:
            builder.fold(start, stop)
        else:
            builder.add(start, stop)
        at = end
    return builder.whole(value.role).within(value)


# How a quoted mail begins in a page, where nothing but its words tells what it is.
_REPLY_BLOCK = lazy(
    r"-{2,}\s*(?:original|forwarded) message\b|begin forwarded message:|from:\s[\s\S]{0,300}\b(?:sent|date):\s[\s\S]{0,2000}\b(?:subject|to):|--$"
    r"|(?:on|am|le|el)\b(?=[^\n]{0,300}\d)[^\n]{5,300}\bwrote\s?:$",
    re.IGNORECASE,
)
_NO_COPY = lazy(r">|sent (?:from|with|via) [\w. ]{1,40}$|get outlook for \w+$", re.IGNORECASE)


def _before_replies(prose: list[Prose], format: str) -> Iterator[Prose]:
    """The prose up to where somebody else's begins; the title of a page is not shown in a mail."""
    for item in prose:
        if _REPLY_BLOCK.match(item.text):
            return
        if not _NO_COPY.match(item.text) and (item.role, format) != ("subject", "html"):
            yield item


def _ends_here(text: str, at: int, bare: str) -> bool:
    """Whether what the sender wrote is over: from here on it is a signature or somebody else's mail."""
    if bare.startswith("--") and _SIGNATURE.match(bare):
        return bare == "-- " or text.count("\n", at) <= _LONGEST_SIGNATURE
    if bare.lstrip(" \t*")[:5].lower() == "from:":
        return bool(_OUTLOOK.match(text, at))
    return bool(bare.lstrip()[:2] == "--" or bare[:5].lower() == "begin") and bool(_FORWARDED.match(bare))


def _attribution(text: str, at: int, bare: str) -> int:
    """The end of "On 3 May 2022 Ana wrote:", which may run over lines, or 0."""
    if not bare or bare[0] in " \t>":
        return 0
    # Few lines qualify: three lines on there is a colon at the end of a line.
    end = at
    for _ in range(3):
        line = _LINE.match(text, end)
        assert line
        end = line.end()
        shown = line.group().rstrip()
        if not shown:
            return 0
        if shown.endswith(":"):
            whole = text[at:end].rstrip()
            quoted = (
                text[end:].lstrip("\r\n")[:1] == ">"
                if len(text) - end < 100
                else text[end : end + 100].lstrip("\r\n")[:1] == ">"
            )
            if not _WHEN.search(whole):
                return 0
            return end if quoted or (_ATTRIBUTED.match(whole) and re.search(r"wrote[ \t]?:$", whole)) else 0
    return 0
