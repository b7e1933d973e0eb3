"""The server: which message goes where, what is open, and what clients are told without asking."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import logging
import os
import sys
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import FeatureRequestError
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from tonecheck import __version__
from tonecheck.errors import ConfigError
from tonecheck_lsp import actions, commands, hover, outline, settings
from tonecheck_lsp.buffer import Lines, apply
from tonecheck_lsp.checks import Checks
from tonecheck_lsp.documents import Open, Outcome, path_of
from tonecheck_lsp.protocol import Encoded, Protocol
from tonecheck_lsp.settings import SECTION, Wishes

log = logging.getLogger(__name__)
# Seconds that a client has to tell its settings; after that a document is checked without them.
_PATIENCE = 2.0
_PARENT_EVERY = 3.0
# How long one thread may compute before another gets its turn: the event loop must never wait long for the worker.
_SWITCH = 0.0005


class Server(LanguageServer):
    """A language server with the documents that are open and the worker that checks them."""

    protocol: Protocol

    def __init__(self) -> None:
        super().__init__(
            "tonecheck", __version__, lsp.TextDocumentSyncKind.Incremental, protocol_cls=Protocol, max_workers=2
        )
        self.documents: dict[str, Open] = {}
        self.checks = Checks(self.show_error)
        self.pulls = False
        self.exit_code = 1
        self.options: dict[str, Any] = {}
        self._states = itertools.count(1)
        self._shown: dict[str, bool] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    # --- the client ------------------------------------------------------------------------------

    def can(self, path: str) -> Any:
        """What the client says about one of its capabilities, a dotted path; None where it says nothing."""
        value: Any = self.client_capabilities
        for name in path.split("."):
            value = getattr(value, name, None)
        return value

    @property
    def encoding(self) -> str:
        """The units of columns that were agreed upon."""
        found = self.workspace.position_encoding
        return str(getattr(found, "value", found))

    @property
    def folders(self) -> list[str]:
        """The paths of the workspace's folders."""
        paths = [to_fs_path(folder.uri) for folder in self.workspace.folders.values()] or [self.workspace.root_path]
        return [path for path in paths if path]

    def show_error(self, message: str) -> None:
        """Show a message that the user should act upon."""
        self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, f"tonecheck: {message}"))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log what went wrong; a pop-up for every broken message would help nobody."""
        if source is FeatureRequestError:
            # Whoever asked is told, and pygls has logged it.
            return
        log.error("%s: %s", getattr(source, "__name__", source), error)

    def spawn(self, work: Any) -> None:
        """Start some work whose failure is logged and whose result nobody waits for."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            log.error("background work failed", exc_info=task.exception())

    # --- documents -------------------------------------------------------------------------------

    def open(self, item: lsp.TextDocumentItem) -> None:
        """Take a document in and check it."""
        folder = next(iter(self.folders), os.getcwd())
        lines = Lines(item.text, self.encoding)
        path = path_of(item.uri, folder)
        document = Open(item.uri, path, item.language_id, item.version, lines, next(self._states))
        self.documents[item.uri] = document
        # What was published about the file when it was closed is not to stand beside what is pulled from now on.
        if self._shown.pop(item.uri, None) and self.pulls:
            self.publish(item.uri, [])
        self._announce(document)

    async def _greet(self, document: Open) -> None:
        """Ask for the client's settings for a document, once, however many want to know what a check gives."""
        if document.greeting is None:
            document.greeting = asyncio.ensure_future(self.wishes_for(document.uri))
        wishes = await asyncio.shield(document.greeting)
        document.wishes = document.wishes or wishes

    def touch(self, document: Open) -> None:
        """Say that a document, or what it is checked by, has changed."""
        document.state = next(self._states)
        document.stop.set()
        self._announce(document)

    def close(self, uri: str) -> None:
        """Let a document go, and what is shown about it."""
        document = self.documents.pop(uri, None)
        if document:
            document.stop.set()
            if not self.pulls:
                self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    async def outcome(self, uri: str) -> Outcome | None:
        """What a check of the document gives as it now stands; None where it is not open."""
        document = self.documents.get(uri)
        if document is None:
            return None
        await self._greet(document)
        outcome = await self.checks.outcome(document)
        return outcome if self.documents.get(uri) is document else None

    def _announce(self, document: Open) -> None:
        """See to it that the client is told what the next check gives, if it does not ask itself."""
        if not document.awaited and (not self.pulls or self.options.get("scores")):
            document.awaited = True
            self.spawn(self._tell(document))

    async def _tell(self, document: Open) -> None:
        try:
            await self._greet(document)
            outcome = await self.checks.outcome(document)
        finally:
            document.awaited = False
        if self.documents.get(document.uri) is not document:
            return
        if not self.pulls:
            version = f'"version":{outcome.version},' if outcome.version is not None else ""
            params = f'{{"uri":{json.dumps(document.uri)},{version}"diagnostics":{outcome.items}}}'
            self.protocol.notify_encoded(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, Encoded(params))
        if self.options.get("scores"):
            self.protocol.notify("tonecheck/scores", commands.scores(document.uri, outcome))

    def publish(self, uri: str, items: list[dict[str, Any]]) -> None:
        """Show diagnostics of a file that is not open."""
        self._shown[uri] = bool(items)
        params = Encoded(json.dumps({"uri": uri, "diagnostics": items}))
        self.protocol.notify_encoded(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, params)

    # --- settings --------------------------------------------------------------------------------

    async def wishes_for(self, uri: str | None) -> Wishes:
        """The client's settings for a document; the defaults where it does not tell in time or tells nonsense."""
        values: Any = self.options.get(SECTION)
        if self.can("workspace.configuration"):
            item = lsp.ConfigurationItem(scope_uri=uri, section=SECTION)
            asked = self.workspace_configuration_async(lsp.ConfigurationParams([item]))
            try:
                answers = await asyncio.wait_for(asked, _PATIENCE)
                values = _plain(answers[0]) if answers and answers[0] else values
            except Exception as error:
                log.warning("the client did not tell its settings for %s: %s", uri, error)
        try:
            return settings.read(_plain(values))
        except ConfigError as error:
            self.checks.tell(str(error))
            return Wishes()

    async def reconfigure(self, values: Any = None) -> None:
        """Take new settings of the client, or new config files, and check everything that is open anew."""
        if values is not None:
            self.options[SECTION] = values
        await self.checks.run(self.checks.configs.forget)
        for document in list(self.documents.values()):
            document.wishes = await self.wishes_for(document.uri)
            self.touch(document)
        await self.refresh()

    async def refresh(self) -> None:
        """Ask the client to ask again for what it shows."""
        for capability, refresh in (
            ("workspace.diagnostics.refresh_support", self.workspace_diagnostic_refresh_async),
            ("workspace.code_lens.refresh_support", self.workspace_code_lens_refresh_async),
            ("workspace.inlay_hint.refresh_support", self.workspace_inlay_hint_refresh_async),
        ):
            if self.can(capability):
                await refresh(None)

    async def watch(self, process: int) -> None:
        """Exit when the editor's process is gone, even if it left the pipe open."""
        while _is_alive(process):
            await asyncio.sleep(_PARENT_EVERY)
        log.error("the editor's process %s has ended", process)
        os._exit(1)


def _plain(value: Any) -> Any:
    """A client's answer as plain data; pygls makes named tuples of what it does not know."""
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _is_alive(process: int) -> bool:
    """Whether a process exists; always so where asking would end it."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


# --- messages ------------------------------------------------------------------------------------


def _initialize(ls: Server, params: lsp.InitializeParams) -> None:
    options = _plain(params.initialization_options)
    ls.options = options if isinstance(options, dict) else {}
    # One that is not there now is the number of a process on another machine, or behind some wall.
    if params.process_id and _is_alive(params.process_id):
        ls.spawn(ls.watch(params.process_id))
    ls.pulls = bool(ls.can("text_document.diagnostic"))
    if ls.pulls:
        provider = lsp.DiagnosticOptions(False, False, identifier=SECTION)
        ls.feature(lsp.TEXT_DOCUMENT_DIAGNOSTIC, provider)(_diagnostic)


async def _initialized(ls: Server, params: lsp.InitializedParams) -> None:
    wanted = []
    if ls.can("workspace.did_change_configuration.dynamic_registration"):
        options: Any = lsp.DidChangeConfigurationRegistrationOptions(SECTION)
        wanted.append(lsp.Registration("tonecheck-settings", lsp.WORKSPACE_DID_CHANGE_CONFIGURATION, options))
    if ls.can("workspace.did_change_watched_files.dynamic_registration"):
        watchers = [lsp.FileSystemWatcher("**/tonecheck.toml"), lsp.FileSystemWatcher("**/pyproject.toml")]
        options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
        wanted.append(lsp.Registration("tonecheck-files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options))
    if wanted:
        await ls.client_register_capability_async(lsp.RegistrationParams(wanted))


def _did_open(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    ls.open(params.text_document)


def _did_change(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    document = ls.documents.get(params.text_document.uri)
    if document is None:
        log.error("an edit of %s, which is not open", params.text_document.uri)
        return
    document.lines = apply(document.lines, params.content_changes, ls.encoding)
    document.version = params.text_document.version
    ls.touch(document)


def _did_close(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


async def _diagnostic(ls: Server, params: lsp.DocumentDiagnosticParams) -> Any:
    outcome = await ls.outcome(params.text_document.uri)
    if outcome is None:
        return lsp.RelatedFullDocumentDiagnosticReport(items=[])
    if params.previous_result_id == outcome.id:
        return lsp.RelatedUnchangedDocumentDiagnosticReport(outcome.id)
    return Encoded(f'{{"kind":"full","resultId":"{outcome.id}","items":{outcome.items}}}')


async def _did_change_configuration(ls: Server, params: lsp.DidChangeConfigurationParams) -> None:
    values = _plain(params.settings)
    await ls.reconfigure(values.get(SECTION) if isinstance(values, dict) else None)


async def _did_change_watched_files(ls: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    await ls.reconfigure()


async def _did_change_folders(ls: Server, params: lsp.DidChangeWorkspaceFoldersParams) -> None:
    await ls.reconfigure()


def _exit(ls: Server, params: Any) -> None:
    ls.exit_code = 0 if ls.protocol._shutdown else 1
    for document in ls.documents.values():
        document.stop.set()
    ls.checks.close()


_FEATURES: tuple[tuple[str, Any, Any], ...] = (
    (lsp.INITIALIZE, _initialize, None),
    (lsp.INITIALIZED, _initialized, None),
    (lsp.EXIT, _exit, None),
    (lsp.TEXT_DOCUMENT_DID_OPEN, _did_open, None),
    (lsp.TEXT_DOCUMENT_DID_CHANGE, _did_change, None),
    (lsp.TEXT_DOCUMENT_DID_CLOSE, _did_close, None),
    (lsp.WORKSPACE_DID_CHANGE_CONFIGURATION, _did_change_configuration, None),
    (lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, _did_change_watched_files, None),
    (lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, _did_change_folders, None),
    *hover.FEATURES,
    *actions.FEATURES,
    *outline.FEATURES,
    *commands.FEATURES,
)


def create() -> Server:
    """A server that waits to be started."""
    server = Server()
    for name, handler, options in _FEATURES:
        server.feature(name, options)(handler)
    for name, handler in commands.COMMANDS:
        server.command(name)(handler)
    return server


def serve(address: tuple[str, int] | None = None) -> int:
    """Serve one client on standard input and output, or on a TCP address, and return the exit code."""
    sys.setswitchinterval(_SWITCH)
    server = create()
    # What has been made by now stays for good: the collector need not look at it at every turn, and its turns are short.
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)
    if address:
        server.start_tcp(*address)
    else:
        server.start_io()
    return server.exit_code
