"""``tonecheck init`` and ``config``."""

from __future__ import annotations

import os
from contextlib import suppress

import click

from tonecheck.cli.options import config_option, fail
from tonecheck.errors import DocumentError, TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.findings import KindOfMessage
    from tonecheck.text import Document

_STARTER = """\
# Settings of tonecheck; every key is optional. `tonecheck config PATH` shows what is in force for a file.

# extends = "plain-service"                   # a preset to start from; also public-sector, startup-friendly, careful-finance
# select = ["corporate", "hollow-apology"]    # rules, families or dimensions; default: all that are on
# ignore = ["wordy"]
# allow = ["Leverage Edu"]                    # names that no rule may touch
# vocabulary = ["words.txt"]                  # lines: allow X, forbid X, prefer X over Y, name GitHub
# min-severity = "warning"

# [thresholds]                                # a document on the wrong side is a finding
# warmth = 45
# corporate = 50

# [kinds.refusal]                             # for one kind of message
# thresholds = { warmth = 50 }

# [rules.say-parcel]                          # a rule of your own
# phrases = ["consignment~ => parcel~"]
# message = "We say parcel: it is what customers call it."
# bad = ["Your consignment is here."]         # `tonecheck test-rules` tries these
# good = ["Your parcel is here."]

# [[overrides]]
# paths = ["legal/**"]
# ignore = ["legalese"]
"""


@click.command()
@click.option("--force", is_flag=True, help="Overwrite an existing tonecheck.toml.")
def init(force: bool) -> None:
    """Write a tonecheck.toml with every setting explained."""
    from tonecheck.files import write_text

    if os.path.exists("tonecheck.toml") and not force:
        fail("tonecheck.toml is already here; --force overwrites it")
    try:
        write_text("tonecheck.toml", _STARTER)
    except TonecheckError as error:
        fail(str(error))
    click.echo("Wrote tonecheck.toml. Next: tonecheck check .")


@click.command()
@click.argument("path", default=".", type=click.Path())
@config_option
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of tonecheck.toml, for editors.")
def config(path: str, config_file: str | None, isolated: bool, schema: bool) -> None:
    """Show the settings for PATH and their origins.

    If the file is there, also what kind of message it is, how that is known, and what changes with it.
    """
    if schema:
        import json

        from tonecheck.config.schema import json_schema

        click.echo(json.dumps(json_schema(), ensure_ascii=False, indent=1))
        return
    from tonecheck.files import Settings
    from tonecheck.render import settings as render

    try:
        found, active, document, kind = _in_force(path, Settings({}, config_file, isolated).for_path(path))
        click.echo("\n".join(render.lines(path, found, active, document, kind)))
    except TonecheckError as error:
        fail(str(error))


def _in_force(path: str, config: Config) -> tuple[Config, int, Document | None, KindOfMessage | None]:
    """The settings for a file, which may not be there yet, how many rules are on, the file and the kind of message in it."""
    from tonecheck.engine import kind_of
    from tonecheck.files import read
    from tonecheck.selection import rules_for

    document = kind = None
    # A file that cannot be read, or is not there yet, has settings all the same.
    with suppress(DocumentError, FileNotFoundError):
        if path != "-":
            document = read(path, config)
            config, kind = kind_of(document, config)
    return config, sum(len(part.rules) for part in rules_for(config)), document, kind
