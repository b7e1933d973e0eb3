"""``tonecheck score``."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from tonecheck.cli.options import (
    EXIT_ERROR,
    common_options,
    documents,
    fail,
    nothing_there,
    settings_from,
    use_colour,
    warn_of_unread_input,
)
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.files import Settings
    from tonecheck.scoring import Scorer
    from tonecheck.text import Document


@click.command()
@common_options
@click.option(
    "--output-format", type=click.Choice(["table", "json", "jsonl"]), default="table", help="How to show scores."
)
@click.option("--sentences", is_flag=True, help="Also the scores of each sentence.")
@click.option(
    "--column",
    metavar="NAME",
    help="Rate this column of a table (csv, tsv, jsonl, parquet), row by row; answers as jsonl.",
)
@click.option(
    "--readability",
    is_flag=True,
    help="Also the reading grade and other readability figures (needs tonecheck[readability]).",
)
def score(**options: Any) -> None:
    """Rate copy from 0 to 100 on four scales.

    Shows warmth, humanity, corporate-speak and focus, what cost most and what earned credit. 50 is neutral for warmth, humanity and focus; for corporate, 0 is best.

    \b
    Examples:
      tonecheck score mails/refund.html
      tonecheck score mails --scorer fast --output-format json
      tonecheck score answers.csv --column text > scores.jsonl
    """
    warn_of_unread_input("score", options["paths"], sys.stdin)
    try:
        settings = settings_from(options)
        if options["column"]:
            _refuse_what_rows_lack(options)
            _score_rows(options, settings)
        elif _score_documents(options, settings):
            sys.exit(EXIT_ERROR)
    except TonecheckError as error:
        fail(str(error))


def _refuse_what_rows_lack(options: dict[str, Any]) -> None:
    asked = click.get_current_context().get_parameter_source("output_format")
    shape = options["output_format"]
    for option, given in {
        "--sentences": options["sentences"],
        "--readability": options["readability"],
        f"--output-format {shape}": shape != "jsonl" and asked is click.core.ParameterSource.COMMANDLINE,
    }.items():
        if given:
            raise TonecheckError(f"--column answers as jsonl, one score a row; leave out {option}")


def _rating_scorer(name: str | None) -> Scorer:
    """The scorer that was asked for; without a wish the best that is installed."""
    from tonecheck.scoring import best, load

    if name == "none":
        raise TonecheckError("the scorer “none” rates nothing; leave it out or name another")
    return load(name) if name else best()


def _score_rows(options: dict[str, Any], settings: Settings) -> None:
    import json

    from tonecheck import tables
    from tonecheck.render import as_json

    if not options["paths"]:
        raise TonecheckError("--column needs a table: tonecheck score answers.csv --column text")
    scorer = _rating_scorer(options["scorer"])
    for path in options["paths"]:
        for identifier, value in tables.score(path, options["column"], scorer, settings.for_path(path).encoding):
            click.echo(json.dumps({"id": identifier, "scores": as_json.scores(value)}, ensure_ascii=False))


def _score_documents(options: dict[str, Any], settings: Settings) -> bool:
    """Show the scores; gives whether a file that was named could not be read."""
    import json

    from tonecheck.engine import rate
    from tonecheck.files import why_nothing
    from tonecheck.render import as_json, table
    from tonecheck.render.style import Style

    if options["readability"]:
        _check_readability()
    errors: list[tuple[str, str]] = []
    style = Style(use_colour(options["colour"]))
    shape = options["output_format"]
    listed: list[dict[str, Any]] = []
    scorers: set[str] = set()
    for document, config in documents(options, settings, errors):
        scorer = _rating_scorer(config.rater if "scorer" in config.origins or config.adapter else None)
        report, moves, quotes = rate(document, scorer, config)
        if shape == "table" and not scorers:
            click.echo(table.header(style), color=True)
        scorers.add(report.scorer)
        said = quotes if options["sentences"] else []
        figures = _readability(document) if options["readability"] else None
        if shape == "table":
            click.echo("\n".join(table.document(report, moves, said, style)), color=True)
            if figures:
                click.echo("    reads  " + ", ".join(f"{key} {value:g}" for key, value in figures.items()))
            continue
        entry = as_json.scored(report, moves, said, figures)
        if shape == "jsonl":
            click.echo(json.dumps(entry, ensure_ascii=False))
        else:
            listed.append(entry)
    if scorers and shape == "table":
        click.echo(style(table.legend(scorers), "dim"), color=True)
    paths = options["paths"] or (".",)
    if not (scorers or errors or any(path == "-" or os.path.isfile(path) for path in paths)):
        nothing_there("score", why_nothing(paths, settings))
    if shape == "json":
        failed = [{"path": path, "message": message} for path, message in errors]
        click.echo(
            json.dumps({"schema": as_json.SCHEMA, "documents": listed, "errors": failed}, ensure_ascii=False, indent=1)
        )
    return any(path in options["paths"] for path, _ in errors)


def _check_readability() -> None:
    from tonecheck.readability import available

    available()


def _readability(document: Document) -> dict[str, float]:
    from tonecheck.readability import figures

    return figures(document)
