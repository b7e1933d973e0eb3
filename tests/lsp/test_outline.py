"""What stands beside the copy, the commands, and the requests that are ours alone."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

from tests.lsp.conftest import PATIENCE, Editor, Make, capabilities, run

MAIL = (
    "Subject: Your parcel\n\nDear {{ first_name }},\n\nWe apologise for any inconvenience caused by the delay."
    " It will be dispatched in due course.\n\nI'll call you on Friday, Ana.\n\nKind regards,\nBen\n"
)
URI = "untitled:mail.txt"
HERE = lsp.TextDocumentIdentifier(URI)


async def command(editor: Editor, name: str, *arguments: Any) -> Any:
    params = lsp.ExecuteCommandParams(f"tonecheck.{name}", list(arguments))
    return await asyncio.wait_for(editor.workspace_execute_command_async(params), PATIENCE)


def test_symbols_are_the_parts_of_the_message(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open(URI, MAIL, "plaintext")
            symbols = await editor.text_document_document_symbol_async(lsp.DocumentSymbolParams(HERE))
            assert [(item.detail, item.name) for item in symbols] == [
                ("subject", "Your parcel"),
                ("greeting", "Dear Alex,"),
                ("body", "We apologise for any inconvenience caused by the delay. It …"),
                ("body", "I'll call you on Friday, Ana."),
                ("sign-off", "Kind regards, Ben"),
            ]
            assert symbols[1].range == lsp.Range(lsp.Position(2, 0), lsp.Position(2, 22))

    run(talk())


def test_the_lens_shows_the_scores_and_what_to_change_first(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open(URI, MAIL, "plaintext")
            scores, worst = await editor.text_document_code_lens_async(lsp.CodeLensParams(HERE))
            assert [part.split()[0] for part in scores.command.title.split(" · ")] == [
                "warmth", "humanity", "corporate", "focus",
            ]  # fmt: skip
            assert scores.range.start == lsp.Position(0, 0) and scores.command.arguments == (URI,)
            assert "most: “We apologise for any inconvenience caused" in worst.command.title
            editor.open("untitled:empty.txt", "", "plaintext")
            nothing = lsp.CodeLensParams(lsp.TextDocumentIdentifier("untitled:empty.txt"))
            assert not await editor.text_document_code_lens_async(nothing)

    run(talk())


@pytest.mark.parametrize("wanted", [True, False])
def test_hints_at_paragraphs_come_only_if_they_are_wanted(start: Make, wanted: bool) -> None:
    async def talk() -> None:
        async with start(settings={"inlayHints": wanted, "codeLens": not wanted}) as editor:
            editor.open(URI, MAIL, "plaintext")
            everything = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
            hints = await editor.text_document_inlay_hint_async(lsp.InlayHintParams(HERE, everything)) or []
            assert [hint.position.line for hint in hints] == ([0, 4, 6] if wanted else [])
            part = lsp.Range(lsp.Position(5, 0), lsp.Position(7, 0))
            hints = await editor.text_document_inlay_hint_async(lsp.InlayHintParams(HERE, part)) or []
            assert [hint.position.line for hint in hints] == ([6] if wanted else [])
            assert bool(await editor.text_document_code_lens_async(lsp.CodeLensParams(HERE))) is not wanted

    run(talk())


def test_the_report_has_all_that_a_view_needs(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open(URI, MAIL, "plaintext", version=3)
            report = await editor.ask("tonecheck/report", {"textDocument": {"uri": URI}})
            assert (report.uri, report.version, report.scorer) == (URI, 3, "fast")
            assert report.words > 20 and 0 <= report.scores.warmth <= 100
            assert [item.role for item in report.sentences] == [
                "subject",
                "greeting",
                "body",
                "body",
                "body",
                "sign-off",
            ]
            assert report.moves[0].points < 0 and report.moves[0].range.start.line == 4
            first = report.findings[0]
            assert (first.rule, first.severity, first.fix) == ("hollow-apology", "warning", None)
            assert (
                first.why
                and first.source
                and first.alternatives
                and first.lead == "For example"
                and first.href.endswith("#hollow-apology")
            )
            assert first.edits is None
            assert await editor.ask("tonecheck/report", {"textDocument": {"uri": "untitled:other"}}) is None
            editor.open("untitled:b.txt", "Log in to utilise it.\n", "plaintext")
            (item,) = (await editor.ask("tonecheck/report", {"textDocument": {"uri": "untitled:b.txt"}})).findings
            (edit,) = item.edits
            assert item.lead == "Instead"
            assert (edit.newText, edit.range) == ("use", item.range)

    run(talk())


def test_scores_are_told_after_every_check_to_a_client_that_wants_them(start: Make) -> None:
    async def talk() -> None:
        for wanted in (True, False):
            async with start(options={"scores": wanted}) as editor:
                told: list[Any] = []
                editor.feature("tonecheck/scores")(lambda params, told=told: told.append(params))
                editor.open(URI, MAIL, "plaintext")
                await editor.pull(URI)
                version = editor.edit(URI, "")
                await editor.pull(URI)
                if wanted:
                    await editor.until(lambda told=told, version=version: told and told[-1].version == version)
                    assert told[0].scores.warmth > 0 and told[-1].scores is None
                else:
                    assert told == []

    run(talk())


def test_the_commands_do_what_they_say(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open(URI, MAIL, "plaintext")
            page = await command(editor, "explain", "hollow-apology")
            assert page.startswith("# hollow-apology\n") and "## Instead" in page
            assert "hollow-apology" in editor.messages[-1].message
            await command(editor, "showScores", URI)
            assert "warmth" in editor.messages[-1].message and "findings" in editor.messages[-1].message
            data = json.loads(await command(editor, "exportReport", URI, "json"))
            assert data["documents"][0]["findings"][0]["rule"] == "hollow-apology"
            text = await command(editor, "exportReport", None, "markdown")
            assert "line 5, **hollow-apology** (warning)" in text
            before = await editor.pull(URI)
            await command(editor, "restartScorer")
            assert (await editor.pull(URI)).items == before.items
            for wrong in (
                ("explain", "no-such-rule"),
                ("exportReport", URI, "docx"),
                ("showScores", "untitled:none"),
                ("nothing",),
            ):
                with pytest.raises(JsonRpcException):
                    await command(editor, *wrong)

    run(talk())


def test_an_explanation_is_left_to_a_client_that_shows_it_itself(start: Make) -> None:
    async def talk() -> None:
        async with start(options={"explain": "client"}) as editor:
            assert (await command(editor, "explain", "wordy-purpose")).startswith("# wordy-purpose")
            assert editor.messages == []

    run(talk())


def test_the_workspace_is_checked_with_progress_and_shown_once(start: Make, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.md").write_text("Dear Ana,\n\nIn order to pay, call us.\n")
    (tmp_path / "bad.md").write_bytes(b"\xff\xfa\xfa\x00")

    async def talk() -> None:
        async with start(capabilities(pull=True)) as editor:
            uri = (tmp_path / "0.md").as_uri()
            editor.open(uri, "Nothing to say.")
            told = await command(editor, "checkWorkspace")
            assert told == {"files": 5, "findings": 3, "failed": 1, "cancelled": False}
            assert {Path(params.uri).name for params in editor.published if params.diagnostics} == {
                "1.md",
                "2.md",
                "3.md",
            }
            (reports,) = editor.progress_reports.values()
            assert [type(item).__name__ for item in reports][::6] == ["WorkDoneProgressBegin", "WorkDoneProgressEnd"]
            assert reports[0].cancellable and reports[-2].percentage == 100
            # Opened, the file is pulled; what was pushed for it goes.
            uri = (tmp_path / "1.md").as_uri()
            editor.open(uri, (tmp_path / "1.md").read_text())
            assert len((await editor.pull(uri)).items) == 1
            await editor.until(lambda: editor.published[-1].uri == uri and not editor.published[-1].diagnostics)

    run(talk())


def test_a_check_of_the_workspace_can_be_cancelled(start: Make, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}.md").write_text("Dear Ana,\n\nIn order to pay, call us. " * 50)

    async def talk() -> None:
        async with start() as editor:
            asked = asyncio.ensure_future(command(editor, "checkWorkspace"))
            await editor.until(lambda: [r for r in editor.progress_reports.values() if len(r) > 2])
            (token,) = editor.progress_reports
            editor.window_work_done_progress_cancel(lsp.WorkDoneProgressCancelParams(token))
            told = await asked
            assert told["cancelled"] and told["files"] < 300

    run(talk())
