"""PO and POT: translations where there are some, and the source strings that gettext shows where there are none.

A fuzzy translation is not shown either. Source strings are the keys of all translations, so they are never fixed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Span

SCAN = False

_LINE = re.compile(
    r"[ \t]*(?:(?P<comment>#[^\r\n]*)|(?:(?P<word>msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)[ \t]*)?"
    r"(?P<string>\"[^\"\\\r\n]*(?:\\[^\r\n][^\"\\\r\n]*)*\")?)[^\r\n]*(?:\r\n|\r|\n|\Z)"
)
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_LETTERS.update((str(number), chr(number)) for number in range(8))
_PO = ("po",)
_SEALED = ("sealed",)
_LANGUAGE = re.compile(r"^\"Language:[ \t]*([\w@.-]+)", re.MULTILINE)
_SYMBOL = re.compile(r"[\w-]+(?:[./:]+[\w-]+)*")


def extract(source: Source) -> Extraction:
    """The strings of a PO file or template; obsolete entries are left out."""
    text = source.text
    comments: list[Comment] = []
    entries = [entry for message in _messages(text, comments) for entry in message.entries(text)]
    return catalogue.extraction(text, entries, comments)


def language(text: str) -> str:
    """The language in the header."""
    named = _LANGUAGE.search(text, 0, 8000)
    return named[1] if named else ""


@dataclass(slots=True)
class _Message:
    """One entry: its flags, the source files that show it, and for each keyword the places of its string, one for each line."""

    flags: str = ""
    used: str = ""
    strings: dict[str, list[Span]] = field(default_factory=dict)
    start: int = 0
    end: int = 0

    def entries(self, text: str) -> Iterator[Entry]:
        """What a reader of the program sees of it."""
        source = self.strings.get("msgid")
        if not source:
            return
        shown = [spans for name, spans in self.strings.items() if name.startswith("msgstr") and spans]
        spelling = _PO
        if not shown or "fuzzy" in self.flags:
            shown, spelling = [source, *filter(None, [self.strings.get("msgid_plural")])], _SEALED
        values = [escapes.decode(text, spans, spelling, _ESCAPE, _LETTERS) for spans in shown]
        said = [
            "".join(text[span.start : span.end] for span in self.strings.get(name, ())) for name in ("msgctxt", "msgid")
        ]
        # A word that is its own key ("Title") says nothing about its part.
        keys = [key for key in said if _SYMBOL.fullmatch(key) and (key != values[0].text or "." in key or "_" in key)]
        for value in values:
            yield Entry(tuple(keys), value, Span(self.start, self.end), used=self.used)


def _messages(text: str, comments: list[Comment]) -> Iterator[_Message]:
    message = _Message()
    spans: list[Span] | None = None
    translated = False
    for match in _LINE.finditer(text):
        comment, word, string = match.group("comment", "word", "string")
        if translated and (comment is not None or word in ("msgctxt", "msgid")):
            yield message
            message, translated = _Message(), False
        if comment is not None:
            spans = None
            if comment.startswith("#,"):
                message.flags += comment
            elif comment.startswith("#:"):
                message.used += "\n".join(["", *comment[2:].split()])
            # Of the thousands of comments in a file only ours are of use.
            if "tonecheck" in comment and not comment.startswith("#~"):
                comments.append(Comment(Span(*match.span("comment")), comment))
            continue
        if word:
            message.strings[word] = spans = []
            translated = translated or word.startswith("msgstr")
            message.start = message.start or match.start("word")
        if string and spans is not None:
            start, message.end = match.span("string")
            if message.end - start > 2:
                spans.append(Span(start + 1, message.end - 1))
    yield message
