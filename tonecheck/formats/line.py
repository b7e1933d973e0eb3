"""One line of copy, a string of a catalogue: all of it is shown. In a file of its own it would be `text`."""

from __future__ import annotations

from tonecheck.formats import Extraction, Source
from tonecheck.formats.text import add_without_urls


def extract(source: Source) -> Extraction:
    """The line."""
    builder = source.builder()
    add_without_urls(builder, source, 0, len(source.text))
    return Extraction(builder.build("body"))
