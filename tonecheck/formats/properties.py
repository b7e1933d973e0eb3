"""Java .properties: keys and values with continued lines and escapes; Java's MessageFormat inside."""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Prose, Span

SCAN = False

_LINE = re.compile(
    r"[ \t\f]*(?:(?P<comment>[#!][^\r\n]*)|(?P<key>(?:[^\\\r\n=: \t\f]|\\(?:\r\n|[\s\S]))+)"
    r"(?:[ \t\f]|\\(?:\r\n|\r|\n))*[=:]?(?:[ \t\f]|\\(?:\r\n|\r|\n))*(?P<value>(?:[^\\\r\n]|\\(?:\r\n|[\s\S])|\\\Z)*))?"
    r"[^\r\n]*(?:\r\n|\r|\n|\Z)"
)
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|(?:\r\n|\r|\n)[ \t\f]*|[^\r\n])"
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}
# What MessageFormat reads: an argument by its number, or an apostrophe that it halves.
_MESSAGE_FORMAT = re.compile(r"\{\d{1,3}\s*[,}]|''")


def extract(source: Source) -> Extraction:
    """The values of a properties file."""
    text = source.text
    entries: list[Entry] = []
    comments: list[Comment] = []
    for match in _LINE.finditer(text):
        if match["comment"]:
            comments.append(Comment(Span(*match.span("comment")), match["comment"]))
        elif match["value"]:
            value = decode(text, Span(*match.span("value")))
            icu = bool(_MESSAGE_FORMAT.search(value.text)) or None
            entries.append(Entry((match["key"],), value, Span(match.start("key"), match.end("value")), icu))
    return catalogue.extraction(text, entries, comments)


def decode(text: str, span: Span) -> Prose:
    """The value at `span`."""
    builder = ProseBuilder(text, (), ("properties",))
    builder.unescaped(span, _ESCAPE, _unescape)
    return builder.whole()


def _unescape(escape: str) -> str:
    letter = escape[1]
    if letter in "\r\n":
        return ""
    if letter == "u" and len(escape) > 2:
        if len(escape) == 12:
            return chr(0x10000 + ((int(escape[2:6], 16) & 0x3FF) << 10) + (int(escape[8:], 16) & 0x3FF))
        code = int(escape[2:], 16)
        return chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(letter, letter)
