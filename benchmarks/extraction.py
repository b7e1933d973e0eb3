"""Throughput of extraction beside the parser alone: one process, CPU time, the best of three."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import html5lib
from markdown_it import MarkdownIt
from measure import seconds

from tonecheck import templates
from tonecheck.config import Config
from tonecheck.errors import DocumentError
from tonecheck.files import decode
from tonecheck.formats import extract
from tonecheck.text import Document

PARSERS: dict[str, dict[str, Callable[[str], object]]] = {
    "html": {"html5lib": html5lib.parse, "html.parser": lambda text: HTMLParser().feed(text)},
    "markdown": {"markdown-it-py": lambda text: MarkdownIt().parse(text)},
    "text": {},
}


def main() -> None:
    """Print MB a second of each parser, of the search for tags, and of the whole extraction."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    found: dict[str, list[Document]] = defaultdict(list)
    for path in sorted(parser.parse_args().folder.rglob("*")):
        try:
            document = decode(path.read_bytes(), str(path), Config()) if path.is_file() else None
        except DocumentError as error:
            print(f"{path}: {error}", file=sys.stderr)
            continue
        if document:
            found[document.format].append(document)
    for format, documents in found.items():
        size = sum(len(document.text) for document in documents) / 1e6
        works: dict[str, Callable[[Document], object]] = {
            "tags": lambda document: templates.scan(document.text, document.path),
            "extraction": extract,
        }
        for name, parse in PARSERS[format].items():
            works[name] = lambda document, parse=parse: parse(document.text)  # type: ignore[misc]
        for name, work in works.items():
            took = seconds(lambda work=work, documents=documents: [work(item) for item in documents])  # type: ignore[misc]
            print(f"{format:9} {len(documents):4} files {size:6.2f} MB  {name:15} {size / took:7.2f} MB/s")


if __name__ == "__main__":
    main()
