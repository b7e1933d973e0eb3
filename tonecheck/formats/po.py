"""PO and POT: translations where there are some, and the source strings that gettext shows where there are none.

A fuzzy translation is not shown either. Source strings are the keys of all translations, so they are never fixed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes
from tonecheck.formats.catalogue import Entry
from tonecheck.text import Prose, Span

SCAN = False

_LINE = re.compile(
    r"[ \t]*(?:(?P<comment>#[^\r\n]*)|(?:(?P<word>msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)[ \t]*)?"
    r"(?P<string>\"(?:[^\"\\\r\n]|\\[^\r\n])*\")?)[^\r\n]*(?:\r\n|\r|\n|\Z)"
)
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_LETTERS.update((str(number), chr(number)) for number in range(8))
_LANGUAGE = re.compile(r"^\"Language:[ \t]*([\w@.-]+)", re.MULTILINE)
_SYMBOL = re.compile(r"[\w-]+(?:[./:]+[\w-]+)*")


def extract(source: Source) -> Extraction:
    """The strings of a PO file or template; obsolete entries are left out."""
    comments: list[Comment] = []
    entries = [entry for message in _messages(source.text, comments) for entry in message.entries()]
    return catalogue.extraction(source.text, entries, comments)


def language(text: str) -> str:
    """The language in the header."""
    named = _LANGUAGE.search(text, 0, 8000)
    return named[1] if named else ""


@dataclass(slots=True)
class _Message:
    """One entry: its flags and its strings by their keywords."""

    flags: str = ""
    strings: dict[str, Prose] = field(default_factory=dict)
    start: int = 0
    end: int = 0

    def entries(self) -> Iterator[Entry]:
        """What a reader of the program sees of it."""
        source = self.strings.get("msgid")
        if source is None or not source.text:
            return
        context = self.strings.get("msgctxt")
        keys = [text for text in (context.text if context else "", source.text) if text and _SYMBOL.fullmatch(text)]
        translations = [s for name, s in self.strings.items() if name.startswith("msgstr") and s.text]
        if not translations or "fuzzy" in self.flags:
            plural = self.strings.get("msgid_plural")
            translations = [replace(s, spelling=("sealed",)) for s in (source, plural) if s is not None]
        # A word that is its own key ("Title") says nothing about its part.
        keys = [key for key in keys if key != translations[0].text or "." in key or "_" in key]
        for value in translations:
            yield Entry(tuple(keys), value, Span(self.start, self.end))


def _messages(text: str, comments: list[Comment]) -> Iterator[_Message]:
    message = _Message()
    word = ""
    spans: list[Span] = []
    for match in _LINE.finditer(text):
        comment = match["comment"]
        begins = comment is not None or match["word"] in ("msgctxt", "msgid")
        if (match["word"] or comment is not None) and word:
            message.strings[word] = _string(text, spans)
            word, spans = "", []
        if begins and any(name.startswith("msgstr") for name in message.strings):
            yield message
            message = _Message()
        if comment is not None:
            if comment.startswith("#,"):
                message.flags += comment
            if not comment.startswith("#~"):
                comments.append(Comment(Span(*match.span("comment")), comment))
            continue
        if match["word"]:
            word = match["word"]
            message.start = message.start or match.start("word")
        if match["string"] and word:
            start, message.end = match.span("string")
            if message.end - start > 2:
                spans.append(Span(start + 1, message.end - 1))
    if word:
        message.strings[word] = _string(text, spans)
    yield message


def _string(text: str, spans: list[Span]) -> Prose:
    return escapes.decode(text, spans, ("po",), _ESCAPE, _LETTERS)
