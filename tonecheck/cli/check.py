"""``tonecheck check``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click

from tonecheck.cli.options import (
    EXIT_CLEAN,
    EXIT_ERROR,
    EXIT_FINDINGS,
    EXIT_STOPPED,
    Stop,
    common_options,
    complete_rules,
    fail,
    settings_from,
    split_names,
    use_colour,
)
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.findings import Report
    from tonecheck.run import Checker


@click.command()
@click.option(
    "--output-format", type=click.Choice(["full", "concise", "json"]), default="full", help="How to show findings."
)
@click.option(
    "--select",
    multiple=True,
    metavar="NAME",
    help="Only these rules, families or dimensions (comma-separated).",
    shell_complete=complete_rules,
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="NAME",
    help="Not these rules, families or dimensions.",
    shell_complete=complete_rules,
)
@click.option("--min-severity", type=click.Choice(["hint", "warning", "error"]), help="Leave out what weighs less.")
@click.option("--fix", is_flag=True, help="Write the safe fixes into the files.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff, also those that need a writer's eye.")
@click.option("--diff", is_flag=True, help="Show what --fix would change and change nothing.")
@click.option("--strict", is_flag=True, help="Exit with 2 if a file could not be read.")
@click.option("--force-exclude", is_flag=True, help="Leave out what `exclude` says, even if it is named here.")
@click.option("--watch", is_flag=True, help="Stay, and check again what you save; Ctrl-C ends it.")
@click.option("--no-cache", is_flag=True, help="Check every file anew, and keep nothing for the next run.")
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Use at most N processes; without it, one a processor core."
)
@common_options
def check(**options: Any) -> None:
    """Find words that cost the reader something.

    PATH is a file, a folder, a glob such as "mails/*.html", or - for standard input; without one, the current folder.

    \b
    Exit codes, for scripts:
      0    nothing found
      1    something found
      2    wrong use, a wrong setting, or a mistake in tonecheck; with --strict also a file that cannot be read
      130  stopped with Ctrl-C
    """
    from tonecheck import files
    from tonecheck.config import read_severity
    from tonecheck.run import Checker

    if options["watch"]:
        _can_watch(options)
    severity = options["min_severity"]
    try:
        settings = settings_from(
            options,
            select=split_names(options["select"]),
            ignore=split_names(options["ignore"]),
            min_severity=read_severity(severity, "--min-severity") if severity else None,
        )
        checker = Checker(settings, not options["no_cache"], options["format_name"], options["stdin_filename"])
        paths = list(files.walk(options["paths"] or (".",), settings, options["force_exclude"]))
        sys.exit(_watch(options, checker) if options["watch"] else _check(options, checker, paths))
    except TonecheckError as error:
        fail(str(error))


def _check(options: dict[str, Any], checker: Checker, paths: Sequence[str]) -> int:
    from tonecheck.errors import CrashError
    from tonecheck.run import cores, outcomes

    errors: list[tuple[str, str]] = []
    output = _Output(options["output_format"], use_colour(options["colour"]))
    found = crashed = False
    stop = Stop()
    for path, report, error, _ in stop.until(outcomes(checker, paths, options["jobs"] or cores())):
        if report is None:
            errors.append((path, str(error)))
            crashed = crashed or isinstance(error, CrashError)
            click.echo(f"tonecheck: {path}: {error}", err=True)
            continue
        if options["diff"]:
            output.text(_diff(report, options["unsafe_fixes"]))
        elif options["fix"]:
            report = _fixed(path, report, checker, options, errors)
        found = found or bool(report.findings)
        if not options["diff"]:
            output.report(report)
    output.end(errors, show_summary=not options["diff"])
    if stop.asked:
        click.echo("tonecheck: stopped; what comes after these files was not checked", err=True)
        return EXIT_STOPPED
    if crashed or (errors and options["strict"]):
        return EXIT_ERROR
    return EXIT_FINDINGS if found else EXIT_CLEAN


def _can_watch(options: dict[str, Any]) -> None:
    """Fail where an option would write, or what is printed would be read by a program."""
    for option, given in {
        "--fix": options["fix"],
        "--diff": options["diff"],
        "--output-format json": options["output_format"] == "json",
        "standard input": "-" in options["paths"],
    }.items():
        if given:
            fail(f"--watch does not go together with {option}; leave out one of them")


def _watch(options: dict[str, Any], checker: Checker) -> int:
    """Check what changes, until Ctrl-C: that is how a watch ends, so it is no failure."""
    from time import strftime

    from tonecheck.watch import changes

    try:
        for change in changes(checker, options["paths"] or (".",), options["force_exclude"]):
            if change.error:
                click.echo(f"tonecheck: {change.error}", err=True)
            elif _check(options, change.checker, change.paths) == EXIT_STOPPED:
                break
            else:
                click.echo(f"tonecheck: {strftime('%H:%M:%S')}, waiting for you to save; Ctrl-C ends this", err=True)
    except KeyboardInterrupt:
        click.echo("", err=True)
    return EXIT_CLEAN


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


def _fixed(
    path: str, report: Report, checker: Checker, options: dict[str, Any], errors: list[tuple[str, str]]
) -> Report:
    """Write the fixes of a report (standard input goes to standard output) and check the result."""
    from dataclasses import replace

    from tonecheck import files, fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, options["unsafe_fixes"])
    if path == "-":
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
    return checker.check(replace(document, text=text), checker.config(path))


def _diff(report: Report, unsafe: bool) -> str:
    from difflib import unified_diff

    from tonecheck import fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, unsafe)
    if not made:
        return ""
    lines = unified_diff(document.text.splitlines(True), text.splitlines(True), document.path, document.path)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
