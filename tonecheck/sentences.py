"""Splitting prose into sentences, in linear time, tags and abbreviations in mind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonecheck.patterns import lazy
from tonecheck.text import Prose, Span

# A sentence ends at . ! ? or an ellipsis (closing quotes and brackets included) before white space,
# or at a line break that stands for one: a blank line, or a line end before a bullet or a number.
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•·–]|\d+[.)])[ \t])|[。！？]")
_ABBREVIATION = lazy(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Sgt|Capt|Gen|Sen|Rep|Hon|Jr|Sr|vs|etc|approx|dept|est|ext|fig|tel|min|max"
    r"|incl|excl|a\.m|p\.m|e\.g|i\.e|No|Nos|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_ALWAYS_FOLLOWED = lazy(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Sgt|Capt|No|Nos|e\.g|i\.e|vs|approx|tel|ext|fig)\.$", re.IGNORECASE
)
# "Agent: No." is an answer, "No. 5" a number.
_ANSWER = lazy(r"(?:^|[:?!.\n\"“'‘])\s*No\.$")
_INITIAL = lazy(r"(?<![\w'’.-])[A-Z]\.$")
_PRONOUN = lazy(r"\bI\.$")
_NAMED = lazy(r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Sgt|Capt|Sir|Dame|Lord|Lady)\.?|(?<![\w.])[A-Z]\.)\s*$")
_INITIAL_NEXT = lazy(r"[A-Z]\.\s")
# Nobody reads a longer sentence; text without any stop is cut at a space near this length.
_LONGEST = 2000


def split(text: str) -> Iterator[Span]:
    """The spans of the sentences of `text`, in order, without the white space between them."""
    start = 0
    for match in _END.finditer(text):
        if _continues(text, match.start(), match.end()):
            continue
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _continues(text: str, at: int, end: int) -> bool:
    """Whether the stop belongs to an abbreviation, an initial or a number and the sentence goes on."""
    if text[at] != "." or end - at != 1:
        return False
    before = text[max(0, at - 8) : end]
    following = text[end : end + 40].lstrip()
    if before.endswith("No.") and not following[:1].isdigit() and _ANSWER.search(text, max(0, at - 12), end):
        return False
    if before[-2:-1].isupper() and following[:1].isupper() and _INITIAL.search(before) and not _PRONOUN.search(before):
        # "J. R. Hartley"; after "Plan B." or "vitamin C." a sentence begins, by the word before.
        return _NAMED.search(text[max(0, at - 40) : at - 1]) is not None or _INITIAL_NEXT.match(following) is not None
    if not _ABBREVIATION.search(before):
        # "1. Open the app": a number that opens a line is a label, not a sentence.
        line = text[text.rfind("\n", max(0, at - 6), at) + 1 : at] if at < 6 or "\n" in before else ""
        return line.strip().isdigit() and len(line.strip()) < 3
    if _ALWAYS_FOLLOWED.search(before):
        return True
    return bool(following) and not following[0].isupper()


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield Span(start, cut)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Span(start, end)


def split_prose(prose: Prose) -> Iterator[Span]:
    """The sentences of one prose; text that is one sentence by its nature is not split."""
    if prose.role in ("subject", "preheader", "alt text") and len(prose.text) < 200:
        yield Span(0, len(prose.text))
    else:
        yield from split(prose.text)
