"""Typing: whatever is edited, and however fast, what is shown is what a check of that very text finds."""

from __future__ import annotations

import asyncio
import random

import pytest
from lsprotocol import types as lsp

from tests.lsp.conftest import Editor, Make, capabilities, run
from tests.lsp.test_buffer import model
from tonecheck import engine
from tonecheck.config import Config
from tonecheck.scoring import load
from tonecheck.text import Document

URI = "untitled:mail.md"
PIECES = (
    "In order to pay, utilise it. ", "🎉", "é", "\n", "\r\n", "\r", "\n\n", "\u2028", "\x0c", "# Order\n", "Dear Ana,\n\n",
    "<!-- tonecheck: ignore -->\n", "{{ name }}", "{% if x %}", "We apologise for any inconvenience.", " ", "x",
)  # fmt: skip


def position(text: str, offset: int, encoding: str) -> lsp.Position:
    return lsp.Position(*model(text, offset, encoding))


def found(text: str, encoding: str) -> list[tuple[object, ...]]:
    """What a check without a server finds in a text."""
    report = engine.check(Document("mail.md", text, "markdown"), Config(), load("fast"))
    return [
        (item.rule, position(text, item.span.start, encoding), position(text, item.span.end, encoding))
        for item in report.findings
    ]


def shown(items: object) -> list[tuple[object, ...]]:
    return [(item.code, item.range.start, item.range.end) for item in items]  # type: ignore[attr-defined]


def typed(chance: random.Random, editor: Editor, text: str, encoding: str) -> str:
    """The text after one random edit, of which the server is told."""
    cuts = [at for at in range(len(text) + 1) if text[max(0, at - 1) : at + 1] != "\r\n"]
    start, end = sorted((chance.choice(cuts), chance.choice(cuts)))
    end = end if chance.random() < 0.2 else min(end, cuts[min(len(cuts) - 1, cuts.index(start) + 2)])
    new = chance.choice(PIECES)
    editor.edit(URI, (lsp.Range(position(text, start, encoding), position(text, end, encoding)), new))
    return text[:start] + new + text[end:]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_after_any_edits_the_server_has_the_editors_text(start: Make, encoding: str) -> None:
    chance = random.Random(encoding)

    async def talk() -> None:
        async with start(capabilities(encoding=encoding)) as editor:
            text = "Dear Ana,\n\nIn order to pay, call us.\n"
            editor.open(URI, text)
            for _ in range(40):
                for _ in range(chance.randint(1, 4)):
                    text = typed(chance, editor, text, encoding)
                assert shown((await editor.pull(URI)).items) == found(text, encoding), repr(text)

    run(talk())


def test_what_is_pushed_belongs_to_its_version_and_no_older_one_follows(start: Make) -> None:
    chance = random.Random(7)

    async def talk() -> None:
        async with start(capabilities(pull=False)) as editor:
            texts = ["In order to pay, call us.\n" * 40]
            editor.open(URI, texts[0])
            for _ in range(60):
                texts.append(typed(chance, editor, texts[-1], "utf-16"))
                await asyncio.sleep(chance.choice((0, 0, 0.005, 0.05)))
            await editor.pushed(URI, 60)
            versions = [params.version for params in editor.published]
            assert versions == sorted(set(versions))
            for params in editor.published:
                assert shown(params.diagnostics) == found(texts[params.version], "utf-16")

    run(talk())


def test_whoever_asks_before_an_edit_gets_what_holds_after_it(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open(URI, "In order to pay, call us.\n" * 400)
            first = asyncio.ensure_future(editor.pull(URI))
            await asyncio.sleep(0.01)
            editor.edit(URI, "Nothing to see.")
            second = asyncio.ensure_future(editor.pull(URI))
            assert [list((await asked).items) for asked in (first, second)] == [[], []]

    run(talk())
