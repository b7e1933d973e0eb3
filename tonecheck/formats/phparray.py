"""PHP files that return an array of strings, or put strings into one: the messages of Laravel, Symfony, Yii and CodeIgniter.

An entry is what PHP reads as one string: quoted, a heredoc, or put together of such strings with dots; values in it are
filled in. A file whose array holds much else, as settings do, is no catalogue; it is read as the page that any PHP file
can be.
"""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes, php
from tonecheck.formats.builder import ProseBuilder, verbatim
from tonecheck.formats.catalogue import Entry
from tonecheck.templates import stand_in
from tonecheck.text import Prose, Span

SCAN = False

_BLOCK_COMMENT = r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/"
_LINE_COMMENT = r"(?://|\#(?!\[))[^\r\n]*"
# All that may stand before the array.
_HEAD = re.compile(
    rf"\ufeff?\s*<\?php\b(?:\s|{_LINE_COMMENT}(?=[\r\n]|\Z)|{_BLOCK_COMMENT}|(?:declare|namespace|use)\b[^;]*;"
    r"|defined\s*\([^;]*;|if\s*\(\s*!\s*defined\s*\([^;{}]*\{?[^;{}]*;\s*\}?|\$\w+\s*=\s*(?:\[\s*\]|array\s*\(\s*\))\s*;)*"
    r"(?:return\s*(?=\[|array\s*\()|(?=\$\w+\s*\[\s*['\"][^'\"\r\n]*['\"]\s*\]\s*=\s*(?:['\"]|<<<)))",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\"[^\"\\]*(?:\\[\s\S][^\"\\]*)*\"|"
    r"<<<[ \t]*(?P<quote>[\"']?)(?P<here>[A-Za-z_]\w*)(?P=quote)[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))?[ \t]*(?P=here)\b)"
    rf"|(?P<comment>/\*[\s\S]*?(?:\*/|\Z)|{_LINE_COMMENT})|(?P<arrow>=>)|(?P<array>\[|\barray\s*\()|(?P<bracket>\()|(?P<close>[\])])"
    r"|(?P<comma>,)|(?P<dot>\.)|(?P<end>;)"
    r"|(?P<other>['\"][\s\S]*|[\w\\$:]+|[^\s])",
    re.MULTILINE | re.IGNORECASE,
)
_ESCAPES = {
    "'": re.compile(r"\\[\\']"),
    '"': re.compile(r"\\(?:u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[nrtvef\\$\"])"),
}
_SPELLINGS = {"'": ("php-single",), '"': ("php-double",), "<": ("php-here",)}
_HERE = re.compile(
    r"<<<[ \t]*(?P<quote>[\"']?)\w+[\"']?[ \t]*(?:\r\n|\r|\n)(?P<text>[\s\S]*?)(?:\r\n|\r|\n)?(?P<indent>[ \t]*)\w+\Z"
)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "e": "\x1b", "f": "\f"}
_LETTERS.update((str(number), chr(number)) for number in range(8))
# A value that PHP itself puts into a string.
_FILLED_IN = re.compile(
    r"(?<!\\)(?:\\\\)*(?P<value>\{\$(?:[^{}]|\{[^{}]*\})*\}|\$\{[^{}]*\}|\$[A-Za-z_]\w*(?:\[[^\]\r\n]*\]|->[A-Za-z_]\w*)?)"
)
_DEEPEST = 60
# A catalogue has so many strings at least for each value that is none, or as many that are more than a word.
_STRINGS_TO_OTHERS = 4


def returns_array(head: str) -> bool:
    """Whether a file that begins so does nothing but return an array."""
    return _HEAD.match(head) is not None


def extract(source: Source) -> Extraction:
    """The strings of the array that the file returns."""
    reader = _Reader(source.text)
    spoken = sum(" " in entry.value.text.strip() for entry in reader.entries)
    if len(reader.entries) < _STRINGS_TO_OTHERS * reader.others and spoken < reader.others:
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
        kind, _ = self._next()
        if kind == "array":
            self._array(())
        while kind == "other":
            kind = self._assignment()

    def _assignment(self) -> str:
        """Read what follows the name of an array, "['key'] = 'value';"; the kind of the token that begins the next statement."""
        keys: list[str] = []
        while (kind := self._next()[0]) == "array":
            kind, span = self._next()
            keys += [decode(self.text, [span]).text] if kind == "string" else []
            self._skip()
        if keys and kind == "other":
            self._value(tuple(keys[:-1]), 0, keys[-1])
        else:
            while kind != "end":
                kind, span = self._next()
        return self._next()[0]

    def _next(self) -> tuple[str, Span]:
        """The kind and place of the next token; the end of the file is an end as well."""
        for match in self._tokens:
            kind = "string" if match["here"] else match.lastgroup or ""
            if kind != "comment":
                return kind, Span(*match.span())
            self.comments.append(Comment(Span(*match.span()), match.group()))
        return "end", Span(len(self.text), len(self.text))

    def _array(self, keys: tuple[str, ...]) -> None:
        """Read the values of an array up to the bracket that closes it."""
        number = 0
        while self._value(keys, number) == "comma":
            number += 1

    def _value(self, above: tuple[str, ...], number: int, named: str = "") -> str:
        """Read a value and its key, the `number`-th under the keys `above`; what it ends with."""
        key, start = named or str(number), -1
        strings: list[Span] = []
        is_array = is_other = False
        joins = True
        while True:
            kind, span = self._next()
            start = span.start if start < 0 else start
            if kind in ("comma", "close", "end"):
                break
            if kind == "string":
                is_other = is_other or not joins
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


def decode(text: str, strings: list[Span]) -> Prose:
    """What the `strings` say together, each with its quotes around it."""
    quotes = {text[span.start] for span in strings}
    # Where both kinds of quotes are, only what is the same in both can be written.
    spelling = _SPELLINGS[quotes.pop()] if len(quotes) == 1 else ("literal",)
    if len(strings) == 1 and text[strings[0].start] == "'" and text.find("\\", *strings[0]) < 0:
        return verbatim(text, strings[0].start + 1, strings[0].end - 1, spelling)
    builder = ProseBuilder(text, (), spelling)
    for span in strings:
        if text[span.start] == "<":
            _add_here(builder, text, span)
        else:
            _add(builder, text, Span(span.start + 1, span.end - 1), text[span.start])
    return builder.whole()


def _add(builder: ProseBuilder, text: str, inside: Span, quote: str) -> None:
    """Add the text between quotes, with stand-ins for the values in it."""
    at = inside.start
    for match in _FILLED_IN.finditer(text, *inside) if quote == '"' else ():
        start, end = match.span("value")
        builder.unescaped(Span(at, start), _ESCAPES[quote], _character)
        builder.fill(stand_in(match["value"], text[max(at, start - 20) : start], text[end : end + 20]), start, end)
        at = end
    builder.unescaped(Span(at, inside.end), _ESCAPES[quote], _character)


def _add_here(builder: ProseBuilder, text: str, span: Span) -> None:
    """Add the lines of a heredoc, without the indentation that its end has too."""
    here = _HERE.match(text, *span)
    assert here
    at, end = here.span("text")
    width = len(here["indent"])
    for line in re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?").finditer(text, at, end):
        begin = min(line.start() + width, line.end()) if line.group().strip() else line.start()
        if here["quote"] == "'":
            builder.add(begin, line.end())
        else:
            _add(builder, text, Span(begin, line.end()), '"')


def _character(escape: str) -> str:
    if escape[1] != "u":
        return escapes.character(escape, _LETTERS)
    code = int(escape[3:-1], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
