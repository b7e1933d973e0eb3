"""Where the reports of ``check`` go: the terminal, a file, or both."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator

import click

from tonecheck.render import Run, renderer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.findings import Report


def write_whole() -> None:
    """Have what is printed written to its end.

    Where Python is told not to buffer (PYTHONUNBUFFERED, as in many containers), a signal that comes while a full pipe
    is waited for would cut off what is left of a text. `click.echo` flushes after each text in any case.
    """
    raw = getattr(sys.stdout, "buffer", None)
    if isinstance(raw, io.RawIOBase):
        sys.stdout = io.TextIOWrapper(
            io.BufferedWriter(raw), sys.stdout.encoding, sys.stdout.errors, write_through=True
        )


def show(
    name: str, reports: Iterable[Report], run: Run, file: str | None, statistics: bool, aside: bool = False
) -> None:
    """Render `reports` as `name`, to `file` if one is named and to the terminal if not.

    With `statistics` or a file the terminal shows the statistics, if wanted, and the summary. What is shown goes to
    standard output, `aside` to standard error. Raises ConfigError where the file cannot be written; then an older one
    is left as it was.
    """
    write_whole()
    counted = _counted(reports, run)
    if file:
        _write(file, renderer(name)(counted, run))
    elif statistics:
        for _ in counted:
            pass
    else:
        for text in renderer(name)(counted, run):
            click.echo(text, nl=False, err=aside, color=run.colour)
        return
    from tonecheck.render import full

    if statistics:
        for line in full.statistics(run.tally, run.colour):
            click.echo(line, err=aside, color=run.colour)
    click.echo(full.summary(run), err=aside, color=run.colour)


def _counted(reports: Iterable[Report], run: Run) -> Iterator[Report]:
    for report in reports:
        run.tally.add(report)
        yield report


def _write(path: str, texts: Iterable[str]) -> None:
    from tonecheck import files
    from tonecheck.errors import ConfigError

    try:
        with files.Replacement(path) as file:
            for text in texts:
                file.write(text.encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; --output-file must name a file that can be written") from None


def placer(name: str) -> Callable[[str], str]:
    """How a format names files: as the user did, or from the top of the repository where a service reads it."""
    if name in ("full", "concise", "json", "csv"):
        return str
    import os

    from tonecheck import files

    top = files.repository() or os.getcwd()
    return lambda path: path if path.startswith("<") else files.relative(path, top)
