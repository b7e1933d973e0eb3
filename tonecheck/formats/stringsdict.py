"""Stringsdict: the plurals of Apple's platforms, a property list of keys and strings."""

from __future__ import annotations

from collections.abc import Iterator

from tonecheck.formats import Extraction, Source, catalogue
from tonecheck.formats.catalogue import Entry
from tonecheck.formats.xml import Tree

SCAN = False

_SHOWN = frozenset(
    "zero one two few many other NSStringLocalizedFormatKey appletv applevision applewatch ipad iphone ipod mac".split()
)


def extract(source: Source) -> Extraction:
    """The strings of each plural category, device and width."""
    tree = Tree(source.text)
    return catalogue.extraction(source.text, _entries(tree), tree.comments)


def _entries(tree: Tree) -> Iterator[Entry]:
    key = ""
    for at, token in enumerate(tree.tokens):
        if token.kind != "open":
            continue
        if token.name == "key":
            key = tree.inline(at, lambda token, content: None).text
        elif token.name == "string" and (key in _SHOWN or key.isdigit()):
            yield Entry((key,), tree.inline(at, lambda token, content: None), tree.span(at))
