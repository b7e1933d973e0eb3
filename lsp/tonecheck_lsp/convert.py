"""From findings to what the protocol shows: diagnostics, as data that is ready to be sent."""

from __future__ import annotations

from typing import Any

from lsprotocol import types as lsp

from tonecheck.config import Config
from tonecheck.findings import Finding, Severity
from tonecheck.render.rules import href
from tonecheck.rule import Rule
from tonecheck.rules import all_rules
from tonecheck_lsp.buffer import Lines

SOURCE = "tonecheck"
# Editors hide what the protocol calls a hint almost wholly; ours are meant to be seen.
_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.HINT: lsp.DiagnosticSeverity.Information,
}


def rule_of(finding: Finding, config: Config) -> Rule | None:
    """The rule behind a finding; None for one about a score or about a comment of ours."""
    return next((rule for rule in (*all_rules(), *config.own_rules) if rule.id == finding.rule), None)


def place(span_range: lsp.Range) -> dict[str, Any]:
    """A range as plain data."""
    start, end = span_range.start, span_range.end
    return {
        "start": {"line": start.line, "character": start.character},
        "end": {"line": end.line, "character": end.character},
    }


def diagnostic(finding: Finding, lines: Lines, config: Config) -> dict[str, Any]:
    """A finding as a diagnostic; its ``data`` holds what a client needs to show alternatives."""
    rule = rule_of(finding, config)
    made: dict[str, Any] = {
        "range": place(lines.range(finding.span)),
        "severity": _SEVERITIES[finding.severity].value,
        "code": finding.rule,
        "source": SOURCE,
        "message": finding.message,
        "data": {
            "rule": finding.rule,
            "alternatives": list(finding.alternatives),
            "why": rule.why if rule else "",
            "source": rule.source if rule else "",
        },
    }
    page = href(finding.rule, finding.family)
    if page:
        made["codeDescription"] = {"href": page}
    if finding.rule == "unused-ignore":
        made["tags"] = [lsp.DiagnosticTag.Unnecessary.value]
    return made


def problem(message: str) -> dict[str, Any]:
    """A diagnostic on the first line that says why a document is not checked."""
    nowhere = {"line": 0, "character": 0}
    return {
        "range": {"start": nowhere, "end": nowhere},
        "severity": lsp.DiagnosticSeverity.Error.value,
        "code": "not-checked",
        "source": SOURCE,
        "message": message,
    }
