"""Settings: of the client, of config files, and what changes while documents are open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp

from tests.lsp.conftest import Editor, Make, capabilities, run
from tonecheck.errors import ConfigError
from tonecheck_lsp import settings

COLD = "Dear Ana,\n\nIn order to pay, utilise our portal.\n"


def codes(report: Any) -> list[str]:
    return [item.code for item in report.items]


def changed(editor: Editor, path: Path, kind: lsp.FileChangeType = lsp.FileChangeType.Changed) -> None:
    """Tell the server that a file is another now."""
    editor.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([lsp.FileEvent(path.as_uri(), kind)]))


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        ({}, ["wordy-purpose", "jargon-utilize"]),
        ({"enable": False}, []),
        ({"select": ["wordy"]}, ["wordy-purpose"]),
        ({"ignore": ["wordy"]}, ["jargon-utilize"]),
        ({"allow": ["In order to"]}, ["jargon-utilize"]),
        ({"minSeverity": "warning"}, []),
        ({"minSeverity": "warning", "severity": {"jargon": "error"}}, ["jargon-utilize"]),
        ({"thresholds": {"warmth": 99}}, ["wordy-purpose", "score-warmth", "jargon-utilize"]),
        ({"thresholds": {"warmth": 99}, "scorer": "none"}, ["wordy-purpose", "jargon-utilize"]),
    ],
)
def test_the_clients_settings_count_as_options_do(start: Make, wishes: dict[str, Any], expected: list[str]) -> None:
    async def talk() -> None:
        async with start(settings=wishes) as editor:
            editor.open("untitled:a.md", COLD)
            assert codes(await editor.pull("untitled:a.md")) == expected

    run(talk())


def test_settings_differ_from_folder_to_folder(start: Make, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    (two / "tonecheck.toml").write_text('ignore = ["jargon"]\n')

    async def talk() -> None:
        async with start(folders=[one, two]) as editor:
            editor.set_configuration(
                {"tonecheck": {"scorer": "fast", "ignore": ["wordy"]}}, scope_uri=(one / "a.md").as_uri()
            )
            for folder, expected in ((one, ["jargon-utilize"]), (two, ["wordy-purpose"])):
                uri = (folder / "a.md").as_uri()
                editor.open(uri, COLD)
                assert codes(await editor.pull(uri)) == expected

    run(talk())


def test_a_changed_config_file_is_seen_by_whoever_pulls_and_whoever_is_pushed_to(start: Make, tmp_path: Path) -> None:
    file, uri = tmp_path / "tonecheck.toml", (tmp_path / "a.md").as_uri()

    async def pulling() -> None:
        async with start(capabilities(pull=True)) as editor:
            await editor.until(lambda: len(editor.registered) == 2)
            editor.open(uri, COLD)
            assert len((await editor.pull(uri)).items) == 2
            file.write_text('ignore = ["wordy"]\n')
            changed(editor, file, lsp.FileChangeType.Created)
            await editor.until(lambda: editor.diagnostic_refresh_count)
            assert codes(await editor.pull(uri)) == ["jargon-utilize"]
            file.unlink()
            changed(editor, file, lsp.FileChangeType.Deleted)
            await editor.until(lambda: editor.diagnostic_refresh_count == 2)
            assert len((await editor.pull(uri)).items) == 2

    async def pushed_to() -> None:
        async with start(capabilities(pull=False)) as editor:
            editor.open(uri, COLD)
            assert len(await editor.pushed(uri)) == 2
            file.write_text('select = ["jargon"]\n')
            changed(editor, file)
            await editor.until(lambda: len(editor.published) == 2)
            assert [item.code for item in editor.published[-1].diagnostics] == ["jargon-utilize"]

    run(pulling())
    run(pushed_to())


def test_a_client_that_watches_no_files_sees_the_change_at_the_next_edit(start: Make, tmp_path: Path) -> None:
    file, uri = tmp_path / "tonecheck.toml", (tmp_path / "a.md").as_uri()
    file.write_text("")

    async def talk() -> None:
        async with start() as editor:
            editor.open(uri, COLD)
            assert len((await editor.pull(uri)).items) == 2
            file.write_text('ignore = ["wordy"]\n')
            editor.edit(uri, COLD + "\n")
            assert codes(await editor.pull(uri)) == ["jargon-utilize"]

    run(talk())


def test_a_mistake_in_a_config_file_is_shown_in_the_document_and_told_once(start: Make, tmp_path: Path) -> None:
    (tmp_path / "tonecheck.toml").write_text('ignroe = ["wordy"]\n')

    async def talk() -> None:
        async with start() as editor:
            for name in ("a.md", "b.md"):
                uri = (tmp_path / name).as_uri()
                editor.open(uri, COLD)
                (item,) = (await editor.pull(uri)).items
                assert "tonecheck.toml" in item.message and "did you mean “ignore”?" in item.message
            assert len(editor.messages) == 1

    run(talk())


def test_settings_may_come_at_the_start_or_in_a_notification(start: Make) -> None:
    silent = lsp.ClientCapabilities(
        text_document=lsp.TextDocumentClientCapabilities(diagnostic=lsp.DiagnosticClientCapabilities())
    )

    async def talk() -> None:
        async with start(silent, options={"tonecheck": {"ignore": ["wordy"], "scorer": "fast"}}) as editor:
            editor.open("untitled:a.md", COLD)
            assert codes(await editor.pull("untitled:a.md")) == ["jargon-utilize"]
            wishes = {"tonecheck": {"ignore": ["jargon"], "scorer": "fast"}}
            editor.workspace_did_change_configuration(lsp.DidChangeConfigurationParams(wishes))
            editor.edit("untitled:a.md", COLD)
            await editor.pull("untitled:a.md")
            assert codes(await editor.pull("untitled:a.md")) == ["wordy-purpose"]

    run(talk())


def test_what_is_no_copy_or_left_out_is_not_checked(start: Make, tmp_path: Path) -> None:
    (tmp_path / "tonecheck.toml").write_text('exclude = ["drafts"]\nformats = { "*.letter" = "text" }\n')
    (tmp_path / "drafts").mkdir()
    (tmp_path / "setup.cfg").write_text(COLD)

    async def talk() -> None:
        async with start() as editor:
            for name, language, count in (
                ("a.md", "markdown", 2),
                ("drafts/a.md", "markdown", 0),
                ("setup.cfg", "plaintext", 0),
                ("a.py", "python", 0),
                ("a.letter", "plaintext", 2),
            ):
                uri = (tmp_path / name).as_uri()
                editor.open(uri, COLD, language)
                assert len((await editor.pull(uri)).items) == count, name
            for uri, language, count in (
                ("untitled:Untitled-1", "plaintext", 2),
                ("untitled:Untitled-2", "html", 2),
                ("untitled:Untitled-3", "python", 0),
                ("vscode-vfs://github/acme/mails/a.md", "markdown", 2),
                ("git:/mails/a.html?%7B%22ref%22%3A%22HEAD%22%7D", "html", 2),
            ):
                editor.open(uri, COLD, language)
                assert len((await editor.pull(uri)).items) == count, uri

    run(talk())


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"scorer": "loud"}, ("tonecheck.scorer", "loud", "standard")),
        ({"enable": "yes"}, ("tonecheck.enable", "true or false")),
        ({"select": "wordy"}, ("tonecheck.select", "list")),
        ({"select": [1]}, ("tonecheck.select", "list")),
        ({"minSeverity": "grave"}, ("tonecheck.minSeverity", "grave")),
        ({"allow": "Ana"}, ("tonecheck.allow", "list")),
        ({"severity": ["wordy"]}, ("tonecheck.severity", "rules")),
        ({"severity": {"wordy": "grave"}}, ("tonecheck.severity.wordy", "grave")),
        ({"config": 3}, ("tonecheck.config",)),
        ({"thresholds": [1]}, ("tonecheck.thresholds",)),
        ({"thresholds": {"charm": 1}}, ("tonecheck.thresholds", "charm", "warmth")),
        ({"thresholds": {"warmth": True}}, ("tonecheck.thresholds.warmth", "0 to 100")),
    ],
)
def test_a_wrong_setting_is_named(values: dict[str, Any], words: tuple[str, ...]) -> None:
    with pytest.raises(ConfigError) as caught:
        settings.read(values)
    assert all(word in str(caught.value) for word in words)


def test_empty_settings_leave_the_matter_to_the_files() -> None:
    nothing = {
        "select": [],
        "ignore": None,
        "minSeverity": None,
        "severity": {},
        "config": "",
        "thresholds": {},
        "enable": None,
    }
    assert settings.read(nothing) == settings.read(None) == settings.Wishes()
