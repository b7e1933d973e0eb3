"""The Model Context Protocol server: a real process, asked by the package's own client."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

ROOT = Path(__file__).parents[2]
MAIL = "Subject: Your refund\n\nDear Ana,\n\nIn order to pay you, we need a day. We apologise for any inconvenience this may have caused.\n\nBo\n"


def ask(folder: Path, talk: Callable[[Client], Awaitable[None]]) -> None:
    """Start the server in `folder` and talk to it."""
    python_path = os.pathsep.join(str(ROOT / name) for name in (".", "models"))
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-c", "from tonecheck.cli import main; main()", "mcp"],
        env={**os.environ, "PYTHONPATH": python_path},
        cwd=folder,
    )

    async def run() -> None:
        with anyio.fail_after(60):
            async with Client(stdio_client(parameters)) as client:
                await talk(client)

    anyio.run(run)


def test_its_tools_say_what_they_are_for(tmp_path: Path) -> None:
    async def talk(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"check", "score", "explain", "rewrite-options"}
        for tool in tools.values():
            assert tool.description and tool.annotations and tool.annotations.read_only_hint
        assert "before" in (client.instructions or "").lower()

    ask(tmp_path, talk)


def test_check_score_and_rewrite(tmp_path: Path) -> None:
    async def talk(client: Client) -> None:
        found: Any = (await client.call_tool("check", {"text": MAIL})).structured_content
        wordy = next(item for item in found["findings"] if item["rule"] == "wordy-purpose")
        assert (wordy["line"], wordy["column"], wordy["text"], wordy["fix"]) == (5, 1, "In order to", "To")
        assert 0 <= found["scores"]["warmth"] <= 100

        options: Any = (await client.call_tool("rewrite-options", {"text": MAIL})).structured_content
        by_rule = {option["rule"]: option for option in options["result"]}
        assert by_rule["wordy-purpose"]["sentence"] == "In order to pay you, we need a day."
        assert by_rule["wordy-purpose"]["rewritten"] == "To pay you, we need a day."
        apology = next(option for rule, option in by_rule.items() if rule.startswith("hollow"))
        assert apology["rewritten"] is None and apology["alternatives"]

        cold: Any = (await client.call_tool("score", {"text": MAIL})).structured_content
        warm: Any = (
            await client.call_tool(
                "score", {"text": "Hi Ana,\n\nI'm sorry your refund is late. I sent it today.\n\nBo\n"}
            )
        ).structured_content
        assert warm["scores"]["humanity"] > cold["scores"]["humanity"]
        assert cold["moved"][0]["points"] < 0

        (page,) = (await client.call_tool("explain", {"rule": "wordy-purpose"})).content
        assert "Why" in page.text  # type: ignore[union-attr]

    ask(tmp_path, talk)


def test_settings_count_and_can_be_edited_meanwhile(tmp_path: Path) -> None:
    async def rules(client: Client, **more: str) -> set[str]:
        content: Any = (await client.call_tool("check", {"text": MAIL, **more})).structured_content
        return {item["rule"] for item in content["findings"]}

    async def talk(client: Client) -> None:
        assert "wordy-purpose" in await rules(client)
        (tmp_path / "tonecheck.toml").write_text("[[overrides]]\npaths = ['legal/**']\nignore = ['wordy']\n")
        assert "wordy-purpose" in await rules(client)
        assert "wordy-purpose" not in await rules(client, path="legal/a.txt")
        thanks: Any = await client.call_tool("check", {"text": "Dear Ana,\n\nThank you!\n\nBo\n", "kind": "condolence"})
        assert thanks.structured_content["kind"] == "condolence, by the call"
        assert [item["rule"] for item in thanks.structured_content["findings"]] == ["exclamation-mark"]

    ask(tmp_path, talk)


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("explain", {"rule": "wordy-purpos"}, "did you mean “wordy-purpose”?"),
        ("check", {"text": "Hi", "kind": "greef"}, "there is no kind of message “greef”"),
        ("check", {"text": "Hi", "path": "a.py"}, ".py files are not read"),
        ("check", {"text": "Hi", "format": "docx"}, "format"),
    ],
)
def test_what_is_wrong_is_told_to_the_assistant(
    tmp_path: Path, tool: str, arguments: dict[str, str], message: str
) -> None:
    async def talk(client: Client) -> None:
        result = await client.call_tool(tool, arguments)
        assert result.is_error
        assert message in result.content[0].text  # type: ignore[union-attr]

    ask(tmp_path, talk)


def test_a_broken_config_is_told_and_the_server_goes_on(tmp_path: Path) -> None:
    async def talk(client: Client) -> None:
        (tmp_path / "tonecheck.toml").write_text("selct = []\n")
        result = await client.call_tool("check", {"text": MAIL})
        assert result.is_error and "did you mean “select”?" in result.content[0].text  # type: ignore[union-attr]
        (tmp_path / "tonecheck.toml").unlink()
        assert not (await client.call_tool("check", {"text": MAIL})).is_error

    ask(tmp_path, talk)
