"""Typing in an open mail: how long from a keystroke to its diagnostics, and how long the server's loop is ever held up.

A writer's keystrokes are replayed against a real server: words typed with the pauses of a practised typist, slips taken
back, a jump to another place, a sentence pasted and one deleted. While that goes on, a request that the server can
answer at once is sent every few milliseconds; how long it takes shows what else waits.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tonecheck.text import LineIndex

ROOT = Path(__file__).parents[1]
COMMAND = [sys.executable, "-c", "from tonecheck.cli import main; main()", "lsp"]
TYPED = (
    "Thank you for your patience. In order to process your request, please be advised that we require a copy of your "
    "invoice. I'm sorry that your lamp arrived broken, Ana. A new one will be with you by Friday. "
)
PASTED = "We apologise for any inconvenience caused, and we will revert to you in due course. "


class Key(NamedTuple):
    """One edit: seconds since the last, where, how many characters go, and what comes."""

    pause: float
    at: int
    removed: int
    text: str


def keys(text: str, places: int, seed: int = 4) -> Iterator[Key]:
    """The keystrokes of a writer in `text`, at some of its paragraphs."""
    chance = random.Random(seed)
    starts = [at + 2 for at in range(len(text) - 2) if text.startswith("\n\n", at)]
    for at in sorted(chance.sample(starts, min(places, len(starts))), reverse=True):
        yield Key(1.2, at, 0, PASTED)
        for char in TYPED:
            if chance.random() < 0.03:
                yield Key(pause(chance, char), at, 0, chance.choice("etaoinsr"))
                yield Key(0.25, at, 1, "")
            yield Key(pause(chance, char), at, 0, char)
            at += 1
        yield Key(0.6, at, len(PASTED), "")


def pause(chance: random.Random, char: str) -> float:
    """Seconds before a key: about 70 words a minute, longer at the ends of words and sentences."""
    base = {" ": 0.16, ".": 0.3, ",": 0.22}.get(char, 0.11)
    return min(1.0, base * chance.lognormvariate(0, 0.4))


def mail(words: int) -> str:
    """A mail of so many words from the project's own copy."""
    paths = sorted((ROOT / "corpora" / "clean").rglob("*.md")) + sorted((ROOT / "corpora" / "clean").rglob("*.txt"))
    parts: list[str] = []
    count = 0
    while count < words:
        for path in paths:
            text = path.read_text(encoding="utf-8").strip()
            parts.append(text)
            count += len(text.split())
            if count >= words:
                break
    return "\n\n".join(parts) + "\n"


class Client:
    """A client that reads and writes and does nothing else, so that it is the server that is measured."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._next = 0
        self.diagnosed: asyncio.Queue[tuple[int, float]] = asyncio.Queue()

    def send(self, method: str, params: Any, answer: bool = False) -> asyncio.Future[Any] | None:
        """Send a notification, or a request whose answer is awaited."""
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        future = None
        if answer:
            self._next += 1
            message["id"] = self._next
            future = self._answers[self._next] = asyncio.get_running_loop().create_future()
        self._write(message)
        return future

    def _write(self, message: dict[str, Any]) -> None:
        data = json.dumps(message).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)

    async def read(self) -> None:
        """Read until the server is gone."""
        stream = self._process.stdout
        assert stream
        while head := await stream.readuntil(b"\r\n\r\n"):
            size = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            message = json.loads(await stream.readexactly(size))
            if "method" in message and "id" in message:
                self._write({"jsonrpc": "2.0", "id": message["id"], "result": None})
            elif "id" in message:
                future = self._answers.pop(message["id"], None)
                if future and not future.done():
                    future.set_result(message.get("result"))
            elif message["method"] == "textDocument/publishDiagnostics":
                self.diagnosed.put_nowait((message["params"]["version"], time.perf_counter()))


class Figures(NamedTuple):
    """Seconds from each edit to diagnostics of it or of a later one, and seconds that each probe took.

    ``work`` is the processor's time for one edit, which a busy machine does not change.
    """

    first: float
    edits: list[float]
    probes: list[float]
    work: float
    memory: float


async def replay(text: str, scorer: str, places: int, every: float) -> Figures:
    """Type into `text` and measure; a probe is sent `every` so many seconds."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2**26
    )
    client = Client(process)
    reading = asyncio.ensure_future(client.read())
    options = {"tonecheck": {"scorer": scorer}}
    await client.send(
        "initialize", {"processId": None, "rootUri": None, "capabilities": {}, "initializationOptions": options}, True
    )  # type: ignore[misc]
    client.send("initialized", {})
    uri = "untitled:mail.md"
    began = time.perf_counter()
    client.send(
        "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 0, "text": text}}
    )
    _, opened = await client.diagnosed.get()
    sent: dict[int, float] = {}
    edits: list[float] = []
    probes: list[float] = []
    probing = asyncio.ensure_future(probe(client, probes, every))
    counting = asyncio.ensure_future(count(client, sent, edits))
    before, index = used(process.pid), LineIndex(text)
    for version, key in enumerate(keys(text, places), 1):
        await asyncio.sleep(key.pause)
        change = {"range": {"start": at(index, key.at), "end": at(index, key.at + key.removed)}, "text": key.text}
        sent[version] = time.perf_counter()
        client.send(
            "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}
        )
        text = text[: key.at] + key.text + text[key.at + key.removed :]
        index = LineIndex(text)
    for _ in range(500):
        if not sent:
            break
        await asyncio.sleep(0.02)
    probing.cancel()
    counting.cancel()
    memory, work = peak(process.pid), (used(process.pid) - before) / max(1, len(edits))
    await client.send("shutdown", None, True)  # type: ignore[misc]
    client.send("exit", None)
    await process.wait()
    reading.cancel()
    return Figures(opened - began, edits, probes, work, memory)


def at(index: LineIndex, offset: int) -> dict[str, int]:
    """An offset as a position; the text is plain ASCII where it is typed."""
    line, column = index.line_column(offset)
    return {"line": line - 1, "character": column - 1}


async def probe(client: Client, taken: list[float], every: float) -> None:
    """Ask again and again for what takes no time."""
    while True:
        await asyncio.sleep(every)
        began = time.perf_counter()
        await client.send("tonecheck/report", {"textDocument": {"uri": "untitled:none"}}, True)  # type: ignore[misc]
        taken.append(time.perf_counter() - began)


async def count(client: Client, sent: dict[int, float], taken: list[float]) -> None:
    """Note when each edit, or one after it, has been answered."""
    while True:
        version, when = await client.diagnosed.get()
        for number in [number for number in sent if number <= version]:
            taken.append(when - sent.pop(number))


def peak(process: int) -> float:
    """The greatest resident size of a process in MiB; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def used(process: int) -> float:
    """The processor's seconds that a process has used; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def share(values: list[float], part: float) -> float:
    """The value that this part of `values` does not exceed, in milliseconds; "nan" where there are none."""
    if not values:
        return math.nan
    return 1000 * sorted(values)[min(len(values) - 1, int(part * len(values)))]


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, nargs="*", default=[500, 2000, 20000])
    parser.add_argument("--scorers", nargs="*", default=["fast", "standard"])
    parser.add_argument("--places", type=int, default=3, help="paragraphs at which the writer types")
    parser.add_argument(
        "--probe", type=float, default=0.01, help="seconds between probes, which use the processor too (default 0.01)"
    )
    options = parser.parse_args()
    print("milliseconds                     edit to diagnostics     the loop           processor")
    print("scorer     words  edits   first   p50    p95    max     p50    p99    max   an edit   peak MiB")
    for scorer in options.scorers:
        for words in options.words:
            figures = asyncio.run(replay(mail(words), scorer, options.places, options.probe))
            edits, probes = figures.edits, figures.probes
            print(
                f"{scorer:9} {words:6} {len(edits):6} {1000 * figures.first:7.0f}"
                f" {share(edits, 0.5):5.0f} {share(edits, 0.95):6.0f} {share(edits, 1):6.0f}"
                f"  {share(probes, 0.5):6.1f} {share(probes, 0.99):6.1f} {share(probes, 1):6.1f}"
                f"    {1000 * figures.work:6.1f}     {figures.memory:6.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
