"""``tonecheck check``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from tonecheck.cli.options import (
    EXIT_CLEAN,
    EXIT_ERROR,
    EXIT_FINDINGS,
    common_options,
    documents,
    fail,
    scorer_named,
    settings_from,
    split_names,
    use_colour,
)
from tonecheck.errors import TonecheckError
from tonecheck.render import FORMATS, Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.cli.narrow import View
    from tonecheck.config import Config
    from tonecheck.files import Settings
    from tonecheck.findings import Report
    from tonecheck.text import Document


@click.command()
@common_options
@click.option("--output-format", type=click.Choice(list(FORMATS)), default="full", help="How to show findings.")
@click.option("--output-file", metavar="FILE", help="Write them to this file; the terminal shows the summary.")
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of listing them.")
@click.option(
    "--select", multiple=True, metavar="NAME", help="Only these rules, families or dimensions (comma-separated)."
)
@click.option("--ignore", multiple=True, metavar="NAME", help="Not these rules, families or dimensions.")
@click.option("--min-severity", type=click.Choice(["hint", "warning", "error"]), help="Leave out what weighs less.")
@click.option("--baseline", metavar="FILE", help="Keep what this file records quiet; see `tonecheck baseline`.")
@click.option("--no-baseline", is_flag=True, help="Show what a baseline keeps quiet, too.")
@click.option("--diff-base", metavar="REV", help="Only what came in since the branch left this git revision.")
@click.option(
    "--max-drop",
    type=click.FloatRange(min=0),
    metavar="N",
    help="With --diff-base: a score that got worse by more than N points is a finding.",
)
@click.option("--fix", is_flag=True, help="Write the safe fixes into the files.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff, also those that need a writer's eye.")
@click.option("--diff", is_flag=True, help="Show what --fix would change and change nothing.")
@click.option("--strict", is_flag=True, help="Exit with 2 if a file could not be read.")
def check(**options: Any) -> None:
    """Find words that cost the reader something.

    PATH is a file, a folder, a glob, or - for standard input; without one, the current folder. Exits with 1 if
    something was found.
    """
    from tonecheck.config import read_severity

    severity = options["min_severity"]
    try:
        _refuse_what_does_not_go_together(options)
        settings = settings_from(
            options,
            select=split_names(options["select"]),
            ignore=split_names(options["ignore"]),
            min_severity=read_severity(severity, "--min-severity") if severity else None,
        )
        sys.exit(_check(options, settings))
    except TonecheckError as error:
        fail(str(error))


def _refuse_what_does_not_go_together(options: dict[str, Any]) -> None:
    if options["max_drop"] is not None and not options["diff_base"]:
        raise TonecheckError("--max-drop compares with an earlier version; name it with --diff-base REV")
    if options["statistics"] and not options["output_file"] and options["output_format"] not in ("full", "concise"):
        raise TonecheckError(
            f"--statistics takes the place of the findings on the terminal; write them as {options['output_format']} "
            "to a file with --output-file FILE"
        )
    if options["diff"] and (options["output_file"] or options["statistics"]):
        raise TonecheckError("--diff shows changes and no findings; leave out --output-file and --statistics")


def _check(options: dict[str, Any], settings: Settings) -> int:
    from tonecheck.cli.narrow import View
    from tonecheck.cli.output import placer, show

    name = options["output_format"]
    run = Run(use_colour(options["colour"]), place=placer(name), since=options["diff_base"])
    reports = _reports(options, settings, View(options, _checked), run)
    if options["diff"]:
        for report in reports:
            run.tally.add(report)
            click.echo(_diff(report, options["unsafe_fixes"]), nl=False)
    else:
        show(name, reports, run, options["output_file"], options["statistics"])
    if run.errors and options["strict"]:
        return EXIT_ERROR
    return EXIT_FINDINGS if run.tally.findings else EXIT_CLEAN


def _reports(options: dict[str, Any], settings: Settings, view: View, run: Run) -> Iterator[Report]:
    """The reports to show, fixes made; what `run` can only know at the end is in it when they are drawn."""
    for document, config in documents(options, settings, run.errors, view.wants):
        report = view.narrowed(_checked(document, config), config)
        if options["fix"] and not options["diff"]:
            report = _fixed(report, config, options, view, run.errors)
        run.rules.update((rule.id, rule) for rule in config.rules)
        yield report
    run.quiet, run.fixed = view.quiet, view.fixed


def _checked(document: Document, config: Config) -> Report:
    from tonecheck.engine import check

    return check(document, config, scorer_named(config.scorer))


def _fixed(
    report: Report, config: Config, options: dict[str, Any], view: View, errors: list[tuple[str, str]]
) -> Report:
    """Write the fixes of a report (standard input goes to standard output) and check the result."""
    from dataclasses import replace

    from tonecheck import files, fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, options["unsafe_fixes"])
    path = document.path
    if "-" in options["paths"] and path == (options["stdin_filename"] or "<stdin>"):
        sys.stdout.buffer.write(document.encode(text))
        sys.stdout.flush()
    elif made:
        try:
            files.write(path, document, text)
        except TonecheckError as error:
            errors.append((path, str(error)))
            click.echo(f"tonecheck: {path}: {error}", err=True)
            return report
        click.echo(f"tonecheck: {path}: {made} {'fix' if made == 1 else 'fixes'} made", err=True)
    if not made:
        return report
    return view.narrowed(_checked(replace(document, text=text), config), config)


def _diff(report: Report, unsafe: bool) -> str:
    from difflib import unified_diff

    from tonecheck import fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, unsafe)
    if not made:
        return ""
    lines = unified_diff(document.text.splitlines(True), text.splitlines(True), document.path, document.path)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
