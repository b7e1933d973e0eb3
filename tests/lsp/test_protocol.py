"""The first things an editor does: open, see, fix, type on, close."""

from __future__ import annotations

from lsprotocol import types as lsp

from tests.lsp.conftest import Make, capabilities, run

COLD = "Dear Ana,\n\n🎉 In order to pay, utilise our portal.\n"


def at(line: int, start: int, end: int) -> lsp.Range:
    """A range in one line."""
    return lsp.Range(lsp.Position(line, start), lsp.Position(line, end))


def test_a_client_that_pulls_is_never_pushed_to(start: Make) -> None:
    async def talk() -> None:
        async with start(capabilities(pull=True)) as editor:
            assert editor.told.capabilities.diagnostic_provider is not None
            editor.open("untitled:a.md", COLD)
            report = await editor.pull("untitled:a.md")
            assert [item.code for item in report.items] == ["wordy-purpose", "jargon-utilize"]
            again = await editor.pull("untitled:a.md", report.result_id)
            assert again.kind == lsp.DocumentDiagnosticReportKind.Unchanged
            editor.edit("untitled:a.md", (at(2, 19, 26), "use"))
            third = await editor.pull("untitled:a.md", report.result_id)
            assert [item.code for item in third.items] == ["wordy-purpose"]
            assert editor.published == []

    run(talk())


def test_a_client_that_does_not_pull_is_pushed_to(start: Make) -> None:
    async def talk() -> None:
        async with start(capabilities(pull=False)) as editor:
            assert editor.told.capabilities.diagnostic_provider is None
            editor.open("untitled:a.md", COLD)
            found = await editor.pushed("untitled:a.md", 0)
            assert [item.range for item in found] == [at(2, 3, 14), at(2, 20, 27)]
            version = editor.edit("untitled:a.md", (at(2, 3, 14), "To"))
            assert [item.code for item in await editor.pushed("untitled:a.md", version)] == ["jargon-utilize"]
            editor.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier("untitled:a.md")))
            await editor.until(lambda: not editor.published[-1].diagnostics)

    run(talk())


def test_the_quick_fix_writes_the_right_bytes_after_an_emoji(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open("untitled:a.md", COLD.replace("\n", "\r\n"))
            found = await editor.actions("untitled:a.md", at(2, 22, 22))
            assert [item.title for item in found] == [
                "Write “use”",
                "Ignore jargon-utilize here",
                "Allow “utilise” in tonecheck.toml",
                "Turn jargon-utilize off in tonecheck.toml",
                "Explain jargon-utilize",
                "Make the 2 safe fixes in this file",
            ]
            assert [item.title for item in found if getattr(item, "is_preferred", False)] == ["Write “use”"]
            (change,) = found[0].edit.document_changes
            assert change.text_document.version == 0
            assert list(change.edits) == [lsp.TextEdit(at(2, 20, 27), "use")]

    run(talk())


def test_a_hover_tells_why_and_shows_the_scores_of_the_sentence(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open("untitled:a.md", COLD)
            where = lsp.HoverParams(lsp.TextDocumentIdentifier("untitled:a.md"), lsp.Position(2, 22))
            shown = await editor.text_document_hover_async(where)
            assert shown.range == at(2, 20, 27)
            assert shown.contents.kind == lsp.MarkupKind.Markdown
            for expected in ("plain word is friendlier", "- use", "jargon-utilize", "warmth", "█", "“utilise”"):
                assert expected in shown.contents.value

    run(talk())
