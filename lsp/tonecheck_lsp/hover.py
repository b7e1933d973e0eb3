"""What an editor shows where the pointer rests: why a finding matters, or how a sentence scores and through which words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lsprotocol import types as lsp

from tonecheck import engine
from tonecheck.findings import DIMENSIONS, LOW_IS_GOOD, Finding, Score
from tonecheck.render.places import lead
from tonecheck.render.rules import href
from tonecheck.render.style import bar
from tonecheck_lsp.convert import rule_of
from tonecheck_lsp.documents import Outcome, Overtaken

# Words shown for a dimension, and the least they must have done.
_SHOWN = 2
_LEAST = 1.0
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


async def _hover(ls: Any, params: lsp.HoverParams) -> lsp.Hover | None:
    outcome = await ls.outcome(params.text_document.uri)
    if outcome is None or outcome.report is None:
        return None
    offset = outcome.lines.offset(params.position)
    found = findings_at(outcome, offset, offset)
    explained = await _explained(ls, params.text_document.uri, outcome, offset)
    formats = ls.can("text_document.hover.content_format") or ()
    show = _Markdown() if lsp.MarkupKind.Markdown in formats else _Plain()
    blocks = [show.finding(finding, outcome) for finding in found]
    if explained:
        blocks.append(show.scores(explained))
    if not blocks:
        return None
    span = found[0].span if found else explained.sentence.span if explained else None
    place = outcome.lines.range(span) if span else None
    return lsp.Hover(lsp.MarkupContent(show.kind, show.rule.join(blocks)), place)


async def _explained(ls: Any, uri: str, outcome: Outcome, offset: int) -> engine.Explained | None:
    document = ls.documents.get(uri)
    scorer, _ = await ls.checks.run(ls.checks.scorer, outcome.config)
    if document is None or scorer is None or outcome.report is None:
        return None
    try:
        explained: engine.Explained | None = await ls.checks.run(
            engine.explain, outcome.report.document, offset, scorer, document.memory
        )
    except Overtaken:
        return None
    return explained


def findings_at(outcome: Outcome, start: int, end: int) -> list[Finding]:
    """The findings that touch the text from `start` to `end`; a caret at either end of one touches it."""
    if outcome.report is None:
        return []
    return [item for item in outcome.report.findings if item.span.start <= end and start <= item.span.end]


class _Plain:
    """Text for clients that show it as it is."""

    kind = lsp.MarkupKind.PlainText
    rule = "\n\n"

    def finding(self, finding: Finding, outcome: Outcome) -> str:
        """What a finding is about."""
        return "\n".join(self._lines(finding, outcome))

    def _lines(self, finding: Finding, outcome: Outcome) -> Iterator[str]:
        yield finding.message
        rule = rule_of(finding, outcome.config)
        if finding.alternatives:
            yield f"{lead(finding)}: " + " · ".join(finding.alternatives)
        if rule:
            yield f"Why: {rule.why}"
            yield f"Source: {rule.source}"
        yield f"{finding.rule} ({finding.family}, {finding.dimension})"

    def scores(self, explained: engine.Explained) -> str:
        """The scores of a sentence."""
        return "\n".join(score_lines(explained.sentence.score, explained.movers))


class _Markdown(_Plain):
    """The same for clients that render Markdown."""

    kind = lsp.MarkupKind.Markdown
    rule = "\n\n---\n\n"

    def finding(self, finding: Finding, outcome: Outcome) -> str:
        """What a finding is about."""
        return "\n\n".join(self._lines(finding, outcome))

    def _lines(self, finding: Finding, outcome: Outcome) -> Iterator[str]:
        yield f"**{escaped(finding.message)}**"
        rule = rule_of(finding, outcome.config)
        if finding.alternatives:
            yield f"{lead(finding)}:\n" + "\n".join(f"- {escaped(text)}" for text in finding.alternatives)
        if rule:
            yield f"{escaped(rule.why)}  \n*{escaped(rule.source)}*"
        page = href(finding.rule, finding.family)
        name = f"[{finding.rule}]({page})" if page else f"`{finding.rule}`"
        yield f"{name} · {finding.family} · {finding.dimension}"

    def scores(self, explained: engine.Explained) -> str:
        """The scores of a sentence."""
        return "```text\n" + super().scores(explained).replace("```", "'''") + "\n```"


def score_lines(score: Score, movers: dict[str, list[tuple[str, float]]]) -> Iterator[str]:
    """A line for each dimension: a bar, the number, and the words that moved it up or down."""
    for dimension in DIMENSIONS:
        value = getattr(score, dimension)
        # What costs the reader something raises corporate-speak and lowers the others.
        sign = -1 if dimension in LOW_IS_GOOD else 1
        ranked = sorted(movers.get(dimension, ()), key=lambda mover: -abs(mover[1]))[:_SHOWN]
        words = ", ".join(f"“{word}” {sign * points:+.0f}" for word, points in ranked if abs(points) >= _LEAST)
        yield f"{dimension:9} {bar(value)} {value:3.0f}  {words}".rstrip()


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is."""
    return _SPECIAL.sub(r"\\\1", text)


FEATURES: tuple[tuple[str, Any, Any], ...] = ((lsp.TEXT_DOCUMENT_HOVER, _hover, None),)
