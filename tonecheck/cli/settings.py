"""``tonecheck init`` and ``config``."""

from __future__ import annotations

import os

import click

from tonecheck.cli.options import fail
from tonecheck.errors import TonecheckError

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
        fail(str(error))
