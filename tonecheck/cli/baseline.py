"""``tonecheck baseline``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click

from tonecheck.cli.options import common_options, fail, settings_from
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.baseline import Recorded
    from tonecheck.files import Settings
    from tonecheck.findings import Report


@click.command()
@common_options
@click.option(
    "--baseline", metavar="FILE", help="The file to write; default: that of the settings, or .tonecheck-baseline."
)
@click.option("--update", is_flag=True, help="Take off what is fixed; record nothing new.")
@click.option("--force", is_flag=True, help="Record anew over an older record.")
def baseline(**options: Any) -> None:
    """Keep today's findings quiet until their sentence is touched.

    Writes them to a file that `tonecheck check` finds by itself, so that only new copy is held to the rules. Commit
    the file. It holds no copy, only fingerprints.
    """
    try:
        settings = settings_from(options)
        click.echo(_updated(options, settings) if options["update"] else _recorded(options, settings))
    except TonecheckError as error:
        fail(str(error))


def _file(options: dict[str, Any], settings: Settings) -> str:
    from tonecheck import files

    config = settings.base(os.getcwd())
    found = options["baseline"] or files.find_baseline(config) or os.path.join(config.root, files.BASELINE)
    return os.path.relpath(found)


def _recorded(options: dict[str, Any], settings: Settings) -> str:
    """Record every finding of the files named; files not named keep what is recorded of them."""
    from collections import Counter

    from tonecheck.baseline import entries
    from tonecheck.cli.narrow import load

    file = _file(options, settings)
    exists = os.path.exists(file)
    if exists and not options["force"]:
        raise TonecheckError(
            f"{file} is already here; --update takes off what is fixed, --force records all of today's findings"
        )
    today = {path: Counter(entries(report)) for report, path in _reports(options, settings, file)}
    _write(file, {**load(file).updated(), **today} if exists else today)
    count = sum(found.total() for found in today.values())
    where = sum(1 for found in today.values() if found)
    return (
        f"Recorded {_count(count, 'finding')} in {_count(where, 'file')}: {file}. "
        "They stay quiet until somebody touches their sentence.\nNext: commit the file, then `tonecheck check`."
    )


def _updated(options: dict[str, Any], settings: Settings) -> str:
    """Take off what is gone from the files named, and follow renamed files."""
    from tonecheck.cli.narrow import load

    file = _file(options, settings)
    if not os.path.exists(file):
        raise TonecheckError(f"{file} is not here; `tonecheck baseline` makes it")
    record = load(file)
    for report, path in _reports(options, settings, file):
        record.hide(report, path)
    left = record.updated()
    _write(file, left)
    count = sum(sum(counts.values()) for counts in left.values())
    return f"{file}: {_count(record.fixed, 'fixed finding')} taken off, {count} left."


def _reports(options: dict[str, Any], settings: Settings, file: str) -> Iterator[tuple[Report, str]]:
    """What is found today, with each path from the baseline's folder."""
    from tonecheck import files
    from tonecheck.errors import OtherLanguageError
    from tonecheck.run import Checker, cores, outcomes

    checker = Checker(settings, format=options["format_name"], stdin_name=options["stdin_filename"])
    for path, report, error, _ in outcomes(checker, list(files.walk(options["paths"] or (".",), settings)), cores()):
        if report:
            yield report, files.relative(report.document.path, os.path.dirname(file))
        elif not isinstance(error, OtherLanguageError):
            click.echo(f"tonecheck: {path}: {error}", err=True)


def _write(file: str, recorded: Recorded) -> None:
    from tonecheck import files
    from tonecheck.baseline import write

    files.write_text(file, write(recorded))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
