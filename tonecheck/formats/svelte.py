"""Svelte components: HTML in which braces hold code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck import templates
from tonecheck.formats import Extraction, Source, html
from tonecheck.formats.jsx import ELEMENTS, brace_end
from tonecheck.templates import Tag
from tonecheck.text import Span

SCAN = False
SPELLING = ("svelte",)

_SKIPPED = re.compile(r"<!--[\s\S]*?(?:-->|\Z)|<(script|style)\b[\s\S]*?(?:</\1\s*>|\Z)|\{", re.IGNORECASE)
_KIND = re.compile(
    r"\{(?:#(?P<open>if|each|await|key|snippet)|:(?P<branch>else|then|catch)|/(?P<close>\w+)|(?P<block>@(?!html)|/\*))"
)


def extract(source: Source) -> Extraction:
    """The copy of a component's markup."""
    tags = list(_tags(source.text))
    return html.extract(Source(source.text, templates.shadow(source.text, tags), tags, source.spelling), ELEMENTS)


def _tags(text: str) -> Iterator[Tag]:
    at = 0
    while match := _SKIPPED.search(text, at):
        start, at = match.span()
        if match.group() != "{":
            continue
        at = brace_end(text, at)
        kind = _KIND.match(text, start)
        if kind and kind.lastgroup:
            yield Tag(start, at, kind.lastgroup, "")
        else:
            yield from templates.printed(text, Span(start, at), Span(start + 1, max(start + 1, at - 1)))
