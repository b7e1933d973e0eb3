"""What makes a finding the same one after the copy round it has changed.

A fingerprint is made from the rule, the words it is about and their sentence, as the customer reads them. So it
survives a move to another line, paragraph or file, new markup and other names of merge fields, and ends when somebody
rewrites the sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tonecheck import formats, sentences
from tonecheck.findings import Report
from tonecheck.text import Document, Piece, Prose, Span


class _Run(NamedTuple):
    """A piece of prose, ordered by where it stands in the source."""

    piece: Piece
    prose: Prose

    def at(self, offset: int) -> int:
        """Where in the prose a source offset inside the piece is."""
        piece = self.piece
        return piece.start + offset - piece.source_start if piece.kind in ("text", "kept") else piece.start

    def behind(self, offset: int) -> int:
        """Where in the prose the character at a source offset inside the piece ends."""
        return self.at(offset) + 1 if self.piece.kind in ("text", "kept") else self.piece.end


def fingerprints(report: Report) -> list[str]:
    """Twelve hexadecimal digits for each finding; alike for findings of a rule over the same words in the same sentence."""
    if not report.findings:
        return []
    from hashlib import blake2b

    places = _Places(report.document)
    identities = ("\0".join((finding.rule, *places.read(finding.span))) for finding in report.findings)
    return [blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest() for text in identities]


class _Places:
    """Finds what the customer reads at a place in the source."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        prose = formats.extract(document).prose
        runs = [_Run(piece, item) for item in prose for piece in item.pieces]
        self._runs = sorted(runs, key=lambda run: (run.piece.source_start, run.piece.source_end))
        self._sentences: dict[int, list[Span]] = {}

    def read(self, span: Span) -> tuple[str, str]:
        """The words at a span of source, and the sentences that they stand in; outside copy, the source itself."""
        end = max(span.start, span.end - 1)
        first, last = self._run(span.start), self._run(end)
        if first is None:
            return _folded(self._text[span.start : span.end]), ""
        prose = first.prose
        words = Span(first.at(span.start), last.behind(end) if last and last.prose is prose else len(prose.text))
        around = [item for item in self._split(prose) if item.overlaps(words)]
        context = Span(around[0].start, around[-1].end) if around else Span(0, len(prose.text))
        return _copy(prose, words), _copy(prose, context)

    def _run(self, at: int) -> _Run | None:
        index = bisect_right(self._runs, at, key=lambda run: run.piece.source_start) - 1
        return self._runs[index] if index >= 0 and at < self._runs[index].piece.source_end else None

    def _split(self, prose: Prose) -> Sequence[Span]:
        if id(prose) not in self._sentences:
            self._sentences[id(prose)] = list(sentences.split_prose(prose))
        return self._sentences[id(prose)]


def _copy(prose: Prose, span: Span) -> str:
    """The copy in a span of prose; all merge fields are alike."""
    part = prose.slice(span, prose.role)
    return _folded("".join("\ufffc" if p.kind == "tag" else part.text[p.start : p.end] for p in part.pieces))


def _folded(text: str) -> str:
    return " ".join(text.split())
