"""``tonecheck audit`` and ``tonecheck trend``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

import click

from tonecheck.cli.options import (
    EXIT_CLEAN,
    EXIT_ERROR,
    EXIT_STOPPED,
    Stop,
    common_options,
    fail,
    settings_from,
)
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tonecheck.audit.compare import Earlier
    from tonecheck.audit.export import Result
    from tonecheck.audit.history import Point
    from tonecheck.audit.rewrites import Rewrite
    from tonecheck.audit.run import Audit

_OUTPUTS = ("output", "json_file", "csv_file", "parquet_file")
_NEEDS = ("jinja2", "matplotlib", "numpy", "rapidfuzz", "rich")
# Rewrites that are worked out; the report shows them all, the terminal the first three.
_REWRITES = 25


@click.command()
@click.option("--output", metavar="FILE", help="Write the report, one HTML file, here.")
@click.option("--json", "json_file", metavar="FILE", help="Write everything as JSON here.")
@click.option("--csv", "csv_file", metavar="FILE", help="Write a row for each document here.")
@click.option("--parquet", "parquet_file", metavar="FILE", help="The same as a Parquet file.")
@click.option("--column", metavar="NAME", help="Where the copy is in tables (csv, tsv, jsonl, parquet).")
@click.option("--resume", is_flag=True, help="Go on where a run with the same outputs was stopped.")
@click.option("--redact", is_flag=True, help="Leave the copy out of everything that is written.")
@click.option(
    "--mask/--no-mask",
    default=None,
    help="Mask addresses, names of people, and numbers. Without this: in sent mail and tables.",
)
@click.option("--compare", metavar="OLD.json", help="Say what got better or worse since this earlier --json.")
@click.option("--history", metavar="FILE", help="Keep this run in a DuckDB file, for `tonecheck trend`.")
@click.option("--strict", is_flag=True, help="Exit with 2 if a file could not be read.")
@click.option("--no-cache", is_flag=True, help="Rate every sentence anew, and keep nothing for the next run.")
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Use at most N processes; without it, one a processor core."
)
@common_options
def audit(**options: Any) -> None:
    """Find the copy that hurts most, among thousands of documents.

    PATH is a file, a folder, a glob, a mail (.eml), a mail folder (.mbox), a zip file, or, with --column, a table. Rates
    every document, and says which sentences to rewrite first. Ctrl-C leaves a report of what was done so far; --resume
    goes on.
    """
    missing = [name for name in _NEEDS if not _is_there(name)]
    if missing:
        fail(f"an audit needs {', '.join(missing)}: pip install 'tonecheck[audit]'")
    if options["parquet_file"] and not _is_there("pyarrow"):
        fail("--parquet needs pyarrow: pip install 'tonecheck[tables]'")
    if options["history"] and not _is_there("duckdb"):
        fail("--history needs duckdb: pip install 'tonecheck[history]'")
    if "-" in options["paths"]:
        fail("an audit is of files; for standard input use `tonecheck score -`")
    try:
        sys.exit(_audit(options))
    except TonecheckError as error:
        fail(str(error))


def _is_there(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(name) is not None


def _audit(options: dict[str, Any]) -> int:
    from tonecheck import outputs
    from tonecheck.audit import sources, work
    from tonecheck.audit.plan import Plan
    from tonecheck.audit.run import Audit
    from tonecheck.run import cores
    from tonecheck.scoring import best

    settings = settings_from(options)
    base = settings.base(os.getcwd())
    scorer = base.rater if "scorer" in base.origins or base.adapter else best().name
    if scorer == "none":
        raise TonecheckError("an audit needs a scorer; leave out --scorer none or name another")
    # What cannot be written, kept or compared is better known before the work than after it.
    files = _files(options)
    outputs.check(files)
    if options["history"]:
        from tonecheck.audit import history

        history.check(options["history"])
    earlier = _earlier(options, scorer)
    paths = options["paths"] or (".",)
    bad: list[tuple[str, str]] = []
    plan = Plan(outputs.spared(sources.units(paths, settings, options["column"], bad), attrgetter("path"), files))
    if not plan.documents and not bad:
        raise TonecheckError(f"there is nothing to audit: {sources.empty(paths[0])}")
    with _state(options) as state, work.kept_open():
        auditor = work.Auditor(
            state, settings, scorer, options["column"], options["format_name"], options["mask"], not options["no_cache"]
        )
        run = Audit(auditor, plan)
        run.begin(_about(options, scorer))
        if run.done:
            click.echo(f"tonecheck: {run.done} of {plan.documents} documents are done already", err=True)
        stop = Stop()
        with _progress(plan.documents, run.done) as advance:
            for done in stop.until(run.go(options["jobs"] or cores())):
                for name, message in done.errors:
                    click.echo(f"tonecheck: {name}: {message}", err=True)
                advance(done.documents)
        run.settle()
        result = _result(options, run, bad, not stop.asked, earlier)
        _write(options, result)
        if options["history"] and not stop.asked:
            history.keep(result, options["history"])
        told = list(_told(result))
        if not stop.asked:
            # Before anything is printed: whoever reads it may stop listening, and all outputs are whole.
            run.store.close(delete=True)
        click.echo("\n".join(told))
        if stop.asked:
            _tell_how_to_go_on(options, result)
            return EXIT_STOPPED
    nothing = not result.summary.totals.documents
    return EXIT_ERROR if result.errors and (nothing or options["strict"]) else EXIT_CLEAN


def _files(options: dict[str, Any]) -> list[tuple[str, str]]:
    """The files that a run writes, each by the option that names it."""
    state = _state_path(options)
    named = [(f"--{name.removesuffix('_file')}", options[name]) for name in (*_OUTPUTS, "history") if options[name]]
    return [*named, ("the state of the run", state)] if state else named


def _state_path(options: dict[str, Any]) -> str | None:
    """Where a run keeps what it has found: beside the first file that it writes."""
    from tonecheck.outputs import is_file

    first = next((options[name] for name in _OUTPUTS if options[name] and is_file(options[name])), None)
    return f"{first}.part" if first else None


@contextmanager
def _state(options: dict[str, Any]) -> Iterator[str]:
    """Where the run keeps what it has found: beside what it writes, or for a while where it writes nothing."""
    from tempfile import TemporaryDirectory

    from tonecheck.audit import store

    path = _state_path(options)
    if not path:
        if options["resume"]:
            raise TonecheckError(
                "--resume needs the same --output (or --json, --csv, --parquet) as the run that stopped"
            )
        with TemporaryDirectory(prefix="tonecheck-") as folder:
            yield os.path.join(folder, "audit.part")
        return
    if not os.path.exists(path):
        if options["resume"]:
            click.echo(f"tonecheck: {path} is not there: nothing to resume, so all is done anew", err=True)
    elif not store.is_one(path):
        raise TonecheckError(f"{path}: is in the way, and not the state of an audit; move it, or name another output")
    elif not options["resume"]:
        click.echo(f"tonecheck: {path} was left by a run that was stopped; without --resume all is done anew", err=True)
        store.remove(path)
    yield path


def _about(options: dict[str, Any], scorer: str) -> dict[str, str]:
    from tonecheck import __version__

    told = {"version": __version__, "scorer": scorer, "paths": " ".join(options["paths"] or (".",))}
    for name in ("column", "format_name", "mask", "config_file", "isolated", "include", "exclude"):
        told[name.split("_")[0]] = repr(options[name])
    return told


@contextmanager
def _progress(total: int, done: int) -> Iterator[Callable[[int], object]]:
    """A bar with rate and time left, on a terminal only; gives what to call with each number of documents done."""
    if not sys.stderr.isatty():
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f} a second" if task.speed else "")

    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total, completed=done)
        yield lambda count: progress.advance(task, count)


def _result(
    options: dict[str, Any], run: Audit, bad: list[tuple[str, str]], complete: bool, earlier: Earlier | None
) -> Result:
    from datetime import datetime, timezone

    from tonecheck import __version__
    from tonecheck.audit import compare
    from tonecheck.audit.export import About, Result
    from tonecheck.audit.rewrites import rewrites
    from tonecheck.audit.summary import Summary
    from tonecheck.run import scorer_named

    for name, message in bad:
        click.echo(f"tonecheck: {name}: {message}", err=True)
    summary = Summary(run.store)
    scorer = scorer_named(run.auditor.scorer, run.auditor.use_cache)
    assert scorer is not None
    masked = options["mask"] if options["mask"] is not None else summary.totals.sent > 0
    about = About(
        __version__,
        datetime.now(timezone.utc).isoformat(timespec="seconds"),
        run.auditor.scorer,
        tuple(options["paths"] or (".",)),
        complete,
        masked,
        options["redact"],
    )
    errors = dict([*summary.errors(), *run.errors, *bad])
    changes = compare.against(summary, earlier, __version__) if earlier else None
    found = tuple(rewrites(summary, scorer, _REWRITES))
    return Result(about, summary, found, tuple(sorted(errors.items())), changes)


def _earlier(options: dict[str, Any], scorer: str) -> Earlier | None:
    if not options["compare"]:
        return None
    from tonecheck.audit import compare

    return compare.read(options["compare"], scorer)


def _write(options: dict[str, Any], result: Result) -> None:
    from tonecheck.audit import export, report

    if options["output"]:
        report.write(result, options["output"])
    for name, write in (
        ("json_file", export.to_json),
        ("csv_file", export.to_csv),
        ("parquet_file", export.to_parquet),
    ):
        if options[name]:
            write(result, options[name])


def _told(result: Result) -> Iterator[str]:
    """What was found, in a few lines."""
    from tonecheck.audit.summary import counted

    totals = result.summary.totals
    if totals.mean is None:
        documents = counted(totals.documents, "document")
        yield f"No copy to rate in {documents}." if totals.documents else "Nothing could be read."
        return
    means = "   ".join(
        f"{name} {value:.0f}" for name, value in zip(("warmth", "humanity", "corporate", "focus"), totals.mean)
    )
    yield f"{counted(totals.rated, 'document')} rated, {counted(totals.findings, 'finding')}   {means}"
    if result.rewrites:
        yield "\nRewrite first:"
    for number, item in enumerate(result.rewrites[:3], 1):
        text, why = _shown(item, result.about.redacted)
        yield f"  {number}. in {counted(item.documents, 'document')}: {text}"
        yield f"     {why}"
    if result.changes:
        moved = ", ".join(f"{count:,} {name}" for name, count in result.changes.counts.items())
        yield f"\nSince {result.changes.made[:10]}: {moved}."
        if result.changes.note:
            yield result.changes.note
    if result.errors:
        yield f"\n{len(result.errors):,} could not be read."


def _shown(item: Rewrite, redacted: bool) -> tuple[str, str]:
    """What is to be rewritten, and why; of what may not be shown its rule and its place."""
    from tonecheck.audit.rewrites import reason

    if not redacted:
        return f"“{item.text}”", item.why[0].message if item.why else reason(item)
    (name, line), *_ = item.examples
    rules = ", ".join(why.rule for why in item.why) or reason(item, redacted)
    return f"a sentence of {item.words} words, first in {name}, line {line}", rules


def _tell_how_to_go_on(options: dict[str, Any], result: Result) -> None:
    from tonecheck.audit.summary import counted

    state = _state_path(options)
    done = f"stopped after {counted(result.summary.totals.documents, 'document')}"
    how = f"; what was written is of those. Go on with the same command and --resume (state: {state})" if state else ""
    click.echo(f"tonecheck: {done}{how}", err=True)


@click.command()
@click.argument("history", metavar="HISTORY")
@click.option(
    "--score",
    "name",
    type=click.Choice(["overall", "warmth", "humanity", "corporate", "focus"]),
    default="overall",
    help="Which score to draw.",
)
@click.option("--folder", multiple=True, metavar="PREFIX", help="Only folders that begin like this.")
@click.option(
    "--depth", type=click.IntRange(min=1), default=99, metavar="N", help="Take folders together by their first N parts."
)
@click.option("--scorer", metavar="NAME", help="Only runs rated by this scorer; without it, by that of the last run.")
@click.option("--output", metavar="FILE", help="Draw into this SVG or PNG file.")
def trend(history: str, name: str, folder: tuple[str, ...], depth: int, scorer: str | None, output: str | None) -> None:
    """Show how scores moved, by folder and week.

    HISTORY is the file that `tonecheck audit --history` keeps.
    """
    from tonecheck.audit import history as kept

    try:
        found = kept.trend(history, depth, folder, scorer)
        if not found.points:
            fail(f"{history}: holds no run of such folders")
        for line in _lines(found.points, name, found.scorer):
            click.echo(line)
        if found.others:
            others = ", ".join(found.others)
            click.echo(f"tonecheck: other scorers' runs are left out; --scorer draws them ({others})", err=True)
        if output:
            from tonecheck.audit import charts

            left_out = charts.trend(found.points, name, output)
            if left_out:
                click.echo(f"tonecheck: {output}: {left_out}; --folder and --depth choose", err=True)
    except TonecheckError as error:
        fail(str(error))


_STEPS = "▁▂▃▄▅▆▇█"
# Points from the lowest bar to the highest, at the least: less is no movement.
_SPAN = 5.0


def _lines(points: list[Point], name: str, scorer: str) -> Iterator[str]:
    """A line for each folder: its weeks as bars, the first and last figure, and how far it moved.

    Each folder's bars begin at its own lowest week, all have the same height for a point.
    """
    weeks = sorted({point.week for point in points})
    folders: dict[str, dict[Any, float]] = {}
    for point in points:
        folders.setdefault(point.folder, {})[point.week] = point.values[name]
    span = max(_SPAN, *(max(found.values()) - min(found.values()) for found in folders.values()))
    width = max(len(folder) for folder in folders)
    yield f"{name} by week, {weeks[0]} to {weeks[-1]}, rated by {scorer}"
    for folder, found in folders.items():
        low = min(found.values())
        bars = "".join(_STEPS[int((found[week] - low) / span * 7)] if week in found else " " for week in weeks)
        ends = list(found.values())
        yield f"{folder:<{width}}  {bars}  {ends[0]:5.1f} {ends[-1]:5.1f}  {ends[-1] - ends[0]:+.1f}"
