"""Slim: text of elements, lines behind a bar, strings that Ruby prints."""

from __future__ import annotations

import re

from tonecheck.formats import Extraction, Source, indented
from tonecheck.formats.indented import SPELLING as SPELLING
from tonecheck.formats.indented import Line, Outline, bracket_end

# Only interpolations are tags here; braces hold attributes.
SCAN = False

_ELEMENT = re.compile(r"(?:[A-Za-z][\w:-]*(?<!:)|(?=[.#][\w-]))(?:[.#][\w-]+)*")
_NAME = re.compile(r"[A-Za-z][\w-]*")
_ATTRIBUTE = re.compile(r"\s*[\w:@.-]+\s?=(?:=)?\s?(?=\S)")
_VALUE = re.compile(r"\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\\\r\n]|\\.)*'|[^\s\"'({\[]+")
_DEEPEST = 20
_FILTERS = frozenset(
    "javascript css scss sass less ruby coffee markdown textile creole rdoc wiki org builder nokogiri erb".split()
)
# Attributes from a hash: "a *{title: name} Home".
_SPLAT = re.compile(r"[ \t]+\*(?=\S)[^\s({\[]*")
_FILTER = re.compile(r"(\w+):[ \t]*$")


def extract(source: Source) -> Extraction:
    """The copy of a Slim template."""
    return indented.extract(source, _read)


def _read(outline: Outline, line: Line) -> None:
    text = outline.source.text
    first = text[line.at]
    filtered = _FILTER.match(text, line.at, line.end)
    if first == "/":
        outline.comment(outline.skip(line))
    elif first == "-":
        outline.steer(line, (",", "\\"))
    elif text.startswith("doctype", line.at):
        return
    elif first in "|'":
        _block(outline, line)
    elif first == "=":
        _code(outline, line, line.at)
    elif first == "<":
        outline.flush()
        outline.text(line, line.at, line.end)
    elif filtered and filtered[1] in _FILTERS:
        outline.filtered(line, filtered[1])
    else:
        _element(outline, line, line.at)


def _block(outline: Outline, line: Line) -> None:
    """Text behind a bar, and the deeper lines after it."""
    text = outline.source.text
    span = outline.skip(line)
    outline.text(line, line.at + 1, line.end)
    at = line.next
    while at < span.end:
        end = at
        while end < span.end and text[end] not in "\r\n":
            end += 1
        start = at + len(text[at:end]) - len(text[at:end].lstrip())
        outline.text(Line(at, start, end, end), start, end)
        at = end + (2 if text.startswith("\r\n", end) else 1)


def _element(outline: Outline, line: Line, at: int, depth: int = 0) -> None:
    text = outline.source.text
    match = _ELEMENT.match(text, at, line.end)
    if not match:
        outline.text(line, at, line.end)
        return
    name = _NAME.match(match.group())
    outline.element(line.indent, name.group() if name else "div")
    at = match.end()
    while text[at : at + 1] in ("<", ">"):
        at += 1
    if text[at : at + 1] == "*":
        # Attributes from a hash.
        at += 1
    bracket = at + len(text[at : line.end]) - len(text[at : line.end].lstrip())
    if text[bracket : bracket + 1] in ("{", "(", "["):
        line, at = outline.bracketed(line, bracket)
    else:
        at = _attributes(outline, line, at)
    if text.startswith(":", at) and depth < _DEEPEST:
        inner = at + 1 + len(text[at + 1 : line.end]) - len(text[at + 1 : line.end].lstrip())
        _element(outline, Line(line.start, line.at, line.end, line.next), inner, depth + 1)
        return
    at += len(text[at : line.end]) - len(text[at : line.end].lstrip())
    if text.startswith("=", at):
        _code(outline, line, at)
    elif not text.startswith("/", at):
        outline.text(line, at, line.end)


def _attributes(outline: Outline, line: Line, at: int) -> int:
    """The end of the attributes that stand without brackets."""
    text = outline.source.text
    start = at
    while at < line.end and text[at] in " \t":
        if splat := _SPLAT.match(text, at, line.end):
            at = splat.end()
            while at < line.end and text[at] in "({[":
                at = min(bracket_end(text, at), line.end)
            continue
        match = _ATTRIBUTE.match(text, at, line.end)
        if not match:
            break
        end = match.end()
        if text[end] in "({[":
            at = min(bracket_end(text, end), line.end)
            continue
        value = _VALUE.match(text, end, line.end)
        if not value:
            break
        at = value.end()
        while at < line.end and text[at] in "({[":
            at = min(bracket_end(text, at), line.end)
    outline.attributes(start, at)
    return at


def _code(outline: Outline, line: Line, at: int) -> None:
    text = outline.source.text
    while text[at : at + 1] in ("=", "<", ">", "'"):
        at += 1
    outline.code(line, at, (",", "\\"))
