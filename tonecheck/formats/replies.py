"""What in a mail its sender wrote: no signature, no reply that is quoted, no mail that is passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck.formats.builder import ProseBuilder
from tonecheck.formats.transfer import LINE
from tonecheck.patterns import lazy
from tonecheck.text import Prose

_SIGNATURE = re.compile(r"-- ?$")
# A signature without the space that should come after its dashes is no longer than this; a letter goes on.
_LONGEST_SIGNATURE = 12
_FORWARDED = lazy(
    r"[ \t]*(?:-{2,}[ \t]*(?:original|forwarded|reply)[ \t]+(?:message|mail)(?:[ \t]+from\b.{0,200})?[ \t]*-{2,}|begin forwarded message:"
    r"|-{5,}[ \t]*forwarded (?:by|message)\b.{0,200})[ \t]*$",
    re.IGNORECASE,
)
_OUTLOOK = lazy(
    r"[ \t*]*From:[ *].{1,300}\r?\n(?:[ \t*]*(?:Sent|Date|To|Cc|Reply-To)[ \t]?:.{0,2000}\r?\n){1,6}[ \t*]*(?:Subject|To)[ \t]?:",
    re.IGNORECASE,
)
_ATTRIBUTION = lazy(r"[^\s>][^\r\n]{5,300}(?:\r?\n[^\s>][^\r\n]{1,300}){0,2}:[ \t]*(?:\r?\n[ \t]*)(?=\r?\n|>)")
_WHEN = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|<[^<>\s]+@[^<>\s]+>")
_ATTRIBUTED = lazy(r"(?:On|Am|Le|El|Il|Op)\b.{5,300}[ \t]*\S+[ \t]*:$", re.DOTALL)
_MARKS = re.compile(
    r"(?m)^-- ?\r?$|^>|^[ \t]*-{2,}[ \t]*(?i:original|forwarded|reply)|^(?i:begin forwarded)|^[ \t*]*From:[ *]|^[^\r\n]*\bwrote[ \t]?:[ \t]*\r?$"
)
# How a quoted mail begins in a page, where nothing but its words tells what it is.
_REPLY_BLOCK = lazy(
    r"-{2,}\s*(?:original|forwarded) message\b|begin forwarded message:|from:\s[\s\S]{0,300}\b(?:sent|date):\s[\s\S]{0,2000}\b(?:subject|to):|--$"
    r"|(?:on|am|le|el)\b(?=[^\n]{0,300}\d)[^\n]{5,300}\bwrote\s?:$",
    re.IGNORECASE,
)
_NO_COPY = lazy(r">|sent (?:from|with|via) [\w. ]{1,40}$|get outlook for \w+$", re.IGNORECASE)


def own_words(value: Prose, flowed: bool, joined: bool) -> Prose:
    """`value` without signature, replies and forwarded mail; soft line ends of flowed text (RFC 3676) undone.

    `joined` if such a text drops the space before a soft line end too.
    """
    text = value.text
    if not flowed and not _MARKS.search(text):
        return value
    builder = ProseBuilder(text)
    at, soft = 0, False
    while at < len(text):
        line = LINE.match(text, at)
        assert line
        end = line.end()
        bare = line.group().rstrip("\r\n")
        if _ends_here(text, at, bare):
            break
        attribution = _attribution(text, at, bare)
        if attribution:
            if not text.startswith(">", attribution) and not text[attribution:].lstrip().startswith(">"):
                break
            at, soft = attribution, False
            continue
        start = at
        if bare.startswith(">From "):
            # What an mbox folder does to a line that looks like the start of a mail.
            start += 1
        elif flowed and bare.startswith(" "):
            start += 1
        quoted = bare.startswith(">") or text.startswith(">", end)
        was_soft, soft = soft, flowed and text.endswith(" ", start, at + len(bare)) and not quoted
        stop = at + len(bare) - (soft and joined) if soft else end
        if was_soft and start < stop:
            builder.fold(start, stop)
        else:
            builder.add(start, stop)
        at = end
    return builder.whole(value.role).within(value)


def before_replies(prose: list[Prose], format: str) -> Iterator[Prose]:
    """The prose up to where somebody else's begins; the title of a page is not shown in a mail."""
    for item in prose:
        if _REPLY_BLOCK.match(item.text):
            return
        if not _NO_COPY.match(item.text) and (item.role, format) != ("subject", "html"):
            yield item


def _ends_here(text: str, at: int, bare: str) -> bool:
    """Whether what the sender wrote is over: from here on it is a signature or somebody else's mail."""
    if bare.startswith("--") and _SIGNATURE.match(bare):
        return bare == "-- " or text.count("\n", at) <= _LONGEST_SIGNATURE
    if bare.lstrip(" \t*")[:5].lower() == "from:":
        return bool(_OUTLOOK.match(text, at))
    return bool(bare.lstrip()[:2] == "--" or bare[:5].lower() == "begin") and bool(_FORWARDED.match(bare))


def _attribution(text: str, at: int, bare: str) -> int:
    """The end of "On 3 May 2022 Ana wrote:", which may run over lines, or 0."""
    if not bare or bare[0] in " \t>":
        return 0
    # Few lines qualify: three lines on there is a colon at the end of a line.
    end = at
    for _ in range(3):
        line = LINE.match(text, end)
        assert line
        end = line.end()
        shown = line.group().rstrip()
        if not shown:
            return 0
        if shown.endswith(":"):
            whole = text[at:end].rstrip()
            quoted = (
                text[end:].lstrip("\r\n")[:1] == ">"
                if len(text) - end < 100
                else text[end : end + 100].lstrip("\r\n")[:1] == ">"
            )
            if not _WHEN.search(whole):
                return 0
            return end if quoted or (_ATTRIBUTED.match(whole) and re.search(r"wrote[ \t]?:$", whole)) else 0
    return 0
