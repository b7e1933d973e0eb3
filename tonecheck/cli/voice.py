"""``tonecheck test-rules`` and ``import-vale``: rules of a house's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from tonecheck.cli.options import EXIT_CLEAN, EXIT_FINDINGS, config_option, fail, use_colour
from tonecheck.errors import TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.rule import Rule


@click.command("test-rules")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@config_option
@click.option(
    "--color", "colour", type=click.Choice(["auto", "always", "never"]), default="auto", help="When to use colours."
)
def test_rules(paths: tuple[str, ...], config_file: str | None, colour: str) -> None:
    """Try your own rules on their good and bad cases.

    PATH is a config file, a file of rules, or a folder of them; without one, the settings in force here. Exits with
    1 if a rule misses a bad case or finds something in a good one.
    """
    from tonecheck import cases
    from tonecheck.render import cases as render

    coloured = use_colour(colour)
    try:
        rules = _rules(paths, config_file)
        if not rules:
            fail("there are no rules of your own; write one as a table [rules.NAME] in tonecheck.toml")
        failed = untested = 0
        for rule in rules:
            outcomes = list(cases.run(rule))
            failed += any(not outcome.passed for outcome in outcomes)
            untested += not outcomes
            click.echo("\n".join(render.lines(rule, outcomes, coloured)), color=coloured)
    except TonecheckError as error:
        fail(str(error))
    click.echo(render.summary(len(rules), failed, untested))
    sys.exit(EXIT_FINDINGS if failed else EXIT_CLEAN)


def _rules(paths: Sequence[str], config_file: str | None) -> list[Rule]:
    """The rules to try; a word list has none, since each of its lines is a case."""
    from tonecheck.config import FILE_NAMES, find_file, load
    from tonecheck.config.reading import read_rules
    from tonecheck.config.vocabulary import FAMILY

    found = list(load(config_file).own_rules) if config_file else []
    if not paths and not config_file:
        here = find_file(".")
        paths = (here,) if here else ()
    for path in (name for given in paths for name in _files(given)):
        is_config = os.path.basename(path) in FILE_NAMES
        found += load(path).own_rules if is_config else read_rules(path)
    return [rule for rule in found if rule.family != FAMILY]


def _files(path: str) -> list[str]:
    if not os.path.isdir(path):
        return [path]
    names = sorted(name for name in os.listdir(path) if name.endswith(".toml"))
    if not names:
        fail(f"{path}: holds no .toml file")
    return [os.path.join(path, name) for name in names]


@click.command("import-vale")
@click.argument("styles", metavar="STYLES_DIR", type=click.Path(exists=True, file_okay=False))
@click.option("--output", default="voice", show_default=True, metavar="FOLDER", help="Where to write the files.")
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
def import_vale(styles: str, output: str, force: bool) -> None:
    """Turn Vale styles into rules of your own.

    Reads existence, substitution, occurrence and capitalization rules and vocabularies, writes one file for each
    style, and says file by file what was left out and why. Needs the extra `vale`.
    """
    from tonecheck.render import vale as render
    from tonecheck.vale import import_styles

    try:
        found = list(import_styles(styles, _yaml()))
    except (TonecheckError, OSError, UnicodeDecodeError) as error:
        fail(str(error))
    for item in found:
        click.echo("\n".join(render.lines(item)))
    files: dict[str, str] = {}
    for item in found:
        for ending, text in ((".toml", item.rule), (".txt", item.words)):
            if text:
                files[item.style + ending] = files.get(item.style + ending, "") + text
    written = [os.path.join(output, name) for name in sorted(files)]
    taken = [path for path in written if os.path.exists(path)]
    if taken and not force:
        fail(f"{taken[0]} is already here; --force overwrites it")
    os.makedirs(output, exist_ok=True)
    for path in written:
        with open(path, "w", encoding="utf-8") as file:
            file.write(files[os.path.basename(path)])
    click.echo("\n".join(render.next_steps(found, written)))


def _yaml() -> Callable[[str], Any]:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        fail("reading Vale styles needs ruamel.yaml: pip install 'tonecheck[vale]'")
    reader = YAML(typ="safe", pure=True)
    reader.allow_duplicate_keys = True
    load: Callable[[str], Any] = reader.load
    return load
