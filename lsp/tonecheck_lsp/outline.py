"""What an editor shows beside the copy: a lens with the scores, hints at paragraphs, and the parts of the message."""

from __future__ import annotations

from typing import Any

from lsprotocol import types as lsp

from tonecheck import engine, formats, scoring
from tonecheck.findings import DIMENSIONS, Moved, Report, Score
from tonecheck.text import Prose, Span
from tonecheck_lsp.documents import Open, Outcome, Overtaken
from tonecheck_lsp.hover import score_lines

_LONGEST_NAME = 60
# Parts of a message that are too short to be rated alone.
_RATED = frozenset({"body", "list item", "heading", "subject", "preheader"})


async def moves(ls: Any, document: Open, outcome: Outcome) -> list[Moved]:
    """What moved the scores of a document, found in the worker; nothing where an edit overtakes it."""
    scorer, _ = await ls.checks.run(ls.checks.scorer, outcome.config)
    if scorer is None or outcome.report is None:
        return []
    try:
        rating = await ls.checks.run(engine.rate, outcome.report.document, scorer, outcome.config, document.memory)
    except Overtaken:
        return []
    found: list[Moved] = rating.moves
    return found


def shortened(text: str) -> str:
    """The words of a text on one line, cut to fit."""
    words = " ".join(text[: 4 * _LONGEST_NAME].split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"


def in_brief(score: Score) -> str:
    """The four scores on one line."""
    return " · ".join(f"{name} {getattr(score, name):.0f}" for name in DIMENSIONS)


async def _code_lens(ls: Any, params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
    uri = params.text_document.uri
    document, outcome = ls.documents.get(uri), await ls.outcome(uri)
    if document is None or outcome is None or outcome.report is None or outcome.report.score is None:
        return []
    if not document.wishes.code_lens:
        return []
    text = outcome.report.document.text
    top = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
    titles = [in_brief(outcome.report.score)]
    for move in [move for move in await moves(ls, document, outcome) if move.points < 0][:1]:
        way = "lower" if move.dimension == "corporate" else "raise"
        titles.append(f"to {way} {move.dimension} most: “{shortened(text[slice(*move.span)])}”, {move.reason}")
    command = "tonecheck.showScores"
    return [lsp.CodeLens(top, lsp.Command(title, command, arguments=[uri])) for title in titles]


def _blocks(report: Report) -> list[tuple[Prose, Span]]:
    """The blocks of copy and where they stand."""
    prose = formats.extract(report.document).prose
    return [(item, item.to_source(Span(0, len(item.text)))) for item in prose]


async def _inlay_hints(ls: Any, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    uri = params.text_document.uri
    document, outcome = ls.documents.get(uri), await ls.outcome(uri)
    if document is None or outcome is None or outcome.report is None or not document.wishes.inlay_hints:
        return []
    blocks = await ls.checks.run(_blocks, outcome.report)
    shown = outcome.lines.offsets(params.range)
    hints = []
    for prose, span in blocks:
        if prose.role in _RATED and shown.start <= span.end <= shown.end:
            score = _score_of(outcome.report, span)
            if score:
                label = " ".join(f"{name[0].upper()}{getattr(score, name):.0f}" for name in DIMENSIONS)
                tooltip = "\n".join(score_lines(score, {}))
                place = outcome.lines.position(span.end)
                hints.append(lsp.InlayHint(place, label, tooltip=tooltip, padding_left=True))
    return hints


def _score_of(report: Report, span: Span) -> Score | None:
    """The score of one block, from its sentences."""
    items = [item for item in report.sentences if span.start <= item.span.start and item.span.end <= span.end]
    lengths = [report.document.text.count(" ", *item.span) + 1 for item in items]
    return scoring.aggregate([item.score for item in items], [item.role for item in items], lengths)


async def _symbols(ls: Any, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol] | list[lsp.SymbolInformation]:
    uri = params.text_document.uri
    outcome = await ls.outcome(uri)
    if outcome is None or outcome.report is None:
        return []
    blocks = await ls.checks.run(_blocks, outcome.report)
    symbols = [
        lsp.DocumentSymbol(shortened(prose.text), _KIND, where, where, detail=prose.role)
        for prose, span in blocks
        for where in [outcome.lines.range(span)]
    ]
    if ls.can("text_document.document_symbol.hierarchical_document_symbol_support"):
        return symbols
    return [
        lsp.SymbolInformation(lsp.Location(uri, item.range), item.name, item.kind, container_name=item.detail)
        for item in symbols
    ]


_KIND = lsp.SymbolKind.String
FEATURES: tuple[tuple[str, Any, Any], ...] = (
    (lsp.TEXT_DOCUMENT_CODE_LENS, _code_lens, lsp.CodeLensOptions(False)),
    (lsp.TEXT_DOCUMENT_INLAY_HINT, _inlay_hints, lsp.InlayHintOptions(resolve_provider=False)),
    (lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, _symbols, lsp.DocumentSymbolOptions(label="tonecheck")),
)
