"""Plain text: mails, letters, text messages. Quoted mail, rules of dashes and mail headers are not copy."""

from __future__ import annotations

import re
from bisect import bisect_right

from tonecheck.formats import Extraction, Source, lines
from tonecheck.formats.builder import ProseBuilder
from tonecheck.patterns import lazy
from tonecheck.templates import OUTPUT_MARK, SILENT_MARK
from tonecheck.text import Prose, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_QUOTED = re.compile(r"\s{0,9}(?:>|\|\s>)")
_ATTRIBUTION = re.compile(
    r"\s{0,9}(?:On\b.{5,200}\bwrote:|-{2,}\s{0,9}(?:Original|Forwarded) Message\s{0,9}-{2,}|_{20,})\s*$", re.IGNORECASE
)
_HEADER = re.compile(
    r"(Subject|Preheader|Preview|Preview text|From|To|Date|Cc|Bcc|Reply-To|Sender)[ \t]*:[ \t]*", re.IGNORECASE
)
# Below "-- " on a line of its own stands who the sender is.
_LONGEST_SIGNATURE = 12
_RULE = re.compile(r"[\s\-=_*~#+.\ue001]+$")
# The box of a task, by itself or in an item.
_BOX = r"\[[ xX]\](?:[ \t]+|(?=[\r\n]|\Z))"
_ITEM = re.compile(rf"[ \t]*(?:(?:[-*•·–+]|\d{{1,3}}[.)]|[a-z][.)])[ \t]+(?:{_BOX})?|{_BOX})")
_HEADING = re.compile(r"[ \t]*[^\s.!?:,;]{1,40}(?: [^\s.!?,;]{1,40}){0,7}[ \t]*$")
# A place in a site or on a disk, from the top: not "and/or", nor "/month".
PATH = (
    rf"(?<![\w/.:<{OUTPUT_MARK}-]){OUTPUT_MARK}{{0,200}}/[\w~-]{{1,80}}"
    r"(?:(?:/[\w~-]{1,80}){0,20}\.[a-zA-Z]\w{1,4}\b|(?:/[\w~-]{1,80}){1,20})/?(?:\?[\w=&%.+-]{1,300}(?<![.]))?(?![\w<])"
)
URL = lazy(rf"(?:https?://|www\.|mailto:)[^\s<>\"')\]]+|[\w.+-]{{1,64}}@[\w-]{{1,63}}\.[\w.-]{{1,190}}\w|{PATH}")


def extract(source: Source) -> Extraction:
    """Paragraphs are separated by blank lines; list items and header lines stand alone."""
    prose: list[Prose] = []
    builder = source.builder()
    paragraph: list[Span] = []
    role = "body"
    in_headers = True
    beside_code = False

    def flush() -> None:
        nonlocal role, beside_code
        ends = lines.wrapped(source.shadow, paragraph) if len(paragraph) > 1 else None
        for item in builder.build(role, ends):
            if _is_code(item.text):
                beside_code = True
            else:
                prose.append(item)
        paragraph.clear()
        role = "body"

    for match in _LINE.finditer(source.shadow):
        start, end = match.span()
        line = match.group()
        if line.rstrip("\r\n") == "-- " and source.shadow.count("\n", start) <= _LONGEST_SIGNATURE:
            break
        bare = line.strip().replace(SILENT_MARK, "")
        if SILENT_MARK in line and not bare.strip() and steers(source, start, end):
            if builder and not goes_on(source.shadow, start, end):
                flush()
            # Without its line end, which would look like a blank line.
            builder.add(start, end - len(line) + len(line.rstrip("\r\n")))
            continue
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
            paragraph.append(Span(start, end))
            add_without_urls(builder, source, start, end)
    flush()
    return Extraction([item for item in prose if not _REMARK.fullmatch(item.text)] if beside_code else prose)


# Remarks in a program or a query: letters have none, so this counts only beside code.
_REMARK = lazy(r"(?:[ \t]*(?:--|//)[^\r\n]*(?:[\r\n]+|\Z))+")
# A line of a program, a query or settings.
_CODE_LINE = lazy(r"[ \t]*(?:--|//|/\*|\*/|[)}\]])|(?=[^\r\n]*[(){}=\[\]<>_$])[^\r\n]*(?:[;{}(\[]|['\")}\]],)\s*$")
_STATEMENT = lazy(
    r"(?:insert\s+into|delete\s+from|update\s+[\w.\"`]+\s+set|(?:create|alter|drop)\s+(?:unique\s+)?(?:table|index|view|sequence))\s[^;]*;\s*$",
    re.IGNORECASE,
)
_CODE_BLOCK = lazy(r"\{[ \t]*[\r\n][^{}]{0,4000}[;\r\n]\s*\}")


def _is_code(text: str) -> bool:
    if not any(mark in text for mark in (";", "{", "--", "//")):
        return False
    if _CODE_BLOCK.search(text) or _STATEMENT.match(text):
        return True
    lines = text.splitlines()
    return len(lines) > 1 and 2 * sum(bool(_CODE_LINE.match(line)) for line in lines) > len(lines)


# A line of tags alone, and words after which a line is not at its end.
_TAG_LINES = lazy(rf"(?:[ \t{SILENT_MARK}]{{1,2000}}(?:\r\n|\r|\n)){{0,20}}[ \t]{{0,80}}")
_OPEN_END = lazy(
    r"(?:[,;–—(]|(?<!\w)(?:dear|hi|hello|the|an?|to|of|in|on|at|for|from|by|with|and|or|is|are|was|your|our|that))\s*$",
    re.IGNORECASE,
)


def steers(source: Source, start: int, end: int) -> bool:
    """Whether the tags between two offsets are conditions, loops and comments: nothing that is put in there."""
    index = bisect_right(source.tags, start, key=lambda tag: tag.end)
    while index < len(source.tags) and source.tags[index].start < end:
        if source.tags[index].kind not in ("open", "branch", "close", "comment"):
            return False
        index += 1
    return True


def goes_on(shadow: str, start: int, end: int) -> bool:
    """Whether a sentence before a line of tags, ``start`` to ``end``, goes on after it."""
    match = _TAG_LINES.match(shadow, end)
    following = shadow[match.end() : match.end() + 1] if match else ""
    if not following.strip():
        return False
    before = shadow[max(0, start - 200) : start].rstrip(f" \t\r\n{SILENT_MARK}")
    if following.islower() or following in f"{OUTPUT_MARK},.;:!?)":
        return not before.endswith((".", "!", "?", ":")) or following.islower()
    return _OPEN_END.search(before[-20:]) is not None


def add_without_urls(builder: ProseBuilder, source: Source, start: int, end: int) -> None:
    """Add source text; a web or mail address becomes the word "link", which no rule can trip over."""
    find = source.shadow.find
    # One by one and not in a loop, for nearly all text goes this way.
    if (
        find("@", start, end) < 0
        and find("/", start, end) < 0
        and find("www.", start, end) < 0
        and find("mailto:", start, end) < 0
    ):
        builder.add(start, end)
        return
    for url in URL.finditer(source.shadow, start, end):
        builder.add(start, url.start())
        builder.replace("link", url.start(), url.end())
        start = url.end()
    builder.add(start, end)
