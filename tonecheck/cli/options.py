"""What the commands over files share: their options, settings and documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.files import Settings
    from tonecheck.scoring import Scorer
    from tonecheck.text import Document

EXIT_CLEAN, EXIT_FINDINGS, EXIT_ERROR = 0, 1, 2


def fail(message: str) -> NoReturn:
    click.echo(f"tonecheck: {message}", err=True)
    sys.exit(EXIT_ERROR)


def use_colour(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def split_names(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def common_options(command: Any) -> Any:
    """Options that every command over files shares."""
    from tonecheck.formats import FORMATS

    for option in (
        click.argument("paths", nargs=-1, metavar="[PATH]..."),
        click.option("--config", "config_file", metavar="FILE", help="Use this config file and no other."),
        click.option("--isolated", is_flag=True, help="Ignore every config file."),
        click.option("--include", multiple=True, metavar="GLOB", help="In folders, check only files that match."),
        click.option("--exclude", multiple=True, metavar="GLOB", help="In folders, leave out what matches."),
        click.option(
            "--format",
            "format_name",
            type=click.Choice(FORMATS),
            help="Read files as this format.",
        ),
        click.option("--stdin-filename", metavar="NAME", help="The name that standard input (-) stands for."),
        click.option(
            "--scorer",
            metavar="NAME",
            help="Which scorer rates the copy: fast, standard, or none; `tonecheck scorers` tells more.",
        ),
        click.option(
            "--color",
            "colour",
            type=click.Choice(["auto", "always", "never"]),
            default="auto",
            help="When to use colours.",
        ),
    ):
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
    options: dict[str, Any],
    settings: Settings,
    errors: list[tuple[str, str]],
    wanted: Callable[[str], bool] = lambda path: True,
) -> Iterator[tuple[Document, Config]]:
    """The documents to look at; what cannot be read is told on standard error and listed in `errors`.

    Of all paths only the `wanted` ones are read.
    """
    from tonecheck import files
    from tonecheck.errors import DocumentError, OtherLanguageError

    for path in files.walk(options["paths"] or (".",), settings):
        name = path if path != "-" else options["stdin_filename"] or "stdin"
        if not wanted(name):
            continue
        config = settings.for_path(name)
        try:
            yield files.read(path, config, options["stdin_filename"], options["format_name"]), config
        except OtherLanguageError as error:
            if path in options["paths"]:
                click.echo(f"tonecheck: {path}: {error}", err=True)
        except DocumentError as error:
            errors.append((path, str(error)))
            click.echo(f"tonecheck: {path}: {error}", err=True)


def scorer_named(name: str) -> Scorer | None:
    if name == "none":
        return None
    from tonecheck.scoring import load

    return load(name)
