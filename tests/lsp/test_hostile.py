"""What no editor should do and some do: nonsense, floods, huge files, sudden death."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp

from tests.lsp.conftest import COMMAND, PATIENCE, Make, capabilities, run
from tonecheck_lsp.documents import LARGEST


def packed(message: Any) -> bytes:
    """A message as it goes over the wire; bytes are taken as a body that is already made."""
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def request(number: int, method: str, params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def note(method: str, params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": method, "params": params}


class Wire:
    """A bare connection to a server."""

    def __init__(self, **keywords: Any) -> None:
        self.process = subprocess.Popen(
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **keywords
        )

    def send(self, *messages: Any) -> None:
        assert self.process.stdin
        self.process.stdin.write(b"".join(map(packed, messages)))
        self.process.stdin.flush()

    def raw(self, data: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self) -> Any:
        assert self.process.stdout
        size = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(size))

    def answer(self, number: int) -> Any:
        """The answer to a request; what else is sent is passed over."""
        while True:
            message = self.read()
            if message.get("id") == number and "method" not in message:
                return message

    def begin(self, **more: Any) -> None:
        self.send(request(1, "initialize", {"processId": None, "rootUri": None, "capabilities": {}, **more}))
        self.answer(1)
        self.send(note("initialized", {}))

    def end(self) -> int:
        """Shut it down in order and give its exit code."""
        self.send(request(999, "shutdown", None), note("exit", None))
        code = self.process.wait(PATIENCE)
        self.close()
        return code

    def close(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()


NONSENSE = (
    b"{not json",
    b"\xff\xfe\x00",
    b"[]",
    b"null",
    {"jsonrpc": "1.0", "id": 4, "method": "shutdown"},
    {"jsonrpc": "2.0"},
    {"jsonrpc": "2.0", "id": 77, "result": 5},
    note("textDocument/didChange", {"textDocument": {"uri": "file:///none"}, "contentChanges": [{"text": "x"}]}),
    note("textDocument/didChange", {"textDocument": {"uri": "file:///none", "version": 3}, "contentChanges": []}),
    note("textDocument/didOpen", None),
    note("textDocument/didClose", {"textDocument": {"uri": "file:///none"}}),
    note("workspace/didChangeConfiguration", {"settings": [1, {"tonecheck": 3}]}),
    note("workspace/didChangeConfiguration", {"settings": {"tonecheck": {"scorer": "loud", "select": 3}}}),
    note("no/such/notification", {"a": [1]}),
)


def test_nonsense_is_passed_over_and_the_next_message_is_answered() -> None:
    wire = Wire()
    wire.begin()
    for message in NONSENSE:
        wire.send(message)
    wire.raw(b"Content-Type: nothing\r\nX: y\r\n\r\n")
    wire.send(
        request(
            2, "textDocument/hover", {"textDocument": {"uri": "file:///none"}, "position": {"line": 9, "character": 9}}
        ),
        request(3, "textDocument/hover", {"position": "here"}),
        request(4, "no/such/request", {}),
        request(5, "workspace/executeCommand", {"command": "tonecheck.explain", "arguments": ["no-such-rule"]}),
        request(6, "tonecheck/report", {"textDocument": 5}),
        request(7, "textDocument/codeAction", {"textDocument": {"uri": "x"}, "range": {}, "context": {}}),
    )
    assert wire.answer(2)["result"] is None
    for number in (3, 4, 5, 6, 7):
        error = wire.answer(number)["error"]
        assert error["code"] < 0 and error["message"]
    assert wire.end() == 0


@pytest.mark.parametrize("place", [(999, 0), (0, 999), (2**31 - 1, 2**31 - 1)])
def test_edits_and_questions_beyond_the_text_touch_its_end(start: Make, place: tuple[int, int]) -> None:
    async def talk() -> None:
        async with start(capabilities()) as editor:
            uri, end = "untitled:a.md", lsp.Position(*place)
            editor.open(uri, "In order to pay, utilise it.\n")
            editor.edit(uri, (lsp.Range(end, end), "In order to go.\n"))
            assert len((await editor.pull(uri)).items) == 3
            assert await editor.actions(uri, lsp.Range(end, end)) is not None
            where = lsp.HoverParams(lsp.TextDocumentIdentifier(uri), end)
            await editor.text_document_hover_async(where)

    run(talk())


def resident(process: int) -> int:
    """The resident size of a process in kB."""
    return int(Path(f"/proc/{process}/status").read_text().split("VmRSS:")[1].split()[0])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="NOT CHECKED: only Linux tells what a process holds")
def test_ten_thousand_rapid_edits_leave_memory_flat_and_the_text_right() -> None:
    wire = Wire()
    wire.begin(
        initializationOptions={"tonecheck": {"scorer": "fast"}}, capabilities={"textDocument": {"diagnostic": {}}}
    )
    uri = "untitled:a.md"
    text = "Dear Ana,\n\n" + "We keep your lamp in the shop until Friday. " * 200 + "\n"
    wire.send(
        note(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 0, "text": text}}
        )
    )
    pull = {"textDocument": {"uri": uri}}
    sizes = []
    for version in range(1, 10_001):
        start, end = {"line": 2, "character": 0}, {"line": 2, "character": 1 if version % 2 == 0 else 0}
        change = {"range": {"start": start, "end": end}, "text": "" if version % 2 == 0 else chr(97 + version % 26)}
        wire.send(
            note(
                "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}
            )
        )
        if version % 1000 == 0:
            wire.send(request(version, "textDocument/diagnostic", pull))
            assert wire.answer(version)["result"]["kind"] == "full"
            sizes.append(resident(wire.process.pid))
    # The first thousands fill the caches of words; after that nothing may grow.
    assert sizes[-1] < 1.1 * sizes[2], sizes
    here = {"line": 2, "character": 0}
    change = {"range": {"start": here, "end": here}, "text": "In order to pay, call. "}
    wire.send(
        note("textDocument/didChange", {"textDocument": {"uri": uri, "version": 10_001}, "contentChanges": [change]})
    )
    wire.send(request(20_000, "textDocument/diagnostic", pull))
    found = wire.answer(20_000)["result"]["items"]
    assert [(item["code"], item["range"]["start"]) for item in found][:1] == [("wordy-purpose", here)]
    assert wire.end() == 0


def test_a_document_of_twenty_megabytes_is_refused_in_words(start: Make) -> None:
    async def talk() -> None:
        async with start(capabilities()) as editor:
            editor.open("untitled:big.md", "In order to pay. " * 1_200_000)
            (item,) = (await editor.pull("untitled:big.md")).items
            assert "20 million characters" in item.message and "up to 4 million" in item.message
            editor.open("untitled:small.md", "In order to pay, call us.")
            assert len((await editor.pull("untitled:small.md")).items) == 1
            editor.edit("untitled:big.md", "In order to pay, call us.")
            (item,) = (await editor.pull("untitled:big.md")).items
            assert item.code == "wordy-purpose"

    run(talk())
    assert LARGEST == 4_000_000


def test_it_ends_when_its_input_ends() -> None:
    wire = Wire()
    wire.begin()
    assert wire.process.stdin
    wire.process.stdin.close()
    wire.process.wait(PATIENCE)
    wire.close()


@pytest.mark.skipif(os.name == "nt", reason="NOT CHECKED: on Windows the end of the input tells it")
def test_it_ends_with_its_editor_even_if_the_pipe_stays_open() -> None:
    editor = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    wire = Wire()
    wire.begin(processId=editor.pid)
    editor.send_signal(signal.SIGKILL)
    editor.wait()
    assert wire.process.wait(PATIENCE) == 1
    wire.close()


def test_exit_without_shutdown_is_an_error_code() -> None:
    wire = Wire()
    wire.begin()
    wire.send(note("exit", None))
    assert wire.process.wait(PATIENCE) == 1
    wire.close()


def test_it_serves_a_client_over_tcp_on_this_machine_only(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([*COMMAND, "--tcp", f"127.0.0.1:{port}", "--log-file", str(tmp_path / "log")])
    try:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                connection = socket.create_connection(("127.0.0.1", port), 1)
                break
            except OSError:
                assert time.monotonic() < deadline
                time.sleep(0.1)
        with connection, connection.makefile("rwb") as stream:
            stream.write(packed(request(1, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})))
            stream.flush()
            size = 0
            while (line := stream.readline()) != b"\r\n":
                size = int(line.split(b":")[1]) if line.lower().startswith(b"content-length") else size
            assert json.loads(stream.read(size))["result"]["serverInfo"]["name"] == "tonecheck"
        process.wait(PATIENCE)
    finally:
        process.kill()
        process.wait()
    refused = subprocess.run([*COMMAND, "--tcp", "0.0.0.0:5007"], capture_output=True, text=True, check=False)
    assert refused.returncode == 2 and "must be 127.0.0.1" in refused.stderr


def test_without_its_packages_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['pygls'] = None; from tonecheck.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, "lsp"], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "pip install 'tonecheck[lsp]'" in line


# A rule whose code fails, put among the built-in ones before the server starts.
BROKEN = """
from dataclasses import replace
from tonecheck.rules import loudness
def falls_over(sentence):
    if "Ana" in sentence.text:
        raise ZeroDivisionError("a slip of ours")
    return ()
loudness.RULES = (*loudness.RULES, replace(loudness.RULES[0], id="broken-rule", phrases="", check_sentence=falls_over))
from tonecheck.cli import main
main()
"""


def test_a_rule_that_fails_is_told_once_and_the_others_go_on(start: Make, tmp_path: Path) -> None:
    async def talk() -> None:
        command = [sys.executable, "-c", BROKEN, "lsp", "--log-file", str(tmp_path / "log")]
        async with start(capabilities(), command=command) as editor:
            for name in ("one", "two"):
                uri = f"untitled:{name}.md"
                editor.open(uri, "Dear Ana,\n\nIn order to pay, call us.\n")
                assert [item.code for item in (await editor.pull(uri)).items] == ["wordy-purpose"]
            await asyncio.sleep(0)
            (message,) = editor.messages
            assert "broken-rule" in message.message and "ZeroDivisionError" in message.message

    run(talk())
    assert "a slip of ours" in (tmp_path / "log").read_text()
