"""What an editor offers where something was found: fixes, and ways to say that the words are meant as they are.

Places are always found anew in the present state of the document, never taken from the diagnostics that a client
sends: some clients count their columns in other units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lsprotocol import types as lsp

from tonecheck import fix
from tonecheck.findings import Edit, Finding
from tonecheck_lsp import config_edits, convert, silence
from tonecheck_lsp.buffer import Lines
from tonecheck_lsp.documents import Open, Outcome
from tonecheck_lsp.hover import findings_at

FIX_ALL = "source.fixAll.tonecheck"
# A longer wording is no name that one would allow everywhere, and one with markup in it is not what is read.
_LONGEST_NAME = 40
_NAME = re.compile(r"[\w'’-]+(?: [\w'’-]+)*")


class _Place(NamedTuple):
    """Where actions are asked for."""

    server: Any
    document: Open
    outcome: Outcome

    def safe_edits(self) -> list[Edit]:
        """The edits of every safe fix."""
        findings = self.outcome.report.findings if self.outcome.report else ()
        return [edit for made in fix.chosen(findings) for edit in made.edits]

    def edit(self, edits: list[Edit]) -> lsp.WorkspaceEdit:
        """A change of the document in the state that it was found in."""
        lines = self.outcome.lines
        made = [lsp.TextEdit(lines.range(edit.span), edit.text) for edit in edits]
        if not self.server.can("workspace.workspace_edit.document_changes"):
            return lsp.WorkspaceEdit(changes={self.document.uri: made})
        identifier = lsp.OptionalVersionedTextDocumentIdentifier(self.document.uri, self.outcome.version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(identifier, made)])


async def _code_action(ls: Any, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    uri = params.text_document.uri
    document, outcome = ls.documents.get(uri), await ls.outcome(uri)
    if document is None or outcome is None or outcome.report is None:
        return []
    place = _Place(ls, document, outcome)
    span = outcome.lines.offsets(params.range)
    only = params.context.only
    found: list[lsp.CodeAction] = []
    if _is_wanted(lsp.CodeActionKind.QuickFix.value, only):
        for finding in findings_at(outcome, span.start, span.end):
            found += await ls.checks.run(lambda item=finding: list(_for_finding(place, item)))
    if _is_wanted(FIX_ALL, only):
        found += _fix_all(place)
    return found


def _is_wanted(kind: str, only: Any) -> bool:
    """Whether a client asks for this kind of action, by its name or that of a group it belongs to."""
    names = [getattr(name, "value", name) for name in only or [""]]
    return any(not name or kind == name or kind.startswith(name + ".") for name in names)


def _for_finding(place: _Place, finding: Finding) -> Iterator[lsp.CodeAction]:
    """What can be done about one finding, the best first."""
    lines, config = place.outcome.lines, place.outcome.config
    shown = [_diagnostic(finding, lines, config)]
    kind = lsp.CodeActionKind.QuickFix
    if finding.fix:
        edit, safe = place.edit(list(finding.fix.edits)), finding.fix.safety == "safe"
        yield lsp.CodeAction(finding.fix.title, kind, shown, is_preferred=safe or None, edit=edit)
    if finding.rule == "unused-ignore":
        edit = place.edit([silence.without_comment(lines, finding.span)])
        yield lsp.CodeAction("Delete the comment", kind, shown, is_preferred=True, edit=edit)
        return
    comment = silence.comment_for(place.outcome.report, lines, finding, config, place.document.language)
    # What is wrong with a comment for tonecheck cannot be silenced by another one.
    if comment and finding.rule != "wrong-ignore":
        yield lsp.CodeAction(f"Ignore {finding.rule} here", kind, shown, edit=place.edit([comment]))
    yield from _in_config(place, finding, shown)
    if convert.rule_of(finding, config):
        command = lsp.Command(f"Explain {finding.rule}", "tonecheck.explain", arguments=[finding.rule])
        yield lsp.CodeAction(command.title, kind, shown, command=command)


def _diagnostic(finding: Finding, lines: Lines, config: Any) -> lsp.Diagnostic:
    """The diagnostic that an action belongs to, as it was shown."""
    made = convert.diagnostic(finding, lines, config)
    return lsp.Diagnostic(
        lines.range(finding.span),
        finding.message,
        severity=lsp.DiagnosticSeverity(made["severity"]),
        code=finding.rule,
        source=convert.SOURCE,
        code_description=lsp.CodeDescription(made["codeDescription"]["href"]) if "codeDescription" in made else None,
        data=made["data"],
    )


def _in_config(place: _Place, finding: Finding, shown: list[lsp.Diagnostic]) -> Iterator[lsp.CodeAction]:
    """Ways to settle the matter in the nearest config file, for this and every other document under it."""
    if not place.server.can("workspace.workspace_edit.document_changes"):
        return
    file, name = config_edits.file_to_edit(place.document.path, place.document.wishes, place.server.folders)
    if file is None and "create" not in (place.server.can("workspace.workspace_edit.resource_operations") or ()):
        return
    words = place.outcome.lines.text[slice(*finding.span)]
    offers = [("ignore", finding.rule, f"Turn {finding.rule} off in {name}")]
    if len(words) <= _LONGEST_NAME and _NAME.fullmatch(words) and finding.family != "score":
        offers.insert(0, ("allow", words, f"Allow “{words}” in {name}"))
    for setting, value, title in offers:
        data = {"uri": place.document.uri, "setting": setting, "value": value}
        action = lsp.CodeAction(title, lsp.CodeActionKind.QuickFix, shown, data=data)
        if not _resolves(place.server):
            action.edit = config_edits.edit(place.server, place.document, setting, value)
            action.data = None
        yield action


def _resolves(ls: Any) -> bool:
    """Whether the client asks for the edit of an action only when it is chosen."""
    support = ls.can("text_document.code_action.resolve_support")
    return bool(ls.can("text_document.code_action.data_support") and support and "edit" in support.properties)


def _fix_all(place: _Place) -> list[lsp.CodeAction]:
    """One action that makes every safe fix of the document."""
    edits = place.safe_edits()
    if not edits:
        return []
    count = f"the {len(edits)} safe fixes" if len(edits) > 1 else "the one safe fix"
    action = lsp.CodeAction(f"Make {count} in this file", FIX_ALL)
    if _resolves(place.server):
        action.data = {"uri": place.document.uri, "setting": "fix"}
    else:
        action.edit = place.edit(edits)
    return [action]


async def _resolve(ls: Any, action: lsp.CodeAction) -> lsp.CodeAction:
    data: Any = action.data if isinstance(action.data, dict) else {}
    document = ls.documents.get(data.get("uri"))
    if document is None or action.edit:
        return action
    if data["setting"] == "fix":
        outcome = await ls.outcome(document.uri)
        place = _Place(ls, document, outcome)
        action.edit = place.edit(place.safe_edits())
    else:
        action.edit = await ls.checks.run(config_edits.edit, ls, document, data["setting"], data["value"])
    return action


FEATURES: tuple[tuple[str, Any, Any], ...] = (
    (
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        _code_action,
        lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, FIX_ALL], resolve_provider=True),
    ),
    (lsp.CODE_ACTION_RESOLVE, _resolve, None),
)
