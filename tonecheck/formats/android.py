"""Android string resources: strings, plurals and arrays, with Android's own escapes and quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import templates
from tonecheck.formats import Extraction, Source, catalogue, escapes
from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.catalogue import Entry
from tonecheck.formats.xml import Token, Tree
from tonecheck.text import Prose

SCAN = False

_PART = re.compile(r"\\(?:u[0-9a-fA-F]{4}|[\s\S])|\"|[ \t\r\n]+")
_LETTERS = {"n": "\n", "t": "\t"}


def extract(source: Source) -> Extraction:
    """The strings of a resource file, those that are not to be translated left out."""
    tree = Tree(source.text)
    return catalogue.extraction(source.text, _entries(tree), tree.comments)


def _entries(tree: Tree) -> Iterator[Entry]:
    name, until, number = "", -1, 0
    skipped_until = -1
    for at, token in enumerate(tree.tokens):
        if token.kind != "open" or at <= skipped_until:
            continue
        end = tree.closing.get(at, at)
        if token.attributes.get("translatable") == "false":
            skipped_until = end
        elif token.name in ("plurals", "string-array"):
            name, until, number = token.attributes.get("name", ""), end, 0
        elif token.name == "string" or token.attributes.get("type") == "string":
            yield Entry((token.attributes.get("name", ""),), decode(tree.inline(at, _inline)), tree.span(at))
        elif token.name == "item" and at < until:
            keys = (name, token.attributes.get("quantity", str(number)))
            number += 1
            yield Entry(keys, decode(tree.inline(at, _inline)), tree.span(at))


def _inline(token: Token, content: str) -> str | None:
    if token.name in ("xliff:g", "g") and re.search(r"[%{]", content):
        return templates.stand_in(token.attributes.get("id", content))
    return "\n" if token.name == "br" else None


def decode(value: Prose) -> Prose:
    """`value` as Android shows it: white space folded outside quotes, escapes decoded."""
    text = value.text
    if not re.search(r"[\\\"\t\r\n]|  ", text):
        return Prose(value.role, text, value.pieces, ("android", *value.spelling))
    builder = ProseBuilder(text, (), ("android",))
    at, quoted = 0, False
    for match in _PART.finditer(text):
        part = match.group()
        if part.isspace() and (quoted or part == " "):
            continue
        builder.add(at, match.start())
        at = match.end()
        if part == '"':
            quoted = not quoted
        elif part.isspace():
            builder.replace(" ", *match.span())
        else:
            builder.replace(escapes.character(part, _LETTERS), *match.span())
    builder.add(at, len(text))
    return builder.whole().within(value)
