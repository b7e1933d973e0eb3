"""A real server process and a client that speaks to it as an editor does."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

COMMAND = [sys.executable, "-c", "from tonecheck.cli import main; main()", "lsp"]
# A server that does not answer for this long is stuck; nothing here takes a tenth of it.
PATIENCE = 30.0
Make = Callable[..., AbstractAsyncContextManager["Editor"]]


def capabilities(pull: bool = True, encoding: str = "utf-16", **more: Any) -> lsp.ClientCapabilities:
    """What a modern editor can do; `pull` says whether it asks for diagnostics itself."""
    resolve = lsp.ClientCodeActionResolveOptions(["edit"])
    return lsp.ClientCapabilities(
        general=lsp.GeneralClientCapabilities(position_encodings=[encoding]),
        window=lsp.WindowClientCapabilities(work_done_progress=True),
        workspace=lsp.WorkspaceClientCapabilities(
            configuration=True,
            workspace_edit=lsp.WorkspaceEditClientCapabilities(
                document_changes=True, resource_operations=[lsp.ResourceOperationKind.Create]
            ),
            diagnostics=lsp.DiagnosticWorkspaceClientCapabilities(refresh_support=True) if pull else None,
            did_change_watched_files=lsp.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
            did_change_configuration=lsp.DidChangeConfigurationClientCapabilities(dynamic_registration=True),
        ),
        text_document=lsp.TextDocumentClientCapabilities(
            diagnostic=lsp.DiagnosticClientCapabilities() if pull else None,
            hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.Markdown]),
            code_action=lsp.CodeActionClientCapabilities(
                data_support=more.get("lazy", True), resolve_support=resolve if more.get("lazy", True) else None
            ),
            document_symbol=lsp.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
        ),
    )


class Editor(LanguageClient):
    """An editor in which documents are opened, edited and looked at."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self.versions: dict[str, int] = {}
        self.published: list[lsp.PublishDiagnosticsParams] = []
        self.registered: list[lsp.Registration] = []
        self.told: lsp.InitializeResult

    def open(self, uri: str, text: str, language: str = "markdown", version: int = 0) -> None:
        """Open a document."""
        self.versions[uri] = version
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, language, version, text)))

    def edit(self, uri: str, *changes: tuple[lsp.Range, str] | str) -> int:
        """Change parts of a document, or all of it, and return its new version."""
        self.versions[uri] += 1
        made: list[Any] = [
            lsp.TextDocumentContentChangeWholeDocument(change)
            if isinstance(change, str)
            else lsp.TextDocumentContentChangePartial(change[0], change[1])
            for change in changes
        ]
        identifier = lsp.VersionedTextDocumentIdentifier(self.versions[uri], uri)
        self.text_document_did_change(lsp.DidChangeTextDocumentParams(identifier, made))
        return self.versions[uri]

    async def pull(self, uri: str, previous: str | None = None) -> Any:
        """Ask for the diagnostics of a document."""
        params = lsp.DocumentDiagnosticParams(lsp.TextDocumentIdentifier(uri), previous_result_id=previous)
        return await asyncio.wait_for(self.text_document_diagnostic_async(params), PATIENCE)

    async def pushed(self, uri: str, version: int | None = None) -> list[lsp.Diagnostic]:
        """Wait for the diagnostics of a document's version, or for any."""
        for _ in range(int(PATIENCE * 50)):
            for params in reversed(self.published):
                if params.uri == uri and version in (None, params.version):
                    return list(params.diagnostics)
            await asyncio.sleep(0.02)
        raise TimeoutError(f"no diagnostics for version {version} of {uri}")

    async def until(self, holds: Callable[[], Any]) -> Any:
        """Wait until something has been received."""
        for _ in range(int(PATIENCE * 50)):
            found = holds()
            if found:
                return found
            await asyncio.sleep(0.02)
        raise TimeoutError("the server did not send what was waited for")

    async def actions(self, uri: str, place: lsp.Range, *only: str) -> list[lsp.CodeAction]:
        """The code actions of a range, resolved."""
        context = lsp.CodeActionContext([], only=list(only) or None)
        params = lsp.CodeActionParams(lsp.TextDocumentIdentifier(uri), place, context)
        found = await asyncio.wait_for(self.text_document_code_action_async(params), PATIENCE)
        # lsprotocol reads an action that runs a command as that command.
        return [
            item if isinstance(item, lsp.Command) or item.edit else await self.code_action_resolve_async(item)
            for item in found or []
        ]

    async def ask(self, method: str, params: Any) -> Any:
        """Send a request that the protocol does not know."""
        return await asyncio.wait_for(self.protocol.send_request_async(method, params), PATIENCE)


def _keep_published(client: Editor, params: lsp.PublishDiagnosticsParams) -> None:
    client.published.append(params)


def _keep_registered(client: Editor, params: lsp.RegistrationParams) -> None:
    client.registered += params.registrations


# What the client of pytest-lsp does not keep.
_KEPT = {
    lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: _keep_published,
    lsp.CLIENT_REGISTER_CAPABILITY: _keep_registered,
}


@pytest.fixture
def start(tmp_path: Path) -> Make:
    """Start a server in an empty folder: ``async with start(capabilities) as editor``."""

    @asynccontextmanager
    async def make(
        can: lsp.ClientCapabilities | None = None,
        settings: dict[str, Any] | None = None,
        options: Any = None,
        folders: list[Path] | None = None,
        command: list[str] | None = None,
        **keywords: Any,
    ) -> AsyncIterator[Editor]:
        editor = Editor(
            configuration={"": {"tonecheck": {"scorer": "fast", **(settings or {})}}},
            converter_factory=default_converter,
        )
        register_lsp_features(editor, {**DEFAULT_CLIENT_FEATURES, **_KEPT})
        program, *arguments = command or COMMAND
        await editor.start_io(program, *arguments, **keywords)
        roots = [lsp.WorkspaceFolder(folder.as_uri(), folder.name) for folder in folders or [tmp_path]]
        asked = lsp.InitializeParams(
            capabilities=can or capabilities(), workspace_folders=roots, initialization_options=options
        )
        editor.told = await asyncio.wait_for(editor.initialize_session(asked), PATIENCE)
        try:
            yield editor
        finally:
            await asyncio.wait_for(editor.shutdown_session(), PATIENCE)
            await asyncio.wait_for(editor.stop(), PATIENCE)

    return make


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run a test's conversation."""
    return asyncio.run(work)
