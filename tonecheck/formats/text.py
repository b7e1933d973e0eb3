"""Plain text: mails, letters, text messages. Quoted mail, rules of dashes and mail headers are not copy."""

from __future__ import annotations

import re

from tonecheck.formats import Extraction, Source
from tonecheck.formats.builder import ProseBuilder
from tonecheck.templates import SILENT_MARK
from tonecheck.text import Prose

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_QUOTED = re.compile(r"\s{0,9}(?:>|\|\s>)")
_ATTRIBUTION = re.compile(
    r"\s{0,9}(?:On\b.{5,200}\bwrote:|-{2,}\s{0,9}(?:Original|Forwarded) Message\s{0,9}-{2,}|_{20,})\s*$", re.IGNORECASE
)
_HEADER = re.compile(
    r"(Subject|Preheader|Preview|Preview text|From|To|Date|Cc|Bcc|Reply-To|Sender)[ \t]*:[ \t]*", re.IGNORECASE
)
_RULE = re.compile(r"[\s\-=_*~#+.\ue001]+$")
_ITEM = re.compile(r"[ \t]*(?:[-*•·–+]|\d{1,3}[.)]|[a-z][.)])[ \t]+")
_HEADING = re.compile(r"[ \t]*[^\s.!?:,;]{1,40}(?: [^\s.!?,;]{1,40}){0,7}[ \t]*$")
URL = re.compile(r"(?:https?://|www\.|mailto:)[^\s<>\"')\]]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}\w")


def extract(source: Source) -> Extraction:
    """Paragraphs are separated by blank lines; list items and header lines stand alone."""
    prose: list[Prose] = []
    builder = source.builder()
    role = "body"
    in_headers = True

    def flush() -> None:
        nonlocal role
        prose.extend(builder.build(role))
        role = "body"

    for match in _LINE.finditer(source.shadow):
        start, end = match.span()
        line = match.group()
        bare = line.strip().replace(SILENT_MARK, "")
        header = _HEADER.match(line) if in_headers else None
        if not bare.strip() or _RULE.match(line) or _QUOTED.match(line) or _ATTRIBUTION.match(line):
            flush()
        elif header:
            flush()
            name = header[1].lower()
            if name == "subject" or name.startswith("pre"):
                role = "subject" if name == "subject" else "preheader"
                builder.add(start + header.end(), end)
            flush()
        else:
            item = _ITEM.match(line)
            if item:
                flush()
                role = "list item"
                start += item.end()
            in_headers = False
            add_without_urls(builder, source, start, end)
    flush()
    return Extraction(prose)


def add_without_urls(builder: ProseBuilder, source: Source, start: int, end: int) -> None:
    """Add source text; a web or mail address becomes the word "link", which no rule can trip over."""
    if all(source.shadow.find(mark, start, end) < 0 for mark in ("://", "www.", "mailto:", "@")):
        builder.add(start, end)
        return
    for url in URL.finditer(source.shadow, start, end):
        builder.add(start, url.start())
        builder.replace("link", url.start(), url.end())
        start = url.end()
    builder.add(start, end)
