"""PHP files that return an array of strings: the messages of Laravel, Symfony and Yii.

An entry is what PHP reads as one string: quoted, or put together of quoted strings with dots. A file whose array holds
much else, as settings do, is no catalogue; it is read as the page that any PHP file can be.
"""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes, php
from tonecheck.formats.builder import ProseBuilder, verbatim
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Prose, Span

SCAN = False

_BLOCK_COMMENT = r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/"
_LINE_COMMENT = r"(?://|\#(?!\[))[^\r\n]*"
# All that may stand before the array.
_HEAD = re.compile(
    rf"\ufeff?\s*<\?php\b(?:\s|{_LINE_COMMENT}(?=[\r\n]|\Z)|{_BLOCK_COMMENT}|(?:declare|namespace|use)\b[^;]*;)*"
    r"return\s*(?=\[|array\s*\()",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\"[^\"\\]*(?:\\[\s\S][^\"\\]*)*\")"
    rf"|(?P<comment>/\*[\s\S]*?(?:\*/|\Z)|{_LINE_COMMENT})|(?P<arrow>=>)|(?P<array>\[|\barray\s*\()|(?P<bracket>\()|(?P<close>[\])])"
    r"|(?P<comma>,)|(?P<dot>\.)|(?P<end>;)"
    r"|(?P<other><<<[ \t]*[\"']?(?P<here>[A-Za-z_]\w*)[\s\S]*?(?:^[ \t]*(?P=here)\b|\Z)|['\"][\s\S]*|[\w\\$:]+|[^\s])",
    re.MULTILINE | re.IGNORECASE,
)
_ESCAPES = {
    "'": re.compile(r"\\[\\']"),
    '"': re.compile(r"\\(?:u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[nrtvef\\$\"])"),
}
_SPELLINGS = {"'": ("php-single",), '"': ("php-double",)}
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "e": "\x1b", "f": "\f"}
_LETTERS.update((str(number), chr(number)) for number in range(8))
# A value that PHP itself puts into a string.
_FILLED_IN = re.compile(r"(?<!\\)(?:\\\\)*(?:\$[A-Za-z_{]|\{\$)")
_DEEPEST = 60
# A catalogue has so many strings at least for each value that is none.
_STRINGS_TO_OTHERS = 4


def returns_array(head: str) -> bool:
    """Whether a file that begins so does nothing but return an array."""
    return _HEAD.match(head) is not None


def extract(source: Source) -> Extraction:
    """The strings of the array that the file returns."""
    reader = _Reader(source.text)
    if len(reader.entries) < _STRINGS_TO_OTHERS * reader.others:
        return php.extract(Source(source.text, source.text, [], php.SPELLING, source.encoding))
    return catalogue.extraction(source.text, reader.entries, reader.comments)


def entries(text: str) -> list[Entry]:
    """All strings of the array that a file returns."""
    return _Reader(text).entries


class _Reader:
    """The strings in the array that a file returns, its comments, and how many of its values are no strings."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.entries: list[Entry] = []
        self.comments: list[Comment] = []
        self.others = 0
        head = _HEAD.match(text)
        self._tokens = _TOKEN.finditer(text, head.end() if head else len(text))
        if self._next()[0] == "array":
            self._array(())

    def _next(self) -> tuple[str, Span]:
        """The kind and place of the next token; the end of the file is an end as well."""
        for match in self._tokens:
            kind = "other" if match["here"] else match.lastgroup or ""
            if kind != "comment":
                return kind, Span(*match.span())
            self.comments.append(Comment(Span(*match.span()), match.group()))
        return "end", Span(len(self.text), len(self.text))

    def _array(self, keys: tuple[str, ...]) -> None:
        """Read the values of an array up to the bracket that closes it."""
        number = 0
        while self._value(keys, number) == "comma":
            number += 1

    def _value(self, above: tuple[str, ...], number: int) -> str:
        """Read a value and its key, the `number`-th under the keys `above`; what it ends with."""
        key, start = str(number), -1
        strings: list[Span] = []
        is_array = is_other = False
        joins = True
        while True:
            kind, span = self._next()
            start = span.start if start < 0 else start
            if kind in ("comma", "close", "end"):
                break
            if kind == "string":
                is_other = is_other or not joins or self._is_filled_in(span)
                strings.append(span)
            elif kind == "arrow":
                key = decode(self.text, strings).text if strings else key
                strings, is_other = [], False
            elif kind == "array" and not strings and not is_other and len(above) < _DEEPEST:
                self._array((*above, key))
                is_array = True
            elif kind in ("array", "bracket"):
                self._skip()
                is_other = True
            elif kind != "dot":
                is_other = True
            joins = kind in ("dot", "arrow")
        if is_other:
            self.others += 1
        elif strings and not is_array:
            self._add((*above, key), strings, start)
        return kind

    def _add(self, keys: tuple[str, ...], strings: list[Span], start: int) -> None:
        value = decode(self.text, strings)
        if value.pieces:
            self.entries.append(Entry(keys, value, Span(start, strings[-1].end)))

    def _skip(self) -> None:
        """Pass over all up to the bracket that closes one that is open."""
        depth = 1
        while depth:
            kind, _ = self._next()
            if kind == "end":
                return
            depth += (kind in ("array", "bracket")) - (kind == "close")

    def _is_filled_in(self, span: Span) -> bool:
        return self.text[span.start] == '"' and _FILLED_IN.search(self.text, *span) is not None


def decode(text: str, strings: list[Span]) -> Prose:
    """What the `strings` say together, each with its quotes around it."""
    quotes = {text[span.start] for span in strings}
    # Where both kinds of quotes are, only what is the same in both can be written.
    spelling = _SPELLINGS[quotes.pop()] if len(quotes) == 1 else ("literal",)
    if len(strings) == 1 and text.find("\\", *strings[0]) < 0:
        return verbatim(text, strings[0].start + 1, strings[0].end - 1, spelling)
    builder = ProseBuilder(text, (), spelling)
    for start, end in strings:
        builder.unescaped(Span(start + 1, end - 1), _ESCAPES[text[start]], _character)
    return builder.whole()


def _character(escape: str) -> str:
    if escape[1] != "u":
        return escapes.character(escape, _LETTERS)
    code = int(escape[3:-1], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
