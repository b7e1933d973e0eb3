"""Front matter: settings in YAML or TOML before the text of a page, some of which people see."""

from __future__ import annotations

import re

from tonecheck.formats import Comment, Extraction, Source
from tonecheck.formats.builder import ProseBuilder
from tonecheck.patterns import lazy
from tonecheck.text import Prose, Span

_FRONT_MATTER = re.compile(
    r"(?:---[ \t]*(?:\r\n|\r|\n)(?P<yaml>[\s\S]{0,20000}?)^(?:---|\.\.\.)|\+\+\+[ \t]*(?:\r\n|\r|\n)(?P<toml>[\s\S]{0,20000}?)^\+\+\+)[ \t]*$",
    re.MULTILINE,
)
# Any key with a value on its line or in a block below it, in which nothing that looks like a key is one.
_VALUE = lazy(
    r"^(?P<margin>[ \t]*)(?P<dash>-[ \t]+)?(?P<above>(?:[\w-]{1,60}\.){0,4})(?P<key>[\w-]{1,60})[ \t]*[:=][ \t]*(?:"
    r"(?P<style>[|>])[-+\d]{0,2}[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)(?P<block>(?:(?:(?P=margin)[ \t]+[^\r\n]*|[ \t]*)(?:\r\n|\r|\n))*)"
    r"|(?P<quote>[\"']?)(?P<value>[^\r\n]*?)(?P=quote)[ \t]*(?P<comment>(?<=[ \t])#[^\r\n]*)?$)",
    re.MULTILINE,
)
_SEEN = frozenset("title subject subject_line preheader preview preview_text description summary excerpt".split())
_LINE = lazy(r"[ \t]*(?P<text>[^\r\n]*[^\s])?[ \t]*(?:\r\n|\r|\n)")
# Values of another kind, a place in the site or a key that further words go by.
_NO_COPY = lazy(
    r"[\[{&*!|>%@`].*|\S*[/\\_]\S*|\S+\.(?:png|jpe?g|gif|svg|webp|md|html?)|true|false|null|~", re.IGNORECASE
)
_SPELLINGS: dict[tuple[str | None, str], str] = {
    ("yaml", ""): "yaml-plain",
    ("yaml", "'"): "yaml-single",
    ("yaml", '"'): "yaml-double",
    ("yaml", "block"): "yaml-block",
    ("toml", '"'): "json",
    # A literal of TOML has no escapes, and what has no quotes at all is a mistake or a number.
    ("toml", "'"): "literal",
    ("toml", ""): "sealed",
    ("toml", "block"): "sealed",
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
    comments: list[Comment] = []
    start, end = match.span(match.lastgroup or 0)
    for found in _VALUE.finditer(source.shadow, start, end):
        if found["comment"]:
            comments.append(Comment(Span(*found.span("comment")), found["comment"]))
        key = found["key"].lower()
        if key not in _SEEN or (not found["quote"] and _NO_COPY.fullmatch(found["value"] or "")):
            continue
        written = "block" if found["style"] else found["quote"]
        builder = ProseBuilder(source.text, source.tags, (_SPELLINGS[match.lastgroup, written],))
        if found["style"]:
            _add_lines(builder, source.shadow, Span(*found.span("block")), found["style"] == ">")
        else:
            builder.add(*found.span("value"))
        # What is said about a part of the page stands in that part.
        within = "body" if found["margin"] or found["dash"] or found["above"] else "subject"
        prose += builder.build("preheader" if key.startswith("pre") else within)
    comments += [Comment(Span(*found.span()), found.group()) for found in _COMMENT.finditer(source.shadow, start, end)]
    language = _LANGUAGE.search(source.shadow, start, end)
    return Extraction(prose, comments), match.end(), language[1] if language else ""


def _add_lines(builder: ProseBuilder, text: str, block: Span, folded: bool) -> None:
    """Add the lines of a block of YAML; where it is `folded`, a line end is a space and an empty line a line end."""
    before, blank = -1, 0
    for line in _LINE.finditer(text, *block):
        if not line["text"]:
            blank += 1
            continue
        start, end = line.span("text")
        if before >= 0:
            joint = "\n" * blank or " " if folded else "\n" * (blank + 1)
            (builder.code if joint == " " else builder.replace)(joint, before, start)
        builder.add(start, end)
        before, blank = end, 0
