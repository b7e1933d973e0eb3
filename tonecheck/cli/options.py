"""What the commands over files share: their options, settings and documents."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator, Iterator, Sequence
from typing import Any, NoReturn, TextIO, TypeVar

import click

from tonecheck.formats import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.files import Settings
    from tonecheck.text import Document

T = TypeVar("T")

# The last is what shells use for a command that Ctrl-C ended.
EXIT_CLEAN, EXIT_FINDINGS, EXIT_ERROR, EXIT_STOPPED = 0, 1, 2, 130


class Stop:
    """Ctrl-C, which ends waiting for the next item at once, and what is done with an item, such as printing, never.

    A second one ends everything. ``asked`` tells whether there was one.
    """

    def __init__(self) -> None:
        self.asked = False
        self._waiting = False

    def until(self, items: Generator[T, None, None]) -> Iterator[T]:
        """Each of `items` until Ctrl-C."""
        before = signal.signal(signal.SIGINT, self._notice)
        try:
            while not self.asked:
                self._waiting = True
                item = next(items, None)
                self._waiting = False
                if item is None:
                    break
                yield item
        except KeyboardInterrupt:
            self.asked = True
        finally:
            self._waiting = False
            signal.signal(signal.SIGINT, before)
            items.close()

    def _notice(self, *_: object) -> None:
        again, self.asked = self.asked, True
        if self._waiting or again:
            raise KeyboardInterrupt


class Stopped(Exception):
    """Ctrl-C came while something was made that is worth nothing by halves."""


def fail(message: str) -> NoReturn:
    click.echo(f"tonecheck: {message}", err=True)
    sys.exit(EXIT_ERROR)


def nothing_there(did: str, why: str) -> None:
    """Say on standard error why there was nothing to do; standard output may be for a program."""
    click.echo(f"tonecheck: nothing to {did}: {why}", err=True)


def warn_of_unread_input(command: str, paths: Sequence[str], stream: TextIO) -> None:
    """Say so where something is piped in and no path asks for it: the current folder would be taken in its place."""
    if not paths and _holds_text(stream):
        click.echo(f"tonecheck: standard input is not read; `tonecheck {command} -` reads it", err=True)


def _holds_text(stream: TextIO) -> bool:
    """Whether a file is the stream, or a pipe in which something waits; a pipe may well be left open and empty."""
    import stat

    try:
        number = stream.fileno()
        mode = os.fstat(number)
    except (OSError, ValueError, AttributeError):
        return False
    if stat.S_ISREG(mode.st_mode):
        return mode.st_size > 0
    return stat.S_ISFIFO(mode.st_mode) and _waiting(number)


def _waiting(number: int) -> bool:
    try:
        from fcntl import ioctl
        from termios import FIONREAD
    except ImportError:
        return False
    return any(ioctl(number, FIONREAD, bytes(4)))


def use_colour(choice: str, stream: TextIO | None = None) -> bool:
    """Whether to colour what goes to `stream`, standard output if none is named."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream or sys.stdout).isatty()


def split_names(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def complete_rules(context: click.Context, parameter: click.Parameter, start: str) -> list[str]:
    """The names of rules, families and dimensions that a half-typed name may become; the last after a comma."""
    from tonecheck.findings import DIMENSIONS
    from tonecheck.rules import all_rules

    before, comma, begun = start.rpartition(",")
    names = {*DIMENSIONS, *(name for rule in all_rules() for name in (rule.family, rule.id))}
    return [f"{before}{comma}{name}" for name in sorted(names) if name.startswith(begun)]


config_option = click.option(
    "--config", "config_file", metavar="FILE", type=click.Path(), help="Use this config file and no other."
)


def common_options(command: Any) -> Any:
    """Options that every command over files shares."""

    # Decorators count from the last to the first; the order here is that of --help.
    listed = (
        click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(allow_dash=True)),
        config_option,
        click.option("--isolated", is_flag=True, help="Ignore every config file."),
        click.option("--include", multiple=True, metavar="GLOB", help="In folders, check only files that match."),
        click.option("--exclude", multiple=True, metavar="GLOB", help="In folders, leave out what matches."),
        click.option(
            "--format",
            "format_name",
            type=click.Choice(list(FORMATS)),
            help="Read files as this format.",
        ),
        click.option("--stdin-filename", metavar="NAME", help="The name that standard input (-) stands for."),
        click.option(
            "--scorer",
            metavar="NAME",
            help="Which scorer rates the copy: fast, standard, torch, or none; `tonecheck scorers` tells more.",
        ),
        click.option(
            "--color",
            "colour",
            type=click.Choice(["auto", "always", "never"]),
            default="auto",
            help="When to use colours.",
        ),
    )
    for option in reversed(listed):
        command = option(command)
    return command


def settings_from(options: dict[str, Any], **more: Any) -> Settings:
    from tonecheck.config import SCORERS
    from tonecheck.files import Settings

    if options["scorer"] and options["scorer"] not in SCORERS:
        fail(f"there is no scorer “{options['scorer']}”; known: {', '.join(SCORERS)}")
    override = {"include": options["include"], "exclude": options["exclude"], "scorer": options["scorer"], **more}
    return Settings(override, options["config_file"], options["isolated"])


def documents(
    options: dict[str, Any], settings: Settings, errors: list[tuple[str, str]]
) -> Iterator[tuple[Document, Config]]:
    """The documents to look at; what cannot be read is told on standard error and listed in `errors`."""
    from tonecheck import files
    from tonecheck.errors import DocumentError, OtherLanguageError

    for path in files.walk(options["paths"] or (".",), settings):
        config = settings.for_path(path if path != "-" else options["stdin_filename"] or "stdin")
        try:
            yield files.read(path, config, options["stdin_filename"], options["format_name"]), config
        except OtherLanguageError as error:
            if path in options["paths"]:
                click.echo(f"tonecheck: {path}: {error}", err=True)
        except DocumentError as error:
            errors.append((path, str(error)))
            click.echo(f"tonecheck: {path}: {error}", err=True)
