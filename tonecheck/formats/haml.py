"""HAML: plain lines, text of elements, strings that Ruby prints."""

from __future__ import annotations

import re

from tonecheck.formats import Extraction, Source, indented
from tonecheck.formats.indented import SPELLING as SPELLING
from tonecheck.formats.indented import Line, Outline

# Only interpolations are tags here; braces hold attributes.
SCAN = False

_ELEMENT = re.compile(r"(?:%([\w:-]+))?((?:[.#][\w-]+)*)")


def extract(source: Source) -> Extraction:
    """The copy of a HAML template."""
    return indented.extract(source, _read)


def _read(outline: Outline, line: Line) -> None:
    text = outline.source.text
    first = text[line.at]
    if first == "/" or text.startswith("-#", line.at):
        outline.comment(outline.skip(line))
    elif first == "-":
        outline.steer(line, (",", "|"))
    elif first == ":" and line.at + 1 < line.end and text[line.at + 1].isalpha():
        outline.filtered(line, text[line.at + 1 : line.end].strip())
    elif text.startswith("!!!", line.at):
        return
    elif first in "%.#" and not text.startswith("#{", line.at):
        _element(outline, line)
    else:
        _content(outline, line, line.at + (first == "\\"))


def _element(outline: Outline, line: Line) -> None:
    text = outline.source.text
    match = _ELEMENT.match(text, line.at, line.end)
    if not match or not match.group():
        outline.text(line, line.at, line.end)
        return
    outline.element(line.indent, match[1] or "div")
    line, at = outline.bracketed(line, match.end())
    while text[at : at + 1] in ("<", ">"):
        at += 1
    _content(outline, line, at)


def _content(outline: Outline, line: Line, at: int) -> None:
    """What follows an element's name, or stands on a line of its own."""
    text = outline.source.text
    if at >= line.end or text[at] == "/":
        return
    if text.startswith(("&", "!"), at) and text[at + 1 : at + 2] in ("=", " "):
        at += 1
    if text.startswith("==", at):
        outline.text(line, at + 2, line.end)
    elif text[at] in "=~":
        outline.code(line, at + 1, (",", "|"))
    elif text[at] == "-" and at > line.at:
        return
    else:
        outline.text(line, at, line.end)
