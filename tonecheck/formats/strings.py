"""Apple's .strings: "key" = "value"; with C-like comments and escapes."""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Prose, Span

SCAN = False

_TOKEN = re.compile(
    r"(?P<comment>/\*[\s\S]*?(?:\*/|\Z)|//[^\r\n]*)|(?P<string>\"[^\"\\]*(?:\\[\s\S][^\"\\]*)*\")|(?P<mark>[=;])|(?P<word>[\w.$/:-]+)"
)
_ESCAPE = re.compile(r"\\(?:[uU][0-9a-fA-F]{4}|[0-7]{3}|[\s\S])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""}


def extract(source: Source) -> Extraction:
    """The values of a strings file."""
    text = source.text
    entries: list[Entry] = []
    comments: list[Comment] = []
    key: tuple[str, int] | None = None
    after_equals = False
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if match["comment"]:
            comments.append(Comment(Span(start, end), match.group()))
        elif match["mark"]:
            after_equals = match["mark"] == "="
        elif after_equals and key and match["string"]:
            entries.append(Entry((key[0],), decode(text, Span(start + 1, end - 1)), Span(key[1], end)))
            key, after_equals = None, False
        else:
            key = (match.group().strip('"'), start)
    return catalogue.extraction(text, entries, comments)


def decode(text: str, span: Span) -> Prose:
    """The string between the quotes at `span`."""
    return escapes.decode(text, [span], ("strings",), _ESCAPE, _LETTERS)
