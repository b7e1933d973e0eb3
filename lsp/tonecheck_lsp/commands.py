"""Commands of the server, and the requests that are ours alone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams
from pygls.uris import from_fs_path

from tonecheck import engine, files
from tonecheck.errors import TonecheckError
from tonecheck.findings import Edit, Finding, Moved, Report
from tonecheck.render import as_json
from tonecheck.render.places import advice, lead
from tonecheck.render.rules import general, href, page
from tonecheck.rules import all_rules
from tonecheck_lsp import convert, outline
from tonecheck_lsp.buffer import Lines
from tonecheck_lsp.documents import LARGEST, Outcome
from tonecheck_lsp.hover import escaped, score_lines
from tonecheck_lsp.settings import Wishes


def scores(uri: str, outcome: Outcome) -> dict[str, Any]:
    """The scores of a document as ``tonecheck/scores`` tells them."""
    report = outcome.report
    return {
        "uri": uri,
        "version": outcome.version,
        "scores": as_json.scores(report.score) if report else None,
        "words": report.words if report else 0,
        "summary": summary(outcome),
    }


def summary(outcome: Outcome) -> str:
    """A document's state in one line."""
    report = outcome.report
    if report is None:
        return outcome.problem or "no copy to check"
    count = len(report.findings)
    found = f"{count} finding{'' if count == 1 else 's'}"
    return f"{outline.in_brief(report.score)} · {found}" if report.score else found


# --- requests of our own -------------------------------------------------------------------------


async def _report(ls: Any, params: Any) -> dict[str, Any] | None:
    """Everything about one document, for a client's view of its own."""
    uri = _uri(params)
    document, outcome = ls.documents.get(uri), await ls.outcome(uri)
    if document is None or outcome is None or outcome.report is None:
        return None
    scorer, _ = await ls.checks.run(ls.checks.scorer, outcome.config)
    moved = await outline.moves(ls, document, outcome)
    return {**scores(uri, outcome), "scorer": scorer.name if scorer else "none", **_details(outcome, moved)}


def _uri(params: Any) -> str:
    document = getattr(params, "textDocument", None)
    uri = getattr(document, "uri", None)
    if not isinstance(uri, str):
        raise JsonRpcInvalidParams("tonecheck/report needs {textDocument: {uri}}")
    return uri


def _details(outcome: Outcome, moved: Sequence[Moved]) -> dict[str, Any]:
    lines, report = outcome.lines, outcome.report
    assert report is not None
    text = report.document.text
    return {
        "sentences": [
            {
                "range": convert.place(lines.range(item.span)),
                "role": item.role,
                "text": " ".join(text[slice(*item.span)].split()),
                "scores": as_json.scores(item.score),
            }
            for item in report.sentences
        ],
        "moves": [
            {
                "range": convert.place(lines.range(move.span)),
                "dimension": move.dimension,
                "points": round(move.points, 1),
                "reason": move.reason,
                "text": " ".join(text[slice(*move.span)].split()),
            }
            for move in moved
        ],
        "findings": [_finding(item, outcome) for item in report.findings],
    }


def _finding(finding: Finding, outcome: Outcome) -> dict[str, Any]:
    rule = convert.rule_of(finding, outcome.config)
    return {
        "range": convert.place(outcome.lines.range(finding.span)),
        "rule": finding.rule,
        "family": finding.family,
        "dimension": finding.dimension,
        "severity": finding.severity.label,
        "message": finding.message,
        "why": rule.why if rule else "",
        "source": rule.source if rule else "",
        "href": href(finding.rule, finding.family),
        "lead": lead(finding),
        "alternatives": list(finding.alternatives),
        "fix": finding.fix.title if finding.fix else None,
        "edits": [_edit(edit, outcome.lines) for edit in finding.fix.edits] if finding.fix else None,
    }


def _edit(edit: Edit, lines: Lines) -> dict[str, Any]:
    return {"range": convert.place(lines.range(edit.span)), "newText": edit.text}


# --- commands ------------------------------------------------------------------------------------


async def _show_scores(ls: Any, uri: str) -> None:
    outcome = await ls.outcome(uri)
    if outcome is None:
        raise JsonRpcInvalidParams(f"{uri} is not open")
    lines = list(score_lines(outcome.report.score, {})) if outcome.report and outcome.report.score else []
    ls.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Info, "\n".join([*lines, summary(outcome)])))


async def _restart_scorer(ls: Any) -> None:
    await ls.checks.run(ls.checks.restart)
    await ls.reconfigure()


async def _explain(ls: Any, name: str) -> str:
    rules = [*all_rules(), *(rule for outcome in _outcomes(ls) for rule in outcome.config.own_rules)]
    found = [rule for rule in rules if rule.id == name][:1] or [rule for rule in rules if rule.family == name]
    if not found:
        raise JsonRpcInvalidParams(f"there is no rule or family “{name}”")
    if ls.options.get("explain") != "client":
        message = "\n\n".join(page(rule) for rule in found)
        ls.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Info, message))
    return "\n\n".join(_page(rule) for rule in found)


def _page(rule: Any) -> str:
    """A rule as Markdown."""
    lines = [f"# {rule.id}", "", f"*{rule.family} · {rule.dimension} · {rule.severity.label}*", ""]
    lines += [escaped(general(rule.message)), "", escaped(rule.why), ""]
    lines += [f"Source: {escaped(rule.source)}", ""]
    for title, cases in (("Instead", rule.alternatives), ("Flagged", rule.bad), ("Fine", rule.good)):
        if cases:
            lines += [f"## {title}", "", *(f"- {escaped(str(case))}" for case in cases), ""]
    return "\n".join(lines)


def _outcomes(ls: Any) -> list[Outcome]:
    return [document.outcome for document in ls.documents.values() if document.outcome]


async def _export_report(ls: Any, uri: Any, shape: str) -> str:
    if shape not in ("json", "markdown"):
        raise JsonRpcInvalidParams(f"“{shape}” is no shape of a report; use json or markdown")
    found = [await ls.outcome(name) for name in ([uri] if uri else list(ls.documents))]
    reports = [outcome.report for outcome in found if outcome and outcome.report]
    if shape == "json":
        documents = [as_json.document(report) for report in reports]
        return json.dumps(
            {"schema": as_json.SCHEMA, "documents": documents, "errors": []}, ensure_ascii=False, indent=1
        )
    return "\n\n".join(_as_markdown(report) for report in reports)


def _as_markdown(report: Report) -> str:
    lines, text = Lines(report.document.text), report.document.text
    parts = [f"# {escaped(report.document.path)}", ""]
    if report.score:
        parts += ["```text", *score_lines(report.score, {}), "```", ""]
    for finding in report.findings:
        words = outline.shortened(text[slice(*finding.span)])
        line = lines.line_at(finding.span.start) + 1
        parts.append(f"- line {line}, **{finding.rule}** ({finding.severity.label}): “{escaped(words)}”")
        parts.append(f"  {escaped(advice(finding))}")
    return "\n".join(parts if report.findings else [*parts, "Nothing found."])


async def _check_workspace(ls: Any) -> dict[str, Any]:
    """Check every file of the workspace and publish what is found in those that are not open."""
    progress = ls.work_done_progress
    token = None
    if ls.can("window.work_done_progress"):
        token = str(uuid4())
        await progress.create_async(token)
        begin = lsp.WorkDoneProgressBegin("Checking the workspace", cancellable=True, percentage=0)
        progress.begin(token, begin)
    told = {"files": 0, "findings": 0, "failed": 0, "cancelled": False}
    try:
        await _check_files(ls, token, told)
    finally:
        if token:
            progress.end(token, lsp.WorkDoneProgressEnd(message=_told(told)))
            progress.tokens.pop(token, None)
    return told


def _told(told: dict[str, Any]) -> str:
    stopped = "Stopped: " if told["cancelled"] else ""
    return f"{stopped}{told['findings']} findings in {told['files']} files, {told['failed']} could not be read"


async def _check_files(ls: Any, token: str | None, told: dict[str, Any]) -> None:
    wishes = await ls.wishes_for(None)
    paths = await ls.checks.run(_walk, ls)
    for number, path in enumerate(paths):
        if token and ls.work_done_progress.tokens[token].cancelled():
            told["cancelled"] = True
            return
        uri = from_fs_path(path) or ""
        if uri in ls.documents:
            outcome = await ls.outcome(uri)
            count = len(outcome.report.findings) if outcome and outcome.report else 0
        else:
            items = await ls.checks.run(_check_file, ls, path, wishes)
            told["failed"] += items is None
            count = len(items or ())
            ls.publish(uri, items or [])
        told["files"] += 1
        told["findings"] += count
        if token:
            share = 100 * (number + 1) // len(paths)
            ls.work_done_progress.report(token, lsp.WorkDoneProgressReport(message=path, percentage=share))


def _walk(ls: Any) -> list[str]:
    """The files that the command line would check."""
    settings = files.Settings({})
    return [path for folder in ls.folders for path in files.walk([folder], settings)]


def _check_file(ls: Any, path: str, wishes: Wishes) -> list[dict[str, Any]] | None:
    """The diagnostics of a file on disk, or None where it cannot be read."""
    try:
        config = ls.checks.configs.of(path, wishes)
        document = files.read(path, config)
        if len(document.text) > LARGEST:
            return None
        report = engine.check(document, config, ls.checks.scorer(config)[0])
    except TonecheckError:
        return None
    lines = Lines(document.text, ls.encoding)
    return [convert.diagnostic(finding, lines, config) for finding in report.findings]


FEATURES: tuple[tuple[str, Any, Any], ...] = (("tonecheck/report", _report, None),)
COMMANDS: tuple[tuple[str, Any], ...] = (
    ("tonecheck.checkWorkspace", _check_workspace),
    ("tonecheck.showScores", _show_scores),
    ("tonecheck.restartScorer", _restart_scorer),
    ("tonecheck.explain", _explain),
    ("tonecheck.exportReport", _export_report),
)
