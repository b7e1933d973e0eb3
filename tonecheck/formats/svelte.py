"""Svelte components: HTML in which braces hold code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import templates
from tonecheck.formats import Extraction, Source, html
from tonecheck.formats.jsx import ELEMENTS, brace_end
from tonecheck.templates import Tag

SCAN = False
SPELLING = ("svelte",)

_SKIPPED = re.compile(r"<!--[\s\S]*?(?:-->|\Z)|<(script|style)\b[\s\S]*?(?:</\1\s*>|\Z)|\{", re.IGNORECASE)
_KIND = re.compile(
    r"\{(?:#(?P<open>if|each|await|key|snippet)|:(?P<branch>else|then|catch)|/(?P<close>\w+)|(?P<block>@(?!html)|/\*))"
)


def extract(source: Source) -> Extraction:
    """The copy of a component's markup."""
    tags = list(_tags(source.text))
    found = html.extract(Source(source.text, templates.shadow(source.text, tags), tags, source.spelling), ELEMENTS)
    return Extraction(found.prose, found.comments)


def _tags(text: str) -> Iterator[Tag]:
    at = 0
    while match := _SKIPPED.search(text, at):
        start, at = match.span()
        if match.group() != "{":
            continue
        at = brace_end(text, at)
        kind = _KIND.match(text, start)
        name = kind.lastgroup if kind and kind.lastgroup else "output"
        yield Tag(start, at, name, templates.stand_in(text[start:at]) if name == "output" else "")
