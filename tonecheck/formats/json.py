"""JSON catalogues: nested or flat keys, i18next, ICU, ARB, Chrome extensions, Xcode string catalogues.

A scanner of our own, because no packaged parser for Python keeps the offsets of strings. It also takes what people write
into JSON: comments, commas at the end, single quotes, bare keys.
"""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source, catalogue, escapes, tree
from tonecheck.formats.builder import verbatim
from tonecheck.text import Prose, Span

SCAN = False

_TOKEN = re.compile(
    # Nearly all of a catalogue: a key with what it leads to, taken at once.
    r"\"(?P<key>[^\"\\\r\n]*)\"[ \t\r\n]*:[ \t\r\n]*"
    r"(?:\"(?P<value>[^\"\\\r\n]*(?:\\(?:\r\n|[\s\S])[^\"\\\r\n]*)*)\"[ \t\r\n]*,?|(?P<open>[{\[]))\s*"
    r"|(?P<string>\"[^\"\\\r\n]*(?:\\(?:\r\n|[\s\S])[^\"\\\r\n]*)*\"|'[^'\\\r\n]*(?:\\(?:\r\n|[\s\S])[^'\\\r\n]*)*')"
    r"|(?P<comment>//[^\r\n]*|/\*[\s\S]*?(?:\*/|\Z))"
    r"|(?P<close>[}\]])[\s,]*|(?P<mark>[{\[:,])\s*"
    r"|(?P<word>[^\s{}\[\]:,\"'/]+|[\"'/])"
)
_ESCAPE = re.compile(rf"\\(?:{escapes.PAIR}|u[0-9a-fA-F]{{4}}|x[0-9a-fA-F]{{2}}|\r\n|[\s\S])")
_LETTERS = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "0": "\0",
    "\n": "",
    "\r": "",
    "\u2028": "",
}
_DOUBLE = ("json",)
# A word that settings beside a string may say; it is no copy, so it has no place.
_WORDS = {"false": Prose("body", "false", ())}


def extract(source: Source) -> Extraction:
    """The strings of a JSON catalogue."""
    root, comments = parse(source.text)
    return catalogue.extraction(source.text, tree.entries(root), comments)


def language(text: str) -> str:
    """The language that the file names for itself, "" if it names none."""
    return tree.language(parse(text)[0]) if _NAMES_ONE.match(text) else ""


# The first key tells whether a look is worth it.
_NAMES_ONE = re.compile(r"\ufeff?\s*\{\s*[\"'](?:@@|[A-Za-z]{2,3}(?:[-_]\w{2,4})*[\"']\s*:\s*\{)")


def parse(text: str) -> tuple[tree.Node, list[Comment]]:
    """The first value in `text` and its comments; what is no JSON is passed over."""
    root = tree.Branch()
    stack: list[tuple[tree.Branch, bool]] = [(root, False)]
    comments: list[Comment] = []
    key: tuple[str, Span] | None = None
    expects_key = False
    branch, is_object = stack[-1]
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        start, end = match.span(kind)
        if kind == "value":
            name, at = match["key"], match.start()
            escaped = text.find("\\", start, end) >= 0
            value = decode(text, Span(start - 1, end + 1)) if escaped else verbatim(text, start, end, _DOUBLE)
            branch.items.append(tree.Item(name, Span(at, at + len(name) + 2), value))
            key, expects_key = None, True
            continue
        if kind == "close":
            if len(stack) > 1:
                stack.pop()
                branch, is_object = stack[-1]
            key, expects_key = None, is_object
            continue
        token, span = text[start:end], Span(start, end)
        if kind == "open":
            name, at = match["key"], match.start()
            key = name, Span(at, at + len(name) + 2)
        if kind == "comment":
            comments.append(Comment(span, token))
        elif token == ",":
            key, expects_key = None, is_object
        elif token == ":":
            expects_key = False
        elif expects_key and kind in ("string", "word"):
            key = (_name(text, token, span), span)
        else:
            name, place = key or (str(len(branch.items)), Span(span.start, span.start))
            node = tree.Branch() if token in "[{" else decode(text, span) if kind == "string" else _WORDS.get(token)
            branch.items.append(tree.Item(name, place, node))
            key = None
            if isinstance(node, tree.Branch):
                branch, is_object = node, token == "{"
                stack.append((branch, is_object))
                expects_key = is_object
    return (root.items[0].node if root.items else None), comments


def decode(text: str, span: Span) -> Prose:
    """The string whose literal stands at `span`, quotes included."""
    spelling = _DOUBLE if text[span.start] == '"' else ("json-single",)
    return escapes.decode(text, [Span(span.start + 1, span.end - 1)], spelling, _ESCAPE, _LETTERS)


def _name(text: str, token: str, span: Span) -> str:
    if token[0] not in "\"'":
        return token
    return token[1:-1] if "\\" not in token else decode(text, span).text
