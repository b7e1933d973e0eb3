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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.files import Settings
    from tonecheck.findings import Report


@click.command()
@common_options
@click.option(
    "--output-format", type=click.Choice(["full", "concise", "json"]), default="full", help="How to show findings."
)
@click.option(
    "--select", multiple=True, metavar="NAME", help="Only these rules, families or dimensions (comma-separated)."
)
@click.option("--ignore", multiple=True, metavar="NAME", help="Not these rules, families or dimensions.")
@click.option("--min-severity", type=click.Choice(["hint", "warning", "error"]), help="Leave out what weighs less.")
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
        settings = settings_from(
            options,
            select=split_names(options["select"]),
            ignore=split_names(options["ignore"]),
            min_severity=read_severity(severity, "--min-severity") if severity else None,
        )
        sys.exit(_check(options, settings))
    except TonecheckError as error:
        fail(str(error))


def _check(options: dict[str, Any], settings: Settings) -> int:
    from tonecheck.engine import check as check_document

    errors: list[tuple[str, str]] = []
    output = _Output(options["output_format"], use_colour(options["colour"]))
    found = False
    for document, config in documents(options, settings, errors):
        report = check_document(document, config, scorer_named(config.scorer))
        if options["diff"]:
            output.text(_diff(report, options["unsafe_fixes"]))
        elif options["fix"]:
            report = _fixed(report, config, options, errors)
        found = found or bool(report.findings)
        if not options["diff"]:
            output.report(report)
    output.end(errors, show_summary=not options["diff"])
    if errors and options["strict"]:
        return EXIT_ERROR
    return EXIT_FINDINGS if found else EXIT_CLEAN


class _Output:
    """Prints reports as they come, in one of the formats of ``check``."""

    def __init__(self, name: str, colour: bool) -> None:
        self._name = name
        self._colour = colour
        self._counts: list[tuple[int, int, int]] = []

    def text(self, text: str) -> None:
        if text:
            click.echo(text, nl=False)

    def report(self, report: Report) -> None:
        fixes = [finding.fix.safety for finding in report.findings if finding.fix]
        safe = fixes.count("safe")
        self._counts.append((len(report.findings), safe, len(fixes) - safe))
        if self._name == "json":
            import json

            from tonecheck.render import as_json

            start = f'{{"schema": {as_json.SCHEMA}, "documents": [\n' if len(self._counts) == 1 else ",\n"
            self.text(start + json.dumps(as_json.document(report), ensure_ascii=False))
        elif self._name == "concise":
            from tonecheck.render import concise

            self._lines(concise.document(report))
        else:
            from tonecheck.render import full

            self._lines(full.document(report, self._colour))

    def _lines(self, lines: Iterator[str]) -> None:
        text = "\n".join(lines)
        if text:
            click.echo(text, color=self._colour)

    def end(self, errors: list[tuple[str, str]], show_summary: bool) -> None:
        if self._name == "json":
            import json

            from tonecheck.render import as_json

            start = f'{{"schema": {as_json.SCHEMA}, "documents": [' if not self._counts else ""
            listed = [{"path": path, "message": message} for path, message in errors]
            click.echo(f'{start}\n], "errors": {json.dumps(listed, ensure_ascii=False)}}}')
        elif self._name == "full" and show_summary:
            from tonecheck.render import full

            click.echo(full.summary(self._counts, len(errors), self._colour), color=self._colour)


def _fixed(report: Report, config: Config, options: dict[str, Any], errors: list[tuple[str, str]]) -> Report:
    """Write the fixes of a report (standard input goes to standard output) and check the result."""
    from dataclasses import replace

    from tonecheck import files, fix
    from tonecheck.engine import check as check_document

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
    return check_document(replace(document, text=text), config, scorer_named(config.scorer))


def _diff(report: Report, unsafe: bool) -> str:
    from difflib import unified_diff

    from tonecheck import fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, unsafe)
    if not made:
        return ""
    lines = unified_diff(document.text.splitlines(True), text.splitlines(True), document.path, document.path)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
