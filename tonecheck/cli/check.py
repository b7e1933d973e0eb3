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
    Stopped,
    common_options,
    complete_rules,
    fail,
    nothing_there,
    settings_from,
    split_names,
    use_colour,
    warn_of_unread_input,
)
from tonecheck.errors import TonecheckError
from tonecheck.render import FORMATS, Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.cli.narrow import View
    from tonecheck.findings import Report
    from tonecheck.run import Checker


@click.command()
@click.option("--output-format", type=click.Choice(list(FORMATS)), default="full", help="How to show findings.")
@click.option("--output-file", metavar="FILE", help="Write them to this file; the terminal shows the summary.")
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of listing them.")
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
      2    wrong use, a wrong setting, a mistake in tonecheck, or a file named here that cannot be read; with --strict
           also one in a folder
      130  stopped with Ctrl-C; 0 with --watch, which ends so
    """
    from tonecheck import files
    from tonecheck.config import read_severity
    from tonecheck.run import Checker

    severity = options["min_severity"]
    warn_of_unread_input("check", options["paths"], sys.stdin)
    try:
        _refuse_what_does_not_go_together(options)
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
    if options["output_file"]:
        from tonecheck import outputs

        outputs.refuse(options["paths"], [("--output-file", options["output_file"])])
    if options["watch"]:
        _can_watch(options)


def _check(options: dict[str, Any], checker: Checker, paths: Sequence[str]) -> int:
    from tonecheck.cli.narrow import View
    from tonecheck.cli.output import placer, show
    from tonecheck.files import why_nothing

    name = options["output_format"]
    # Fixed standard input is alone on standard output, where the next program reads it.
    aside = options["fix"] and not options["diff"] and "-" in paths
    colour = use_colour(options["colour"], sys.stderr if aside else sys.stdout)
    run = Run(colour, place=placer(name), since=options["diff_base"])
    stop = Stop()
    reports = _reports(options, checker, paths, View(options, checker.check), run, stop)
    if options["diff"]:
        for report in reports:
            run.tally.add(report)
            click.echo(_diff(report, options["unsafe_fixes"]), nl=False)
    else:
        try:
            show(name, reports, run, options["output_file"], options["statistics"], aside)
        except Stopped:
            click.echo(f"tonecheck: stopped; {options['output_file']} was not written", err=True)
            return EXIT_STOPPED
    if stop.asked:
        click.echo("tonecheck: stopped; what comes after these files was not checked", err=True)
        return EXIT_STOPPED
    if not (run.tally.files or run.errors or run.since):
        others = "what is there is in another language than English, by its name or header; --format reads it anyway"
        walked = options["paths"] or (".",)
        why = others if run.foreign else why_nothing(walked, checker.settings, options["force_exclude"])
        nothing_there("check", why)
    # With --force-exclude it was a program that named the files, as pre-commit does.
    named = () if options["force_exclude"] else options["paths"]
    if run.crashed or any(options["strict"] or path in named for path, _ in run.errors):
        return EXIT_ERROR
    return EXIT_FINDINGS if run.tally.findings else EXIT_CLEAN


def _reports(
    options: dict[str, Any], checker: Checker, paths: Sequence[str], view: View, run: Run, stop: Stop
) -> Iterator[Report]:
    """The reports to show, fixes made; what `run` can only know at the end is in it when they are drawn.

    Raises Stopped where Ctrl-C would leave a file with some of them, which nothing would tell from the whole.
    """
    from tonecheck.errors import CrashError, OtherLanguageError
    from tonecheck.run import cores, outcomes

    wanted = [path for path in paths if view.wants(checker.name(path))]
    for path, report, error, _ in stop.until(outcomes(checker, wanted, options["jobs"] or cores())):
        # Standard input that is to be fixed must come out again: that it does not is an error, whatever keeps it from it.
        if isinstance(error, OtherLanguageError) and not (path == "-" and options["fix"]):
            run.foreign += 1
            if path in options["paths"]:
                click.echo(f"tonecheck: {path}: {error}", err=True)
            continue
        if report is None:
            run.errors.append((path, str(error)))
            run.crashed = run.crashed or isinstance(error, CrashError)
            click.echo(f"tonecheck: {path}: {error}", err=True)
            continue
        config = checker.config(path)
        report = view.narrowed(report, config)
        if options["fix"] and not options["diff"]:
            report = _fixed(path, report, checker, options, view, run.errors)
        run.rules.update((rule.id, rule) for rule in config.own_rules)
        yield report
    if stop.asked and options["output_file"]:
        raise Stopped
    run.quiet, run.fixed = view.quiet, view.fixed


def _can_watch(options: dict[str, Any]) -> None:
    """Fail where an option would write, or what is printed would be read by a program."""
    for option, given in {
        "--fix": options["fix"],
        "--diff": options["diff"],
        f"--output-format {options['output_format']}": options["output_format"] not in ("full", "concise"),
        "--output-file": options["output_file"],
        "--statistics": options["statistics"],
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


def _fixed(
    path: str, report: Report, checker: Checker, options: dict[str, Any], view: View, errors: list[tuple[str, str]]
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
    config = checker.config(path)
    return view.narrowed(checker.check(replace(document, text=text), config), config)


def _diff(report: Report, unsafe: bool) -> str:
    from difflib import unified_diff

    from tonecheck import fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, unsafe)
    if not made:
        return ""
    lines = unified_diff(document.text.splitlines(True), text.splitlines(True), document.path, document.path)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
