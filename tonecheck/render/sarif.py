"""SARIF 2.1.0, which GitHub code scanning and many editors read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from tonecheck import __version__
from tonecheck.findings import Finding, Fix, Report, Severity
from tonecheck.fingerprint import fingerprints
from tonecheck.render import Run
from tonecheck.render.places import Place, advice, located
from tonecheck.render.rules import general
from tonecheck.rule import Rule
from tonecheck.text import LineIndex, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_ROOT = "SRCROOT"
_HEAD = {"columnKind": "unicodeCodePoints", "newlineSequences": ["\r\n", "\n", "\r"]}


def render(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One log with one run; results as they come, the rules that they name behind them."""
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{{json.dumps(_HEAD)[1:-1]}, "results": ['
    numbers: dict[str, int] = {}
    first: dict[str, Finding] = {}
    comma = "\n"
    for report in reports:
        uri = _uri(run.place(report.document.path))
        seen: Counter[str] = Counter()
        index = LineIndex(report.document.text)
        for (finding, where), print_ in zip(located(report), fingerprints(report)):
            seen[print_] += 1
            first.setdefault(finding.rule, finding)
            result = _result(finding, where, index, uri)
            result["ruleIndex"] = numbers.setdefault(finding.rule, len(numbers))
            result["partialFingerprints"] = {"tonecheckSentence/v1": f"{print_}:{seen[print_]}"}
            yield comma + json.dumps(result, ensure_ascii=False)
            comma = ",\n"
    rules = _known(run)
    described = [_descriptor(first[name], rules.get(name)) for name in numbers]
    driver = {
        "name": "tonecheck",
        "fullName": f"tonecheck {__version__}",
        "semanticVersion": __version__,
        "rules": described,
    }
    tail = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "tonecheck/"},
        "invocations": [_invocation(run)],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top folder of the repository."}}},
    }
    yield f"\n], {json.dumps(tail, ensure_ascii=False)[1:-1]}}}]}}\n"


def _known(run: Run) -> dict[str, Rule]:
    from tonecheck.rules import all_rules

    return {**{rule.id: rule for rule in all_rules()}, **run.rules}


def _invocation(run: Run) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": {"text": message}, "locations": [_location(_uri(run.place(path)))]}
        for path, message in run.errors
    ]
    return {"executionSuccessful": True, **({"toolExecutionNotifications": notes} if notes else {})}


def _descriptor(finding: Finding, rule: Rule | None) -> dict[str, Any]:
    common = {
        "id": finding.rule,
        # SARIF asks for a name in this spelling beside the id.
        "name": "".join(part.capitalize() for part in finding.rule.split("-")),
        "defaultConfiguration": {"level": _LEVELS[rule.severity if rule else finding.severity]},
        "properties": {"tags": [finding.family, finding.dimension]},
    }
    if rule is None:
        return {**common, "shortDescription": {"text": f"{finding.family}: {finding.dimension}"}}
    message = general(rule.message)
    instead = [f"Instead: {' · '.join(rule.alternatives)}"] if rule.alternatives else []
    text = [message, f"Why: {rule.why}", *instead, f"Source: {rule.source}"]
    markdown = [
        message,
        f"**Why** {rule.why}",
        *(["**Instead**\n\n" + "\n".join(f"- {item}" for item in rule.alternatives)] if rule.alternatives else []),
        *(["**Found in**\n\n" + "\n".join(f"> {case}" for case in rule.bad[:1])] if rule.bad else []),
        *(["**Fine**\n\n" + "\n".join(f"> {case}" for case in rule.good[:1])] if rule.good else []),
        f"**Source** {rule.source}",
    ]
    return {
        **common,
        "shortDescription": {"text": message},
        "fullDescription": {"text": rule.why},
        "help": {"text": "\n\n".join(text), "markdown": "\n\n".join(markdown)},
    }


def _result(finding: Finding, where: Place, index: LineIndex, uri: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": advice(finding)},
        "locations": [_location(uri, _region(where))],
    }
    if finding.fix:
        result["fixes"] = [_fix(finding.fix, index, uri)]
    return result


def _location(uri: str, region: dict[str, Any] | None = None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(uri)}
    return {"physicalLocation": {**physical, "region": region} if region else physical}


def _artifact(uri: str) -> dict[str, str]:
    return {"uri": uri} if ":" in uri else {"uri": uri, "uriBaseId": _ROOT}


def _region(where: Place) -> dict[str, Any]:
    return {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
    }


def _fix(fix: Fix, index: LineIndex, uri: str) -> dict[str, Any]:
    note = "" if fix.safety == "safe" else " (needs a writer's eye)"
    replacements = [
        {"deletedRegion": _region(_exact(index, edit.span)), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.title + note},
        "artifactChanges": [{"artifactLocation": _artifact(uri), "replacements": replacements}],
    }


def _exact(index: LineIndex, span: Span) -> Place:
    return Place(*index.line_column(span.start), *index.line_column(span.end))


def _uri(path: str) -> str:
    return ("file://" if path.startswith("/") else "") + quote(path, safe="/", errors="surrogateescape")
