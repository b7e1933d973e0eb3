"""The editor shows what the command line prints: every finding of every template, position by position."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lsprotocol import types as lsp

from tests.lsp.conftest import Editor, Make, capabilities, run
from tests.lsp.test_buffer import model
from tonecheck import engine, files
from tonecheck.config import Config
from tonecheck.errors import DocumentError
from tonecheck.scoring import load
from tonecheck.text import Document

ROOT = Path(__file__).parents[2]
FOLDERS = [ROOT / "docs" / "samples", ROOT / "corpora" / "clean"]
# Any other folder of templates can be tried as well.
FOLDERS += [Path(name) for name in os.environ.get("TONECHECK_TEMPLATES", "").split(os.pathsep) if name]
ENCODINGS = ("utf-8", "utf-16", "utf-32")


def documents(folder: Path) -> list[Document]:
    """The documents that the command line would check in a folder."""
    found = []
    for path in files.walk([str(folder)], files.Settings({}, isolated=True)):
        try:
            found.append(files.read(path, Config()))
        except DocumentError:
            continue
    return found


def expected(document: Document, encoding: str) -> list[tuple[object, ...]]:
    """What a check without a server finds, in the editor's units."""
    return [
        (
            item.rule,
            item.message,
            *model(document.text, item.span.start, encoding),
            *model(document.text, item.span.end, encoding),
        )
        for item in engine.check(document, Config(), load("fast")).findings
    ]


async def shown(editor: Editor, document: Document, pulls: bool) -> list[tuple[object, ...]]:
    """What the editor shows for a document."""
    uri = Path(document.path).resolve().as_uri()
    editor.open(uri, document.text, "plaintext")
    items = (await editor.pull(uri)).items if pulls else await editor.pushed(uri)
    editor.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
    return [
        (
            item.code,
            item.message,
            item.range.start.line,
            item.range.start.character,
            item.range.end.line,
            item.range.end.character,
        )
        for item in items
    ]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_server_shows_what_a_check_finds(start: Make, folder: Path, encoding: str, tmp_path: Path) -> None:
    pulls = encoding != "utf-8"
    empty = tmp_path / "tonecheck.toml"
    empty.write_text("")

    async def talk() -> int:
        count = 0
        async with start(capabilities(pull=pulls, encoding=encoding), settings={"config": str(empty)}) as editor:
            assert editor.told.capabilities.position_encoding == encoding
            for document in documents(folder):
                wanted = expected(document, encoding)
                assert await shown(editor, document, pulls) == wanted, document.path
                count += len(wanted)
        return count

    assert run(talk()) > 0
