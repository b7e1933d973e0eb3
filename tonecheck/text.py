"""Documents, spans and the source map from what the customer reads to where it stands in the file.

Every position in tonecheck is a code-point offset. This module is the only place that turns an
offset in prose into an offset in the document; lines and columns are made when something is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tonecheck.errors import DocumentError


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end


# The protocols and editors that tonecheck speaks to know three line ends and no others: not the
# form feeds and separators that str.splitlines also splits on.
_LINE_END = re.compile(r"\r\n|\n|\r")

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)"""
    rb"""|<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]+)"""
    rb"""|-\*-[^\n]{0,100}?coding:\s{0,9}([\w.-]+)"""
    rb"""|@charset "([\w.:-]+)";"""
    rb"""|"Content-Type: text/plain; charset=([\w.:-]+)\\n""",
    re.IGNORECASE,
)

# Formats whose parts may each have an encoding of their own. Such a file is UTF-8 if all of it is; otherwise each byte is
# one character and the format decodes its parts.
MIXED = frozenset({"mail"})
BYTE_FOR_BYTE = "iso-8859-1"


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded file: its path as the user named it, its text, and its format (``html``, ``text``, ...).

    ``templates`` are the template languages that the settings name for it; without them its name and content tell.
    ``encoding`` and ``bom`` are what ``encode`` needs to write the same bytes back. ``packed`` is the file itself where
    it is no text and ``text`` only what it says (``docx``); such a file cannot be fixed.
    """

    path: str
    text: str
    format: str
    encoding: str = "utf-8"
    bom: bytes = b""
    packed: bytes | None = None
    templates: tuple[str, ...] = ()

    @classmethod
    def decode(
        cls, data: bytes, path: str, format: str, encoding: str | None = None, templates: tuple[str, ...] = ()
    ) -> Document:
        """Decode `data` by its byte order mark, the given or declared encoding, or UTF-8.

        Raises DocumentError where the bytes are binary or do not fit; nothing is ever guessed or
        replaced, so that a fix can write the file back byte for byte.
        """
        if format == "docx":
            from tonecheck import packed

            return cls(path, packed.docx(data), format, packed=data)
        bom, codec = next(((b, c) for b, c in _BOMS if data.startswith(b)), (b"", ""))
        if format in MIXED and not bom:
            text, codec = _decode_mixed(data)
            return cls(path, text, format, codec, templates=templates)
        if not bom and b"\0" in data[:65536]:
            raise DocumentError(f"looks like a binary file (NUL byte at offset {data.index(0)})")
        codec = codec or encoding or _declared(data) or "utf-8"
        return cls(path, _decode(data[len(bom) :], codec), format, codec, bom, templates=templates)

    def encode(self, text: str | None = None) -> bytes:
        """The bytes of `text` (default: this document's own) in this document's encoding.

        Raises DocumentError where a character does not exist in that encoding, or the file can only be read.
        """
        if self.packed is not None:
            if text not in (None, self.text):
                raise DocumentError("is not fixed: a document of this kind can only be read")
            return self.packed
        try:
            return self.bom + (self.text if text is None else text).encode(self.encoding)
        except UnicodeEncodeError as error:
            raise DocumentError(f"{error.object[error.start]!r} cannot be written in {self.encoding}") from None


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    name = next(group for group in found.groups() if group).decode("ascii").lower()
    # A declaration that we can read byte by byte cannot be true for a two-byte encoding.
    # "CHARSET" is what templates of message catalogues leave for the translator.
    return "utf-8" if name.startswith(("utf-16", "utf-32", "utf-8", "charset")) else name


def _decode_mixed(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode(BYTE_FOR_BYTE), BYTE_FOR_BYTE


def _decode(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except LookupError:
        raise DocumentError(f"declares the encoding {codec!r}, which is unknown") from None
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - before.rfind(b"\n")
        raise DocumentError(
            f"line {line}, byte {column}: 0x{data[error.start]:02x} is not valid {codec}; "
            'save the file as UTF-8, declare its encoding, or set `encoding = "..."`'
        ) from None


class LineIndex:
    """Lines and columns of a text; both count from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(m.end() for m in _LINE_END.finditer(text))]
        self._text = text

    def line_column(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset from 0 to the text's length."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """The span of a line without its line end."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        while end > start and self._text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    @property
    def count(self) -> int:
        """How many lines the text has."""
        return len(self._starts)


# Where source and prose are the same characters, and where a fix may write.
_SAME = frozenset({"text", "fold", "kept"})
_EDITABLE = frozenset({"text", "fold", "code"})


class Piece(NamedTuple):
    """A run of prose, ``start`` to ``end``, and the run of source it came from.

    ``kind`` is ``text`` where both are the same characters, ``escape`` where the source spells the
    prose in another way (an entity, a ``<br>``), ``tag`` where a template tag stands in the source
    and a neutral stand-in in the prose. Two kinds more come from files that encode the text in them: ``code``
    where an encoding spells these very characters (``=E2=80=99``, ``\\u2019``), which a fix may write over, and
    ``fold``, which is ``text`` but for a line end of the encoding that stands in the source before it. ``kept`` is text
    that no fix may write over: something else goes by it, as links go by the name of what they lead to.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    kind: str


class Prose(NamedTuple):
    """One block of copy as the customer reads it, with the map back to the file.

    ``role`` is one of `tonecheck.formats.roles.ROLES`. Pieces lie in order, cover ``text`` without
    gaps, and never overlap in the source. ``spelling`` names the ways in which the file spells text here, the
    innermost first (``("html", "json")`` for markup in a JSON string); see `tonecheck.spelling`.
    """

    role: str
    text: str
    pieces: tuple[Piece, ...]
    spelling: tuple[str, ...] = ()

    def _piece_at(self, offset: int) -> int:
        # By the first field of each piece; a tuple of one sorts before those that begin like it.
        return bisect_left(self.pieces, (offset + 1,)) - 1

    def to_source(self, span: Span) -> Span:
        """The source of a span of prose; a part of a tag or an entity gives the whole of it."""
        if len(self.pieces) == 1:
            first = last = self.pieces[0]
        else:
            first = self.pieces[self._piece_at(span.start)]
            last = self.pieces[self._piece_at(max(span.start, span.end - 1))]
        start, end = first.source_start, last.source_end
        if first.kind in _SAME:
            start += span.start - first.start
        if last.kind in _SAME:
            end = last.source_start + max(span.start, span.end) - last.start
        return Span(start, end)

    def is_verbatim(self, span: Span) -> bool:
        """Whether the source of the span is exactly its words."""
        pieces = self._under(span)
        return _joined(pieces) and all(piece.kind in _SAME for piece in pieces)

    def is_editable(self, span: Span) -> bool:
        """Whether nothing but the words of the span stands in its source, encoded or not: only there can a fix be made."""
        pieces = self._under(span)
        joined = all(b.kind == "fold" or a.source_end == b.source_start for a, b in zip(pieces, pieces[1:]))
        # A part of an encoded run cannot be written over without the rest of it.
        whole = all(p.kind != "code" or (span.start <= p.start and p.end <= span.end) for p in (pieces[0], pieces[-1]))
        return joined and whole and all(piece.kind in _EDITABLE for piece in pieces)

    def _under(self, span: Span) -> tuple[Piece, ...]:
        return self.pieces[self._piece_at(span.start) : self._piece_at(span.end - 1) + 1]

    def tag_spans(self) -> list[Span]:
        """The spans of prose that stand in for a template tag."""
        return [Span(piece.start, piece.end) for piece in self.pieces if piece.kind == "tag"]

    def quote(self, span: Span, source: str) -> str:
        """What its reader sees in `span`, on one line, but with template tags as they stand in `source`."""
        return self.told(span, lambda tag: source[tag.source_start : tag.source_end])

    def told(self, span: Span, tag: Callable[[Piece], str]) -> str:
        """What its reader sees in `span`, on one line, with what `tag` gives in the place of each template tag."""
        parts = [
            tag(piece) if piece.kind == "tag" else self.text[max(piece.start, span.start) : min(piece.end, span.end)]
            for piece in self._under(span)
        ]
        return " ".join("".join(parts).split())

    def with_role(self, role: str) -> Prose:
        """The same prose as another part of the message."""
        return Prose(role, self.text, self.pieces, self.spelling)

    def moved(self, by: int) -> Prose:
        """The same prose where the source before it has grown by so many characters."""
        return Prose(self.role, self.text, self._pieces_moved(by), self.spelling)

    def _pieces_moved(self, by: int) -> tuple[Piece, ...]:
        return tuple([Piece(start, end, a + by, b + by, kind) for start, end, a, b, kind in self.pieces])

    def slice(self, span: Span, role: str) -> Prose:
        """The part of this prose inside `span`, as prose of its own."""
        pieces = []
        for piece in self.pieces:
            start, end = max(piece.start, span.start), min(piece.end, span.end)
            if start >= end:
                continue
            source_start, source_end = piece.source_start, piece.source_end
            if piece.kind in _SAME:
                source_end = source_start + end - piece.start
                source_start += start - piece.start
            pieces.append(Piece(start - span.start, end - span.start, source_start, source_end, piece.kind))
        return Prose(role, self.text[span.start : span.end], tuple(pieces), self.spelling)

    def within(self, outer: Prose) -> Prose:
        """This prose, whose source is the text of `outer`, with the source of `outer` as its own.

        A run that `outer` spells in several ways becomes several pieces.
        """
        spelling = self.spelling + outer.spelling
        if len(outer.pieces) == 1 and outer.pieces[0].kind == "text":
            return Prose(self.role, self.text, self._pieces_moved(outer.pieces[0].source_start), spelling)
        pieces: list[Piece] = []
        for piece in self.pieces:
            span = Span(piece.source_start, piece.source_end)
            if piece.kind in _SAME:
                pieces += outer._cut(piece)
            else:
                kind = "escape" if piece.kind == "code" and not outer.is_editable(span) else piece.kind
                pieces.append(Piece(piece.start, piece.end, *outer.to_source(span), kind))
        return Prose(self.role, self.text, tuple(pieces), spelling)

    def _cut(self, inner: Piece) -> Iterator[Piece]:
        """The pieces of this prose under a verbatim piece of something read from its text."""
        shift = inner.start - inner.source_start
        # Only inside the run is what this prose skips a fold; before it, markup may stand there too.
        first = inner.kind
        for number in range(self._piece_at(inner.source_start), len(self.pieces)):
            piece = self.pieces[number]
            start, end = max(piece.start, inner.source_start), min(piece.end, inner.source_end)
            if start >= end:
                break
            source = Span(piece.source_start, piece.source_end)
            kind = piece.kind
            if kind in _SAME:
                source = Span(source.start + start - piece.start, source.start + end - piece.start)
                kind = "kept" if inner.kind == "kept" else first or kind
            yield Piece(start + shift, end + shift, *source, kind)
            first = ""


def _joined(pieces: tuple[Piece, ...]) -> bool:
    return all(a.source_end == b.source_start for a, b in zip(pieces, pieces[1:]))


def trim(prose: Prose) -> Prose | None:
    """`prose` without white space at either end, or None where nothing else is in it."""
    text = prose.text
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if start >= end:
        return None
    if start == 0 and end == len(text):
        return prose
    return prose.slice(Span(start, end), prose.role)
