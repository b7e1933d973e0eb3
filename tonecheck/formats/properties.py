"""Java .properties: keys and values with continued lines and escapes; Java's MessageFormat inside."""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Prose, Span

SCAN = False

_LINE = re.compile(
    r"[ \t\f]*(?:(?P<comment>[#!][^\r\n]*)|(?P<key>(?=[^\r\n=: \t\f])[^\\\r\n=: \t\f]*(?:\\(?:\r\n|[\s\S])[^\\\r\n=: \t\f]*)*)"
    r"(?:[ \t\f]|\\(?:\r\n|\r|\n))*[=:]?(?:[ \t\f]|\\(?:\r\n|\r|\n))*(?P<value>[^\\\r\n]*(?:\\(?:\r\n|[\s\S]|\Z)[^\\\r\n]*)*))?"
    r"[^\r\n]*(?:\r\n|\r|\n|\Z)"
)
_ESCAPE = re.compile(rf"\\(?:{escapes.PAIR}|u[0-9a-fA-F]{{4}}|(?:\r\n|\r|\n)[ \t\f]*|[^\r\n])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "\n": "", "\r": ""}
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
    return escapes.decode(text, [span], ("properties",), _ESCAPE, _LETTERS)
