"""The command line: reads arguments, prints, exits. The only place that prints.

One command, one function, in a module that is imported when its command runs. Exit codes: 0 nothing found,
1 findings, 2 a usage, configuration or internal error, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import gc
import importlib
from typing import Any

# A start makes many objects and throws few away, and reports hold no cycles worth finding: looking for them all the
# same would cost a tenth of every run. Before the imports, because those are half of a short one.
gc.set_threshold(50_000, 20, 100)

import click  # noqa: E402

from tonecheck import __version__  # noqa: E402

# Each command and the module that holds it.
_COMMANDS = {
    "check": "check",
    "score": "score",
    "baseline": "baseline",
    "explain": "about",
    "rules": "about",
    "scorers": "about",
    "train": "train",
    "init": "settings",
    "config": "settings",
    "test-rules": "voice",
    "import-vale": "voice",
    "mcp": "about",
    "audit": "audit",
    "trend": "audit",
    "clean": "clean",
    "lsp": "lsp",
}


class _Commands(click.Group):
    """Commands in the order of `_COMMANDS`, imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{_COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; Ctrl-C ends it with the exit code that shells use for that."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            from tonecheck.cli.options import EXIT_STOPPED

            click.echo("tonecheck: stopped", err=True)
            ctx.exit(EXIT_STOPPED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tonecheck")
def main() -> None:
    """See how your copy feels to the person who receives it.

    tonecheck rates mails, pages and messages for warmth, humanity, corporate-speak and focus (whose side the
    words are on), and points at the words that cause it. Nothing leaves your machine.
    """
