"""Word documents, read only: each line of the text that `tonecheck.packed` makes is a paragraph."""

from __future__ import annotations

import re

from tonecheck.formats import Extraction, Source
from tonecheck.formats.text import add_without_urls
from tonecheck.packed import LINE_BREAK
from tonecheck.text import Prose

SPELLING = ("sealed",)

_LINE = re.compile(r"(?P<mark># |- |\| )?(?P<text>[^\n]+)")
_ROLES = {"# ": "heading", "- ": "list item", "| ": "footer", None: "body"}


def extract(source: Source) -> Extraction:
    """Each paragraph by its mark: heading, list item, edge of the page or body."""
    prose: list[Prose] = []
    builder = source.builder()
    for line in _LINE.finditer(source.shadow):
        at, end = line.span("text")
        while (line_break := source.shadow.find(LINE_BREAK, at, end)) >= 0:
            add_without_urls(builder, source, at, line_break)
            builder.replace("\n", line_break, line_break + 1)
            at = line_break + 1
        add_without_urls(builder, source, at, end)
        prose += builder.build(_ROLES[line["mark"]])
    return Extraction(prose)
