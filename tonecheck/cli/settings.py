"""``tonecheck init`` and ``config``."""

from __future__ import annotations

import os
from contextlib import suppress

import click

from tonecheck.cli.options import fail
from tonecheck.errors import DocumentError, TonecheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tonecheck.config import Config
    from tonecheck.findings import KindOfMessage

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
    if os.path.exists("tonecheck.toml") and not force:
        fail("tonecheck.toml is already here; --force overwrites it")
    with open("tonecheck.toml", "w", encoding="utf-8") as file:
        file.write(_STARTER)
    click.echo("Wrote tonecheck.toml. Next: tonecheck check .")


@click.command()
@click.argument("path", default=".", type=click.Path())
@click.option("--config", "config_file", metavar="FILE", type=click.Path(), help="Use this config file and no other.")
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
        found, active, kind = _in_force(path, Settings({}, config_file, isolated).for_path(path))
        click.echo("\n".join(render.lines(path, found, active, kind)))
    except TonecheckError as error:
        fail(str(error))


def _in_force(path: str, config: Config) -> tuple[Config, int, KindOfMessage | None]:
    """The settings for a file, which may not be there yet, how many rules are on, and the kind of message in it."""
    from tonecheck.engine import kind_of, rules_for
    from tonecheck.files import read

    kind = None
    # A file that cannot be read, or is not there yet, has settings all the same.
    with suppress(DocumentError, FileNotFoundError):
        if path != "-":
            config, kind = kind_of(read(path, config), config)
    return config, sum(len(part.rules) for part in rules_for(config)), kind
