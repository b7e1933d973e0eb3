"""The command line: reads arguments, prints, exits. The only place that prints.

Exit codes: 0 nothing found, 1 findings, 2 a usage, configuration or internal error.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

# A start makes many objects and throws few away, and reports hold no cycles worth finding: looking for them all the
# same would cost a tenth of every run. Before the imports, because those are half of a short one.
gc.set_threshold(50_000, 20, 100)

import click  # noqa: E402

from tonecheck import __version__  # noqa: E402
from tonecheck.errors import TonecheckError  # noqa: E402

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.files import Settings
    from tonecheck.findings import Report
    from tonecheck.scoring import Scorer
    from tonecheck.text import Document

EXIT_CLEAN, EXIT_FINDINGS, EXIT_ERROR = 0, 1, 2
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_SETTINGS)
@click.version_option(__version__, prog_name="tonecheck")
def main() -> None:
    """See how your copy feels to the person who receives it.

    tonecheck rates mails, pages and messages for warmth, humanity, corporate-speak and focus (whose side the
    words are on), and points at the words that cause it. Nothing leaves your machine.
    """


def _fail(message: str) -> NoReturn:
    click.echo(f"tonecheck: {message}", err=True)
    sys.exit(EXIT_ERROR)


def _colour(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _split(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _common(command: Any) -> Any:
    """Options that every command over files shares."""
    for option in (
        click.argument("paths", nargs=-1, metavar="[PATH]..."),
        click.option("--config", "config_file", metavar="FILE", help="Use this config file and no other."),
        click.option("--isolated", is_flag=True, help="Ignore every config file."),
        click.option("--include", multiple=True, metavar="GLOB", help="In folders, check only files that match."),
        click.option("--exclude", multiple=True, metavar="GLOB", help="In folders, leave out what matches."),
        click.option(
            "--format",
            "format_name",
            type=click.Choice(["text", "markdown", "html"]),
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


def _settings(options: dict[str, Any], **more: Any) -> Settings:
    from tonecheck.config import SCORERS
    from tonecheck.files import Settings

    if options["scorer"] and options["scorer"] not in SCORERS:
        _fail(f"there is no scorer “{options['scorer']}”; known: {', '.join(SCORERS)}")
    override = {"include": options["include"], "exclude": options["exclude"], "scorer": options["scorer"], **more}
    return Settings(override, options["config_file"], options["isolated"])


def _documents(
    options: dict[str, Any], settings: Settings, errors: list[tuple[str, str]]
) -> Iterator[tuple[Document, Config]]:
    """The documents to look at; what cannot be read is told on standard error and listed in `errors`."""
    from tonecheck import files
    from tonecheck.errors import DocumentError

    for path in files.walk(options["paths"] or (".",), settings):
        config = settings.for_path(path if path != "-" else options["stdin_filename"] or "stdin")
        try:
            yield files.read(path, config, options["stdin_filename"], options["format_name"]), config
        except DocumentError as error:
            errors.append((path, str(error)))
            click.echo(f"tonecheck: {path}: {error}", err=True)


def _scorer(name: str) -> Scorer | None:
    if name == "none":
        return None
    from tonecheck.scoring import load

    return load(name)


@main.command()
@_common
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
        settings = _settings(
            options,
            select=_split(options["select"]),
            ignore=_split(options["ignore"]),
            min_severity=read_severity(severity, "--min-severity") if severity else None,
        )
        sys.exit(_check(options, settings))
    except TonecheckError as error:
        _fail(str(error))


def _check(options: dict[str, Any], settings: Settings) -> int:
    from tonecheck.engine import check as check_document

    errors: list[tuple[str, str]] = []
    output = _Output(options["output_format"], _colour(options["colour"]))
    found = False
    for document, config in _documents(options, settings, errors):
        report = check_document(document, config, _scorer(config.scorer))
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
    return check_document(replace(document, text=text), config, _scorer(config.scorer))


def _diff(report: Report, unsafe: bool) -> str:
    from difflib import unified_diff

    from tonecheck import fix

    document = report.document
    text, made = fix.apply(document.text, report.findings, unsafe)
    if not made:
        return ""
    lines = unified_diff(document.text.splitlines(True), text.splitlines(True), document.path, document.path)
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)


@main.command()
@_common
@click.option(
    "--output-format", type=click.Choice(["table", "json", "jsonl"]), default="table", help="How to show scores."
)
@click.option("--sentences", is_flag=True, help="Also the scores of each sentence.")
@click.option("--column", metavar="NAME", help="Rate this column of a table (csv, tsv, jsonl, parquet), row by row.")
@click.option(
    "--readability",
    is_flag=True,
    help="Also the reading grade and other readability figures (needs tonecheck[readability]).",
)
def score(**options: Any) -> None:
    """Rate copy from 0 to 100 on four scales.

    Shows warmth, humanity, corporate-speak and focus, what cost most and what earned credit. 50 is neutral for warmth, humanity and focus; for corporate, 0 is best.
    """
    try:
        settings = _settings(options)
        if options["column"]:
            _score_rows(options)
        else:
            _score_documents(options, settings)
    except TonecheckError as error:
        _fail(str(error))


def _rating_scorer(name: str | None) -> Scorer:
    """The scorer that was asked for; without a wish the best that is installed."""
    from tonecheck.scoring import ScorerError, load

    if name == "none":
        raise TonecheckError("the scorer “none” rates nothing; leave it out or name another")
    try:
        return load(name or "standard")
    except ScorerError:
        if name:
            raise
        return load("fast")


def _score_rows(options: dict[str, Any]) -> None:
    import json

    from tonecheck import tables
    from tonecheck.render import as_json

    scorer = _rating_scorer(options["scorer"])
    for path in options["paths"]:
        for identifier, value in tables.score(path, options["column"], scorer):
            click.echo(json.dumps({"id": identifier, "scores": as_json.scores(value)}, ensure_ascii=False))


def _score_documents(options: dict[str, Any], settings: Settings) -> None:
    import json

    from tonecheck.engine import rate
    from tonecheck.render import as_json, table
    from tonecheck.render.style import Style

    errors: list[tuple[str, str]] = []
    style = Style(_colour(options["colour"]))
    shape = options["output_format"]
    listed = []
    for number, (document, config) in enumerate(_documents(options, settings, errors)):
        scorer = _rating_scorer(config.scorer if "scorer" in config.origins else None)
        report, moves = rate(document, scorer)
        figures = _readability(document) if options["readability"] else None
        if shape == "table":
            if number == 0:
                click.echo(table.header(style), color=True)
            click.echo("\n".join(table.document(report, moves, options["sentences"], style)), color=True)
            if figures:
                click.echo("    reads  " + ", ".join(f"{key} {value:g}" for key, value in figures.items()))
            continue
        entry = as_json.scored(report, moves, options["sentences"], figures)
        if shape == "jsonl":
            click.echo(json.dumps(entry, ensure_ascii=False))
        else:
            listed.append(entry)
    if shape == "json":
        failed = [{"path": path, "message": message} for path, message in errors]
        click.echo(
            json.dumps({"schema": as_json.SCHEMA, "documents": listed, "errors": failed}, ensure_ascii=False, indent=1)
        )


def _readability(document: Document) -> dict[str, float]:
    from tonecheck.readability import figures

    return figures(document)


@main.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Explain a rule or a family of rules.

    Says what it looks for, why it matters to the reader, from what source, and what to write instead.
    """
    from tonecheck.render import rules as render
    from tonecheck.rules import all_rules

    found = [item for item in all_rules() if rule in (item.id, item.family)]
    if not found:
        from tonecheck.config import nearest

        _fail(f"there is no rule or family “{rule}”{nearest(rule, [r.id for r in all_rules()])}")
    click.echo("\n\n".join(render.page(item) for item in found))


@main.command()
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def rules(output_format: str) -> None:
    """List every rule."""
    from tonecheck.render import rules as render
    from tonecheck.rules import all_rules

    if output_format == "json":
        import json

        click.echo(json.dumps([render.as_dict(rule) for rule in all_rules()], ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(render.listing(all_rules())))


@main.command()
def scorers() -> None:
    """List the scorers and whether they are ready.

    Says what each is and the size of its weights; their quality and speed are in the model card.
    """
    import tonecheck_models

    from tonecheck.scoring import ABOUT, load

    folder = os.path.dirname(tonecheck_models.__file__)
    for scorer in ABOUT:
        path = os.path.join(folder, scorer.weights)
        size = f"{os.path.getsize(path) / 1e6:.1f} MB" if os.path.exists(path) else "no weights"
        try:
            load(scorer.name)
            state = "ready"
        except TonecheckError:
            state = f"pip install '{scorer.needs}'"
        click.echo(f"{scorer.name:10} {size:>8}  {state:34} {scorer.what}")


_STARTER = """\
# Settings of tonecheck; every key is optional. `tonecheck config PATH` shows what is in force for a file.

# select = ["corporate", "hollow-apology"]   # rules, families or dimensions; default: all that are on
# ignore = ["wordy"]
# allow = ["Leverage Edu"]                    # names that no rule may touch
# min-severity = "warning"

# [thresholds]                                # a document on the wrong side is a finding
# warmth = 45
# corporate = 50

# [rules.say-parcel]                          # a rule of your own
# phrases = ["consignment~ => parcel~"]
# message = "We say parcel: it is what customers call it."

# [[overrides]]
# paths = ["legal/**"]
# ignore = ["legalese"]
"""


@main.command()
@click.option("--force", is_flag=True, help="Overwrite an existing tonecheck.toml.")
def init(force: bool) -> None:
    """Write a tonecheck.toml with every setting explained."""
    if os.path.exists("tonecheck.toml") and not force:
        _fail("tonecheck.toml is already here; --force overwrites it")
    with open("tonecheck.toml", "w", encoding="utf-8") as file:
        file.write(_STARTER)
    click.echo("Wrote tonecheck.toml. Next: tonecheck check .")


@main.command()
@click.argument("path")
@click.option("--config", "config_file", metavar="FILE")
@click.option("--isolated", is_flag=True)
def config(path: str, config_file: str | None, isolated: bool) -> None:
    """Show the settings for PATH and their origins."""
    from tonecheck.engine import rules_for
    from tonecheck.files import Settings
    from tonecheck.render import settings as render

    try:
        found = Settings({}, config_file, isolated).for_path(path)
        active = rules_for(found)
        click.echo("\n".join(render.lines(path, found, sum(len(part.rules) for part in active))))
    except TonecheckError as error:
        _fail(str(error))
