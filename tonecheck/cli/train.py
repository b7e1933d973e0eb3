"""``tonecheck train``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from tonecheck.cli.options import fail
from tonecheck.errors import TonecheckError

if TYPE_CHECKING:
    from tonecheck.training import Example


@click.command()
@click.option("--good", multiple=True, metavar="PATH", help="A file or folder of your best copy.")
@click.option(
    "--bad", multiple=True, metavar="PATH", help="A file or folder of copy that you never want to send again."
)
@click.option(
    "--ratings",
    multiple=True,
    metavar="FILE",
    help="A table (csv, tsv, jsonl) with a column “text” and your ratings from 0 to 100 in “warmth”, “humanity”, “corporate”, “focus”.",
)
@click.option(
    "--output", default="house.adapter.json", show_default=True, metavar="FILE", help="Where the adapter is written."
)
def train(good: tuple[str, ...], bad: tuple[str, ...], ratings: tuple[str, ...], output: str) -> None:
    """Teach the scorer your own voice.

    Learns from your best and worst mails, or from your own ratings, and writes a small file that moves the scores of
    the standard scorer. Says what it changed on examples that it did not learn from, and on copy in general. To use it,
    name it in tonecheck.toml: adapter = "house.adapter.json".
    """
    if ratings and (good or bad):
        fail("give either --ratings or --good and --bad, not both")
    if not ratings and not (good and bad):
        fail("give --good and --bad, a folder each, or --ratings; `tonecheck train --help` tells more")
    try:
        # Asked first: learning is in vain where its result cannot be kept.
        _check_output(output, (*good, *bad, *ratings))
        from tonecheck.training import learn

        # And then: reading the examples is in vain without what learning needs.
        scorer = _scorer()
        examples = list(_rated(ratings) if ratings else _sorted(good, bad))
        made = learn(examples, scorer)
        made.write(output)
    except TonecheckError as error:
        fail(str(error))
    except OSError as error:
        fail(f"{output}: {error.strerror}")
    from tonecheck.render import adapter

    click.echo("\n".join(adapter.lines(made.report, output)))


def _check_output(output: str, inputs: tuple[str, ...]) -> None:
    """Raise TonecheckError where the adapter could not be written, or only over an input."""
    from tonecheck import outputs

    outputs.refuse(inputs, [("--output", output)])
    folder = os.path.dirname(output) or "."
    if os.path.isdir(output):
        raise TonecheckError(f"--output {output} is a folder; name a file")
    if not os.path.isdir(folder):
        raise TonecheckError(f"--output {output}: there is no folder {folder}")
    if not os.access(output if os.path.exists(output) else folder, os.W_OK):
        raise TonecheckError(f"--output {output}: cannot be written here; name a file in another folder")


def _scorer() -> Any:
    from tonecheck.torch_scorer import load

    return load()


def _rated(paths: tuple[str, ...]) -> Iterator[Example]:
    from tonecheck.training import rows_of

    for path in paths:
        yield from rows_of(path)


def _sorted(good: tuple[str, ...], bad: tuple[str, ...]) -> Iterator[Example]:
    from tonecheck import files
    from tonecheck.errors import DocumentError
    from tonecheck.training import sentences_of

    settings = files.Settings({})
    for paths, is_good in ((good, True), (bad, False)):
        for path in files.walk(paths, settings):
            try:
                yield from sentences_of(files.read(path, settings.for_path(path)), is_good)
            except DocumentError as error:
                click.echo(f"tonecheck: {path}: {error}", err=True)
