"""What pygls leaves to be done: documents of our own, answers to messages that make no sense, results made elsewhere."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method


class Encoded:
    """A result that is JSON already, so that the event loop need not make it."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class Protocol(LanguageServerProtocol):
    """The protocol, its text documents left to the server.

    pygls keeps documents of its own, finds line ends in them that the protocol does not know and then edits the wrong
    place; see `tonecheck_lsp.buffer`.
    """

    @lsp_method(lsp.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: lsp.DidOpenTextDocumentParams) -> Iterator[Any]:
        """Pass the message on."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams) -> Iterator[Any]:
        """Pass the message on."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: lsp.DidCloseTextDocumentParams) -> Iterator[Any]:
        """Pass the message on."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_CLOSE], (params,), None

    def _execute_handler(self, msg_id: Any, handler: Any, callback: Any, args: Any = None, kwargs: Any = None) -> None:
        """Run a handler; pygls would keep a trace of every notification, and an editor sends one a keystroke."""
        super()._execute_handler(msg_id, handler, callback, args, kwargs)
        future = self._request_futures.get(msg_id)
        if future is not None:
            # Later, because pygls may be going through them right now.
            later = asyncio.get_running_loop().call_soon
            future.add_done_callback(lambda _: later(self._request_futures.pop, msg_id, None))

    def structure_message(self, data: dict[str, Any]) -> Any:
        """The message in `data`; a request that cannot be read is answered before the error goes on."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if isinstance(data.get("id"), (int, str)) and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise

    def _send_response(self, msg_id: Any, result: Any = None, error: lsp.ResponseError | None = None) -> None:
        if error is None and isinstance(result, Encoded):
            self._send_text(f'{{"jsonrpc":"2.0","id":{json.dumps(msg_id)},"result":{result.text}}}')
        else:
            super()._send_response(msg_id, result, error)

    def notify_encoded(self, method: str, params: Encoded) -> None:
        """Send a notification whose parameters are JSON already."""
        self._send_text(f'{{"jsonrpc":"2.0","method":{json.dumps(method)},"params":{params.text}}}')

    def _send_text(self, body: str) -> None:
        data = body.encode("ascii")
        if self.writer is not None:
            self.writer.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
