"""What a render can prove: that prose is what the reader sees, and that fixes change nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from tonecheck import fix
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.files import decode
from tonecheck.findings import Finding
from tonecheck.formats import extract
from tonecheck.text import Document

# Letters that no copy has in a row: put into words, they stay with the word through every engine.
MARK = "zqxzq"
_WORD = re.compile(r"[A-Za-z]{2,}")
_OPEN, _CLOSE = "\ue010", "\ue011"


def read(path: Path) -> Document:
    """A template as `tonecheck check` reads it when it is named on the command line."""
    return decode(path.read_bytes(), str(path), Config())


def marked(document: Document) -> tuple[str, int]:
    """The text of a document with a mark in each word of its prose, and how many words that are."""
    places: set[int] = set()
    for prose in extract(document).prose:
        for piece in prose.pieces:
            if piece.kind == "text":
                words = _WORD.finditer(prose.text, piece.start, piece.end)
                places |= {piece.source_start + word.start() + 1 - piece.start for word in words}
    parts, at = [], 0
    for place in sorted(places):
        parts += [document.text[at:place], MARK]
        at = place
    return "".join([*parts, document.text[at:]]), len(places)


def fixes(document: Document) -> list[Finding]:
    """The findings of a document that can be fixed, those left out whose fix overlaps an earlier one."""
    found, at = [], 0
    for finding in check(document).findings:
        if finding.fix and finding.fix.edits[0].span.start >= at:
            found.append(finding)
            at = finding.fix.edits[-1].span.end
    return found


def bracketed(document: Document, findings: list[Finding]) -> tuple[str, str]:
    """The text before and after the fixes, with signs around what they change."""
    before, after, at = [], [], 0
    for finding in findings:
        assert finding.fix
        for edit in finding.fix.edits:
            same = document.text[at : edit.span.start]
            before += [same, _OPEN, document.text[edit.span.start : edit.span.end], _CLOSE]
            after += [same, _OPEN, edit.text, _CLOSE]
            at = edit.span.end
    return "".join([*before, document.text[at:]]), "".join([*after, document.text[at:]])


def outside(render: str) -> str:
    """A render without what stands between the signs."""
    return re.sub(f"{_OPEN}[^{_CLOSE}]*{_CLOSE}", _OPEN, render)


def settled(document: Document) -> tuple[str, int]:
    """The text after all fixes, made until none is left, and in how many rounds."""
    from dataclasses import replace

    for round_ in range(12):
        text, made = fix.apply(document.text, check(document).findings, unsafe=True)
        if not made:
            return text, round_
        document = replace(document, text=text)
    raise AssertionError(f"{document.path}: fixes are made for ever")
