"""RESX and RESW: the string resources of .NET."""

from __future__ import annotations

from collections.abc import Iterator

from tonecheck.formats import Extraction, Source, catalogue
from tonecheck.formats.catalogue import Entry
from tonecheck.formats.xml import Tree

SCAN = False


def extract(source: Source) -> Extraction:
    """The values of a resource file; files, icons and sizes of forms are not copy."""
    tree = Tree(source.text)
    return catalogue.extraction(source.text, _entries(tree), tree.comments)


def _entries(tree: Tree) -> Iterator[Entry]:
    name, until = "", -1
    for at, token in enumerate(tree.tokens):
        if token.kind != "open":
            continue
        if token.name == "data":
            name, until = token.attributes.get("name", ""), tree.closing.get(at, at)
            # A value with a type is an object unless the type is text, and ">>" leads the designer's own notes.
            of_type = token.attributes.get("type", "System.String").partition(",")[0]
            if of_type != "System.String" or "mimetype" in token.attributes or name.startswith(">>"):
                until = -1
        elif token.name == "value" and at < until:
            yield Entry((name,), tree.inline(at, lambda token, content: None), tree.span(at))
