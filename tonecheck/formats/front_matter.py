"""Front matter: settings in YAML or TOML before the text of a page, some of which people see."""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source
from tonecheck.formats.builder import ProseBuilder
from tonecheck.text import Prose, Span

_FRONT_MATTER = re.compile(
    r"(?:---[ \t]*(?:\r\n|\r|\n)(?P<yaml>[\s\S]{0,20000}?)^(?:---|\.\.\.)|\+\+\+[ \t]*(?:\r\n|\r|\n)(?P<toml>[\s\S]{0,20000}?)^\+\+\+)[ \t]*$",
    re.MULTILINE,
)
_KEY = re.compile(
    r"^(title|subject|subject_line|preheader|preview|preview_text|description|summary|excerpt)[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<value>[^\r\n]*?)(?P=quote)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SPELLINGS: dict[tuple[str | None, str], str] = {
    ("yaml", ""): "yaml-plain",
    ("yaml", "'"): "yaml-single",
    ("yaml", '"'): "yaml-double",
    ("toml", '"'): "json",
    # A literal of TOML has no escapes, and what has no quotes at all is a mistake or a number.
    ("toml", "'"): "literal",
    ("toml", ""): "sealed",
}
_LANGUAGE = re.compile(
    r"^(?:lang|language|locale)[ \t]*[:=][ \t]*[\"']?([\w-]+)[\"']?[ \t]*(?:#.*)?$", re.MULTILINE | re.IGNORECASE
)
_COMMENT = re.compile(r"^[ \t]*#[^\r\n]*", re.MULTILINE)


def read(source: Source) -> tuple[Extraction, int, str]:
    """What people see of the front matter, the offset after it (0 where there is none), and the language that it names."""
    match = _FRONT_MATTER.match(source.shadow)
    if not match:
        return Extraction(), 0, ""
    prose: list[Prose] = []
    start, end = match.span(match.lastgroup or 0)
    for found in _KEY.finditer(source.shadow, start, end):
        builder = ProseBuilder(source.text, source.tags, (_SPELLINGS[match.lastgroup, found["quote"]],))
        builder.add(*found.span("value"))
        prose += builder.build("preheader" if found[1].lower().startswith("pre") else "subject")
    comments = [Comment(Span(*found.span()), found.group()) for found in _COMMENT.finditer(source.shadow, start, end)]
    language = _LANGUAGE.search(source.shadow, start, end)
    return Extraction(prose, comments), match.end(), language[1] if language else ""
