"""XLIFF 1.2 and 2: targets, and sources where there is no target. A source belongs to the code, so it is never fixed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import templates
from tonecheck.formats import Extraction, Source, catalogue
from tonecheck.formats.catalogue import Entry
from tonecheck.formats.naming import is_english
from tonecheck.formats.xml import Token, Tree, attribute
from tonecheck.text import Prose, Span

SCAN = False

_TARGET = re.compile(r"\s(?:target-language|trgLang)\s*=\s*[\"']([^\"']+)")
_SOURCE = re.compile(r"\s(?:source-language|srcLang)\s*=\s*[\"']([^\"']+)")
_THROUGH = frozenset("g pc mrk sub".split())
_CODES = frozenset("bpt ept it bx ex sc ec sm em cp".split())
_MARKUP = re.compile(
    r"<|^(?:START_|CLOSE_|TAG_)|^(?:x-(?!(?:param|var|printf))|bold|italic|underlined|link|image|fmt|ui|quote)"
)
_BREAK = re.compile(r"LINE_BREAK|^lb$|^x-br$|<br\b|^fmt:lb|^xlf:lb", re.IGNORECASE)


def extract(source: Source) -> Extraction:
    """The strings of an XLIFF file."""
    tree = Tree(source.text)
    return catalogue.extraction(source.text, _entries(tree), tree.comments)


def language(text: str) -> str:
    """The language that keeps the file from being read; "" where its sources, at least, are English."""
    written, translated = _SOURCE.search(text), _TARGET.search(text)
    if written and is_english(written[1]):
        return ""
    named = translated or written
    return named[1] if named else ""


def _entries(tree: Tree) -> Iterator[Entry]:
    written = _SOURCE.search(tree.text)
    source_is_copy = not written or is_english(written[1])
    translated = _TARGET.search(tree.text)
    # Of a translation from English the English is read: it is what English readers get.
    target_is_copy = not translated or is_english(translated[1])
    keys: tuple[str, ...] = ()
    found: dict[str, Prose] = {}
    skipped_until = -1
    for at, token in enumerate(tree.tokens):
        if at <= skipped_until:
            continue
        name = token.name.split(":")[-1]
        if token.kind == "open":
            if attribute(token, "translate") == "no" or name in ("alt-trans", "notes", "note", "originalData"):
                skipped_until = tree.closing.get(at, at)
            elif name in ("trans-unit", "unit"):
                keys, found = (attribute(token, "resname") or attribute(token, "name") or attribute(token, "id"),), {}
            elif name in ("source", "target"):
                found[name] = tree.inline(at, _inline)
                skipped_until = tree.closing.get(at, at)
        elif token.kind == "close" and name in ("trans-unit", "segment"):
            value = found.get("target") if target_is_copy else None
            if (value is None or not value.text.strip()) and source_is_copy and "source" in found:
                value = found["source"]._replace(spelling=("sealed",))
            found = {}
            if value is not None and value.pieces:
                yield Entry(keys, value, Span(value.pieces[0].source_start, value.pieces[-1].source_end))


def _inline(token: Token, content: str) -> str | None:
    name = token.name.split(":")[-1]
    if name == "mrk" and (attribute(token, "translate") == "no" or attribute(token, "mtype") == "protected"):
        return templates.stand_in(content)
    if name in _THROUGH:
        return None
    if name in _CODES:
        return ""
    told = [
        content,
        *(attribute(token, key) for key in ("equiv-text", "disp", "equiv", "ctype", "type", "subType", "id")),
    ]
    if any(_BREAK.search(text) for text in told):
        return "\n"
    if any(_MARKUP.search(text) for text in told[:-1]) or re.match("START_|CLOSE_|TAG_", told[-1]):
        return ""
    return templates.stand_in(next(text for text in [*told, "x"] if text))
